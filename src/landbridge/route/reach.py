"""What lies within so many hours of a hub, and what it costs at least to get there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from landbridge.route.arrays import Reals
from landbridge.route.asked import Asked
from landbridge.route.by_road import OnRoads
from landbridge.route.grains import CRITERIA, GRAINS, grains_of
from landbridge.route.graph import least_of, trees_from_source
from landbridge.route.joints import Joiner, Place, end_of, sides_at
from landbridge.route.least import NEVER
from landbridge.route.matrix import NOWHERE
from landbridge.route.model import Criterion, Mode, Operation, Problem, Stop
from landbridge.route.question import asked_for, graph_for

_ASKED = (Criterion.TIME, Criterion.COST)
_COLUMNS = np.array([CRITERIA.index(each) for each in _ASKED])


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

    Places are reached by road. The destination of the problem does not count.
    """
    asked = replace(problem, wish=replace(problem.wish, criteria=_ASKED))
    found = [
        one
        for group in _groups(joiner, problem, stops)
        for one in _reached(joiner, asked, group)
        if one.hours <= hours and one.stop != problem.origin
    ]
    return sorted(found, key=lambda one: (one.hours, one.stop.id))


def _groups(joiner: Joiner, problem: Problem, stops: Iterable[Stop]) -> Iterator[Sequence[Stop]]:
    """Stops by what customs ask of goods for them, those of one union, and whether they are in the
    country of the hub, from which freight does not leave it on the way to them."""
    facts, groups = joiner.terrain.facts, defaultdict[tuple[str, bool], list[Stop]](list)
    for stop in stops:
        area = facts.area(stop.country or "")
        groups[facts.unions.get(area, area), stop.country == problem.origin.country].append(stop)
    return iter(groups.values())


def _reached(joiner: Joiner, problem: Problem, stops: Sequence[Stop]) -> Iterator[Reached]:
    """All stops of a group, by one search for each criterion."""
    one = replace(problem, destination=stops[0])
    local = joiner.under(one)
    origin = end_of(local, problem.origin)
    if not origin.is_joined:
        return
    asked = asked_for(local, one, origin, NOWHERE)
    graph = graph_for(asked)
    trees = list(least_of(trees_from_source(graph)))
    handled = [stop for stop in stops if len(sides_at(local.terrain, stop))]
    places = [local.placed(stop) for stop in stops if stop not in set(handled)]
    by_road = _by_road(asked, trees, [place for place in places if place is not None])
    for stop, figures in (*_handled(asked, handled, trees), *by_road):
        if figures[0] < NEVER:
            hours, cost = figures / GRAINS[_COLUMNS]
            yield Reached(stop, float(hours), float(cost))


def _handled(
    asked: Asked, stops: Sequence[Stop], trees: Sequence[Reals]
) -> Iterator[tuple[Stop, Reals]]:
    """The least of each criterion to stops, with what is done there."""
    for stop in stops:
        best = np.full(len(_COLUMNS), NEVER)
        for side in sides_at(asked.terrain, stop):
            mode = asked.mode(int(side))
            off = asked.handlings(stop, mode, Operation.UNLOAD, *asked.formal(stop, mode))
            figures = np.array([tree[side] for tree in trees]) + grains_of(off)[_COLUMNS]
            best = np.minimum(best, figures)
        yield stop, best


def _by_road(
    asked: Asked, trees: Sequence[Reals], places: Sequence[Place]
) -> Iterator[tuple[Stop, Reals]]:
    """The least of each criterion to places, unloaded; to none where roads are avoided."""
    if not places or Mode.ROAD in asked.problem.wish.avoid:
        return
    roads = OnRoads(asked, trees, _COLUMNS, {place.piece for place in places})
    for place in places:
        off = asked.handlings(place.stop, Mode.ROAD, Operation.UNLOAD)
        driven = roads.at(place.link, place.piece) + grains_of(off)[_COLUMNS]
        yield place.stop, np.minimum(driven, _brought(asked, trees, place.stop))


def _brought(asked: Asked, trees: Sequence[Reals], stop: Stop) -> Reals:
    """The least of each criterion by a service that calls at a place itself."""
    calls = [drive for drive in asked.drives if drive.joint.stop.id == stop.id]
    figures = [
        [tree[call.node] for tree in trees] + grains_of(call.works)[_COLUMNS] for call in calls
    ]
    return np.asarray(np.min([[NEVER] * len(_COLUMNS), *figures], axis=0))
