"""What a kilometre costs on each mode in each area: tariffs, speeds and factors joined.

Each of the three is looked for by itself: that of the area, else of its region, else of
everywhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from landbridge.route.facts import Carriage, Emission, Price
from landbridge.route.figures.areas import WATERS, Areas
from landbridge.route.figures.rates import (
    BLOCK,
    BY_TEU,
    BY_TONNE,
    GENERAL,
    Factor,
    Speed,
    Tariff,
    factors_of,
    speeds_of,
    tariffs_of,
)
from landbridge.route.figures.sheets import Sheet
from landbridge.route.model import NOTHING, Mode, Source


def carriages_of(
    areas: Areas, rates: Mapping[str, float], own: Iterable[Sheet] = ()
) -> tuple[Carriage, ...]:
    """What carrying costs everywhere, by road and rail in each area, by ship in each inland sea;
    raises BadFigures."""
    tariffs, speeds = tariffs_of(areas, rates, own), speeds_of(areas, own)
    factors = factors_of(areas, own)
    found: list[Carriage] = []
    for mode in Mode:
        joined = _Joined(
            mode,
            _prices(mode, tariffs),
            _speeds(mode, GENERAL, speeds),
            _speeds(mode, BLOCK, speeds),
            _emissions(mode, factors),
        )
        found += [joined.in_area(areas, area) for area in _told_of(mode, areas)]
    return tuple(found)


def _told_of(mode: Mode, areas: Areas) -> tuple[str | None, ...]:
    by_mode = {Mode.ROAD: sorted(areas.regions), Mode.RAIL: sorted(areas.regions), Mode.SEA: WATERS}
    return (None, *by_mode.get(mode, ()))


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


def _speeds(mode: Mode, service: str, speeds: Iterable[Speed]) -> dict[str, Speed]:
    chosen = (each for each in speeds if each.mode is mode and each.service == service)
    return {speed.place: speed for speed in chosen}


def _emissions(mode: Mode, factors: Iterable[Factor]) -> dict[str, Emission]:
    chosen = (each for each in factors if each.mode is mode and each.vehicle == GENERAL)
    return {factor.place: factor.emission for factor in chosen}


@dataclass(frozen=True)
class _Joined:
    """The figures of a mode by the place where they hold."""

    mode: Mode
    prices: Mapping[str, tuple[Price, Source]]
    speeds: Mapping[str, Speed]
    through: Mapping[str, Speed]
    emissions: Mapping[str, Emission]

    def in_area(self, areas: Areas, area: str | None) -> Carriage:
        price, source = areas.narrowest(area, self.prices)
        speed = areas.narrowest(area, self.speeds)
        emission = areas.narrowest(area, self.emissions)
        general = Carriage(
            self.mode, area, None, price, source, speed.hours, speed.source, emission
        )
        if not self.through:
            return general
        block = areas.narrowest(area, self.through)
        return replace(general, through_hours=block.hours, through_source=block.source)
