"""The verb: the corridors of a problem, of which none is as good as another on every criterion."""

from __future__ import annotations

import numpy as np

from landbridge.route.elements import leg, tidy
from landbridge.route.graph import Graph, swapped, turned
from landbridge.route.joints import Joiner
from landbridge.route.model import Corridor, Element, Plan, Problem
from landbridge.route.question import end_of, question
from landbridge.route.search import Labels, Reals, front, least
from landbridge.route.terrain import Terrain


def plan(problem: Problem, joiner: Joiner) -> Plan:
    """The corridors of a problem."""
    origin, destination = (end_of(joiner, each) for each in (problem.origin, problem.destination))
    graph = question(joiner, problem, origin, destination)
    labels = front(
        graph.legs,
        graph.edges,
        graph.source,
        graph.target,
        lower_bounds(graph),
        problem.wish.tolerance,
    )
    corridors = [_corridor(joiner.terrain, problem, graph, labels, int(end)) for end in labels.ends]
    corridors.sort(key=lambda each: each.cost.likely)
    return Plan(tuple(corridors), exact=problem.wish.tolerance == 0)


def lower_bounds(graph: Graph) -> Reals:
    """The least of each criterion from each node to the target."""
    back = turned(graph.edges, graph.sides)
    columns = [
        least(graph.legs, back, criterion, graph.target)
        for criterion in range(graph.edges.figures.shape[1])
    ]
    nodes = np.arange(len(graph.edges.start) - 1)
    return np.ascontiguousarray(np.array(columns)[:, swapped(nodes, graph.sides)].T)


def _corridor(
    terrain: Terrain, problem: Problem, graph: Graph, labels: Labels, end: int
) -> Corridor:
    elements: list[Element] = []
    while labels.before[end] >= 0:
        elements[:0] = _step(terrain, problem, graph, labels, end)
        end = int(labels.before[end])
    return Corridor(tidy(elements))


def _step(
    terrain: Terrain, problem: Problem, graph: Graph, labels: Labels, label: int
) -> tuple[Element, ...]:
    if labels.edge[label] >= 0:
        return graph.elements(int(labels.edge[label]))
    tables = terrain.tables
    head = int(labels.node[label])
    tail = int(labels.node[labels.before[label]]) - graph.sides
    piece = int(terrain.side_piece[head])
    first = tables.first[piece]
    km = int(tables.table(piece)[tail - first, head - first]) / 1000
    ends = tables.stops[tables.stop[tail]], tables.stops[tables.stop[head]]
    kind, carriage = tables.pieces[piece], terrain.carriages[piece]
    return (leg(kind, carriage, problem.consignment, ends, km),)
