"""Every period that a stated date may mean at the moment it is read: weeks, months, years.

A period runs from its first day to the day after its last.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta

from landbridge.language.bounds import TWENTIETH, years_of
from landbridge.language.calendar_steps import DAY, WEEK, last_and_next, monday_of, month_on
from landbridge.language.parts_of_time import WIDE_MONTH_PARTS, WIDE_YEAR_PARTS
from landbridge.language.point import Point

Period = tuple[date, date]
HALF_WEEK = timedelta(days=3)


def periods_of(point: Point, today: date) -> list[Period]:
    """The periods that a point without a day may mean; raises ValueError beyond the calendar."""
    if point.season:
        return []
    if point.is_long:
        return [_long(one) for one in _of_centuries(point)]
    if point.nth is not None:
        return [_week(point, whole) for whole in periods_of(_without_week(point), today)]
    if point.weeks_on is not None:
        monday = monday_of(today) + point.weeks_on * WEEK
        if point.half:
            middle = monday + HALF_WEEK
            return [(monday, middle) if point.half == 1 else (middle, monday + WEEK)]
        return [(monday + 5 * DAY if point.weekend else monday, monday + WEEK)]
    if point.quarters_on is not None:
        years, quarter = divmod((today.month - 1) // 3 + point.quarters_on, 4)
        return [_part_of_year(Point(quarter=quarter + 1), today.year + years)]
    if point.month is None and point.months_on is None:
        year = year_of(point, today)
        if year is None and point.quarter:
            month = point.quarter * 3 - 2
            first = last_and_next(today, lambda on: date(today.year + on, month, 1))
            return [_part_of_year(point, start.year) for start in first]
        return [_part_of_year(point, today.year if year is None else year)]
    return [_part_of_month(point, first) for first in _months(point, today)]


def _of_centuries(point: Point) -> list[Point]:
    """A decade or century; a decade that names no century is of the last one or of this."""
    if point.century or (point.decade or 0) > 100:
        return [point]
    return [replace(point, century=century) for century in (TWENTIETH, TWENTIETH + 1)]


def _long(point: Point) -> Period:
    first, last = years_of(replace(point, part=""))
    return _years(first, last + 1 - first)


def year_of(point: Point, today: date) -> int | None:
    """The year that a point states or counts to; None where it does neither."""
    if point.year is None and point.years_on is not None:
        return today.year + point.years_on
    return point.year


def _months(point: Point, today: date) -> list[date]:
    """The first days of the months that a point may mean."""
    if point.months_on is not None:
        return [date(*month_on(today.year, today.month, point.months_on), 1)]
    month, year = point.month or 1, year_of(point, today)
    if year is not None:
        return [date(year, month, 1)]
    return last_and_next(today.replace(day=1), lambda on: date(today.year + on, month, 1))


def _without_week(point: Point) -> Point:
    return Point(point.year, point.month, None, point.years_on, point.months_on)


def _week(point: Point, whole: Period) -> Period:
    """The nth week of a month or year; its first is the first with its Thursday in it."""
    nth, (start, end) = point.nth or 1, whole
    if nth > 0:
        first = monday_of(start + 3 * DAY)
        monday = first + (nth - 1) * WEEK
    else:
        monday = monday_of(end - 4 * DAY) + (nth + 1) * WEEK
    return monday, monday + WEEK


def _part_of_year(point: Point, year: int) -> Period:
    if point.quarter:
        return _span_of_months(year, point.quarter * 3 - 2, point.quarter * 3)
    if point.half:
        return _span_of_months(year, point.half * 6 - 5, point.half * 6)
    if point.first_months:
        return _span_of_months(year, 1, point.first_months)
    if point.part:
        return _span_of_months(year, *WIDE_YEAR_PARTS[point.part])
    return _years(year, 1)


def _part_of_month(point: Point, first: date) -> Period:
    if point.half:
        middle = first.replace(day=16)
        end = date(*month_on(first.year, first.month, 1), 1)
        return (first, middle) if point.half == 1 else (middle, end)
    if point.part:
        low, high = WIDE_MONTH_PARTS[point.part]
        last = min(high, monthrange(first.year, first.month)[1])
        return first.replace(day=low), first.replace(day=last) + DAY
    return _span_of_months(first.year, first.month, first.month)


def _span_of_months(year: int, low: int, high: int) -> Period:
    return date(year, low, 1), date(*month_on(year, high, 1), 1)


def _years(year: int, count: int) -> Period:
    return date(year, 1, 1), date(year + count, 1, 1)
