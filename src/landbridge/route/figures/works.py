"""What is done to goods at a stop: cost, hours and emissions of each operation."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from landbridge.route.facts import Price, Work
from landbridge.route.figures.cells import Cells, read_all
from landbridge.route.figures.sheets import Sheet, rows_of
from landbridge.route.model import Mode, Operation, Range

TEU, TONNE = "TEU", "t"


def works_of(rates: Mapping[str, float], own: Iterable[Sheet] = ()) -> tuple[Work, ...]:
    """The operations of all stops of a mode, and of single stops; raises BadFigures."""

    def read(cells: Cells) -> Work:
        wheel, tank = cells.amount("tank_to_wheel"), cells.amount("well_to_tank")
        return Work(
            cells.word("operation", Operation),
            cells.text("place") or None,
            cells.word("mode", Mode),
            price_in(cells, rates),
            hours_in(cells),
            cells.source(),
            wheel + tank,
            tank,
        )

    return read_all(rows_of("handling", own), read)


def price_in(cells: Cells, rates: Mapping[str, float]) -> Price:
    """A price for a TEU or for a tonne, in US dollars."""
    basis = cells.one_of("basis", (TEU, TONNE))
    dollars = cells.dollars(rates)
    return Price(per_teu=dollars) if basis == TEU else Price(per_tonne=dollars)


def hours_in(cells: Cells) -> Range:
    """The hours that something takes."""
    return cells.range("hours_low", "hours_likely", "hours_high")
