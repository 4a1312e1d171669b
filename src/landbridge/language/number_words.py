"""The words and digits of numbers where they stand in a text, one at a time."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from landbridge.language.digits import Digits
from landbridge.language.lexicon import Lexicon
from landbridge.language.number_atoms import Atom, Part

_COMMA = re.compile(r",(\d{1,2})(?![\d.,])")
"""Decimals behind a comma, which texts in any language set before a multiplier: 1,2 billion."""


@dataclass(frozen=True, slots=True)
class NumberWords:
    """A language's digits and number words; `joint` may stand between them.

    A `dual` opens a number right before what it counts, at `noun` (ألفا موظف).
    """

    digits: Digits
    words: Lexicon[Atom]
    joint: re.Pattern[str]
    dual: Lexicon[Decimal]
    noun: re.Pattern[str]

    def first(self, text: str, place: int, end: int) -> Atom | None:
        """What begins a number at a place."""
        return (
            self.written(text, place, end)
            or self._dual(text, place, end)
            or self.word(text, place, end)
        )

    def word(self, text: str, place: int, end: int) -> Atom | None:
        """The word at a place."""
        found = self.words.at(text, place, end)
        return Atom(found[0].part, found[0].value, place, found[1]) if found else None

    def written(self, text: str, place: int, end: int) -> Atom | None:
        """The digits at a place."""
        found = self.digits.at(text, place, end)
        if found is None:
            return None
        comma = _COMMA.match(text, found[1], end) if found[0] == int(found[0]) else None
        if comma and self.multiplier(text, comma.end(), end):
            return Atom(Part.WRITTEN, found[0] + Decimal(f".{comma[1]}"), place, comma.end())
        return Atom(Part.WRITTEN, found[0], place, found[1])

    def multiplier(self, text: str, place: int, end: int) -> Atom | None:
        """The multiplier behind digits that end at a place."""
        joint = self.joint.match(text, place, end)
        word = self.word(text, joint.end(), end) if joint else None
        return word if word and word.part is Part.SCALE else None

    def _dual(self, text: str, place: int, end: int) -> Atom | None:
        found = self.dual.at(text, place, end)
        stands = found is not None and self.noun.match(text, found[1], end) is not None
        return Atom(Part.COUNT, found[0], place, found[1]) if found and stands else None
