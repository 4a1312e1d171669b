"""The first engine: the statements as clauses, searched by a SAT solver."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from landbridge.meet.clauses import Encoding
from landbridge.meet.counting import Counting, Total, short_clauses, without
from landbridge.meet.model import Goal
from landbridge.meet.statements import Literal, Statement

if TYPE_CHECKING:
    from pysat.solvers import Solver

Stop = Callable[[], bool]

SOLVER = "glucose4"
STRETCH = 2_000
"""After so many conflicts it is asked whether to stop."""


class SatSearch:
    """A search for plans of least cost; what an aim reached stays a condition of the next.

    `values` are the literals that hold in the last plan found.
    """

    def __init__(self, encoding: Encoding, stop: Stop) -> None:
        # Imported here: the solver is an extra.
        from pysat.solvers import Solver

        self._stop = stop
        self._solver: Solver = Solver(SOLVER)
        self._counting = Counting(encoding.variables, self._solver.add_clause)
        self.values: Sequence[Literal] = ()
        self._state([*encoding.statements, *encoding.implied])

    def solve(self, assumptions: Sequence[Literal] = ()) -> bool | None:
        """Whether all can hold; nothing if stopped before that is known."""
        while not self._stop():
            self._solver.conf_budget(STRETCH)
            found: bool | None = self._solver.solve_limited(assumptions=list(assumptions))
            if found:
                self.values = self._solver.get_model()
            if found is not None:
                return found
        return None

    def minimise(self, costs: Sequence[Literal]) -> Goal:
        """As few costs as possible, from below, given that a plan was found."""
        reached, bound = self._count(costs), 0
        total = Total(self._counting, costs)
        while bound < reached:
            found = self.solve(total.at_most(bound))
            if found is None:
                break
            if found:
                reached = self._count(costs)
            else:
                bound += 1
        for literal in total.at_most(reached):
            self._solver.add_clause([literal])
        return Goal(reached, bound)

    def _count(self, costs: Sequence[Literal]) -> int:
        true = frozenset(self.values)
        return sum(cost in true for cost in costs)

    def _state(self, statements: Sequence[Statement]) -> None:
        """Short statements first: what they fix makes the counts shorter."""
        counts = [one for one in statements if short_clauses(one) is None]
        for statement in statements:
            if short_clauses(statement) is not None:
                self._counting.state(statement)
        _, fixed = self._solver.propagate()
        for statement in counts:
            self._counting.state(without(statement, frozenset(fixed)))
