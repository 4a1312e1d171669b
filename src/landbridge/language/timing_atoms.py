"""The smallest timings: a day, a period, an hour, a part of the day, a span."""

from __future__ import annotations

from dataclasses import dataclass, replace

from landbridge.language.point import Point
from landbridge.language.timing import Clock
from landbridge.language.values import Quantity

HALF_DAY = 12


@dataclass(frozen=True, slots=True)
class Span:
    """A length of time; `toward` is -1 for the last so long, 1 for the next.

    `edge` is 1 for the first so long of a period, -1 for its last.
    """

    quantity: Quantity
    toward: int = 0
    edge: int = 0


@dataclass(frozen=True, slots=True)
class Daytime:
    """A part of the day with the hours it is held to last.

    `days_on` is set where a day is named with it (tonight), `part` where only
    its first or second half is meant (early, late).
    """

    start: Clock
    end: Clock
    days_on: int | None = None
    part: str = ""

    @property
    def ends(self) -> tuple[Clock, Clock]:
        """The first hour and the last, of the half that is meant."""
        middle = Clock((self.start.hour + self.end.hour) // 2)
        if self.part == "early":
            return self.start, middle
        return (middle, self.end) if self.part else (self.start, self.end)

    @property
    def is_afternoon(self) -> bool:
        """Whether five o'clock in it is 17:00."""
        return self.start.hour >= HALF_DAY


Value = Point | tuple[Point, Point] | Span | Clock | Daytime


@dataclass(frozen=True, slots=True)
class Atom:
    """A smallest timing at its place in the text; `kind` is the table its form stands in."""

    start: int
    end: int
    kind: str
    value: Value


def in_half(clock: Clock, afternoon: bool) -> Clock:
    """The same hour in one half of the day; one of 24 hours stays what it is."""
    hour = clock.hour % 24
    if hour <= HALF_DAY:
        hour = hour % HALF_DAY + HALF_DAY * afternoon
    return replace(clock, hour=hour, either_half=False)
