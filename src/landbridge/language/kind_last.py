"""Names whose last word tells their kind (某某科技大学, 某某促进署), read backwards from it.

A pattern that runs forwards would have to try every place of a text; the words for kinds are
few. A name goes back from its kind to a sign, a mention that no name holds, or a word that
stands between names (与, 访问, 当地). What only describes its kind (国际机场) is no name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from landbridge.language.code_table import CodeTable
from landbridge.language.line import Line
from landbridge.language.mention import Mention, Sort
from landbridge.language.name import Name

FEWEST = 2
"""A name has so many characters before its kind at least."""

SHORTEST = 3
"""A piece of a name that has fewer characters stands for other things too."""

_DASHES = "-–—"
_PLACES = {
    Sort.COUNTRY: "of",
    Sort.NATION: "of",
    Sort.REGION: "seat",
    Sort.CITY: "seat",
    Sort.DISTRICT: "seat",
}


class _Found(NamedTuple):
    """Where a name begins and ends in a line, and its kind."""

    first: int
    last: int
    kind: str


@dataclass(frozen=True, slots=True)
class KindLast:
    """What names of a sort end with, what no name begins with or holds, and what says nothing.

    `between` is looked for at each character; `symbols` are those of mentions that a name holds.
    What `alias` finds behind a name declares a short one for it; of a name that has a core,
    what stands before its kind is another.
    """

    sort: Sort
    kind: re.Pattern[str]
    between: re.Pattern[str]
    plain: re.Pattern[str]
    symbols: frozenset[str]
    longest: int
    codes: CodeTable
    alias: re.Pattern[str]
    has_core: bool

    def find(self, line: Line, text: str) -> Iterator[Mention]:
        """The names of a line that end with one of the kinds; of two that overlap, the longer."""
        last: _Found | None = None
        for kind in self.kind.finditer(line.text):
            first = self._first(line.text, kind)
            if first is None:
                continue
            if last is not None and first > last.first:
                yield self._mention(line, text, last)
            last = _Found(first, kind.end(), kind[0])
        if last is not None:
            yield self._mention(line, text, last)

    def _first(self, words: str, kind: re.Match[str]) -> int | None:
        """Where a name that ends with a kind begins; None where it is no name."""
        first, least = kind.start(), max(kind.start() - self.longest, 0)
        while first > least and self._holds(words, first - 1, kind.end()):
            first -= 1
        before = words[first : kind.start()]
        is_name = before and (len(before) >= FEWEST or before in self.symbols)
        return first if is_name and not self.plain.fullmatch(before) else None

    def _holds(self, words: str, place: int, end: int) -> bool:
        """Whether a name may hold the character at a place, and what begins with it."""
        if words[place] in self.symbols or self._is_bracket(words, place):
            return True
        if words[place] in _DASHES:
            return words[max(place - 1, 0)] in self.symbols
        if not (words[place].isalpha() or words[place].isdigit()):
            return False
        near = (self.between.match(words, start, end) for start in range(place, place - 3, -1))
        return not any(found and found.end() > place for found in near)

    def _is_bracket(self, words: str, place: int) -> bool:
        """Whether a bracket at a place is one of a pair around a mention: 某某(唐山)公司."""
        first = place if words[place] == "(" else place - 2
        inner = words[first : first + 3] if words[place] in "()" and first >= 0 else ""
        return inner[::2] == "()" and inner[1] in self.symbols

    def _mention(self, line: Line, text: str, found: _Found) -> Mention:
        span = line.span(found.first, found.last)
        parts = _parts(line.within(found.first, found.last))
        name = text[slice(*span)]
        code = self.codes.code_of(found.kind)
        short = tuple(self._pieces(line, found, name))
        return Mention(*span, self.sort, Name(code, name, span, parts, short=short))

    def _pieces(self, line: Line, found: _Found, name: str) -> Iterator[str]:
        """What may stand for a whole name: its core, and the alias that the text declares."""
        core = name.removesuffix(found.kind)
        if self.has_core and len(core) >= SHORTEST:
            yield core
        alias = self.alias.match(line.text, found.last)
        if alias and alias["alias"]:
            yield alias["alias"]


def _parts(within: Sequence[Mention]) -> dict[str, Mention]:
    """The country that a name is of and the place of its seat, where it holds them."""
    parts: dict[str, Mention] = {}
    for mention in within:
        if slot := _PLACES.get(mention.sort):
            parts.setdefault(slot, mention)
    return parts
