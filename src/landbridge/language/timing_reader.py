"""What a joined timing means: the readings of its days, of its hours, and of both together."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time
from decimal import Decimal

from landbridge.language.date_forms import LATER
from landbridge.language.hours import Hours, hours_at, hours_between, hours_lasting
from landbridge.language.joined import Joined
from landbridge.language.point import Point
from landbridge.language.spans import WEEKEND, moved, sum_of
from landbridge.language.timing import Reading, Recurrence, Timing, TimingKind
from landbridge.language.timing_atoms import Span
from landbridge.language.timing_days import days_of
from landbridge.language.values import Approximation, Quantity

HALVES = ((time(8), time(12)), (time(12), time(16)))
"""What `today am` and `today pm` are held to last."""
_RANGE = {
    TimingKind.DATE: TimingKind.DATE_RANGE,
    TimingKind.TIME: TimingKind.TIME_RANGE,
    TimingKind.MOMENT: TimingKind.MOMENT_RANGE,
}


def read_timing(joined: Joined) -> Timing | None:
    """The timing; None where the words state no day, hour or span that there is."""
    if joined.has("each", "recurring", "plural_weekday", "plural_daytime"):
        return Timing(TimingKind.SET, recurrence=_recurrence(joined))
    if (length := _length(joined)) is not None:
        return Timing(TimingKind.DURATION, duration=length)
    stretch = _moments(joined) or _together(days_of(joined), _hours(joined))
    if stretch is None:
        return None
    limit = joined.words.limit(joined.slots)
    if limit:
        return _limited(_edged(joined) or stretch, limit)
    return replace(stretch, bound=joined.part)


def _recurrence(joined: Joined) -> Recurrence:
    point, daytime = joined.point("date"), joined.daytime() or joined.daytime(LATER)
    return Recurrence(
        every=_every(joined),
        weekday=point.weekday if point else _count(joined, "plural_weekday"),
        clock=joined.clock(),
        from_hour=daytime.start.hour if daytime else _count(joined, "plural_daytime"),
    )


def _count(joined: Joined, slot: str) -> int | None:
    return joined.words.count(joined.slots, slot)


def _every(joined: Joined) -> Quantity | None:
    words, slots = joined.words, joined.slots
    if joined.has("recurring"):
        return words.quantity(*words.meaning(slots, "recurring").split())
    if joined.has("weekend"):
        return Quantity(Decimal(1), WEEKEND)
    if joined.has("unit"):
        return Quantity(Decimal(1), words.meaning(slots, "unit"))
    span = joined.atoms.get("span")
    return span.quantity if isinstance(span, Span) else None


def _length(joined: Joined) -> Quantity | None:
    """The length of a span that is not counted from a day."""
    spans = joined.spans
    if joined.is_counted or joined.has("starting", "since"):
        return None
    if not spans or len(spans) < len(joined.atoms) or spans[0].toward:
        return None
    hedge = joined.words.meaning(joined.slots, "hedge")
    kind = Approximation(hedge) if hedge else None
    return replace(sum_of([span.quantity for span in spans]), approximation=kind)


def _moments(joined: Joined) -> Timing | None:
    """From an hour of one day to an hour of another, each in its half of the day as written."""
    ends = [(joined.when(end), joined.clock(end)) for end in ("", LATER)]
    stated = [(day, clock) for day, clock in ends if isinstance(day, Point) and clock]
    if len(stated) < len(ends):
        return None
    starts, until = (
        [datetime.combine(day, clock.times[0]) for day in joined.edges(point)]
        for point, clock in stated
    )
    pairs = [next((Reading(a, b) for b in until if b > a), None) for a in starts]
    return Timing(TimingKind.MOMENT_RANGE, tuple(pair for pair in pairs if pair))


def _edged(joined: Joined) -> Timing | None:
    """The days at which a part of a period begins or ends."""
    point = joined.when()
    if not isinstance(point, Point) or not point.part:
        return None
    edges = tuple(Reading(day) for day in joined.edges(point))
    return Timing(TimingKind.DATE_RANGE, edges, bound=point.part)


def _hours(joined: Joined) -> list[Hours] | None:
    """The times of day, or the ranges of hours, that are stated."""
    if joined.has("end_of", "end_of_day"):
        return [Hours(time.max.replace(microsecond=0))]
    first, second, daytime = joined.clock(), joined.clock(LATER), joined.daytime()
    if first and second:
        return hours_between(first, second)
    if first and joined.spans and not joined.is_counted:
        length = sum_of([span.quantity for span in joined.spans])
        return hours_lasting(first, moved(datetime.min, length) - datetime.min)
    if first:
        return hours_at(first)
    if daytime:
        return hours_between(*daytime.ends)
    half = joined.words.count(joined.slots, "half_day")
    return None if half is None else [Hours(*HALVES[half > 0])]


def _together(days: Timing | None, hours: list[Hours] | None) -> Timing | None:
    """Days at hours: each day at each of them."""
    if hours is None:
        return days
    if days is None:
        kind = TimingKind.TIME_RANGE if hours[0].end else TimingKind.TIME
        return Timing(kind, tuple(Reading(at.start, at.end) for at in hours))
    kind = TimingKind.MOMENT_RANGE if hours[0].end else TimingKind.MOMENT
    dates = [day.start for day in days.readings if isinstance(day.start, date)]
    return Timing(kind, tuple(Reading(*at.on(day)) for at in hours for day in dates))


def _limited(timing: Timing, limit: str) -> Timing:
    """What lies before, after, from or until a timing: `before` 2018 ends where it begins."""
    bound = f"{limit}-{timing.bound}" if timing.bound else limit
    if limit == "about":
        return replace(timing, bound=bound)
    kind, side = _RANGE.get(timing.kind, timing.kind), limit.partition("-")[0]
    return Timing(kind, tuple(_open(one, side) for one in timing.readings), bound=bound)


def _open(reading: Reading, limit: str) -> Reading:
    match limit:
        case "before":
            return Reading(None, reading.start)
        case "until":
            return Reading(None, reading.end or reading.start)
        case "after":
            return Reading(reading.end or reading.start)
    return Reading(reading.start)
