"""What is least on each criterion between all of some origins and all of some destinations.

For each destination one tree of least ways leads to all origins for which customs ask the same.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from landbridge.route.arrays import Reals, Whole
from landbridge.route.asked import Asked, add_ends
from landbridge.route.grains import CRITERIA, GRAINS, grains_of
from landbridge.route.graph import least_of, trees_to_target
from landbridge.route.joints import End, Joiner, end_of
from landbridge.route.least import NEVER
from landbridge.route.model import Mode, Operation, Problem, Stop, StopKind
from landbridge.route.question import question
from landbridge.route.services import add_services
from landbridge.route.shortest import FAR

NOWHERE = End(Stop("", StopKind.PLACE, None, 0.0, 0.0), np.zeros(0, dtype=np.int64), None)
"""Stands for the other end while the edges of one are made."""


def matrix(
    joiner: Joiner, problem: Problem, origins: Sequence[Stop], destinations: Sequence[Stop]
) -> Reals:
    """The least of each criterion of a problem from each origin to each destination.

    Each is the least of all ways, not of one and the same; infinite where there is no way, and
    nothing from a stop to itself. Origin and destination of the problem do not count.
    """
    columns = [CRITERIA.index(each) for each in problem.wish.criteria]
    starts = Starts(problem, origins, destinations)
    found = np.full((len(origins), len(destinations), len(columns)), NEVER)
    for column, rows, asked, end, local in each_asked(joiner, problem, origins, destinations):
        tree = least_of(trees_to_target(question(local, asked, NOWHERE, end)))
        for row in rows:
            found[row, column] = starts.of(local, row).least(tree, columns, column)
    return in_units(found, columns, origins, destinations)


def each_asked(
    joiner: Joiner, problem: Problem, origins: Sequence[Stop], destinations: Sequence[Stop]
) -> Iterator[tuple[int, Sequence[int], Problem, End, Joiner]]:
    """The questions of a table: a column, the rows that one tree serves, the problem, its end and
    its joiner.

    Destinations that nothing is joined to are left out.
    """
    for column, destination in enumerate(destinations):
        for rows in alike(joiner, origins, destination):
            asked = replace(problem, origin=origins[rows[0]], destination=destination)
            local = joiner.under(asked)
            end = end_of(local, destination)
            if end.is_joined:
                yield column, rows, asked, end, local


def in_units(
    found: Reals, columns: Sequence[int], origins: Sequence[Stop], destinations: Sequence[Stop]
) -> Reals:
    """Grains of some criteria in their units; nothing from a stop to itself."""
    same = np.array([[one == other for other in destinations] for one in origins], dtype=bool)
    found[same.reshape(found.shape[:2])] = 0.0
    return np.asarray(found / GRAINS[columns])


def alike(joiner: Joiner, origins: Sequence[Stop], destination: Stop) -> Collection[Sequence[int]]:
    """Origins by what their country means for a destination: its own, of its union, or another."""
    groups: dict[tuple[bool, bool], list[int]] = defaultdict(list)
    for at, origin in enumerate(origins):
        one, other = origin.country, destination.country
        known = one is not None and other is not None
        is_free = known and joiner.terrain.facts.passes_freely(str(one), str(other))
        groups[known and one == other, is_free].append(at)
    return groups.values()


@dataclass(frozen=True, slots=True, eq=False)
class Roads:
    """The road alone from origins to all destinations."""

    joiner: Joiner
    problem: Problem
    ends: Sequence[End]

    def figures(self, origin: End) -> Reals:
        """The grains of the road to each destination, `NEVER` where it does not lead there."""
        found = np.full((len(self.ends), len(GRAINS)), NEVER)
        joint = origin.joint
        near = [
            (at, end.joint)
            for at, end in enumerate(self.ends)
            if joint is not None and end.joint is not None and end.joint.piece == joint.piece
        ]
        if joint is None or not near:
            return found
        asked = Asked(self.joiner, self.problem)
        load = grains_of(asked.handlings(origin.stop, Mode.ROAD, Operation.LOAD))
        far = self.joiner.plain.from_one(joint.link.node)
        for at, other in near:
            unload = grains_of(asked.handlings(other.stop, Mode.ROAD, Operation.UNLOAD))
            metres = int(far[other.link.node])
            if metres < FAR:
                whole = metres + joint.link.metres + other.link.metres
                found[at] = whole * asked.rates[joint.piece] + load + unload
        return found


@dataclass(frozen=True, slots=True, eq=False)
class Start:
    """All edges that lead away from an origin, and the road alone to each destination."""

    heads: Whole
    figures: Reals
    direct: Reals

    @classmethod
    def of(cls, roads: Roads, origin: End) -> Start:
        """The edges of an origin; none where it is not joined."""
        anywhere = replace(roads.problem, origin=origin.stop, destination=NOWHERE.stop)
        asked = Asked(roads.joiner, anywhere)
        if origin.is_joined:
            add_ends(asked, origin, NOWHERE)
            add_services(asked, origin, NOWHERE)
        leaving = [group.tail == asked.source for group in asked.groups]
        pairs = list(zip(asked.groups, leaving, strict=True))
        return cls(
            np.concatenate([group.head[each] for group, each in pairs]),
            np.concatenate([group.figures[each] for group, each in pairs]),
            roads.figures(origin),
        )

    def least(self, tree: Reals, columns: Sequence[int], destination: int) -> Reals:
        """The least of each criterion to a destination to which a tree leads."""
        by_road = self.direct[destination, columns]
        return np.asarray(np.minimum(by_road, self.along(tree, columns)))

    def along(self, tree: Reals, columns: Sequence[int]) -> Reals:
        """The least of each criterion to where a tree leads, by the tree alone."""
        totals = self.figures[:, columns].T + tree[:, self.heads]
        return np.asarray(totals.min(axis=1, initial=NEVER))


class Starts:
    """How goods leave each origin of a table, reckoned when it is first asked for."""

    def __init__(
        self, problem: Problem, origins: Sequence[Stop], destinations: Sequence[Stop]
    ) -> None:
        self._problem, self._origins, self._destinations = problem, origins, destinations
        self._roads: dict[Joiner, Roads] = {}
        self._known: dict[tuple[Joiner, int], Start] = {}

    def of(self, joiner: Joiner, row: int) -> Start:
        """The start of an origin."""
        if (joiner, row) not in self._known:
            end = end_of(joiner, self._origins[row])
            self._known[joiner, row] = Start.of(self._roads_of(joiner), end)
        return self._known[joiner, row]

    def _roads_of(self, joiner: Joiner) -> Roads:
        if joiner not in self._roads:
            ends = {stop: end_of(joiner, stop) for stop in dict.fromkeys(self._destinations)}
            joined = [ends[stop] for stop in self._destinations]
            self._roads[joiner] = Roads(joiner, self._problem, joined)
        return self._roads[joiner]
