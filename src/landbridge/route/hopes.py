"""What is left to hope for from each node, by each criterion and by weighted sums of them."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product

import numpy as np

from landbridge.route.arrays import Flags, Numbers, Reals, Whole
from landbridge.route.graph import Graph, swapped, turned
from landbridge.route.least import LEG, Edges, Tree, least_from
from landbridge.route.search import Hopes, Labels

FACTORS = {
    1: (1.0,),
    2: (0.0, 0.003, 0.01, 0.03, 0.1, 0.2, 0.4, 0.7, 1.0, 1.5, 3.0, 6.0, 15.0, 50.0, 200.0),
    3: (0.0, 0.1, 0.3, 1.0, 3.0, 10.0, 50.0),
    4: (0.0, 0.3, 2.0, 20.0),
}
"""How much a criterion weighs beside the one before it that weighs most, in their least."""


def weightings(criteria: int) -> list[Reals]:
    """Weights of weighted sums: the first criterion that counts at all weighs 1."""
    found: list[Reals] = []
    for zeros in range(criteria - 1):
        for factors in product(FACTORS[criteria], repeat=criteria - 1 - zeros):
            if any(factors):
                found.append(np.array([*[0.0] * zeros, 1.0, *factors]))
    return found


def hopes_of(graph: Graph) -> tuple[Hopes, tuple[Tree, ...]]:
    """The hopes of all nodes, and for each weighted sum the ways that are best by it."""
    criteria = graph.edges.figures.shape[1]
    back, order = turned(graph.edges, graph.sides)
    alone = [tree_to(graph, back, order, weights) for weights in np.eye(criteria)]
    least = np.array([tree.least[graph.source] for tree in alone])
    if not np.isfinite(least).all():
        return _hopes(np.eye(criteria), alone), ()
    scale = 1.0 / np.maximum(least, 1.0)
    sums = [weights * scale for weights in weightings(criteria)]
    trees = [tree_to(graph, back, order, weights) for weights in sums]
    return _hopes(np.array([*np.eye(criteria), *sums]), [*alone, *trees]), (*trees, *alone)


def _hopes(weights: Reals, trees: list[Tree]) -> Hopes:
    return Hopes(weights, np.ascontiguousarray(np.array([tree.least for tree in trees]).T))


def tree_to(graph: Graph, back: Edges, order: Whole, weights: Reals) -> Tree:
    """The tree to the target, told in the graph's own nodes and edges."""
    legs = graph.legs
    tree = least_from(legs, back, legs.rate @ weights, back.figures @ weights, graph.target)
    nodes = swapped(np.arange(len(tree.least)), graph.sides)
    node, edge = tree.node[nodes], tree.edge[nodes]
    known = np.where(node >= 0, swapped(node.astype(np.int64), graph.sides), -1)
    return Tree(tree.least[nodes], known.astype(np.int32), np.where(edge >= 0, order[edge], LEG))


Row = tuple[int, int, int, Reals]
"""A label: its node, the label before it, the edge it came by, its figures."""


def known_ways(graph: Graph, trees: Iterable[Tree]) -> tuple[Labels, int]:
    """The source as the first label, then the ways of trees, and how many labels that are."""
    nothing = np.zeros(graph.legs.rate.shape[1])
    rows: list[Row] = [(graph.source, -1, LEG, nothing)]
    seen: set[tuple[float, ...]] = set()
    for tree in trees:
        way = _way(graph, tree, len(rows))
        end = tuple(way[-1][3])
        if end not in seen:
            seen.add(end)
            rows += way
    return _labels(rows)


def gathered(labels: Labels, ends: Numbers) -> tuple[Labels, int]:
    """Of labels those alone on ways to some ends, of which none is as good as another."""
    rows: list[Row] = []
    number: dict[int, int] = {}
    for end in ends[undominated(labels.figures[ends])]:
        chain = [int(end)]
        while labels.before[chain[-1]] >= 0:
            chain.append(int(labels.before[chain[-1]]))
        for label in reversed(chain):
            if label not in number:
                number[label] = len(rows)
                before = number.get(int(labels.before[label]), -1)
                edge, figures = int(labels.edge[label]), labels.figures[label]
                rows.append((int(labels.node[label]), before, edge, figures))
    return _labels(rows)


def no_labels() -> tuple[Labels, Numbers]:
    """Nothing found."""
    none = np.zeros(0, dtype=np.int32)
    return Labels(none, none, none, none, np.zeros((0, 1))), none


def undominated(points: Reals) -> Flags:
    """Which points no other one is as good as on each criterion; of equal ones the first."""
    alive = np.ones(len(points), dtype=np.bool_)
    for at, point in enumerate(points):
        as_good = (points <= point).all(axis=1) & alive
        better = (points < point).any(axis=1)
        alive[at] = not (as_good & (better | (np.arange(len(points)) < at))).any()
    return alive


def _labels(rows: list[Row]) -> tuple[Labels, int]:
    node, before, edge, figures = zip(*rows, strict=True)
    labels = Labels(
        np.array(node, dtype=np.int32),
        np.array(before, dtype=np.int32),
        np.array(edge, dtype=np.int32),
        np.full(len(rows), -1, dtype=np.int32),
        np.array(figures),
    )
    return labels, len(rows)


def _way(graph: Graph, tree: Tree, first: int) -> list[Row]:
    """The labels of the best way from the source; the first of them gets the number given."""
    rows: list[Row] = []
    node, before, figures = graph.source, 0, np.zeros(graph.legs.rate.shape[1])
    while node != graph.target:
        head, edge = int(tree.node[node]), int(tree.edge[node])
        figures = figures + graph.figures(node, head, edge)
        rows.append((head, before, edge, figures))
        node, before = head, first + len(rows) - 1
    return rows
