"""The least that it takes from each node to the target by one measure, and by which way."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from landbridge.route.arrays import Flags, Metres, Numbers, Reals, Whole
from landbridge.route.compiled import compiled
from landbridge.route.heap import drop_first, push, with_room
from landbridge.route.shortest import FAR

NEVER = np.inf
LEG = -1
"""Stands for a leg inside a piece where the number of an edge is expected."""


class Legs(NamedTuple):
    """The tables: sides of each piece, the piece and the openness of each side, metres, rates.

    `rate` has a row for each piece and a column for each criterion.
    """

    first: Whole
    piece: Numbers
    open: Flags
    offset: Whole
    metres: Metres
    rate: Reals


class Edges(NamedTuple):
    """What is no leg of a table: node n's edges are `start[n]` to `start[n + 1]`."""

    start: Whole
    to: Numbers
    figures: Reals


class Tree(NamedTuple):
    """The least from each node, and from where it was reached: the node and the edge."""

    least: Reals
    node: Numbers
    edge: Numbers


def edges_from(tail: Whole, head: Whole, figures: Reals, size: int) -> tuple[Edges, Whole]:
    """Edges between so many nodes in the order of their tails, and which each was."""
    order = np.argsort(tail, kind="stable")
    start = np.zeros(size + 1, dtype=np.int64)
    np.cumsum(np.bincount(tail, minlength=size), out=start[1:])
    return Edges(start, head[order].astype(np.int32), figures[order]), order


@compiled
def least_from(legs: Legs, edges: Edges, rate: Reals, figures: Reals, source: int) -> Tree:
    """The least from a node to each other; `NEVER` where there is no way.

    The measure is a rate for each piece and a figure for each edge. No leg leads from a side to
    itself. With edges turned round it is the least from each node to the source.
    """
    sides = len(legs.piece)
    count = len(edges.start) - 1
    found = np.full(count, NEVER)
    before = np.full(count, -1, dtype=np.int32)
    by = np.full(count, LEG, dtype=np.int32)
    keys, numbers = np.empty(4096), np.empty(4096, dtype=np.int64)
    found[source] = 0.0
    size = push(keys, numbers, 0, 0.0, source)
    while size > 0:
        key, node = keys[0], numbers[0]
        size = drop_first(keys, numbers, size)
        if key > found[node]:
            continue
        row, to, width = row_at(legs, node)
        begin, end = edges.start[node], edges.start[node + 1]
        keys, numbers = with_room(keys, numbers, size + width + end - begin)
        for at in range(width):
            if to + at == node - sides or legs.metres[row + at] >= FAR:
                continue
            total = key + legs.metres[row + at] * rate[legs.piece[node - sides]]
            if total < found[to + at] and legs.open[to + at]:
                found[to + at], before[to + at], by[to + at] = total, node, LEG
                size = push(keys, numbers, size, total, to + at)
        for edge in range(begin, end):
            total, head = key + figures[edge], edges.to[edge]
            if total < found[head]:
                found[head], before[head], by[head] = total, node, edge
                size = push(keys, numbers, size, total, head)
    return Tree(found, before, by)


@compiled
def row_at(legs: Legs, node: int) -> tuple[int, int, int]:
    """Where the row of a departing side begins, the first side it leads to, how many there are."""
    side = node - len(legs.piece)
    if side < 0 or side >= len(legs.piece) or not legs.open[side]:
        return 0, 0, 0
    piece = legs.piece[side]
    to = legs.first[piece]
    width = legs.first[piece + 1] - to
    return legs.offset[piece] + (side - to) * width, to, width
