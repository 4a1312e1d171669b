"""What the sentences of a line hold: a pattern is tried only where all that it needs stands.

Looking for what a pattern cannot do without takes a hundredth of the time of its expression,
and most sentences lack it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from itertools import accumulate, pairwise

from landbridge.language.wanted import LAST_SYMBOL, SENTENCE_END, Want, Wanted

Numbers = frozenset[int]
"""Sentences by their numbers in a text."""
NOWHERE = Numbers()
_SYMBOL = re.compile(f"[{chr(ord(SENTENCE_END) + 1)}-{LAST_SYMBOL}]")


@dataclass(frozen=True, slots=True)
class _Words:
    """The wants whose words the sentences of a text hold, and those that any of them holds.

    One word is of many wants, and said again and again: a sentence takes them all at once.
    """

    sentences: Sequence[Set[Want]]
    anywhere: Set[Want]

    @classmethod
    def of(cls, wanted: Wanted, sentences: Iterable[str]) -> _Words:
        """Look for all words that are wanted in some sentences in small letters."""
        found = [set[Want]().union(*wanted.find(sentence)) for sentence in sentences]
        return cls(found, set[Want]().union(*found))

    def saying(self, want: Want) -> Numbers:
        """The sentences with one of the words of a want in them."""
        if want not in self.anywhere:
            return NOWHERE
        return Numbers(number for number, said in enumerate(self.sentences) if want in said)


@dataclass(slots=True)
class Held:
    """What the sentences of one text in small letters hold; each want is looked for once.

    Where mentions have taken the place of words, `said` is what the text held before, for no
    sentence holds more words than then; `shown` tells for each sign of a mention which sentences
    it has stood in. What a longer mention hides counts on: it costs a look, and finds no more.
    """

    lower: str
    said: Held | None = None
    shown: Mapping[str, Numbers] = field(default_factory=dict)
    _known: dict[Want, Numbers] = field(default_factory=dict)
    _words: dict[Wanted, _Words] = field(default_factory=dict)
    _spanned: dict[Numbers, Sequence[tuple[int, int]]] = field(default_factory=dict)
    _ends: Sequence[int] = ()

    def with_symbols(self, lower: str, places: Iterable[int]) -> Held:
        """What the text holds with signs put in at places; where one hides an end, all is new."""
        said = self.said or self
        if lower.count(SENTENCE_END) != said.lower.count(SENTENCE_END):
            new = Held(lower)
            return new._showing((found.start() for found in _SYMBOL.finditer(lower)), {})
        return Held(lower, said)._showing(places, self.shown)

    def stretches(self, wants: Sequence[Want]) -> Sequence[tuple[int, int]]:
        """The spans of the sentences that hold a piece of each want, neighbours as one."""
        if not wants:
            return [(0, len(self.lower))]
        numbers = self.sentences(wants[0])
        for want in wants[1:]:
            if not numbers:
                return ()
            numbers = numbers & self.sentences(want)
        if numbers not in self._spanned:
            self._spanned[numbers] = self._spans(numbers)
        return self._spanned[numbers]

    def sentences(self, want: Want) -> Numbers:
        """The sentences that hold one of the pieces of a want."""
        known = self._known.get(want)
        if known is None:
            known = (self.said or self)._saying(want)
            if want.symbols:
                shown = self.shown
                known = known.union(*(shown[sign] for sign in want.symbols if sign in shown))
            self._known[want] = known
        return known

    def _saying(self, want: Want) -> Numbers:
        """The sentences with one of the words of a want in them."""
        words = self._words.get(want.among)
        if words is None:
            words = self._words[want.among] = _Words.of(want.among, self._sentences())
        return words.saying(want)

    def _sentences(self) -> Iterator[str]:
        """The sentences, each with its sign."""
        starts = (0, *self._sentence_ends())
        return (self.lower[start:end] for start, end in pairwise(starts))

    def _showing(self, places: Iterable[int], before: Mapping[str, Numbers]) -> Held:
        """The same, which shows the signs at some places too."""
        lower, ends = self.lower, self._sentence_ends()
        found: dict[str, set[int]] = {}
        for place in places:
            found.setdefault(lower[place], set()).add(bisect_right(ends, place))
        added = {sign: before.get(sign, NOWHERE) | numbers for sign, numbers in found.items()}
        self.shown = {**before, **added}
        return self

    def _spans(self, numbers: Numbers) -> Sequence[tuple[int, int]]:
        ends, spans = self._sentence_ends(), list[tuple[int, int]]()
        for number in sorted(numbers):
            start, end = ends[number - 1] if number else 0, ends[number]
            if spans and spans[-1][1] == start:
                start, _ = spans.pop()
            spans.append((start, end))
        return spans

    def _sentence_ends(self) -> Sequence[int]:
        """Where each sentence ends, behind its sign; the last one ends with the text."""
        if not self._ends:
            lengths = accumulate(map(len, self.lower.split(SENTENCE_END)))
            self._ends = [length + number for number, length in enumerate(lengths, 1)]
        return self._ends
