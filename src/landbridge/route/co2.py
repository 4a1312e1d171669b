"""What a corridor emits, told in the manner of ISO 14083 (2023).

Transport operations and hub operations are apart, and so are tank to wheel (what is burnt on the
way) and well to tank (what making the fuel or the power has emitted). Distances are the shortest
feasible ones; by air the great circle and 95 km (EN 16258, 2012; ISO 14083, 2023), which stand
with the loading of the aircraft so that a kilometre of flight is a kilometre.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from landbridge.route.model import Consignment, Corridor, Element, Handling, Mode

AIR_EXTRA_KM = 95.0
"""Kilometres that are added to the great circle for each flight."""


class Distance(StrEnum):
    """By what distance a factor is meant, in the words of the table of factors."""

    SHORTEST = "shortest"
    CIRCLE = "circle"


def distance_of(mode: Mode) -> Distance:
    """By what distance the tonne-kilometres of a mode are reckoned."""
    return Distance.CIRCLE if mode is Mode.AIR else Distance.SHORTEST


@dataclass(frozen=True, slots=True)
class Emitted:
    """Kilograms of CO2 equivalent: from tank to wheel, and from well to tank."""

    tank_to_wheel: float = 0.0
    well_to_tank: float = 0.0

    def __add__(self, other: Emitted) -> Emitted:
        """Both together."""
        return Emitted(
            self.tank_to_wheel + other.tank_to_wheel, self.well_to_tank + other.well_to_tank
        )

    @property
    def total(self) -> float:
        """From well to wheel."""
        return self.tank_to_wheel + self.well_to_tank


@dataclass(frozen=True, slots=True)
class Carried:
    """What the transport operations of one mode emit, and the tonne-kilometres carried."""

    mode: Mode
    emitted: Emitted
    tonne_km: float


@dataclass(frozen=True, slots=True)
class Statement:
    """What a corridor emits: transport operations mode by mode, and hub operations."""

    modes: tuple[Carried, ...]
    hubs: Emitted

    @property
    def transport(self) -> Emitted:
        """All modes together."""
        return sum((each.emitted for each in self.modes), Emitted())

    @property
    def tonne_km(self) -> float:
        """The tonne-kilometres of all modes."""
        return sum(each.tonne_km for each in self.modes)

    @property
    def total(self) -> Emitted:
        """Transport and hubs together."""
        return self.transport + self.hubs

    @property
    def intensity(self) -> float:
        """Grams for each tonne-kilometre, from well to wheel; 0 where nothing was carried."""
        return 1000 * self.total.total / self.tonne_km if self.tonne_km else 0.0


def statement(corridor: Corridor, consignment: Consignment) -> Statement:
    """What a corridor emits for a consignment."""
    handlings = (element for element in corridor.elements if isinstance(element, Handling))
    modes = dict.fromkeys(leg.mode for leg in corridor.legs)
    carried = tuple(_carried(corridor, mode, consignment.tonnes) for mode in modes)
    return Statement(carried, _emitted(handlings))


def _carried(corridor: Corridor, mode: Mode, tonnes: float) -> Carried:
    legs = [leg for leg in corridor.legs if leg.mode is mode]
    return Carried(mode, _emitted(legs), sum(leg.km for leg in legs) * tonnes)


def _emitted(elements: Iterable[Element]) -> Emitted:
    parts = (Emitted(each.co2 - each.co2_upstream, each.co2_upstream) for each in elements)
    return sum(parts, Emitted())
