"""The terms of languages that part no words: Chinese and Thai, cut by the vocabulary itself.

The longest known word comes first; what is left between known words is a term too. A word is
stood in for by the characters that it has side by side: pairs and single ones in Chinese, threes
in Thai, whose letters say less.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

import ahocorasick

from landbridge.world.codes.term import Part, Term
from landbridge.world.unspaced import splits_name

_SIDE_BY_SIDE = {"zh": {1: 0.2, 2: 0.7}, "th": {3: 0.7}}
"""How much all characters side by side, by their number, carry together."""


@dataclass(frozen=True, slots=True)
class UnspacedReader:
    """Cuts a text by the longest words that it knows."""

    language: str
    automaton: ahocorasick.Automaton

    @classmethod
    def of(cls, language: str, words: Iterable[str]) -> UnspacedReader:
        """The reader for a language that knows these words."""
        automaton = ahocorasick.Automaton(ahocorasick.STORE_INTS)
        for word in words:
            automaton.add_word(word, len(word))
        automaton.make_automaton()
        return cls(language, automaton)

    def terms(self, text: str) -> list[Term]:
        """The terms of a text: known words, and what is left between them."""
        return [
            Term(start, end, text[start:end], _parts(text[start:end], self.language))
            for start, end in self._spans(text)
        ]

    def _spans(self, text: str) -> Iterator[tuple[int, int]]:
        done = 0
        for last, length in self.automaton.iter_long(text):
            start, end = last + 1 - length, last + 1
            if not splits_name(text, start, end):
                yield from _left(text, done, start)
                yield start, end
                done = end
        yield from _left(text, done, len(text))


def _left(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The runs of letters in what is left."""
    first = start
    for place in range(start, end + 1):
        if place == end or not _is_letter(text[place]):
            if place > first:
                yield first, place
            first = place + 1


def _is_letter(character: str) -> bool:
    return character.isalnum() or "\u0e31" <= character <= "\u0e4e"


@lru_cache(maxsize=65536)
def _parts(word: str, language: str) -> tuple[Part, ...]:
    return tuple(
        (word[place : place + size] + "-", weight / (len(word) - size + 1))
        for size, weight in _SIDE_BY_SIDE[language].items()
        for place in range(len(word) - size + 1)
    )
