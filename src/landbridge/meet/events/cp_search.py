"""The second engine: the same statements, searched by CP-SAT."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import ceil, inf, prod
from typing import TYPE_CHECKING

from landbridge.meet.events.clauses import Encoding
from landbridge.meet.events.statements import Literal, Statement
from landbridge.meet.model import Goal
from landbridge.meet.stopping import Stop, watched

if TYPE_CHECKING:
    from ortools.sat.python import cp_model

TOLERANCE = 1e-6
"""Bounds of whole costs come as floats."""

LINEAR = 2
"""All that is stated is in the linear relaxation too: what the places that are left can hold it
bounds in a second, where clauses alone took more than a minute."""


class CpSearch:
    """A search for plans of least cost; what an aim reached stays a condition of the next.

    `values` are the literals that hold in the best plan found. `effort` is the most for one
    question, in the solver's own deterministic time.
    """

    def __init__(self, encoding: Encoding, stop: Stop, effort: float = inf) -> None:
        # Imported here: the solver is an extra, and takes a second to load.
        from ortools.sat.python import cp_model

        self._stop, self._effort = stop, effort
        self._model = cp_model.CpModel()
        self._variables: list[cp_model.IntVar] = []
        self.values: Sequence[Literal] = ()
        self.state([*encoding.statements, *encoding.counts, *encoding.seats, *encoding.fair])

    def state(self, statements: Sequence[Statement]) -> None:
        """Add statements."""
        for literals, least, most, _, when in statements:
            bools = [self._literal(literal) for literal in literals]
            if least == 1 and (most is None or most >= len(bools)):
                stated = self._model.add_bool_or(bools)
            else:
                top = len(bools) if most is None else most
                stated = self._model.add_linear_constraint(sum(bools), least, top)
            if when is not None:
                stated.only_enforce_if(self._literal(when))

    def solve(self, assumptions: Sequence[Literal] = ()) -> bool | None:
        """Whether all can hold; nothing if stopped before that is known."""
        self._model.add_assumptions([self._literal(literal) for literal in assumptions])
        found, _ = self._run()
        self._model.clear_assumptions()
        return found

    def minimise(self, costs: Sequence[Literal], known: int = 0) -> Goal:
        """As few costs as possible, given that a plan was found, and that it takes `known`."""
        single = dict.fromkeys(costs, 1)
        bound = known if self._cost(single) <= known else max(known, self._lower(single))
        reached = self._cost(single)
        total = sum(self._literal(cost) for cost in costs)
        self._model.add_linear_constraint(total, 0, reached)
        return Goal(reached, min(bound, reached))

    def weigh(self, aims: Sequence[Sequence[Literal]]) -> Sequence[int]:
        """Seek a plan of low costs of several aims at once, given that one was found.

        A cost of one aim weighs more than all of the later ones. What is proven is the fewest
        costs of each aim, if those before it cost no more than in the plan.
        """
        weights = [prod(len(later) + 1 for later in aims[place:]) for place in range(1, len(aims))]
        costs = {
            cost: weight for aim, weight in zip(aims, (*weights, 1), strict=True) for cost in aim
        }
        left = self._lower(costs)
        bounds = []
        for aim, weight in zip(aims, (*weights, 1), strict=True):
            bounds.append(max(0, left // weight))
            left -= self._cost(dict.fromkeys(aim, weight))
        return bounds

    def _lower(self, costs: Mapping[Literal, int]) -> int:
        """Seek a plan of lower cost, or keep the one there is; below what no cost can be."""
        known, cost = self.values, self._cost(costs)
        self._hint()
        self._model.minimize(
            sum(weight * self._literal(literal) for literal, weight in costs.items())
        )
        _, bound = self._run()
        self._model.clear_objective()  # type: ignore[no-untyped-call]
        if self._cost(costs) >= cost:
            self.values = known
        return max(0, bound)

    def _cost(self, costs: Mapping[Literal, int]) -> int:
        return sum(costs.get(literal, 0) for literal in self.values)

    def _run(self) -> tuple[bool | None, int]:
        """Whether a plan was found, and below what no cost can be."""
        from ortools.sat.python import cp_model

        solver = cp_model.CpSolver()
        solver.parameters.num_workers = 1
        solver.parameters.linearization_level = LINEAR
        solver.parameters.max_deterministic_time = self._effort
        with watched(self._stop, solver.stop_search):
            status = solver.solve(self._model)
        if status in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            self.values = [
                number if solver.boolean_value(variable) else -number
                for number, variable in enumerate(self._variables, 1)
            ]
            return True, ceil(solver.best_objective_bound - TOLERANCE)
        return (False if status == cp_model.INFEASIBLE else None), 0

    def _hint(self) -> None:
        self._model.clear_hints()  # type: ignore[no-untyped-call]
        for value in self.values:
            self._literal(value)
            self._model.add_hint(self._variables[abs(value) - 1], value > 0)

    def _literal(self, literal: Literal) -> cp_model.LiteralT:
        while len(self._variables) < abs(literal):
            self._variables.append(self._model.new_bool_var(""))
        variable = self._variables[abs(literal) - 1]
        return variable if literal > 0 else ~variable
