"""A date as a text states it, before it is known what it means."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Point:
    """A date as stated: what is not stated is None.

    `years_on`, `months_on` and `days_on` count from the release (去年 is -1);
    `weekday` is 1 for Monday, `nth` says which of a month or year it is, -1 the last;
    `same` names what is that of the date before (同年, 当日); `toward` is -1 for
    the last such date and 1 for the next; `lunar` says that month and day are of
    the Chinese lunar calendar.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    years_on: int | None = None
    months_on: int | None = None
    days_on: int | None = None
    same: str = ""
    toward: int = 0
    part: str = ""
    quarter: int | None = None
    half: int | None = None
    first_months: int | None = None
    decade: int | None = None
    weekday: int | None = None
    weeks_on: int | None = None
    quarters_on: int | None = None
    season: str = ""
    lunar: bool = False
    weekend: bool = False
    nth: int | None = None
    century: int | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is stated."""
        return self == NOWHEN

    @property
    def is_long(self) -> bool:
        """Whether it is a decade or a century."""
        return bool(self.decade or self.century)

    @property
    def is_day(self) -> bool:
        """Whether a day is stated, not a longer time."""
        return bool(self.day or self.weekday) or self.days_on is not None

    @property
    def is_relative(self) -> bool:
        """Whether it counts from the release."""
        return not (self.years_on is None and self.months_on is None and self.days_on is None)


NOWHEN = Point()
"""What states nothing."""
