"""A list of one's own in CSV (docs/screening.md): a row an entry, columns by their names.

Lines before the header that begin with # may say the list's day (`# date: 2026-01-31`) and how
many entries it has (`# entries: 120`).
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from typing import BinaryIO

from landbridge.match.watchlists.fields import countries, distinct, iso_date, numbers
from landbridge.match.watchlists.model import (
    Declared,
    Entries,
    ListEntry,
    ListKind,
    ListRefused,
)

COLUMNS = ("id", "name", "aliases", "kind", "country", "birth_date", "registration_number",
           "programme")  # fmt: skip
"""What a row may tell; several aliases, countries, dates or numbers are parted by `;`."""
_KINDS = {
    "person": ListKind.PERSON,
    "individual": ListKind.PERSON,
    "organisation": ListKind.ORGANISATION,
    "organization": ListKind.ORGANISATION,
    "company": ListKind.ORGANISATION,
    "entity": ListKind.ORGANISATION,
    "vessel": ListKind.VESSEL,
    "": ListKind.UNKNOWN,
}
_NOTE = re.compile(r"#\s*(\w+)\s*:\s*(.*?)\s*")


def is_table(head: bytes) -> bool:
    """Whether a text begins with a header of this table, notes aside."""
    lines = head.decode("utf-8", "replace").splitlines()
    header = next((line for line in lines if not line.startswith("#") and line.strip()), "")
    columns = {column.strip().strip('"').lower() for column in header.split(",")}
    return "name" in columns and columns <= set(COLUMNS)


def entries(stream: BinaryIO, name: str) -> Entries:
    """The entries of the list; a row with more or fewer fields than the header refuses it."""
    notes: dict[str, str] = {}
    reader = csv.reader(_noted(_decoded(stream, name), notes), strict=True)
    header: list[str] = []
    for fields in _rows(reader, name, notes):
        if not header:
            header = [field.strip().lower() for field in fields]
        elif len(fields) != len(header):
            raise ListRefused.because("list_line_unreadable", name, line=_line(reader, notes))
        else:
            line = _line(reader, notes)
            yield _entry(dict(zip(header, fields, strict=True)), name, line)
    count = notes.get("entries", "")
    return Declared(iso_date(notes.get("date", "")), int(count) if count.isdigit() else None)


def _decoded(stream: BinaryIO, name: str) -> Iterator[str]:
    for number, line in enumerate(stream, start=1):
        try:
            text = line.decode()
        except UnicodeDecodeError:
            raise ListRefused.because("list_not_in_utf8", name, line=number) from None
        yield text.removeprefix("\ufeff") if number == 1 else text


def _noted(lines: Iterator[str], notes: dict[str, str]) -> Iterator[str]:
    """The lines after the notes, which are put down; `lines` counts them."""
    started = False
    for line in lines:
        found = None if started else _NOTE.fullmatch(line.strip())
        if found or (not started and line.startswith("#")):
            notes["lines"] = str(int(notes.get("lines", "0")) + 1)
            notes.update({found[1].lower(): found[2]} if found else {})
        else:
            started = True
            yield line


def _rows(reader: Iterator[list[str]], name: str, notes: Mapping[str, str]) -> Iterator[list[str]]:
    try:
        for fields in reader:
            if fields:
                yield fields
    except csv.Error as error:
        line = _line(reader, notes)
        cut = "unexpected end" in str(error)
        code = "list_cut_off" if cut else "list_line_unreadable"
        raise ListRefused.because(code, name, line=line) from None


def _line(reader: object, notes: Mapping[str, str]) -> int:
    return int(getattr(reader, "line_num", 0)) + int(notes.get("lines", "0"))


def _entry(row: Mapping[str, str], name: str, line: int) -> ListEntry:
    kind = _KINDS.get(row.get("kind", "").strip().lower())
    names = distinct([row["name"].strip(), *_parts(row, "aliases")])
    if kind is None or not names:
        raise ListRefused.because("list_line_unreadable", name, line=line)
    return ListEntry(
        row.get("id", "").strip() or f"line {line}",
        kind,
        names,
        countries(_parts(row, "country")),
        distinct(map(iso_date, _parts(row, "birth_date"))),
        numbers(_parts(row, "registration_number")),
        distinct(_parts(row, "programme")),
    )


def _parts(row: Mapping[str, str], column: str) -> list[str]:
    return [part.strip() for part in row.get(column, "").split(";")]
