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
from landbridge.meet.tours.ledger import Ledger
from landbridge.meet.tours.model import TourProblem
from landbridge.meet.tours.near import disturbance
from landbridge.meet.tours.plan import TourPlan
from landbridge.meet.tours.roster import Roster
from landbridge.meet.tours.search import TourParams, TourSearch
from landbridge.meet.tours.soundness import problem_faults
from landbridge.meet.tours.tally import tally
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
    plan = recounted(problem, TourWriter(search).plan(goals), frozen) if goals else TourPlan()
    if goals and goals["musts"].reached == musts_of(problem):
        return plan
    return _explained(problem, plan, chosen)


def recounted(problem: TourProblem, plan: TourPlan, frozen: TourPlan | None = None) -> TourPlan:
    """A plan with what is not proven counted from itself: a search may end with a tour that comes
    to less than it allowed."""
    counts = dict(tally(plan.held, Ledger.of(problem, plan)))
    if frozen:
        counts |= disturbance(problem, frozen, plan)
    goals = {
        aim: goal if goal.is_proven else replace(goal, reached=counts.get(aim, goal.reached))
        for aim, goal in plan.goals.items()
    }
    return replace(plan, goals=goals)


def musts_of(problem: TourProblem) -> int:
    """How many calls must be held."""
    return sum(call.wish is Wish.MUST for call in problem.calls)


def _explained(problem: TourProblem, plan: TourPlan, params: TourParams) -> TourPlan:
    """A plan that misses musts, with the reasons; that they were not found in time is one."""
    found = conflict(problem, params)
    if found is None or not found.facts:
        return replace(plan, reasons=_unexplained(plan))
    out = way_out(problem, found.given_up, params) if found.given_up else None
    if out and not found.is_cheapest:
        out = replace(out, is_cheapest=False)
    return replace(plan, reasons=found.reasons, way_out=out)


def _unexplained(plan: TourPlan) -> tuple[Reason, ...]:
    """What is known without facts: that not all musts can be held, or not even that."""
    if plan.goals and plan.goals["musts"].is_proven:
        return Reason.of("musts_cannot_all_be_held"), Reason.of("explanation_not_finished")
    return (Reason.of("no_tour_in_time"),)
