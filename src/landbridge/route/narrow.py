"""Ever fewer steps: those over which a way that is not beaten yet may still lead.

A graph has half a million legs, of which a front uses a hundredth. A step is kept where by what
is least before it and after it some way over it may still lie below a corner (see `corners`).
"""

from __future__ import annotations

import numpy as np

from landbridge.route.arrays import Reals
from landbridge.route.bounds import Bounds
from landbridge.route.compiled import compiled
from landbridge.route.corners import Corners, may_lead
from landbridge.route.steps import Steps, chosen


@compiled
def narrowed(steps: Steps, bounds: Bounds, corners: Corners) -> Steps:
    """The steps over which some way may lie below a corner."""
    count, last = len(steps.node), 0
    place, kept = np.full(count, -1, dtype=np.int32), 0
    hope = np.empty(bounds.back.shape[1])
    for node in range(count):
        _hope(bounds, (node, node), 0, 0.0, hope)
        last = may_lead(corners, last, hope)
        if last >= 0 or node == 0 or node == steps.target:
            place[node], kept = kept, kept + 1
    start, size = np.zeros(kept + 1, dtype=np.int64), 0
    which = np.empty(len(steps.to), dtype=np.int32)
    for node in range(count):
        if place[node] < 0:
            continue
        for step in range(steps.start[node], steps.start[node + 1]):
            if place[steps.to[step]] >= 0:
                rate, amount = steps.rate[step], steps.amount[step]
                _hope(bounds, (node, steps.to[step]), rate, amount, hope)
                last = may_lead(corners, last, hope)
                if last >= 0:
                    which[size], size = step, size + 1
        start[place[node] + 1] = size
    left = which[:size]
    nodes = np.flatnonzero(place >= 0)
    return chosen(steps, start, place[steps.to[left]], left, nodes, place[steps.target])


@compiled
def _hope(bounds: Bounds, ends: tuple[int, int], rate: int, amount: float, hope: Reals) -> None:
    """Set what is least by each sum on ways over a step."""
    tail, head = ends
    for j in range(len(hope)):
        hope[j] = bounds.there[tail, j] + amount * bounds.rates[rate, j] + bounds.back[head, j]
