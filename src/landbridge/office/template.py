"""A workbook of the office's own making: sheets and columns by their names in four languages.

An XLSX file has the sheets of a template; a folder of CSV files has one file a sheet. Everything
that is wrong is found before anything is used: `BadTemplate` holds it all, each with its sheet and
cell. A sheet or a column whose name begins with `#` is the office's own note and is left alone.

A sheet, a column or a word of a cell is called as the language packs call it (`sheet.`, `column.`,
`wish.` …), as the vocabularies of the house do (`role` …), or otherwise as in
`data/template_words.csv`.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

from landbridge.claims.model import Reason
from landbridge.claims.vocabulary import codes, label
from landbridge.language.folded import fold_text
from landbridge.language.phrases import phrases, speaking
from landbridge.office.reading import content_of, name_of
from landbridge.read.sheet_cells import RowError
from landbridge.read.table import read_table
from landbridge.read.unreadable import Unreadable
from landbridge.read.workbook import Cell, Sheet, column_letters

_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
"""Controls, which nobody sees in a cell and which would turn the text that stands beside a name."""
_BETWEEN = re.compile(r"\s*[;；\n]\s*")
NOTE = "#"
"""What the name of an own sheet or column begins with."""


class BadTemplate(Exception):  # noqa: N818 - named by what it reports
    """A template that is not used, with all that is wrong in it."""

    code = "template_refused"

    def __init__(self, file: str, faults: Sequence[RowError]) -> None:
        super().__init__(file, *((fault.place, fault.reason) for fault in faults))
        self.file = file
        self.faults = tuple(faults)

    def told(self) -> Iterator[tuple[str, Reason]]:
        """What is wrong, each with its file, sheet and cell."""
        for fault in self.faults:
            yield (f"{self.file}, {fault.place}" if fault.place else self.file), fault.reason


@dataclass(frozen=True, slots=True)
class Form:
    """A sheet of a template: its columns in the order in which an empty one has them, those that
    every row fills, and whether the sheet may be left out."""

    code: str
    columns: tuple[str, ...]
    needed: frozenset[str] = frozenset()
    is_needed: bool = True


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """A row's cells by column, with their line breaks, and where it and the columns stand."""

    sheet: str
    number: int
    cells: Mapping[str, str]
    columns: Mapping[str, int]

    def text(self, column: str) -> str:
        """What the row shows in a column, on one line; "" where it has nothing there."""
        return self.lines(column).replace("\n", " ")

    def lines(self, column: str) -> str:
        """What the row shows in a column, with the line breaks of the cell."""
        return self.cells.get(column, "")

    def listed(self, column: str) -> list[str]:
        """What a cell lists, parted by `;` or line by line."""
        return [part for part in _BETWEEN.split(self.lines(column).strip()) if part]

    def place(self, column: str) -> str:
        """The cell of a column in this row: `B3`."""
        return f"{column_letters(self.columns.get(column, 1))}{self.number}"


@dataclass(frozen=True, slots=True)
class Template:
    """The rows of each sheet, by the sheet's code."""

    file: str
    sheets: Mapping[str, tuple[TemplateRow, ...]]

    def rows(self, code: str) -> tuple[TemplateRow, ...]:
        """The rows of a sheet; none where it was left out."""
        return self.sheets.get(code, ())


def read_template(path: Path, forms: Sequence[Form]) -> tuple[Template, list[RowError]]:
    """The rows of a file or folder in the forms of a template, and what is wrong with their cells.

    Raises Unreadable where there is no table at all.
    """
    faults: list[RowError] = []
    known = {form.code: form for form in forms}
    found: dict[str, tuple[TemplateRow, ...]] = {}
    for sheet in _sheets(path):
        code = code_of("sheet", sheet.name)
        if code in found:
            faults.append(_sheet_fault(sheet.name, "sheet_twice"))
        elif code in known:
            rows = _SheetReader(sheet, known[code])
            found[code] = tuple(rows.read())
            faults += rows.faults
        elif not sheet.name.startswith(NOTE):
            faults.append(_sheet_fault(sheet.name, "unknown_sheet"))
    needed = [form.code for form in forms if form.is_needed]
    faults += [
        _sheet_fault("", "sheet_missing", sheet=code) for code in needed if code not in found
    ]
    empty = [code for code in needed if code in found and not found[code]]
    faults += [_sheet_fault("", "no_row_in_sheet", sheet=code) for code in empty]
    return Template(name_of(path), found), faults


def read_form(path: Path, form: Form, faults: list[RowError]) -> tuple[TemplateRow, ...]:
    """The rows of a file that is one sheet: of the sheet called so, else of the first that has
    any. What is wrong with its cells is added to the faults. Raises Unreadable.
    """
    sheets = [sheet for sheet in _sheets(path) if sheet.rows]
    if not sheets:
        raise Unreadable.because("empty", name_of(path))
    called = (sheet for sheet in sheets if code_of("sheet", sheet.name) == form.code)
    reader = _SheetReader(next(called, sheets[0]), form)
    rows = tuple(reader.read())
    faults += reader.faults
    if not rows and not faults:
        faults.append(_sheet_fault("", "no_row_in_sheet", sheet=form.code))
    return rows


def sheets_of(path: Path) -> frozenset[str]:
    """The codes of the sheets that a file or a folder has; raises Unreadable."""
    return frozenset(code for sheet in _sheets(path) if (code := code_of("sheet", sheet.name)))


def code_of(use: str, word: str, among: Collection[str] | None = None) -> str | None:
    """The code of a word that stands for one in some use, of all of them or of some."""
    codes = _codes(use).get(_key(word), ())
    return next((code for code in codes if among is None or code in among), None)


def _sheets(path: Path) -> Iterator[Sheet]:
    if not path.is_dir():
        yield from read_table(content_of(path), name_of(path))
        return
    tables = sorted(path.glob("*.csv"))
    if not tables:
        raise Unreadable.because("empty", name_of(path))
    for table in tables:
        (sheet,) = read_table(content_of(table), name_of(table))
        yield Sheet(table.stem, sheet.rows)


def _sheet_fault(sheet: str, code: str, /, **values: object) -> RowError:
    return RowError(sheet, "A1" if sheet else "", Reason.of(code, **values))


class _SheetReader:
    """Reads one sheet; what is wrong gathers in `faults`."""

    def __init__(self, sheet: Sheet, form: Form) -> None:
        self._sheet = sheet
        self._form = form
        self.faults: list[RowError] = []

    def read(self) -> Iterator[TemplateRow]:
        head = next((n for n, row in enumerate(self._sheet.rows) if self._heads(row)), None)
        if head is None:
            self.faults.append(_sheet_fault(self._sheet.name, "no_column_names"))
            return
        columns = self._columns(self._sheet.rows[head])
        for cells in self._sheet.rows[head + 1 :]:
            row = self._row(cells, columns)
            if row.cells:
                self._check(row)
                yield row

    def _heads(self, row: Sequence[Cell]) -> bool:
        return any(self._column(cell.text) for cell in row)

    def _column(self, header: str) -> str | None:
        return code_of("column", header, self._form.columns)

    def _columns(self, row: Sequence[Cell]) -> dict[int, str]:
        columns: dict[int, str] = {}
        for cell in row:
            code = self._column(cell.text)
            if code and code in columns.values():
                self._fault(cell, "column_twice", stated=cell.text)
            else:
                columns[cell.column] = code or NOTE
            if code is None and not cell.text.startswith(NOTE):
                self._fault(cell, "unknown_column", stated=cell.text)
        place = f"A{row[0].row}"
        self.faults += [
            RowError(self._sheet.name, place, Reason.of("column_missing", column=code))
            for code in self._form.columns
            if code in self._form.needed and code not in columns.values()
        ]
        return columns

    def _row(self, cells: Sequence[Cell], columns: Mapping[int, str]) -> TemplateRow:
        texts: dict[str, str] = {}
        for cell in cells:
            if cell.error:
                self._fault(cell, "formula_in_template", error=cell.text)
            elif cell.column in columns:
                texts[columns[cell.column]] = _UNSEEN.sub("", cell.broken or cell.text)
            else:
                self._fault(cell, "cell_without_column", stated=cell.text)
        texts.pop(NOTE, None)
        places = {code: number for number, code in columns.items()}
        return TemplateRow(self._sheet.name, cells[0].row, texts, places)

    def _check(self, row: TemplateRow) -> None:
        self.faults += [
            RowError(row.sheet, row.place(code), Reason.of("cell_left_empty", column=code))
            for code in self._form.columns
            if code in self._form.needed and code in row.columns and not row.text(code)
        ]

    def _fault(self, cell: Cell, code: str, /, **values: object) -> None:
        place = f"{column_letters(cell.column)}{cell.row}"
        self.faults.append(RowError(self._sheet.name, place, Reason.of(code, **values)))


def _key(word: str) -> str:
    # Russian writes ё or е at will.
    plain = fold_text(word).lower.replace("_", " ").replace("ё", "е")
    return " ".join(plain.strip(" :*.").split())


@cache
def _codes(use: str) -> Mapping[str, tuple[str, ...]]:
    """The codes that each word may stand for: those of packs and vocabularies come first."""
    found: dict[str, dict[str, None]] = {}
    for code, word in (*_said(use), *_labelled(use), *other_words(use)):
        found.setdefault(_key(word), {})[code] = None
    return {word: tuple(known) for word, known in found.items()}


def _said(use: str) -> Iterator[tuple[str, str]]:
    for language in speaking():
        for key, word in phrases(language).table.items():
            if key.startswith(f"{use}."):
                code = key.removeprefix(f"{use}.")
                yield from ((code, word), (code, code))


def _labelled(use: str) -> Iterator[tuple[str, str]]:
    for code in codes(use):
        yield code, code
        yield from ((code, label(use, code, language)) for language in speaking())


def other_words(use: str) -> Iterator[tuple[str, str]]:
    """The codes of some use, each with a word that the packs do not have."""
    table = files("landbridge.office").joinpath("data/template_words.csv").read_text("utf-8")
    for row in csv.DictReader(table.splitlines()):
        if row["use"] == use:
            words = "|".join(row[language] for language in speaking())
            yield from ((row["code"], word) for word in words.split("|") if word)
