"""The sea lanes with the strait that each edge passes: it does if it crosses the strait's gate."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from network.build.curated import Point, points_of, rows_of
from network.build.raw import Raw, great_circle

_DATE_LINE = 180.0


def straits_of(raw: Raw) -> tuple[NDArray[np.uint8], list[str]]:
    """For each edge the position of its strait in the words, of which the first is "" for none."""
    words = ["", *(row["strait"] for row in rows_of("straits.csv"))]
    strait = np.zeros(len(raw.low), dtype=np.uint8)
    for row in rows_of("straits.csv"):
        crossed = crosses(raw, *points_of(row["gate"]))
        if not crossed.any():
            raise LookupError(f"straits.csv: no edge crosses the gate of {row['strait']}")
        strait[crossed & (strait == 0)] = words.index(row["strait"])
    return strait, words


def waters_of(raw: Raw) -> tuple[NDArray[np.uint8], list[str]]:
    """For each edge the position of its inland sea in the words, of which the first is ""."""
    rows = rows_of("waters.csv")
    water = np.zeros(len(raw.low), dtype=np.uint8)
    for number, row in enumerate(rows, start=1):
        south, west, north, east = (float(row[side]) for side in ("south", "west", "north", "east"))
        held = (raw.latitude >= south) & (raw.latitude <= north)
        held &= (raw.longitude >= west) & (raw.longitude <= east)
        water[held[raw.low] & held[raw.high]] = number
    return water, ["", *(row["water"] for row in rows)]


def never_short(raw: Raw) -> Raw:
    """The lanes with no edge shorter than the great circle between its ends as they are kept."""
    latitude, longitude = np.round(raw.latitude, 3), np.round(raw.longitude, 3)
    ends = raw.low, raw.high
    least = great_circle(
        latitude[ends[0]], longitude[ends[0]], latitude[ends[1]], longitude[ends[1]]
    )
    return replace(raw, metres=np.ceil(np.maximum(raw.metres, least)))


def crosses(raw: Raw, one: Point, other: Point) -> NDArray[np.bool_]:
    """Which edges cross the straight line between two points of the flat map."""
    y, x = raw.latitude, raw.longitude
    (y0, x0), (y1, x1) = one, other
    low, high = raw.low, raw.high
    side = (x1 - x0) * (y - y0) - (y1 - y0) * (x - x0)
    across_gate = side[low] * side[high] < 0
    dx, dy = x[high] - x[low], y[high] - y[low]
    end0 = dx * (y0 - y[low]) - dy * (x0 - x[low])
    end1 = dx * (y1 - y[low]) - dy * (x1 - x[low])
    within: NDArray[np.bool_] = end0 * end1 < 0
    return across_gate & within & (np.abs(dx) < _DATE_LINE)
