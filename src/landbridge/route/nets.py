"""The net of each mode out of the network: which edge belongs to which piece."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from landbridge.route.arrays import Numbers, Whole
from landbridge.route.model import Mode
from landbridge.route.pieces import Net, Piece, Words
from landbridge.route.shortest import Lines
from landbridge.world.network import Graph, Network, Rails, Seas

AreaOf = Callable[[str], str]
Degrees = NDArray[np.float32]


def nets_of(network: Network, area: AreaOf) -> tuple[Net, ...]:
    """Roads, railways and sea lanes, with pieces by area, gauge and strait."""
    return road_net(network.roads, area), rail_net(network.rails, area), sea_net(network.seas)


def road_net(roads: Graph, area: AreaOf) -> Net:
    """Roads by area; an edge across a border is halved by a point that has no country."""
    lines, _ = _once(roads)
    country = np.array(roads.countries)[roads.country]
    areas = np.array([area(each) for each in roads.countries])[roads.country]
    crossing = np.flatnonzero(areas[lines.tail] != areas[lines.head])
    ends = lines.head[crossing]
    areas = np.concatenate([areas[lines.tail], areas[ends]])
    country = np.concatenate([country, np.full(len(crossing), "")])
    return _net(Mode.ROAD, _halved(lines, crossing), country, areas, np.zeros(len(areas), int))


def rail_net(rails: Rails, area: AreaOf) -> Net:
    """Railways by the area of the line, and by gauge."""
    lines, chosen = _once(rails.graph)
    areas = np.array([area(each) for each in rails.graph.countries])[rails.country[chosen]]
    country = np.array(rails.graph.countries)[rails.graph.country]
    return _net(Mode.RAIL, lines, country, areas, rails.gauge[chosen].astype(np.int64))


def sea_net(seas: Seas) -> Net:
    """Sea lanes by strait."""
    lines, chosen = _once(seas.graph)
    pieces = tuple(Piece(Mode.SEA, strait=word or None) for word in seas.straits)
    country = np.full(lines.size, "", dtype="<U2")
    return Net(Mode.SEA, lines, country, pieces, seas.strait[chosen].astype(np.int64))


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


def _halved(lines: Lines, crossing: Whole) -> Lines:
    """Lines with a new node in the middle of some edges; the second halves stand last."""
    points = (lines.size + np.arange(len(crossing))).astype(np.int32)
    head, metres, half = lines.head.copy(), lines.metres.copy(), lines.metres[crossing] // 2
    head[crossing] = points
    metres[crossing] -= half
    latitude, longitude = _middles(lines, lines.tail[crossing], lines.head[crossing])
    return Lines(
        np.concatenate([lines.latitude, latitude]),
        np.concatenate([lines.longitude, longitude]),
        np.concatenate([lines.tail, points]),
        np.concatenate([head, lines.head[crossing]]),
        np.concatenate([metres, half]),
    )


def _middles(lines: Lines, one: Numbers, other: Numbers) -> tuple[Degrees, Degrees]:
    """The points halfway; across the date line by the shorter side."""
    latitude = (lines.latitude[one] + lines.latitude[other]) / 2
    apart = (lines.longitude[other] - lines.longitude[one] + 540) % 360 - 180
    longitude = (lines.longitude[one] + apart / 2 + 540) % 360 - 180
    return latitude.astype(np.float32), longitude.astype(np.float32)


def _net(mode: Mode, lines: Lines, country: Words, areas: Words, gauges: Whole) -> Net:
    names, area = np.unique(areas, return_inverse=True)
    kinds, kind = np.unique(area * 10_000 + gauges.astype(np.int64), return_inverse=True)
    pieces = tuple(_piece(mode, str(names[each // 10_000]), int(each % 10_000)) for each in kinds)
    return Net(mode, lines, country, pieces, kind.astype(np.int64))


def _piece(mode: Mode, area: str, gauge: int) -> Piece:
    return Piece(mode, area, gauge or None)
