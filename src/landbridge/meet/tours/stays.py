"""Where a group is when: its stays in cities, the rides between them, and its nights.

A stay has a minute of arrival and one of departure. In a given route each stay follows the one
before it; with a free order the stays form a circuit (closed by an arc from the last to
the first), and a city in which nothing is held may be left out. Each night has one rest in a
stay, between the local times of its city, or is spent aboard.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from itertools import pairwise
from typing import Any

from landbridge.meet.tours.model import CityId, Group, GroupId, Ride
from landbridge.meet.tours.rides import Rides
from landbridge.meet.tours.roster import Roster

ANY_TIME = (time(6), time(22))
"""When a ride without a timetable leaves."""


@dataclass(frozen=True, slots=True)
class Stay:
    """A time in a city; `taken` is whether it is part of the tour."""

    city: CityId
    taken: Any
    arrives: Any
    departs: Any

    @property
    def is_sure(self) -> bool:
        """Whether the tour cannot leave it out."""
        return isinstance(self.taken, int)


@dataclass(frozen=True, slots=True)
class Journey:
    """A ride that may be taken from one stay to another; without a ride the city is the same."""

    origin: Stay
    destination: Stay
    ride: Ride | None
    taken: Any


@dataclass(frozen=True, slots=True)
class NightRest:
    """A night: where it may be spent, with the start of its rest, or aboard what."""

    day: date
    starts: Any
    interval: Any
    stays: tuple[tuple[Stay, Any], ...]
    aboard: tuple[tuple[Journey, Any], ...]


@dataclass(frozen=True, slots=True)
class GroupTour:
    """The stays, journeys and nights of one group."""

    group: GroupId
    stays: tuple[Stay, ...]
    journeys: tuple[Journey, ...]
    nights: tuple[NightRest, ...] = field(default=())

    def stays_in(self, city: CityId) -> tuple[Stay, ...]:
        """The stays in a city."""
        return tuple(stay for stay in self.stays if stay.city == city)


class StaysWriter:
    """Writes stays, journeys and nights of groups into a CP-SAT model."""

    def __init__(self, model: Any, roster: Roster, rides: Rides) -> None:
        self.model, self.roster, self.rides = model, roster, rides
        problem, clock, cities = roster.problem, roster.clock, roster.cities
        first, last = cities[problem.first_city], cities[problem.last_city]
        self.begin = clock.midnight(problem.first_day, first.zone)
        self.end = clock.midnight(problem.last_day + timedelta(1), last.zone)

    def group_tour(self, group: Group) -> GroupTour:
        """The tour of a group: its route, or any order of cities."""
        route = group.route or self.roster.problem.route
        stays = self._stays(group, route or self._places(), bool(route))
        journeys = self._line(stays) if route else self._circuit(stays)
        for journey in journeys:
            self._write_journey(journey)
        nights = tuple(self._night(group, day, stays, journeys) for day in self.roster.days[:-1])
        return GroupTour(group.id, stays, journeys, nights)

    def _places(self) -> tuple[CityId, ...]:
        ends = (self.roster.problem.first_city, self.roster.problem.last_city)
        between = tuple(city for city in self.roster.cities if city not in ends)
        if ends[0] == ends[1] and not between:
            return ends[:1]
        return (ends[0], *between, ends[1])

    def _stays(self, group: Group, places: Sequence[CityId], fixed: bool) -> tuple[Stay, ...]:
        """Stays in the order of the places; the first begins and the last ends with the tour."""
        final = len(places) - 1
        return tuple(
            Stay(
                city,
                1 if fixed or number in (0, final) else self._bool(f"stay {group.id} {city}"),
                self.begin if number == 0 else self._minute(f"arrive {group.id} {number}"),
                self.end if number == final else self._minute(f"depart {group.id} {number}"),
            )
            for number, city in enumerate(places)
        )

    def _bool(self, name: str) -> Any:
        return self.model.new_bool_var(name)

    def _minute(self, name: str) -> Any:
        return self.model.new_int_var(self.begin, self.end, name)

    def _line(self, stays: Sequence[Stay]) -> tuple[Journey, ...]:
        found: list[Journey] = []
        for origin, destination in pairwise(stays):
            choices = self._choices(origin, destination)
            self.model.add_exactly_one(journey.taken for journey in choices)
            found += choices
        return tuple(found)

    def _circuit(self, stays: Sequence[Stay]) -> tuple[Journey, ...]:
        final = len(stays) - 1
        if final == 0:
            return ()
        arcs: list[tuple[int, int, Any]] = [(final, 0, 1)]
        found: list[Journey] = []
        for i, origin in enumerate(stays[:-1]):
            for j, destination in enumerate(stays[1:], start=1):
                if i != j and (choices := self._choices(origin, destination)):
                    arcs.append((i, j, self._any_of(choices)))
                    found += choices
        arcs += [(i, i, ~stay.taken) for i, stay in enumerate(stays) if 0 < i < final]
        self.model.add_circuit(arcs)
        for stay in stays[1:-1]:
            self.model.add(stay.arrives == self.begin).only_enforce_if(~stay.taken)
            self.model.add(stay.departs == self.begin).only_enforce_if(~stay.taken)
        return tuple(found)

    def _any_of(self, choices: Sequence[Journey]) -> Any:
        if len(choices) == 1:
            return choices[0].taken
        taken = self._bool("arc")
        self.model.add(sum(journey.taken for journey in choices) == taken)
        return taken

    def _choices(self, origin: Stay, destination: Stay) -> tuple[Journey, ...]:
        """The ways from one stay to the next; none needed where the city is the same."""
        name = f"{origin.city} to {destination.city}"
        if origin.city == destination.city:
            return (Journey(origin, destination, None, self._bool(name)),)
        return tuple(
            Journey(origin, destination, ride, self._bool(f"{name} {ride.mode}"))
            for ride in self.rides.get((origin.city, destination.city), ())
        )

    def _write_journey(self, journey: Journey) -> None:
        """Whoever takes it leaves when the ride does and arrives when it is through."""
        model, ride = self.model, journey.ride
        total = ride.total if ride else 0
        leaves, arrives = journey.origin.departs, journey.destination.arrives
        model.add(arrives == leaves + total).only_enforce_if(journey.taken)
        if journey.origin.arrives is not self.begin:
            model.add(leaves >= journey.origin.arrives).only_enforce_if(journey.taken)
        if ride:
            at = domain(departures(self.roster, ride))
            model.add_linear_expression_in_domain(leaves, at).only_enforce_if(journey.taken)

    def _night(
        self, group: Group, day: date, stays: Sequence[Stay], journeys: Sequence[Journey]
    ) -> NightRest:
        """One rest in a stay, in the window of its city, or a ride on which one sleeps."""
        size = self.roster.problem.rest.minutes
        windows = {stay.city: self._window(stay.city, day) for stay in stays}
        starts = self.model.new_int_var(
            min(early for early, _ in windows.values()),
            max(late for _, late in windows.values()),
            f"rest {group.id} {day}",
        )
        where = tuple((stay, self._bool(f"night {group.id} {day} {stay.city}")) for stay in stays)
        for stay, here in where:
            early, late = windows[stay.city]
            self._write_rest(stay, here, starts, early, late, size)
        aboard = tuple(self._aboard(day, journeys))
        self.model.add_exactly_one(lit for _, lit in (*where, *aboard))
        present = self._bool(f"rests {group.id} {day}")
        self.model.add(sum(lit for _, lit in where) == present)
        interval = self.model.new_optional_fixed_size_interval_var(starts, size, present, "rest")
        return NightRest(day, starts, interval, where, aboard)

    def _window(self, city: CityId, day: date) -> tuple[int, int]:
        """The earliest and the latest start of the rest of the night that begins on a day."""
        rest, clock = self.roster.problem.rest, self.roster.clock
        zone = self.roster.cities[city].zone
        ends = day + timedelta(1 if rest.before <= rest.after else 0)
        return clock.local(day, rest.after, zone), clock.local(
            ends, rest.before, zone
        ) - rest.minutes

    def _write_rest(
        self, stay: Stay, here: Any, starts: Any, early: int, late: int, size: int
    ) -> None:
        model = self.model
        model.add_linear_constraint(starts, early, late).only_enforce_if(here)
        model.add(starts >= stay.arrives).only_enforce_if(here)
        model.add(starts + size <= stay.departs).only_enforce_if(here)
        if not stay.is_sure:
            model.add_implication(here, stay.taken)

    def _aboard(self, day: date, journeys: Sequence[Journey]) -> Iterator[tuple[Journey, Any]]:
        """Leaving before the latest start of a rest, arriving after the earliest end of one."""
        for journey in journeys:
            if journey.ride is None or not journey.ride.sleeps_aboard:
                continue
            lit = self._bool(f"aboard {day}")
            _, late = self._window(journey.origin.city, day)
            early, _ = self._window(journey.destination.city, day)
            end = early + self.roster.problem.rest.minutes
            self.model.add_implication(lit, journey.taken)
            self.model.add(journey.origin.departs <= late).only_enforce_if(lit)
            self.model.add(journey.destination.arrives >= end).only_enforce_if(lit)
            yield journey, lit


def domain(stretches: Iterable[tuple[int, int]]) -> Any:
    """The whole numbers in some stretches, both ends among them."""
    # Imported here: the solver is an extra.
    from ortools.sat.python import cp_model

    return cp_model.Domain.from_intervals([list(one) for one in stretches])


def departures(roster: Roster, ride: Ride) -> list[tuple[int, int]]:
    """The stretches of minutes of the tour in which a ride leaves; a timetable's are one minute."""
    zone, local = roster.cities[ride.origin].zone, roster.clock.local
    stretches = [(hour, hour) for hour in ride.departures] or [ANY_TIME]
    return [
        (local(day, first, zone), local(day, last, zone))
        for day in roster.days
        for first, last in stretches
    ]
