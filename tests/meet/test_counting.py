"""Counts as clauses."""

from __future__ import annotations

from itertools import product

import pytest

from landbridge.meet.events.counting import Counting
from landbridge.meet.events.statements import Statement

pytest.importorskip("pysat")


@pytest.mark.parametrize(("least", "most"), [(0, 2), (0, 4), (0, 5), (1, 5), (2, 4), (3, 3)])
def test_as_many_hold_as_are_stated(least: int, most: int) -> None:
    from pysat.solvers import Solver

    literals = (1, 2, 3, 4, 5, 6)
    with Solver("glucose4") as solver:
        Counting(len(literals), solver.add_clause).state(Statement(literals, least, most))
        for signs in product((1, -1), repeat=len(literals)):
            values = [sign * literal for sign, literal in zip(signs, literals, strict=True)]
            assert solver.solve(assumptions=values) == (least <= signs.count(1) <= most)
