"""XLSX: the cells of each sheet as they are displayed, formula errors among them.

A cell of a spreadsheet may name any of seventeen thousand million places, so
cells are kept one by one and never as a rectangle.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from posixpath import join, normpath
from typing import TYPE_CHECKING
from xml.etree.ElementTree import ParseError

from defusedxml.ElementTree import fromstring

from landbridge.language.formula_guard import unguard
from landbridge.read.cell_format import CellFormat, cell_formats
from landbridge.read.package import Package
from landbridge.read.unreadable import Unreadable

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

MOST_CELLS = 500_000
MOST_COLUMNS = 100
_S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_PLACE = re.compile(r"([A-Z]{1,3})(\d{1,7})")


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell that is not empty: where it stands and what it shows.

    `place` is sheet and cell (`Offers!C4`); `error` says that the text shown is
    a formula error (`#REF!`). `broken` is the text with its line breaks, if it has any.
    """

    place: str
    row: int
    column: int
    text: str
    error: bool = False
    broken: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet and its cells, row by row."""

    name: str
    rows: tuple[tuple[Cell, ...], ...]


def read_workbook(package: Package, name: str) -> tuple[Sheet, ...]:
    """The visible sheets of an XLSX package; raises Unreadable where its markup is broken."""
    book = _Book(package, name)
    return tuple(book.sheets())


class _Book:
    """The parts of a workbook that its sheets refer to."""

    def __init__(self, package: Package, name: str) -> None:
        self._package = package
        self._name = name
        self._left = MOST_CELLS
        self._book = self._markup("xl/workbook.xml")
        styles = self._optional("xl/styles.xml")
        self._formats = cell_formats(styles, dated_1904=_dated_1904(self._book))
        self._strings = [_words(item) for item in self._optional("xl/sharedStrings.xml")]

    def sheets(self) -> Iterator[Sheet]:
        targets = _targets(self._optional("xl/_rels/workbook.xml.rels"))
        for sheet in self._book.iter(f"{_S}sheet"):
            target = targets.get(sheet.get(f"{_R}id", ""), "")
            if sheet.get("state", "visible") == "visible" and target in self._package.parts:
                title = sheet.get("name", "")
                yield Sheet(title, tuple(self._rows(title, self._markup(target))))

    def _rows(self, sheet: str, markup: Element) -> Iterator[tuple[Cell, ...]]:
        row = 0
        for element in markup.iter(f"{_S}row"):
            row = _number(element.get("r"), row + 1)
            cells = tuple(self._cells(sheet, row, element))
            if cells:
                yield cells

    def _cells(self, sheet: str, row: int, markup: Element) -> Iterator[Cell]:
        column = 0
        for element in markup.iter(f"{_S}c"):
            column = _column(element.get("r", ""), column + 1)
            text, broken = displayed(self._shown(element))
            if text and column <= MOST_COLUMNS:
                self._count()
                place = f"{sheet}!{column_letters(column)}{row}"
                yield Cell(place, row, column, text, element.get("t") == "e", broken)

    def _count(self) -> None:
        self._left -= 1
        if self._left < 0:
            raise Unreadable.because(
                "too_large", self._name, size=MOST_CELLS + 1, limit=MOST_CELLS, unit="cells"
            )

    def _shown(self, cell: Element) -> str:
        kind = cell.get("t", "n")
        if kind == "inlineStr":
            return _words(cell)
        value = (cell.findtext(f"{_S}v") or "").strip()
        if kind == "s":
            number = _number(value, -1)
            return self._strings[number] if 0 <= number < len(self._strings) else ""
        if kind == "b":
            return "TRUE" if value == "1" else "FALSE"
        if kind == "n":
            return self._format(cell).show(value)
        return value

    def _format(self, cell: Element) -> CellFormat:
        number = _number(cell.get("s"), 0)
        return self._formats[number] if number < len(self._formats) else CellFormat()

    def _optional(self, part: str) -> Element:
        return self._markup(part) if part in self._package.parts else fromstring("<none/>")

    def _markup(self, part: str) -> Element:
        try:
            root: Element = fromstring(self._package.parts[part])
        except (KeyError, ParseError, ValueError) as error:
            raise Unreadable.because("broken_markup", self._name, part=part) from error
        return root


def _targets(relations: Element) -> Mapping[str, str]:
    return {
        relation.get("Id", ""): normpath(join("/xl", relation.get("Target", ""))).lstrip("/")
        for relation in relations
    }


def _dated_1904(book: Element) -> bool:
    properties = book.find(f"{_S}workbookPr")
    return properties is not None and properties.get("date1904") in ("1", "true")


def _words(item: Element) -> str:
    """The words of a string, without the readings that East Asian ones carry (rPh)."""
    pieces = [item.findtext(f"{_S}t") or ""]
    pieces += [run.findtext(f"{_S}t") or "" for run in item.iterfind(f"{_S}r")]
    inline = item.find(f"{_S}is")
    return "".join(pieces) if inline is None else _words(inline)


def displayed(text: str) -> tuple[str, str]:
    """A cell's text in the normal form of stored text, without a guard before it.

    Once on one line, and once with its line breaks, "" where it has none.
    """
    lines = [" ".join(line.split()) for line in unguard(text.strip()).splitlines()]
    lines = [unicodedata.normalize("NFC", line) for line in lines if line]
    return " ".join(lines), "\n".join(lines) if len(lines) > 1 else ""


def _number(value: str | None, otherwise: int) -> int:
    return (
        int(value)
        if value and value.isascii() and value.isdigit() and len(value) < 8
        else otherwise
    )


def _column(place: str, otherwise: int) -> int:
    found = _PLACE.fullmatch(place)
    if not found:
        return otherwise
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    return column


def column_letters(column: int) -> str:
    """The letters of a column: 1 is A, 27 is AA."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
