"""The parts of months and years, in days and in months: early May, the end of the year.

Narrow where a release is read: what its words say. Wide where somebody plans: all that they may
mean.
"""

from __future__ import annotations

from collections.abc import Mapping

Parts = Mapping[str, tuple[int, int]]
"""The first and the last day or month of a part."""

MONTH_PARTS: Parts = {"early": (1, 10), "middle": (11, 20), "late": (21, 31), "end": (21, 31)}
YEAR_PARTS: Parts = {"early": (1, 3), "middle": (6, 7), "late": (10, 12), "end": (12, 12)}
LONG_PARTS: Parts = {"early": (0, 4), "middle": (4, 7), "late": (7, 10), "end": (7, 10)}
"""The tenths of a decade or a century, from one up to another."""

WIDE_MONTH_PARTS: Parts = {
    "early": (1, 15),
    "earlier": (1, 15),
    "middle": (10, 20),
    "later": (16, 31),
    "late": (16, 31),
    "end": (16, 31),
}
WIDE_YEAR_PARTS: Parts = {
    "early": (1, 4),
    "earlier": (1, 6),
    "middle": (5, 8),
    "later": (7, 12),
    "late": (9, 12),
    "end": (9, 12),
}
