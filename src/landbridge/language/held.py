"""What the sentences of a line hold: a pattern is tried only where all that it needs stands.

Looking for what a pattern cannot do without takes a hundredth of the time of its expression,
and most sentences lack it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from landbridge.language.needs import Need
from landbridge.language.wanted import Wanted

SENTENCE_END = "\ue000"
"""The character of a line that ends a sentence."""
LAST_SYMBOL = "\ue0ff"
"""Up to it, from the end of a sentence on, characters of a line are signs and no letters."""

_SENTENCE_ENDS = re.compile(f"{SENTENCE_END}+")
Numbers = frozenset[int]
"""Sentences by their numbers in a text."""


@dataclass(slots=True)
class Held:
    """What the sentences of one text in small letters hold; each need is looked for once.

    Where mentions have taken the place of words, `said` is what the text held before, for no
    sentence holds more words than then.
    """

    lower: str
    said: Held | None = None
    _known: dict[Need, Numbers] = field(default_factory=dict)
    _words: dict[Wanted, Mapping[str, Collection[int]]] = field(default_factory=dict)
    _ends: Sequence[int] = ()

    def with_symbols(self, lower: str) -> Held:
        """What the text holds with further mentions; where one hides an end, all is new."""
        said = self.said or self
        is_parted_alike = lower.count(SENTENCE_END) == said.lower.count(SENTENCE_END)
        return Held(lower, said if is_parted_alike else None)

    def stretches(self, needs: Sequence[Need], wanted: Wanted) -> Sequence[tuple[int, int]]:
        """The spans of the sentences that hold a piece of each need, neighbours as one."""
        if not needs:
            return [(0, len(self.lower))]
        numbers = self.sentences(needs[0], wanted)
        for need in needs[1:]:
            if not numbers:
                return ()
            numbers &= self.sentences(need, wanted)
        return self._spans(numbers)

    def sentences(self, need: Need, wanted: Wanted) -> Numbers:
        """The sentences that hold one of the pieces of a need that is wanted."""
        known = self._known.get(need)
        if known is None:
            symbols, words = _parted(need)
            known = self._saying(words, wanted)
            if symbols:
                known |= self._showing(symbols)
            self._known[need] = known
        return known

    def _saying(self, words: Need, wanted: Wanted) -> Numbers:
        """The sentences with one of some words in them."""
        if self.said is not None:
            return self.said.sentences(words, wanted)
        if wanted not in self._words:
            self._words[wanted] = self._find(wanted)
        found = self._words[wanted]
        return frozenset().union(*(found[word] for word in words if word in found))

    def _find(self, wanted: Wanted) -> Mapping[str, Collection[int]]:
        """The sentences with each of the words that are wanted."""
        ends, found = self.ends, defaultdict[str, set[int]](set)
        for last, word in wanted.find(self.lower):
            found[word].add(bisect_right(ends, last))
        return found

    def _showing(self, symbols: Iterable[str]) -> Numbers:
        """The sentences with one of some symbols in them."""
        lower, ends, numbers = self.lower, self.ends, set[int]()
        for symbol in symbols:
            place = lower.find(symbol)
            while place >= 0:
                number = bisect_right(ends, place)
                numbers.add(number)
                place = lower.find(symbol, ends[number])
        return frozenset(numbers)

    @property
    def ends(self) -> Sequence[int]:
        """Where each sentence ends, behind its sign; the last one ends with the text."""
        if not self._ends:
            ends = [found.end() for found in _SENTENCE_ENDS.finditer(self.lower)]
            self._ends = [*ends, len(self.lower)]
        return self._ends

    def _spans(self, numbers: Numbers) -> Sequence[tuple[int, int]]:
        ends, spans = self.ends, list[tuple[int, int]]()
        for number in sorted(numbers):
            start, end = ends[number - 1] if number else 0, ends[number]
            if spans and spans[-1][1] == start:
                start, _ = spans.pop()
            spans.append((start, end))
        return spans


@cache
def _parted(need: Need) -> tuple[Need, Need]:
    """The symbols and the words of a need."""
    symbols = frozenset(piece for piece in need if SENTENCE_END <= piece <= LAST_SYMBOL)
    return symbols, need - symbols if symbols else need
