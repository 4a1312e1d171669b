"""A min-cost flow between two sides, with the prices that prove it.

All worths are whole numbers, so that the proof is exact. The solver is that of
OR-tools; it gives no prices, which are found as shortest distances over what
the flow leaves open.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Whole = NDArray[np.int64]


class Flow(NamedTuple):
    """Which pairs are used, and the price of a place on either side.

    Prices are never negative, and nothing where a place is free. No pair is worth
    more than the prices of its two places unless it is used.
    """

    used: NDArray[np.bool_]
    left_prices: Whole
    right_prices: Whole


def best_flow(left: Whole, right: Whole, worth: Whole, lefts: Whole, rights: Whole) -> Flow:
    """The pairs of most worth in all; `lefts` and `rights` give the places of each side.

    `left` and `right` are the positions of each pair's two ends.
    """
    # Imported here: the solver is an extra, and takes a second to load.
    from ortools.graph.python import min_cost_flow

    graph = _Graph.of(left, right, worth, lefts, rights)
    solver = min_cost_flow.SimpleMinCostFlow()
    arcs = solver.add_arcs_with_capacity_and_unit_cost(
        graph.tail, graph.head, graph.capacity, graph.cost
    )
    solver.set_nodes_supplies(np.array([graph.source, graph.sink]), graph.supply)
    if solver.solve() != solver.OPTIMAL:
        raise ArithmeticError("a flow that can always pass by did not")
    flows = solver.flows(arcs)
    apart = _distances(graph, flows)
    sources, sinks = len(lefts), len(lefts) + len(rights)
    return Flow(
        flows[graph.pairs] > 0,
        np.maximum(0, apart[:sources] - apart[graph.source]),
        np.maximum(0, apart[graph.sink] - apart[sources:sinks]),
    )


def is_proven(
    flow: Flow, left: Whole, right: Whole, worth: Whole, lefts: Whole, rights: Whole
) -> bool:
    """Whether the prices prove the flow: what they come to is what it is worth (LP duality)."""
    over = worth - flow.left_prices[left] - flow.right_prices[right]
    bound = lefts @ flow.left_prices + rights @ flow.right_prices
    bound += np.maximum(over, 0).sum()
    return bool(bound == worth[flow.used].sum())


class _Graph(NamedTuple):
    """Source, left, right, sink; one arc passes by, so that nobody has to meet."""

    tail: Whole
    head: Whole
    capacity: Whole
    cost: Whole
    pairs: slice
    source: int
    sink: int
    supply: Whole

    @classmethod
    def of(cls, left: Whole, right: Whole, worth: Whole, lefts: Whole, rights: Whole) -> _Graph:
        count, other = len(lefts), len(rights)
        source, sink = count + other, count + other + 1
        # One more than can flow: the arc that passes by is then never empty, and its ends
        # stay at one price.
        supply = int(lefts.sum()) + 1
        lines = np.arange(count), np.arange(count, count + other)
        return cls(
            np.concatenate([np.full(count, source), left, lines[1], [source]]),
            np.concatenate([lines[0], count + right, np.full(other, sink), [sink]]),
            np.concatenate([lefts, np.ones_like(left), rights, [supply + 1]]),
            np.concatenate([np.zeros_like(lefts), -worth, np.zeros_like(rights), [0]]),
            slice(count, count + len(left)),
            source,
            sink,
            np.array([supply, -supply]),
        )


def _distances(graph: _Graph, flows: Whole) -> Whole:
    """The shortest distance to each node over the arcs that could still take or give back flow.

    From all nodes at once (Bellman and Ford); an optimal flow leaves no negative circle,
    so it ends.
    """
    forth, back = flows < graph.capacity, flows > 0
    tail = np.concatenate([graph.tail[forth], graph.head[back]])
    head = np.concatenate([graph.head[forth], graph.tail[back]])
    cost = np.concatenate([graph.cost[forth], -graph.cost[back]])
    order = np.argsort(head, kind="stable")
    tail, head, cost = tail[order], head[order], cost[order]
    first = np.flatnonzero(np.concatenate([[True], head[1:] != head[:-1]]))
    reached = head[first]
    apart = np.zeros(graph.sink + 1, dtype=np.int64)
    while True:
        nearer = np.minimum(apart[reached], np.minimum.reduceat(apart[tail] + cost, first))
        if (nearer == apart[reached]).all():
            return apart
        apart[reached] = nearer
