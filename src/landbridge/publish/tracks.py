"""The line of a leg as points: as the network has it, or the great circle; cut and unwound."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import acos, atan2, cos, degrees, floor, hypot, radians, sin

from landbridge.route.model import Leg

LatLon = tuple[float, float]

_STEP_DEGREES = 2.0
_TURN = 360.0
_HALF = 180.0


def track(leg: Leg) -> Sequence[LatLon]:
    """The points of a leg from its origin to its destination, ends included."""
    ends = [(leg.origin.latitude, leg.origin.longitude)]
    last = (leg.destination.latitude, leg.destination.longitude)
    if len(leg.path) > 1:
        return [*ends, *leg.path, last]
    return great_circle(ends[0], last)


def great_circle(start: LatLon, end: LatLon) -> list[LatLon]:
    """Points on the shortest line over the earth, some two degrees apart."""
    one, other = _vector(start), _vector(end)
    angle = acos(max(-1.0, min(1.0, sum(a * b for a, b in zip(one, other, strict=True)))))
    count = max(1, round(degrees(angle) / _STEP_DEGREES))
    if sin(angle) < 1e-9:
        return [start, end]
    inner = [_between(one, other, angle, step / count) for step in range(1, count)]
    return [start, *inner, end]


def unwound(points: Sequence[LatLon], near: float | None = None) -> list[LatLon]:
    """Points whose longitudes run on beyond 180 degrees, so that no step is wider than half a
    turn; the first lies within half a turn of `near`."""
    found: list[LatLon] = []
    before = near if near is not None else (points[0][1] if points else 0.0)
    for latitude, longitude in points:
        before += (longitude - before + _HALF) % _TURN - _HALF
        found.append((latitude, before))
    return found


def cut_at_antimeridian(points: Sequence[LatLon]) -> list[list[LatLon]]:
    """Lines with longitudes from -180 to 180, cut where they pass from one to the other."""
    line = unwound(points)
    parts = [[(line[0][0], _plain(line[0][1]))]]
    for before, point in pairwise(line):
        zones = sorted((_zone(before[1]), _zone(point[1])))
        if zones[0] != zones[1]:
            edge = _TURN * zones[1] - _HALF
            share = (edge - before[1]) / (point[1] - before[1])
            latitude = before[0] + share * (point[0] - before[0])
            side = _HALF if point[1] > before[1] else -_HALF
            parts[-1].append((latitude, side))
            parts.append([(latitude, -side)])
        parts[-1].append((point[0], _plain(point[1])))
    whole = [list(dict.fromkeys(part)) for part in parts]
    return [part for part in whole if len(part) > 1] or [parts[0]]


def simplified(points: Sequence[LatLon], tolerance: float) -> list[LatLon]:
    """The points without those within a tolerance of the line (Douglas and Peucker, 1973)."""
    kept = {0, len(points) - 1}
    spans = [(0, len(points) - 1)]
    while spans:
        first, last = spans.pop()
        apart = [
            (_off(points[at], points[first], points[last]), at) for at in range(first + 1, last)
        ]
        far, at = max(apart, default=(0.0, -1))
        if far > tolerance:
            kept.add(at)
            spans += [(first, at), (at, last)]
    return [points[at] for at in sorted(kept)]


def _zone(longitude: float) -> int:
    """How many turns a longitude is from those between -180 and 180."""
    return floor((longitude + _HALF) / _TURN)


def _plain(longitude: float) -> float:
    """A longitude from -180 on to below 180."""
    return (longitude + _HALF) % _TURN - _HALF


def _off(point: LatLon, start: LatLon, end: LatLon) -> float:
    """How far a point lies off the line between two others, in degrees."""
    north, east = end[0] - start[0], end[1] - start[1]
    length = hypot(north, east)
    if not length:
        return hypot(point[0] - start[0], point[1] - start[1])
    return abs(north * (point[1] - start[1]) - east * (point[0] - start[0])) / length


def _vector(point: LatLon) -> tuple[float, float, float]:
    latitude, longitude = map(radians, point)
    return cos(latitude) * cos(longitude), cos(latitude) * sin(longitude), sin(latitude)


def _between(one: Sequence[float], other: Sequence[float], angle: float, share: float) -> LatLon:
    """The point at a share of the way along a great circle."""
    near, far = sin((1 - share) * angle) / sin(angle), sin(share * angle) / sin(angle)
    x, y, z = (near * a + far * b for a, b in zip(one, other, strict=True))
    return degrees(atan2(z, hypot(x, y))), degrees(atan2(y, x))
