"""The frontiers that lorries cross at stations alone."""

from __future__ import annotations

from collections.abc import Iterable

from landbridge.route.figures.areas import Areas, place_in
from landbridge.route.figures.cells import Cells, read_all
from landbridge.route.figures.sheets import Sheet, rows_of


def frontiers_of(areas: Areas, own: Iterable[Sheet] = ()) -> frozenset[frozenset[str]]:
    """The two areas of each; raises BadFigures."""

    def read(cells: Cells) -> frozenset[str]:
        cells.source()
        return frozenset(place_in(cells, areas, column) for column in ("one", "other"))

    return frozenset(read_all(rows_of("frontiers", own), read))
