"""A figure: one number, amount, date or time that a text states, ready to be compared."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from landbridge.language.mention import Sort
from landbridge.language.values import Approximation, When

PERCENT = "%"
CLOCK = "clock"
DEGREE, YEAR = "deg", "a"
LEADING = "leading"


@dataclass(frozen=True, slots=True)
class Figure:
    """One value, and how it is written.

    `unit` is an ISO 4217 or UCUM code, `%`, `clock` for minutes of the day, `score`, or
    `leading` for the first digit of a number that is not said; empty
    for a plain number, whose `digits` are kept as written (0800). A date is in `when`, with the
    numbers that stand in it as `parts`; it is `dated` when it states its year and `named` when
    it names its month. `spelled` says that no digit stands in it, `passing` that the words say
    a number only by the way (twice, both, 双), `vague` that they say its size only (dozens),
    `halved` that they tell which half of the day a time is of.
    """

    start: int
    end: int
    sort: Sort
    amount: Decimal = Decimal(0)
    unit: str = ""
    hedge: Approximation | None = None
    spelled: bool = False
    passing: bool = False
    vague: bool = False
    when: When | None = None
    dated: bool = True
    digits: str = ""
    parts: tuple[int, ...] = ()
    named: bool = False
    halved: bool = False
    score: tuple[Figure, Figure] | None = None

    @property
    def topic(self) -> str:
        """What the figure is, in a word: date, time, amount, percent or number."""
        if self.when is not None:
            return "date"
        if self.unit == CLOCK:
            return "time"
        if self.sort is Sort.MONEY:
            return "amount"
        return "percent" if self.unit == PERCENT else "number"
