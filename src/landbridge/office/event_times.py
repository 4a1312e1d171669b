"""The times of an event as its template gives them: slots from sessions, and stretches in words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from landbridge.meet.events.model import NONE, Slot, Slots
from landbridge.office.said_times import ANY_DAY, Stretch
from landbridge.office.stated_times import stretches

_BETWEEN = re.compile(r"\s*[;；\n]\s*")
_COMMA = re.compile(r"\s*[,，、]\s*")


def zone_named(name: str) -> ZoneInfo | None:
    """The time zone of an IANA name; None for an unknown one."""
    try:
        return ZoneInfo(name.strip())
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def exists(moment: datetime) -> bool:
    """Whether clocks show this moment in its zone: not where they jump over it."""
    back = moment.astimezone(ZoneInfo("UTC")).astimezone(moment.tzinfo)
    return back.replace(tzinfo=None) == moment.replace(tzinfo=None)


@dataclass(frozen=True, slots=True)
class Session:
    """A part of a day that is cut into slots of so many minutes with a pause between them."""

    name: str
    starts: datetime
    ends: datetime
    minutes: int
    pause: int = 0

    def slots(self) -> Iterator[Slot]:
        """The slots, as many as fit; counted in UTC, for a clock may be changed meanwhile."""
        zone, starts = self.starts.tzinfo, self.starts.astimezone(UTC)
        while (ends := starts + timedelta(minutes=self.minutes)) <= self.ends.astimezone(UTC):
            yield Slot(starts.astimezone(zone), ends.astimezone(zone), self.name)
            starts = ends + timedelta(minutes=self.pause)


@dataclass(frozen=True, slots=True)
class EventTimes:
    """The slots of an event, and which of them words mean.

    `are_known` unless a session could not be read: words may then mean its slots.
    """

    slots: tuple[Slot, ...]
    zone: ZoneInfo
    are_known: bool = True

    def named(self, text: str) -> tuple[Slots, tuple[str, ...]]:
        """The slots that stretches parted by `;` touch, and the stretches that touch none.

        A stretch is a session, a day, a time of day, or a day with a time or two.
        """
        found: set[int] = set()
        unknown = []
        for stretch in filter(None, _BETWEEN.split(text.strip())):
            touched = self._touched(stretch) or self._touched_by_all(_COMMA.split(stretch))
            found |= touched
            if not touched:
                unknown.append(stretch)
        return frozenset(found), tuple(unknown)

    def starting(self, text: str) -> int | None:
        """The slot that starts at a day and a time, where just one does."""
        fitting = {
            number
            for stretch in self._meant(text)
            for number, slot in enumerate(self.slots)
            if stretch.ends is None
            and slot.starts.time() == stretch.starts
            and stretch.day in (None, slot.starts.date())
        }
        return fitting.pop() if len(fitting) == 1 else None

    def _touched(self, stretch: str) -> Slots:
        """The slots that a stretch touches; none where it may mean one or another time."""
        in_session = {n for n, slot in enumerate(self.slots) if _same(slot.session, stretch)}
        if in_session:
            return frozenset(in_session)
        touched = {self._between(one) for one in self._meant(stretch)} - {NONE}
        return touched.pop() if len(touched) == 1 else NONE

    def _touched_by_all(self, stretches: Sequence[str]) -> Slots:
        """The slots that stretches touch, where each touches any."""
        touched = [self._touched(stretch) for stretch in stretches]
        return NONE.union(*touched) if all(touched) else NONE

    def _meant(self, text: str) -> frozenset[Stretch]:
        return stretches(text, self.slots[0].starts.date() if self.slots else ANY_DAY)

    def _between(self, stretch: Stretch) -> Slots:
        """The slots that hold any moment of a stretch, or its one time, or are of its day."""
        starts = stretch.starts or time.min
        ends = stretch.ends or (starts.replace(second=1) if stretch.starts else time.max)
        return frozenset(
            number
            for number, slot in enumerate(self.slots)
            if stretch.day in (None, slot.starts.date())
            and slot.starts.time() < ends
            and slot.ends.time() > starts
        )


def _same(left: str, right: str) -> bool:
    return bool(left) and left.casefold() == right.casefold()
