"""The tables as rows of text, and how the rows of an office take the place of those shipped.

Invariants:

- A table's key names what a row is about: no file has two rows of one key.
- An office's row replaces the whole row of its key, and stands where it stood; others are added.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from landbridge.claims.model import Reason
from landbridge.route.figures.bad_figures import BadCell, BadFigures
from landbridge.route.figures.kinds import KINDS

_DATA = files("landbridge.route") / "data"


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: where it stands, and its cells by column."""

    file: str
    line: int
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The rows of one file for one table."""

    table: str
    rows: tuple[Row, ...]


def sheet_of(table: str, lines: Iterable[Sequence[str]], file: str) -> Sheet:
    """The rows of a file whose first line names the columns.

    Raises BadFigures for an unknown table, and where a column of the table is missing.
    """
    if table not in KINDS:
        known = ", ".join(KINDS)
        raise BadFigures([BadCell(file, 1, "", Reason.of("no_such_figures", known=known))])
    numbered = enumerate(lines, start=1)
    _, header = next(numbered, (1, ()))
    names = [name.strip().lower() for name in header]
    if missing := [column for column in KINDS[table].columns if column not in names]:
        reason = Reason.of("figure_columns_missing", columns=", ".join(missing))
        raise BadFigures([BadCell(file, 1, "", reason)])
    return Sheet(table, tuple(_rows(file, names, numbered)))


def _rows(
    file: str, names: Sequence[str], lines: Iterable[tuple[int, Sequence[str]]]
) -> Iterator[Row]:
    for number, line in lines:
        cells = {name: cell.strip() for name, cell in zip(names, line, strict=False)}
        if any(cells.values()):
            yield Row(file, number, cells)


@cache
def shipped(table: str) -> Sheet:
    """The table that comes with the program; lines that start with # are notes."""
    file = f"{table}.csv"
    text = (_DATA / file).read_text(encoding="utf-8").splitlines()
    notes = sum(line.startswith("#") for line in text)
    sheet = sheet_of(table, csv.reader(text[notes:]), file)
    rows = (Row(row.file, row.line + notes, row.cells) for row in sheet.rows)
    return Sheet(table, tuple(rows))


class Rows(NamedTuple):
    """The rows of a table, and those that say again what another row of their file is about."""

    rows: tuple[Row, ...]
    twice: tuple[BadCell, ...]


def rows_of(table: str, own: Iterable[Sheet] = ()) -> Rows:
    """The rows of a table, those of an office in the place of those shipped."""
    rows: dict[tuple[str, ...], Row] = {}
    twice: list[BadCell] = []
    for sheet in (shipped(table), *own):
        if sheet.table == table:
            first: dict[tuple[str, ...], Row] = {}
            twice += _filled(first, sheet)
            rows |= first
    return Rows(tuple(rows.values()), tuple(twice))


def _filled(rows: dict[tuple[str, ...], Row], sheet: Sheet) -> Iterator[BadCell]:
    """Fill in the first row of each key; tells the others."""
    key = KINDS[sheet.table].key
    for row in sheet.rows:
        about = tuple(row.cells.get(column, "").casefold() for column in key)
        first = rows.setdefault(about, row)
        if first is not row:
            reason = Reason.of("figure_row_twice", other_line=first.line)
            yield BadCell(row.file, row.line, key[0], reason)
