"""The graph that a search runs on: the terrain, and the edges that one question adds to it.

Each side has two nodes: at node s goods arrive at side s, at node `sides` + s they depart from it.
The source and the target come next, then two for each service that is used: where goods wait for
it, and where it has arrived.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from landbridge.route.arrays import Flags, Reals, Whole
from landbridge.route.grains import CRITERIA
from landbridge.route.least import LEG, Edges, Legs, Tree, edges_from, least_from
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
    edges, order = edges_from(tail, head, figures, size)
    sides = len(terrain.side_piece)
    return Graph(legs, edges, tuple(groups), order, 2 * sides, 2 * sides + 1)


def trees_from_source(graph: Graph) -> Iterator[Tree]:
    """The tree of least ways from the source to each node, in grains, one for each criterion."""
    for rate, figures in _by_criterion(graph.legs, graph.edges):
        yield least_from(graph.legs, graph.edges, rate, figures, graph.source)


def trees_to_target(graph: Graph) -> Iterator[Tree]:
    """The tree of least ways from each node to the target, in grains, one for each criterion.

    `node` and `edge` of a tree are what the way from a node takes first.
    """
    back, order = _turned(graph.edges, graph.sides)
    nodes = _swapped(np.arange(len(back.start) - 1), graph.sides)
    for rate, figures in _by_criterion(graph.legs, back):
        tree = least_from(graph.legs, back, rate, figures, graph.target)
        node, edge = tree.node[nodes], tree.edge[nodes]
        after = np.where(node >= 0, _swapped(node.astype(np.int64), graph.sides), -1)
        by = np.where(edge >= 0, order[edge], LEG)
        yield Tree(tree.least[nodes], after.astype(np.int32), by)


def least_of(trees: Iterable[Tree]) -> Reals:
    """What is least at each node, a row for each tree."""
    return np.array([tree.least for tree in trees])


def _by_criterion(legs: Legs, edges: Edges) -> Iterator[tuple[Reals, Reals]]:
    """The rates of pieces and the figures of edges on each criterion."""
    for criterion in range(legs.rate.shape[1]):
        yield (
            np.ascontiguousarray(legs.rate[:, criterion]),
            np.ascontiguousarray(edges.figures[:, criterion]),
        )


def _turned(edges: Edges, sides: int) -> tuple[Edges, Whole]:
    """The edges the other way round, and which each was.

    A side's arriving and departing change places, so that legs can be used as they are.
    """
    size = len(edges.start) - 1
    tail = _swapped(np.repeat(np.arange(size), np.diff(edges.start)), sides)
    head = _swapped(edges.to.astype(np.int64), sides)
    return edges_from(head, tail, edges.figures, size)


def _swapped(nodes: Whole, sides: int) -> Whole:
    """The same nodes, arriving for departing and departing for arriving."""
    back = np.where(nodes < 2 * sides, nodes - sides, nodes)
    return np.where(nodes < sides, nodes + sides, back)
