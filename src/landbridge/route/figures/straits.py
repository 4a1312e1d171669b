"""The straits and canals that ships pass, with what a passage costs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from landbridge.route.facts import Strait, Work
from landbridge.route.figures.cells import Cells, read_all
from landbridge.route.figures.sheets import Sheet, rows_of
from landbridge.route.figures.works import hours_in, price_in
from landbridge.route.model import Mode, Operation, Stop, StopKind


def straits_of(
    rates: Mapping[str, float], own: Iterable[Sheet] = ()
) -> dict[Strait, tuple[Work, ...]]:
    """Each strait with the work of its passage; raises BadFigures."""

    def read(cells: Cells) -> tuple[Strait, tuple[Work, ...]]:
        word, (latitude, longitude) = cells.needed("strait"), cells.point()
        stop = Stop(word, StopKind.STRAIT, None, latitude, longitude, cells.names())
        length, beam, draught = (cells.limit(each) for each in ("length", "beam", "draught"))
        source = cells.source()
        price, hours = price_in(cells, rates), hours_in(cells)
        passage = Work(Operation.PASSAGE, word, Mode.SEA, price, hours, source)
        is_open = not cells.is_yes("closed")
        return Strait(stop, length, beam, draught, source, is_open), (passage,)

    return dict(read_all(rows_of("straits", own), read))
