"""Steps pruned by bounds: those over which a way may still lead to a new point of the front.

A graph has half a million legs, of which a front uses a hundredth. The bound of a step is the sum
of what is least to its tail, what it takes, and what is least from its head. It is kept where
its bound is below a corner (see `corners`).
"""

from __future__ import annotations

import numpy as np

from landbridge.route.arrays import Reals
from landbridge.route.bounds import Bounds
from landbridge.route.compiled import compiled
from landbridge.route.corners import Corners, corner_above
from landbridge.route.steps import Steps, chosen


@compiled
def narrowed(steps: Steps, bounds: Bounds, corners: Corners) -> Steps:
    """The steps, between the nodes, whose bounds are below a corner; source and target stay."""
    count, last = len(steps.node), 0
    place, kept = np.full(count, -1, dtype=np.int32), 0
    bound = np.empty(bounds.back.shape[1])
    for node in range(count):
        _write_bound(bounds, (node, node), 0, 0.0, bound)
        found = corner_above(corners, last, bound)
        if found >= 0:
            last = found
        if found >= 0 or node == 0 or node == steps.target:
            place[node], kept = kept, kept + 1
    start, size = np.zeros(kept + 1, dtype=np.int64), 0
    which = np.empty(len(steps.to), dtype=np.int32)
    for node in range(count):
        if place[node] < 0:
            continue
        for step in range(steps.start[node], steps.start[node + 1]):
            if place[steps.to[step]] >= 0:
                rate, amount = steps.rate[step], steps.amount[step]
                _write_bound(bounds, (node, steps.to[step]), rate, amount, bound)
                found = corner_above(corners, last, bound)
                if found >= 0:
                    last, which[size], size = found, step, size + 1
        start[place[node] + 1] = size
    left = which[:size]
    nodes = np.flatnonzero(place >= 0)
    return chosen(steps, start, place[steps.to[left]], left, nodes, place[steps.target])


@compiled
def _write_bound(
    bounds: Bounds, ends: tuple[int, int], rate: int, amount: float, bound: Reals
) -> None:
    """Write the least of each sum on ways over a step; with an amount of 0, over a node."""
    tail, head = ends
    for j in range(len(bound)):
        bound[j] = bounds.there[tail, j] + amount * bounds.rates[rate, j] + bounds.back[head, j]
