"""What one place could sell another, from totals by product.

All arrays have one entry a product, in one currency and one year.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Row = NDArray[np.float64]


def complementarity(exports: Row, imports: Row) -> float:
    """How well what one sells meets what the other buys: 0 not at all, 1 exactly.

    One less half the sum of the differences of shares. Michaely (1996), "Trade
    preferential agreements in Latin America"; World Bank trade indicators. NaN
    where one sells, or the other buys, nothing.
    """
    if not exports.sum() or not imports.sum():
        return float("nan")
    apart = np.abs(exports / exports.sum() - imports / imports.sum()).sum()
    return float(1 - apart / 2)


def ease(bilateral: Row, supply: Row, demand: Row) -> float:
    """What two places trade, over what they would if the seller had its share of the world
    market there too; above 1 they are nearer than others. NaN where nothing is expected.

    Decreux and Spies (2016), "Export potential assessments", ITC, section 2.3.
    """
    expected = (supply * demand).sum()
    return float(bilateral.sum() / expected) if expected else float("nan")


def potential(supply: Row, demand: Row, how_easy: float) -> Row:
    """What one could sell the other of each product: supply x demand x ease.

    `supply` is the seller's share of what the world sells of it, `demand` what the
    buyer buys of it from everybody. Decreux and Spies (2016), eq. 1, without the
    projections of growth and tariffs, which a table of trade does not hold.
    """
    possible: Row = supply * demand * how_easy
    return possible


def unused(possible: Row, bilateral: Row) -> Row:
    """The part of a potential that is not sold yet."""
    left: Row = np.maximum(possible - bilateral, 0.0)
    return left
