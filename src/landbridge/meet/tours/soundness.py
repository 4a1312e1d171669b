"""What is wrong with a tour's problem before anybody plans it: all of it at once.

What stands by itself is looked at first; what needs ids to be known only once they are.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise
from zoneinfo import ZoneInfo

from landbridge.claims.model import Reason
from landbridge.meet.tours.clock import days_between
from landbridge.meet.tours.model import Call, City, Member, TourInterpreter, TourProblem
from landbridge.meet.tours.openings import days_of, openings
from landbridge.meet.tours.roster import Roster, is_there

Known = frozenset[str]


def problem_faults(problem: TourProblem) -> tuple[Reason, ...]:
    """What no plan could mend: days, zones, calendars, ids, calls; nothing if sound."""
    own = (
        *_doubled_ids(problem),
        *_wrong_days(problem),
        *(reason for city in problem.cities for reason in _wrong_zone(city)),
        *_unknown_ids(problem),
        *_wrong_groups(problem),
        *_wrong_sizes(problem),
        *_impossible_rest(problem),
        *_wrong_order(problem),
        *_missing_days(problem),
        *_away_throughout(problem),
    )
    return own or tuple(_never_open(Roster(problem)))


def _doubled_ids(problem: TourProblem) -> Iterator[Reason]:
    for rows in (
        problem.cities,
        problem.hosts,
        problem.calls,
        problem.members,
        problem.groups,
        problem.interpreters,
    ):
        for name, count in Counter(str(row.id) for row in rows).items():
            if count > 1:
                yield Reason.of("tour_id_doubled", id=name, count=count)


def _wrong_days(problem: TourProblem) -> Iterator[Reason]:
    if problem.last_day < problem.first_day:
        yield Reason.of("tour_ends_before", first=problem.first_day, last=problem.last_day)


def _wrong_zone(city: City) -> Iterator[Reason]:
    try:
        ZoneInfo(city.zone)
    except (KeyError, ValueError, OSError):
        yield Reason.of("zone_unknown", city=city.name, zone=city.zone)


def _unknown_ids(problem: TourProblem) -> Iterator[Reason]:
    cities: Known = frozenset(city.id for city in problem.cities)
    for city in _cities_named(problem):
        if city not in cities:
            yield Reason.of("city_unknown", city=city)
    for host in problem.hosts:
        if host.city not in cities:
            yield Reason.of("city_of_host_unknown", host=host.name, city=host.city)
    for one in problem.interpreters:
        if one.city is not None and one.city not in cities:
            yield Reason.of("city_of_interpreter_unknown", interpreter=one.name, city=one.city)
    for call in problem.calls:
        yield from _unknown_in_call(problem, call)
    calls: Known = frozenset(call.id for call in problem.calls)
    for name in dict.fromkeys(name for pair in problem.precedences for name in pair):
        if name not in calls:
            yield Reason.of("precedence_unknown", meeting=name)


def _cities_named(problem: TourProblem) -> Iterable[str]:
    """The cities that ends, routes and rides name, each once."""
    routes = (problem.route, *(group.route for group in problem.groups))
    rides = ((ride.origin, ride.destination) for ride in problem.rides)
    ends = (problem.first_city, problem.last_city)
    return dict.fromkeys(city for part in (ends, *routes, *rides) for city in part)


def _unknown_in_call(problem: TourProblem, call: Call) -> Iterator[Reason]:
    if call.host not in {host.id for host in problem.hosts}:
        yield Reason.of("host_of_call_unknown", call=call.id, host=call.host)
    members = {member.id for member in problem.members}
    for person in call.people:
        if person not in members:
            yield Reason.of("member_unknown", call=call.id, member=person)
    if call.group is not None and call.group not in {group.id for group in problem.groups}:
        yield Reason.of("group_unknown", name=call.id, group=call.group)


def _wrong_groups(problem: TourProblem) -> Iterator[Reason]:
    """Members of no group or of two, groups of nobody, an interpreter of no known group."""
    names = {member.id: member.name for member in problem.members}
    if not names:
        yield Reason.of("delegation_empty")
    groups = {group.id for group in problem.groups}
    for one in problem.interpreters:
        if one.group is not None and one.group not in groups:
            yield Reason.of("group_unknown", name=one.name, group=one.group)
    count = Counter(member for group in problem.groups for member in group.members)
    for group in problem.groups:
        if not group.members:
            yield Reason.of("group_empty", group=group.name)
    for member in count:
        if member not in names:
            yield Reason.of("member_of_group_unknown", member=member)
    for member, name in names.items():
        if problem.groups and count[member] != 1:
            code = "member_without_group" if not count[member] else "member_of_two_groups"
            yield Reason.of(code, member=name)


def _wrong_sizes(problem: TourProblem) -> Iterator[Reason]:
    for call in problem.calls:
        if call.minutes <= 0:
            yield Reason.of("call_without_minutes", call=call.id, minutes=call.minutes)
        if len(call.pair) not in (0, 2):
            yield Reason.of("pair_not_two", meeting=call.id, pair="–".join(sorted(call.pair)))
        if call.starts is not None and call.starts.tzinfo is None:
            yield Reason.of("start_without_zone", call=call.id)
    for ride in problem.rides:
        if ride.minutes <= 0 or ride.border < 0 or ride.origin == ride.destination:
            yield Reason.of("ride_impossible", origin=ride.origin, destination=ride.destination)
    for host in problem.hosts:
        for hours in host.hours:
            if hours.closes <= hours.opens or not 1 <= hours.weekday <= 7:
                yield Reason.of(
                    "hours_impossible", host=host.name, opens=hours.opens, closes=hours.closes
                )


def _impossible_rest(problem: TourProblem) -> Iterator[Reason]:
    """A rest that is longer than the night in which it has to lie."""
    rest = problem.rest
    night = (rest.before.hour - rest.after.hour) * 60 + rest.before.minute - rest.after.minute
    if rest.minutes > night % (24 * 60):
        hours = f"{rest.minutes // 60}:{rest.minutes % 60:02}"
        after, before = f"{rest.after:%H:%M}", f"{rest.before:%H:%M}"
        yield Reason.of("rest_impossible", hours=hours, after=after, before=before)


def _wrong_order(problem: TourProblem) -> Iterator[Reason]:
    """Calls of which each is to be before the next, in a circle; a route that misses its ends."""
    graph: dict[str, set[str]] = {}
    for first, second in problem.precedences:
        graph.setdefault(second, set()).add(first)
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        yield Reason.of("precedence_circle", meetings=" → ".join(error.args[1]))
    for route in (problem.route, *(group.route for group in problem.groups)):
        if route and (route[0], route[-1]) != (problem.first_city, problem.last_city):
            yield Reason.of("route_misses_end", first=problem.first_city, last=problem.last_city)
        for city, following in pairwise(route):
            if city == following:
                yield Reason.of("route_stays", city=city)


def _missing_days(problem: TourProblem) -> Iterator[Reason]:
    """Countries whose calendar does not hold every day of the tour."""
    wanted = days_between(problem.first_day, problem.last_day)
    told = set()
    for city in problem.cities:
        place = (city.country, city.subdivision)
        known = problem.calendar.get(place, {})
        lacking = [day for day in wanted if day not in known]
        if lacking and place not in told:
            told.add(place)
            yield _calendar_reason(city, wanted, lacking)


def _calendar_reason(city: City, wanted: list[date], lacking: list[date]) -> Reason:
    if lacking == wanted:
        return Reason.of("calendar_missing", country=city.country, city=city.name)
    return Reason.of("calendar_ends", country=city.country, city=city.name, day=lacking[0])


def _away_throughout(problem: TourProblem) -> Iterator[Reason]:
    people: tuple[Member | TourInterpreter, ...] = (*problem.members, *problem.interpreters)
    days = days_between(problem.first_day, problem.last_day)
    for one in people:
        if days and not any(is_there(one, day) for day in days):
            yield Reason.of("away_throughout", member=one.name)


def _never_open(roster: Roster) -> Iterator[Reason]:
    """Calls that could never be held, even if they were the only ones, and why."""
    for call in roster.problem.calls:
        if openings(roster, call):
            continue
        host, days = roster.hosts[call.host], days_of(roster, call)
        if not days:
            yield Reason.of("call_outside_tour", call=call.id, host=host.name)
        elif not any(roster.guests(call, day) for day in days):
            yield Reason.of("guests_away", call=call.id, host=host.name)
        elif any(
            roster.guests(call, day) and call.roles <= {m.role for m in roster.guests(call, day)}
            for day in days
        ):
            first, last = days[0], days[-1]
            yield Reason.of("host_never_open", call=call.id, host=host.name, first=first, last=last)
        else:
            for role in sorted(call.roles):
                yield Reason.of("role_missing", call=call.id, host=host.name, role=role)
