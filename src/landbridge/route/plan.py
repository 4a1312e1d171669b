"""The verb: the corridors of a problem, of which none is as good as another on every criterion."""

from __future__ import annotations

from dataclasses import dataclass

from landbridge.claims.model import Reason
from landbridge.route.arrays import Numbers, Reals
from landbridge.route.choice import short_list
from landbridge.route.elements import leg, tidy
from landbridge.route.gaps import why_none
from landbridge.route.graph import Graph
from landbridge.route.hopes import gathered, hopes_of, known_ways, no_labels, undominated
from landbridge.route.joints import Joiner, end_of
from landbridge.route.model import Corridor, Element, Mode, Plan, Problem
from landbridge.route.question import question
from landbridge.route.search import Labels, front


def plan(problem: Problem, joiner: Joiner) -> Plan:
    """The corridors of a problem; where there are none, why."""
    local = joiner.under(problem)
    origin, destination = (end_of(local, each) for each in (problem.origin, problem.destination))
    is_exact = problem.wish.tolerance == 0
    if not (origin.is_joined and destination.is_joined):
        return Plan((), why_none=why_none(joiner, problem), exact=is_exact)
    found = search(local, problem, question(local, problem, origin, destination))
    ways = sorted(found.corridors(), key=lambda each: each.cost.likely)
    corridors = tuple(way for way in ways if not _comes_back(way))
    if not corridors:
        why = (
            (Reason.of("closure_to_blame", closed=Mode.ROAD),)
            if ways
            else why_none(joiner, problem)
        )
        return Plan((), why_none=why, exact=is_exact)
    return Plan(corridors, short_list(corridors, problem.wish.criteria), exact=is_exact)


def _comes_back(corridor: Corridor) -> bool:
    """Whether goods are brought to a stop again that they have left: a drive between two places
    from which the same port is driven to, where roads are avoided."""
    starts = [leg.origin.id for leg in corridor.legs]
    return len(set(starts)) < len(starts) or corridor.legs[-1].destination.id in starts


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """The labels of a search on its graph."""

    joiner: Joiner
    problem: Problem
    graph: Graph
    labels: Labels
    ends: Numbers

    def points(self) -> Reals:
        """The grains of each corridor on each criterion."""
        return self.labels.figures[self.ends]

    def corridors(self) -> tuple[Corridor, ...]:
        """The corridors, written out."""
        return tuple(self._corridor(int(end)) for end in self.ends)

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


NEAR = 0.05
"""How near labels count as one in the first search, whose ways make the second one short."""


def search(joiner: Joiner, problem: Problem, graph: Graph) -> Found:
    """The front of a graph."""
    hopes, trees = hopes_of(graph)
    if not trees:
        return Found(joiner, problem, graph, *no_labels())
    known = known_ways(graph, trees)
    legs, edges, target, slack = graph.legs, graph.edges, graph.target, problem.wish.tolerance
    known = gathered(*front(legs, edges, target, hopes, *known, slack, NEAR))
    labels, ends = front(legs, edges, target, hopes, *known, slack, 0.0)
    return Found(joiner, problem, graph, labels, ends[undominated(labels.figures[ends])])
