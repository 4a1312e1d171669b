"""A time zone written out for a calendar (VTIMEZONE, RFC 5545, 3.6.5).

Each change of offset is told by the clock that it ends, to the second as tz data knows it; the
component that icalendar makes tells the changes to summer time by the clock that begins.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

_STEP, _DAY = timedelta(days=7), timedelta(days=1)
_BEGIN = datetime(1970, 1, 1)
_NONE = timedelta()


class _Clock(NamedTuple):
    """How a zone's clocks go for a while: they were `before`, and are `offset` ahead of UTC."""

    before: timedelta
    offset: timedelta
    name: str
    is_summer: bool


@lru_cache(maxsize=256)
def zone_component(zone: str, first: int, last: int) -> Timezone:
    """The zone's offsets from the beginning of one year to the end of the one after another."""
    known = ZoneInfo(zone)
    start, end = datetime(first, 1, 1, tzinfo=UTC) - _DAY, datetime(last + 2, 1, 1, tzinfo=UTC)
    begun: dict[_Clock, list[datetime]] = defaultdict(list)
    begun[_clock(known, start, start)].append(_BEGIN)
    for change in _changes(known, start, end):
        clock = _clock(known, change - timedelta(seconds=1), change)
        begun[clock].append((change + clock.before).replace(tzinfo=None))
    component = Timezone()
    component.add("TZID", zone)
    for clock, onsets in begun.items():
        component.add_component(_observance(clock, onsets))
    return component


def _observance(clock: _Clock, onsets: list[datetime]) -> TimezoneStandard | TimezoneDaylight:
    made = TimezoneDaylight() if clock.is_summer else TimezoneStandard()
    made.add("DTSTART", onsets[0])
    made.add("TZOFFSETFROM", clock.before)
    made.add("TZOFFSETTO", clock.offset)
    made.add("TZNAME", clock.name)
    if onsets[1:]:
        made.add("RDATE", onsets[1:])
    return made


def _clock(zone: ZoneInfo, before: datetime, moment: datetime) -> _Clock:
    local = moment.astimezone(zone)
    offsets = before.astimezone(zone).utcoffset() or _NONE, local.utcoffset() or _NONE
    return _Clock(*offsets, local.tzname() or zone.key, bool(local.dst()))


def _changes(zone: ZoneInfo, first: datetime, last: datetime) -> Iterator[datetime]:
    """The moments at which the zone's offset changes, to the second."""
    moment = first
    while moment < last:
        later = moment + _STEP
        if _offset(zone, moment) != _offset(zone, later):
            yield _change_between(zone, moment, later)
        moment = later


def _change_between(zone: ZoneInfo, before: datetime, after: datetime) -> datetime:
    while after - before > timedelta(seconds=1):
        middle = (before + (after - before) / 2).replace(microsecond=0)
        if _offset(zone, middle) == _offset(zone, before):
            before = middle
        else:
            after = middle
    return after


def _offset(zone: ZoneInfo, moment: datetime) -> timedelta | None:
    return moment.astimezone(zone).utcoffset()
