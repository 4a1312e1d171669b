"""What joined timings mean: the readings of their days, of their hours, and of both together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from landbridge.language.date_forms import LATER, Slots
from landbridge.language.hours import Hours, hours_at, hours_between, hours_lasting
from landbridge.language.point import Point
from landbridge.language.readings import (
    MONTHS,
    aligned,
    edges_of,
    monday_of,
    moved,
    paired,
    readings_of,
)
from landbridge.language.timing import Clock, Reading, Recurrence, Timing, TimingKind
from landbridge.language.timing_atoms import Daytime, Span, Value, in_half
from landbridge.language.timing_pack import HOURS, TimingGrammar, in_base_unit, shifted
from landbridge.language.values import Approximation, Quantity
from landbridge.language.when import shared

COUNTED = ("ago", "within", "apart")
"""The slots of words that count a span from a day or moment: ago, in, before."""
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
        stretch = self._moments() or _together(self._days(), self._hours())
        limit = self.grammar.limit(self.slots)
        if stretch is None:
            return None
        if limit and (edged := self._edged()):
            return _limited(edged, limit)
        return _limited(stretch, limit) if limit else replace(stretch, bound=self._part())

    def _part(self) -> str:
        """The part that is meant of a period or of the day."""
        value = None if self._when(LATER) else self._when("") or self._daytime("")
        part = value.part if isinstance(value, Point | Daytime) else ""
        return "" if isinstance(value, Point) and part in ("earlier", "later") else part

    def _moments(self) -> Timing | None:
        """From an hour of one day to an hour of another, each in its half of the day as written."""
        ends = [(self._when(end), self._clock(end)) for end in ("", LATER)]
        if not all(isinstance(day, Point) and clock for day, clock in ends):
            return None
        starts, until = (
            [datetime.combine(day, clock.times[0]) for day in self._edges(point)]
            for point, clock in ends
            if isinstance(point, Point) and clock
        )
        pairs = [next((Reading(a, b) for b in until if b > a), None) for a in starts]
        return Timing(TimingKind.MOMENT_RANGE, tuple(pair for pair in pairs if pair))

    def _edged(self) -> Timing | None:
        """The days at which a part of a period begins or ends."""
        point = self._when("")
        if not isinstance(point, Point) or not point.part:
            return None
        edges = tuple(Reading(day) for day in edges_of(point, self.now.date()))
        return Timing(TimingKind.DATE_RANGE, edges, bound=point.part)

    def _recurrence(self) -> Recurrence:
        point = self.atoms.get("date")
        weekday = point.weekday if isinstance(point, Point) else None
        daytime = self._daytime("") or self._daytime(LATER)
        hour = daytime.start.hour if isinstance(daytime, Daytime) else None
        return Recurrence(self._every(), weekday, self._clock(""), hour)

    def _every(self) -> Quantity | None:
        named = self.grammar.dates.named
        if word := self.slots.get("recurring"):
            count, unit = named["recurring"][word].split()
            return self.grammar.quantity(count, unit)
        if "weekend" in self.slots:
            return Quantity(Decimal(1), "we")
        if word := self.slots.get("unit"):
            return self.grammar.quantity("1", named["unit"][word])
        span = self.atoms.get("span")
        return span.quantity if isinstance(span, Span) else None

    def _length(self) -> Quantity | None:
        """The length of a span that is not counted from a day."""
        spans = self._spans()
        if self.slots.keys() & {"starting", "since"}:
            return None
        if not spans or len(spans) < len(self.atoms) or self._is_counted or spans[0].toward:
            return None
        hedge = self.slots.get("hedge")
        kind = Approximation(self.grammar.dates.named["hedge"][hedge]) if hedge else None
        return replace(self.grammar.sum_of(spans), approximation=kind)

    def _days(self) -> Timing | None:
        """The days, or the stretches of days, that are stated."""
        if self._is_counted:
            return self._counted()
        if "to_date" in self.slots:
            unit = self.grammar.dates.named["to_date"][self.slots["to_date"]]
            return self._between(shifted(Point(), unit, 0), Point(days_on=0))
        if "starting" in self.slots or self.slots.keys() >= {"for", "since"}:
            return self._lasting()
        first, second = self._end(""), self._end(LATER)
        if isinstance(points := self.atoms.get("range"), tuple):
            return self._between(*points)
        if isinstance(first, Point) and isinstance(second, Point):
            return self._between(first, second)
        if isinstance(span := self.atoms.get("edge_span"), Span):
            return self._at_edge(first, span) if isinstance(first, Point) else self._toward(span)
        if isinstance(first, Span):
            return self._toward(first)
        if "end_of_day" in self.slots:
            return self._on(Point(days_on=0))
        if "now" in self.slots:
            return Timing(TimingKind.MOMENT, (Reading(self.now),))
        return self._on(first) if isinstance(first, Point) else None

    def _end(self, end: str) -> Value | None:
        """What a range of days begins or ends with, or the day that is stated."""
        value, period = self._when(end), self.atoms.get(f"period{end}")
        if isinstance(value, Point) and isinstance(period, Point) and value != period:
            return replace(value, weeks_on=period.weeks_on)
        if isinstance(value, Point) and (year := self.slots.get(f"year{end}")) and year.isdecimal():
            return replace(value, year=int(year))
        daytime = self._daytime(end)
        if value is None and isinstance(daytime, Daytime) and daytime.days_on is not None:
            return Point(days_on=daytime.days_on)
        today = self.slots.keys() & {f"now{end}", f"date_word{end}"} and self.slots.keys() & {
            "from",
            "to",
        }
        return Point(days_on=0) if value is None and today else value

    def _when(self, end: str) -> Value | None:
        return self.atoms.get(f"date{end}", self.atoms.get(f"period{end}"))

    def _daytime(self, end: str) -> Daytime | None:
        value = self.atoms.get(f"daytime{end}", self.atoms.get(f"in_daytime{end}"))
        return value if isinstance(value, Daytime) else None

    def _on(self, point: Point) -> Timing:
        readings = readings_of(point, self.now.date())
        if self.slots.keys() & {"week_of", "week_word"}:
            mondays = [monday_of(day.start) for day in readings if isinstance(day.start, date)]
            readings = [Reading(monday, monday + WEEK) for monday in mondays]
        elif point.is_day:
            return Timing(TimingKind.DATE, tuple(readings), lunar=point.lunar)
        return Timing(TimingKind.DATE_RANGE, tuple(readings))

    def _between(self, first: Point, second: Point) -> Timing | None:
        first, second = shared(first, second)
        if second.day and not second.month and not second.is_relative:
            second = replace(second, month=first.month, year=second.year or first.year)
        starts, ends = self._edges(first), self._edges(second)
        if starts and second == Point(weekday=second.weekday):
            ends = [ends[-1] + WEEK] if ends[-1] < starts[0] else ends[-1:]
        if not starts or not ends:
            return None
        return Timing(TimingKind.DATE_RANGE, tuple(paired(starts, ends)))

    def _at_edge(self, period: Point, span: Span) -> Timing:
        """So long at the beginning or the end of a period: 去年的前10天."""
        amount, unit = span.quantity.amount, span.quantity.unit
        readings = []
        for whole in readings_of(period, self.now.date()):
            if isinstance(whole.start, date) and isinstance(whole.end, date):
                first = Reading(whole.start, moved(whole.start, unit, amount))
                last = Reading(moved(whole.end, unit, -amount), whole.end)
                readings.append(first if span.edge > 0 else last)
        return Timing(TimingKind.DATE_RANGE, tuple(readings))

    def _edges(self, point: Point) -> list[date]:
        return edges_of(point, self.now.date())

    def _lasting(self) -> Timing | None:
        """A span that starts on a day."""
        span, start = self.atoms.get("span"), self.atoms.get("date")
        if not isinstance(span, Span) or not isinstance(start, Point):
            return None
        quantity = in_base_unit(span.quantity)
        amount, unit = quantity.amount, quantity.unit
        ranges = (Reading(day, moved(day, unit, amount)) for day in self._edges(start))
        return Timing(TimingKind.DATE_RANGE, tuple(ranges))

    def _counted(self) -> Timing | None:
        """A day or moment so long before or after another, or before or after now."""
        spans, base = self._spans(), self._when(LATER)
        counts = (self.grammar.count(self.slots, slot) for slot in COUNTED)
        count = next((count for count in counts if count is not None), None)
        by_hours = any(span.quantity.unit in HOURS for span in spans)
        if not spans or count is None or (by_hours and base):
            return None
        start: date = self.now if by_hours else self.now.date()
        if isinstance(base, Point) and (bases := self._edges(base)):
            start = bases[-1]
        for quantity in (in_base_unit(span.quantity) for span in spans):
            start = moved(start, quantity.unit, quantity.amount * count)
        named = self.atoms.get("date")
        if isinstance(named, Point) and named.weekday:
            start = monday_of(start) + (named.weekday - 1) * DAY
        return Timing(TimingKind.MOMENT if by_hours else TimingKind.DATE, (Reading(start),))

    @property
    def _is_counted(self) -> bool:
        return any(slot in self.slots for slot in COUNTED)

    def _spans(self) -> list[Span]:
        return [value for _, value in sorted(self.atoms.items()) if isinstance(value, Span)]

    def _toward(self, span: Span) -> Timing:
        """The last so long up to now, or the next from now on."""
        if span.quantity.unit in MONTHS:
            amount = span.quantity.amount * span.toward
            reading = aligned(self.now.date(), span.quantity.unit, amount)
            return Timing(TimingKind.DATE_RANGE, (reading,))
        quantity = in_base_unit(span.quantity)
        amount, unit = quantity.amount * span.toward, quantity.unit
        if unit in HOURS:
            start, kind = self.now, TimingKind.MOMENT_RANGE
            return Timing(kind, (Reading(*sorted((start, moved(start, unit, amount)))),))
        today = self.now.date()
        first = today + DAY if span.toward > 0 else today
        reading = Reading(*sorted((first, moved(first, unit, amount))))
        return Timing(TimingKind.DATE_RANGE, (reading,))

    def _hours(self) -> list[Hours] | None:
        """The times of day, or the ranges of hours, that are stated."""
        if "end_of" in self.slots or "end_of_day" in self.slots:
            return [Hours(time.max.replace(microsecond=0))]
        first, second = self._clock(""), self._clock(LATER)
        daytime = self._daytime("")
        if first and second:
            return hours_between(first, second)
        if first and self._spans() and not self._is_counted:
            quantity = self.grammar.sum_of(self._spans())
            length = moved(datetime.min, quantity.unit, quantity.amount) - datetime.min
            return hours_lasting(first, length)
        if first:
            return hours_at(first)
        if isinstance(daytime, Daytime):
            return hours_between(*daytime.ends)
        if half := self.grammar.count(self.slots, "half_day"):
            return [Hours(time(12), time(16))]
        return None if half is None else [Hours(time(8), time(12))]

    def _clock(self, end: str) -> Clock | None:
        clock = self.atoms.get(f"clock{end}")
        if not isinstance(clock, Clock):
            clock = self.grammar.clock(self.slots, end)
        daytime = self._daytime(end) or self._daytime("") or self.grammar.daytime(self.slots)
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
    bound = f"{limit}-{timing.bound}" if timing.bound else limit
    if limit == "about":
        return replace(timing, bound=bound)

    def open_(reading: Reading) -> Reading:
        if limit in ("before", "until"):
            return Reading(None, reading.end if limit == "until" and reading.end else reading.start)
        return Reading(reading.end if limit == "after" and reading.end else reading.start)

    kind = _RANGE.get(timing.kind, timing.kind)
    return Timing(kind, tuple(open_(reading) for reading in timing.readings), bound=bound)
