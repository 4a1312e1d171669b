"""The needs of all patterns of a grammar, whose words are found in one pass over a text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import ahocorasick

from landbridge.language.needs import Need

SENTENCE_END = "\ue000"
"""The character of a line that ends a sentence."""
LAST_SYMBOL = "\ue0ff"
"""Up to it, from the end of a sentence on, characters of a line are signs and no letters."""


@dataclass(frozen=True, eq=False, slots=True)
class Want:
    """A need of a grammar: symbols and words of which a sentence must hold one."""

    symbols: Need
    words: Need
    among: Wanted


@dataclass(eq=False, slots=True)
class Wanted:
    """Finds the words of every need that is wanted; equal needs are one want."""

    _wants: dict[Need, Want] = field(default_factory=dict)
    _automaton: ahocorasick.Automaton = field(default_factory=ahocorasick.Automaton)
    _is_made: bool = False

    def want(self, need: Need) -> Want:
        """The want of a need, whose words are found from now on."""
        if need not in self._wants:
            symbols = frozenset(piece for piece in need if SENTENCE_END <= piece <= LAST_SYMBOL)
            self._wants[need] = self._learnt(Want(symbols, need - symbols, self))
        return self._wants[need]

    def find(self, lower: str) -> Iterator[frozenset[Want]]:
        """The wants that a word is of, for each one of a text in small letters."""
        if not self._is_made:
            self._automaton.make_automaton()
            self._is_made = True
        return (wants for _, wants in self._automaton.iter(lower))

    def _learnt(self, want: Want) -> Want:
        self._is_made = False
        for word in want.words:
            known: frozenset[Want] = self._automaton.get(word, frozenset())
            self._automaton.add_word(word, known | {want})
        return want
