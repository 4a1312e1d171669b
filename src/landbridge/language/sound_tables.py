"""Reading the tables of how names sound: CSV of ours, with its source in the first lines."""

from __future__ import annotations

import csv
from importlib.resources import files

_DATA = files("landbridge.language") / "data"


def sound_rows(table: str) -> list[list[str]]:
    """The rows of a table without its heading; lines that start with # are notes."""
    lines = (_DATA / table).read_text("utf-8").splitlines()
    rows = list(csv.reader(line for line in lines if not line.startswith("#")))
    return rows[1:]
