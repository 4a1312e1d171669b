"""When a call could be held: the days and minutes at which its host receives those who go."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta

from landbridge.meet.tours.model import Call, Day, DayKind, Host, Hours, Member
from landbridge.meet.tours.protocol import mismatch
from landbridge.meet.tours.roster import Roster

USUAL = (time(9), time(17))
"""The hours of a host that states none."""

Stretch = tuple[time, time]


@dataclass(frozen=True, slots=True)
class Opening:
    """A day on which a call could be held: its possible starts as minutes of the tour.

    `mismatch` is the cost of protocol, `is_worked` whether offices are at work there.
    """

    date: date
    starts: tuple[int, ...]
    guests: tuple[Member, ...]
    mismatch: int
    is_worked: bool


def openings(roster: Roster, call: Call) -> tuple[Opening, ...]:
    """The days on which a call could be held, as far as host and delegation are concerned."""
    return tuple(_openings(roster, call))


def _openings(roster: Roster, call: Call) -> Iterator[Opening]:
    host = roster.hosts[call.host]
    city = roster.city(call)
    for day in days_of(roster, call):
        guests = roster.guests(call, day)
        starts = _starts(roster, call, day)
        if starts and guests and call.roles <= {guest.role for guest in guests}:
            cost = mismatch(roster.problem.protocol, host, guests)
            yield Opening(day, starts, guests, cost, roster.day(city, day).is_worked)


def days_of(roster: Roster, call: Call) -> list[date]:
    """The days that a call's own window leaves of the tour."""
    if call.starts is not None:
        zone = roster.city(call).zone
        fixed = roster.clock.instant(roster.clock.minute(call.starts), zone).date()
        return [day for day in roster.days if day == fixed]
    return [
        day
        for day in roster.days
        if (call.earliest is None or call.earliest <= day)
        and (call.latest is None or day <= call.latest)
    ]


def _starts(roster: Roster, call: Call, day: date) -> tuple[int, ...]:
    clock = roster.clock
    if call.starts is not None:
        return (clock.minute(call.starts),)
    zone = roster.city(call).zone
    return tuple(
        dict.fromkeys(
            start
            for opens, closes in hours_on(roster, roster.hosts[call.host], day)
            for start in clock.quarters(day, opens, closes, zone, call.minutes)
        )
    )


def is_received(roster: Roster, call: Call, start: int, day: date) -> bool:
    """Whether the host's hours of a day hold a call that starts at a minute of the tour."""
    zone = roster.city(call).zone
    return any(
        roster.clock.local(day, opens, zone)
        <= start
        <= roster.clock.local(day, closes, zone) - call.minutes
        for opens, closes in hours_on(roster, roster.hosts[call.host], day)
    )


def hours_on(roster: Roster, host: Host, day: date) -> tuple[Stretch, ...]:
    """When a host receives on a day."""
    return _hours_on(host, day, roster.day(roster.cities[host.city], day))


def _hours_on(host: Host, day: date, known: Day) -> tuple[Stretch, ...]:
    if known.kind is DayKind.HOLIDAY and not host.open_on_holidays:
        return ()
    if not host.hours:
        return (USUAL,) if known.is_worked or known.kind is DayKind.HOLIDAY else ()
    own = _weekday(host.hours, day)
    if own or known.kind is not DayKind.MAKE_UP:
        return own
    before = (_weekday(host.hours, day - timedelta(back)) for back in range(1, 7))
    return next((hours for hours in before if hours), ())


def _weekday(hours: Iterable[Hours], day: date) -> tuple[Stretch, ...]:
    return tuple((one.opens, one.closes) for one in hours if one.weekday == day.isoweekday())
