"""Shares, presence, nearness and density, worked out by hand on three places and three products."""

import numpy as np
import pytest

from landbridge.match.specialisation import (
    density,
    density_baseline,
    presence,
    proximity,
    revealed_advantage,
)

# Steel, fish and toys of a port, a coast and a town: 100 in all, of which 40, 40 and 20.
EXPORTS = np.array([[30.0, 10.0, 0.0], [10.0, 30.0, 0.0], [0.0, 0.0, 20.0]])


def test_advantage_is_a_share_over_the_worlds_share() -> None:
    # The port sells 30 of 40 in steel, the world 40 of 100.
    advantage = revealed_advantage(EXPORTS)
    assert advantage[0, 0] == pytest.approx(0.75 / 0.4)
    assert advantage[0, 1] == pytest.approx(0.25 / 0.4)
    assert advantage[2, 2] == pytest.approx(1 / 0.2)


def test_who_sells_nothing_has_no_advantage() -> None:
    advantage = revealed_advantage(np.vstack([EXPORTS, np.zeros(3)]))
    assert np.isnan(advantage[3]).all()
    assert presence(advantage)[3].tolist() == [0, 0, 0]


def test_presence_begins_at_a_fair_share() -> None:
    assert presence(np.array([[1.0, 0.999, np.nan]])).tolist() == [[1, 0, 0]]


def test_two_products_are_as_near_as_the_rarer_way() -> None:
    # Three sell the first, two the second, one both: one of three.
    present = np.array([[1.0, 1.0], [1.0, 0.0], [1.0, 0.0], [0.0, 1.0]])
    near = proximity(present)
    assert near[0, 1] == near[1, 0] == pytest.approx(1 / 3)
    assert near[0, 0] == near[1, 1] == 1


def test_density_is_the_near_share_of_what_is_sold() -> None:
    near = np.array([[1.0, 0.5, 0.0], [0.5, 1.0, 0.25], [0.0, 0.25, 1.0]])
    dense = density(np.array([[1.0, 0.0, 0.0]]), near)
    assert dense[0] == pytest.approx([1 / 1.5, 0.5 / 1.75, 0.0])


def test_the_baseline_is_the_share_of_all_products() -> None:
    assert density_baseline(np.array([[1.0, 1.0, 0.0]])).tolist() == [[2 / 3] * 3]
