"""Plans of fewer and fewer costs, by a solver that finds well what is hard to prove."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from landbridge.meet.events.counting import Counting, Total
from landbridge.meet.events.statements import Literal, Statement

if TYPE_CHECKING:
    from pysat.solvers import Solver

SOLVER = "cadical153"
SETTINGS = {"stabilizeonly": 1, "target": 2, "quiet": 1}
"""It keeps near the best assignment so far."""

STRETCH = 20_000
"""So many conflicts are spent on one question. Of half as many it finds plans far more rarely, for
it forgets at each question how it was searching."""


class Finder:
    """A search of its own for plans of which the first `variables` literals are `values`."""

    def __init__(
        self, variables: int, statements: Sequence[Statement], costs: Sequence[Literal]
    ) -> None:
        # Imported here: the solver is an extra.
        from pysat.solvers import Solver

        self.values: Sequence[Literal] = ()
        self._variables = variables
        self._solver: Solver = Solver(SOLVER)
        self._solver.configure(SETTINGS)
        counting = Counting(variables, self._solver.add_clause)
        for statement in statements:
            counting.state(statement)
        self._total = Total(counting, costs)

    def find(self, most: int) -> bool | None:
        """Whether there is a plan of so few costs; nothing if a stretch does not tell."""
        self._solver.conf_budget(STRETCH)
        found: bool | None = self._solver.solve_limited(assumptions=self._total.at_most(most))
        if found:
            self.values = self._solver.get_model()[: self._variables]
        return found
