"""Rows of a table of trade that say again what another row says, in one file or in several.

A sum is wrong where a row stands twice, and where a heading stands beside its subheadings.
Rows are kept as numbers, 24 bytes each, and sorted once a file.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from landbridge.claims.model import Reason
from landbridge.match.bad_table import MOST_TOLD, BadRow
from landbridge.match.trade_table import Flow

_HEADING = len("0101")
_PART = 1 << 7
_PRODUCT = 1 << 21
_YEAR = 10_000
"""A key has a pair of places, who reports, the year, the heading and its part: 0 is the heading
itself, so that sorted keys have it before its subheadings. 2 ** 27 pairs go into 64 bits."""

Numbers = NDArray[np.int64]
Again = Iterator[tuple[int, int]]
"""Rows with the row before that each says again, by their place among all."""


class Repeats:
    """What the rows of all files of a table have said so far."""

    def __init__(self) -> None:
        self._keys, self._lines, self._values = array("q"), array("q"), array("d")
        self._pairs: dict[tuple[str, str], int] = {}
        self._files: list[str] = []
        self._ends: list[int] = []

    def note(self, flow: Flow, bought: bool) -> None:
        """Take down what a row says; `bought` tells that the buyer reports."""
        self._keys.append(self._key(flow, bought))
        self._lines.append(flow.line)
        self._values.append(flow.value)

    def found(self, file: str) -> list[BadRow]:
        """What the rows noted since the last call, of a file, say again; at most `MOST_TOLD`."""
        start = self._ends[-1] if self._ends else 0
        self._files.append(file)
        self._ends.append(len(self._keys))
        keys = np.array(self._keys, dtype=np.int64)
        order = np.argsort(keys, kind="stable")
        again = dict(
            [*_beside_parts(keys[order], order, start), *_twice(keys[order], order, start)]
        )
        return [
            BadRow(self._lines[row], self._reason(known, row))
            for row, known in sorted(again.items())[:MOST_TOLD]
        ]

    def _key(self, flow: Flow, bought: bool) -> int:
        pair = self._pairs.setdefault((flow.exporter, flow.importer), len(self._pairs))
        heading, part = flow.product[:_HEADING], flow.product[_HEADING:]
        product = int(heading) * _PART + (int(part) + 1 if part else 0)
        return ((pair * 2 + bought) * _YEAR + flow.year) * _PRODUCT + product

    def _reason(self, known: int, row: int) -> Reason:
        """The other file is named where it is another, or the same one given twice."""
        code = "heading_beside_parts"
        if self._keys[known] == self._keys[row]:
            same = self._values[known] == self._values[row]
            code = "row_twice" if same else "row_contradicts"
        file, line = self._file(known), self._lines[known]
        is_here = file == self._file(row) and line != self._lines[row]
        return Reason.of(code, other_line=line, file="" if is_here else file)

    def _file(self, row: int) -> str:
        return self._files[bisect_right(self._ends, row)]


def _twice(keys: Numbers, order: Numbers, start: int) -> Again:
    """The rows from `start` on whose key an earlier one has, with the first that has it."""
    first = order[_starts(keys)]
    return _earliest(order, first, (order > first) & (order >= start))


def _beside_parts(keys: Numbers, order: Numbers, start: int) -> Again:
    """The rows from `start` on that are a heading of earlier parts, or parts of an earlier one."""
    begins = _starts(keys // _PART)
    heading, is_part = order[begins], keys % _PART > 0
    beside = is_part & (keys[begins] % _PART == 0)
    yield from _earliest(order, heading, beside & (order > heading) & (order >= start))
    yield from _earliest(heading, order, beside & (order < heading) & (heading >= start))


def _starts(keys: Numbers) -> Numbers:
    """For each of sorted keys, where the run of its like begins."""
    places = np.arange(len(keys))
    is_first = np.ones(len(keys), dtype=bool)
    is_first[1:] = keys[1:] != keys[:-1]
    starts: Numbers = np.maximum.accumulate(np.where(is_first, places, 0))
    return starts


def _earliest(rows: Numbers, known: Numbers, which: NDArray[np.bool_]) -> Again:
    """Of the rows that are meant the first, each with the first that it says again."""
    meant, before = rows[which], known[which]
    by_row = np.lexsort((before, meant))
    told = meant[by_row]
    firsts = np.flatnonzero(np.diff(told, prepend=-1))[:MOST_TOLD]
    return zip(told[firsts].tolist(), before[by_row][firsts].tolist(), strict=True)
