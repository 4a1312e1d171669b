"""The first engine: the statements as clauses, searched by a SAT solver."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from landbridge.meet.events.clauses import Encoding
from landbridge.meet.events.cores import Hopes
from landbridge.meet.events.counting import Counting, holds
from landbridge.meet.events.finder import Finder
from landbridge.meet.events.statements import Literal, Statement
from landbridge.meet.model import Goal
from landbridge.meet.stopping import Stop

if TYPE_CHECKING:
    from pysat.solvers import Solver

PROVER = "gluecard4"
"""It counts by itself and soon finds what cannot all be; a finder settles what it does not."""

STRETCH = 2_000
"""After so many conflicts the prover is asked whether to stop."""
CORE_STRETCHES = 2
"""A core that is not found in so many stretches is sought no longer: the finder decides then."""
STEP = 0.75
"""The finder, who keeps near what it found, goes so far of the way from the bound to it."""


class SatSearch:
    """A search for plans of least cost; what an aim reached stays a condition of the next.

    `values` are the literals that hold in the last plan found. Statements that few plans break
    are added when one does.
    """

    def __init__(self, encoding: Encoding, stop: Stop) -> None:
        # Imported here: the solver is an extra.
        from pysat.solvers import Solver

        self._stop = stop
        self._encoding = encoding
        self._told: list[Statement] = []
        # In its incremental mode the solver judges clauses anew after each call.
        self._prover: Solver = Solver(PROVER, incr=True)
        prover = self._prover
        self._counting = Counting(encoding.variables, prover.add_clause, prover.add_atmost)
        first, later = (encoding.seats, ()) if encoding.is_tight else ((), encoding.seats)
        self._pending = [*later, *encoding.fair]
        self.values: Sequence[Literal] = ()
        self.state([*encoding.statements, *encoding.counts, *first])

    def state(self, statements: Sequence[Statement]) -> None:
        """Add statements."""
        self._told.extend(statements)
        for statement in statements:
            self._counting.state(statement)

    def solve(
        self, assumptions: Sequence[Literal] = (), stretches: int | None = None
    ) -> bool | None:
        """Whether all can hold; nothing if stopped, or out of stretches, before that is known."""
        while not self._stop() and stretches != 0:
            self._prover.conf_budget(STRETCH)
            found: bool | None = self._prover.solve_limited(assumptions=list(assumptions))
            if found and self._is_whole(self._prover.get_model()):
                return True
            if found is False:
                return False
            if found is None and stretches is not None:
                stretches -= 1
        return None

    def minimise(self, costs: Sequence[Literal], is_brief: bool = False) -> Goal:
        """As few costs as possible, from below, given that a plan was found.

        A brief search keeps that plan where its first cores do not settle it.
        """
        hopes = Hopes(self._counting, costs)
        bound = self._give_up(costs, hopes)
        if bound is None:
            if is_brief:
                return Goal(self._count(costs), hopes.bound)
            bound = self._descend(costs, hopes.bound)
        goal = Goal(self._count(costs), bound)
        self.state([Statement(tuple(costs), 0, goal.reached)])
        return goal

    def _give_up(self, costs: Sequence[Literal], hopes: Hopes) -> int | None:
        """What is proven once the plan found is as good; nothing if a core is hard to find."""
        while hopes.bound < self._count(costs):
            found = self.solve(hopes.assumptions(), CORE_STRETCHES)
            if found is None:
                return None
            if not found:
                hopes.give_up(self._prover.get_core())
        return hopes.bound

    def _descend(self, costs: Sequence[Literal], bound: int) -> int:
        """Fewer and fewer costs, by the finder, until it proves that none are fewer.

        The prover by turns with it took a third longer: what one learns the other does not know.
        """
        finder = Finder(self._encoding.variables, [*self._told, *self._pending], costs)
        most = bound
        while bound < self._count(costs) and not self._stop():
            found = finder.find(most)
            if found:
                self.values = finder.values
            elif found is False:
                bound = most + 1
            most = bound + int(STEP * (self._count(costs) - bound))
        return bound

    def _is_whole(self, values: Sequence[Literal]) -> bool:
        """Whether a plan just found keeps what is pending; what it breaks is added."""
        true = frozenset(values)
        broken = [one for one in self._pending if not holds(one, true)]
        if broken:
            self._pending = [one for one in self._pending if one not in broken]
            self.state(broken)
            return False
        self.values = values
        return True

    def _count(self, costs: Sequence[Literal]) -> int:
        true = frozenset(self.values)
        return sum(cost in true for cost in costs)
