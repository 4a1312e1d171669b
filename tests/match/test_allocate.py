"""Who meets whom with limits: small cases by hand, others against a linear programme."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import linprog

from landbridge.match.allocate import AllocationProblem, allocate, envy

# a wants x and y, b wants x only.
FIRMS = AllocationProblem(
    ("a", "b"),
    ("x", "y"),
    np.array([0, 0, 1]),
    np.array([0, 1, 0]),
    np.array([0.9, 0.8, 0.5]),
    limit=1,
)


def test_the_most_worth_in_all_is_chosen_not_the_best_pair() -> None:
    # a-y and b-x come to 1.3, a-x alone to 0.9.
    plan = allocate(FIRMS)
    assert plan.meetings == (1, 2)
    assert plan.expected == pytest.approx(1.3)
    assert plan.proven


def test_the_price_of_a_place_is_what_one_more_would_add() -> None:
    plan = allocate(FIRMS)
    more = allocate(replace(FIRMS, limits={"a": 2, "x": 2}))
    assert more.expected == pytest.approx(2.2)
    # A second place at x alone changes nothing: a has but one.
    assert allocate(replace(FIRMS, limits={"x": 2})).expected == pytest.approx(plan.expected + 0.1)
    assert plan.prices["a"] + plan.prices["x"] >= 0.9 - 1e-9


def test_a_pinned_meeting_takes_place_whatever_it_is_worth() -> None:
    plan = allocate(replace(FIRMS, pinned=frozenset({0})))
    assert plan.meetings == (0,)
    assert plan.expected == pytest.approx(0.9)


def test_a_vetoed_meeting_never_does() -> None:
    plan = allocate(replace(FIRMS, vetoed=frozenset({1})))
    assert plan.meetings == (0,)


def test_pins_above_a_limit_are_told() -> None:
    plan = allocate(replace(FIRMS, pinned=frozenset({0, 1})))
    assert plan.meetings == ()
    [reason] = plan.reasons
    assert reason.as_mapping() == {"by": "1", "party": "a"}


def test_loads_and_envy_are_told() -> None:
    problem = replace(FIRMS, limits={"a": 2, "b": 0})
    plan = allocate(problem)
    assert plan.load == {"a": 2, "b": 0, "x": 1, "y": 1}
    # b would rather have what a has; x and y meet a both, and want no other.
    assert envy(problem, plan) == 1


def test_nobody_to_meet_is_an_empty_plan() -> None:
    none = np.array([], dtype=np.int64)
    plan = allocate(AllocationProblem((), (), none, none, np.array([])))
    assert plan.meetings == ()
    assert plan.proven


@settings(max_examples=60)
@given(st.integers(1, 6), st.integers(1, 6), st.integers(0, 3), st.integers(0, 10**6))
def test_the_worth_is_that_of_a_linear_programme(
    lefts: int, rights: int, limit: int, seed: int
) -> None:
    random = np.random.default_rng(seed)
    cells = np.flatnonzero(random.random(lefts * rights) < 0.6)
    worth = np.round(random.random(len(cells)), 3)
    problem = AllocationProblem(
        tuple(f"l{number}" for number in range(lefts)),
        tuple(f"r{number}" for number in range(rights)),
        cells // rights,
        cells % rights,
        worth,
        limit,
    )
    plan = allocate(problem)
    assert plan.proven
    assert max(plan.load.values(), default=0) <= limit
    if len(cells):
        ends = [problem.left[None] == np.arange(lefts)[:, None]]
        ends.append(problem.right[None] == np.arange(rights)[:, None])
        bound = linprog(-worth, np.vstack(ends), np.full(lefts + rights, limit), bounds=(0, 1))
        assert plan.expected == pytest.approx(-bound.fun, abs=1e-6)
