"""The first and the last date that a stated date may mean: parts of months and years, seasons,
decades, centuries.
"""

from __future__ import annotations

from calendar import monthrange

from landbridge.language.calendar_steps import month_on
from landbridge.language.parts_of_time import LONG_PARTS, MONTH_PARTS, YEAR_PARTS
from landbridge.language.point import Point
from landbridge.language.values import PartialDate

SEASONS = {"SP": (3, 3), "SU": (6, 3), "FA": (9, 3), "WI": (12, 3)}
"""The seasons of the northern half of the earth: first month, and how many (meteorological)."""


TWENTIETH = 20
"""A decade that names no century is of this one: 80年代, 90-е годы."""


def years_of(point: Point) -> tuple[int, int]:
    """The first and the last year of a decade or a century.

    The 20th century is 1900 to 1999, as releases mean it, and as its decades lie in it.
    """
    century = (point.century or TWENTIETH) * 100 - 100
    if point.decade is None:
        first, count = century, 100
    else:
        first, count = point.decade + (century if point.decade < 100 else 0), 10
    low, high = LONG_PARTS.get(point.part, (0, 10))
    return first + low * count // 10, first + high * count // 10 - 1


def bounds_of(point: Point) -> tuple[PartialDate, PartialDate]:
    """The first and the last date that a point with a year may mean."""
    if point.is_long:
        first, last = years_of(point)
        return PartialDate(first), PartialDate(last)
    year = point.year or 0
    if point.quarter:
        return PartialDate(year, point.quarter * 3 - 2), PartialDate(year, point.quarter * 3)
    if point.half and point.month:
        first, last = (1, 15) if point.half == 1 else (16, monthrange(year, point.month)[1])
        return PartialDate(year, point.month, first), PartialDate(year, point.month, last)
    if point.half:
        return PartialDate(year, point.half * 6 - 5), PartialDate(year, point.half * 6)
    if point.part and point.month is None:
        low, high = YEAR_PARTS[point.part]
        return PartialDate(year, low), PartialDate(year, high)
    if point.part and point.month and point.day is None:
        low, high = MONTH_PARTS[point.part]
        high = min(high, monthrange(year, point.month)[1])
        return PartialDate(year, point.month, low), PartialDate(year, point.month, high)
    if point.season:
        low, months = SEASONS[point.season]
        return PartialDate(year, low), PartialDate(*month_on(year, low, months - 1))
    whole = PartialDate(year, point.month, point.day)
    return whole, whole
