"""What places are strong in, from a matrix of exports: a row a place, a column a product.

The same holds of a matrix of production, a column an activity.

All functions take and give float arrays in that shape; values are in one
currency and never negative. Places and products of which nothing is sold are
kept, and have no strength.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float64]


def revealed_advantage(exports: Matrix) -> Matrix:
    """The share of a product in a place's exports, over its share in everybody's.

    Balassa (1965), "Trade liberalisation and revealed comparative advantage", eq. 1.
    Of production it is the location quotient, the share of an activity in a region over
    its share in all: Florence (1939), "Report on the location of industry".
    NaN where a place, or the world, sells nothing.
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        own = exports / exports.sum(axis=1, keepdims=True)
        world = exports.sum(axis=0) / exports.sum()
        advantage: Matrix = own / world
    return advantage


def presence(advantage: Matrix) -> Matrix:
    """1 where a place sells at least its fair share of a product, else 0."""
    present: Matrix = (np.nan_to_num(advantage) >= 1).astype(np.float64)
    return present


def proximity(present: Matrix) -> Matrix:
    """How likely who sells one of two products sells the other; the lesser of both ways.

    Hidalgo, Klinger, Barabasi and Hausmann (2007), "The product space conditions
    the development of nations", Science 317, 482-487. Square, a row a product.
    """
    # Counts of places are whole numbers, which float32 holds exactly and multiplies faster.
    small = present.astype(np.float32)
    together = (small.T @ small).astype(np.float64)
    sellers = present.sum(axis=0)
    with np.errstate(divide="ignore", invalid="ignore"):
        near: Matrix = np.nan_to_num(together / np.maximum.outer(sellers, sellers))
    return near


def density(present: Matrix, near: Matrix) -> Matrix:
    """The share of what is near a product, weighed by nearness, that a place sells already.

    Hidalgo et al. (2007); NaN for a product that nobody is strong in.
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        dense: Matrix = (present @ near) / near.sum(axis=1)
    return dense


def density_baseline(present: Matrix) -> Matrix:
    """What density would be if nearness said nothing: the share of products that a place is
    strong in, the same for each product. A density is shown beside it."""
    share = present.mean(axis=1, keepdims=True)
    return np.broadcast_to(share, present.shape).copy()
