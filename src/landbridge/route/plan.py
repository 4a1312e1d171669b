"""The verb: the corridors of a problem, of which none is as good as another on every criterion."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from landbridge.route.choice import short_list
from landbridge.route.elements import leg, tidy
from landbridge.route.gaps import why_none
from landbridge.route.graph import Graph, swapped, turned
from landbridge.route.joints import Joiner, end_of
from landbridge.route.model import Corridor, Element, Plan, Problem
from landbridge.route.question import question
from landbridge.route.search import Labels, Reals, front, least


def plan(problem: Problem, joiner: Joiner) -> Plan:
    """The corridors of a problem; where there are none, why."""
    origin, destination = (end_of(joiner, each) for each in (problem.origin, problem.destination))
    is_exact = problem.wish.tolerance == 0
    if not (origin.is_joined and destination.is_joined):
        return Plan((), why_none=why_none(joiner, problem), exact=is_exact)
    found = search(joiner, problem, question(joiner, problem, origin, destination))
    corridors = tuple(sorted(found.corridors(), key=lambda each: each.cost.likely))
    if not corridors:
        return Plan((), why_none=why_none(joiner, problem), exact=is_exact)
    return Plan(corridors, short_list(corridors, problem.wish.criteria), exact=is_exact)


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """The labels of a search on its graph."""

    joiner: Joiner
    problem: Problem
    graph: Graph
    labels: Labels

    def points(self) -> Reals:
        """The grains of each corridor on each criterion."""
        return self.labels.figures[self.labels.ends]

    def corridors(self) -> tuple[Corridor, ...]:
        """The corridors, written out."""
        return tuple(self._corridor(int(end)) for end in self.labels.ends)

    def _corridor(self, label: int) -> Corridor:
        elements: list[Element] = []
        while self.labels.before[label] >= 0:
            elements[:0] = self._step(label)
            label = int(self.labels.before[label])
        return Corridor(tidy(elements))

    def _step(self, label: int) -> tuple[Element, ...]:
        if self.labels.edge[label] >= 0:
            return self.graph.elements(int(self.labels.edge[label]))
        terrain, tables = self.joiner.terrain, self.joiner.terrain.tables
        head = int(self.labels.node[label])
        tail = int(self.labels.node[self.labels.before[label]]) - self.graph.sides
        piece = int(terrain.side_piece[head])
        first = tables.first[piece]
        km = int(tables.table(piece)[tail - first, head - first]) / 1000
        ends = tables.stops[tables.stop[tail]], tables.stops[tables.stop[head]]
        kind, carriage = tables.pieces[piece], terrain.carriages[piece]
        return (leg(kind, carriage, self.problem.consignment, ends, km),)


def search(joiner: Joiner, problem: Problem, graph: Graph) -> Found:
    """The front of a graph."""
    lower = lower_bounds(graph)
    ends = graph.source, graph.target
    labels = front(graph.legs, graph.edges, *ends, lower, problem.wish.tolerance)
    return Found(joiner, problem, graph, labels)


def lower_bounds(graph: Graph) -> Reals:
    """The least of each criterion from each node to the target."""
    back = turned(graph.edges, graph.sides)
    columns = [
        least(graph.legs, back, criterion, graph.target)
        for criterion in range(graph.edges.figures.shape[1])
    ]
    nodes = np.arange(len(graph.edges.start) - 1)
    return np.ascontiguousarray(np.array(columns)[:, swapped(nodes, graph.sides)].T)
