"""What transport chains emit, beside sums that were worked by hand.

The factors are loaded as an office loads its own, so each chain goes the whole way from a
row of a table to the kilograms of a corridor. What is expected stands with its working.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from benchmarks.report import Report, parse_options, print_report
from landbridge.route.co2 import Statement, statement
from landbridge.route.elements import handled, leg
from landbridge.route.facts import Facts
from landbridge.route.figures.kinds import KINDS
from landbridge.route.figures.sheets import Sheet, sheet_of
from landbridge.route.figures.whole import facts_of
from landbridge.route.model import (
    Consignment,
    Corridor,
    Element,
    Mode,
    Operation,
    Stop,
    StopKind,
)
from landbridge.route.pieces import Piece

SOURCE = ("2026", "no", "worked example")
FACTORS = (
    *(("road", "*", 60, 15), ("sea", "*", 6.95, 1.2), ("air", "*", 500, 100)),
    *(("rail", "CN", 5, 15), ("rail", "RU", 4, 8)),
)
"""Mode, area, grams a tonne-kilometre from tank to wheel and from well to tank."""
HUBS = (
    *(("load", "rail", 0, 0.2), ("unload", "rail", 0, 0.2), ("transship", "rail", 0.1, 0.2)),
    *(("load", "sea", 0, 0.2), ("unload", "sea", 0, 0.2)),
    # 95 km of flight stand with the loading: 95 x 500 g and 95 x 100 g.
    *(("load", "air", 47.5, 9.8), ("unload", "air", 0, 0.3)),
)
"""Operation, mode, kilograms a tonne from tank to wheel and from well to tank."""
PLACE = Stop("somewhere", StopKind.PLACE, None, 0.0, 0.0)

Step = tuple[Mode, str | None, float] | tuple[Operation, Mode]


@dataclass(frozen=True)
class Case:
    """A chain, what it carries, and what it emits by hand: in all, and from well to tank."""

    name: str
    consignment: Consignment
    steps: tuple[Step, ...]
    kilograms: float
    upstream: float


CASES = (
    # 19,600 km x 20 t x 8.15 g = 3,194.8 kg, of which 1.2 g a tonne-kilometre 470.4.
    Case("sea", Consignment(2, 20), ((Mode.SEA, None, 19_600),), 3194.8, 470.4),
    Case(
        "truck, train, reloading, train, truck",
        Consignment(2, 20),
        (
            (Mode.ROAD, "CN", 40),
            (Operation.LOAD, Mode.RAIL),
            (Mode.RAIL, "CN", 1520),
            (Operation.TRANSSHIP, Mode.RAIL),
            (Mode.RAIL, "RU", 6660),
            (Operation.UNLOAD, Mode.RAIL),
            (Mode.ROAD, "RU", 60),
        ),
        # Trucks 100 x 20 x 75 g = 150; trains 1,520 x 20 x 20 g = 608 and 6,660 x 20 x 12 g =
        # 1,598.4; hubs 20 x (0.2 + 0.3 + 0.2) = 14.
        2370.4,
        # 100 x 20 x 15 g = 30; 1,520 x 20 x 15 g = 456; 6,660 x 20 x 8 g = 1,065.6; 20 x 0.6 = 12.
        1563.6,
    ),
    Case(
        "truck, ship, truck",
        Consignment(2, 20),
        (
            (Mode.ROAD, "CN", 400),
            (Operation.LOAD, Mode.SEA),
            (Mode.SEA, None, 19_600),
            (Operation.UNLOAD, Mode.SEA),
            (Mode.ROAD, "EU", 200),
        ),
        # Trucks 600 x 20 x 75 g = 900; ship 3,194.8; hubs 20 x 0.4 = 8.
        4102.8,
        # 600 x 20 x 15 g = 180; 470.4; 8.
        658.4,
    ),
    Case(
        "truck, flight, truck",
        Consignment(0.2, 2),
        (
            (Mode.ROAD, "CN", 20),
            (Operation.LOAD, Mode.AIR),
            (Mode.AIR, None, 7000),
            (Operation.UNLOAD, Mode.AIR),
            (Mode.ROAD, "RU", 30),
        ),
        # Trucks 50 x 2 x 75 g = 7.5; flight (7,000 + 95) x 2 x 600 g = 8,514; hubs 2 x (0.3 + 0.3).
        8522.7,
        # 50 x 2 x 15 g = 1.5; 7,095 x 2 x 100 g = 1,419; 1.2.
        1421.7,
    ),
)


def main() -> None:
    """Reckon each chain and report by how much it is off."""
    options = parse_options("Is what chains emit what one reckons by hand?")
    facts = facts_of((factors(), hubs()))
    found = [(case, reckoned(facts, case)) for case in CASES]
    rows = ((case.name, case.kilograms, told.total.total) for case, told in found)
    options.write_predictions(rows)
    off = [percent_off(case.kilograms, told.total.total) for case, told in found]
    upstream = [percent_off(case.upstream, told.total.well_to_tank) for case, told in found]
    figures = {
        "worked_example_kg": found[0][1].total.total,
        "worked_example_off_percent": percent_off(3195, found[0][1].total.total),
        "most_off_percent": max(off),
        "most_off_upstream_percent": max(upstream),
        "chains": len(CASES) - 1,
    }
    bars = {
        "worked_example_off_percent": 0.1,
        "most_off_percent": 0.1,
        "most_off_upstream_percent": 0.1,
        "chains": 3,
    }
    at_most = frozenset(bars) - {"chains"}
    print_report(Report("route_co2", len(CASES), figures, bars, at_most))


def factors() -> Sheet:
    """The factors as an office's table."""
    rows = [
        (mode, area, "general", *map(str, grams), "circle" if mode == "air" else "shortest")
        for mode, area, *grams in FACTORS
    ]
    return _sheet("factors", rows)


def hubs() -> Sheet:
    """What is done at stops as an office's table; it costs and takes nothing here."""
    free = ("", "t", "0", "0", "0", "USD", "0", "0", "0")
    rows = [(operation, mode, *free, *map(str, kg)) for operation, mode, *kg in HUBS]
    return _sheet("handling", rows)


def _sheet(table: str, rows: Iterable[tuple[str, ...]]) -> Sheet:
    lines = [KINDS[table].columns, *((*row, *SOURCE) for row in rows)]
    return sheet_of(table, lines, f"{table}.csv")


def reckoned(facts: Facts, case: Case) -> Statement:
    """What a chain emits by the program."""
    elements = tuple(_element(facts, case.consignment, step) for step in case.steps)
    return statement(Corridor(elements), case.consignment)


def _element(facts: Facts, consignment: Consignment, step: Step) -> Element:
    if len(step) == 3:
        mode, area, km = step
        carriage = facts.carriage(mode, area, None)
        return leg(Piece(mode, area), carriage, consignment, (PLACE, PLACE), km)
    operation, mode = step
    work = facts.work(operation, PLACE.id, mode)
    assert work is not None
    return handled(PLACE, work, consignment)


def percent_off(expected: float, found: float) -> float:
    """By how many percent one figure is off another."""
    return 100 * abs(found - expected) / expected


if __name__ == "__main__":
    main()
