"""The Pareto front of a graph, found in rounds on ever fewer steps.

In each round a rough search finds some ways, and the corners of what is known prune the steps. The
last search is exact and has few steps left.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np

from landbridge.route.arrays import Flags, Numbers, Reals
from landbridge.route.bounds import Bounds, bounds_between, sums_of
from landbridge.route.compiled import compiled
from landbridge.route.corners import Corners, corners_below
from landbridge.route.graph import Graph, least_of, trees_from_source, trees_to_target
from landbridge.route.model import Mode
from landbridge.route.narrow import narrowed
from landbridge.route.search import front, steps_to
from landbridge.route.steps import MODES, Steps, parted, steps_of

ROUGHLY = 0.5
STAGES = ((Mode.AIR, 0.2), (Mode.SEA, 0.1), (Mode.RAIL, 0.02))
"""By which modes ways are parted, and how near labels then count as one in a rough search.

Terminals of these modes cost much, so that ways with and without them lie far apart. Each rough
search leaves fewer steps to the next one, and costs less than it saves.
"""


class Way(NamedTuple):
    """A way through a graph: what it takes on each criterion, the nodes that it comes to after the
    source, and by which edge it comes to each; `LEG` stands for a leg."""

    figures: Reals
    nodes: Numbers
    edges: Numbers


def front_of(graph: Graph, modes: Sequence[Mode], slack: float) -> list[Way]:
    """The Pareto front of ways from the source to the target, of equal ones one; empty where the
    target is out of reach.

    `modes` has one for each piece. With a slack above 0 some of the front may be left out: for each
    way that is, one is told that is on no criterion worse by more than that share.
    """
    there, back = least_of(trees_from_source(graph)), least_of(trees_to_target(graph))
    if not np.isfinite(there[:, graph.target]).all():
        return []
    search = _Search(steps_of(graph, modes, there, back), sums_of(there[:, graph.target]), slack)
    search.find(ROUGHLY)
    for mode, near in STAGES:
        search.part(mode)
        search.find(near)
    search.narrow()
    search.find(0.0)
    return search.ways


class _Search:
    """The steps that are left, with their bounds, and the best ways that are known so far."""

    def __init__(self, steps: Steps, weights: Reals, slack: float) -> None:
        self._steps, self._weights, self._slack = steps, weights, slack
        self._bounds = bounds_between(steps, weights)
        self.ways = best(ways_by_sums(steps, self._bounds))

    def narrow(self) -> None:
        """Prune the steps whose bounds are below no corner of what is known."""
        self._change(self._narrowed())

    def part(self, mode: Mode) -> None:
        """Prune, and part the ways with a mode from those without: each have their own bounds."""
        self._change(parted(self._narrowed(), MODES.index(mode)))

    def find(self, near: float) -> None:
        """Add the ways that a search finds; `near` is how rough it is, 0 is exact."""
        labels, ends = front(self._steps, self._bounds, self._corners(), self._slack, near)
        chosen = ends[undominated(labels.figures[ends])]
        found = (_way(self._steps, steps_to(labels, end)) for end in chosen)
        self.ways = best([*self.ways, *found])

    def _narrowed(self) -> Steps:
        return narrowed(self._steps, self._bounds, self._corners())

    def _change(self, steps: Steps) -> None:
        self._steps, self._bounds = steps, bounds_between(steps, self._weights)

    def _corners(self) -> Corners:
        """The corners of what no known way dominates, if it counts as better by the slack."""
        known = np.array([way.figures for way in self.ways])
        return corners_below(known / (1.0 + self._slack), self._weights)


def best(ways: Iterable[Way]) -> list[Way]:
    """The ways that no other one dominates; of equal ones the first."""
    told = list(ways)
    alive = undominated(np.array([way.figures for way in told]))
    return [way for way, is_alive in zip(told, alive, strict=True) if is_alive]


@compiled
def undominated(points: Reals) -> Flags:
    """Which points no other one dominates; of equal ones the first."""
    alive = np.ones(len(points), dtype=np.bool_)
    for at in range(len(points)):
        for other in range(len(points)):
            if other != at and alive[other] and (points[other] <= points[at]).all():
                alive[at] = other > at and (points[other] == points[at]).all()
                if not alive[at]:
                    break
    return alive


def ways_by_sums(steps: Steps, bounds: Bounds) -> list[Way]:
    """For each weighted sum a way that is least by it."""
    sums = range(bounds.weights.shape[1])
    return [_way(steps, _descent(steps, bounds, which)) for which in sums]


def _way(steps: Steps, taken: Numbers) -> Way:
    figures = (steps.amount[taken, None] * steps.rates[steps.rate[taken]]).sum(axis=0)
    return Way(figures, steps.node[steps.to[taken]], steps.edge[taken])


@compiled
def _descent(steps: Steps, bounds: Bounds, which: int) -> Numbers:
    """The steps from the source by which a weighted sum grows least; no node is passed twice.

    Where steps take nothing they may lead round to where one has been: then one goes back.
    """
    taken, nodes = np.empty((2, len(steps.node)), dtype=np.int32)
    passed, size, node = np.zeros(len(steps.node), dtype=np.bool_), 0, 0
    while node != steps.target:
        passed[node] = True
        found = _least_step(steps, bounds, which, node, passed)
        if found >= 0:
            taken[size], nodes[size], size, node = found, node, size + 1, steps.to[found]
        else:
            size, node = size - 1, nodes[size - 1]
    return taken[:size]


@compiled
def _least_step(steps: Steps, bounds: Bounds, which: int, node: int, passed: Flags) -> int:
    """The step to a node not passed by which a sum comes to least, or -1."""
    least, found = np.inf, -1
    for step in range(steps.start[node], steps.start[node + 1]):
        rate = bounds.rates[steps.rate[step], which]
        total = steps.amount[step] * rate + bounds.back[steps.to[step], which]
        if total < least and not passed[steps.to[step]]:
            least, found = total, step
    return found
