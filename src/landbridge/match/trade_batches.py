"""Rows of a table of trade become numbers many at a time; which of them are wrong is found so too.

A cell is looked up by its text: a table has many rows and few places, years and headings.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice, zip_longest
from math import nan
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from landbridge.match.trade_columns import Numbers, Rows, key_of

SIZE = 1 << 13
"""So many rows are read at a time: few enough to stay near the processor."""
UNREADABLE = -1
"""What a cell is that says nothing known."""


class Batch(NamedTuple):
    """Some rows of a table with their lines."""

    lines: Sequence[int]
    rows: Sequence[Sequence[str]]


class Coded(NamedTuple):
    """The cells of a batch as numbers, an entry a row; `UNREADABLE` is no number."""

    year: Numbers
    exporter: Numbers
    importer: Numbers
    product: Numbers
    bought: Numbers
    edition: Numbers
    value: NDArray[np.float64]

    def is_right(self) -> NDArray[np.bool_]:
        """Which rows have nothing wrong in any cell and do not sell to themselves."""
        whole = self.exporter != self.importer
        for numbers in self[:-1]:
            whole &= numbers != UNREADABLE
        right: NDArray[np.bool_] = whole & np.isfinite(self.value) & (self.value >= 0)
        return right

    def rows(self, lines: Sequence[int], right: NDArray[np.bool_], unit: float) -> Rows:
        """The rows that are right, with their values by the dollars that one of them is."""
        keys = key_of(self.exporter, self.importer, self.bought, self.year, self.product)
        return Rows(
            keys[right],
            self.value[right] * unit,
            np.array(lines, dtype=np.int32)[right],
            self.edition.astype(np.int8)[right],
        )


def batches(rows: Iterable[Sequence[str]]) -> Iterator[Batch]:
    """The rows below the names of the columns, many at a time; an empty line is none."""
    start, below = 2, iter(rows)
    while taken := list(islice(below, SIZE)):
        lines = range(start, start + len(taken))
        start += len(taken)
        if all(taken):
            yield Batch(lines, taken)
        else:
            full = [n for n, row in enumerate(taken) if row]
            yield Batch([lines[n] for n in full], [taken[n] for n in full])


class Coder(dict[str, int]):
    """What the cells of a column are as numbers: each text is read once."""

    def __init__(self, number_of: Callable[[str], int]) -> None:
        super().__init__()
        self._number_of = number_of

    def __missing__(self, stated: str) -> int:
        number = self[stated] = self._number_of(stated.strip())
        return number

    def code(self, cells: Sequence[str]) -> Numbers:
        """The numbers of some cells."""
        return np.fromiter(map(self.__getitem__, cells), dtype=np.int64, count=len(cells))


def columns_of(batch: Batch, wanted: Sequence[int]) -> list[Sequence[str]]:
    """The cells of some columns; empty ones where a row or the table lacks the column."""
    columns = list(zip_longest(*batch.rows, fillvalue=""))
    empty = ("",) * len(batch.rows)
    return [columns[at] if 0 <= at < len(columns) else empty for at in wanted]


def amounts_of(cells: Sequence[str]) -> NDArray[np.float64]:
    """The numbers that cells show; NaN for none."""
    try:
        return np.fromiter(map(float, cells), dtype=np.float64, count=len(cells))
    except ValueError:
        return np.array([_amount(cell) for cell in cells])


def _amount(cell: str) -> float:
    try:
        return float(cell)
    except ValueError:
        return nan
