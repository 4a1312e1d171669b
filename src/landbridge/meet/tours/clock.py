"""Local times to minutes of a tour and back: the one place that knows zones.

A tour counts minutes from the midnight (UTC) before its first day. Calls start on a quarter of
an hour of the host's clock, unless they are fixed; all else is known to the minute.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

GRID = 15
"""Minutes between two possible starts."""

MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Clock:
    """The minutes of a tour whose first day is `first`."""

    first: date

    @property
    def origin(self) -> datetime:
        """The instant of minute 0: a day earlier, as the first day begins earlier in the east."""
        return datetime.combine(self.first - timedelta(1), time(), UTC)

    def minute(self, instant: datetime) -> int:
        """The minute in which an instant lies."""
        return (instant - self.origin) // MINUTE

    def local(self, day: date, hour: time, zone: str) -> int:
        """The minute of a local time; one that the clock skips is the next there is."""
        return self.minute(datetime.combine(day, hour, ZoneInfo(zone)))

    def midnight(self, day: date, zone: str) -> int:
        """The minute in which a local day begins."""
        return self.local(day, time(), zone)

    def instant(self, minute: int, zone: str) -> datetime:
        """A minute as an instant on a zone's clock."""
        return (self.origin + minute * MINUTE).astimezone(ZoneInfo(zone))

    def quarters(self, day: date, opens: time, closes: time, zone: str, size: int) -> list[int]:
        """The minutes of a local day at which something of a size can start, from open to close."""
        begin = -(-(opens.hour * 60 + opens.minute) // GRID) * GRID
        end = closes.hour * 60 + closes.minute - size
        return [
            self.local(day, time(*divmod(minute, 60)), zone)
            for minute in range(begin, end + 1, GRID)
        ]


def days_between(first: date, last: date) -> list[date]:
    """The days from the first to the last, both among them."""
    return [first + timedelta(number) for number in range((last - first).days + 1)]
