"""Numbers for nodes, so that near nodes have near numbers, and the arrays that are kept."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from landbridge.world.network.coding import Arrays, Whole, steps, thousandths
from network.build.raw import Raw

_BITS = 20


def near_order(raw: Raw) -> NDArray[np.int64]:
    """The nodes along a curve that fills the plane (Morton, 1966)."""
    column = ((raw.longitude + 180) / 360 * (2**_BITS - 1)).astype(np.int64)
    row = ((raw.latitude + 90) / 180 * (2**_BITS - 1)).astype(np.int64)
    code = np.zeros(len(raw), dtype=np.int64)
    for bit in range(_BITS):
        code |= ((column >> bit) & 1) << (2 * bit) | ((row >> bit) & 1) << (2 * bit + 1)
    return np.argsort(code, kind="stable")


def arrays_of(raw: Raw, country: NDArray[np.uint8], edges: Arrays) -> tuple[Arrays, Whole]:
    """What is kept of a graph with further facts of its edges, and each node's new number."""
    order = near_order(raw)
    number = np.empty_like(order)
    number[order] = np.arange(len(order))
    ends = number[raw.low], number[raw.high]
    low, high = np.minimum(*ends), np.maximum(*ends)
    sorting = np.lexsort((raw.metres, high, low))
    arrays: Arrays = {
        "latitude": steps(thousandths(raw.latitude[order])),
        "longitude": steps(thousandths(raw.longitude[order])),
        "country": country[order],
        "degree": np.bincount(low, minlength=len(raw)).astype(np.uint8),
        "ahead": (high - low)[sorting].astype(np.uint32),
        "metres": np.maximum(np.rint(raw.metres[sorting]), 1).astype(np.uint32),
    }
    return arrays | {name: facts[sorting] for name, facts in edges.items()}, number
