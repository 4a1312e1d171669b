"""The times of an event as its template gives them: slots from sessions, and stretches in words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from landbridge.language.phrases import speaking
from landbridge.meet.events.model import Slot, Slots
from landbridge.read.stated import stated_when

_TIME = re.compile(r"(\d{1,2})[:：.](\d{2})(?::\d{2})?")
_STRETCH = re.compile(
    r"(?P<day>.*?\d)??[\sT]*(?P<starts>\d{1,2}[:：]\d{2})(?::00)?"
    r"(?:\s*[-–—~～至到]\s*(?P<ends>\d{1,2}[:：]\d{2})(?::00)?)?"
)
_BETWEEN = re.compile(r"\s*[;；\n]\s*")


def zone_named(name: str) -> ZoneInfo | None:
    """The time zone of an IANA name; None for an unknown one."""
    try:
        return ZoneInfo(name.strip())
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def time_of_day(text: str) -> time | None:
    """A time such as 9:30 or 09:30:00."""
    found = _TIME.fullmatch(text.strip())
    try:
        return time(int(found[1]), int(found[2])) if found else None
    except ValueError:
        return None


def day_of(text: str) -> date | None:
    """A date known to the day, in figures or in words of any of the languages."""
    for language in speaking():
        when = stated_when(text, language)
        if when and when.end is None and when.start.day:
            return when.start.first
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
        """The slots, as many as fit."""
        starts = self.starts
        while (ends := starts + timedelta(minutes=self.minutes)) <= self.ends:
            yield Slot(starts, ends, self.name)
            starts = ends + timedelta(minutes=self.pause)


@dataclass(frozen=True, slots=True)
class EventTimes:
    """The slots of an event, and which of them words mean."""

    slots: tuple[Slot, ...]
    zone: ZoneInfo

    def named(self, text: str) -> tuple[Slots, tuple[str, ...]]:
        """The slots that stretches parted by `;` touch, and the stretches that touch none.

        A stretch is a session, a day, a time of day, or a day with a time or two.
        """
        found: set[int] = set()
        unknown = []
        for stretch in filter(None, _BETWEEN.split(text.strip())):
            touched = self._touched(stretch)
            found |= touched
            if not touched:
                unknown.append(stretch)
        return frozenset(found), tuple(unknown)

    def starting(self, text: str) -> int | None:
        """The slot that starts at a day and a time, where just one does."""
        found = _STRETCH.fullmatch(text.strip())
        if found is None or found["ends"]:
            return None
        starts = time_of_day(found["starts"])
        day = day_of(found["day"]) if found["day"] else None
        fitting = [
            number
            for number, slot in enumerate(self.slots)
            if slot.starts.time() == starts and (not found["day"] or slot.starts.date() == day)
        ]
        return fitting[0] if len(fitting) == 1 else None

    def _touched(self, stretch: str) -> set[int]:
        in_session = {n for n, slot in enumerate(self.slots) if _same(slot.session, stretch)}
        if in_session:
            return in_session
        if day := day_of(stretch) if not _TIME.search(stretch) else None:
            return {n for n, slot in enumerate(self.slots) if slot.starts.date() == day}
        found = _STRETCH.fullmatch(stretch)
        if found is None:
            return set()
        starts, ends = time_of_day(found["starts"]), time_of_day(found["ends"] or found["starts"])
        day = day_of(found["day"]) if found["day"] else None
        if starts is None or ends is None or (found["day"] and day is None):
            return set()
        return set(self._between(day, starts, ends))

    def _between(self, day: date | None, starts: time, ends: time) -> Sequence[int]:
        """The slots that hold any moment from one time to the other, or the one time alone."""
        return [
            number
            for number, slot in enumerate(self.slots)
            if (day is None or slot.starts.date() == day)
            and slot.starts.time() < max(ends, starts.replace(second=1))
            and slot.ends.time() > starts
        ]


def _same(left: str, right: str) -> bool:
    return bool(left) and left.casefold() == right.casefold()
