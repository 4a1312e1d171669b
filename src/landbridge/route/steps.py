"""The steps of a question: legs and edges in one form."""

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
    """Steps from node n are `start[n]` to `start[n + 1]`; the first node is the source.

    What a step takes is its amount times its row of `rates`: a leg by its metres, an edge once.
    `edge` is the graph's own number of it, or `LEG`; `mode` the place in `MODES` of a leg's, or -1.
    Nodes stand in the order in which they can be reached; `node` is the graph's own number of
    each, and `far` tells, only to sort them, how far the target is.
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
    """All steps of a graph on ways to the target.

    `modes` has one a piece, `there` and `back` a row for each criterion: what is least from the
    source to each node, and from each node to the target.
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
    """The same ways, parted from the first step on by whether legs of a mode are yet to come.

    Each node but the source is there twice, where they are and where none is. What the first leg of
    a mode costs at its terminals is in the bounds of the one and not of the other; together they
    would promise ways that are half of each.
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
    """The steps the other way round."""
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
    """Some of the steps, between other nodes."""
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
    """Whether a step leads from where a mode comes, or not, to where it is left to come, or not."""
    if node == 0:
        return comes == 0  # the source, which leads to both
    if is_of_mode:
        return comes == 1
    return comes == left


@compiled
def _numbers(size: int) -> Numbers:
    return np.full(size, -1, dtype=np.int32)
