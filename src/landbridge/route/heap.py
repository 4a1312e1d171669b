"""A heap of numbered things by a key (Williams, 1964), for compiled searches.

Invariant: the least stands at 0; a search that has `size` things in it makes room for more itself.
"""

from __future__ import annotations

import numpy as np

from landbridge.route.arrays import Reals, Whole
from landbridge.route.compiled import compiled


@compiled
def push(keys: Reals, numbers: Whole, size: int, key: float, number: int) -> int:
    """Put a thing in; the arrays have room for it. Gives the new size."""
    at = size
    while at > 0:
        above = (at - 1) >> 1
        if keys[above] <= key:
            break
        keys[at] = keys[above]
        numbers[at] = numbers[above]
        at = above
    keys[at] = key
    numbers[at] = number
    return size + 1


@compiled
def drop_first(keys: Reals, numbers: Whole, size: int) -> int:
    """Take the least out, which stands at 0. Gives the new size."""
    size -= 1
    key, number = keys[size], numbers[size]
    at = 0
    while True:
        below = 2 * at + 1
        if below >= size:
            break
        if below + 1 < size and keys[below + 1] < keys[below]:
            below += 1
        if keys[below] >= key:
            break
        keys[at] = keys[below]
        numbers[at] = numbers[below]
        at = below
    keys[at] = key
    numbers[at] = number
    return size


@compiled
def with_room(keys: Reals, numbers: Whole, needed: int) -> tuple[Reals, Whole]:
    """A heap's arrays, longer where they have to be."""
    if needed <= len(keys):
        return keys, numbers
    more = max(len(keys), needed)
    return (
        np.concatenate((keys, np.empty(more))),
        np.concatenate((numbers, np.empty(more, dtype=np.int64))),
    )
