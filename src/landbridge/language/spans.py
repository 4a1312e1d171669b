"""Lengths of time: their units in one another, their sum, and the days they lead to.

Units are those of UCUM, and besides `10a`, `3mo`, `2wk`, `we` and `bd`: decades,
quarters, fortnights, weekends and business days, counted as they stand in the calendar.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import TypeVar

from landbridge.language.calendar_steps import month_on
from landbridge.language.measure import normalised
from landbridge.language.timing import Reading
from landbridge.language.values import Quantity

Day = TypeVar("Day", date, datetime)
HOURS = ("h", "min", "s")
DECADE, QUARTER, FORTNIGHT, WEEKEND, BUSINESS_DAY = "10a", "3mo", "2wk", "we", "bd"
BASE = {DECADE: (10, "a"), QUARTER: (3, "mo"), FORTNIGHT: (2, "wk"), WEEKEND: (2, "d")}
BASE |= {BUSINESS_DAY: (1, "d")}
SATURDAY = 5
MONTHS = {QUARTER: 3, DECADE: 120}
"""Units of which a text counts whole ones: the last two quarters."""
SECONDS = {"s": 1, "min": 60, "h": 3600, "d": 86400, "wk": 604800, "mo": 2592000, "a": 31536000}
"""A month counts 30 days and a year 365 where a length is given in seconds."""


def in_base_unit(quantity: Quantity) -> Quantity:
    """Decades, quarters, fortnights and weekends in years, months, weeks and days."""
    factor, unit = BASE.get(quantity.unit, (1, quantity.unit))
    return Quantity(quantity.amount * factor, unit)


def sum_of(quantities: Sequence[Quantity]) -> Quantity:
    """Several lengths as one, in the smallest of their units: 1 hour and 30 minutes."""
    lengths = [in_base_unit(quantity) for quantity in quantities]
    if len(lengths) == 1:
        return lengths[0]
    unit = min((length.unit for length in lengths), key=list(SECONDS).index)
    seconds = sum(length.amount * SECONDS[length.unit] for length in lengths)
    return Quantity(normalised(Decimal(seconds) / SECONDS[unit]), unit)


def moved(stand: Day, quantity: Quantity, times: Decimal | int = 1) -> Day:
    """A day or moment so long after another, or before it; raises beyond the calendar."""
    if quantity.unit == BUSINESS_DAY:
        return _working(stand, int(quantity.amount * times))
    length = in_base_unit(quantity)
    count = length.amount * times
    if length.unit in ("a", "mo"):
        months = round(count * (12 if length.unit == "a" else 1))
        year, month = month_on(stand.year, stand.month, months)
        return stand.replace(year=year, month=month, day=min(stand.day, monthrange(year, month)[1]))
    return stand + timedelta(seconds=float(count) * SECONDS[length.unit])


def _working(stand: Day, count: int) -> Day:
    """The day so many days on of those from Monday to Friday."""
    step = timedelta(days=1 if count > 0 else -1)
    while count:
        stand += step
        count -= int(step.days) * (stand.weekday() < SATURDAY)
    return stand


def aligned(today: date, unit: str, count: Decimal) -> Reading:
    """So many whole quarters or decades up to the present one, or after it."""
    months = MONTHS[unit]
    index = (today.year * 12 + today.month - 1) // months
    ends = sorted((index + (count > 0), index + (count > 0) + int(count)))
    start, end = (date(*month_on(0, 1, end * months), 1) for end in ends)
    return Reading(start, end)
