"""What a link that is added changes: the least between all places of a table, before and after.

No best way takes one link twice. So after is the least of before and of the way through the link:
what comes to where goods wait for it, its run, and what leads on from where it has arrived. The
last stands in the trees that before needs, so all places for which customs ask the same need
one tree more together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from landbridge.route.arrays import Reals
from landbridge.route.asked import formalities
from landbridge.route.grains import CRITERIA
from landbridge.route.graph import Graph, least_of, trees_to_target
from landbridge.route.joints import Joiner
from landbridge.route.least import NEVER
from landbridge.route.matrix import NOWHERE, Starts, each_asked, in_units, matrix
from landbridge.route.model import Problem, Service, Stop
from landbridge.route.question import question
from landbridge.route.services import is_open

Key = tuple[bytes, str | None]
"""What customs ask for, and the country that goods stay in."""


def added(
    joiner: Joiner,
    problem: Problem,
    service: Service,
    ends: tuple[Sequence[Stop], Sequence[Stop]],
) -> tuple[Reals, Reals]:
    """The matrix of origins and destinations before a service is added to a problem, and after."""
    changed = replace(problem, services=(*problem.services, service))
    if not is_open(joiner, changed, service):
        before = matrix(joiner, problem, *ends)
        return before, before
    columns = [CRITERIA.index(each) for each in problem.wish.criteria]
    starts = Starts(changed, *ends)
    approach = _Approach(starts, columns)
    found = np.full((2, len(ends[0]), len(ends[1]), len(columns)), NEVER)
    for column, rows, asked, end, local in each_asked(joiner, changed, *ends):
        graph = question(local, asked, NOWHERE, end)
        through = _Through.of(graph) if is_open(local, asked, service) else None
        tree = least_of(trees_to_target(graph)) if through is None else through.tree
        leaving = [starts.of(local, row) for row in rows]
        found[:, rows, column] = [each.least(tree, columns, column) for each in leaving]
        if through is not None:
            by_link = approach.least(local, asked, through, rows) + through.onward
            found[1, rows, column] = np.minimum(found[1, rows, column], by_link)
    before, after = (in_units(each, columns, *ends) for each in found)
    return before, after


@dataclass(frozen=True, slots=True, eq=False)
class _Through:
    """A graph without the run of its last service, the trees to its target, and what the run adds.

    `onward` is the run, and the least from where it ends to the target.
    """

    graph: Graph
    waits: int
    tree: Reals
    onward: Reals

    @classmethod
    def of(cls, graph: Graph) -> _Through:
        """A graph whose last two nodes are those of the service."""
        edges = graph.edges
        arrived = len(edges.start) - 2
        waits = arrived - 1
        run = int(edges.start[waits])
        figures = edges.figures.copy()
        figures[run] = NEVER
        cut = replace(graph, edges=edges._replace(figures=figures))
        tree = least_of(trees_to_target(cut))
        return cls(cut, waits, tree, edges.figures[run] + tree[:, arrived])

    def to_link(self) -> Reals:
        """The trees to where goods wait for the service."""
        return least_of(trees_to_target(replace(self.graph, target=self.waits)))


@dataclass(frozen=True, slots=True, eq=False)
class _Approach:
    """What it takes at least from each origin to the link: a tree for whatever customs ask."""

    starts: Starts
    columns: Sequence[int]
    trees: dict[Key, Reals] = field(default_factory=dict)
    known: dict[tuple[Key, int], Reals] = field(default_factory=dict)

    def least(
        self, joiner: Joiner, asked: Problem, through: _Through, rows: Sequence[int]
    ) -> Reals:
        """The least of each criterion from some origins to where goods wait for the link.

        Customs ask for all of them what they ask for the problem's.
        """
        one, other = asked.origin.country, asked.destination.country
        key = formalities(joiner.terrain, asked).tobytes(), one if one == other else None
        if key not in self.trees:
            self.trees[key] = through.to_link()
        for row in rows:
            if (key, row) not in self.known:
                start = self.starts.of(joiner, row)
                self.known[key, row] = start.along(self.trees[key], self.columns)
        return np.array([self.known[key, row] for row in rows])
