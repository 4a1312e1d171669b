"""The first and the last date that a stated date may mean: parts of months and years, seasons."""

from __future__ import annotations

from calendar import monthrange

from landbridge.language.calendar_steps import month_on
from landbridge.language.parts_of_time import MONTH_PARTS, YEAR_PARTS
from landbridge.language.point import Point
from landbridge.language.values import PartialDate

SEASONS = {"SP": (3, 3), "SU": (6, 3), "FA": (9, 3), "WI": (12, 3)}
"""The seasons of the northern half of the earth: first month, and how many (meteorological)."""


def bounds_of(point: Point) -> tuple[PartialDate, PartialDate]:
    """The first and the last date that a point with a year may mean."""
    year = point.year or 0
    if point.quarter:
        return PartialDate(year, point.quarter * 3 - 2), PartialDate(year, point.quarter * 3)
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
