"""The days, or the stretches of days, that a joined timing states."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from landbridge.language.calendar_steps import DAY, WEEK, monday_of
from landbridge.language.date_forms import LATER
from landbridge.language.joined import COUNTED, Joined
from landbridge.language.point import Point
from landbridge.language.readings import paired, readings_of
from landbridge.language.spans import (
    BUSINESS_DAY,
    FORTNIGHT,
    HOURS,
    MONTHS,
    aligned,
    in_base_unit,
    moved,
)
from landbridge.language.timing import Reading, Timing, TimingKind
from landbridge.language.timing_atoms import Span, Value
from landbridge.language.timing_words import shifted
from landbridge.language.when import shared

TODAY = Point(days_on=0)


def days_of(joined: Joined) -> Timing | None:
    """The days that are stated; None where none are."""
    if joined.is_counted:
        return _counted(joined)
    if joined.has("to_date"):
        unit = joined.words.meaning(joined.slots, "to_date")
        return _between(joined, shifted(Point(), unit, 0), TODAY)
    if joined.has("starting") or joined.slots.keys() >= {"for", "since"}:
        return _lasting(joined)
    if isinstance(points := joined.atoms.get("range"), tuple):
        return _between(joined, *points)
    first, second = _end(joined, ""), _end(joined, LATER)
    if isinstance(first, Point) and isinstance(second, Point):
        return _between(joined, first, second)
    if isinstance(span := joined.atoms.get("edge_span"), Span) and isinstance(first, Point):
        return _at_edge(joined, first, span)
    if isinstance(span := span or first, Span):
        return _toward(joined, span)
    if joined.has("end_of_day"):
        return _on(joined, TODAY)
    if joined.has("now"):
        return Timing(TimingKind.MOMENT, (Reading(joined.now),))
    return _on(joined, first) if isinstance(first, Point) else None


def _end(joined: Joined, end: str) -> Value | None:
    """What a range of days begins or ends with, or the day that is stated."""
    value, period = joined.when(end), joined.point(f"period{end}")
    if isinstance(value, Point) and period and value != period:
        return replace(value, weeks_on=period.weeks_on)
    if isinstance(value, Point) and (year := joined.slots.get(f"year{end}", "")).isdecimal():
        return replace(value, year=int(year))
    daytime = joined.daytime(end)
    if value is None and daytime and daytime.days_on is not None:
        return Point(days_on=daytime.days_on)
    is_today = joined.has(f"now{end}", f"date_word{end}") and joined.has("from", "to")
    return TODAY if value is None and is_today else value


def _on(joined: Joined, point: Point) -> Timing:
    readings = readings_of(point, joined.today)
    if joined.has("rest_of"):
        rest = tuple(Reading(joined.today, whole.end) for whole in readings)
        return Timing(TimingKind.DATE_RANGE, rest)
    if joined.has("week_of", "week_word"):
        mondays = [monday_of(day.start) for day in readings if isinstance(day.start, date)]
        weeks = tuple(Reading(monday, monday + WEEK) for monday in mondays)
        return Timing(TimingKind.DATE_RANGE, weeks)
    if point.is_day:
        return Timing(TimingKind.DATE, tuple(readings), lunar=point.lunar)
    return Timing(TimingKind.DATE_RANGE, tuple(readings))


def _between(joined: Joined, first: Point, second: Point) -> Timing | None:
    first, second = shared(first, second)
    if second.day and not second.month and not second.is_relative:
        second = replace(second, month=first.month, year=second.year or first.year)
    if second.month and not second.year and first.year and first.month:
        second = replace(second, year=first.year + (second.month < first.month))
    starts, ends = joined.edges(first), joined.edges(second)
    if not starts or not ends:
        return None
    if second == Point(weekday=second.weekday):
        after = [(ends[-1] - start).days % 7 for start in starts]
        pairs = zip(starts, after, strict=True)
        return Timing(
            TimingKind.DATE_RANGE, tuple(Reading(day, day + (on or 7) * DAY) for day, on in pairs)
        )
    return Timing(TimingKind.DATE_RANGE, tuple(paired(starts, ends)))


def _at_edge(joined: Joined, period: Point, span: Span) -> Timing:
    """So long at the beginning or the end of a period: 去年的前10天."""
    readings = []
    for whole in readings_of(period, joined.today):
        if isinstance(whole.start, date) and isinstance(whole.end, date):
            first = Reading(whole.start, moved(whole.start, span.quantity))
            last = Reading(moved(whole.end, span.quantity, -1), whole.end)
            readings.append(first if span.edge > 0 else last)
    return Timing(TimingKind.DATE_RANGE, tuple(readings))


def _lasting(joined: Joined) -> Timing | None:
    """A span that starts on a day."""
    span, start = joined.atoms.get("span"), joined.point("date")
    if not isinstance(span, Span) or not start:
        return None
    ranges = (Reading(day, moved(day, span.quantity)) for day in joined.edges(start))
    return Timing(TimingKind.DATE_RANGE, tuple(ranges))


def _counted(joined: Joined) -> Timing | None:
    """A day or moment so long before or after another, or before or after now."""
    spans, base = joined.spans, joined.when(LATER)
    count = joined.words.count(joined.slots, *COUNTED)
    by_hours = any(span.quantity.unit in HOURS for span in spans)
    if not spans or count is None or (by_hours and base):
        return None
    start: date = joined.now if by_hours else joined.today
    if isinstance(base, Point) and (bases := joined.edges(base)):
        start = bases[-1]
    for span in spans:
        start = moved(start, span.quantity, count)
    named = joined.point("date")
    if named and named.weekday:
        start = monday_of(start) + (named.weekday - 1) * DAY
    return Timing(TimingKind.MOMENT if by_hours else TimingKind.DATE, (Reading(start),))


def _toward(joined: Joined, span: Span) -> Timing:
    """The last so long up to now, or the next from now on."""
    quantity = span.quantity
    if quantity.unit in MONTHS:
        reading = aligned(joined.today, quantity.unit, quantity.amount * span.toward)
        return Timing(TimingKind.DATE_RANGE, (reading,))
    if quantity.unit == FORTNIGHT and quantity.amount == 1:
        start = monday_of(joined.today) + 2 * span.toward * WEEK
        return Timing(TimingKind.DATE_RANGE, (Reading(start, start + 2 * WEEK),))
    if in_base_unit(quantity).unit in HOURS:
        moments = sorted((joined.now, moved(joined.now, quantity, span.toward)))
        return Timing(TimingKind.MOMENT_RANGE, (Reading(*moments),))
    if quantity.unit == BUSINESS_DAY and span.toward > 0:
        last = moved(joined.today, quantity)
        return Timing(TimingKind.DATE_RANGE, (Reading(joined.today + DAY, last + DAY),))
    first = joined.today + DAY if span.toward > 0 else joined.today
    days = sorted((first, moved(first, quantity, span.toward)))
    return Timing(TimingKind.DATE_RANGE, (Reading(*days),))
