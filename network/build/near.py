"""The nearest of many points on the sphere."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import KDTree

from network.build.raw import EARTH, Raw

Pair = tuple[float, int, int]
Degrees = NDArray[np.float64]

_MOST = 12


class Near:
    """Finds the nearest node of a graph, of all or of some."""

    def __init__(self, raw: Raw, of: NDArray[np.bool_] | None = None) -> None:
        self._nodes = np.flatnonzero(of) if of is not None else np.arange(len(raw))
        self._tree = KDTree(on_sphere(raw.latitude[self._nodes], raw.longitude[self._nodes]))

    def to(self, latitude: Degrees, longitude: Degrees) -> tuple[NDArray[np.int64], Degrees]:
        """For each point the nearest node, and the metres to it."""
        chord, found = self._tree.query(on_sphere(np.asarray(latitude), np.asarray(longitude)))
        return self._nodes[found], 2 * EARTH * np.arcsin(np.clip(chord / 2, 0, 1))


def pairs_within(raw: Raw, metres: float) -> list[Pair]:
    """All pairs of nodes nearer than so many metres, with the metres, nearest first."""
    points = on_sphere(raw.latitude, raw.longitude)
    low, high = KDTree(points).query_pairs(metres / EARTH, output_type="ndarray").T
    return _sorted(points, low, high)


def pairs_among(raw: Raw, nodes: NDArray[np.int64], metres: float) -> list[Pair]:
    """All pairs among some nodes nearer than so many metres, nearest first."""
    points = on_sphere(raw.latitude, raw.longitude)
    low, high = KDTree(points[nodes]).query_pairs(metres / EARTH, output_type="ndarray").T
    return _sorted(points, nodes[low], nodes[high])


def pairs_of(raw: Raw, nodes: NDArray[np.int64], metres: float) -> list[Pair]:
    """The nearest dozen of each of some nodes, no farther than so many metres, nearest first."""
    points = on_sphere(raw.latitude, raw.longitude)
    apart, found = KDTree(points).query(points[nodes], _MOST, distance_upper_bound=metres / EARTH)
    low = np.repeat(nodes, _MOST)[np.isfinite(apart).ravel()]
    high = found.ravel()[np.isfinite(apart).ravel()]
    return _sorted(points, low[low != high], high[low != high])


def on_sphere(latitude: Degrees, longitude: Degrees) -> Degrees:
    """Points of the sphere of radius 1."""
    up, around = np.radians(latitude), np.radians(longitude)
    axes = np.cos(up) * np.cos(around), np.cos(up) * np.sin(around), np.sin(up)
    return np.stack(axes, axis=1)


def _sorted(points: Degrees, low: NDArray[np.int64], high: NDArray[np.int64]) -> list[Pair]:
    apart = np.linalg.norm(points[low] - points[high], axis=1) * EARTH
    order = np.lexsort((high, low, apart))
    return list(zip(apart[order].tolist(), low[order].tolist(), high[order].tolist(), strict=True))
