"""Every day or period that a stated date may mean, at the moment it is read.

What is stated without its year, month or week is both the last such day before
today and the first from today on: `Friday`, `2 October`, `the 18th`, `August`.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from landbridge.language.calendar_steps import (
    DAY,
    WEEK,
    day_of,
    last_and_next,
    monday_of,
    month_on,
)
from landbridge.language.periods import periods_of, year_of
from landbridge.language.point import Point
from landbridge.language.timing import Reading


def readings_of(point: Point, today: date) -> list[Reading]:
    """What a point may mean, in the order of time; nothing where there is no such day."""
    try:
        if point.is_day:
            return [Reading(day) for day in sorted(set(_days(point, today)))]
        return [Reading(start, end) for start, end in sorted(set(periods_of(point, today)))]
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
    year = year_of(point, today)
    day = point.day or 1
    if point.month and year is not None:
        return [date(year, point.month, day)]
    if point.month:
        month = point.month
        both = last_and_next(today, lambda on: day_of(today.year + on, month, day))
        return both[-1:] if point.toward > 0 else both[:1] if point.toward < 0 else both
    if point.months_on is not None:
        return [date(*month_on(today.year, today.month, point.months_on), day)]

    def in_month(on: int) -> date | None:
        named = day_of(*month_on(today.year, today.month, on), day)
        fits = named and (not point.weekday or named.isoweekday() == point.weekday)
        return named if fits else None

    return last_and_next(today, in_month)


def _weekdays_of_month(point: Point, today: date) -> list[date]:
    """The first Monday of a month, the last Friday of one."""
    found = []
    for start, end in periods_of(Point(point.year, point.month, months_on=point.months_on), today):
        days = [start + on * DAY for on in range((end - start).days)]
        named = [day for day in days if day.isoweekday() == point.weekday]
        nth = point.nth or 1
        if len(named) >= abs(nth):
            found.append(named[nth - 1 if nth > 0 else nth])
    return found
