"""The words of a delegation's tour as values: city, host, call, ride, day, problem.

Invariants:

- Times of day are local to the city they belong to; a day is a date on that city's clock.
- A group is a part of the delegation that travels together; groups have no member in common,
  and together they are the delegation. Where no groups are given the delegation is one.
- What a person enters is a row of one of these; nothing here is computed but `calendar`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum
from typing import NewType

from landbridge.meet.model import InterpreterId, Wish

CityId = NewType("CityId", str)
HostId = NewType("HostId", str)
CallId = NewType("CallId", str)
MemberId = NewType("MemberId", str)
GroupId = NewType("GroupId", str)

DELEGATION = GroupId("")
"""The one group of a delegation that does not split."""


@dataclass(frozen=True, slots=True)
class City:
    """A place of the tour: its IANA zone, its country (ISO 3166-1) and subdivision (3166-2)."""

    id: CityId
    name: str
    zone: str
    country: str
    subdivision: str | None = None
    latitude: float | None = None
    longitude: float | None = None


class DayKind(StrEnum):
    """What a day is where one is."""

    WORKING = "working"
    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    MAKE_UP = "make_up"


@dataclass(frozen=True, slots=True)
class Day:
    """A day of a country's calendar; `name` is that of the holiday, in its own language."""

    kind: DayKind = DayKind.WORKING
    name: str = ""

    @property
    def is_worked(self) -> bool:
        """Whether offices are at work."""
        return self.kind in (DayKind.WORKING, DayKind.MAKE_UP)


@dataclass(frozen=True, slots=True)
class Hours:
    """When a host receives on a weekday (1 is Monday), in local time; `closes` is not before."""

    weekday: int
    opens: time
    closes: time


@dataclass(frozen=True, slots=True)
class Host:
    """Who receives the delegation.

    Without `hours` it receives on working days from 9 to 17. With them, a make-up workday on
    which it has none has those of the last weekday before it that has. On a public holiday it
    receives only if `open_on_holidays`. `rank` is a key of the problem's grades.
    """

    id: HostId
    name: str
    city: CityId
    rank: str | None = None
    languages: frozenset[str] = frozenset()
    hours: tuple[Hours, ...] = ()
    open_on_holidays: bool = False


@dataclass(frozen=True, slots=True)
class Member:
    """A member of the delegation; `since` and `until` are the first and last day they are there.

    `role` is a code of the vocabulary `role`, `rank` a key of the problem's grades.
    """

    id: MemberId
    name: str
    rank: str | None = None
    role: str = "member"
    languages: frozenset[str] = frozenset()
    language: str = "en"
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """A sub-delegation that travels together; `route` gives its cities in order, if given.

    Without a route the order is free, and it starts and ends where the tour does.
    """

    id: GroupId
    name: str
    members: tuple[MemberId, ...]
    route: tuple[CityId, ...] = ()


@dataclass(frozen=True, slots=True)
class Call:
    """A requested meeting at a host.

    Those who go are the `people`, else the members of `group`, else the whole delegation: all
    of them who are there on the day, of `people` each. `roles` must be filled among them.
    `earliest` and `latest` are days at the host, `starts` is when it is fixed. `pair` names two
    languages between which is interpreted. `kind` is a code of the vocabulary
    `meeting_type`; for a `video` call nobody has to be in the host's city.
    """

    id: CallId
    host: HostId
    minutes: int
    wish: Wish = Wish.WANT
    kind: str = "meeting"
    people: tuple[MemberId, ...] = ()
    group: GroupId | None = None
    earliest: date | None = None
    latest: date | None = None
    starts: datetime | None = None
    pair: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()
    topic: str = ""

    @property
    def is_afar(self) -> bool:
        """Whether it is held from wherever the delegation is."""
        return self.kind in ("video", "phone_call")


@dataclass(frozen=True, slots=True)
class TourInterpreter:
    """Who interprets: local to a `city`, or, without one, travelling with a group.

    The group is `group`, else the first. `pairs` hold two codes each.
    """

    id: InterpreterId
    name: str
    pairs: frozenset[frozenset[str]]
    city: CityId | None = None
    group: GroupId | None = None
    language: str = "en"
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Ride:
    """A way from one city to another: minutes under way, then `border` minutes of formalities.

    `departures` are times on the origin's clock, every day; without them it leaves at any
    minute from 6 to 22. Where one sleeps aboard it takes the place of a night's
    rest. `is_estimated` marks what no timetable says.
    """

    origin: CityId
    destination: CityId
    minutes: int
    mode: str = "flight"
    departures: tuple[time, ...] = ()
    border: int = 0
    sleeps_aboard: bool = False
    is_estimated: bool = False

    @property
    def total(self) -> int:
        """Minutes from departure until one is through the border."""
        return self.minutes + self.border


@dataclass(frozen=True, slots=True)
class Rest:
    """The night's rest: so many minutes in one stretch between two local times."""

    minutes: int = 9 * 60
    after: time = time(20)
    before: time = time(9)


@dataclass(frozen=True, slots=True)
class Protocol:
    """What it costs that host and guest are not of one level.

    `grades` gives each rank its grade, 1 the highest. A host of a lower grade than the guest
    costs `below` for each grade between them, one of a higher grade `above`.
    """

    grades: Mapping[str, int] = field(default_factory=dict)
    below: int = 2
    above: int = 1


Calendar = Mapping[tuple[str, str | None], Mapping[date, Day]]
"""The days of a country and subdivision; a day that it lacks is not known."""


@dataclass(frozen=True, slots=True)
class TourProblem:
    """A tour to be planned, from the first local midnight of `first_day` in `first_city` to the
    last of `last_day` in `last_city`.

    `route` gives the order of the cities for all groups; without it the order is free and
    each city is visited once. `transfer` is the least number of minutes between two calls, and
    between a call and a ride. `precedences` are pairs of calls of which the first ends before
    the second starts, if both are held. `calendar` comes from `working_days`.
    """

    cities: tuple[City, ...]
    hosts: tuple[Host, ...]
    calls: tuple[Call, ...]
    members: tuple[Member, ...]
    rides: tuple[Ride, ...]
    first_city: CityId
    last_city: CityId
    first_day: date
    last_day: date
    calendar: Calendar
    groups: tuple[Group, ...] = ()
    interpreters: tuple[TourInterpreter, ...] = ()
    route: tuple[CityId, ...] = ()
    rest: Rest = Rest()
    transfer: int = 30
    precedences: tuple[tuple[CallId, CallId], ...] = ()
    protocol: Protocol = Protocol()
