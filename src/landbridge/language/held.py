"""What the sentences of a line hold: a pattern is tried only where all that it needs stands.

Looking for what a pattern cannot do without takes a hundredth of the time of its expression,
and most sentences lack it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, pairwise

from landbridge.language.wanted import LAST_SYMBOL, SENTENCE_END, Want, Wanted

Sentences = int
"""Sentences of a text, each a bit at its number: to see which two wants share takes no time."""
_SYMBOL = re.compile(f"[{chr(ord(SENTENCE_END) + 1)}-{LAST_SYMBOL}]")


def _together(numbers: Iterable[int], count: int) -> Sentences:
    """The sentences of some numbers below a count."""
    bits = bytearray(count // 8 + 1)
    for number in numbers:
        bits[number >> 3] |= 1 << (number & 7)
    return int.from_bytes(bits, "little")


def _numbers(sentences: Sentences) -> Iterator[int]:
    """The numbers of some sentences, in order."""
    return (number for number, bit in enumerate(reversed(f"{sentences:b}")) if bit == "1")


@dataclass(slots=True)
class Held:
    """What the sentences of one text in small letters hold; each want is looked for once.

    Where mentions have taken the place of words, `said` is what the text held before, for no
    sentence holds more words than then; `shown` tells for each sign of a mention which sentences
    it has stood in. What a longer mention hides counts on: it costs a look, and finds no more.
    """

    lower: str
    said: Held | None = None
    shown: Mapping[str, Sentences] = field(default_factory=dict)
    _known: dict[Want, Sentences] = field(default_factory=dict)
    _words: dict[Wanted, Mapping[Want, Sentences]] = field(default_factory=dict)
    _spanned: dict[Sentences, Sequence[tuple[int, int]]] = field(default_factory=dict)
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
        together = self.sentences(wants[0])
        for want in wants[1:]:
            together &= self.sentences(want)
        if together not in self._spanned:
            self._spanned[together] = self._spans(together)
        return self._spanned[together]

    def sentences(self, want: Want) -> Sentences:
        """The sentences that hold one of the pieces of a want."""
        known = self._known.get(want)
        if known is None:
            known = (self.said or self)._saying(want)
            for sign in want.symbols:
                known |= self.shown.get(sign, 0)
            self._known[want] = known
        return known

    def _saying(self, want: Want) -> Sentences:
        """The sentences with one of the words of a want in them."""
        words = self._words.get(want.among)
        if words is None:
            words = self._words[want.among] = self._with_words(want.among)
        return words.get(want, 0)

    def _with_words(self, wanted: Wanted) -> Mapping[Want, Sentences]:
        """The sentences with words of each want.

        One word is of many wants, and said again and again: they share what is found of it.
        """
        found: dict[frozenset[Want], list[int]] = {}
        for number, sentence in enumerate(self._sentences()):
            for wants in wanted.find(sentence):
                found.setdefault(wants, []).append(number)
        count, said = len(self._sentence_ends()), dict[Want, Sentences]()
        for wants, numbers in found.items():
            together = _together(numbers, count)
            for want in wants:
                said[want] = said.get(want, 0) | together
        return said

    def _sentences(self) -> Iterator[str]:
        """The sentences, each with its sign."""
        starts = (0, *self._sentence_ends())
        return (self.lower[start:end] for start, end in pairwise(starts))

    def _showing(self, places: Iterable[int], before: Mapping[str, Sentences]) -> Held:
        """The same, which shows the signs at some places too."""
        lower, ends = self.lower, self._sentence_ends()
        shown = dict(before)
        for place in places:
            shown[lower[place]] = shown.get(lower[place], 0) | 1 << bisect_right(ends, place)
        self.shown = shown
        return self

    def _spans(self, together: Sentences) -> Sequence[tuple[int, int]]:
        ends, spans = self._sentence_ends(), list[tuple[int, int]]()
        for number in _numbers(together):
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
