"""The claims of a record inside a release: those of the row of a sheet that says the same.

What a release writes in a cell may be no value of its column (договорная for a price): it is left
out, and what is no sum of money is a term.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from landbridge.claims.model import Claim, Document
from landbridge.read.record_lines import Span
from landbridge.read.records import Record
from landbridge.read.sheet_cells import RowRefused, SheetRow
from landbridge.read.sheet_columns import Column
from landbridge.read.sheet_row import row_claims
from landbridge.read.table import PlacedCell, PlacedRow
from landbridge.read.workbook import Cell, column_letters

_NUMBERS = {column: number for number, column in enumerate(Column, start=1)}
_MOST = 20
"""So many further values of a record are read: more are no record of one need."""
_MAIN = (Column.KIND, Column.PARTY, Column.WHAT)
_Spans = Mapping[Column, Span]


def record_claims(document: Document, language: str, record: Record) -> list[Claim]:
    """What a record claims; nothing where its party, goods or kind are not to be read."""
    claims: dict[str, Claim] = {}
    for spans in _rows(record):
        for claim in _claims(document, language, record, spans):
            claims.setdefault(claim.id, claim)
    return list(claims.values())


def _rows(record: Record) -> Iterator[_Spans]:
    """A row with the first value of each column, and one more for each further value."""
    first: dict[Column, Span] = {}
    more: list[tuple[Column, Span]] = []
    for label, span in record.told:
        if label.column in first:
            more.append((label.column, span))
        else:
            first[label.column] = span
    yield first
    main = {column: span for column, span in first.items() if column in _MAIN}
    for column, span in more[:_MOST]:
        yield main | {column: span}


def _claims(document: Document, language: str, record: Record, spans: _Spans) -> list[Claim]:
    row = _sheet_row(document, language, record, spans)
    try:
        return row_claims(document, row)
    except RowRefused as refused:
        kept = _mended(spans, {error.cell for error in refused.errors})
    try:
        return row_claims(document, _sheet_row(document, language, record, kept)) if kept else []
    except RowRefused:
        return []


def _mended(spans: _Spans, refused: set[str]) -> _Spans:
    """The cells that can be read; none where one is refused that there must be."""
    bad = {column for column in spans if f"{column_letters(_NUMBERS[column])}1" in refused}
    if bad.intersection(_MAIN) or not bad:
        return {}
    kept = {column: span for column, span in spans.items() if column not in bad}
    if Column.AMOUNT in bad and Column.CONSTRAINT not in kept:
        kept[Column.CONSTRAINT] = spans[Column.AMOUNT]
    return kept


def _sheet_row(document: Document, language: str, record: Record, spans: _Spans) -> SheetRow:
    cells = {column: _cell(document, column, span) for column, span in spans.items()}
    start, end = record.span
    spoken = Cell("", 1, _NUMBERS[Column.LANGUAGE], language)
    row = PlacedRow(record.kind or "", 1, tuple(cells.values()), start, end)
    cells = {**cells, Column.LANGUAGE: PlacedCell(spoken, start, start)}
    return SheetRow(row, cells, {column: _NUMBERS[column] for column in cells}, record.units)


def _cell(document: Document, column: Column, span: Span) -> PlacedCell:
    evidence = document.evidence(*span)
    return PlacedCell(Cell(evidence.cell or "", 1, _NUMBERS[column], evidence.quote), *span)
