"""Rows of a table of trade that say again what another row says, in one file or in several.

A sum is wrong where a row stands twice, and where a heading stands beside its subheadings.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from landbridge.claims.model import Reason
from landbridge.match.bad_table import MOST_TOLD, BadRow
from landbridge.match.trade_columns import PART, Numbers, TradeColumns

Again = Iterator[tuple[int, int]]
"""Rows with the row before that each says again, by their place among all."""


def repeats(columns: TradeColumns, start: int) -> list[BadRow]:
    """What the rows from `start` on say again, at most `MOST_TOLD`.

    The other file is named where it is another, or the same one given twice.
    """
    keys = columns.rows().keys
    order = np.argsort(keys, kind="stable")
    ordered = keys[order]
    again = dict([*_beside_parts(ordered, order, start), *_twice(ordered, order, start)])
    return [_told(columns, known, row) for row, known in sorted(again.items())[:MOST_TOLD]]


def _told(columns: TradeColumns, known: int, row: int) -> BadRow:
    said = columns.rows()
    code = "heading_beside_parts"
    if said.keys[known] == said.keys[row]:
        code = "row_twice" if said.values[known] == said.values[row] else "row_contradicts"
    file, line = columns.file(known), int(said.lines[known])
    is_here = file == columns.file(row) and line != said.lines[row]
    reason = Reason.of(code, other_line=line, file="" if is_here else file)
    return BadRow(int(said.lines[row]), reason)


def _twice(keys: Numbers, order: Numbers, start: int) -> Again:
    """The rows from `start` on whose key an earlier one has, with the first that has it."""
    first = order[_starts(keys)]
    return _earliest(order, first, (order > first) & (order >= start))


def _beside_parts(keys: Numbers, order: Numbers, start: int) -> Again:
    """The rows from `start` on that are a heading of earlier parts, or parts of an earlier one."""
    begins = _starts(keys // PART)
    heading, is_part = order[begins], keys % PART > 0
    beside = is_part & (keys[begins] % PART == 0)
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
