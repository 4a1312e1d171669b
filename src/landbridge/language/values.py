"""Values as texts state them: numbers, money, quantities and dates, normalised.

Money is a decimal and an ISO 4217 code. A date known only to the month stays
known only to the month.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache, total_ordering


class Approximation(StrEnum):
    """How the text hedges a value: 约 about, 逾 more than, 近 nearly, 至少 at least, 数 several."""

    ABOUT = "about"
    MORE_THAN = "more_than"
    LESS_THAN = "less_than"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    SEVERAL = "several"


@dataclass(frozen=True, slots=True)
class Number:
    """A plain number; `high` is set where the text gives a range."""

    amount: Decimal
    high: Decimal | None = None
    approximation: Approximation | None = None


@dataclass(frozen=True, slots=True)
class Rank:
    """A place in a row, counted from its end or from the one at hand: last, next, penultimate."""

    offset: int
    origin: str


@dataclass(frozen=True, slots=True)
class Percent:
    """A share in percent: 12.5 means 12.5 %."""

    amount: Decimal
    high: Decimal | None = None
    approximation: Approximation | None = None


@dataclass(frozen=True, slots=True)
class Money:
    """An amount of money; `currency` is an ISO 4217 code."""

    amount: Decimal
    currency: str
    high: Decimal | None = None
    approximation: Approximation | None = None


@dataclass(frozen=True, slots=True)
class Quantity:
    """A measured amount; `unit` is a UCUM code (m2, km, t, MW, {person})."""

    amount: Decimal
    unit: str
    high: Decimal | None = None
    approximation: Approximation | None = None


Measured = Number | Percent | Money | Quantity
"""What a number is with what it measures or counts."""


@total_ordering
@dataclass(frozen=True, slots=True)
class PartialDate:
    """A civil date known to the year, the month or the day (ISO 8601 reduced precision).

    Dates are in the order of the first day that they may mean; of those that
    begin on one day the less precise comes first.
    """

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.month is None:
            if self.day is not None:
                raise ValueError("a date with a day has a month")
        else:
            date(self.year, self.month, self.day or 1)

    def __lt__(self, other: PartialDate) -> bool:
        return self._order < other._order

    @property
    def _order(self) -> tuple[int, int, int]:
        return self.year, self.month or 0, self.day or 0

    def __str__(self) -> str:
        parts = [f"{self.year:04d}"]
        parts += [f"{part:02d}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts)

    @classmethod
    @lru_cache(maxsize=256)
    def parse(cls, text: str) -> PartialDate:
        """Read 2023, 2023-10 or 2023-10-26; raises ValueError for anything else."""
        return cls(*(int(part) for part in text.split("-")))

    @classmethod
    def of(cls, day: date) -> PartialDate:
        """The full date of a calendar day."""
        return cls(day.year, day.month, day.day)

    @property
    def first(self) -> date:
        """The first day that the date may mean."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date:
        """The last day that the date may mean."""
        month = self.month or 12
        return date(self.year, month, self.day or monthrange(self.year, month)[1])


@dataclass(frozen=True, slots=True)
class When:
    """A civil date or a closed range of dates, in the form of an ISO 8601 interval."""

    start: PartialDate
    end: PartialDate | None = None
    approximate: bool = False

    def __post_init__(self) -> None:
        if self.end == self.start:
            object.__setattr__(self, "end", None)

    def __str__(self) -> str:
        interval = str(self.start) if self.end is None else f"{self.start}/{self.end}"
        return interval + ("~" if self.approximate else "")

    @classmethod
    def parse(cls, text: str) -> When:
        """Read what `str` wrote; raises ValueError for anything else."""
        interval = text.removesuffix("~")
        start, _, end = interval.partition("/")
        return cls(
            PartialDate.parse(start),
            PartialDate.parse(end) if end else None,
            approximate=text.endswith("~"),
        )

    @property
    def first(self) -> date:
        """The first day that may be meant."""
        return self.start.first

    @property
    def last(self) -> date:
        """The last day that may be meant."""
        return (self.end or self.start).last

    def contains(self, other: When) -> bool:
        """Whether the other lies within this one: 17-19 within 16-19."""
        return self.first <= other.first and other.last <= self.last
