"""A party without breaks is used in slots that follow one another."""

from __future__ import annotations

from itertools import combinations

import pytest

from landbridge.meet.events.spans import span
from landbridge.meet.events.statements import Statements

pytest.importorskip("pysat")

SLOTS = 5


@pytest.mark.parametrize("length", range(1, SLOTS + 1))
def test_only_rows_without_a_gap_are_left_to_a_party_without_breaks(length: int) -> None:
    from pysat.solvers import Solver

    words = Statements()
    row = [words.new() for _ in range(SLOTS)]
    restless = words.new()
    span(words, row, restless, [frozenset(range(SLOTS))] * length)
    with Solver("glucose4", bootstrap_with=[one.literals for one in words.taken()]) as solver:
        for used in combinations(row, length):
            values = [here if here in used else -here for here in row]
            is_whole = used[-1] - used[0] == length - 1
            assert solver.solve(assumptions=[*values, restless])
            assert solver.solve(assumptions=[*values, -restless]) == is_whole


def test_where_a_party_begins_follows_without_search() -> None:
    from pysat.solvers import Solver

    words = Statements()
    row = [words.new() for _ in range(SLOTS)]
    restless = words.new()
    span(words, row, restless, [frozenset(range(SLOTS))] * 3)
    with Solver("glucose4", bootstrap_with=[one.literals for one in words.taken()]) as solver:
        _, follows = solver.propagate(assumptions=[-restless])
        assert row[2] in follows
        _, follows = solver.propagate(assumptions=[-restless, row[0]])
        assert [here for here in row if here in follows] == row[:3]
        assert [-here for here in row if -here in follows] == [-here for here in row[3:]]


def test_a_party_does_not_begin_where_its_meetings_would_not_fill_the_slots() -> None:
    from pysat.solvers import Solver

    words = Statements()
    row = [words.new() for _ in range(SLOTS)]
    restless = words.new()
    early, late = frozenset({0, 1}), frozenset({2, 3, 4})
    span(words, row, restless, [early, late, late])
    with Solver("glucose4", bootstrap_with=[one.literals for one in words.taken()]) as solver:
        _, follows = solver.propagate(assumptions=[-restless])
        assert [here for here in row if here in follows] == row[1:4]
