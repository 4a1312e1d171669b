"""What joined timings mean: the readings of their days, of their hours, and of both together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from landbridge.language.date_forms import LATER, Slots
from landbridge.language.hours import Hours, hours_at, hours_between, hours_lasting
from landbridge.language.point import Point
from landbridge.language.readings import monday_of, moved, paired, readings_of
from landbridge.language.timing import Clock, Reading, Recurrence, Timing, TimingKind
from landbridge.language.timing_atoms import Daytime, Span, Value, in_half
from landbridge.language.timing_pack import HOURS, TimingGrammar
from landbridge.language.values import Approximation, Quantity
from landbridge.language.when import shared

DAY = timedelta(days=1)
WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class TimingReader:
    """Reads one joined timing: its words by slot, the atoms in them, the moment of reading."""

    grammar: TimingGrammar
    slots: Slots
    atoms: Mapping[str, Value]
    now: datetime

    def timing(self) -> Timing | None:
        """The timing; None where the words state no day, hour or span that there is."""
        if "each" in self.slots or "recurring" in self.slots:
            return Timing(TimingKind.SET, recurrence=self._recurrence())
        if (length := self._length()) is not None:
            return Timing(TimingKind.DURATION, duration=length)
        stretch = _together(self._days(), self._hours())
        if stretch is None or not self.slots.get("limit"):
            return stretch
        return _limited(stretch, self.grammar.dates.named["limit"][self.slots["limit"]])

    def _recurrence(self) -> Recurrence:
        point = self.atoms.get("date")
        weekday = point.weekday if isinstance(point, Point) else None
        return Recurrence(self._every(), weekday, self._clock(""))

    def _every(self) -> Quantity | None:
        named = self.grammar.dates.named
        if word := self.slots.get("recurring"):
            count, unit = named["recurring"][word].split()
            return self.grammar.quantity(count, unit)
        if word := self.slots.get("unit"):
            return self.grammar.quantity("1", named["unit"][word])
        span = self.atoms.get("span")
        return span.quantity if isinstance(span, Span) else None

    def _length(self) -> Quantity | None:
        """The length of a span that is not counted from a day."""
        spans = [value for slot, value in sorted(self.atoms.items()) if isinstance(value, Span)]
        if not spans or len(spans) < len(self.atoms) or "ago" in self.slots or spans[0].toward:
            return None
        hedge = self.slots.get("hedge")
        kind = Approximation(self.grammar.dates.named["hedge"][hedge]) if hedge else None
        return replace(self.grammar.sum_of(spans), approximation=kind)

    def _days(self) -> Timing | None:
        """The days, or the stretches of days, that are stated."""
        if "now" in self.slots:
            return Timing(TimingKind.MOMENT, (Reading(self.now),))
        if "ago" in self.slots:
            return self._counted()
        if isinstance(points := self.atoms.get("range"), tuple):
            return self._between(*points)
        first, second = self._when(""), self._when(LATER)
        if isinstance(first, Point) and isinstance(second, Point):
            return self._between(first, second)
        if isinstance(first, Span):
            return self._toward(first)
        if isinstance(first, Point):
            return self._on(first)
        daytime = self.atoms.get("daytime")
        if isinstance(daytime, Daytime) and daytime.days_on is not None:
            return self._on(Point(days_on=daytime.days_on))
        return None

    def _when(self, end: str) -> Value | None:
        return self.atoms.get(f"date{end}", self.atoms.get(f"period{end}"))

    def _on(self, point: Point) -> Timing:
        readings = readings_of(point, self.now.date())
        if "week_of" in self.slots:
            mondays = [monday_of(day.start) for day in readings if isinstance(day.start, date)]
            readings = [Reading(monday, monday + WEEK) for monday in mondays]
        elif point.is_day:
            return Timing(TimingKind.DATE, tuple(readings))
        return Timing(TimingKind.DATE_RANGE, tuple(readings))

    def _between(self, first: Point, second: Point) -> Timing | None:
        starts, ends = (self._starts(point) for point in shared(first, second))
        if not starts or not ends:
            return None
        return Timing(TimingKind.DATE_RANGE, tuple(paired(starts, ends)))

    def _starts(self, point: Point) -> list[date]:
        readings = readings_of(point, self.now.date())
        return [reading.start for reading in readings if isinstance(reading.start, date)]

    def _counted(self) -> Timing | None:
        """A day or moment so long before or after another, or before or after now."""
        span, count = self.atoms.get("span"), self.grammar.count(self.slots, "ago")
        if not isinstance(span, Span) or count is None:
            return None
        amount, unit = span.quantity.amount * count, span.quantity.unit
        base = self._when("")
        bases: list[date] = [self.now if unit in HOURS else self.now.date()]
        if isinstance(base, Point):
            bases = self._starts(base)
        readings = tuple(Reading(moved(day, unit, amount)) for day in bases)
        return Timing(TimingKind.MOMENT if unit in HOURS else TimingKind.DATE, readings)

    def _toward(self, span: Span) -> Timing:
        """The last so long up to now, or the next from now on."""
        amount, unit = span.quantity.amount * span.toward, span.quantity.unit
        if unit in HOURS:
            start, kind = self.now, TimingKind.MOMENT_RANGE
            return Timing(kind, (Reading(*sorted((start, moved(start, unit, amount)))),))
        today = self.now.date()
        first = today + DAY if span.toward > 0 else today
        reading = Reading(*sorted((first, moved(first, unit, amount))))
        return Timing(TimingKind.DATE_RANGE, (reading,))

    def _hours(self) -> list[Hours] | None:
        """The times of day, or the ranges of hours, that are stated."""
        if "end_of" in self.slots:
            return [Hours(time.max.replace(microsecond=0))]
        first, second = self._clock(""), self._clock(LATER)
        span, daytime = self.atoms.get("span"), self.atoms.get("daytime")
        if first and second:
            return hours_between(first, second)
        if first and isinstance(span, Span) and "ago" not in self.slots:
            length = moved(datetime.min, span.quantity.unit, span.quantity.amount) - datetime.min
            return hours_lasting(first, length)
        if first:
            return hours_at(first)
        if isinstance(daytime, Daytime):
            return hours_between(daytime.start, daytime.end)
        return None

    def _clock(self, end: str) -> Clock | None:
        clock = self.atoms.get(f"clock{end}")
        if not isinstance(clock, Clock):
            clock = self.grammar.clock(self.slots, end)
        daytime = self.atoms.get(f"daytime{end}", self.atoms.get("daytime"))
        if clock and clock.either_half and isinstance(daytime, Daytime):
            return in_half(clock, daytime.is_afternoon)
        return clock


_RANGE = {
    TimingKind.DATE: TimingKind.DATE_RANGE,
    TimingKind.TIME: TimingKind.TIME_RANGE,
    TimingKind.MOMENT: TimingKind.MOMENT_RANGE,
}


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

    def open_(reading: Reading) -> Reading:
        if limit in ("before", "until"):
            return Reading(None, reading.start)
        return Reading(reading.end if limit == "after" and reading.end else reading.start)

    kind = _RANGE.get(timing.kind, timing.kind)
    return Timing(kind, tuple(open_(reading) for reading in timing.readings), bound=limit)
