"""What a kilometre costs on each mode in each area: tariffs, speeds and factors joined.

Each of the three is looked for by itself: that of the area, else of its region, else of
everywhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from landbridge.route.facts import Carriage, Emission, Price
from landbridge.route.figures.areas import Areas, place_in
from landbridge.route.figures.cells import Cells, read_all
from landbridge.route.figures.sheets import Sheet, rows_of
from landbridge.route.model import NOTHING, Mode, Range, Source

BY_TEU, BY_TONNE = "TEU-km", "t-km"
GENERAL, BLOCK = "general", "block"
DISTANCES = ("shortest", "circle")


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
        service = cells.one_of("service", (GENERAL, BLOCK))
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
        distance = cells.one_of("distance", DISTANCES)
        wheel, tank = cells.amount("tank_to_wheel"), cells.amount("well_to_tank")
        emission = Emission(wheel, tank, cells.source())
        return Factor(mode, place, cells.needed("vehicle").lower(), distance, emission)

    return read_all(rows_of("factors", own), read)


def carriages_of(
    areas: Areas, rates: Mapping[str, float], own: Iterable[Sheet] = ()
) -> tuple[Carriage, ...]:
    """What carrying costs everywhere, and by road and rail in each area; raises BadFigures."""
    tariffs, speeds = tariffs_of(areas, rates, own), speeds_of(areas, own)
    factors = factors_of(areas, own)
    found: list[Carriage] = []
    for mode in Mode:
        joined = _Joined(
            mode, _prices(mode, tariffs), _hours(mode, speeds), _by_place(mode, factors)
        )
        found += [joined.in_area(areas, area) for area in _told_of(mode, areas)]
    return tuple(found)


def _told_of(mode: Mode, areas: Areas) -> tuple[str | None, ...]:
    return (None, *sorted(areas.regions)) if mode in (Mode.ROAD, Mode.RAIL) else (None,)


def _prices(mode: Mode, tariffs: Iterable[Tariff]) -> dict[str, tuple[Price, Source]]:
    """The price of each place, with the source of the first row of it."""
    told: dict[str, dict[str, Tariff]] = {}
    for tariff in tariffs:
        if tariff.mode is mode:
            told.setdefault(tariff.place, {})[tariff.basis] = tariff
    return {place: _price(rows) for place, rows in told.items()}


def _price(rows: Mapping[str, Tariff]) -> tuple[Price, Source]:
    by_teu, by_tonne = (
        rows[basis].dollars if basis in rows else NOTHING for basis in (BY_TEU, BY_TONNE)
    )
    return Price(by_teu, by_tonne), next(iter(rows.values())).source


def _hours(mode: Mode, speeds: Iterable[Speed]) -> dict[str, Speed]:
    chosen = (each for each in speeds if each.mode is mode and each.service == GENERAL)
    return {speed.place: speed for speed in chosen}


def _by_place(mode: Mode, factors: Iterable[Factor]) -> dict[str, Emission]:
    chosen = (each for each in factors if each.mode is mode and each.vehicle == GENERAL)
    return {factor.place: factor.emission for factor in chosen}


@dataclass(frozen=True)
class _Joined:
    """The figures of a mode by the place where they hold."""

    mode: Mode
    prices: Mapping[str, tuple[Price, Source]]
    speeds: Mapping[str, Speed]
    emissions: Mapping[str, Emission]

    def in_area(self, areas: Areas, area: str | None) -> Carriage:
        price, source = areas.narrowest(area, self.prices)
        speed = areas.narrowest(area, self.speeds)
        emission = areas.narrowest(area, self.emissions)
        return Carriage(self.mode, area, None, price, source, speed.hours, speed.source, emission)
