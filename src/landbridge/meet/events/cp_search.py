"""The second engine: the same statements, searched by CP-SAT."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from threading import Event, Thread
from typing import TYPE_CHECKING

from landbridge.meet.events.clauses import Encoding
from landbridge.meet.events.statements import Literal, Statement
from landbridge.meet.events.stopping import Stop
from landbridge.meet.model import Goal

if TYPE_CHECKING:
    from ortools.sat.python import cp_model

WATCH = 0.1
"""After so many seconds it is asked again whether to stop."""

TOLERANCE = 1e-6
"""Bounds of whole costs come as floats."""


class CpSearch:
    """A search for plans of least cost; what an aim reached stays a condition of the next.

    `values` are the literals that hold in the last plan found.
    """

    def __init__(self, encoding: Encoding, stop: Stop) -> None:
        # Imported here: the solver is an extra, and takes a second to load.
        from ortools.sat.python import cp_model

        self._stop = stop
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

    def solve(self) -> bool | None:
        """Whether all can hold; nothing if stopped before that is known."""
        return self._run()[0]

    def minimise(self, costs: Sequence[Literal]) -> Goal:
        """As few costs as possible, given that a plan was found."""
        total = sum(self._literal(cost) for cost in costs)
        self._hint()
        self._model.minimize(total)
        _, bound = self._run()
        reached = len(frozenset(costs).intersection(self.values))
        self._model.clear_objective()  # type: ignore[no-untyped-call]
        self._model.add_linear_constraint(total, 0, reached)
        return Goal(reached, min(bound, reached))

    def _run(self) -> tuple[bool | None, int]:
        """Whether a plan was found, and below what no cost can be."""
        from ortools.sat.python import cp_model

        solver = cp_model.CpSolver()
        solver.parameters.num_workers = 1
        ended = Event()
        watch = Thread(target=self._watch, args=(solver, ended))
        watch.start()
        status = solver.solve(self._model)
        ended.set()
        watch.join()
        if status in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            self.values = [
                number if solver.boolean_value(variable) else -number
                for number, variable in enumerate(self._variables, 1)
            ]
            return True, ceil(solver.best_objective_bound - TOLERANCE)
        return (False if status == cp_model.INFEASIBLE else None), 0

    def _watch(self, solver: cp_model.CpSolver, ended: Event) -> None:
        while not ended.wait(WATCH):
            if self._stop():
                solver.stop_search()

    def _hint(self) -> None:
        self._model.clear_hints()  # type: ignore[no-untyped-call]
        for value in self.values:
            self._model.add_hint(self._variables[abs(value) - 1], value > 0)

    def _literal(self, literal: Literal) -> cp_model.LiteralT:
        while len(self._variables) < abs(literal):
            self._variables.append(self._model.new_bool_var(""))
        variable = self._variables[abs(literal) - 1]
        return variable if literal > 0 else ~variable
