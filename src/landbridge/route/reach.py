"""What lies within so many hours of a hub, and what it costs at least to get there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from landbridge.route.arrays import Reals
from landbridge.route.asked import Asked
from landbridge.route.facts import Facts
from landbridge.route.grains import CRITERIA, GRAINS, grains_of
from landbridge.route.graph import least_of
from landbridge.route.joints import Joiner, end_of, sides_at
from landbridge.route.least import NEVER
from landbridge.route.model import Criterion, Operation, Problem, Stop
from landbridge.route.question import question

_ASKED = (Criterion.TIME, Criterion.COST)


@dataclass(frozen=True, slots=True)
class Reached:
    """A stop with the hours of the fastest way to it, and the cost of the cheapest.

    The two may be different ways; goods are unloaded and, where they come by ship or
    aircraft, cleared.
    """

    stop: Stop
    hours: float
    cost: float


def reach(joiner: Joiner, problem: Problem, stops: Iterable[Stop], hours: float) -> list[Reached]:
    """The stops that are reached within so many hours of a problem's origin, the nearest first.

    The destination of the problem does not count.
    """
    asked = replace(problem, wish=replace(problem.wish, criteria=_ASKED))
    found = [
        one
        for group in _unions(stops, joiner.terrain.facts)
        for one in _reached(joiner, asked, group)
        if one.hours <= hours and one.stop != problem.origin
    ]
    return sorted(found, key=lambda one: (one.hours, one.stop.id))


def _unions(stops: Iterable[Stop], facts: Facts) -> Iterator[Sequence[Stop]]:
    """Stops by what customs ask of goods for them: those of one union, of one country."""
    groups: dict[str, list[Stop]] = defaultdict(list)
    for stop in stops:
        area = facts.area(stop.country or "")
        groups[facts.unions.get(area, area)].append(stop)
    return iter(groups.values())


def _reached(joiner: Joiner, problem: Problem, stops: Sequence[Stop]) -> Iterator[Reached]:
    """All stops of a group, by one search for each criterion."""
    joined = [stop for stop in stops if len(sides_at(joiner.terrain, stop))]
    origin = end_of(joiner, problem.origin)
    if not (origin.is_joined and joined):
        return
    one, destination = replace(problem, destination=joined[0]), end_of(joiner, joined[0])
    graph, asked = question(joiner, one, origin, destination), Asked(joiner, one)
    trees = [least_of(graph, at) for at in range(len(_ASKED))]
    for stop in joined:
        figures = _at(asked, stop, trees)
        if figures is not None:
            yield Reached(stop, float(figures[0]), float(figures[1]))


def _at(asked: Asked, stop: Stop, trees: Sequence[Reals]) -> Reals | None:
    """The least of each criterion to a stop, with what is done there; None where no way leads."""
    columns = [CRITERIA.index(each) for each in _ASKED]
    best = np.full(len(columns), NEVER)
    for side in sides_at(asked.terrain, stop):
        mode = asked.mode(int(side))
        off = asked.handlings(stop, mode, Operation.UNLOAD, *asked.formal(stop, mode))
        figures = np.array([tree[side] for tree in trees]) + grains_of(off)[columns]
        best = np.minimum(best, figures)
    return np.asarray(best / GRAINS[columns]) if best[0] < NEVER else None
