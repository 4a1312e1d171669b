"""A tour near to a frozen one: fewest calls moved, fewest people told, fewest new journeys.

A call is moved that is held, and not when it was. Told are the host, the members and the
interpreters of each call that is moved, new, gone or interpreted by another, and those who travel
on each journey that is not as it was. Of a call that the tour no longer has its host counts as one
who is told of nothing else.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC
from typing import Any

from landbridge.meet.tours.calls import CallChoice
from landbridge.meet.tours.goals import Aim
from landbridge.meet.tours.model import Call, CallId, GroupId, Ride, TourProblem
from landbridge.meet.tours.plan import HeldCall, Leg, TourPlan
from landbridge.meet.tours.roster import Roster, is_there
from landbridge.meet.tours.stays import GroupTour, Journey

Told = defaultdict[str, Any]
"""By each who may be told, whether they are."""


def near_aims(
    model: Any,
    roster: Roster,
    tours: Mapping[GroupId, GroupTour],
    calls: Mapping[CallId, CallChoice],
    plan: TourPlan,
) -> tuple[Aim, ...]:
    """The aims `moved`, `told` and `rerouted`, written into a CP-SAT model of a tour."""
    writer = _NearWriter(model, roster, plan)
    moved = sum(writer.moved(choice) for call, choice in calls.items() if call in writer.frozen)
    writer.tell_of_calls(calls)
    for tour in tours.values():
        writer.tell_of_journeys(tour)
    told = sum(writer.told.values())
    rerouted = sum(_rerouted(tours, plan))
    return Aim("moved", moved, 0), Aim("told", told, 0), Aim("rerouted", rerouted, 0)


def disturbance(problem: TourProblem, frozen: TourPlan, plan: TourPlan) -> dict[str, int]:
    """How many calls of a plan are moved against a frozen one, and how many people are told."""
    roster = Roster(problem)
    before, after = ({one.call: one for one in which.held} for which in (frozen, plan))
    kept = before.keys() & after.keys()
    told = {
        who
        for call in before.keys() | after.keys()
        if not _stays(before.get(call), after.get(call))
        for one in (before.get(call), after.get(call))
        if one is not None
        for who in _people(roster, one)
    }
    for group in roster.groups:
        old, new = (_legs_of(group, which) for which in (frozen, plan))
        changed = [leg for leg in (*old, *new) if leg not in old or leg not in new]
        told.update(who for leg in changed for who in _travellers(roster, group, leg))
    moved = sum(before[one].starts != after[one].starts for one in kept)
    return {"moved": moved, "told": len(told)}


class _NearWriter:
    """Writes into a model who is told of what is not as it was."""

    def __init__(self, model: Any, roster: Roster, plan: TourPlan) -> None:
        self.model, self.roster, self.plan = model, roster, plan
        self.frozen = {one.call: one for one in plan.held}
        self.told: Told = defaultdict(lambda: model.new_bool_var("told"))

    def moved(self, choice: CallChoice) -> Any:
        """Whether a call is held, and not when it was."""
        moved = self.model.new_bool_var(f"moved {choice.call.id}")
        same = self._same_time(choice, self.frozen[choice.call.id])
        self.model.add(moved + same >= choice.held)
        return moved

    def tell_of_calls(self, calls: Mapping[CallId, CallChoice]) -> None:
        """Whoever has a call that is moved, new, gone or interpreted by another is told."""
        for gone in self.frozen.keys() - calls.keys():
            for who in _people(self.roster, self.frozen[gone]):
                self.model.add(self.told[who] == 1)
        for choice in calls.values():
            before = self.frozen.get(choice.call.id)
            if before is None:
                self._tell_of_new(choice)
            else:
                self._tell_of_known(choice, before)

    def _tell_of_new(self, choice: CallChoice) -> None:
        for who in _guests(self.roster, choice.call):
            self.model.add_implication(choice.held, self.told[who])
        for interpreter, works in choice.interpreters.items():
            self.model.add_implication(works, self.told[interpreter])

    def _tell_of_known(self, choice: CallChoice, before: HeldCall) -> None:
        same = self._same_time(choice, before)
        if before.interpreter is not None:
            works = choice.interpreters.get(before.interpreter)
            self.model.add_implication(same, 0 if works is None else works)
        for who in dict.fromkeys(
            (*_guests(self.roster, choice.call), *_people(self.roster, before))
        ):
            self.model.add_bool_or(self.told[who], same)
        for interpreter, works in choice.interpreters.items():
            if interpreter != before.interpreter:
                self.model.add_implication(works, self.told[interpreter])
                self.model.add_implication(works, ~same)

    def _same_time(self, choice: CallChoice, before: HeldCall) -> Any:
        """A literal that holds only where a call is held when it was."""
        same = self.model.new_bool_var(f"same {choice.call.id}")
        self.model.add_implication(same, choice.held)
        minute = self.roster.clock.minute(before.starts.astimezone(UTC))
        if isinstance(choice.starts, int):
            self.model.add(same <= int(choice.starts == minute))
        else:
            self.model.add(choice.starts == minute).only_enforce_if(same)
        return same

    def tell_of_journeys(self, tour: GroupTour) -> None:
        """Whoever travels on a journey that is gone, or at another time, or a new way is told."""
        legs = _legs_of(tour.group, self.plan)
        for leg in legs:
            same = [lit for journey in tour.journeys for lit in self._as_was(journey, leg)]
            for who in _travellers(self.roster, tour.group, leg):
                self.model.add_bool_or(self.told[who], *same)
        known = {(leg.origin, leg.destination) for leg in legs}
        for journey in tour.journeys:
            if journey.ride and (journey.ride.origin, journey.ride.destination) not in known:
                for member in self.roster.groups[tour.group].members:
                    self.model.add_implication(journey.taken, self.told[member])

    def _as_was(self, journey: Journey, leg: Leg) -> Iterator[Any]:
        """A literal that holds only where a journey is a leg as it was, if it can be."""
        ride, minute = journey.ride, self.roster.clock.minute
        leaves, arrives = (minute(one.astimezone(UTC)) for one in (leg.departs, leg.arrives))
        if ride and _is_way(ride, leg) and ride.total == arrives - leaves:
            same = self.model.new_bool_var("as it was")
            self.model.add_implication(same, journey.taken)
            self.model.add(journey.origin.departs == leaves).only_enforce_if(same)
            yield same


def _is_way(ride: Ride, leg: Leg) -> bool:
    return (ride.origin, ride.destination, ride.mode) == (leg.origin, leg.destination, leg.mode)


def _rerouted(tours: Mapping[GroupId, GroupTour], plan: TourPlan) -> Iterator[Any]:
    """The journeys of each group between cities between which it did not travel."""
    known = {(group, leg.origin, leg.destination) for leg in plan.legs for group in leg.groups}
    for group, tour in tours.items():
        for journey in tour.journeys:
            way = group, journey.origin.city, journey.destination.city
            if journey.ride and way not in known:
                yield journey.taken


def _stays(before: HeldCall | None, after: HeldCall | None) -> bool:
    """Whether a call is held in both plans at one time, with one interpreter."""
    if before is None or after is None:
        return False
    return (before.starts, before.interpreter) == (after.starts, after.interpreter)


def _guests(roster: Roster, call: Call) -> tuple[str, ...]:
    """The host and the invited members of a call."""
    return (f"host {call.host}", *(member.id for member in roster.invited(call)))


def _people(roster: Roster, held: HeldCall) -> tuple[str, ...]:
    """The host of a held call, its members and its interpreter."""
    call = next((one for one in roster.problem.calls if one.id == held.call), None)
    host = f"host {call.host}" if call else f"host of {held.call}"
    return (host, *held.people, *([held.interpreter] if held.interpreter else []))


def _legs_of(group: GroupId, plan: TourPlan) -> list[Leg]:
    """The legs of a group, as if it made them alone."""
    return [replace(leg, groups=(group,)) for leg in plan.legs if group in leg.groups]


def _travellers(roster: Roster, group: GroupId, leg: Leg) -> tuple[str, ...]:
    """The members of a group and its interpreters who are there on the day of a leg."""
    day = leg.departs.date()
    members = (roster.members[one] for one in roster.groups[group].members)
    helpers = (one for one in roster.problem.interpreters if roster.travels_with(one) == group)
    return (
        *(one.id for one in members if is_there(one, day)),
        *(one.id for one in helpers if is_there(one, day)),
    )
