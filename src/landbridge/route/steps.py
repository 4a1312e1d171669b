"""The steps of a question: legs and edges in one form, the arcs of the graph that is searched."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from landbridge.route.arrays import Numbers, Reals, Whole
from landbridge.route.compiled import compiled
from landbridge.route.graph import Graph
from landbridge.route.least import Edges, Legs, row_at
from landbridge.route.model import Mode
from landbridge.route.shortest import FAR

MODES = tuple(Mode)


class Steps(NamedTuple):
    """The steps from node n are `start[n]` to `start[n + 1]`; node 0 is the source.

    What a step takes on each criterion is its `amount` times the row `rate` of `rates`: a leg has
    its metres and the rate of its piece, an edge an amount of 1 and a row of its own. `edge` is its
    number in the graph, or `LEG`; `mode` is the position in `MODES` of a leg's mode, or -1.
    Nodes stand in the order in which they can be reached. `node` is the number of each in the
    graph, and `far` how far the target is from it: a sum of criteria that serves to sort them.
    """

    start: Whole
    to: Numbers
    amount: Reals
    rate: Numbers
    edge: Numbers
    mode: Numbers
    node: Numbers
    far: Reals
    rates: Reals
    target: int


def steps_of(graph: Graph, modes: Sequence[Mode], there: Reals, back: Reals) -> Steps:
    """The steps between all nodes of a graph that lie on some way from the source to the target.

    `modes` has one for each piece, `there` and `back` a row for each criterion: what is least from
    the source to each node, and from each node to the target.
    """
    scale = np.maximum(there[:, [graph.target]], 1.0)
    near, far = (there / scale).sum(axis=0), (back / scale).sum(axis=0)
    near[graph.source] = -1.0  # before others that it takes nothing to reach
    order = np.argsort(near, kind="stable").astype(np.int32)
    order = order[np.isfinite(near[order]) & np.isfinite(far[order])]
    rates = np.concatenate((graph.legs.rate, graph.edges.figures))
    places = np.array([MODES.index(each) for each in modes], dtype=np.int32)
    return _steps(graph.legs, graph.edges, places, rates, order, far[order], graph.target)


@compiled
def _steps(
    legs: Legs,
    edges: Edges,
    modes: Numbers,
    rates: Reals,
    order: Numbers,
    far: Reals,
    target: int,
) -> Steps:
    """The steps between the nodes of an order: of each node first its legs, then its edges."""
    place = np.full(len(edges.start) - 1, -1, dtype=np.int32)
    room = 0
    for at, node in enumerate(order):
        place[node] = at
        room += row_at(legs, node)[2] + edges.start[node + 1] - edges.start[node]
    start, size = np.zeros(len(order) + 1, dtype=np.int64), 0
    to, rate, edge, mode = _numbers(room), _numbers(room), _numbers(room), _numbers(room)
    amount, goal = np.ones(room), place[target]
    steps = Steps(start, to, amount, rate, edge, mode, order, far, rates, goal)
    for at, node in enumerate(order):
        size = _put_legs(steps, size, legs, modes, place, node)
        size = _put_edges(steps, size, edges, len(legs.rate), place, node)
        start[at + 1] = size
    to, amount, rate, edge, mode = to[:size], amount[:size], rate[:size], edge[:size], mode[:size]
    return Steps(start, to, amount, rate, edge, mode, order, far, rates, goal)


@compiled
def _put_legs(
    steps: Steps, size: int, legs: Legs, modes: Numbers, place: Numbers, node: int
) -> int:
    """Put the legs from a node behind the steps that are there. Gives the new size."""
    row, first, width = row_at(legs, node)
    side = node - len(legs.piece)
    for cell in range(width):
        head, metres = first + cell, legs.metres[row + cell]
        if place[head] >= 0 and legs.open[head] and metres < FAR and head != side:
            piece = legs.piece[side]
            steps.to[size], steps.amount[size] = place[head], metres
            steps.rate[size], steps.mode[size] = piece, modes[piece]
            size += 1
    return size


@compiled
def _put_edges(
    steps: Steps, size: int, edges: Edges, pieces: int, place: Numbers, node: int
) -> int:
    """Put the edges from a node behind the steps that are there. Gives the new size."""
    for edge in range(edges.start[node], edges.start[node + 1]):
        if place[edges.to[edge]] >= 0:
            steps.to[size], steps.edge[size] = place[edges.to[edge]], edge
            steps.rate[size] = pieces + edge
            size += 1
    return size


@compiled
def parted(steps: Steps, mode: int) -> Steps:
    """The same ways on twice the nodes: ways with legs of a mode are parted from those without.

    Each node is there twice: 2n where no leg of the mode is yet to come, 2n + 1 where one is. The
    source is 0 alone, and leads to both. So the bounds of the one hold what terminals of the mode
    cost, those of the other do not; on one node the least of both would bound neither closely.
    """
    count, size = len(steps.node), 0
    start = np.zeros(2 * count + 1, dtype=np.int64)
    which, to = _numbers(2 * len(steps.to)), _numbers(2 * len(steps.to))
    for node in range(count):
        for comes in range(2):
            for step in range(steps.start[node], steps.start[node + 1]):
                for left in range(2):
                    if _leads_on(node, comes, left, steps.mode[step] == mode):
                        which[size], to[size] = step, 2 * steps.to[step] + left
                        size += 1
            start[2 * node + comes + 1] = size
    nodes = np.repeat(np.arange(count), 2)
    return chosen(steps, start, to[:size], which[:size], nodes, 2 * steps.target)


@compiled
def turned(steps: Steps) -> Steps:
    """The steps the other way round, so that their target is the source; nodes are the same."""
    count = len(steps.node)
    start = np.zeros(count + 2, dtype=np.int64)
    for head in steps.to:
        start[head + 2] += 1
    start = np.cumsum(start)
    which, to = _numbers(len(steps.to)), _numbers(len(steps.to))
    for node in range(count):
        for step in range(steps.start[node], steps.start[node + 1]):
            at = start[steps.to[step] + 1]
            which[at], to[at] = step, node
            start[steps.to[step] + 1] += 1
    return chosen(steps, start[: count + 1], to, which, np.arange(count), 0)


@compiled
def chosen(
    steps: Steps, start: Whole, to: Numbers, which: Numbers, nodes: Whole, target: int
) -> Steps:
    """Those of the steps that `which` names, between those of the nodes that `nodes` names."""
    return Steps(
        start,
        to,
        steps.amount[which],
        steps.rate[which],
        steps.edge[which],
        steps.mode[which],
        steps.node[nodes],
        steps.far[nodes],
        steps.rates,
        target,
    )


@compiled
def _leads_on(node: int, comes: int, left: int, is_of_mode: bool) -> bool:
    """Whether there is a step from where a leg of the mode is yet to come (`comes` is 1) or none is
    (0), to where one is left to come (`left` is 1) or none."""
    if node == 0:
        return comes == 0  # the source, which leads to both
    if is_of_mode:
        return comes == 1
    return comes == left


@compiled
def _numbers(size: int) -> Numbers:
    return np.full(size, -1, dtype=np.int32)
