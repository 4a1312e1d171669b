"""The corners of a front: local upper bounds, below which points that are missing must lie.

A point that no known one is as good as lies below some corner on every criterion (Klamroth, Lacour
and Vanderpooten, 2015). So it does by every weighted sum: what has a lower bound that is below no
corner by all sums leads to nothing new. The sums prune more than the criteria alone.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from landbridge.route.arrays import Flags, Reals, Whole
from landbridge.route.compiled import compiled

BEYOND = 1e18
SURE = 1.0 + 1e-12
"""Mixtures are rounded: by them corners are put a little higher. Whole grains are not rounded."""
BLOCK = 8
"""How many corners, near to each other, stand in a block that is passed over as one."""


class Corners(NamedTuple):
    """Corners, what each comes to by every sum, and the greatest of that in each block of them."""

    point: Reals
    value: Reals
    most: Reals


@compiled
def corners_below(points: Reals, weights: Reals) -> Corners:
    """The corners of a front of which some points are known; sums are the columns of `weights`."""
    corners = _with_sums(np.full((1, len(weights)), BEYOND), weights)
    for point in points:
        corners = cut_off(corners, point, weights)
    return corners


@compiled
def corner_above(corners: Corners, last: int, bound: Reals) -> int:
    """A corner that is above a lower bound by every sum, or -1; `last` is asked first."""
    if 0 <= last < len(corners.value) and _is_below(bound, corners.value, last):
        return last
    for block in range(len(corners.most)):
        if _is_below(bound, corners.most, block):
            for at in range(block * BLOCK, min(len(corners.value), (block + 1) * BLOCK)):
                if _is_below(bound, corners.value, at):
                    return at
    return -1


@compiled
def cut_off(corners: Corners, point: Reals, weights: Reals) -> Corners:
    """The corners once a point is known: each above it is split, one new for each criterion."""
    old = corners.point
    count, criteria = old.shape
    room = np.empty((count * (criteria + 1), criteria))
    size = 0
    for at in range(count):
        if not _is_below(point, old, at):
            room[size], size = old[at], size + 1
    sure = size
    for at in range(count):
        if _is_below(point, old, at):
            for k in range(criteria):
                room[size] = old[at]
                room[size, k] = point[k]
                size += 1
    return _with_sums(room[_in_strips(room, np.flatnonzero(_alive(room, size, sure)))], weights)


@compiled
def _with_sums(point: Reals, weights: Reals) -> Corners:
    criteria, sums = weights.shape
    value = np.zeros((len(point), sums))
    for at in range(len(point)):
        value[at, :criteria] = point[at]
        for k in range(criteria):
            for j in range(criteria, sums):
                value[at, j] += weights[k, j] * point[at, k] * SURE
    return Corners(point, value, _most(value))


@compiled
def _in_strips(point: Reals, chosen: Whole) -> Whole:
    """The chosen points in strips by the first criterion, each in order of the last."""
    chosen = chosen[np.argsort(point[chosen, 0])]
    strip = max(BLOCK, int(np.sqrt(len(chosen) * BLOCK)))
    for begin in range(0, len(chosen), strip):
        part = chosen[begin : begin + strip]
        chosen[begin : begin + strip] = part[np.argsort(point[part, -1])]
    return chosen


@compiled
def _most(point: Reals) -> Reals:
    blocks = (len(point) + BLOCK - 1) // BLOCK
    most = np.empty((blocks, point.shape[1]))
    for block in range(blocks):
        for k in range(point.shape[1]):
            most[block, k] = point[block * BLOCK : (block + 1) * BLOCK, k].max()
    return most


@compiled
def _is_below(point: Reals, corners: Reals, at: int) -> bool:
    # By index: a row taken out as a view costs more than all that is done with it.
    for j in range(len(point)):  # noqa: SIM110 (compiled code knows no generators)
        if point[j] >= corners[at, j]:
            return False
    return True


@compiled
def _alive(room: Reals, size: int, sure: int) -> Flags:
    """Which corners lie within no other one; those before `sure` cannot."""
    alive = np.ones(size, dtype=np.bool_)
    for at in range(sure, size):
        for other in range(size):
            if other != at and alive[other] and _is_within(room, at, other):
                alive[at] = False
                break
    return alive


@compiled
def _is_within(room: Reals, at: int, other: int) -> bool:
    for k in range(room.shape[1]):  # noqa: SIM110
        if room[at, k] > room[other, k]:
            return False
    return True
