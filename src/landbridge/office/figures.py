"""An office's own tables of figures: CSV or XLSX files called as the tables that they replace.

A copy of a shipped table may keep the notes above its header.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from landbridge.office.reading import content_of
from landbridge.read.table import read_table
from landbridge.read.workbook import Cell
from landbridge.route.figures.sheets import Sheet, sheet_of

_NOTE = b"#"


def own_figures(paths: Iterable[Path]) -> tuple[Sheet, ...]:
    """The sheets of files and folders; a file is called `tariffs.csv`, a sheet `tariffs`.

    Raises BadFigures for a table of another name, or one that lacks a column; Unreadable.
    """
    return tuple(sheet for path in paths for file in _files(path) for sheet in _sheets(file))


def _files(path: Path) -> Iterator[Path]:
    if path.is_dir():
        yield from sorted((*path.glob("*.csv"), *path.glob("*.xlsx")))
    else:
        yield path


def _sheets(path: Path) -> Iterator[Sheet]:
    content, notes = _without_notes(content_of(path))
    is_book = path.suffix.lower() == ".xlsx"
    for table in read_table(content, path.name, headed=True):
        if table.rows:
            name = table.name if is_book else path.stem
            sheet = sheet_of(name, _lines(table.rows), path.name)
            rows = (replace(row, line=row.line + notes) for row in sheet.rows)
            yield Sheet(sheet.table, tuple(rows))


def _without_notes(content: bytes) -> tuple[bytes, int]:
    """The content from its header on, and how many notes stand above it."""
    lines = content.splitlines(keepends=True)
    notes = next((at for at, line in enumerate(lines) if not line.startswith(_NOTE)), 0)
    return b"".join(lines[notes:]), notes


def _lines(rows: Sequence[Sequence[Cell]]) -> Iterator[list[str]]:
    """The rows as text, each where its line and each cell where its column stands."""
    line = 1
    for row in rows:
        yield from ([] for _ in range(row[0].row - line))
        line = row[0].row + 1
        shown = {cell.column: cell.text for cell in row}
        yield [shown.get(column, "") for column in range(1, max(shown, default=0) + 1)]
