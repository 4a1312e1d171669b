"""What a text says of time beyond civil dates: hours, moments, spans, what recurs.

A timing has every reading that its words allow in the light of the moment they
are read at: `Friday` is the last one or the next, `at five` early or late in
the day. A range ends before its `end`; one that is open has no start or no end.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from landbridge.language.values import Quantity

Stand = date | time | datetime
"""A day, a time of day, or both."""


class TimingKind(StrEnum):
    """What a timing is: a point or a range of days, of hours or of both; a span; a recurrence."""

    DATE = "date"
    DATE_RANGE = "date_range"
    TIME = "time"
    TIME_RANGE = "time_range"
    MOMENT = "moment"
    MOMENT_RANGE = "moment_range"
    DURATION = "duration"
    SET = "set"


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day, known to the hour, the minute or the second.

    `either_half` says that the text names no half of the day: five o'clock.
    """

    hour: int
    minute: int | None = None
    second: int | None = None
    either_half: bool = False

    def __str__(self) -> str:
        parts = (self.hour, self.minute, self.second)
        return "T" + ":".join(f"{part:02d}" for part in parts if part is not None)

    @property
    def times(self) -> tuple[time, ...]:
        """The times of day that may be meant, the earlier first."""
        first = time(self.hour % 24, self.minute or 0, self.second or 0)
        if not self.either_half:
            return (first,)
        return tuple(first.replace(hour=hour) for hour in (self.hour % 12, self.hour % 12 + 12))


@dataclass(frozen=True, slots=True)
class Recurrence:
    """What comes again: every so long, on a weekday (Monday is 1), at a time of day.

    `from_hour` is when the part of the day begins that is named: every morning.
    """

    every: Quantity | None = None
    weekday: int | None = None
    clock: Clock | None = None
    from_hour: int | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """One thing that a timing may mean; a point has no end."""

    start: Stand | None
    end: Stand | None = None


@dataclass(frozen=True, slots=True)
class Timing:
    """A timing with its readings in the order of time, its length or how it recurs.

    `bound` is the word for what stands to it: before, after, since, until, about;
    `lunar` says that month and day are of the Chinese lunar calendar.
    """

    kind: TimingKind
    readings: tuple[Reading, ...] = ()
    duration: Quantity | None = None
    recurrence: Recurrence | None = None
    bound: str = ""
    lunar: bool = False
