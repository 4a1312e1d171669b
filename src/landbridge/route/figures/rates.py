"""The tables of tariffs, speeds and emission factors, row by row."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from landbridge.route.co2 import distance_of
from landbridge.route.facts import Emission
from landbridge.route.figures.areas import Areas, place_in
from landbridge.route.figures.cells import Cells, read_all
from landbridge.route.figures.sheets import Sheet, rows_of
from landbridge.route.model import Mode, Range, Source

BY_TEU, BY_TONNE = "TEU-km", "t-km"
GENERAL, BLOCK = "general", "block"
SERVICES = {Mode.RAIL: (GENERAL, BLOCK)}
"""What runs on a mode, where it is more than one kind of thing."""


@dataclass(frozen=True, slots=True)
class Tariff:
    """What a kilometre costs for a TEU or for a tonne, in US dollars."""

    mode: Mode
    place: str
    basis: str
    dollars: Range
    source: Source


@dataclass(frozen=True, slots=True)
class Speed:
    """The hours of a kilometre, of trains that run through (`block`) or of all."""

    mode: Mode
    place: str
    service: str
    hours: Range
    source: Source


@dataclass(frozen=True, slots=True)
class Factor:
    """What a tonne-kilometre emits in a kind of vehicle, and by what distance it is meant."""

    mode: Mode
    place: str
    vehicle: str
    distance: str
    emission: Emission


def tariffs_of(
    areas: Areas, rates: Mapping[str, float], own: Iterable[Sheet] = ()
) -> tuple[Tariff, ...]:
    """The tariffs, in US dollars; raises BadFigures."""

    def read(cells: Cells) -> Tariff:
        mode, place = cells.word("mode", Mode), place_in(cells, areas)
        basis = cells.one_of("basis", (BY_TEU, BY_TONNE))
        return Tariff(mode, place, basis, cells.dollars(rates), cells.source())

    return read_all(rows_of("tariffs", own), read)


def speeds_of(areas: Areas, own: Iterable[Sheet] = ()) -> tuple[Speed, ...]:
    """The speeds, as hours of a kilometre; raises BadFigures."""

    def read(cells: Cells) -> Speed:
        mode, place = cells.word("mode", Mode), place_in(cells, areas)
        service = cells.one_of("service", SERVICES.get(mode, (GENERAL,)))
        speed = cells.range()
        if not speed.low:
            raise cells.wrong("low", "figure_zero")
        hours = Range(1 / speed.high, 1 / speed.likely, 1 / speed.low)
        return Speed(mode, place, service, hours, cells.source())

    return read_all(rows_of("speeds", own), read)


def factors_of(areas: Areas, own: Iterable[Sheet] = ()) -> tuple[Factor, ...]:
    """The emission factors; raises BadFigures."""

    def read(cells: Cells) -> Factor:
        mode, place = cells.word("mode", Mode), place_in(cells, areas)
        distance = cells.one_of("distance", (distance_of(mode),))
        wheel, tank = cells.amount("tank_to_wheel"), cells.amount("well_to_tank")
        emission = Emission(wheel, tank, cells.source())
        return Factor(mode, place, cells.needed("vehicle").lower(), distance, emission)

    return read_all(rows_of("factors", own), read)
