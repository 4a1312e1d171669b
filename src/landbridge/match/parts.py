"""Places that lie in others of one table: the part is in the whole, and counts once.

A region's row is contained in its country's. For figures that are to add up, a place
stands with its rest: what is left of it without its parts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from landbridge.claims.model import Reason
from landbridge.match.bad_table import BadRow, BadTable

ROUNDING = 1e-6
"""By so much parts may exceed their whole, where both were added up from rounded figures."""

Row = NDArray[np.float64]
Inside = Mapping[str, str]
"""The place around each place that lies in another."""


class Excess(NamedTuple):
    """A part, or "" for all together, that has more than its whole in a column."""

    part: str
    whole: str
    column: int


def rests(rows: Mapping[str, Row], inside: Inside, whole: str = "") -> dict[str, Row]:
    """The rows, each place without its parts, so that all add up to everything once.

    `whole` stays as it is, and its parts are left out.
    """
    kept = {place: row.copy() for place, row in rows.items() if not _lies_in(place, whole, inside)}
    for part, around in inside.items():
        if part in kept and around in kept:
            kept[around] -= rows[part]
    return kept


def exceeding(rows: Mapping[str, Row], inside: Inside) -> Iterator[Excess]:
    """Where a part, or all parts together, have more than their whole, but for rounding.

    A whole of which nothing is known is not exceeded.
    """
    for whole in sorted(set(inside.values()) & rows.keys()):
        if not rows[whole].any():
            continue
        most = rows[whole] * (1 + ROUNDING) + ROUNDING
        parts = [part for part, around in sorted(inside.items()) if around == whole]
        known = {part: rows[part] for part in parts if part in rows}
        alone = [(part, column) for part, row in known.items() for column in _over(row, most)]
        yield from (Excess(part, whole, column) for part, column in alone)
        together = _over(np.sum(list(known.values()), axis=0), most) if known else []
        told = {column for _, column in alone}
        yield from (Excess("", whole, column) for column in together if column not in told)


def check_years(years: Mapping[str, set[int]]) -> tuple[int, ...]:
    """The years of a table; raises BadTable where a place, or all, lack one between."""
    every = set().union(*years.values())
    covered = tuple(range(min(every), max(every) + 1)) if every else ()
    missing = [
        BadRow(0, Reason.of("year_missing", place=f"place:{place}", years=_listed(lacking)))
        for place, known in sorted(years.items())
        if (lacking := [year for year in covered if year not in known])
    ]
    if missing:
        raise BadTable(missing)
    return covered


def _lies_in(place: str, whole: str, inside: Inside) -> bool:
    around = inside.get(place, "")
    return bool(around) and (around == whole or _lies_in(around, whole, inside))


def _over(row: Row, most: Row) -> list[int]:
    return [int(column) for column in np.flatnonzero(row > most)]


def _listed(years: Sequence[int]) -> str:
    return ", ".join(map(str, years))
