"""The search for a tour: one CP-SAT model, its aims one after the other.

Each aim that is reached stays a condition of the next. A search ends when its optimum is proven or
when its effort is spent, which is counted in the solver's own deterministic time, so that
the same call gives the same plan on every machine.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from landbridge.meet.model import Goal, Wish
from landbridge.meet.tour_calls import CallChoice, CallsWriter
from landbridge.meet.tour_goals import Aim, GoalsWriter
from landbridge.meet.tour_model import CallId, GroupId, TourProblem
from landbridge.meet.tour_rides import rides_of
from landbridge.meet.tour_roster import Roster
from landbridge.meet.tour_stays import GroupTour, StaysWriter


@dataclass(frozen=True, slots=True)
class TourParams:
    """`seed` of the search and the most `effort` for an aim, about a second of a processor each."""

    seed: int = 0
    effort: float = 20.0


class TourSearch:
    """A tour's model with its variables, and what they come to once a tour is found."""

    def __init__(self, roster: Roster, params: TourParams) -> None:
        # Imported here: the solver is an extra.
        from ortools.sat.python import cp_model

        self.roster = roster
        self.model: Any = cp_model.CpModel()
        self.solver: Any = cp_model.CpSolver()
        self.solver.parameters.random_seed = params.seed
        self.solver.parameters.num_workers = 1
        self.solver.parameters.max_deterministic_time = params.effort
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
        return self._run()

    def goals(self) -> dict[str, Goal]:
        """What is reached under each aim; nothing where not even an empty tour is possible."""
        aims = GoalsWriter(self.model, self.roster, self.tours, self.calls).aims()
        reached: dict[str, Goal] = {}
        for aim in aims:
            if reached and self.value(aim.count) == aim.best:
                goal = Goal(aim.best, aim.best)
            elif (found := self._reach(aim)) is None:
                if not reached:
                    return {}
                goal = Goal(self.value(aim.count), aim.best)
            else:
                goal = found
            reached[aim.name] = goal
            self._keep(aim, goal)
        self._leave_early()
        return reached

    def _reach(self, aim: Aim) -> Goal | None:
        if aim.most:
            self.model.maximize(aim.count)
        else:
            self.model.minimize(aim.count)
        # Waiting yields to many strategies that take turns (4 s where one took 23); what can
        # be proven from the days alone does not.
        self.solver.parameters.interleave_search = aim.name == "idle"
        if not self._run():
            return None
        bound = self.solver.best_objective_bound
        return Goal(self.value(aim.count), round(bound))

    def _keep(self, aim: Aim, goal: Goal) -> None:
        if isinstance(aim.count, int):
            return
        self.model.add(aim.count >= goal.reached if aim.most else aim.count <= goal.reached)

    def _run(self) -> bool | None:
        """Whether there is a tour; the one found is where the next search begins."""
        status = self.solver.solve(self.model)
        if self.solver.status_name(status) in ("OPTIMAL", "FEASIBLE"):
            self.values = list(self.solver.response_proto.solution)
            self._hint()
            return True
        return False if self.solver.status_name(status) == "INFEASIBLE" else None

    def _hint(self) -> None:
        self.model.clear_hints()
        for index, value in enumerate(self.values):
            self.model.proto.solution_hint.vars.append(index)
            self.model.proto.solution_hint.values.append(value)

    def _leave_early(self) -> None:
        """With all calls and rides as they are, each ride leaves as early as it can."""
        self.solver.parameters.interleave_search = False
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
        return variable if isinstance(variable, int) else int(self.solver.value(variable))


def is_possible(problem: TourProblem, params: TourParams) -> bool | None:
    """Whether a tour with all musts exists; None where the effort was spent before."""
    return TourSearch(Roster(problem), params).is_possible()
