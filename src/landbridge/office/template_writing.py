"""An empty template for the office to fill in: a workbook, or a folder of CSV files."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from landbridge.language.phrases import Phrases, phrases
from landbridge.office.missing_extra import needing
from landbridge.office.template import NOTE, Form

Rows = Mapping[str, Sequence[Mapping[str, str]]]
"""What stands in the sheets: by the sheet's code, each row by the column's code."""
_WIDEST = 40


def write_template(path: Path, forms: Sequence[Form], language: str, rows: Rows) -> Path:
    """Write the sheets of a template in a language, with the rows that are given.

    A path that ends in `.xlsx` becomes a workbook with a sheet of help, any other a folder.
    Raises FileExistsError where something is there already, MissingExtra.
    """
    if path.exists():
        raise FileExistsError(17, "File exists", str(path))
    words = phrases(language)
    sheets = {
        words.text(f"sheet.{form.code}"): list(_table(form, rows.get(form.code, ()), words))
        for form in forms
    }
    if path.suffix.lower() == ".xlsx":
        _write_workbook(path, sheets | {NOTE + words.text("sheet.help"): list(_help(forms, words))})
    else:
        _write_folder(path, sheets)
    return path


def _table(form: Form, rows: Sequence[Mapping[str, str]], words: Phrases) -> Iterator[list[str]]:
    yield [words.text(f"column.{column}") for column in form.columns]
    yield from ([row.get(column, "") for column in form.columns] for row in rows)


def _help(forms: Sequence[Form], words: Phrases) -> Iterator[list[str]]:
    """What stands in each column, one row a column."""
    for form in forms:
        for column in form.columns:
            needed = words.text("yes_or_no.yes") if column in form.needed else ""
            name, said = words.text(f"column.{column}"), column_help(form, column, words)
            yield [words.text(f"sheet.{form.code}"), name, needed, said]


def column_help(form: Form, column: str, words: Phrases) -> str:
    """What stands in a column: as said for its sheet, else for the column wherever it is."""
    own = f"column_help.{form.code}_{column}"
    return words.text(own if words.find(own) else f"column_help.{column}")


def _write_folder(path: Path, sheets: Mapping[str, Sequence[Sequence[str]]]) -> None:
    path.mkdir(parents=True)
    for name, rows in sheets.items():
        with (path / f"{name}.csv").open("w", encoding="utf-8-sig", newline="") as file:
            csv.writer(file).writerows(rows)


def _write_workbook(path: Path, sheets: Mapping[str, Sequence[Sequence[str]]]) -> None:
    with needing("meet"):
        import xlsxwriter
    with xlsxwriter.Workbook(str(path), {"strings_to_formulas": False}) as book:
        head = book.add_format({"bold": True, "bottom": 1})
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                for column, text in enumerate(row):
                    is_head = number == 0 and not name.startswith(NOTE)
                    sheet.write_string(number, column, text, head if is_head else None)
            for column, texts in enumerate(zip(*rows, strict=True)):
                sheet.set_column(column, column, min(max(map(len, texts)) + 2, _WIDEST))
            sheet.freeze_panes(0 if name.startswith(NOTE) else 1, 0)
