"""Reading the tables and packs of this room: CSV of ours, compressed TSV derived from GeoNames."""

from __future__ import annotations

import csv
import gzip
from collections.abc import Iterator
from importlib.resources import files

_DATA = files("landbridge.world") / "data"


def rows_of(table: str) -> list[dict[str, str]]:
    """The rows of a table of our own, such as `places.csv`; lines that start with # are notes."""
    with (_DATA / table).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(line for line in file if not line.startswith("#")))


def lines_of(pack: str) -> list[str]:
    """The lines of a compressed pack."""
    return gzip.decompress((_DATA / pack).read_bytes()).decode("utf-8").splitlines()


def forms_of(cell: str) -> list[str]:
    """The forms in a cell, the one to show first."""
    return [form for form in cell.split("|") if form]


def columns_of(table: str, first: str, *others: str) -> Iterator[tuple[str, ...]]:
    """Some columns of a table, row by row."""
    for row in rows_of(table):
        yield (row[first], *(row[other] for other in others))
