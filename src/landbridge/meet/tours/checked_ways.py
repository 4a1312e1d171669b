"""What is wrong with the ways and nights of a tour."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from landbridge.claims.model import Reason
from landbridge.meet.tours.checked_calls import overlaps
from landbridge.meet.tours.ledger import Ledger
from landbridge.meet.tours.model import CityId, Group, GroupId, Ride
from landbridge.meet.tours.plan import HeldCall, Leg, Night
from landbridge.meet.tours.rides import rides_of


def wrong_ways(ledger: Ledger) -> Iterator[Reason]:
    """Legs that no ride offers, that do not join, or that miss the route or the end."""
    cities = ledger.cities
    for leg in ledger.plan.legs:
        if leg.origin not in cities or leg.destination not in cities:
            yield Reason.of("city_unknown", city=f"{leg.origin}, {leg.destination}")
            return
        if not any(_is_ride(leg, ride, ledger) for ride in _rides(leg, ledger)):
            yield _of_leg("leg_not_offered", leg, ledger)
        if leg.groups and set(leg.groups) <= set(ledger.groups):
            continue
        yield _of_leg("leg_of_nobody", leg, ledger)
        return
    for group in ledger.groups.values():
        yield from _broken_way(group, ledger)


def _of_leg(code: str, leg: Leg, ledger: Ledger) -> Reason:
    return Reason.of(
        code,
        origin=ledger.cities[leg.origin].name,
        destination=ledger.cities[leg.destination].name,
        day=ledger.local(leg.origin, leg.departs).date(),
        time=f"{ledger.local(leg.origin, leg.departs):%H:%M}",
    )


def _rides(leg: Leg, ledger: Ledger) -> tuple[Ride, ...]:
    return rides_of(ledger.problem).get((leg.origin, leg.destination), ())


def _is_ride(leg: Leg, ride: Ride, ledger: Ledger) -> bool:
    leaves = ledger.local(leg.origin, leg.departs).time()
    at = leaves in ride.departures if ride.departures else time(6) <= leaves <= time(22)
    takes = timedelta(minutes=ride.minutes + ride.border)
    told = (leg.mode, leg.is_estimated) == (ride.mode, ride.is_estimated)
    return at and told and leg.arrives - leg.departs == takes


def _broken_way(group: Group, ledger: Ledger) -> Iterator[Reason]:
    problem, legs = ledger.problem, ledger.legs_of(group.id)
    city, since = problem.first_city, ledger.at(problem.first_city, problem.first_day, time())
    for leg in legs:
        if leg.origin != city or leg.departs < since:
            yield _of_leg("leg_does_not_join", leg, ledger)
        city, since = leg.destination, leg.arrives
    if city != problem.last_city:
        yield Reason.of("tour_ends_elsewhere", group=group.name, city=ledger.cities[city].name)
    if since > ledger.at(city, problem.last_day + timedelta(1), time()):
        yield Reason.of("tour_ends_late", group=group.name, day=problem.last_day)
    route = group.route or problem.route
    way = (problem.first_city, *(leg.destination for leg in legs))
    if (way != route) if route else _returns(way):
        names = " → ".join(ledger.cities[one].name for one in way)
        yield Reason.of("route_not_kept", group=group.name, cities=names)


def _returns(way: tuple[CityId, ...]) -> bool:
    """Whether a free way is in a city twice, other than where it begins and ends."""
    return len(set(way[:-1])) < len(way) - 1 or way[-1] in way[1:-1]


def wrong_nights(held: list[HeldCall], ledger: Ledger) -> Iterator[Reason]:
    """Nights that are missing, too short, in another city, outside the hours, or disturbed."""
    for group in ledger.groups.values():
        nights = {night.day: night for night in ledger.plan.nights if night.group == group.id}
        for day in ledger.days[:-1]:
            if day not in nights:
                yield Reason.of("night_missing", group=group.name, day=day)
            elif not _is_night(nights[day], ledger):
                yield Reason.of("night_without_rest", group=group.name, day=day)
            else:
                yield from _disturbed(nights[day], held, ledger)


def _is_night(night: Night, ledger: Ledger) -> bool:
    if night.city is None or night.starts is None or night.ends is None:
        return any(_is_slept(leg, night.day, ledger) for leg in ledger.legs_of(night.group))
    early, late = _window(night.city, night.day, ledger)
    rest = timedelta(minutes=ledger.problem.rest.minutes)
    return (
        night.ends - night.starts == rest
        and early <= night.starts
        and night.ends <= late
        and any(
            visit.city == night.city and visit.starts <= night.starts and night.ends <= visit.ends
            for visit in ledger.visits[night.group]
        )
    )


def _window(city: CityId, day: date, ledger: Ledger) -> tuple[datetime, datetime]:
    """Between which instants a night's rest lies in a city."""
    rest = ledger.problem.rest
    ends = day if rest.after < rest.before else day + timedelta(1)
    return ledger.at(city, day, rest.after), ledger.at(city, ends, rest.before)


def _is_slept(leg: Leg, day: date, ledger: Ledger) -> bool:
    """Whether a leg on which one sleeps goes through a night."""
    rest = timedelta(minutes=ledger.problem.rest.minutes)
    _, late = _window(leg.origin, day, ledger)
    early, _ = _window(leg.destination, day, ledger)
    sleeps = any(ride.sleeps_aboard for ride in _rides(leg, ledger) if _is_ride(leg, ride, ledger))
    return sleeps and leg.departs <= late - rest and early + rest <= leg.arrives


def _disturbed(night: Night, held: list[HeldCall], ledger: Ledger) -> Iterator[Reason]:
    """Calls during the rest of somebody who is there."""
    if night.starts is None or night.ends is None:
        return
    for one in held:
        if overlaps(one, night.starts, night.ends, ledger.margin) and _is_of(one, night, ledger):
            yield Reason.of("night_disturbed", call=ledger.named(one.call), day=night.day)


def _is_of(held: HeldCall, night: Night, ledger: Ledger) -> bool:
    by = ledger.interpreters[held.interpreter] if held.interpreter else None
    travels: GroupId | None = None
    if by is not None and by.city is None:
        travels = by.group or next(iter(ledger.groups))
    members = set(ledger.groups[night.group].members)
    return bool(members & set(held.people)) or travels == night.group
