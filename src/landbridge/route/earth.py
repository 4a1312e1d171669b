"""Distances on the earth as a ball of the mean radius (6,371.0088 km, IUGG 1980)."""

from __future__ import annotations

from math import asin, cos, radians, sin, sqrt

import numpy as np
from numpy.typing import ArrayLike, NDArray

from landbridge.route.arrays import Reals

RADIUS_KM = 6371.0088


def kilometres(latitude: float, longitude: float, to_latitude: float, to_longitude: float) -> float:
    """The great circle between two points (haversine)."""
    north, east = radians(to_latitude - latitude), radians(to_longitude - longitude)
    along = cos(radians(latitude)) * cos(radians(to_latitude))
    return 2 * RADIUS_KM * asin(sqrt(sin(north / 2) ** 2 + along * sin(east / 2) ** 2))


def points_of(latitude: ArrayLike, longitude: ArrayLike) -> NDArray[np.float32]:
    """Points on the ball of radius one: the nearest in a straight line is the nearest on it."""
    north, east = np.radians(latitude), np.radians(longitude)
    flat = np.cos(north)
    found = np.stack([flat * np.cos(east), flat * np.sin(east), np.sin(north)], axis=-1)
    return found.astype(np.float32)


def great_circles(latitude: ArrayLike, longitude: ArrayLike) -> Reals:
    """The kilometres between each two points."""
    points = points_of(latitude, longitude).astype(np.float64)
    chord = np.linalg.norm(points[:, None, :] - points[None, :, :], axis=2)
    return np.asarray(2 * RADIUS_KM * np.arcsin(np.minimum(1.0, chord / 2)))
