"""The curated tables beside the script: rows of words, points of degrees."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

Row = dict[str, str]
Point = tuple[float, float]

_FOLDER = Path(__file__).parent / "tables"


@cache
def rows_of(name: str) -> list[Row]:
    """The rows of a table; lines that begin with # tell what it holds."""
    with (_FOLDER / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(line for line in file if not line.startswith("#")))


def points_of(cell: str) -> list[Point]:
    """Points written as `latitude,longitude;latitude,longitude`."""
    pairs = (point.split(",") for point in cell.split(";") if point)
    return [(float(latitude), float(longitude)) for latitude, longitude in pairs]
