"""Whom to show to whom when both sides must want it, and the popular are few.

A market has two sides; each of one sees a list of the other and looks at the place
k of it with a probability that falls with k. A mutual match happens where both look
and both want. The expected number of mutual matches is

    sum over i, j of  wants[i, j] * wanted[j, i] * seen[i, j] * seen'[j, i]

(Tomita and Yokoyama (2024), "Fair reciprocal recommendation in matching markets",
RecSys, eq. 1). Given the lists of one side the best lists of the other are in the
order of what they would add, so the two sides are improved in turn, from the
matching with transferable utility, until neither gains; then from that solution
shaken. All of it is a function of its arguments, the seed among them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float64]
Order = NDArray[np.int64]

GAIN = 1e-9
"""What counts as a gain: less is rounding."""


@dataclass(frozen=True, slots=True)
class Market:
    """How likely each of one side wants each of the other, and the other way round.

    `wants` is n by m, `wanted` m by n, both from 0 to 1. `looks` and `looks_back` give
    how likely a place of a list is looked at, m and n long, never rising.
    """

    wants: Matrix
    wanted: Matrix
    looks: NDArray[np.float64]
    looks_back: NDArray[np.float64]

    @property
    def both(self) -> Matrix:
        """How likely both of a pair want each other."""
        return self.wants * self.wanted.T


class Lists(NamedTuple):
    """The lists of both sides: a row each, indexes of the other side, first the first to show."""

    left: Order
    right: Order


@dataclass(frozen=True, slots=True)
class Shown:
    """Lists with what they come to.

    `expected` mutual matches; `envy`, how many would rather be shown where another of
    their side is shown (ordered pairs, both sides); `load`, how much each of the two
    sides is looked at in all, so that who is overrun or forgotten is seen.
    """

    lists: Lists
    expected: float
    envy: int
    load: tuple[NDArray[np.float64], NDArray[np.float64]]


def rank_market(market: Market, *, rounds: int = 20, seed: int = 0) -> Shown:
    """Lists with as many expected mutual matches as can be found in so many rounds."""
    best = _improved(market, lists_of(transferable_matching(market)))
    random = np.random.default_rng(seed)
    for _ in range(rounds):
        tried = _improved(market, lists_of(_shaken(market, best.lists, random)))
        if tried.expected > best.expected + GAIN:
            best = tried
    return best


def transferable_matching(
    market: Market, scale: float = 1.0, precision: float = 1e-10, most: int = 10_000
) -> Matrix:
    """How much of each pair a market in which utility can be passed on would make, n by m.

    Choo and Siow (2006), "Who marries whom and why", solved by iterative
    proportional fitting as in Tomita, Togashi, Hashizume and Ohsaka (2023), RecSys.
    """
    joint = np.exp((market.wants + market.wanted.T) / (2 * scale))
    left, right = np.ones(joint.shape[0]), np.ones(joint.shape[1])
    for _ in range(most):
        new_left = _single(joint @ right / 2)
        new_right = _single(joint.T @ new_left / 2)
        moved = max(np.abs(new_left - left).max(), np.abs(new_right - right).max())
        left, right = new_left, new_right
        if moved < precision:
            break
    matching: Matrix = joint * np.outer(left, right)
    return matching


def lists_of(worth: Matrix) -> Lists:
    """The lists that put the pairs of most worth first, on both sides."""
    return Lists(_order(worth), _order(worth.T))


def shown(market: Market, lists: Lists) -> Shown:
    """What lists come to."""
    seen, seen_back = _seen(lists.left, market.looks), _seen(lists.right, market.looks_back)
    both = market.both
    expected = float((both * seen * seen_back.T).sum())
    envy = _envy(both * seen, seen_back) + _envy(both.T * seen_back, seen)
    return Shown(lists, expected, envy, (seen_back.sum(axis=0), seen.sum(axis=0)))


def _improved(market: Market, lists: Lists) -> Shown:
    """Each side in turn put in the order of what it adds to the other's lists, while that gains."""
    both = market.both
    seen_back = _seen(lists.right, market.looks_back)
    best, reached = lists, -1.0
    while True:
        left = _order(both * seen_back.T)
        seen = _seen(left, market.looks)
        right = _order((both * seen).T)
        seen_back = _seen(right, market.looks_back)
        expected = float((both * seen * seen_back.T).sum())
        if expected <= reached + GAIN:
            return shown(market, best)
        best, reached = Lists(left, right), expected


def _shaken(market: Market, lists: Lists, random: np.random.Generator) -> Matrix:
    """What the pairs are worth to the other side's lists, some of it shaken."""
    worth = market.both * _seen(lists.right, market.looks_back).T
    strength, part = random.choice((0.1, 0.3, 0.6)), random.choice((0.05, 0.2, 1.0))
    noise = random.normal(0.0, strength, worth.shape) * (random.random(worth.shape) < part)
    shaken: Matrix = worth * np.exp(noise)
    return shaken


def _single(half: NDArray[np.float64]) -> NDArray[np.float64]:
    """The root of the share that stays alone: the positive solution of x^2 + 2 h x = 1."""
    alone: NDArray[np.float64] = np.sqrt(1 + half * half) - half
    return alone


def _order(worth: Matrix) -> Order:
    order: Order = np.argsort(-worth, axis=1, kind="stable")
    return order


def _seen(order: Order, looks: NDArray[np.float64]) -> Matrix:
    """How likely each of the other side is looked at, a row a list."""
    seen = np.empty(order.shape)
    np.put_along_axis(seen, order, np.broadcast_to(looks, order.shape), axis=1)
    return seen


def _envy(given: Matrix, seen_back: Matrix) -> int:
    """How many would have more matches if they were shown where another of their side is."""
    swapped = given @ seen_back
    return int((swapped > np.diag(swapped)[:, None] + GAIN).sum())
