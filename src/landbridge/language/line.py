"""A text as a line of characters and mentions, over which the patterns of a pack run.

Each mention stands in the line as one character of a private-use area, so a
pattern of a language pack is an ordinary regular expression over words and
mentions. Patterns run in stages: what one stage finds (a place) is one
character for the next (the consulate in that place, the consul of it, the
person who holds the post).
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from landbridge.language.held import Held
from landbridge.language.mention import Mention, Sort
from landbridge.language.wanted import SENTENCE_END

_SYMBOLS = {sort: chr(0xE001 + number) for number, sort in enumerate(Sort)}

FAMILIES: Mapping[str, tuple[Sort, ...]] = {
    "place": (Sort.AREA, Sort.COUNTRY, Sort.REGION, Sort.CITY, Sort.DISTRICT),
    "realm": (Sort.COUNTRY, Sort.NATION),
    "town": (Sort.CITY, Sort.DISTRICT),
    "inland": (Sort.REGION, Sort.CITY, Sort.DISTRICT),
    "office": (Sort.BODY, Sort.ORGANIZATION),
    "firm": (Sort.COMPANY, Sort.ORGANIZATION),
    "group": (Sort.BODY, Sort.COMPANY, Sort.ORGANIZATION, Sort.DELEGATION),
    "human": (Sort.PERSON, Sort.POST),
    "signer": (
        Sort.BODY,
        Sort.COMPANY,
        Sort.ORGANIZATION,
        Sort.DELEGATION,
        Sort.COUNTRY,
        Sort.REGION,
        Sort.CITY,
        Sort.DISTRICT,
    ),
    "figure": (Sort.NUMBER, Sort.PERCENT, Sort.MONEY, Sort.QUANTITY),
    "party": (
        Sort.BODY,
        Sort.COMPANY,
        Sort.ORGANIZATION,
        Sort.DELEGATION,
        Sort.PERSON,
        Sort.POST,
        Sort.SIDES,
    ),
    "name": (Sort.BODY, Sort.COMPANY, Sort.ORGANIZATION, Sort.PERSON, Sort.ZONE, Sort.PROJECT),
}
_FIRST_SYMBOL, _LAST_SYMBOL = _SYMBOLS[next(iter(Sort))], max(_SYMBOLS.values())
_Placed = tuple[int, int, Mention]
_ANY_SYMBOL = re.compile(f"[{_FIRST_SYMBOL}-{_LAST_SYMBOL}]")


@dataclass(frozen=True, slots=True)
class Line:
    """A text with mentions for characters.

    Position `i` of `text` stands at `starts[i]` of the text that the
    mentions count in; where a mention stands, `mentions[i]` is it, from left to right.
    `held` tells what its sentences hold.
    """

    text: str
    starts: Sequence[int]
    mentions: Mapping[int, Mention]
    held: Held

    @classmethod
    def of(cls, text: str, sentence_end: re.Pattern[str]) -> Line:
        """The line of a text without mentions; what `sentence_end` finds ends a sentence."""
        marked = sentence_end.sub(lambda end: SENTENCE_END * len(end[0]), text)
        return cls(marked, range(len(text)), {}, Held(_lowered(marked)))

    def with_mentions(self, found: Iterable[Mention]) -> Line:
        """The line with further mentions, each in place of the characters it spans.

        A mention that covers part of another is left out; one that covers
        another whole takes its place.
        """
        placed = self._placed(found)
        if not placed:
            return self
        starts: list[int] = []
        places: list[int] = []
        done = 0
        for first, last, mention in placed:
            starts += self.starts[done:first]
            places.append(len(starts))
            starts.append(mention.start)
            done = last
        starts += self.starts[done:]
        text, lower = (_with_symbols(text, placed) for text in (self.text, self.held.lower))
        held = self.held.with_symbols(lower, places)
        return Line(text, starts, self._with_standing(placed), held)

    def _with_standing(self, placed: Sequence[_Placed]) -> Mapping[int, Mention]:
        """The mentions that are placed and those that stand beside them, by their new positions."""
        standing, mentions = list(self.mentions), list(self.mentions.values())
        positions: list[int] = []
        kept: list[Mention] = []
        place = shift = 0
        for first, last, mention in placed:
            before = bisect_left(standing, first, place)
            positions += [position - shift for position in standing[place:before]]
            positions.append(first - shift)
            kept += [*mentions[place:before], mention]
            place = bisect_left(standing, last, before)
            shift += last - first - 1
        positions += [position - shift for position in standing[place:]]
        return dict(zip(positions, [*kept, *mentions[place:]], strict=True))

    def _placed(self, found: Iterable[Mention]) -> list[_Placed]:
        """The mentions with their positions, in order; one that would cut another is left out."""
        placed: list[_Placed] = []
        for mention in sorted(found, key=lambda m: m.start):
            span = self._positions(mention)
            if span is not None and (not placed or placed[-1][1] <= span[0]):
                placed.append((*span, mention))
        return placed

    def _positions(self, mention: Mention) -> tuple[int, int] | None:
        first, last = self.position(mention.start), self.position(mention.end - 1)
        if first < 0 or self.span(first, last + 1) != (mention.start, mention.end):
            return None
        return first, last + 1

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Where the positions from `first` up to `last` stand in the text."""
        mention = self.mentions.get(last - 1)
        return self.starts[first], mention.end if mention else self.starts[last - 1] + 1

    def position(self, place: int) -> int:
        """The position of what stands at a place of the text."""
        return bisect_right(self.starts, place) - 1

    def sentences(self) -> Iterator[tuple[int, int]]:
        """The first and last position of each sentence; a new line begins one too."""
        for found in re.finditer(f"[^{SENTENCE_END}\n]+", self.text):
            yield found.span()

    def within(self, first: int, last: int) -> list[Mention]:
        """The mentions at the positions from `first` up to `last`, in order."""
        if last - first == 1:
            return [self.mentions[first]] if first in self.mentions else []
        return [
            self.mentions[found.start()] for found in _ANY_SYMBOL.finditer(self.text, first, last)
        ]

    def of_sort(self, sort: Sort, first: int, last: int) -> Iterator[Mention]:
        """The mentions of a sort at the positions from `first` up to `last`, in order."""
        place = self.text.find(_SYMBOLS[sort], first, last)
        while place >= 0:
            yield self.mentions[place]
            place = self.text.find(_SYMBOLS[sort], place + 1, last)


def _lowered(text: str) -> str:
    """A text in small letters, each where it stood; that of İ alone would be two."""
    return text.replace("\u0130", "i").lower()


def _with_symbols(text: str, placed: Sequence[_Placed]) -> str:
    """A text with symbols for the mentions at their positions."""
    pieces, done = [], 0
    for first, last, mention in placed:
        pieces += [text[done:first], _SYMBOLS[mention.sort]]
        done = last
    return "".join([*pieces, text[done:]])


class Match(NamedTuple):
    """Where a pattern matched: the span of its words and the mentions in its slots."""

    start: int
    end: int
    slots: Mapping[str, tuple[Mention, ...]]
    first: int
    last: int
    groups: Mapping[str, tuple[int, int]]

    def only(self, slot: str) -> Mention | None:
        """The first mention of a slot, if the slot is filled."""
        filled = self.slots.get(slot)
        return filled[0] if filled else None


def symbols_of(family: str) -> frozenset[str]:
    """The characters that stand for the sorts of a family; a sort is a family of its own."""
    return frozenset(_SYMBOLS[sort] for sort in sorts_of(family))


def sorts_of(family: str) -> tuple[Sort, ...]:
    """The sorts of a family; a sort is a family of its own."""
    return FAMILIES.get(family) or (Sort(family),)
