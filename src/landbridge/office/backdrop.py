"""Railways and sea lanes around corridors as faint lines for a map, no finer than it shows them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from landbridge.publish.route_map import Lane
from landbridge.publish.tracks import LatLon, track, unwound
from landbridge.route.model import Corridor, Mode
from landbridge.route.pieces import Cut
from landbridge.route.tables import Tables

_MODES = (Mode.SEA, Mode.RAIL)
_MARGIN = 0.6
_LEAST_DEGREES = 3.0
_ACROSS = 640
"""So many steps of the grid, to which lines are set, lie side by side on a map."""
_TURN, _HALF = 360.0, 180.0
_LONGEST_DEGREES = 40.0

Edges = NDArray[np.int64]
Point = tuple[int, int]


class _Frame(NamedTuple):
    """What part of the world a map shows."""

    south: float
    west: float
    north: float
    east: float

    @property
    def step(self) -> float:
        """The degrees of a step of the grid."""
        return max(self.east - self.west, self.north - self.south) / _ACROSS


def backdrop(corridors: Sequence[Corridor], tables: Tables) -> tuple[Lane, ...]:
    """The lines of the network around corridors; none where there are no corridors."""
    points = [point for one in corridors for point in _points(one)]
    if not points:
        return ()
    frame = _around(points)
    return tuple(lane for mode in _MODES for lane in _lanes(tables.cut_of(mode), frame))


def _points(corridor: Corridor) -> Iterator[LatLon]:
    near: float | None = None
    for leg in corridor.legs:
        line = unwound(track(leg), near)
        near = line[-1][1]
        yield from line


def _around(points: Sequence[LatLon]) -> _Frame:
    """A frame wider than all points, since a map is seldom filled by them."""
    latitudes, longitudes = zip(*points, strict=True)
    tall = max(_LEAST_DEGREES, max(latitudes) - min(latitudes))
    wide = max(_LEAST_DEGREES, max(longitudes) - min(longitudes))
    room = max(tall, wide / 2) * _MARGIN
    return _Frame(
        min(latitudes) - room,
        min(longitudes) - max(room, wide * _MARGIN / 2),
        max(latitudes) + room,
        max(longitudes) + max(room, wide * _MARGIN / 2),
    )


def _lanes(cut: Cut, frame: _Frame) -> Iterator[Lane]:
    for chain in _chains(map(tuple, _edges(cut, frame).tolist())):
        points = [(north * frame.step, east * frame.step) for north, east in chain]
        yield Lane(cut.mode, points)


def _edges(cut: Cut, frame: _Frame) -> Edges:
    """The edges within a frame, set to its grid, each once: north, east, north, east."""
    lines = cut.lines
    centre = (frame.west + frame.east) / 2
    east = (lines.longitude.astype(float) - centre + _HALF) % _TURN - _HALF + centre
    north = lines.latitude.astype(float)
    within = (north > frame.south) & (north < frame.north)
    within &= (east > frame.west) & (east < frame.east)
    kept = within[lines.tail] | within[lines.head]
    tail, head = lines.tail[kept], lines.head[kept]
    kept = np.abs(east[tail] - east[head]) < _LONGEST_DEGREES
    ends = [side[of[kept]] for of in (tail, head) for side in (north, east)]
    grid = np.rint(np.stack(ends, axis=1) / frame.step).astype(np.int64)
    grid = grid[(grid[:, 0] != grid[:, 2]) | (grid[:, 1] != grid[:, 3])]
    turned = (grid[:, 0] > grid[:, 2]) | ((grid[:, 0] == grid[:, 2]) & (grid[:, 1] > grid[:, 3]))
    grid[turned] = grid[turned][:, [2, 3, 0, 1]]
    return np.unique(grid, axis=0)


def _chains(edges: Iterable[tuple[int, ...]]) -> Iterator[list[Point]]:
    """The edges joined to lines that run from fork to fork, and then round what has none."""
    beside: dict[Point, set[Point]] = defaultdict(set)
    for north, east, other_north, other_east in edges:
        beside[north, east].add((other_north, other_east))
        beside[other_north, other_east].add((north, east))
    forks = [point for point, near in beside.items() if len(near) != 2]
    for start in (*forks, *beside):
        while beside[start]:
            yield _walk(start, beside)


def _walk(start: Point, beside: dict[Point, set[Point]]) -> list[Point]:
    """A line from a point on, taken off what is left, up to the next fork or end."""
    line = [start]
    while beside[line[-1]]:
        here = line[-1]
        after = min(beside[here])
        beside[here].discard(after)
        beside[after].discard(here)
        line.append(after)
        if len(beside[after]) != 1:
            break
    return line
