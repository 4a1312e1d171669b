"""Lower bounds: the least from the source to each node and from each node to the target, by each
criterion and by weighted sums of them.

All sums are found at once: a step's figures are read once for all of them. As nodes stand in the
order in which they can be reached, few sweeps over the steps are enough (Bellman, 1958).
"""

from __future__ import annotations

from itertools import product
from typing import NamedTuple

import numpy as np

from landbridge.route.arrays import Reals, Whole
from landbridge.route.compiled import compiled
from landbridge.route.steps import Steps, turned

FACTORS = {
    1: (1.0,),
    2: (0.0, 0.003, 0.01, 0.03, 0.1, 0.2, 0.4, 0.7, 1.0, 1.5, 3.0, 6.0, 15.0, 50.0, 200.0),
    3: (0.0, 0.4, 1.0, 4.0),
    4: (0.0, 0.3, 2.0, 20.0),
}
"""How much a criterion weighs beside the first one that counts, both told in their least.

Of three criteria sums near to balance prune most: with factors up to 10 the same fronts take twice
as long.
"""


class Bounds(NamedTuple):
    """The least of each weighted sum from the source to each node and from it back to the target.

    `weights` has a row for each criterion and a column for each sum; the first sums are the
    criteria alone. `rates` are those of the steps, weighted: a column for each sum. `there` and
    `back` have a row for each node and a column for each sum.
    """

    weights: Reals
    rates: Reals
    there: Reals
    back: Reals


def sums_of(least: Reals) -> Reals:
    """The weights of sums, a column for each: the criteria alone, then mixtures of them.

    `least` is the least of each criterion from source to target: it is what factors are told in.
    """
    criteria = len(least)
    found = [*np.eye(criteria)]
    for zeros in range(criteria - 1):
        for factors in product(FACTORS[criteria], repeat=criteria - 1 - zeros):
            if any(factors):
                found.append(np.array([*[0.0] * zeros, 1.0, *factors]) / np.maximum(least, 1.0))
    return np.ascontiguousarray(np.array(found).T)


def bounds_between(steps: Steps, weights: Reals) -> Bounds:
    """The bounds of the nodes of steps, by the columns of `weights`."""
    rates = steps.rates @ weights
    there = _least(steps, rates, np.arange(len(steps.node)), 0)
    back = _least(turned(steps), rates, np.argsort(steps.far), steps.target)
    return Bounds(weights, rates, there, back)


@compiled
def _least(steps: Steps, rates: Reals, order: Whole, source: int) -> Reals:
    """The least from one node to all, by each column of rates; nodes are swept in an order."""
    count, sums = len(order), rates.shape[1]
    least = np.full((count, sums), np.inf)
    least[source] = 0.0
    place = np.empty(count, dtype=np.int64)
    place[order] = np.arange(count)
    is_fresh = np.zeros(count, dtype=np.bool_)
    is_fresh[source] = again = True
    while again:
        again = False
        for node in order:
            if not is_fresh[node]:
                continue
            is_fresh[node] = False
            for step in range(steps.start[node], steps.start[node + 1]):
                head, rate, amount = steps.to[step], steps.rate[step], steps.amount[step]
                is_better = False
                for j in range(sums):
                    total = least[node, j] + amount * rates[rate, j]
                    if total < least[head, j]:
                        least[head, j], is_better = total, True
                if is_better:
                    is_fresh[head] = True
                    again = again or place[head] <= place[node]
    return least
