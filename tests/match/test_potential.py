"""What one place could sell another, worked out by hand."""

from math import isnan

import numpy as np
import pytest

from landbridge.match.potential import complementarity, ease, potential, unused

SOLD = np.array([60.0, 40.0, 0.0])
BOUGHT = np.array([30.0, 0.0, 70.0])


def test_complementarity_is_one_less_half_the_differences() -> None:
    # |0.6-0.3| + |0.4-0| + |0-0.7| = 1.4
    assert complementarity(SOLD, BOUGHT) == pytest.approx(0.3)


def test_who_buys_exactly_what_is_sold_is_fully_complementary() -> None:
    assert complementarity(SOLD, SOLD * 5) == pytest.approx(1)


def test_who_buys_nothing_has_no_complementarity() -> None:
    assert isnan(complementarity(SOLD, np.zeros(3)))


def test_ease_is_what_is_traded_over_what_shares_would_give() -> None:
    # A tenth of 30 and a half of 70: 38 expected, 19 traded.
    supply = np.array([0.1, 0.2, 0.5])
    assert ease(np.array([19.0, 0.0, 0.0]), supply, BOUGHT) == pytest.approx(0.5)


def test_potential_is_supply_times_demand_times_ease() -> None:
    assert potential(np.array([0.1]), np.array([30.0]), 0.5) == pytest.approx([1.5])


def test_what_is_sold_above_the_potential_leaves_nothing_unused() -> None:
    assert unused(np.array([3.0, 3.0]), np.array([1.0, 5.0])).tolist() == [2.0, 0.0]
