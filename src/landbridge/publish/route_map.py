"""Corridors on a map: their legs over faint railways, roads and sea lanes, with a graticule.

There is no fill and no border: the map claims nothing about whose an area is. Longitudes run on
over the antimeridian, so that a way over the Pacific is one line.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import hypot, inf

from landbridge.publish.labels import Box, Placed, Point, placed
from landbridge.publish.map_paper import WIDTH, GridLine, Paper
from landbridge.publish.stop_names import bare_name
from landbridge.publish.tracks import LatLon, track, unwound
from landbridge.route.model import Corridor, Handling, Leg, Mode, Operation, Stop

_LABEL = 13.0
_EDGE = 4.0
_END, _ON_THE_WAY = 6.0, 4.0
_BESIDE = 40.0


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line of the map as the `d` of an SVG path, and what carries goods on it."""

    d: str
    mode: Mode
    title: str = ""


@dataclass(frozen=True, slots=True)
class Dot:
    """A stop where goods begin, end or are handled."""

    x: float
    y: float
    radius: float
    is_end: bool
    title: str


@dataclass(frozen=True, slots=True)
class RouteMap:
    """The map as shapes, from what lies below to what lies above."""

    height: float
    grid: Sequence[GridLine]
    background: Sequence[Stroke]
    legs: Sequence[Stroke]
    dots: Sequence[Dot]
    labels: Sequence[Placed]
    width: float = WIDTH


@dataclass(frozen=True, slots=True)
class Lane:
    """A line of the network to draw faintly."""

    mode: Mode
    points: Sequence[LatLon]


def route_map(corridors: Sequence[Corridor], background: Iterable[Lane], language: str) -> RouteMap:
    """A map of corridors; of the background it shows what lies within."""
    legs = [(leg, points) for one in corridors for leg, points in _unwound_legs(one)]
    paper = Paper.around([point for _, points in legs for point in points])
    stops = _stops(corridors, legs)
    marks = [(_mark(paper.at(at), stop, is_end, language), is_end) for stop, at, is_end in stops]
    inside = Box(_EDGE, _EDGE, WIDTH - _EDGE, paper.height - _EDGE)
    return RouteMap(
        paper.height,
        list(paper.grid()),
        list(_lanes(paper, background)),
        [Stroke(paper.path(points), leg.mode, _title(leg, language)) for leg, points in legs],
        [Dot(one.x, one.y, one.radius, is_end, one.text) for one, is_end in marks],
        placed(_named_once([one for one, _ in marks]), _LABEL, inside),
    )


def _unwound_legs(corridor: Corridor) -> Iterator[tuple[Leg, list[LatLon]]]:
    """The legs with longitudes that run on from leg to leg."""
    near: float | None = None
    for leg in corridor.legs:
        points = unwound(track(leg), near)
        near = points[-1][1]
        yield leg, points


def _stops(
    corridors: Sequence[Corridor], legs: Sequence[tuple[Leg, list[LatLon]]]
) -> list[tuple[Stop, LatLon, bool]]:
    """Origin and destination, then where goods are handled, then where the mode changes."""
    where: dict[Stop, LatLon] = {}
    for leg, points in legs:
        where.setdefault(leg.origin, points[0])
        where.setdefault(leg.destination, points[-1])
    ends = {one.legs[at].origin if at == 0 else one.legs[at].destination: None
            for one in corridors if one.legs for at in (0, -1)}  # fmt: skip
    handled = [
        element.stop
        for corridor in corridors
        for element in corridor.elements
        if isinstance(element, Handling) and element.operation is not Operation.PASSAGE
    ]
    order = dict.fromkeys([*ends, *handled])
    return [(stop, where[stop], stop in ends) for stop in order if stop in where]


def _title(leg: Leg, language: str) -> str:
    return f"{bare_name(leg.origin, language)} – {bare_name(leg.destination, language)}"


def _mark(at: tuple[float, float], stop: Stop, is_end: bool, language: str) -> Point:
    """A stop as a mark with its name."""
    return Point(*at, _END if is_end else _ON_THE_WAY, bare_name(stop, language))


def _named_once(marks: Sequence[Point]) -> list[Point]:
    """The marks without those beside one of the same name: a city and its airport."""
    kept: list[Point] = []
    for mark in marks:
        beside = (hypot(one.x - mark.x, one.y - mark.y) for one in kept if one.text == mark.text)
        if min(beside, default=inf) > _BESIDE:
            kept.append(mark)
    return kept


def _lanes(paper: Paper, background: Iterable[Lane]) -> Iterator[Stroke]:
    """What of the network lies within, once for each turn that the paper shows."""
    for lane in background:
        line = unwound(lane.points)
        for turn in (-360.0, 0.0, 360.0):
            points = [(north, east + turn) for north, east in line]
            if paper.shows(points):
                yield Stroke(paper.path(points), lane.mode)
