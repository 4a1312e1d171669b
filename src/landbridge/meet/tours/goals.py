"""What makes one tour better than another, in the order in which it counts.

Musts, wants, mismatch of protocol, calls on days off, nights, minutes under way, idle minutes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from math import gcd
from typing import Any

from landbridge.meet.model import Wish
from landbridge.meet.tours.calls import CallChoice
from landbridge.meet.tours.clock import GRID
from landbridge.meet.tours.model import CallId, CityId, GroupId
from landbridge.meet.tours.openings import Opening
from landbridge.meet.tours.roster import Roster
from landbridge.meet.tours.stays import GroupTour, Journey


@dataclass(frozen=True, slots=True)
class Aim:
    """An aim: its name, what it counts, and the best that is thinkable."""

    name: str
    count: Any
    best: int
    most: bool = False


class GoalsWriter:
    """Writes what the aims count into a CP-SAT model of a tour."""

    def __init__(
        self,
        model: Any,
        roster: Roster,
        tours: Mapping[GroupId, GroupTour],
        calls: Mapping[CallId, CallChoice],
    ) -> None:
        self.model, self.roster, self.tours, self.calls = model, roster, tours, calls
        self.unit = _unit(roster)

    def aims(self) -> tuple[Aim, ...]:
        """The aims in their order."""
        musts = [one.held for one in self.calls.values() if one.call.wish is Wish.MUST]
        wants = [one.held for one in self.calls.values() if one.call.wish is Wish.WANT]
        return (
            Aim("musts", sum(musts), len(musts), most=True),
            Aim("wants", sum(wants), len(wants), most=True),
            Aim("mismatch", sum(day.mismatch * lit for day, lit in self._days()), 0),
            Aim("discomfort", sum(lit for day, lit in self._days() if not day.is_worked), 0),
            Aim("nights", sum(self._nights()), 0),
            Aim("travel", sum(self._travel()), 0),
            Aim("idle", sum(self._idle()), 0),
        )

    def _days(self) -> Iterator[tuple[Opening, Any]]:
        for choice in self.calls.values():
            yield from choice.days

    def _nights(self) -> Iterator[Any]:
        """The nights of a group between its first call or journey and its last."""
        for tour in self.tours.values():
            begun = [self._begun(tour, day) for day in self.roster.days[:-1]]
            goes_on = [self._goes_on(tour, day) for day in self.roster.days[:-1]]
            for earlier, later in pairwise(begun):
                self.model.add_implication(earlier, later)
            for earlier, later in pairwise(goes_on):
                self.model.add_implication(later, earlier)
            for one, other in zip(begun, goes_on, strict=True):
                away = self.model.new_bool_var("night")
                self.model.add_bool_or(away, ~one, ~other)
                yield away

    def _calls_on(self, group: GroupId, day: date) -> Iterator[Any]:
        for choice in self.calls.values():
            if group in self.roster.groups_at(choice.call):
                yield from (lit for opening, lit in choice.days if opening.date == day)

    def _begun(self, tour: GroupTour, day: date) -> Any:
        """Whether a group has had something on or before a day."""
        begun = self.model.new_bool_var(f"begun {day}")
        for lit in self._calls_on(tour.group, day):
            self.model.add_implication(lit, begun)
        for journey in tour.journeys:
            if journey.ride:
                leaves = self._midnight(journey.origin.city, day)
                self.model.add(journey.origin.departs >= leaves).only_enforce_if(
                    journey.taken, ~begun
                )
        return begun

    def _goes_on(self, tour: GroupTour, day: date) -> Any:
        """Whether a group has something after a day."""
        more = self.model.new_bool_var(f"after {day}")
        for lit in self._calls_on(tour.group, day + timedelta(1)):
            self.model.add_implication(lit, more)
        for journey in tour.journeys:
            if journey.ride:
                until = self._midnight(journey.destination.city, day)
                self.model.add(journey.destination.arrives < until).only_enforce_if(
                    journey.taken, ~more
                )
        return more

    def _midnight(self, city: CityId, day: date) -> int:
        """The end of a day in a city."""
        zone = self.roster.cities[city].zone
        return self.roster.clock.midnight(day + timedelta(1), zone)

    def _travel(self) -> Iterator[Any]:
        """Minutes under way; groups that take one ride together count once."""
        earlier: list[GroupTour] = []
        for tour in self.tours.values():
            yield from (j.ride.total * j.taken for j in tour.journeys if j.ride)
            for journey in tour.journeys:
                yield from self._saved(journey, earlier)
            earlier.append(tour)

    def _saved(self, journey: Journey, earlier: list[GroupTour]) -> Iterator[Any]:
        """Less what a group saves that joins one of the earlier ones."""
        joined = []
        for other in (other for tour in earlier for other in tour.journeys):
            if journey.ride and other.ride == journey.ride:
                lit = self.model.new_bool_var("joined")
                self.model.add_implication(lit, journey.taken)
                self.model.add_implication(lit, other.taken)
                self.model.add(journey.origin.departs == other.origin.departs).only_enforce_if(lit)
                joined.append(lit)
                yield -journey.ride.total * lit
        self.model.add_at_most_one(joined)

    def _idle(self) -> Iterator[Any]:
        """The minutes of a group's days, in each city, that its calls and transfers leave.

        Counted by group: member by member the proof took 100 seconds where it now takes 17.
        """
        for group in self.tours:
            for choices in self._days_of(group):
                if len(choices) > 1:
                    yield self._wait(choices)

    def _days_of(self, group: GroupId) -> list[list[tuple[CallChoice, Opening, Any]]]:
        """The calls of a group, or of some of it, that may be on one day in one city."""
        found: dict[tuple[CityId, date], list[tuple[CallChoice, Opening, Any]]] = {}
        for choice in self.calls.values():
            city = self.roster.city(choice.call).id
            if choice.call.is_afar or group not in self.roster.groups_at(choice.call):
                continue
            for opening, lit in choice.days:
                found.setdefault((city, opening.date), []).append((choice, opening, lit))
        return list(found.values())

    def _wait(self, choices: list[tuple[CallChoice, Opening, Any]]) -> Any:
        """The span of the day's calls without the calls and the transfers between them."""
        transfer = self.roster.problem.transfer
        least = min(opening.starts[0] for _, opening, _ in choices)
        most = max(opening.starts[-1] + one.call.minutes for one, opening, _ in choices)
        first = self.model.new_int_var(least, most, "first")
        last = self.model.new_int_var(least, most + transfer, "last")
        wait = self.unit * self.model.new_int_var(0, (most - least) // self.unit + 1, "wait")
        for choice, _, lit in choices:
            end = choice.starts + choice.call.minutes + transfer
            self.model.add(first <= choice.starts).only_enforce_if(lit)
            self.model.add(last >= end).only_enforce_if(lit)
        busy = sum((one.call.minutes + transfer) * lit for one, _, lit in choices)
        self.model.add(wait >= last - first - busy)
        return wait


def _unit(roster: Roster) -> int:
    """The minutes of which all waiting is a multiple: bounds are then rounded to it."""
    calls = roster.problem.calls
    fixed = (roster.clock.minute(call.starts) for call in calls if call.starts is not None)
    return gcd(GRID, roster.problem.transfer, *(call.minutes for call in calls), *fixed)
