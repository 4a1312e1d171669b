"""What a number counts: money, percent, a unit, a time; and how a text hedges it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import Enum, auto

from landbridge.language.mention import Sort
from landbridge.language.number_atoms import ONE, TEN
from landbridge.language.values import Approximation, Measured, Money, Number, Percent, Quantity

MAX_DIGITS = 28
"""A number of more digits counts nothing; it is a code or noise."""


class Case(Enum):
    """How a word must be written to mean what it means."""

    ANY = auto()
    CAPITAL = auto()
    SMALL = auto()


@dataclass(frozen=True, slots=True)
class Measure:
    """What a word beside a number makes of it.

    `code` is an ISO 4217 or UCUM code, `factor` what one of the word is in it:
    a 角 is 0.1 CNY, a 成 is 10 percent. `case` is how the
    word must be written: a currency code is none in small letters (all, top),
    a unit of one letter none in capitals (5G). `trailing` says that a digit behind
    the word counts its tenths (一米八), `tenths` that digits before it are tenths
    and hundredths (八五折 is 85 percent, 半折 is 50).
    """

    sort: Sort
    code: str = ""
    factor: Decimal = ONE
    case: Case = Case.ANY
    trailing: bool = False
    tenths: bool = False

    @property
    def is_count(self) -> bool:
        """Whether it counts people or things, not what a unit measures."""
        return self.code.startswith("{")

    def may_be(self, written: str) -> bool:
        """Whether the word, as it is written, can have this meaning."""
        if self.case is Case.CAPITAL:
            return written.isupper() or not written.isalpha()
        return self.case is Case.ANY or written.islower()

    def is_like(self, other: Measure) -> bool:
        """Whether both measure the same thing in the same unit."""
        return (self.sort, self.code, self.factor) == (other.sort, other.code, other.factor)


PLAIN = Measure(Sort.NUMBER)


@dataclass(frozen=True, slots=True)
class Sums:
    """Where a language leaves the currency out: before or behind words for sums of money.

    Only a number with a multiplier of at least `least` is such a sum.
    """

    measure: Measure
    least: Decimal
    before: re.Pattern[str]
    after: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Amount:
    """A number or a range of numbers with its hedge, not yet measured."""

    low: Decimal
    high: Decimal | None = None
    approximation: Approximation | None = None

    def measured(self, measure: Measure) -> Measured:
        """The value that the amount has in a measure."""
        if measure.tenths and not ONE <= self.low < TEN:
            measure = replace(measure, factor=ONE if self.low >= TEN else TEN * TEN)
        low = normalised(self.low * measure.factor)
        high = None if self.high is None else normalised(self.high * measure.factor)
        match measure.sort:
            case Sort.MONEY:
                return Money(low, measure.code, high, self.approximation)
            case Sort.QUANTITY | Sort.DURATION | Sort.AGE | Sort.TEMPERATURE:
                return Quantity(low, measure.code, high, self.approximation)
            case Sort.PERCENT:
                return Percent(low, high, self.approximation)
        return Number(low, high, self.approximation)


def normalised(amount: Decimal) -> Decimal:
    """The same amount in its one plain form: no exponent, no zeros behind the point."""
    if amount == amount.to_integral_value():
        return amount.quantize(ONE) if amount.adjusted() < MAX_DIGITS - 1 else amount
    return amount.normalize()
