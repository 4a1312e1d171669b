"""The corners of what is not beaten yet: points below which a better way may still lie.

Whatever no known way is as good as lies below a corner on every criterion (local upper bounds:
Klamroth, Lacour and Vanderpooten, 2015). By weighted sums less can be hoped for than by each
criterion alone: a hope that reaches no corner can be dropped.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from landbridge.route.arrays import Flags, Numbers, Reals, Whole
from landbridge.route.compiled import compiled

BEYOND = 1e18
TRIED = 3
"""How many weighted sums are asked for each corner: those that came nearest to it at the start."""
SURE = 1.0 - 1e-12
"""Weighted sums are rounded; whole grains are not."""


BLOCK = 8
"""How many corners, near to each other, stand in a block that is passed over as one."""


class Corners(NamedTuple):
    """Points, and for each the weighted sums to ask, with what they come to at the point.

    `most` is for each block of points the greatest on each criterion.
    """

    point: Reals
    sums: Numbers
    value: Reals
    most: Reals


@compiled
def no_corners(criteria: int) -> Corners:
    """The one corner of nothing being known."""
    return Corners(
        np.full((1, criteria), BEYOND),
        np.zeros((1, TRIED), dtype=np.int32),
        np.full((1, TRIED), BEYOND),
        np.full((1, criteria), BEYOND),
    )


@compiled
def may_lead(
    corners: Corners, last: int, ideal: Reals, weights: Reals, least: Reals, node: int
) -> int:
    """A corner below which a label's hope lies, that which answered last being asked first, or -1.

    `ideal` is what it comes to at least on each criterion, `least` what is yet to come from each
    node by each weighted sum, the criteria alone being the first.
    """
    if last < len(corners.point) and _is_below(corners, last, ideal, weights, least, node):
        return last
    for block in range(len(corners.most)):
        if _is_under(ideal, corners.most, block):
            end = min(len(corners.point), (block + 1) * BLOCK)
            for at in range(block * BLOCK, end):
                if _is_below(corners, at, ideal, weights, least, node):
                    return at
    return -1


@compiled
def _is_below(
    corners: Corners, at: int, ideal: Reals, weights: Reals, least: Reals, node: int
) -> bool:
    if not _is_under(ideal, corners.point, at):
        return False
    for tried in range(TRIED):
        j = corners.sums[at, tried]
        total = least[node, j]
        for k in range(len(ideal)):
            total += weights[j, k] * (ideal[k] - least[node, k])
        if total * SURE >= corners.value[at, tried]:
            return False
    return True


@compiled
def cut_off(corners: Corners, point: Reals, weights: Reals, start: Reals) -> Corners:
    """The corners after a way is known; `start` is what is hoped for at the start."""
    old = corners.point
    count, criteria = old.shape
    room = np.empty((count * (criteria + 1), criteria))
    kept = np.zeros(len(room), dtype=np.int64)
    size = 0
    for at in range(count):
        if not _is_under(point, old, at):
            room[size], kept[size], size = old[at], at, size + 1
    sure = size
    for at in range(count):
        if _is_under(point, old, at):
            for k in range(criteria):
                room[size], kept[size] = old[at], -1
                room[size, k] = point[k]
                size += 1
    chosen = _in_strips(room, np.flatnonzero(_alive(room, size, sure)))
    made = Corners(
        room[chosen],
        np.empty((len(chosen), TRIED), dtype=np.int32),
        np.empty((len(chosen), TRIED)),
        _most(room[chosen]),
    )
    for to in range(len(chosen)):
        before = kept[chosen[to]]
        if before >= 0:
            made.sums[to], made.value[to] = corners.sums[before], corners.value[before]
        else:
            _choose_sums(made, to, weights, start)
    return made


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
def _is_under(point: Reals, corners: Reals, at: int) -> bool:
    # By index: a row taken out as a view costs more than all that is done with it.
    for k in range(len(point)):  # noqa: SIM110 (compiled code knows no generators)
        if point[k] >= corners[at, k]:
            return False
    return True


@compiled
def _alive(room: Reals, size: int, sure: int) -> Flags:
    """Which corners no other one covers; those before `sure` cannot be covered."""
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


@compiled
def _choose_sums(made: Corners, at: int, weights: Reals, start: Reals) -> None:
    """The weighted sums by which the start comes nearest to the corner."""
    values = (weights * made.point[at]).sum(axis=1)  # a product of matrices asks for scipy
    order = np.argsort(-start / values)
    for tried in range(TRIED):
        made.sums[at, tried] = order[tried]
        made.value[at, tried] = values[order[tried]]
