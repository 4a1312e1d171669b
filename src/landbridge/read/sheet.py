"""A sheet of offers and needs, one row each, becomes a document and its claims.

A row is taken whole or not at all: good rows become claims, each bad one is
reported with its sheet and every cell to mend. The row's mention is the offer or need; its
party is a mention of its own, where the party's cell stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from landbridge.claims.model import (
    Claim,
    Document,
    Origin,
    Sourced,
    Visibility,
    document_id,
    text_hash,
)
from landbridge.read.fingerprint import fingerprint
from landbridge.read.sheet_cells import RowError, RowRefused, SheetRow
from landbridge.read.sheet_columns import Column, kind_of, named_columns, unit_of
from landbridge.read.sheet_row import row_claims
from landbridge.read.table import PlacedCell, PlacedRow, place_rows, read_table
from landbridge.read.unreadable import Unreadable

LARGEST_SHEET = 64 * 1024 * 1024
CSV = "text/csv"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


class SheetReading(NamedTuple):
    """What a file of offers and needs holds: its document, the claims, the rows left out."""

    document: Document
    claims: tuple[Claim, ...]
    errors: tuple[RowError, ...]


def read_sheet(
    content: bytes,
    name: str,
    *,
    address: str | None = None,
    publisher: str | None = None,
    published: str | None = None,
    visibility: Visibility = Visibility.PUBLIC,
) -> SheetReading:
    """The offers and needs in an XLSX or CSV file; raises Unreadable where it holds no table."""
    if not content.strip():
        raise Unreadable.because("empty", name)
    if len(content) > LARGEST_SHEET:
        raise Unreadable.because(
            "too_large", name, size=len(content), limit=LARGEST_SHEET, unit="bytes"
        )
    text, rows = place_rows(read_table(content, name))
    document = Document(
        document_id(content),
        name,
        XLSX if content.startswith(b"PK") else CSV,
        text,
        text_hash(text),
        publisher=_given(publisher),
        published=_given(published),
        address=_given(address),
        visibility=visibility,
        fingerprint=fingerprint(text),
        content=content,
    )
    claims, errors = _read_rows(document, rows)
    return SheetReading(document, claims, errors)


def _given(value: str | None) -> Sourced | None:
    return Sourced(value, Origin.GIVEN) if value else None


def _read_rows(
    document: Document, rows: Sequence[PlacedRow]
) -> tuple[tuple[Claim, ...], tuple[RowError, ...]]:
    claims: list[Claim] = []
    errors: list[RowError] = []
    found = False
    for row in _template_rows(rows):
        found = True
        try:
            if row.cells:
                claims += row_claims(document, row)
        except RowRefused as refused:
            errors += refused.errors
    if not found:
        raise Unreadable.because("no_table", document.name)
    return tuple(claims), tuple(errors)


@dataclass(frozen=True, slots=True)
class _Header:
    """The columns that a row of headers names, by number, and the units behind the names."""

    columns: Mapping[int, Column]
    units: Mapping[Column, str]


def _template_rows(rows: Sequence[PlacedRow]) -> Iterator[SheetRow]:
    """The rows of every sheet that has a header row; the header comes as a row without cells."""
    header: _Header | None = None
    sheet = None
    for row in rows:
        if row.sheet != sheet:
            sheet, header = row.sheet, None
        if header:
            yield _sheet_row(row, header)
        else:
            header = _header(row)
            if header:
                yield SheetRow(row, {}, {})


def _sheet_row(row: PlacedRow, header: _Header) -> SheetRow:
    cells: dict[Column, PlacedCell] = {}
    for placed in row.cells:
        column = header.columns.get(placed.cell.column)
        if column is not None:
            cells.setdefault(column, placed)
    numbers = {column: number for number, column in header.columns.items()}
    return SheetRow(row, cells, numbers, header.units)


def _header(row: PlacedRow) -> _Header | None:
    """The header that a row is, if it names party, what and (row or sheet) the kind."""
    names = named_columns(placed.cell.text for placed in row.cells)
    named = {
        name: placed.cell for placed, name in zip(row.cells, names, strict=True) if name is not None
    }
    if not {Column.PARTY, Column.WHAT} <= named.keys():
        return None
    if Column.KIND not in named and kind_of(row.sheet) is None:
        return None
    columns = {cell.column: name for name, cell in named.items()}
    return _Header(columns, {name: unit_of(cell.text) for name, cell in named.items()})
