"""The cells of an office's table by the names of its columns, and what they say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import isfinite

from landbridge.claims.model import Reason
from landbridge.match.bad_table import BadRow, BadTable

Columns = Mapping[str, tuple[str, ...]]
"""By what names a column is known."""


class Header:
    """Where each column of a table stands; raises BadTable where a needed one is missing."""

    def __init__(self, names: Sequence[str], columns: Columns, needed: Iterable[str]) -> None:
        self.names = [_plain(name) for name in names]
        self._at = {
            column: next((self.names.index(name) for name in called if name in self.names), -1)
            for column, known in columns.items()
            for called in (list(map(_plain, known)),)
        }
        self.require(needed)

    def require(self, needed: Iterable[str]) -> None:
        """Raises BadTable where one of some columns is missing."""
        if missing := [column for column in needed if column not in self]:
            reason = Reason.of("trade_columns_missing", columns=", ".join(missing))
            raise BadTable([BadRow(1, reason)])

    def __contains__(self, column: str) -> bool:
        return self._at[column] >= 0

    def at(self, column: str) -> int:
        """Where a column stands, from 0; -1 where the table lacks it."""
        return self._at[column]

    def cell(self, row: Sequence[str], column: str) -> str:
        """What a row has in a column; "" where it, or the table, has none."""
        at = self._at[column]
        return row[at].strip() if 0 <= at < len(row) else ""

    def name(self, column: str) -> str:
        """The name that the table gives a column."""
        return self.names[self._at[column]]


def _plain(name: str) -> str:
    """A name as it is compared: whatever its case, its е for ё, and what parts its words."""
    return " ".join(name.lower().replace("ё", "е").replace("_", " ").split())


def year_in(stated: str) -> int | Reason:
    """A year of four digits."""
    if stated.isdecimal() and len(stated) == 4:
        return int(stated)
    return Reason.of("unreadable_year", stated=stated)


def amount_in(stated: str, unreadable: str) -> float | Reason:
    """A number that is not negative; `unreadable` is the code for what is none."""
    try:
        value = float(stated)
    except ValueError:
        return Reason.of(unreadable, stated=stated)
    if not isfinite(value):
        return Reason.of(unreadable, stated=stated)
    return value if value >= 0 else Reason.of("negative_trade", stated=stated)
