"""Takes out the lines for passengers alone that make a way of freight shorter than it is."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from network.build.curated import Row, points_of, rows_of
from network.build.measured import Ways
from network.build.raw import Raw

# Simplified geometry is up to one part in twenty short, so a way is held to be the published
# one from here on; a way that grows beyond it by as much went wrong.
_SHORT, _LONG = 0.955, 1.03
_METRES = 1000


def without_passenger_lines(raw: Raw, country: NDArray[np.str_]) -> tuple[Raw, list[str]]:
    """The graph of freight, and a line of report for each way of the table."""
    kept, reports = np.ones(len(raw.low), dtype=bool), list[str]()
    for row in rows_of("freight_ways.csv"):
        gone, report = _shortcuts(raw.only(kept), country == row["country"], row)
        kept[np.flatnonzero(kept)[gone]] = False
        reports.append(report)
    return raw.only(kept), reports


def _shortcuts(raw: Raw, inside: NDArray[np.bool_], row: Row) -> tuple[list[int], str]:
    """The edges of the shorter way, and what taking them out came to."""
    ways, wanted = Ways(raw, inside), float(row["km"]) * _METRES
    ends = [ways.node(points_of(row[name])[0]) for name in ("from", "to")]
    far, way = ways.between(*ends)
    before, gone, spared = far, list[int](), set[int]()
    while far < _SHORT * wanted and (left := [edge for edge in way if edge not in spared]):
        edge = max(left, key=lambda edge: float(raw.metres[edge]))
        ways.close(edge)
        longer, other = ways.between(*ends)
        if longer > _LONG * wanted:
            ways.open(edge)
            spared.add(edge)
        else:
            far, way = longer, other
            gone.append(edge)
    needed = [edge for edge in gone if not _is_harmless(ways, edge, ends, far)]
    report = f"{row['line']}: {before / _METRES:.0f} -> {far / _METRES:.0f} km of {row['km']}"
    return needed, f"{report}, {len(needed)} edges taken out"


def _is_harmless(ways: Ways, edge: int, ends: list[int], far: float) -> bool:
    """Whether the way is no shorter with the edge than without, so that it can stay."""
    ways.open(edge)
    if ways.between(*ends)[0] >= far:
        return True
    ways.close(edge)
    return False
