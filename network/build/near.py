"""The nearest of many points on the sphere."""

from __future__ import annotations

import numpy as np
from network.build.raw import EARTH, Raw
from numpy.typing import NDArray
from scipy.spatial import KDTree


def _on_sphere(latitude: NDArray[np.float64], longitude: NDArray[np.float64]) -> NDArray:
    up, round_ = np.radians(latitude), np.radians(longitude)
    return np.stack([np.cos(up) * np.cos(round_), np.cos(up) * np.sin(round_), np.sin(up)], axis=1)


class Near:
    """Finds the nearest node of a graph, of all or of some."""

    def __init__(self, raw: Raw, of: NDArray[np.bool_] | None = None) -> None:
        self._nodes = np.flatnonzero(of) if of is not None else np.arange(len(raw))
        points = _on_sphere(raw.latitude[self._nodes], raw.longitude[self._nodes])
        self._tree = KDTree(points)

    def to(
        self, latitude: NDArray[np.float64], longitude: NDArray[np.float64]
    ) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        """For each point the nearest node, and the metres to it."""
        chord, found = self._tree.query(_on_sphere(np.asarray(latitude), np.asarray(longitude)))
        return self._nodes[found], 2 * EARTH * np.arcsin(np.clip(chord / 2, 0, 1))
