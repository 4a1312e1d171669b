"""The timetable as a workbook: by time and table, by party, by interpreter, ready to print.

Every cell is text and marked as such, so that what begins like a formula never becomes one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import xlsxwriter

from landbridge.language.phrases import Phrases, phrases
from landbridge.meet.editions.agenda import EVERYBODY, Agendas, Holding
from landbridge.meet.editions.edition import Edition
from landbridge.publish.agenda import edition_line, occasion_line
from landbridge.publish.engaged import Engaged, engaged
from landbridge.publish.holders import Bearer, bearers
from landbridge.publish.names import capital

_A4, _WIDTHS = 9, {"narrow": 14, "wide": 28}
_CELL = {
    "num_format": "@",
    "quote_prefix": True,
    "text_wrap": True,
    "valign": "top",
    "border": 1,
    "border_color": "#C8C8C8",
}
_HEAD = {"bold": True, "bg_color": "#EEF3F2"}
_COLUMNS = ("day", "time", "whom", "kind", "topic", "participants", "place", "interpreter")


class _Sheet(Protocol):
    """What of a sheet of xlsxwriter is used here."""

    def write_string(self, row: int, column: int, text: str, style: object) -> int: ...
    def set_column(self, first: int, last: int, width: float) -> int: ...
    def set_header(self, text: str) -> None: ...
    def set_footer(self, text: str) -> None: ...
    def freeze_panes(self, row: int, column: int) -> None: ...
    def repeat_rows(self, first: int, last: int) -> None: ...
    def repeat_columns(self, first: int, last: int) -> None: ...
    def set_landscape(self) -> None: ...
    def set_paper(self, paper: int) -> None: ...
    def fit_to_pages(self, width: int, height: int) -> None: ...


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of a sheet under their head; so many columns on the left stay in view."""

    name: str
    head: Sequence[str]
    rows: Sequence[Sequence[str]]
    left: int = 1


def timetable_tables(edition: Edition, agendas: Agendas, language: str) -> list[Table]:
    """The sheets of the workbook as plain rows."""
    words = phrases(language)
    held = bearers(agendas, language)
    tables = held[Holding.TABLE]
    whole = _by_slot if tables else _by_time
    return [
        whole(edition, agendas, tables, words),
        *(
            _by_holder(edition, agendas, held[holding], words)
            for holding in (Holding.PARTY, Holding.INTERPRETER)
            if held[holding]
        ),
    ]


def write_workbook(target: Path, edition: Edition, agendas: Agendas, language: str) -> None:
    """Write the timetable of an edition as XLSX."""
    head = f"{occasion_line(edition, language)}  {edition_line(edition, language)}"
    with xlsxwriter.Workbook(target) as book:
        book.set_properties({"title": edition.occasion.name})
        plain, bold = book.add_format(_CELL), book.add_format(_CELL | _HEAD)
        for table in timetable_tables(edition, agendas, language):
            sheet: _Sheet = book.add_worksheet(table.name)
            _set_up(sheet, table, head)
            for number, row in enumerate((table.head, *table.rows)):
                for column, text in enumerate(row):
                    style = bold if not number or column < table.left else plain
                    sheet.write_string(number, column, text, style)


def _set_up(sheet: _Sheet, table: Table, head: str) -> None:
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.set_header("&L" + head.replace("&", "&&"))
    sheet.set_footer("&R&P / &N")
    sheet.freeze_panes(1, table.left)
    sheet.repeat_rows(0, 0)
    sheet.repeat_columns(0, table.left - 1)
    sheet.set_column(0, table.left - 1, _WIDTHS["narrow"])
    sheet.set_column(table.left, len(table.head) - 1, _WIDTHS["wide"])
    if table.left == 1:
        sheet.fit_to_pages(1, 0)


def _by_slot(edition: Edition, agendas: Agendas, tables: Sequence[Bearer], words: Phrases) -> Table:
    cells: dict[tuple[str, str], dict[str, str]] = {}
    for one in agendas[EVERYBODY]:
        told = engaged(one, words.language, EVERYBODY, edition.occasion)
        row = cells.setdefault((capital(told.day), told.hours), {})
        row[one.table] = "\n".join(filter(None, (row.get(one.table), told.whom, told.interpreter)))
    head = (words.text("meet.day"), words.text("meet.time"), *(one.name for one in tables))
    rows = [(*when, *(row.get(one.holder.id, "") for one in tables)) for when, row in cells.items()]
    return Table(words.text("meet.slots"), head, rows, 2)


def _by_time(edition: Edition, agendas: Agendas, _: Sequence[Bearer], words: Phrases) -> Table:
    """All engagements one below the other, where none has a table, as on a tour."""
    rows = [
        tuple(
            _cell(engaged(one, words.language, EVERYBODY, edition.occasion), name)
            for name in _COLUMNS
        )
        for one in agendas[EVERYBODY]
    ]
    head = tuple(words.text(f"meet.{name}") for name in _COLUMNS)
    return Table(words.text("meet.timetable"), head, rows)


def _by_holder(edition: Edition, agendas: Agendas, held: Sequence[Bearer], words: Phrases) -> Table:
    holding = held[0].holder.holding
    names = [name for name in _COLUMNS if name != holding]
    rows = [
        (one.name, *(_cell(told, name) for name in names))
        for one in held
        for told in _told(edition, agendas, one, words.language)
    ]
    head = tuple(words.text(f"meet.{name}") for name in (holding, *names))
    return Table(words.text(f"meet.by_{holding}"), head, rows)


def _told(edition: Edition, agendas: Agendas, bearer: Bearer, language: str) -> Iterator[Engaged]:
    for one in agendas[bearer.holder]:
        yield engaged(one, language, bearer.holder, edition.occasion)


def _cell(told: Engaged, name: str) -> str:
    match name:
        case "day":
            return capital(told.day)
        case "time":
            return told.hours
        case "participants":
            return "\n".join(told.attendees)
    return str(getattr(told, name))
