"""What a party's breaks cost."""

from __future__ import annotations

from itertools import combinations

import pytest

from landbridge.meet.events.counting import Counting
from landbridge.meet.events.fairness import Waiting, at_most_fair
from landbridge.meet.events.restless import FEW, restless
from landbridge.meet.events.statements import Statements

pytest.importorskip("pysat")


@pytest.mark.parametrize("most", [0, 1, 2, 3, FEW + 1])
def test_as_many_costs_hold_as_there_are_breaks(most: int) -> None:
    from pysat.solvers import Solver

    words = Statements()
    ends = [words.new() for _ in range(most + 1)]
    costs = restless(words, Waiting(ends, most), words.either(ends))
    with Solver("glucose4") as solver:
        counting = Counting(words.variables, solver.add_clause)
        for statement in words.taken():
            counting.state(statement)
        for count in range(most + 1):
            for held in combinations(ends, count):
                values = [end if end in held else -end for end in ends]
                assert solver.solve(assumptions=values)
                true = [cost for cost in costs if cost in solver.get_model()]
                assert len(true) == count
                for cost in costs:
                    other = -cost if cost in true else cost
                    assert not solver.solve(assumptions=[*values, other])


def test_fairness_leaves_a_party_what_the_calmest_can_have_and_the_limit() -> None:
    calm, busy = Waiting((1,), 1), Waiting((2, 3, 4, 5), 4)
    assert [one.most for one in at_most_fair([calm, busy], 2)] == [1, 3]
    assert [one.most for one in at_most_fair([calm, busy], None)] == [1, 4]
