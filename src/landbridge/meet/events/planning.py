"""A timetable within the time that there is: first a good one, then what can be proven of it."""

from __future__ import annotations

from dataclasses import replace

from landbridge.claims.model import Reason
from landbridge.meet.events.approach import approach, is_large
from landbridge.meet.events.crowding import crowds
from landbridge.meet.events.letting_in import let_in
from landbridge.meet.events.model import TimetablePlan, TimetableProblem
from landbridge.meet.events.neighbourhoods import Search
from landbridge.meet.events.timetable import TimetableParams, timetable
from landbridge.meet.stopping import Stop

PROVABLE = 5_000
"""From so many pairs of a meeting and a slot on, the solver may not look at the time for minutes:
it does so only where it begins anew (400 meetings of two days: ten minutes, nothing proven)."""


def plan_in_time(problem: TimetableProblem, stop: Stop) -> TimetablePlan:
    """The best timetable of a sound problem until `stop`, with what is proven of it.

    One that reaches all that could be asked for is not searched further, and of an event that
    is not `PROVABLE` nothing is proven but what counting refutes.
    """
    good = approach(problem, Search(stop=stop))
    if all(goal.is_proven for goal in good.goals.values()):
        return good
    if is_large(problem, PROVABLE):
        return _explained(problem, good)
    start = {one.meeting: one.slot for one in good.placed}
    better = timetable(problem, TimetableParams(stop, start=start))
    return _explained(problem, good) if _is_undecided(better) else better


def _explained(problem: TimetableProblem, plan: TimetablePlan) -> TimetablePlan:
    """A plan that leaves musts over, with why as far as counting tells, and a way out."""
    if not plan.reasons:
        return plan
    counted = tuple(crowds(problem))
    reasons = (
        (Reason.of("musts_cannot_all_be_held"), *counted)
        if counted
        else (*plan.reasons, Reason.of("not_searched_to_the_end"))
    )
    return replace(plan, reasons=reasons, way_out=let_in(problem, plan))


def _is_undecided(plan: TimetablePlan) -> bool:
    return any(reason.code == "no_timetable_in_time" for reason in plan.reasons)
