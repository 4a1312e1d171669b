"""Steps in the calendar: so many months on, the Monday of a week, the last and the next of many.

Weeks begin on Monday (ISO 8601).
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from landbridge.language.values import PartialDate

DAY = timedelta(days=1)
WEEK = timedelta(days=7)
FAR = 30
"""So many months on there is a Friday the 13th again; so many years on, a 29 February."""


def month_on(year: int, month: int, months: int) -> tuple[int, int]:
    """The year and the month so many months on."""
    years, index = divmod(year * 12 + month - 1 + months, 12)
    return years, index + 1


def months_between(early: PartialDate, late: PartialDate) -> int:
    """How many months later one date is than another."""
    return (late.year - early.year) * 12 + (late.month or 1) - (early.month or 1)


def day_of(year: int, month: int, day: int) -> date | None:
    """The day of a month; None where the month is too short for it."""
    return date(year, month, day) if day <= monthrange(year, month)[1] else None


def monday_of(day: date) -> date:
    """The first day of the week that a day lies in."""
    return day - timedelta(days=day.weekday())


def last_and_next(today: date, step: Callable[[int], date | None]) -> list[date]:
    """The last before today and the first from today on of days that come again and again."""
    later = [day for on in range(FAR) if (day := step(on)) and day >= today]
    before = [day for on in range(FAR) if (day := step(-on)) and day < today]
    return [*before[:1], *later[:1]]
