"""What one unit of each currency is worth in US dollars."""

from __future__ import annotations

from collections.abc import Iterable

from landbridge.route.figures.cells import Cells, read_all
from landbridge.route.figures.sheets import Sheet, rows_of


def dollars_of(own: Iterable[Sheet] = ()) -> dict[str, float]:
    """US dollars for a unit by ISO 4217 code; raises BadFigures."""
    return dict(read_all(rows_of("currencies", own), _rate))


def _rate(cells: Cells) -> tuple[str, float]:
    cells.source()
    return cells.needed("currency").upper(), cells.amount("dollars")
