"""Reading the tables and packs of this room: CSV of ours, compressed TSV derived from GeoNames."""

from __future__ import annotations

import csv
import gzip
from importlib.resources import files

_DATA = files("landbridge.world") / "data"


def rows_of(table: str) -> list[dict[str, str]]:
    """The rows of a table of our own, such as `places.csv`; lines that start with # are notes."""
    lines = (_DATA / table).read_text(encoding="utf-8").splitlines()
    return list(csv.DictReader(line for line in lines if not line.startswith("#")))


def lines_of(pack: str) -> list[str]:
    """The lines of a compressed pack."""
    return gzip.decompress((_DATA / pack).read_bytes()).decode("utf-8").splitlines()


def forms_of(cell: str) -> list[str]:
    """The forms in a cell, the one to show first."""
    return [form for form in cell.split("|") if form]
