"""A tour near to a frozen one: fewest calls moved, fewest people told, fewest new journeys.

A call is moved that is held, and not when it was. Told are the host and the members of each call
that is moved, new or gone; those who take no longer part are not counted.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import UTC
from typing import Any

from landbridge.meet.tours.calls import CallChoice
from landbridge.meet.tours.goals import Aim
from landbridge.meet.tours.model import CallId, GroupId, TourProblem
from landbridge.meet.tours.plan import HeldCall, TourPlan
from landbridge.meet.tours.roster import Roster
from landbridge.meet.tours.stays import GroupTour

Frozen = Mapping[CallId, HeldCall]
"""The calls of a tour that people hold in their hands."""


def near_aims(
    model: Any,
    roster: Roster,
    tours: Mapping[GroupId, GroupTour],
    calls: Mapping[CallId, CallChoice],
    plan: TourPlan,
) -> tuple[Aim, ...]:
    """The aims `moved`, `told` and `rerouted`, written into a CP-SAT model of a tour."""
    frozen = {one.call: one for one in plan.held}
    same = {
        call: _same(model, roster, calls[call], frozen[call]) for call in calls if call in frozen
    }
    moved = []
    for call, stays in same.items():
        moves = model.new_bool_var(f"moved {call}")
        model.add(moves + stays >= calls[call].held)
        moved.append(moves)
    gone = frozen.keys() - calls.keys()
    told = sum(_told(model, roster, calls, same, gone))
    rerouted = sum(_rerouted(tours, plan))
    return Aim("moved", sum(moved), 0), Aim("told", told, 0), Aim("rerouted", rerouted, 0)


def disturbance(problem: TourProblem, frozen: Frozen, held: Sequence[HeldCall]) -> dict[str, int]:
    """How many calls of a plan are moved against a frozen one, and how many people are told."""
    roster = Roster(problem)
    after = {one.call: one for one in held}
    touched = [
        call
        for call in problem.calls
        if (call.id in frozen or call.id in after) and not _stays(call.id, frozen, after)
    ]
    kept = frozen.keys() & after.keys()
    told = {who for call in touched for who in _people(roster, call.id)}
    return {"moved": sum(not _stays(one, frozen, after) for one in kept), "told": len(told)}


def _rerouted(tours: Mapping[GroupId, GroupTour], plan: TourPlan) -> Iterator[Any]:
    """The journeys of each group between cities between which it did not travel."""
    known = {(group, leg.origin, leg.destination) for leg in plan.legs for group in leg.groups}
    for group, tour in tours.items():
        for journey in tour.journeys:
            way = group, journey.origin.city, journey.destination.city
            if journey.ride and way not in known:
                yield journey.taken


def _stays(call: CallId, frozen: Frozen, after: Frozen) -> bool:
    """Whether a call is held in both plans at one time."""
    return call in frozen and call in after and frozen[call].starts == after[call].starts


def _same(model: Any, roster: Roster, choice: CallChoice, before: HeldCall) -> Any:
    """Whether a call is held when it was."""
    same = model.new_bool_var(f"same {choice.call.id}")
    model.add_implication(same, choice.held)
    minute = roster.clock.minute(before.starts.astimezone(UTC))
    if isinstance(choice.starts, int):
        model.add(same <= int(choice.starts == minute))
    else:
        model.add(choice.starts == minute).only_enforce_if(same)
    return same


def _told(
    model: Any,
    roster: Roster,
    calls: Mapping[CallId, CallChoice],
    same: Mapping[CallId, Any],
    gone: Collection[CallId],
) -> Iterator[Any]:
    """Whether each host and member has a call that is moved, new or gone."""
    told: dict[str, Any] = {}
    for call in (one.id for one in roster.problem.calls if one.id in {*calls, *gone}):
        for who in _people(roster, call):
            if who not in told:
                told[who] = model.new_bool_var(f"told {who}")
            if call in gone:
                model.add(told[who] == 1)
            elif call in same:
                model.add_bool_or(told[who], same[call])
            else:
                model.add_implication(calls[call].held, told[who])
    yield from told.values()


def _people(roster: Roster, call_id: CallId) -> tuple[str, ...]:
    """The host and the invited members of a call."""
    call = next(one for one in roster.problem.calls if one.id == call_id)
    return (f"host {call.host}", *(member.id for member in roster.invited(call)))
