"""Where a service that is told between two cities calls: their ports, airports, stations."""

from __future__ import annotations

from collections.abc import Iterable
from math import asin, cos, radians, sin, sqrt

from landbridge.route.model import Mode, Stop, StopKind

_EARTH_KM = 6371.0
_CALLS_AT = {
    Mode.AIR: (frozenset({StopKind.AIRPORT}), 100.0),
    Mode.SEA: (frozenset({StopKind.PORT}), 80.0),
    Mode.RAIL: (frozenset({StopKind.TERMINAL, StopKind.BORDER}), 60.0),
    Mode.ROAD: (frozenset[StopKind](), 0.0),
}
"""At what stops of a city each mode calls, and how many kilometres away at most."""


def dock(stop: Stop, mode: Mode, stops: Iterable[Stop]) -> Stop:
    """The nearest stop at which a mode calls in or near a place; the place itself without one."""
    kinds, reach = _CALLS_AT[mode]
    if stop.kind in kinds:
        return stop
    near = [(great_circle_km(stop, other), other) for other in stops if other.kind in kinds]
    km, nearest = min(near, key=lambda one: one[0], default=(reach + 1, stop))
    return nearest if km <= reach else stop


def great_circle_km(one: Stop, other: Stop) -> float:
    """The kilometres between two stops over the earth (haversine)."""
    south, north = radians(one.latitude), radians(other.latitude)
    east = radians(other.longitude - one.longitude)
    half = sin((north - south) / 2) ** 2 + cos(south) * cos(north) * sin(east / 2) ** 2
    return 2 * _EARTH_KM * asin(min(1.0, sqrt(half)))
