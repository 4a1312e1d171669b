"""Tables, from XLSX or CSV: the cells as displayed, and the text that is stored for them.

Invariant: the stored text is one line a row, cells parted by tabs, each cell
where its column stands; `text[start:end]` of a placed cell is what it shows.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from landbridge.read.encoding import decode
from landbridge.read.package import unpack
from landbridge.read.unreadable import Unreadable
from landbridge.read.workbook import (
    MOST_CELLS,
    MOST_COLUMNS,
    Cell,
    Sheet,
    column_letters,
    displayed,
    read_workbook,
)

_DELIMITERS = "\t;,|"
_TELLING_LINES = 5
"""So many lines tell what parts the columns where a title may stand above their names."""
_ERRORS = frozenset(
    {"#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!",
     "#ССЫЛКА!", "#Н/Д", "#ИМЯ?", "#ЗНАЧ!", "#ДЕЛ/0!", "#ЧИСЛО!", "#ПУСТО!"}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class PlacedCell:
    """A cell and where it stands in the stored text."""

    cell: Cell
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class PlacedRow:
    """A row of a sheet and where it stands in the stored text."""

    sheet: str
    number: int
    cells: tuple[PlacedCell, ...]
    start: int
    end: int


def read_table(content: bytes, name: str, *, headed: bool = False) -> tuple[Sheet, ...]:
    """The sheets of an XLSX or CSV file; raises Unreadable.

    `headed` says that the first line names the columns: it alone then tells what parts them.
    """
    if content.startswith(b"PK\x03\x04"):
        package = unpack(content, name)
        if package.kind != "xlsx":
            raise Unreadable.because("not_supported", name, format=package.kind.upper())
        return read_workbook(package, name)
    if content.startswith(b"\xd0\xcf\x11\xe0"):
        raise Unreadable.because("not_supported", name, format="XLS")
    return (_read_csv(content, name, 1 if headed else _TELLING_LINES),)


def place_rows(sheets: Iterable[Sheet]) -> tuple[str, tuple[PlacedRow, ...]]:
    """The stored text of sheets, and every row with its place in it."""
    pieces: list[str] = []
    rows: list[PlacedRow] = []
    length = 0
    for sheet in sheets:
        for cells in sheet.rows:
            line, placed = _place_cells(cells, length)
            rows.append(
                PlacedRow(sheet.name, cells[0].row, placed, placed[0].start, placed[-1].end)
            )
            pieces.append(line)
            length += len(line) + 1
    return "\n".join(pieces), tuple(rows)


def _place_cells(cells: Sequence[Cell], offset: int) -> tuple[str, tuple[PlacedCell, ...]]:
    line = ""
    column = 1
    placed: list[PlacedCell] = []
    for cell in sorted(cells, key=lambda cell: cell.column):
        line += "\t" * max(cell.column - column, 0)
        column = cell.column
        start = offset + len(line)
        line += cell.text
        placed.append(PlacedCell(cell, start, offset + len(line)))
    return line, tuple(placed)


def _read_csv(content: bytes, name: str, telling: int) -> Sheet:
    decoded = decode(content)
    if decoded is None:
        raise Unreadable.because("unknown_encoding", name)
    if "\0" in decoded.text:
        raise Unreadable.because("not_supported", name, format="binary")
    try:
        rows = tuple(_csv_rows(decoded.text, name, telling))
    except csv.Error as error:
        raise Unreadable.because("broken_markup", name, part=str(error)) from error
    return Sheet("", rows)


def _csv_rows(text: str, name: str, telling: int) -> Iterator[tuple[Cell, ...]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text, telling))
    left = MOST_CELLS
    for number, fields in enumerate(reader, start=1):
        cells = tuple(_csv_cells(number, fields))
        left -= len(cells)
        if left < 0:
            raise Unreadable.because(
                "too_large", name, size=MOST_CELLS + 1, limit=MOST_CELLS, unit="cells"
            )
        if cells:
            yield cells


def _csv_cells(row: int, fields: Sequence[str]) -> Iterator[Cell]:
    for column, field in enumerate(fields[:MOST_COLUMNS], start=1):
        text, broken = displayed(field)
        if text:
            place = f"{column_letters(column)}{row}"
            yield Cell(place, row, column, text, text in _ERRORS, broken)


def _delimiter(text: str, telling: int) -> str:
    """The delimiter that parts the first lines into the most fields, outside quotes."""
    head = "".join(text.splitlines(keepends=True)[:telling])
    bare = "".join(head.split('"')[::2])
    return max(_DELIMITERS, key=bare.count)
