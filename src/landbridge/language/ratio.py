"""Numbers with their fractions: 三分之一, 1/3, two thirds, 3又二分之一, six and a half."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from landbridge.language.lexicon import Lexicon
from landbridge.language.number import NumberGrammar, Numeral
from landbridge.language.number_atoms import MILLION, ONE, ZERO, Part

_SLASHES = ("/", "\u2044")
_LARGE = (MILLION**2, MILLION * 1000, MILLION)


@dataclass(frozen=True, slots=True)
class RatioGrammar:
    """How a language writes fractions.

    `under` stands behind a denominator (三分之一), `over` before one (1/3),
    `whole` between a whole number and its fraction (3又二分之一); the
    `denominators` are words for parts (thirds). Where only numbers are read
    (`loose`) 12/10 is one, else a date or a code, and 2 `out_of` 3 is one.
    """

    number: NumberGrammar
    under: re.Pattern[str]
    over: re.Pattern[str]
    out_of: re.Pattern[str]
    whole: re.Pattern[str]
    negative: re.Pattern[str]
    denominators: Lexicon[Decimal]
    loose: bool = False

    def at(self, text: str, place: int, end: int) -> Numeral | None:
        """The number at a place, whole or broken, within `end`."""
        first = self.number.at(text, place, end)
        if first is None or first.ordinal:
            return first
        return self._broken(first, text, end) or self._mixed(first, text, end) or first

    def _broken(self, first: Numeral, text: str, end: int) -> Numeral | None:
        """The fraction that a number begins."""
        if joint := self.under.match(text, first.end, end):
            sign = self.negative.match(text, joint.end(), end)
            above = self.number.at(text, sign.end() if sign else joint.end(), end)
            if above and first.amount:
                amount = -above.amount if sign else above.amount
                return replace(above, amount=amount / first.amount, high=None)
        if joint := self._over(text, first.end, end):
            below = self.number.at(text, joint.end(), end)
            improper = self.loose and joint[0] in _SLASHES
            scale = below.scale if below and joint[0] in _SLASHES else ONE
            parts = below.amount / scale if below else ZERO
            if below and parts and (improper or first.amount < parts):
                return replace(below, amount=first.amount / parts * scale, high=None)
        return self._in_parts(first, text, end)

    def _over(self, text: str, place: int, end: int) -> re.Match[str] | None:
        """What stands before a denominator."""
        joint = self.over.match(text, place, end)
        return joint or (self.out_of.match(text, place, end) if self.loose else None)

    def _in_parts(self, first: Numeral, text: str, end: int) -> Numeral | None:
        """A number of thirds, quarters or the like, perhaps behind a whole number and a link."""
        joint = self.number.joint.match(text, first.end, end)
        found = joint and self.denominators.at(text, joint.end(), end)
        if not found:
            return self._in_ordinal_parts(first, text, end)
        parts, after = found
        counts = not self.loose and first.tail is None and first.amount >= parts
        first, after = self._multiplied(first, text, after, end)
        if first.tail is None or first.tail >= parts:
            return None if counts else replace(first, amount=first.amount / parts, end=after)
        whole = first.amount - first.tail
        return replace(first, amount=whole + first.tail / parts * _unit(whole), end=after)

    def _in_ordinal_parts(self, first: Numeral, text: str, end: int) -> Numeral | None:
        """A number of parts that an ordinal of several words names: one one hundred fifth."""
        joint = self.number.joint.match(text, first.end, end)
        below = self.number.at(text, joint.end(), end) if self.loose and joint else None
        if below is None or not below.ordinal or first.amount >= below.amount:
            return None
        return replace(below, amount=first.amount / below.amount, ordinal=False)

    def _multiplied(self, first: Numeral, text: str, place: int, end: int) -> tuple[Numeral, int]:
        """A fraction with the multiplier behind it: three quarters billion."""
        joint = self.number.joint.match(text, place, end)
        found = joint and joint[0] and self.number.words.at(text, joint.end(), end)
        if not found or found[0].part is not Part.SCALE:
            return first, place
        return replace(first, amount=first.amount * found[0].value, scale=found[0].value), found[1]

    def _mixed(self, first: Numeral, text: str, end: int) -> Numeral | None:
        """A whole number with the fraction that follows it."""
        joint = self.whole.match(text, first.end, end)
        second = self.number.at(text, joint.end(), end) if joint else None
        if second is None:
            return None
        if second.spelled and ZERO < second.amount < second.scale:
            return replace(second, amount=first.amount * second.scale + second.amount)
        if part := self._in_parts(second, text, end):
            return replace(part, amount=first.amount + part.amount * _unit(first.amount))
        part = self._broken(second, text, end)
        if part is None or (part.amount >= ONE and not self.loose):
            return None
        return replace(part, amount=first.amount + part.amount)


def _unit(whole: Decimal) -> Decimal:
    """What a fraction behind a whole number is a part of: in six million and a half, a million."""
    return next((unit for unit in _LARGE if whole and whole % unit == 0), ONE)
