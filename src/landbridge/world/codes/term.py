"""A word of a text that may tell a code, in the form under which the vocabulary has it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

Part = tuple[str, float]
"""A piece of a word, and how much of the word's weight it carries where the word is unknown."""


@dataclass(frozen=True, slots=True)
class Term:
    """A word with its span; its parts stand in for it where a code does not have the word."""

    start: int
    end: int
    word: str
    parts: tuple[Part, ...]


class TermReader(Protocol):
    """What parts a text of some language into terms."""

    def terms(self, text: str) -> Sequence[Term]:
        """The terms of a text, in order."""
        ...
