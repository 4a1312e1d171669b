"""The graph that a search runs on: the terrain, and the edges that one question adds to it.

Nodes are those of `search`; the source and the target come next, then two for each
service that is used: where goods wait for it, and where it has arrived.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from landbridge.route.arrays import Flags, Reals, Whole
from landbridge.route.grains import CRITERIA
from landbridge.route.least import LEG, Edges, Legs, Tree, least_from
from landbridge.route.model import Consignment, Criterion, Element
from landbridge.route.terrain import Terrain


class Group(NamedTuple):
    """Edges of one kind: from nodes, to nodes, the grains of each criterion, and what each is."""

    tail: Whole
    head: Whole
    figures: Reals
    elements: Callable[[int], tuple[Element, ...]]


@dataclass(frozen=True, eq=False)
class Graph:
    """Legs and edges for some criteria, and what each edge is."""

    legs: Legs
    edges: Edges
    groups: tuple[Group, ...]
    order: Whole
    source: int
    target: int

    @property
    def sides(self) -> int:
        """How many sides there are."""
        return len(self.legs.piece)

    def figures(self, tail: int, head: int, edge: int) -> Reals:
        """The grains of each criterion of a step: an edge, or a leg between two sides."""
        if edge != LEG:
            return np.asarray(self.edges.figures[edge])
        legs, side = self.legs, tail - self.sides
        piece = legs.piece[side]
        first = legs.first[piece]
        width = legs.first[piece + 1] - first
        metres = legs.metres[legs.offset[piece] + (side - first) * width + head - first]
        return np.asarray(metres * legs.rate[piece])

    def elements(self, edge: int) -> tuple[Element, ...]:
        """What an edge is."""
        at = int(self.order[edge])
        for group in self.groups:
            if at < len(group.tail):
                return group.elements(at)
            at -= len(group.tail)
        raise IndexError(edge)


def graph_of(
    terrain: Terrain,
    consignment: Consignment,
    criteria: Sequence[Criterion],
    is_open: Flags,
    groups: Sequence[Group],
    size: int,
) -> Graph:
    """The graph of a consignment; `size` is the number of nodes, source and target among them."""
    columns = [CRITERIA.index(each) for each in criteria]
    tables = terrain.tables
    legs = Legs(
        tables.first,
        terrain.side_piece,
        is_open,
        tables.offset,
        tables.metres,
        np.ascontiguousarray(terrain.rates(consignment)[:, columns]),
    )
    tail = np.concatenate([each.tail for each in groups])
    head = np.concatenate([each.head for each in groups])
    figures = np.concatenate([each.figures for each in groups])[:, columns]
    order = np.argsort(tail, kind="stable")
    edges = Edges(_starts(tail, size), head[order].astype(np.int32), figures[order])
    sides = len(terrain.side_piece)
    return Graph(legs, edges, tuple(groups), order, 2 * sides, 2 * sides + 1)


def least_of(graph: Graph, criterion: int) -> Reals:
    """The least of one criterion from the source to each node, in grains."""
    rate = np.ascontiguousarray(graph.legs.rate[:, criterion])
    figures = np.ascontiguousarray(graph.edges.figures[:, criterion])
    return least_from(graph.legs, graph.edges, rate, figures, graph.source).least


def least_there(graph: Graph) -> Reals:
    """The least of each criterion from the source to each node, in grains; a row for each."""
    return np.array([least_of(graph, each) for each in range(graph.legs.rate.shape[1])])


def least_to(graph: Graph) -> Reals:
    """The least of each criterion from each node to the target, in grains; a row for each."""
    back, _ = turned(graph.edges, graph.sides)
    nodes = swapped(np.arange(len(back.start) - 1), graph.sides)
    rows = []
    for criterion in range(graph.legs.rate.shape[1]):
        rate = np.ascontiguousarray(graph.legs.rate[:, criterion])
        figures = np.ascontiguousarray(back.figures[:, criterion])
        rows.append(least_from(graph.legs, back, rate, figures, graph.target).least[nodes])
    return np.array(rows)


def tree_to(graph: Graph, back: Edges, order: Whole, weights: Reals) -> Tree:
    """The tree to the target, told in the graph's own nodes and edges."""
    legs = graph.legs
    tree = least_from(legs, back, legs.rate @ weights, back.figures @ weights, graph.target)
    nodes = swapped(np.arange(len(tree.least)), graph.sides)
    node, edge = tree.node[nodes], tree.edge[nodes]
    known = np.where(node >= 0, swapped(node.astype(np.int64), graph.sides), -1)
    return Tree(tree.least[nodes], known.astype(np.int32), np.where(edge >= 0, order[edge], LEG))


def turned(edges: Edges, sides: int) -> tuple[Edges, Whole]:
    """The edges the other way round, and which each was.

    A side's arriving and departing change places, so that legs can be used as they are.
    """
    size = len(edges.start) - 1
    tail = swapped(np.repeat(np.arange(size), np.diff(edges.start)), sides)
    head = swapped(edges.to.astype(np.int64), sides)
    order = np.argsort(head, kind="stable")
    back = Edges(_starts(head, size), tail[order].astype(np.int32), edges.figures[order])
    return back, order


def swapped(nodes: Whole, sides: int) -> Whole:
    """The same nodes, arriving for departing and departing for arriving."""
    back = np.where(nodes < 2 * sides, nodes - sides, nodes)
    return np.where(nodes < sides, nodes + sides, back)


def _starts(tail: Whole, size: int) -> Whole:
    starts = np.zeros(size + 1, dtype=np.int64)
    np.cumsum(np.bincount(tail, minlength=size), out=starts[1:])
    return starts
