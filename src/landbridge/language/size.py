"""Counts of which only the size is told: several hundred, 数十亿, десятки миллионов, หลายพัน.

Of such a size two to nine are meant: several hundred are 200 to 900. What is told to reach a
size (上百) is at least one of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from landbridge.language.lexicon import Lexicon
from landbridge.language.number import NumberGrammar, Numeral
from landbridge.language.number_atoms import ONE
from landbridge.language.values import Approximation

FEWEST, MOST = Decimal(2), Decimal(9)


@dataclass(frozen=True, slots=True)
class SizeGrammar:
    """How a language tells a size.

    `several` are words for many of one, of ten, of a hundred, `reached` words for at least
    one, both in front of a multiplier; words for ten and more stand alone too. `of` links them
    to it, `to` to what is counted. Where a hyphen follows, the multiplier belongs to a word
    (several million-dollar deals).
    """

    number: NumberGrammar
    several: Lexicon[Decimal]
    reached: Lexicon[bool]
    of: re.Pattern[str]
    to: re.Pattern[str]

    def at(self, text: str, place: int, end: int) -> Numeral | None:
        """The count at a place; None where none is told there."""
        if found := self.several.at(text, place, end):
            size, last = found
            scale = self._multipliers(text, last, end)
            if scale is None and size == ONE:
                return None
            size, last = (size * scale.amount, scale.end) if scale else (size, last)
            last = link.end() if (link := self.to.match(text, last, end)) else last
            if text[last : last + 1] == "-":
                return None
            return _told(last, size * FEWEST, Approximation.SEVERAL, size * MOST)
        reached = self.reached.at(text, place, end)
        scale = self._multipliers(text, reached[1], end) if reached else None
        return _told(scale.end, scale.amount, Approximation.AT_LEAST) if scale else None

    def _multipliers(self, text: str, place: int, end: int) -> Numeral | None:
        """The multipliers behind a word for a size; None where a number of them stands there."""
        link = self.of.match(text, place, end)
        scale = self.number.at(text, link.end(), end) if link else None
        alone = scale is not None and scale.spelled and scale.amount == scale.scale > ONE
        return scale if alone else None


def _told(end: int, amount: Decimal, hedge: Approximation, high: Decimal | None = None) -> Numeral:
    return Numeral(end, amount, spelled=True, hedge=hedge, high=high)
