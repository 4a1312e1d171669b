"""Costs bounded from below by cores: sets of hopes that cannot all come true.

The reformulation is OLL (Andres, Kaufmann, Matheis and Schaub 2012; Morgado, Dodaro and
Marques-Silva 2014): of each core one hope is given up, whichever it is, and that only one
is given up becomes a new hope.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from landbridge.meet.events.counting import Counting, Total
from landbridge.meet.events.statements import Literal


class Hopes:
    """That no more than so many of each sum hold.

    Invariant: the costs are `bound` and what exceeds the hopes, so that a plan in which all
    hopes come true has the least cost.
    """

    def __init__(self, counting: Counting, costs: Iterable[Literal]) -> None:
        self.bound = 0
        self._counting = counting
        self._sums: dict[Literal, tuple[Total, int]] = {}
        for cost in costs:
            self._hope(Total(counting, (cost,)), 0)

    def assumptions(self) -> Sequence[Literal]:
        """All hopes, as literals."""
        return list(self._sums)

    def give_up(self, core: Sequence[Literal]) -> None:
        """Some hope of the core is in vain: raise the bound, and hope for the next best."""
        self.bound += 1
        for literal in core:
            total, most = self._sums.pop(literal)
            self._hope(total, most + 1)
        self._hope(Total(self._counting, [-literal for literal in core]), 1)

    def _hope(self, total: Total, most: int) -> None:
        for literal in total.at_most(most):
            self._sums[literal] = (total, most)
