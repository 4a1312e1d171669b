"""Lists for both sides of a market; small ones are worked out by hand or tried out whole."""

from itertools import permutations, product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from landbridge.match.market import Lists, Market, lists_of, rank_market, shown

LOOKS = np.array([1.0, 0.5])


def market(wants: list[list[float]], wanted: list[list[float]]) -> Market:
    size = len(wants)
    looks = 1 / np.arange(1, size + 1)
    return Market(np.array(wants), np.array(wanted), looks, looks)


def test_expected_matches_are_worked_out_by_hand() -> None:
    # Each shows the other of the same number first: 1 x 1 for those, 1/2 x 1/2 for the rest.
    same = Lists(np.array([[0, 1], [1, 0]]), np.array([[0, 1], [1, 0]]))
    all_want = market([[1.0, 1.0], [1.0, 1.0]], [[1.0, 1.0], [1.0, 1.0]])
    found = shown(all_want, same)
    assert found.expected == pytest.approx(2 + 2 * 0.25)
    assert found.envy == 0
    assert found.load[0].tolist() == [1.5, 1.5]


def test_who_is_never_shown_first_envies_who_is() -> None:
    crowded = Lists(np.array([[0, 1], [0, 1]]), np.array([[0, 1], [0, 1]]))
    all_want = market([[1.0, 1.0], [1.0, 1.0]], [[1.0, 1.0], [1.0, 1.0]])
    found = shown(all_want, crowded)
    assert found.envy == 2
    assert found.load[1].tolist() == [2.0, 1.0]


def test_the_popular_are_not_shown_to_everybody_first() -> None:
    found = rank_market(market([[1.0, 0.9], [1.0, 0.9]], [[1.0, 0.9], [1.0, 0.9]]))
    assert sorted(found.lists.left[:, 0].tolist()) == [0, 1]


def test_the_same_seed_gives_the_same_lists() -> None:
    random = np.random.default_rng(7)
    some = market(random.random((6, 6)).tolist(), random.random((6, 6)).tolist())
    one, other = rank_market(some, seed=3), rank_market(some, seed=3)
    assert one.lists.left.tolist() == other.lists.left.tolist()
    assert one.expected == other.expected


_three = st.lists(
    st.lists(st.floats(0, 1, allow_nan=False), min_size=3, max_size=3), min_size=3, max_size=3
)


@settings(max_examples=15)
@given(_three, _three)
def test_what_is_found_is_near_the_best_of_all_lists(
    wants: list[list[float]], wanted: list[list[float]]
) -> None:
    some = market(wants, wanted)
    orders = [np.array(order) for order in product(permutations(range(3)), repeat=3)]
    best = 0.0
    for right in orders:
        looked = shown(some, Lists(orders[0], right))
        seen_back = np.empty((3, 3))
        np.put_along_axis(seen_back, right, np.broadcast_to(some.looks_back, (3, 3)), axis=1)
        left = lists_of(some.both * seen_back.T).left
        best = max(best, looked.expected, shown(some, Lists(left, right)).expected)
    found = rank_market(some, rounds=200)
    assert found.expected <= best + 1e-9
    assert found.expected >= 0.97 * best
