"""A joined timing before it is read: its words by slot, its atoms, the moment of reading."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from landbridge.language.date_forms import LATER, Slots
from landbridge.language.point import Point
from landbridge.language.readings import edges_of
from landbridge.language.timing import Clock
from landbridge.language.timing_atoms import Daytime, Span, Value, in_half
from landbridge.language.timing_words import TimingWords

COUNTED = ("ago", "within", "apart")
"""The slots of words that count a span from a day or moment: ago, in, before."""


@dataclass(frozen=True, slots=True)
class Joined:
    """What a form of joined atoms has found at a place."""

    words: TimingWords
    slots: Slots
    atoms: Mapping[str, Value]
    now: datetime

    @property
    def today(self) -> date:
        """The day of reading."""
        return self.now.date()

    def has(self, *slots: str) -> bool:
        """Whether one of the slots is filled."""
        return any(slot in self.slots for slot in slots)

    @property
    def is_counted(self) -> bool:
        """Whether a span counts from a day or moment."""
        return self.has(*COUNTED)

    @property
    def spans(self) -> list[Span]:
        """The spans, in the order of the text."""
        return [value for _, value in sorted(self.atoms.items()) if isinstance(value, Span)]

    def when(self, end: str = "") -> Value | None:
        """The day, or the stretch of days, at an end of a range or alone."""
        return self.atoms.get(f"date{end}", self.atoms.get(f"period{end}"))

    def point(self, slot: str) -> Point | None:
        """The point in a slot."""
        value = self.atoms.get(slot)
        return value if isinstance(value, Point) else None

    def edges(self, point: Point) -> list[date]:
        """The days at which a range begins or ends with a point."""
        return edges_of(point, self.today)

    def daytime(self, end: str = "") -> Daytime | None:
        """The part of the day at an end of a range or alone."""
        value = self.atoms.get(f"daytime{end}", self.atoms.get(f"in_daytime{end}"))
        return value if isinstance(value, Daytime) else None

    def clock(self, end: str = "") -> Clock | None:
        """The time of day at an end of a range or alone, in its part of the day."""
        clock = self.atoms.get(f"clock{end}")
        if not isinstance(clock, Clock):
            clock = self.words.clock(self.slots, end)
        daytime = self.daytime(end) or self.daytime() or self.words.daytime(self.slots)
        if clock and clock.either_half and daytime:
            return in_half(clock, daytime.is_afternoon)
        return clock

    @property
    def part(self) -> str:
        """The part that is meant of a period or of the day; none of a range with two ends."""
        value = None if self.when(LATER) else self.when() or self.daytime()
        part = value.part if isinstance(value, Point | Daytime) else ""
        return "" if isinstance(value, Point) and part in ("earlier", "later") else part
