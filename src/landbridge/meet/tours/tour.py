"""A delegation's tour: who is received where and when, on which ride, with which interpreter.

One CP-SAT model of stays, rides, nights and calls (`stays`, `calls`), its aims one
after the other (`goals`). All local time is turned into minutes before the search
and back after it.
"""

from __future__ import annotations

from dataclasses import replace

from landbridge.claims.model import Reason
from landbridge.meet.model import Wish
from landbridge.meet.tours.explain import conflict
from landbridge.meet.tours.model import TourProblem
from landbridge.meet.tours.plan import TourPlan
from landbridge.meet.tours.roster import Roster
from landbridge.meet.tours.search import TourParams, TourSearch
from landbridge.meet.tours.soundness import problem_faults
from landbridge.meet.tours.way_out import way_out
from landbridge.meet.tours.writing import TourWriter


def tour(
    problem: TourProblem, params: TourParams | None = None, frozen: TourPlan | None = None
) -> TourPlan:
    """The best tour, aim by aim, each with what is not ruled out; or why there is none.

    With a frozen plan of the tour before it changed, as few calls as can be are moved and as few
    people told; the goals are then also `moved`, `told` and `rerouted` (`near`).

    Where the input is wrong nothing is planned and `reasons` tell all of it. Where not all
    musts can be held, the tour holds as many as it can, `reasons` are a smallest set of
    facts that exclude each other, and `way_out` is the cheapest change. Raises
    ModuleNotFoundError without the extra `meet`.
    """
    chosen = params or TourParams()
    if wrong := problem_faults(problem):
        return TourPlan(reasons=wrong)
    search = TourSearch(Roster(problem), chosen)
    goals = search.goals(frozen)
    plan = TourWriter(search).plan(goals) if goals else TourPlan()
    if goals and goals["musts"].reached == musts_of(problem):
        return plan
    return _explained(problem, plan, chosen)


def musts_of(problem: TourProblem) -> int:
    """How many calls must be held."""
    return sum(call.wish is Wish.MUST for call in problem.calls)


def _explained(problem: TourProblem, plan: TourPlan, params: TourParams) -> TourPlan:
    """A plan that misses musts, with the reasons; that they were not found in time is one."""
    found = conflict(problem, params)
    if found is None or not found.facts:
        return replace(plan, reasons=(Reason.of("no_tour_in_time"),))
    out = way_out(problem, found.given_up, params) if found.given_up else None
    if out and not found.is_cheapest:
        out = replace(out, is_cheapest=False)
    return replace(plan, reasons=found.reasons, way_out=out)
