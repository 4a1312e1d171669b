"""Where roads cross frontiers: at a station that the road may lead by, or halfway.

The network tells a road between two towns as one straight edge with the length of the road. A
station lies on it if the way by it, as the crow flies, is no longer than that.
"""

from __future__ import annotations

from typing import NamedTuple

from landbridge.route.earth import kilometres
from landbridge.route.facts import Facts, Station
from landbridge.route.model import Mode

Point = tuple[float, float]

SLACK_KM = 8.0
"""By how much the way by a station may be longer than the road: points are told to a kilometre,
and a station has yards on either side."""


class Crossing(NamedTuple):
    """Where a road crosses a frontier, and the share of it that lies before."""

    point: Point
    before: float


class Posts:
    """The stations that roads lead by."""

    def __init__(self, facts: Facts) -> None:
        self._frontiers = facts.frontiers
        self._stations: dict[frozenset[str], list[Station]] = {}
        for station in facts.stations:
            if station.mode is Mode.ROAD:
                areas = frozenset(map(facts.area, station.countries))
                self._stations.setdefault(areas, []).append(station)

    def crossing(
        self, areas: frozenset[str], ends: tuple[Point, Point], metres: int
    ) -> Crossing | None:
        """Where a road from one area to another crosses; None where lorries may not."""
        found = [_by(station, ends) for station in self._stations.get(areas, [])]
        far, crossing = min(found, default=(float("inf"), None))
        if far <= metres / 1000 + SLACK_KM:
            return crossing
        return None if areas in self._frontiers else _halfway(*ends)


def _by(station: Station, ends: tuple[Point, Point]) -> tuple[float, Crossing]:
    """The kilometres from end to end by a station, and the crossing there."""
    point = station.stop.latitude, station.stop.longitude
    before, after = (kilometres(*end, *point) for end in ends)
    whole = before + after
    return whole, Crossing(point, before / whole if whole else 0.5)


def _halfway(one: Point, other: Point) -> Crossing:
    """The middle of a straight line; across the date line by the shorter side."""
    apart = (other[1] - one[1] + 540) % 360 - 180
    longitude = (one[1] + apart / 2 + 540) % 360 - 180
    return Crossing(((one[0] + other[0]) / 2, longitude), 0.5)
