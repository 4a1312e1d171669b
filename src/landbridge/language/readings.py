"""Every day or period that a stated date may mean, at the moment it is read.

What is stated without its year, month or week is both the last such day before
today and the first from today on: `Friday`, `2 October`, `the 18th`, `August`.
Weeks begin on Monday (ISO 8601).
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from landbridge.language.bounds import month_on
from landbridge.language.point import Point
from landbridge.language.timing import Reading

MONTH_PARTS = {"early": (1, 15), "middle": (10, 20), "late": (16, 31)}
YEAR_PARTS = {"early": (1, 4), "middle": (5, 8), "late": (9, 12)}
MONTH_PARTS |= {"end": (16, 31), "later": (16, 31), "earlier": (1, 15)}
YEAR_PARTS |= {"end": (9, 12), "later": (7, 12), "earlier": (1, 6)}
"""Taken wider than where a release is read: all that somebody may mean who plans."""

WEEK = timedelta(days=7)
DAY = timedelta(days=1)
HALF_WEEK = timedelta(days=3)
FAR = 30
"""So many months on there is a Friday the 13th again; so many years on, a 29 February."""


def readings_of(point: Point, today: date) -> list[Reading]:
    """What a point may mean, in the order of time; nothing where there is no such day."""
    try:
        if point.is_day:
            return [Reading(day) for day in sorted(set(_days(point, today)))]
        return [Reading(start, end) for start, end in sorted(set(_periods(point, today)))]
    except (ValueError, OverflowError):
        return []


def edges_of(point: Point, today: date) -> list[date]:
    """The days at which a range begins or ends with a point: the end of June is its last day."""
    if not point.part:
        return [day.start for day in readings_of(point, today) if isinstance(day.start, date)]
    whole = readings_of(replace(point, part=""), today)
    edges = ((reading.start, reading.end) for reading in whole)
    dates = [(start, end) for start, end in edges if isinstance(start, date)]
    return [_edge(point.part, start, end) for start, end in dates if isinstance(end, date)]


def _edge(part: str, start: date, end: date) -> date:
    match part:
        case "early":
            return start
        case "middle":
            return start + (end - start) // 2
    return end


def paired(starts: list[date], ends: list[date]) -> list[Reading]:
    """The ranges from days to days, each given in the order of time, that do not run backwards."""
    late_start = starts[-1] if starts[-1] <= ends[-1] else starts[0]
    early_end = ends[0] if ends[0] >= starts[0] else ends[-1]
    pairs = {(starts[0], early_end), (late_start, ends[-1])}
    return [Reading(start, end) for start, end in sorted(pairs)]


def last_and_next(today: date, step: Callable[[int], date | None]) -> list[date]:
    """The last before today and the first from today on of days that come again and again."""
    later = [day for on in range(FAR) if (day := step(on)) and day >= today]
    before = [day for on in range(FAR) if (day := step(-on)) and day < today]
    return [*before[:1], *later[:1]]


def monday_of(day: date) -> date:
    """The first day of the week that a day lies in."""
    return day - timedelta(days=day.weekday())


def _days(point: Point, today: date) -> list[date]:
    if point.days_on is not None:
        return [today + point.days_on * DAY]
    if point.nth is not None and point.weekday:
        return _weekdays_of_month(point, today)
    if point.weekday and point.weeks_on is not None:
        return [monday_of(today) + point.weeks_on * WEEK + (point.weekday - 1) * DAY]
    if point.weekday and point.toward:
        return [_coming(point.weekday, today, point.toward)]
    if point.month is not None or point.day is not None:
        return _days_of_months(point, today)
    if point.weekday:
        named = monday_of(today) + (point.weekday - 1) * DAY
        return last_and_next(today, lambda on: named + on * WEEK)
    return []


def _coming(weekday: int, today: date, toward: int) -> date:
    """The next such weekday after today, or the last before it."""
    away = (weekday - 1 - today.weekday()) * toward % 7
    return today + (away or 7) * toward * DAY


def _days_of_months(point: Point, today: date) -> list[date]:
    year = _year(point, today)
    day = point.day or 1
    if point.month and year is not None:
        return [date(year, point.month, day)]
    if point.month:
        month = point.month
        both = last_and_next(today, lambda on: _day(today.year + on, month, day))
        return both[-1:] if point.toward > 0 else both[:1] if point.toward < 0 else both
    if point.months_on is not None:
        return [date(*month_on(today.year, today.month, point.months_on), day)]

    def in_month(on: int) -> date | None:
        named = _day(*month_on(today.year, today.month, on), day)
        fits = named and (not point.weekday or named.isoweekday() == point.weekday)
        return named if fits else None

    return last_and_next(today, in_month)


def _weekdays_of_month(point: Point, today: date) -> list[date]:
    """The first Monday of a month, the last Friday of one."""
    found = []
    for start, end in _periods(Point(point.year, point.month, months_on=point.months_on), today):
        days = [start + on * DAY for on in range((end - start).days)]
        named = [day for day in days if day.isoweekday() == point.weekday]
        nth = point.nth or 1
        if len(named) >= abs(nth):
            found.append(named[nth - 1 if nth > 0 else nth])
    return found


def _periods(point: Point, today: date) -> list[tuple[date, date]]:
    if point.season:
        return []
    if point.decade:
        return [_years(decade, 10) for decade in _decades(point.decade, point.century)]
    if point.century:
        return [_years(point.century * 100 - 100, 100)]
    if point.nth is not None:
        return [_week(point, whole) for whole in _periods(_without_week(point), today)]
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
        year = _year(point, today)
        if year is None and point.quarter:
            month = point.quarter * 3 - 2
            first = last_and_next(today, lambda on: date(today.year + on, month, 1))
            return [_part_of_year(point, start.year) for start in first]
        return [_part_of_year(point, today.year if year is None else year)]
    return [_part_of_month(point, first) for first in _months(point, today)]


def _decades(decade: int, century: int | None) -> list[int]:
    """The years in which a decade begins; without its century it is of the last or of this."""
    if decade > 100:
        return [decade]
    return [century * 100 - 100 + decade] if century else [1900 + decade, 2000 + decade]


def _year(point: Point, today: date) -> int | None:
    if point.year is None and point.years_on is not None:
        return today.year + point.years_on
    return point.year


def _months(point: Point, today: date) -> list[date]:
    """The first days of the months that a point may mean."""
    if point.months_on is not None:
        return [date(*month_on(today.year, today.month, point.months_on), 1)]
    month, year = point.month or 1, _year(point, today)
    if year is not None:
        return [date(year, month, 1)]
    return last_and_next(today.replace(day=1), lambda on: date(today.year + on, month, 1))


def _without_week(point: Point) -> Point:
    return Point(point.year, point.month, None, point.years_on, point.months_on)


def _week(point: Point, whole: tuple[date, date]) -> tuple[date, date]:
    """The nth week of a month or year; its first is the first with its Thursday in it."""
    nth, (start, end) = point.nth or 1, whole
    if nth > 0:
        first = monday_of(start + 3 * DAY)
        monday = first + (nth - 1) * WEEK
    else:
        monday = monday_of(end - 4 * DAY) + (nth + 1) * WEEK
    return monday, monday + WEEK


def _part_of_year(point: Point, year: int) -> tuple[date, date]:
    if point.quarter:
        return _span_of_months(year, point.quarter * 3 - 2, point.quarter * 3)
    if point.half:
        return _span_of_months(year, point.half * 6 - 5, point.half * 6)
    if point.first_months:
        return _span_of_months(year, 1, point.first_months)
    if point.part:
        return _span_of_months(year, *YEAR_PARTS[point.part])
    return _years(year, 1)


def _part_of_month(point: Point, first: date) -> tuple[date, date]:
    if point.half:
        middle = first.replace(day=16)
        end = date(*month_on(first.year, first.month, 1), 1)
        return (first, middle) if point.half == 1 else (middle, end)
    if point.part:
        low, high = MONTH_PARTS[point.part]
        last = min(high, monthrange(first.year, first.month)[1])
        return first.replace(day=low), first.replace(day=last) + DAY
    return _span_of_months(first.year, first.month, first.month)


def _span_of_months(year: int, low: int, high: int) -> tuple[date, date]:
    return date(year, low, 1), date(*month_on(year, high, 1), 1)


def _years(year: int, count: int) -> tuple[date, date]:
    return date(year, 1, 1), date(year + count, 1, 1)


def _day(year: int, month: int, day: int) -> date | None:
    return date(year, month, day) if day <= monthrange(year, month)[1] else None
