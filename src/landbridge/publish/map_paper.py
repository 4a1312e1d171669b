"""Degrees as points of a picture: equirectangular, true at the middle parallel; a graticule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import ceil, cos, floor, radians

from landbridge.publish.tracks import LatLon, simplified

WIDTH = 960.0
_LOWEST, _HIGHEST = 300.0, 640.0
_MARGIN = 0.08
_LEAST_DEGREES = 2.0
_FLATTEST = 0.2
_GRID_STEPS = (0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 30.0)
_MOST_LINES = 9
_HALF_PIXEL = 0.5


@dataclass(frozen=True, slots=True)
class GridLine:
    """A parallel or meridian with its degrees."""

    x1: float
    y1: float
    x2: float
    y2: float
    text: str


@dataclass(frozen=True, slots=True)
class Paper:
    """Degrees as points of the picture: equirectangular, true at the middle parallel."""

    west: float
    north: float
    east: float
    south: float
    per_degree: float
    flatness: float

    @classmethod
    def around(cls, points: Sequence[LatLon]) -> Paper:
        """A paper that holds all points, with a margin, neither flat nor tall."""
        latitudes, longitudes = zip(*points, strict=True)
        middle, centre = _middle(latitudes), _middle(longitudes)
        flatness = max(_FLATTEST, cos(radians(middle)))
        wide = max(_LEAST_DEGREES, max(longitudes) - min(longitudes)) * (1 + 2 * _MARGIN)
        tall = max(_LEAST_DEGREES, max(latitudes) - min(latitudes)) * (1 + 2 * _MARGIN)
        per_degree = min(WIDTH / (wide * flatness), _HIGHEST / tall)
        height = min(_HIGHEST, max(_LOWEST, tall * per_degree))
        half_wide, half_tall = WIDTH / per_degree / flatness / 2, height / per_degree / 2
        return cls(
            centre - half_wide,
            middle + half_tall,
            centre + half_wide,
            middle - half_tall,
            per_degree,
            flatness,
        )

    @property
    def height(self) -> float:
        """How tall the picture is."""
        return round((self.north - self.south) * self.per_degree, 1)

    def at(self, point: LatLon) -> tuple[float, float]:
        """Where a point lies on the paper."""
        x = (point[1] - self.west) * self.per_degree * self.flatness
        return round(x, 1), round((self.north - point[0]) * self.per_degree, 1)

    def path(self, points: Sequence[LatLon]) -> str:
        """A line as SVG has it, as fine as half a pixel."""
        shown = (self.at(point) for point in simplified(points, _HALF_PIXEL / self.per_degree))
        return "M" + " ".join(f"{x:g},{y:g}" for x, y in shown)

    def grid(self) -> Iterator[GridLine]:
        """Parallels and meridians at round degrees."""
        wide = self.east - self.west
        step = next((one for one in _GRID_STEPS if wide / one <= _MOST_LINES), _GRID_STEPS[-1])
        for degrees in _round_between(self.west, self.east, step):
            x, _ = self.at((0.0, degrees))
            yield GridLine(x, 0, x, self.height, _degrees((degrees + 180) % 360 - 180, "E", "W"))
        for degrees in _round_between(max(-90, self.south), min(90, self.north), step):
            _, y = self.at((degrees, 0.0))
            yield GridLine(0, y, WIDTH, y, _degrees(degrees, "N", "S"))

    def shows(self, points: Iterable[LatLon]) -> bool:
        """Whether any of some points lies on the paper."""
        return any(
            self.south <= north <= self.north and self.west <= east <= self.east
            for north, east in points
        )


def _middle(values: Sequence[float]) -> float:
    return (min(values) + max(values)) / 2


def _round_between(low: float, high: float, step: float) -> Iterator[float]:
    return (number * step for number in range(ceil(low / step), floor(high / step) + 1))


def _degrees(value: float, positive: str, negative: str) -> str:
    if not value:
        return "0°"
    return f"{abs(value):g}°{positive if value > 0 else negative}"
