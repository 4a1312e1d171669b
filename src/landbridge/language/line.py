"""A text as a line of characters and mentions, and the patterns that run over it.

Each mention stands in the line as one character of a private-use area, so a
pattern of a language pack is an ordinary regular expression over words and
mentions. Patterns run in stages: what one stage finds (a place) is one
character for the next (the consulate in that place, the consul of it, the
person who holds the post).

A pattern is a regular expression in which

- `{host:party}` is a mention of a sort, or of a family of sorts, as slot `host`;
- `{host:party+}` is one or more of them, joined as the language joins a list;
- `{party}` is one that fills no slot;
- `<visit>` is any word of the pack's word list `visit` (in which `*` is any ending of
  a word that declines), or its fragment of that name;
- `…` is a gap of up to the grammar's length that ends no sentence, as short as can be;
- `‥` is half such a gap, that ends no clause either;
- a blank is any white space, also none where the language writes without blanks;
- `*` and `+` repeat `MOST_REPEATS` times at most, so that no text, whatever it repeats,
  makes matching at one place endless.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from landbridge.language.mention import Mention, Sort
from landbridge.language.needs import Held, Need, Needs, pieces_of

ENDING = "*"
SENTENCE_END = "\ue000"
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
_TOKEN = re.compile(r"\{(?:([a-z]\w*):)?([a-z]\w*)(\+?)\}|(?<!\(\?P)<(\w+)>|…|‥| ")
MOST_REPEATS = 40
"""So often `*` and `+` repeat in a pattern: no list, word or name of a release is longer."""

_REPEAT = re.compile(r"(\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[?}][+])|([*+])([+]?)")
_FIRST_SYMBOL, _LAST_SYMBOL = _SYMBOLS[next(iter(Sort))], max(_SYMBOLS.values())
_ANY_SYMBOL = re.compile(f"[{_FIRST_SYMBOL}-{_LAST_SYMBOL}]")


@dataclass(frozen=True, slots=True)
class Line:
    """A text with mentions for characters.

    Position `i` of `text` stands at `starts[i]:ends[i]` of the text that the
    mentions count in; where a mention stands, `mentions[i]` is it. `held` tells
    what the text holds.
    """

    text: str
    starts: Sequence[int]
    ends: Sequence[int]
    mentions: Mapping[int, Mention]
    held: Held

    @classmethod
    def of(cls, text: str, sentence_end: re.Pattern[str]) -> Line:
        """The line of a text without mentions; what `sentence_end` finds ends a sentence."""
        marked = sentence_end.sub(lambda end: SENTENCE_END * len(end[0]), text)
        return cls(marked, range(len(text)), range(1, len(text) + 1), {}, Held(marked))

    def with_mentions(self, found: Iterable[Mention]) -> Line:
        """The line with further mentions, each in place of the characters it spans.

        A mention that covers part of another is left out; one that covers
        another whole takes its place.
        """
        placed = self._placed(found)
        if not placed:
            return self
        pieces: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        mentions: dict[int, Mention] = {}
        standing = iter(sorted(self.mentions.items()))
        position, mention = next(standing, (len(self.text), None))
        done = 0
        for first, last, new in [*placed, (len(self.text), len(self.text), None)]:
            while mention is not None and position < first:
                mentions[len(starts) + position - done] = mention
                position, mention = next(standing, (len(self.text), None))
            pieces.append(self.text[done:first])
            starts += self.starts[done:first]
            ends += self.ends[done:first]
            while mention is not None and position < last:
                position, mention = next(standing, (len(self.text), None))
            if new is not None:
                mentions[len(starts)] = new
                pieces.append(_SYMBOLS[new.sort])
                starts.append(new.start)
                ends.append(new.end)
            done = last
        made = "".join(pieces)
        return Line(made, starts, ends, mentions, Held(made))

    def _placed(self, found: Iterable[Mention]) -> list[tuple[int, int, Mention | None]]:
        """The mentions with their positions, in order; one that would cut another is left out."""
        placed: list[tuple[int, int, Mention | None]] = []
        for mention in sorted(found, key=lambda m: m.start):
            span = self._positions(mention)
            if span is not None and (not placed or placed[-1][1] <= span[0]):
                placed.append((*span, mention))
        return placed

    def _positions(self, mention: Mention) -> tuple[int, int] | None:
        first = bisect_right(self.starts, mention.start) - 1
        last = bisect_right(self.starts, mention.end - 1) - 1
        if first < 0 or self.starts[first] != mention.start or self.ends[last] != mention.end:
            return None
        return first, last + 1

    def sentences(self) -> Iterator[tuple[int, int]]:
        """The first and last position of each sentence; a new line begins one too."""
        for found in re.finditer(f"[^{SENTENCE_END}\n]+", self.text):
            yield found.span()

    def within(self, first: int, last: int) -> list[Mention]:
        """The mentions at the positions from `first` up to `last`, in order."""
        return [
            self.mentions[found.start()] for found in _ANY_SYMBOL.finditer(self.text, first, last)
        ]


@dataclass(frozen=True, slots=True)
class Match:
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


@dataclass(frozen=True, slots=True)
class Pattern:
    """A compiled pattern of a language pack."""

    source: str
    expression: re.Pattern[str]
    needs: Sequence[Need] = ()

    def matches(self, line: Line) -> Iterator[Match]:
        """Where the pattern matches in a line, from left to right."""
        if not all(map(line.held.holds, self.needs)):
            return
        for found in self.expression.finditer(line.text):
            first, last = found.span()
            if first == last:
                continue
            slots: dict[str, tuple[Mention, ...]] = {}
            groups: dict[str, tuple[int, int]] = {}
            for name in self.expression.groupindex:
                low, high = found.span(name)
                if low < high:
                    slots[name] = tuple(line.within(low, high))
                    groups[name] = (line.starts[low], line.ends[high - 1])
            yield Match(line.starts[first], line.ends[last - 1], slots, first, last, groups)


@dataclass(frozen=True, slots=True)
class Grammar:
    """What a language gives its patterns: word lists, how lists are joined, blanks."""

    words: Mapping[str, Sequence[str] | str]
    joint: str
    blank: str
    gap: int
    pieces: Mapping[str, Need]

    @classmethod
    def of(
        cls, words: Mapping[str, Sequence[str] | str], joint: str, blank: str, gap: int
    ) -> Grammar:
        """The grammar of a language's words; word lists are searched by their pieces."""
        pieces = {f"<{name}>": pieces_of(w) for name, w in words.items() if not isinstance(w, str)}
        for name in (*FAMILIES, *Sort):
            pieces[f"{{{name}}}"] = frozenset(_SYMBOLS[sort] for sort in sorts_of(name))
        return cls(words, joint, blank, gap, pieces)

    def compile(self, source: str) -> Pattern:
        """Compile a pattern; raises ValueError for an unknown sort or word list."""
        try:
            expression = re.compile(self.expand(source), re.IGNORECASE)
            return Pattern(source, expression, Needs(source, self.pieces).read())
        except (KeyError, re.error) as error:
            raise ValueError(f"pattern {source!r}: {error}") from error

    def expand(self, source: str) -> str:
        """The regular expression that a pattern is."""
        return _bounded(_TOKEN.sub(self._expand, source))

    def _expand(self, token: re.Match[str]) -> str:
        slot, family, many, words = token.groups()
        if words:
            return self._expand_words(words)
        if family:
            symbol = symbol_class(family)
            body = f"{symbol}(?:{self.joint}{symbol})*" if many else symbol
            return f"(?P<{slot}>{body})" if slot else f"(?:{body})"
        if token[0] == "…":
            return f"[^{SENTENCE_END}\n]{{0,{self.gap}}}?"
        if token[0] == "‥":
            return f"[^,{SENTENCE_END}\n]{{0,{self.gap // 2}}}?"
        return self.blank

    def _expand_words(self, name: str) -> str:
        words = self.words[name]
        return _TOKEN.sub(self._expand, words) if isinstance(words, str) else _any_of(words)


def _bounded(expression: str) -> str:
    """The expression with a bound for each `*` and `+` outside classes and escapes."""
    return _REPEAT.sub(_bounded_repeat, expression)


def _bounded_repeat(found: re.Match[str]) -> str:
    if found[1]:
        return found[0]
    fewest = 1 if found[2] == "+" else 0
    return f"{{{fewest},{MOST_REPEATS}}}{found[3]}"


def _any_of(words: Sequence[str]) -> str:
    choices = sorted(words, key=len, reverse=True)
    return "(?:" + "|".join(word_expression(word) for word in choices) + ")"


def word_expression(word: str) -> str:
    """The expression for a word of a list: `*` is any ending, a blank any blanks."""
    escaped = re.escape(word).replace(re.escape(ENDING), r"\w{0,5}").replace(r"\ ", r"\s+")
    return rf"\b{escaped}\b" if ENDING in word else escaped


def symbol_class(family: str) -> str:
    """The class of characters that stand for a sort or a family of sorts."""
    return "[" + "".join(_SYMBOLS[sort] for sort in sorts_of(family)) + "]"


def sorts_of(family: str) -> tuple[Sort, ...]:
    """The sorts of a family; a sort is a family of its own."""
    return FAMILIES.get(family) or (Sort(family),)
