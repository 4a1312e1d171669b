"""The verb: the corridors of a problem, of which none is as good as another on every criterion."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from landbridge.claims.model import Reason
from landbridge.route.arrays import Reals
from landbridge.route.choice import short_list
from landbridge.route.elements import leg, tidy
from landbridge.route.gaps import why_none
from landbridge.route.graph import Graph
from landbridge.route.joints import Joiner, end_of
from landbridge.route.least import LEG
from landbridge.route.model import Corridor, Element, Mode, Plan, Problem
from landbridge.route.question import question
from landbridge.route.ways import Way, front_of


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
    """The ways of a search on its graph."""

    joiner: Joiner
    problem: Problem
    graph: Graph
    ways: tuple[Way, ...]

    def points(self) -> Reals:
        """The grains of each corridor on each criterion."""
        return np.array([way.figures for way in self.ways])

    def corridors(self) -> tuple[Corridor, ...]:
        """The corridors, written out."""
        return tuple(self._corridor(way) for way in self.ways)

    def _corridor(self, way: Way) -> Corridor:
        elements: list[Element] = []
        tail = self.graph.source
        for head, edge in zip(way.nodes.tolist(), way.edges.tolist(), strict=True):
            elements += self._leg(tail, head) if edge == LEG else self.graph.elements(edge)
            tail = head
        return Corridor(tidy(elements))

    def _leg(self, tail: int, head: int) -> tuple[Element, ...]:
        terrain, tables = self.joiner.terrain, self.joiner.terrain.tables
        side = tail - self.graph.sides
        piece = int(terrain.side_piece[head])
        km = tables.metres_between(piece, side, head) / 1000
        ends = tables.stops[tables.stop[side]], tables.stops[tables.stop[head]]
        kind, carriage = tables.pieces[piece], terrain.carriages[piece]
        return (leg(kind, carriage, self.problem.consignment, ends, km),)


def search(joiner: Joiner, problem: Problem, graph: Graph) -> Found:
    """The front of a graph."""
    modes = [each.mode for each in joiner.terrain.tables.pieces]
    return Found(joiner, problem, graph, tuple(front_of(graph, modes, problem.wish.tolerance)))
