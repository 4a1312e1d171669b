"""Open the tables that an office loads: CSV or Parquet, one file or several."""

from __future__ import annotations

import csv
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from landbridge.match.bad_table import BadRow, BadTable
from landbridge.office.reading import require_file
from landbridge.read.encoding import decode
from landbridge.read.unreadable import Unreadable

PARQUET = b"PAR1"
_MARKS = (BOM_UTF16_LE, BOM_UTF16_BE)

Taken = TypeVar("Taken")


def of_all(paths: Sequence[Path], read: Callable[[Path], list[Taken]]) -> list[Taken]:
    """What is read of all files; raises BadTable with what is wrong in any of them."""
    taken: list[Taken] = []
    bad: list[BadRow] = []
    for path in paths:
        try:
            taken += read(path)
        except BadTable as found:
            bad += [replace(row, file=path.name) for row in found.rows]
    if bad:
        raise BadTable(bad, _names(paths))
    return taken


@contextmanager
def named_in_errors(paths: Sequence[Path]) -> Iterator[None]:
    """A table refused as a whole says of which files it was made."""
    try:
        yield
    except BadTable as bad:
        raise BadTable(bad.rows, _names(paths)) from None


def _names(paths: Sequence[Path]) -> str:
    return ", ".join(path.name for path in paths)


def rows_of(path: Path) -> Iterator[Sequence[str]]:
    """The rows of a file as text, the names of the columns first."""
    require_file(path)
    with path.open("rb") as stream:
        head = stream.read(len(PARQUET))
    if head == PARQUET:
        return _parquet_rows(path)
    return _csv_rows(path)


def _csv_rows(path: Path) -> Iterator[Sequence[str]]:
    with path.open("rb") as stream:
        sample = stream.read(65536)
    decoded = decode(sample)
    if decoded is None or "\0" in decoded.text:
        raise Unreadable.because("no_table_file", path.name)
    encoding = _past_its_mark(decoded.encoding, sample)
    with path.open(encoding=encoding, errors="replace", newline="") as stream:
        first = stream.readline()
        stream.seek(0)
        parted = max("\t;,|", key=first.count)
        yield from csv.reader(stream, delimiter=parted)


def _past_its_mark(encoding: str, sample: bytes) -> str:
    """The encoding under which a byte order mark is no part of the text."""
    if encoding == "utf-8":
        return "utf-8-sig"
    return encoding[: -len("-le")] if sample.startswith(_MARKS) else encoding


def _parquet_rows(path: Path) -> Iterator[Sequence[str]]:
    try:
        from pyarrow import ArrowException
        from pyarrow.parquet import ParquetFile
    except ImportError:
        raise Unreadable.because("parquet_missing", path.name) from None
    try:
        table = ParquetFile(path)
    except (ArrowException, OSError):
        raise Unreadable.because("no_table_file", path.name) from None
    yield table.schema_arrow.names
    for batch in table.iter_batches():
        columns = [column.to_pylist() for column in batch.columns]
        yield from ([_text(cell) for cell in row] for row in zip(*columns, strict=True))


def _text(cell: object) -> str:
    return "" if cell is None else str(cell)
