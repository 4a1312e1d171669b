"""The figures that plans are reckoned with: what carrying and handling cost, each with its source.

Invariant: each figure has one place. Of several that could be meant the most special one counts:
that of the stop before that of the mode, that of the area before that for everywhere.

An area is a country, or several between which goods pass freely and that have one tariff.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from landbridge.route.model import NOTHING, Consignment, Mode, Operation, Range, Source, Stop


@dataclass(frozen=True, slots=True)
class Price:
    """US dollars for each TEU or each tonne, whichever comes to more."""

    per_teu: Range = NOTHING
    per_tonne: Range = NOTHING

    def of(self, consignment: Consignment) -> Range:
        """What the consignment pays."""
        by_teu = self.per_teu.times(consignment.teu)
        by_tonne = self.per_tonne.times(consignment.tonnes)
        return max(by_teu, by_tonne, key=lambda price: price.likely)


@dataclass(frozen=True, slots=True)
class Emission:
    """Grams of CO2 equivalent for each tonne-kilometre: tank to wheel, and well to tank."""

    tank_to_wheel: float
    well_to_tank: float
    source: Source


@dataclass(frozen=True, slots=True)
class Carriage:
    """What a kilometre on a mode costs, in an area and on a gauge (None: on any).

    `through_hours` are those of a train that runs through, where they differ from the general ones.
    """

    mode: Mode
    area: str | None
    gauge: int | None
    price: Price
    price_source: Source
    hours: Range
    hours_source: Source
    emission: Emission
    through_hours: Range | None = None
    through_source: Source | None = None

    @property
    def through(self) -> Carriage:
        """The same for a train that runs through."""
        if self.through_hours is None or self.through_source is None:
            return self
        return replace(self, hours=self.through_hours, hours_source=self.through_source)


@dataclass(frozen=True, slots=True)
class Work:
    """What an operation costs, at one stop or one mode's stops (None: at any).

    `kg_per_tonne` is CO2 equivalent, `upstream` the part of it from well to tank.
    """

    operation: Operation
    stop: str | None
    mode: Mode | None
    price: Price
    hours: Range
    source: Source
    kg_per_tonne: float = 0.0
    upstream: float = 0.0


@dataclass(frozen=True, slots=True)
class Station:
    """A place where goods cross a border, with its two countries and, on rails, its gauges.

    `operations` is what is done with the goods there (reloading, change of bogies, a new
    consignment note, or transit alone); its figures are the `Work` of that stop. `ends` are its
    points (latitude, longitude) in either country.
    """

    stop: Stop
    mode: Mode
    countries: tuple[str, str]
    gauges: tuple[int, int] | None
    operations: tuple[Operation, ...]
    regimes: tuple[str, ...]
    source: Source
    is_open: bool = True
    ends: tuple[tuple[float, float], ...] = ()
    working: str = ""
    verified: int | None = None


@dataclass(frozen=True, slots=True)
class Strait:
    """A strait or canal that ships pass; the figures of its toll are the `Work` of its stop.

    The greatest ship that it takes is in metres, None where it sets no limit.
    """

    stop: Stop
    length: float | None
    beam: float | None
    draught: float | None
    source: Source
    is_open: bool = True


@dataclass(frozen=True, slots=True)
class Terminal:
    """An inland terminal or dry port between road and rail; `locode` is "" where it is not sure.

    Where it is bonded, goods can stay before duty is paid.
    """

    stop: Stop
    locode: str
    is_bonded: bool
    source: Source


@dataclass(frozen=True, slots=True)
class Gateway:
    """A port that handles containers or an airport that handles freight.

    `millions` is the class that it is in: at least so many TEU or tonnes a year. `names` are
    those that the gazetteer of places has not.
    """

    code: str
    millions: float
    names: Mapping[str, str] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Facts:
    """All figures.

    `areas` names the area of each country that shares one with others, `unions` the customs
    union of each area that is in one. `ports` are by UN/LOCODE, `airports` by IATA code.
    `frontiers` are the pairs of areas between which lorries pass at stations alone.
    """

    carriages: tuple[Carriage, ...]
    works: tuple[Work, ...]
    stations: tuple[Station, ...] = ()
    straits: tuple[Strait, ...] = ()
    areas: Mapping[str, str] = field(default_factory=dict, hash=False)
    unions: Mapping[str, str] = field(default_factory=dict, hash=False)
    terminals: tuple[Terminal, ...] = ()
    ports: Mapping[str, Gateway] = field(default_factory=dict, hash=False)
    airports: Mapping[str, Gateway] = field(default_factory=dict, hash=False)
    frontiers: frozenset[frozenset[str]] = frozenset()

    def area(self, country: str) -> str:
        """The area of a country: itself where it shares none."""
        return self.areas.get(country, country)

    def passes_freely(self, one: str, other: str) -> bool:
        """Whether goods go from one country to the other without clearance."""
        areas = self.area(one), self.area(other)
        unions = {self.unions.get(area, area) for area in areas}
        return len(unions) == 1

    def carriage(self, mode: Mode, area: str | None, gauge: int | None) -> Carriage:
        """What carrying costs there."""
        fitting = [
            each
            for each in self.carriages
            if each.mode is mode and each.area in (None, area) and each.gauge in (None, gauge)
        ]
        return max(fitting, key=lambda each: _told(each.area, each.gauge))

    def work(self, operation: Operation, stop: str, mode: Mode | None) -> Work | None:
        """What an operation costs there; None where nothing is known of it."""
        fitting = [
            each
            for each in self.works
            if each.operation is operation
            and each.stop in (None, stop)
            and each.mode in (None, mode)
        ]
        return max(fitting, key=lambda each: _told(each.stop, each.mode), default=None)


def _told(*marks: object) -> tuple[bool, ...]:
    return tuple(mark is not None for mark in marks)
