"""A way out of a plan that leaves musts over: for each the least change that lets it in.

All that is placed keeps its slot, so that a way out is soon found, whatever the size of the event;
that no other costs less is not said. The checker is asked whether all musts are held then.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from landbridge.claims.model import Reason
from landbridge.meet.events.checker import faults
from landbridge.meet.events.concessions import Conceding
from landbridge.meet.events.model import Meeting, TimetablePlan, TimetableProblem, Unplaced
from landbridge.meet.events.occupancy import Occupancy
from landbridge.meet.events.seating import seat
from landbridge.meet.events.softening import BY_SLOT, COSTS, COUNTED, MORE, Change
from landbridge.meet.events.statements import Fact
from landbridge.meet.events.tally import tally
from landbridge.meet.model import Goal, WayOut, Wish

_FAIRNESS = Change(Fact("fairness"))


def let_in(problem: TimetableProblem, plan: TimetablePlan) -> WayOut | None:
    """Changes after which the musts that a plan leaves over are held; none if they do not do."""
    occupied = Occupancy(problem, plan.placed)
    changes = [change for one in _left_over(problem, plan) for change in _least(occupied, one)]
    conceded = list(Conceding(occupied.slots, 0).concessions(problem, changes))
    after = _plan(conceded[-1].problem if conceded else problem, occupied)
    unfair = after.goals["unfairness"].reached
    if problem.fairness is not None and unfair > problem.fairness:
        changes.append(_FAIRNESS)
        changed = conceded[-1].problem if conceded else problem
        conceded += Conceding(occupied.slots, unfair).concessions(changed, [_FAIRNESS])
    if not conceded or faults(conceded[-1].problem, after):
        return None
    return WayOut(
        tuple(one.reason for one in conceded),
        sum(COSTS[change.fact.kind] for change in changes),
        after.goals["musts"].reached,
        after.goals["wants"].reached,
        is_cheapest=False,
    )


def _left_over(problem: TimetableProblem, plan: TimetablePlan) -> Iterator[Meeting]:
    placed = {one.meeting for one in plan.placed}
    return (one for one in problem.meetings if one.wish is Wish.MUST and one.id not in placed)


def _least(occupied: Occupancy, meeting: Meeting) -> Sequence[Change]:
    """The changes of least cost that let a meeting in, which is then placed; or not to hold it."""
    given_up = {
        slot: facts
        for slot in range(len(occupied.problem.slots))
        if occupied.can_ever_be(meeting, slot)
        for facts in [tuple(occupied.in_the_way(meeting, slot))]
        if all(occupied.asked_for(fact, slot) < MORE for fact in facts)
    }
    slot = min(
        given_up,
        key=lambda one: (_cost(given_up[one]), *occupied.strewn(given_up[one], one)),
        default=None,
    )
    if slot is None or _cost(given_up[slot]) >= COSTS["held"]:
        return [Change(Fact("held", (meeting.id,)))]
    occupied.let_in(meeting, slot, given_up[slot])
    return [_change(occupied, fact, slot) for fact in given_up[slot]]


def _cost(facts: Sequence[Fact]) -> int:
    return sum(COSTS[fact.kind] for fact in facts)


def _change(occupied: Occupancy, fact: Fact, slot: int) -> Change:
    step = occupied.asked_for(fact, slot)
    where = slot if fact.kind in BY_SLOT else None
    return Change(fact, where, step if fact.kind in COUNTED else 1)


def _plan(problem: TimetableProblem, occupied: Occupancy) -> TimetablePlan:
    """The plan after the changes: those let in have interpreters that were found for them."""
    placed = seat(problem, occupied.slots, occupied.helped(problem))
    held = tally(problem, placed)
    left = (one for one in problem.meetings if one.id not in occupied.slots)
    unplaced = tuple(Unplaced(one.id, Reason.of("no_slot_left")) for one in left)
    return TimetablePlan(placed, unplaced, {aim: Goal(held[aim], held[aim]) for aim in held})
