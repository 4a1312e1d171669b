"""The search for a tour: one CP-SAT model, its aims one after the other.

Each aim that is reached stays a condition of the next. A search ends when its optimum is proven or
when its effort is spent, which is counted in the solver's own deterministic time, so that
the same call gives the same plan on every machine.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from landbridge.meet.model import Goal, Wish
from landbridge.meet.stopping import Stop, never, watched
from landbridge.meet.tours.calls import CallChoice, CallsWriter
from landbridge.meet.tours.goals import Aim, GoalsWriter
from landbridge.meet.tours.model import CallId, GroupId, TourProblem
from landbridge.meet.tours.near import near_aims
from landbridge.meet.tours.plan import TourPlan
from landbridge.meet.tours.rides import rides_of
from landbridge.meet.tours.roster import Roster
from landbridge.meet.tours.stays import GroupTour, StaysWriter


@dataclass(frozen=True, slots=True)
class TourParams:
    """`seed` of the search and the most `effort` for an aim: some five seconds of a processor each.

    With the effort that is usual the longest aim of 100 made tours took 26 seconds. `stop` is
    asked now and then whether the search is to end with what it has.
    """

    seed: int = 0
    effort: float = 8.0
    stop: Stop = never


class Outcome(NamedTuple):
    """What a search rules out, and whether its effort was spent before anything was known."""

    bound: float
    is_spent: bool


class TourSearch:
    """A tour's model with its variables, and what they come to once a tour is found."""

    def __init__(self, roster: Roster, params: TourParams) -> None:
        # Imported here: the solver is an extra.
        from ortools.sat.python import cp_model

        self.roster, self.params = roster, params
        self.model: Any = cp_model.CpModel()
        self.solver_of: Any = cp_model.CpSolver
        self.found: Any = None
        stays = StaysWriter(self.model, roster, rides_of(roster.problem))
        self.tours: Mapping[GroupId, GroupTour] = {
            group.id: stays.group_tour(group) for group in roster.groups.values()
        }
        self.calls: Mapping[CallId, CallChoice] = CallsWriter(
            self.model, roster, self.tours
        ).calls()

    def is_possible(self) -> bool | None:
        """Whether all musts can be held; None where the effort was spent before it was known."""
        for choice in self.calls.values():
            if choice.call.wish is Wish.MUST:
                self.model.add(choice.held == 1)
        return None if self._run().is_spent else self.found is not None

    def goals(self, frozen: TourPlan | None = None) -> dict[str, Goal]:
        """What is reached under each aim; nothing where no tour was found.

        With a frozen tour, those who hold it are disturbed as little as can be
        before anything but musts and wants counts.
        """
        reached: dict[str, Goal] = {}
        for aim in self._aims(frozen):
            if self.found is not None and self.value(aim.count) == aim.best:
                goal = Goal(aim.best, aim.best)
            else:
                goal = self._reach(aim)
            if self.found is None:
                return {}
            reached[aim.name] = goal
            self._keep(aim, goal)
        self._leave_early()
        return reached

    def _aims(self, frozen: TourPlan | None) -> tuple[Aim, ...]:
        musts, wants, *others = GoalsWriter(self.model, self.roster, self.tours, self.calls).aims()
        near = near_aims(self.model, self.roster, self.tours, self.calls, frozen) if frozen else ()
        return (musts, wants, *near, *others)

    def _reach(self, aim: Aim) -> Goal:
        if aim.most:
            self.model.maximize(aim.count)
        else:
            self.model.minimize(aim.count)
        # Waiting yields to many strategies that take turns (4 s where one took 23); what can
        # be proven from the days alone does not.
        outcome = self._run(many=aim.name == "idle")
        if self.found is None:
            return Goal(0, aim.best)
        bound = aim.best if outcome.is_spent else round(outcome.bound)
        return Goal(self.value(aim.count), bound)

    def _keep(self, aim: Aim, goal: Goal) -> None:
        if isinstance(aim.count, int):
            return
        self.model.add(aim.count >= goal.reached if aim.most else aim.count <= goal.reached)

    def _run(self, many: bool = False) -> Outcome:
        """Search; a tour that is found is where the next search begins."""
        if self.params.stop():
            return Outcome(0, True)
        solver = self.solver_of()
        solver.parameters.random_seed = self.params.seed
        solver.parameters.num_workers = 1
        solver.parameters.interleave_search = many
        solver.parameters.max_deterministic_time = self.params.effort
        with watched(self.params.stop, solver.stop_search):
            status = solver.status_name(solver.solve(self.model))
        if status in ("OPTIMAL", "FEASIBLE"):
            self.found = solver
            self._hint(solver.response_proto.solution)
        return Outcome(solver.best_objective_bound, status == "UNKNOWN")

    def _hint(self, values: Sequence[int]) -> None:
        self.model.clear_hints()
        for index, value in enumerate(values):
            self.model.proto.solution_hint.vars.append(index)
            self.model.proto.solution_hint.values.append(value)

    def _leave_early(self) -> None:
        """With all calls and rides as they are, each ride leaves as early as it can."""
        journeys = [journey for tour in self.tours.values() for journey in tour.journeys]
        fixed = [journey.taken for journey in journeys]
        for choice in self.calls.values():
            fixed += [choice.held, choice.starts, *(lit for _, lit in choice.days)]
            fixed += choice.interpreters.values()
        for variable in fixed:
            self.model.add(variable == self.value(variable))
        taken = (journey for journey in journeys if self.value(journey.taken))
        self.model.minimize(sum(journey.origin.departs for journey in taken))
        self._run()

    def value(self, variable: Any) -> int:
        """What a variable or a sum of them comes to in the tour that was found last."""
        return variable if isinstance(variable, int) else int(self.found.value(variable))


def is_possible(problem: TourProblem, params: TourParams) -> bool | None:
    """Whether a tour with all musts exists; None where the search ended before it was known."""
    if params.stop():
        return None
    return TourSearch(Roster(problem), params).is_possible()
