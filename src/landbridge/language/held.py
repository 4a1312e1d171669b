"""What the sentences of a line hold: a pattern is tried only where all that it needs stands.

Looking for what a pattern cannot do without takes a hundredth of the time of its expression,
and most sentences lack it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field
from itertools import accumulate, pairwise

from landbridge.language.needs import Need
from landbridge.language.wanted import SENTENCE_END, Want, Wanted

Numbers = frozenset[int]
"""Sentences by their numbers in a text."""
NOWHERE = Numbers()


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
    sentence holds more words than then.
    """

    lower: str
    said: Held | None = None
    _known: dict[Want, Numbers] = field(default_factory=dict)
    _words: dict[Wanted, _Words] = field(default_factory=dict)
    _spanned: dict[Numbers, Sequence[tuple[int, int]]] = field(default_factory=dict)
    _ends: Sequence[int] = ()

    def with_symbols(self, lower: str) -> Held:
        """What the text holds with further mentions; where one hides an end, all is new."""
        said = self.said or self
        is_parted_alike = lower.count(SENTENCE_END) == said.lower.count(SENTENCE_END)
        return Held(lower, said if is_parted_alike else None)

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
                known = known | self._showing(want.symbols)
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

    def _showing(self, symbols: Need) -> Numbers:
        """The sentences with one of some symbols in them."""
        lower, ends, numbers = self.lower, self._sentence_ends(), set[int]()
        for symbol in symbols:
            place = lower.find(symbol)
            while place >= 0:
                number = bisect_right(ends, place)
                numbers.add(number)
                place = lower.find(symbol, ends[number])
        return Numbers(numbers)

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
            sentences = self.lower.split(SENTENCE_END)
            self._ends = list(accumulate(len(sentence) + 1 for sentence in sentences))
        return self._ends
