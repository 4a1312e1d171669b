"""A small table of the office: a row of headers and rows below it, CSV or XLSX.

CSV may be in any encoding that is read; its first line tells what parts the columns. A table
with a bad row is refused whole, with all that is wrong with it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

from landbridge.claims.model import Reason
from landbridge.match.bad_table import BadRow, BadTable
from landbridge.match.cells import Columns, Header
from landbridge.office.reading import content_of
from landbridge.office.table_files import named_in_errors
from landbridge.read.table import read_table
from landbridge.read.workbook import Cell

Cells = Callable[[str], str]
"""What a row has in a column."""
Key = TypeVar("Key")
Value = TypeVar("Value")
Taken = TypeVar("Taken")


def read_rows(
    path: Path, columns: Columns, needed: Sequence[str], take: Callable[[Cells], Taken | Reason]
) -> list[tuple[int, Taken]]:
    """The rows of the first sheet that has any, as they are taken, each with its line."""
    sheets = read_table(content_of(path), path.name, headed=True)
    names, *rows = next((sheet.rows for sheet in sheets if sheet.rows), ((),))
    with named_in_errors([path]):
        header = Header(_texts(names), columns, needed)
        taken = [(row[0].row, take(partial(header.cell, _texts(row)))) for row in rows]
        if bad := [BadRow(line, found) for line, found in taken if isinstance(found, Reason)]:
            raise BadTable(bad)
    return [(line, found) for line, found in taken if not isinstance(found, Reason)]


def once(rows: Iterable[tuple[int, tuple[Key, Value]]], path: Path) -> dict[Key, Value]:
    """The rows by their key; raises BadTable where some say different things of one."""
    found: dict[Key, tuple[int, Value]] = {}
    bad: list[BadRow] = []
    for line, (key, value) in rows:
        other, known = found.setdefault(key, (line, value))
        if known != value:
            bad.append(BadRow(line, Reason.of("row_contradicts", other_line=other)))
    if bad:
        raise BadTable(bad, path.name)
    return {key: value for key, (_, value) in found.items()}


def _texts(row: Sequence[Cell]) -> list[str]:
    """The cells of a row, each where its column stands."""
    shown = {cell.column: cell.text for cell in row}
    return [shown.get(column, "") for column in range(max(shown, default=0) + 1)]
