"""From one time of day to another: which halves of the day are meant, and how long it lasts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from landbridge.language.calendar_steps import DAY
from landbridge.language.timing import Clock

ANY_DAY = date(2000, 1, 1)
"""The day that hours are subtracted on; which it is does not matter."""


@dataclass(frozen=True, slots=True)
class Hours:
    """A time of day, or two; the later one is of the next day where it is not after the first."""

    start: time
    end: time | None = None

    @property
    def length(self) -> timedelta:
        """How long it is from the one to the other."""
        return (_on(self.end or self.start) - _on(self.start)) % DAY or DAY

    def on(self, day: date) -> tuple[datetime, datetime | None]:
        """The hours of a day."""
        start = datetime.combine(day, self.start)
        return start, None if self.end is None else start + self.length


def hours_at(clock: Clock) -> list[Hours]:
    """The times that a clock may show."""
    return [Hours(start) for start in clock.times]


def hours_between(first: Clock, second: Clock) -> list[Hours]:
    """The shortest ranges between two clocks; two where neither tells the half of the day."""
    ranges = [Hours(start, end) for start in first.times for end in second.times]
    if not (first.either_half and second.either_half):
        return [min(ranges, key=lambda hours: hours.length)]
    from_each = [[hours for hours in ranges if hours.start == start] for start in first.times]
    return [min(own, key=lambda hours: hours.length) for own in from_each]


def hours_lasting(first: Clock, length: timedelta) -> list[Hours]:
    """The hours from a clock on, so long."""
    return [Hours(start, (_on(start) + length).time()) for start in first.times]


def _on(hour: time) -> datetime:
    return datetime.combine(ANY_DAY, hour)
