"""What a changed link changes: the least of each criterion before and after, and what is passed.

Before and after are both found anew, so a change is exact; where straits and borders close, after
is found for the destinations alone that a best way came to through them, and where one link is
added both are found for the ends alone that gain by it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from landbridge.route.added import added
from landbridge.route.grains import CRITERIA, GRAINS
from landbridge.route.graph import Graph, trees_to_target
from landbridge.route.joints import Joiner
from landbridge.route.least import NEVER, Tree
from landbridge.route.matrix import NOWHERE, Start, Starts, each_asked
from landbridge.route.model import Criterion, Leg, Problem, Service, Stop
from landbridge.route.question import question
from landbridge.route.terrain import PASSED, Terrain

Ends = tuple[Sequence[Stop], Sequence[Stop]]
"""Origins and destinations."""


@dataclass(frozen=True, slots=True)
class LeastWay:
    """The best way between two stops on one criterion: what it takes, and what it passes.

    `passes` are the straits and the borders in order; `least` is `NEVER` where there is no way.
    """

    origin: Stop
    destination: Stop
    criterion: Criterion
    least: float
    passes: tuple[str, ...]

    @property
    def asked(self) -> tuple[str, str, Criterion]:
        """What it is the best way for."""
        return self.origin.id, self.destination.id, self.criterion


@dataclass(frozen=True, slots=True)
class Change:
    """A best way before and after."""

    before: LeastWay
    after: LeastWay

    @property
    def gain(self) -> float:
        """By how much it is less after; below nothing where it is more."""
        return self.before.least - self.after.least


def changed(joiner: Joiner, before: Problem, after: Problem, ends: Ends) -> list[Change]:
    """The ways between origins and destinations whose least is another in a changed problem."""
    link = _only_added(before, after)
    if link is not None:
        ends = _that_gain(joiner, before, link, ends)
    was = least_ways(joiner, before, *ends)
    found = {
        way.asked: way
        for way in least_ways(joiner, after, ends[0], _touched(joiner, before, after, ends[1], was))
    }
    pairs = ((one, found.get(one.asked, one)) for one in was)
    return [Change(one, other) for one, other in pairs if one.least != other.least]


def closed(joiner: Joiner, problem: Problem, ends: Ends, stops: frozenset[str]) -> list[Change]:
    """What changes between origins and destinations when stops close."""
    wish = replace(problem.wish, avoid=problem.wish.avoid | stops)
    return changed(joiner, problem, replace(problem, wish=wish), ends)


def _touched(
    joiner: Joiner,
    before: Problem,
    after: Problem,
    destinations: Sequence[Stop],
    was: Sequence[LeastWay],
) -> Sequence[Stop]:
    """The destinations whose best ways may be others after: all, unless what is passed closes."""
    shut = after.wish.avoid - before.wish.avoid
    only_closes = before.wish.avoid <= after.wish.avoid and (
        replace(before, wish=replace(before.wish, avoid=after.wish.avoid)) == after
    )
    if not (only_closes and shut <= joiner.terrain.gates):
        return destinations
    through = {way.destination for way in was if shut.intersection(way.passes)}
    return [end for end in destinations if end in through]


def _only_added(before: Problem, after: Problem) -> Service | None:
    """The one service that is added, where nothing else changes."""
    if not after.services or replace(before, services=after.services) != after:
        return None
    return after.services[-1] if after.services[:-1] == before.services else None


def _that_gain(joiner: Joiner, problem: Problem, link: Service, ends: Ends) -> Ends:
    """The origins and the destinations of which any pair gains by a link."""
    before, after = added(joiner, problem, link, ends)
    rows, columns, _ = np.nonzero(after < before)
    return [ends[0][row] for row in np.unique(rows)], [ends[1][at] for at in np.unique(columns)]


def least_ways(
    joiner: Joiner, problem: Problem, origins: Sequence[Stop], destinations: Sequence[Stop]
) -> list[LeastWay]:
    """The best way on each criterion from each origin to each destination."""
    starts = Starts(problem, origins, destinations)
    found = []
    for column, rows, asked, end, local in each_asked(joiner, problem, origins, destinations):
        graph = question(local, asked, NOWHERE, end)
        for tree, criterion in zip(trees_to_target(graph), problem.wish.criteria, strict=True):
            for row in rows:
                if origins[row] != asked.destination:
                    least, head = _first(starts.of(local, row), tree, criterion, column)
                    passes = _passes(joiner, graph, tree, head)
                    way = origins[row], asked.destination, criterion
                    found.append(LeastWay(*way, least, passes))
    return found


def _first(start: Start, tree: Tree, criterion: Criterion, column: int) -> tuple[float, int]:
    """The least of a criterion, and the node that its first step leads to; -1 by road alone."""
    at = CRITERIA.index(criterion)
    totals = start.figures[:, at] + tree.least[start.heads]
    best = int(totals.argmin()) if len(totals) else -1
    by_road = float(start.direct[column, at])
    if best < 0 or by_road <= totals[best]:
        return by_road / GRAINS[at], -1
    return float(totals[best] / GRAINS[at]), int(start.heads[best])


def _passes(joiner: Joiner, graph: Graph, tree: Tree, node: int) -> tuple[str, ...]:
    """The straits and borders on the way from a node to the target."""
    if node < 0 or tree.least[node] >= NEVER:
        return ()
    tables, found = joiner.terrain.tables, list[str]()
    while node != graph.target:
        if node < 2 * graph.sides:
            stop = tables.stops[tables.stop[node % graph.sides]]
            found += [stop.id] if stop.kind in PASSED else []
        else:
            found += _passed_by_service(joiner.terrain, graph, int(tree.edge[node]))
        node = int(tree.node[node])
    return tuple(dict.fromkeys(found))


def _passed_by_service(terrain: Terrain, graph: Graph, edge: int) -> Sequence[str]:
    """The straits and borders on the run of a service, where an edge is one."""
    runs = (one for one in graph.elements(edge) if isinstance(one, Leg) and one.service)
    return [passed for run in runs for passed in run.passes if passed in terrain.gates]
