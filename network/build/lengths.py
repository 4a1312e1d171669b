"""Makes up for what simplifying took from lengths: one factor for each country.

The factor of a country is the sum of the published lengths of its lines in the table over the
sum of their raw lengths; that of a country without a line is the same sum over all lines.
Freight ways beside passenger lines count too. No factor is below 1: simplifying never lengthens.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from network.build.curated import Row, points_of, rows_of
from network.build.measured import Ways
from network.build.raw import Raw

_METRES = 1000


@dataclass(frozen=True, slots=True)
class Measured:
    """A line of the table as it is in the raw graph."""

    countries: tuple[str, ...]
    line: str
    raw_km: float
    published_km: float


def measured(raw: Raw, country: NDArray[np.str_], *tables: str) -> list[Measured]:
    """The lines of some tables, measured inside their own countries."""
    return [_measured(raw, country, row) for table in tables for row in rows_of(table)]


def factors(lines: list[Measured]) -> dict[str, float]:
    """The factor of each country that has lines, and under "" that of all others."""
    names = sorted({line.countries[0] for line in lines})
    own = {name: _factor([it for it in lines if it.countries[0] == name]) for name in names}
    return {"": _factor(lines)} | own


def corrected(
    metres: NDArray[np.float64], country: NDArray[np.str_], factor: dict[str, float]
) -> NDArray[np.float64]:
    """Lengths by the factors of the countries of their edges."""
    names, inverse = np.unique(country, return_inverse=True)
    return metres * np.array([factor.get(name, factor[""]) for name in names.tolist()])[inverse]


def _factor(lines: list[Measured]) -> float:
    return max(1.0, sum(it.published_km for it in lines) / sum(it.raw_km for it in lines))


def _measured(raw: Raw, country: NDArray[np.str_], row: Row) -> Measured:
    inside = tuple(row["country"].split())
    ways = Ways(raw, np.isin(country, inside))
    stops = [point for name in ("from", "via", "to") for point in points_of(row.get(name) or "")]
    nodes = [ways.node(stop) for stop in stops]
    far = sum(ways.between(*pair)[0] for pair in itertools.pairwise(nodes))
    if not np.isfinite(far):
        raise LookupError(f"There is no way along {row['line']}")
    return Measured(inside, row["line"], far / _METRES, float(row["km"]))
