"""A timetable within the time that there is: first a good one, then what can be proven of it."""

from __future__ import annotations

from landbridge.meet.events.approach import approach, is_large
from landbridge.meet.events.model import TimetablePlan, TimetableProblem
from landbridge.meet.events.neighbourhoods import Search
from landbridge.meet.events.stopping import Stop
from landbridge.meet.events.timetable import TimetableParams, timetable

PROVABLE = 5_000
"""From so many pairs of a meeting and a slot on, the solver may not look at the time for minutes:
it does so only where it begins anew (400 meetings of two days: ten minutes, nothing proven)."""


def plan_in_time(problem: TimetableProblem, stop: Stop) -> TimetablePlan:
    """The best timetable of a sound problem until `stop`, with what is proven of it.

    One that reaches all that could be asked for is not searched further, and of an event that
    is not `PROVABLE` nothing is proven.
    """
    good = approach(problem, Search(stop=stop))
    if is_large(problem, PROVABLE) or all(goal.is_proven for goal in good.goals.values()):
        return good
    start = {one.meeting: one.slot for one in good.placed}
    better = timetable(problem, TimetableParams(stop, start=start))
    return good if _is_undecided(better) else better


def _is_undecided(plan: TimetablePlan) -> bool:
    return any(reason.code == "no_timetable_in_time" for reason in plan.reasons)
