"""What follows the number of an amount, or its measure, and adds to it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from landbridge.language.amount_grammar import AmountGrammar
from landbridge.language.measure import Measure
from landbridge.language.mention import Sort
from landbridge.language.number import Numeral
from landbridge.language.number_atoms import ONE, TEN, Part
from landbridge.language.stretch import Stretch
from landbridge.language.values import Approximation

HALF, CENT = Decimal("0.5"), Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Tail:
    """Reads on behind a number; each reading gives the fuller number and where it ends."""

    stretch: Stretch

    @property
    def grammar(self) -> AmountGrammar:
        """The grammar of the stretch."""
        return self.stretch.grammar

    def surplus(self, end: int) -> tuple[Approximation | None, int]:
        """The hedge between a number and what it counts: 三十多人, 二十来个."""
        found = self.stretch.following(self.grammar.hedges.surplus, end)
        inner, last = self.stretch.following(self.grammar.hedges.inner, end)
        if inner is None:
            return found
        return (inner, last) if self.stretch.counts(last) else (None, end)

    def in_letters(self, low: Numeral, before: Measure | None, end: int) -> tuple[Numeral, int]:
        """The number with the letter that multiplies it, beside a measure: $5m, 15k个百分点."""
        found = self.stretch.at(self.grammar.measures.letters, self.stretch.blank(low.end))
        if low.spelled or not found or not self._is_multiplier(low.end, found[1], before):
            return low, end
        scale, end = found
        return replace(low, amount=low.amount * scale, scale=scale, end=end), end

    def _is_multiplier(self, place: int, end: int, before: Measure | None) -> bool:
        letter = self.stretch.cased[place:end].strip()
        if self.grammar.numerals:
            return letter == "k" or letter.isupper()
        measure = before or self._measure_ahead(end)
        if measure is None:
            return False
        if measure.sort in (Sort.QUANTITY, Sort.DURATION) and not measure.is_count:
            return True
        if before is None and measure.sort is Sort.MONEY:
            return True
        if self.stretch.text[place].isspace() and len(letter) == 1 and letter.islower():
            return False
        return measure.is_count or measure.sort in (Sort.MONEY, Sort.PERCENT)

    def _measure_ahead(self, end: int) -> Measure | None:
        """The measure behind a letter, or behind the other end of a range: 3.5m-4m tonnes."""
        near, ranges = self.stretch.measure(end, None)[0], self.grammar.ranges
        joint = self.stretch.match(ranges.to, end) or self.stretch.match(ranges.to_if_open, end)
        if near or joint is None:
            return near
        far = self.stretch.number(joint.end())
        letter = self.stretch.at(self.grammar.measures.letters, far.end) if far else None
        return self.stretch.measure(letter[1], None)[0] if letter else None

    def with_inner_half(self, low: Numeral, end: int) -> tuple[Numeral, int]:
        """The number with the half that stands between it and its measure: 两个半小时."""
        half = self.stretch.match(self.grammar.halves.inside, end)
        if half is None or self.stretch.measure(half.end(), None)[0] is None:
            return low, end
        return replace(low, amount=low.amount + HALF), half.end()

    def with_rest(self, low: Numeral, measure: Measure, end: int) -> tuple[Numeral, int]:
        """The amount with what follows its measure: 三吨半, 一米八, 五元三毛."""
        low, end = self._scaled_after(low, measure, end)
        if half := self.stretch.match(self.grammar.halves.after, end):
            return replace(low, amount=low.amount + HALF), half.end()
        if measure.trailing and (decimals := self._trailing(measure, end)):
            return replace(low, amount=low.amount + decimals.amount), decimals.end
        return self._with_minor(low, measure, end)

    def _scaled_after(self, low: Numeral, measure: Measure, end: int) -> tuple[Numeral, int]:
        """The amount with the multiplier that some set behind the currency: 75 USD million."""
        place = self.stretch.blank(end)
        found = self.stretch.at(self.grammar.number.words, place) if place > end else None
        if not found or found[0].part is not Part.SCALE or measure.sort is not Sort.MONEY:
            return low, end
        scale = found[0].value
        return replace(low, amount=low.amount * scale, scale=scale), found[1]

    def _trailing(self, measure: Measure, end: int) -> Numeral | None:
        """The digits behind a measure that are its decimals, and count nothing: 一米七五."""
        start = self.stretch.blank(end)
        found = self.stretch.number(start)
        if found is None:
            return None
        digits = _digits_in_a_row(found, self.stretch.text[start : found.end])
        coins = self.grammar.measures.minor.get(measure.code)
        is_coin = coins is not None and self.stretch.at(coins, found.end) is not None
        if digits is None or is_coin or self.stretch.counts(found.end):
            return None
        return replace(found, amount=digits)

    def _with_minor(self, low: Numeral, measure: Measure, end: int) -> tuple[Numeral, int]:
        """The amount with its small coins or units: 五元三角二分, 13 dollars 45, 5 ft 2 in."""
        least = measure.factor
        if measure.sort not in (Sort.MONEY, Sort.QUANTITY):
            return low, end
        while (more := self._more(end)) and (part := self._part(more, measure, least)):
            least, end = part
            minor = self.stretch.measure(more.end, None)[0]
            if minor and minor.trailing and (digit := self._trailing(measure, end)):
                more, end = replace(more, amount=more.amount + digit.amount), digit.end
            low = replace(low, amount=low.amount + more.amount * least / measure.factor)
        return low, end

    def _more(self, end: int) -> Numeral | None:
        """The number that goes on behind a measure, perhaps behind a link."""
        link = self.stretch.match(self.grammar.number.link, end)
        return self.stretch.number(link.end() if link else self.stretch.blank(end))

    def _part(self, more: Numeral, measure: Measure, least: Decimal) -> tuple[Decimal, int] | None:
        """What one of a further number is, in units of the measure, and where that is said."""
        blank = self.stretch.blank(more.end)
        parts = self.grammar.measures.minor.get(measure.code)
        if found := self.stretch.at(parts, blank) if parts else None:
            return (ONE / found[0], found[1]) if ONE / found[0] < least else None
        if measure.sort is Sort.QUANTITY:
            return None
        minor, last = self.stretch.measure(more.end, None)
        if minor:
            smaller = minor.sort is Sort.MONEY and minor.factor < least
            return (minor.factor, last) if smaller else None
        following = self.stretch.text[blank : blank + 1]
        cents = self.grammar.measures.cents and 10 <= more.amount < 100 and not following.isalnum()
        return (CENT, more.end) if cents and least == ONE else None


def _digits_in_a_row(number: Numeral, written: str) -> Decimal | None:
    """One digit or two, in figures or words, as decimals; None for any other number."""
    joint = number.amount * TEN + number.high if number.high else number.amount
    count = 1 if written.isascii() and written.isalpha() else len(written)
    if count > 2 or not joint or joint.adjusted() + 1 != count or joint != int(joint):
        return None
    return joint.scaleb(-count)
