"""The words that the patterns of a grammar cannot do without, all found in one pass over a text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import ahocorasick

from landbridge.language.needs import Need


@dataclass(eq=False, slots=True)
class Wanted:
    """Finds the pieces of every need that has been added."""

    _automaton: ahocorasick.Automaton = field(default_factory=ahocorasick.Automaton)
    _needs: dict[Need, Need] = field(default_factory=dict)
    _is_made: bool = False

    def add(self, need: Need) -> Need:
        """Have the pieces of a need found too; gives one object for all equal needs.

        To tell that two long needs are equal takes longer than to look one up.
        """
        if need not in self._needs:
            self._is_made = False
            for piece in need:
                self._automaton.add_word(piece, piece)
        return self._needs.setdefault(need, need)

    def find(self, lower: str) -> Iterator[tuple[int, str]]:
        """Where each piece ends that a text in small letters holds, and which it is, in order."""
        if not self._is_made:
            self._automaton.make_automaton()
            self._is_made = True
        yield from self._automaton.iter(lower)
