"""The net of each mode out of the network: which edge belongs to which piece."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from landbridge.route.arrays import Whole
from landbridge.route.facts import Facts
from landbridge.route.model import Mode
from landbridge.route.pieces import Net, Piece, Words
from landbridge.route.posts import Crossing, Posts
from landbridge.route.shortest import Lines
from landbridge.world.network import Graph, Network, Rails, Seas

AreaOf = Callable[[str], str]


def nets_of(network: Network, facts: Facts) -> tuple[Net, ...]:
    """Roads, railways and sea lanes, with pieces by area, gauge and strait."""
    area = facts.area
    return road_net(network.roads, facts), rail_net(network.rails, area), sea_net(network.seas)


def road_net(roads: Graph, facts: Facts) -> Net:
    """Roads by area; an edge across a border is parted by a point that has no country.

    Where lorries pass at stations alone, edges that lead by none are left out.
    """
    whole, _ = _once(roads)
    country = np.array(roads.countries)[roads.country]
    areas = np.array([facts.area(each) for each in roads.countries])[roads.country]
    lines, crossing, crossings = _passable(whole, areas, Posts(facts))
    ends = lines.head[crossing]
    areas = np.concatenate([areas[lines.tail], areas[ends]])
    country = np.concatenate([country, np.full(len(crossing), "")])
    parted = _parted(lines, crossing, crossings)
    return _net(Mode.ROAD, parted, country, areas, np.zeros(len(areas), int))


def _passable(lines: Lines, areas: Words, posts: Posts) -> tuple[Lines, Whole, Sequence[Crossing]]:
    """Lines without those that lorries may not cross a frontier by, those that cross, and where."""
    point = list(zip(lines.latitude.tolist(), lines.longitude.tolist(), strict=True))
    crossing = np.flatnonzero(areas[lines.tail] != areas[lines.head])
    found = []
    for edge in crossing.tolist():
        tail, head = int(lines.tail[edge]), int(lines.head[edge])
        between = frozenset((str(areas[tail]), str(areas[head])))
        found.append(posts.crossing(between, (point[tail], point[head]), int(lines.metres[edge])))
    passes = np.array([each is not None for each in found], dtype=bool)
    kept = np.ones(len(lines.tail), dtype=bool)
    kept[crossing[~passes]] = False
    number = np.cumsum(kept) - 1
    left = lines._replace(tail=lines.tail[kept], head=lines.head[kept], metres=lines.metres[kept])
    return left, number[crossing[passes]], [each for each in found if each is not None]


def rail_net(rails: Rails, area: AreaOf) -> Net:
    """Railways by the area of the line, and by gauge."""
    lines, chosen = _once(rails.graph)
    areas = np.array([area(each) for each in rails.graph.countries])[rails.country[chosen]]
    country = np.array(rails.graph.countries)[rails.graph.country]
    return _net(Mode.RAIL, lines, country, areas, rails.gauge[chosen].astype(np.int64))


def sea_net(seas: Seas) -> Net:
    """Sea lanes by strait and inland sea."""
    lines, chosen = _once(seas.graph)
    kinds = seas.strait[chosen] * len(seas.waters) + seas.water[chosen].astype(np.int64)
    told, kind = np.unique(kinds, return_inverse=True)
    places = (divmod(int(each), len(seas.waters)) for each in told)
    pieces = tuple(
        Piece(Mode.SEA, area=seas.waters[water] or None, strait=seas.straits[strait] or None)
        for strait, water in places
    )
    country = np.full(lines.size, "", dtype="<U2")
    return Net(Mode.SEA, lines, country, pieces, kind.astype(np.int64))


def _once(graph: Graph) -> tuple[Lines, Whole]:
    """The edges once each, and which of the graph's they are."""
    chosen = np.flatnonzero(graph.tail < graph.head)
    lines = Lines(
        graph.latitude.astype(np.float32),
        graph.longitude.astype(np.float32),
        graph.tail[chosen],
        graph.head[chosen],
        graph.metres[chosen].astype(np.uint32),
    )
    return lines, chosen


def _parted(lines: Lines, crossing: Whole, crossings: Sequence[Crossing]) -> Lines:
    """Lines with a new node where some edges cross a frontier; the second parts stand last."""
    points = (lines.size + np.arange(len(crossing))).astype(np.int32)
    before = np.array([each.before for each in crossings])
    head, metres = lines.head.copy(), lines.metres.copy()
    rest = np.rint(metres[crossing] * (1 - before)).astype(np.uint32)
    head[crossing] = points
    metres[crossing] -= rest
    place = np.array([each.point for each in crossings], dtype=np.float32).reshape(-1, 2)
    return Lines(
        np.concatenate([lines.latitude, place[:, 0]]),
        np.concatenate([lines.longitude, place[:, 1]]),
        np.concatenate([lines.tail, points]),
        np.concatenate([head, lines.head[crossing]]),
        np.concatenate([metres, rest]),
    )


def _net(mode: Mode, lines: Lines, country: Words, areas: Words, gauges: Whole) -> Net:
    names, area = np.unique(areas, return_inverse=True)
    kinds, kind = np.unique(area * 10_000 + gauges.astype(np.int64), return_inverse=True)
    pieces = tuple(_piece(mode, str(names[each // 10_000]), int(each % 10_000)) for each in kinds)
    return Net(mode, lines, country, pieces, kind.astype(np.int64))


def _piece(mode: Mode, area: str, gauge: int) -> Piece:
    return Piece(mode, area, gauge or None)
