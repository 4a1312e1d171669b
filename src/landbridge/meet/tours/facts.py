"""The facts of a tour's sheet, each of which could be given up, and what giving it up costs.

The costs are an order of how readily an office asks for something (see `Cost`); they are
the program's own, not taken from anywhere. A fact that nobody can change (how long a ride
takes) has no cost: it explains, and is never proposed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from enum import IntEnum
from zoneinfo import ZoneInfo

from landbridge.claims.model import Reason
from landbridge.meet.model import InterpreterId, Wish
from landbridge.meet.tours.model import (
    Calendar,
    Call,
    City,
    Day,
    DayKind,
    Host,
    HostId,
    Hours,
    Member,
    Ride,
    TourInterpreter,
    TourProblem,
)
from landbridge.meet.tours.rides import rides_of
from landbridge.meet.tours.roster import Roster

WIDE = tuple(Hours(weekday, time(8), time(20)) for weekday in range(1, 8))
"""When a host that is asked to could receive at all."""

MORE_DAYS = 3
"""By how many days a tour could be longer."""

MORE_INTERPRETERS = 3
"""How many more interpreters of a pair could be found in a city."""

LEAST_REST = 6 * 60
"""Minutes of rest below which nobody is asked to go."""


class Cost(IntEnum):
    """What it costs to ask for a change: a day is moved sooner than a must is given up."""

    ORDER = 1
    DAYS = 2
    HOURS = 3
    INTERPRETER = 4
    MEMBER = 5
    REST = 6
    LENGTH = 7
    MUST = 8


Change = Callable[[TourProblem], TourProblem]


@dataclass(frozen=True)
class Fact:
    """A fact, as a reason says it; the problem without it; what giving it up costs, if one can.

    `steps` give it up by and by, the least first, each with the reason that says it; without
    steps it is given up as a whole.
    """

    key: tuple[str, ...]
    reason: Reason
    without: Change
    cost: Cost | None = None
    steps: tuple[tuple[Reason, Change], ...] = ()


def facts_of(problem: TourProblem) -> tuple[Fact, ...]:
    """The facts that bind the musts of a problem, the musts first."""
    roster = Roster(problem)
    musts = [call for call in problem.calls if call.wish is Wish.MUST]
    hosts = dict.fromkeys(call.host for call in musts)
    people = dict.fromkeys(one for call in musts for one in roster.invited(call))
    return (
        *(_must(roster, call) for call in musts),
        *(_hours(roster.hosts[host]) for host in hosts),
        *(fact for call in musts for fact in _call_facts(roster, call)),
        *(_presence(one) for one in people if one.since or one.until),
        *_interpreter_facts(roster, musts),
        *_order_facts(problem, {call.id for call in musts}),
        *_frame_facts(problem),
        *_ride_facts(roster),
    )


def _must(roster: Roster, call: Call) -> Fact:
    reason = Reason.of("fact_must", call=call.id, host=roster.hosts[call.host].name)
    return Fact(("must", call.id), reason, _changing(call, wish=Wish.NO), Cost.MUST)


def _changing(call: Call, **values: object) -> Change:
    """The change of one call."""

    def without(problem: TourProblem) -> TourProblem:
        calls = tuple(
            replace(one, **values) if one.id == call.id else one  # type: ignore[arg-type]
            for one in problem.calls
        )
        return replace(problem, calls=calls)

    return without


def _hours(host: Host) -> Fact:
    def without(problem: TourProblem) -> TourProblem:
        wide = (
            replace(one, hours=(*one.hours, *WIDE), open_on_holidays=True)
            if one.id == host.id
            else one
            for one in problem.hosts
        )
        return replace(problem, hosts=tuple(wide))

    return Fact(("hours", host.id), Reason.of("fact_hours", host=host.name), without, Cost.HOURS)


def _call_facts(roster: Roster, call: Call) -> Iterator[Fact]:
    """A call's own days, its fixed start, the roles that it needs."""
    name = roster.hosts[call.host].name
    if call.starts is not None:
        local = call.starts.astimezone(ZoneInfo(roster.city(call).zone))
        day, hour = local.date(), f"{local:%H:%M}"
        reason = Reason.of("fact_start", call=call.id, host=name, day=day, time=hour)
        yield Fact(("start", call.id), reason, _changing(call, starts=None), Cost.DAYS)
    elif call.earliest or call.latest:
        first = call.earliest or roster.problem.first_day
        last = call.latest or roster.problem.last_day
        reason = Reason.of("fact_days", call=call.id, host=name, first=first, last=last)
        change = _changing(call, earliest=None, latest=None)
        yield Fact(("days", call.id), reason, change, Cost.DAYS)
    for role in sorted(call.roles):
        reason = Reason.of("fact_roles", call=call.id, host=name, role=role)
        change = _changing(call, roles=call.roles - {role})
        yield Fact(("roles", call.id, role), reason, change, Cost.MEMBER)


def _presence(member: Member) -> Fact:
    def without(problem: TourProblem) -> TourProblem:
        members = tuple(
            replace(one, since=None, until=None) if one.id == member.id else one
            for one in problem.members
        )
        return replace(problem, members=members)

    reason = Reason.of(
        "fact_presence", member=member.name, first=member.since or "", last=member.until or ""
    )
    return Fact(("presence", member.id), reason, without, Cost.MEMBER)


def _interpreter_facts(roster: Roster, musts: list[Call]) -> Iterator[Fact]:
    """That a pair is interpreted in a city only by those who are entered."""
    told = dict.fromkeys((roster.city(call), call.pair) for call in musts if call.pair)
    for city, pair in told:
        there = {host.id for host in roster.problem.hosts if host.city == city.id}
        yield _interpreters(city, pair, there)


def _interpreters(city: City, pair: frozenset[str], hosts: set[HostId]) -> Fact:
    def without(problem: TourProblem) -> TourProblem:
        calls = tuple(
            replace(one, pair=frozenset()) if one.host in hosts and one.pair == pair else one
            for one in problem.calls
        )
        return replace(problem, calls=calls)

    words = "–".join(sorted(pair))
    reason = Reason.of("fact_interpreters", city=city.name, pair=words)
    steps = tuple(
        (Reason.of("change_interpreters", city=city.name, pair=words, count=count), more)
        for count in range(1, MORE_INTERPRETERS + 1)
        for more in [_hiring(city, pair, count)]
    )
    key = ("interpreters", city.id, words)
    return Fact(key, reason, without, Cost.INTERPRETER, steps)


def _hiring(city: City, pair: frozenset[str], count: int) -> Change:
    words = "–".join(sorted(pair))
    hired = tuple(
        TourInterpreter(
            InterpreterId(f"+{number} {words} {city.id}"), words, frozenset({pair}), city.id
        )
        for number in range(1, count + 1)
    )
    return lambda problem: replace(problem, interpreters=(*problem.interpreters, *hired))


def _order_facts(problem: TourProblem, musts: set[str]) -> Iterator[Fact]:
    for pair in problem.precedences:
        if musts.issuperset(pair):
            first, second = (_named(problem, call) for call in pair)
            reason = Reason.of("fact_precedence", first=first, second=second)
            yield Fact(("precedence", *pair), reason, _unordered(pair), Cost.ORDER)
    routes = [route for route in (problem.route, *(g.route for g in problem.groups)) if route]
    if routes and all(len(set(route[:-1])) == len(route) - 1 for route in routes):
        yield Fact(("route",), Reason.of("fact_route"), _free_order, Cost.DAYS)


def _named(problem: TourProblem, call: str) -> str:
    """A call by its host and its id."""
    host = next(one.host for one in problem.calls if one.id == call)
    return next(f"{one.name} ({call})" for one in problem.hosts if one.id == host)


def _unordered(pair: tuple[str, str]) -> Change:
    return lambda problem: replace(
        problem, precedences=tuple(one for one in problem.precedences if one != pair)
    )


def _free_order(problem: TourProblem) -> TourProblem:
    groups = tuple(replace(group, route=()) for group in problem.groups)
    return replace(problem, route=(), groups=groups)


def _frame_facts(problem: TourProblem) -> Iterator[Fact]:
    """The night's rest, the transfer, the first and the last day."""
    rest = problem.rest
    after, before = f"{rest.after:%H:%M}", f"{rest.before:%H:%M}"
    reason = Reason.of("fact_rest", hours=_hours_of(rest.minutes), after=after, before=before)
    shorter = tuple(
        (Reason.of("change_rest", hours=_hours_of(minutes)), _resting(minutes))
        for minutes in range(rest.minutes - 60, LEAST_REST - 1, -60)
    )
    yield Fact(("rest",), reason, _resting(min(LEAST_REST, rest.minutes)), Cost.REST, shorter)
    reason = Reason.of("fact_transfer", minutes=problem.transfer)
    quicker = tuple(
        (Reason.of("change_transfer", minutes=minutes), _transferring(minutes))
        for minutes in range(problem.transfer - 5, -1, -5)
    )
    yield Fact(("transfer",), reason, _transferring(0), Cost.REST, quicker)
    days = range(1, MORE_DAYS + 1)
    first, last = problem.first_day, problem.last_day
    yield Fact(
        ("first",),
        Reason.of("fact_first_day", day=first),
        _longer(MORE_DAYS, 0),
        Cost.LENGTH,
        tuple(
            (Reason.of("change_first_day", day=first - timedelta(more)), _longer(more, 0))
            for more in days
        ),
    )
    yield Fact(
        ("last",),
        Reason.of("fact_last_day", day=last),
        _longer(0, MORE_DAYS),
        Cost.LENGTH,
        tuple(
            (Reason.of("change_last_day", day=last + timedelta(more)), _longer(0, more))
            for more in days
        ),
    )


def _hours_of(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02}"


def _resting(minutes: int) -> Change:
    return lambda problem: replace(problem, rest=replace(problem.rest, minutes=minutes))


def _transferring(minutes: int) -> Change:
    return lambda problem: replace(problem, transfer=minutes)


def _longer(before: int, after: int) -> Change:
    return lambda problem: longer(problem, before, after)


def longer(problem: TourProblem, before: int, after: int) -> TourProblem:
    """The tour with more days; one that the calendar lacks is as the same weekday beside it."""
    first = problem.first_day - timedelta(before)
    last = problem.last_day + timedelta(after)
    calendar: Calendar = {
        place: {
            first + timedelta(number): _known(days, first + timedelta(number))
            for number in range((last - first).days + 1)
        }
        for place, days in problem.calendar.items()
    }
    return replace(problem, first_day=first, last_day=last, calendar=calendar)


def _known(days: Mapping[date, Day], day: date) -> Day:
    if day in days:
        return days[day]
    beside = (days.get(day + timedelta(7 * weeks)) for weeks in (1, -1))
    is_off = any(one is not None and one.kind is DayKind.WEEKEND for one in beside)
    return Day(DayKind.WEEKEND if is_off else DayKind.WORKING)


def _ride_facts(roster: Roster) -> Iterator[Fact]:
    """How long the way between two cities is; without it one is there in a moment."""
    for (origin, destination), rides in rides_of(roster.problem).items():
        names = {
            "origin": roster.cities[origin].name,
            "destination": roster.cities[destination].name,
        }
        if rides:
            hours = _hours_of(min(ride.total for ride in rides))
            reason = Reason.of("fact_ride", hours=hours, **names)
        else:
            reason = Reason.of("fact_no_ride", **names)
        moment = Ride(origin, destination, minutes=1)
        yield Fact(("ride", origin, destination), reason, _riding((*rides, moment)))


def _riding(rides: tuple[Ride, ...]) -> Change:
    return lambda problem: replace(problem, rides=(*problem.rides, *rides))
