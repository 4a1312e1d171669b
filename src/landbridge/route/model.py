"""The words of routing as values: consignment, problem, leg, handling, corridor, plan.

A corridor is a transport chain in the words of ISO 14083 (2023), its elements are the elements
of that chain: a leg is a transport operation, a handling a hub operation. A front is a Pareto
front.

Units, everywhere: kilometres, hours, US dollars, kilograms of CO2 equivalent, tonnes, TEU.

Invariants:

- A corridor begins at its origin and ends at its destination; each element starts where
  the one before it ended.
- The totals of a corridor are the sums of its elements; a search compares `likely` alone.
- No corridor of a front is as good as another one on every criterion.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from landbridge.claims.model import Reason


class Mode(StrEnum):
    """What carries the goods on a leg."""

    ROAD = "road"
    RAIL = "rail"
    SEA = "sea"
    AIR = "air"


class StopKind(StrEnum):
    """What a stop is; a strait is passed, never a place of handling."""

    PLACE = "place"
    ZONE = "zone"
    PORT = "port"
    AIRPORT = "airport"
    TERMINAL = "terminal"
    BORDER = "border"
    STRAIT = "strait"


class Criterion(StrEnum):
    """What corridors are compared by; `risk` is the hours by which one delivery in ten is later."""

    COST = "cost"
    TIME = "time"
    CO2 = "co2"
    RISK = "risk"


class Operation(StrEnum):
    """What is done to the goods at a stop (a hub operation of ISO 14083, or a passage)."""

    LOAD = "load"
    UNLOAD = "unload"
    TRANSSHIP = "transship"
    CHANGE_BOGIES = "change_bogies"
    CLEAR = "clear"
    TRANSIT = "transit"
    RECONSIGN = "reconsign"
    WAIT = "wait"
    PASSAGE = "passage"


class LinkStatus(StrEnum):
    """How far a link is alive: plans use running and seasonal ones in season, unless asked."""

    RUNNING = "running"
    SEASONAL = "seasonal"
    SUSPENDED = "suspended"
    ANNOUNCED = "announced"
    CLOSED = "closed"
    UNCONFIRMED = "unconfirmed"


@dataclass(frozen=True, slots=True)
class Range:
    """A figure as people of the trade give it: low, likely (the median) and high (nine in ten)."""

    low: float
    likely: float
    high: float

    def __add__(self, other: Range) -> Range:
        """Both together, as if they were high and low at the same time."""
        return Range(self.low + other.low, self.likely + other.likely, self.high + other.high)

    def times(self, factor: float) -> Range:
        """The range of so many; the factor is not negative."""
        return Range(self.low * factor, self.likely * factor, self.high * factor)


NOTHING = Range(0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Source:
    """Where a figure comes from: who says so, of what year; indicative where it is no quotation."""

    name: str
    year: int
    indicative: bool = True


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure that an element was reckoned with, in its unit (`USD/TEU-km`, `h`, `g/t-km`)."""

    what: str
    value: Range
    unit: str
    source: Source


@dataclass(frozen=True, slots=True)
class Stop:
    """A point that goods start from, pass or are handled at; degrees of WGS 84.

    The id is a UN/LOCODE (`CNDLC`), an IATA code after `air:`, a border station's or
    strait's word, or the id of a place or zone.
    """

    id: str
    kind: StopKind
    country: str | None
    latitude: float
    longitude: float
    names: Mapping[str, str] = field(default_factory=dict, hash=False, compare=False)


@dataclass(frozen=True, slots=True)
class Consignment:
    """What is sent: TEU, gross tonnes and, for a landed cost, the value in US dollars."""

    teu: float = 1.0
    tonnes: float = 10.0
    value: float | None = None


@dataclass(frozen=True, slots=True)
class Service:
    """A link that somebody runs: a train twice a week, a flight, a ship.

    `per_week` is None where nobody says; `hours` is from departure to arrival and `cost` per
    TEU (per tonne by air), where stated. Without them the mode's own figures count. Valid from
    and to are the first and last day; `evidence` names claims or the rows of the office's table.
    """

    id: str
    mode: Mode
    origin: Stop
    destination: Stop
    carrier: str | None
    status: LinkStatus
    per_week: float | None = None
    hours: float | None = None
    cost: Range | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    last_confirmed: date | None = None
    source: Source | None = None
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Leg:
    """Goods in motion on one mode from a stop to the next; `co2` is well to wheel.

    `co2_upstream` is the part of it from well to tank. `passes` are the straits and the areas
    on the way; `path` are points (latitude, longitude) to draw.
    """

    mode: Mode
    origin: Stop
    destination: Stop
    km: float
    cost: Range
    hours: Range
    co2: float
    co2_upstream: float
    figures: tuple[Figure, ...] = ()
    service: str | None = None
    passes: tuple[str, ...] = ()
    path: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Handling:
    """Goods at rest at a stop: what is done with them, and what it costs."""

    stop: Stop
    operation: Operation
    cost: Range
    hours: Range
    co2: float = 0.0
    co2_upstream: float = 0.0
    figures: tuple[Figure, ...] = ()


Element = Leg | Handling
"""An element of the transport chain, as ISO 14083 calls it."""


@dataclass(frozen=True, slots=True)
class Corridor:
    """One way from origin to destination: its elements in order."""

    elements: tuple[Element, ...]

    @property
    def cost(self) -> Range:
        """US dollars for the whole consignment."""
        return sum((element.cost for element in self.elements), NOTHING)

    @property
    def hours(self) -> Range:
        """Hours from door to door."""
        return sum((element.hours for element in self.elements), NOTHING)

    @property
    def co2(self) -> float:
        """Kilograms of CO2 equivalent, well to wheel."""
        return sum(element.co2 for element in self.elements)

    @property
    def co2_upstream(self) -> float:
        """The part of it from well to tank."""
        return sum(element.co2_upstream for element in self.elements)

    @property
    def legs(self) -> tuple[Leg, ...]:
        """The elements in which the goods move."""
        return tuple(element for element in self.elements if isinstance(element, Leg))

    @property
    def km(self) -> float:
        """Kilometres on all legs."""
        return sum(leg.km for leg in self.legs)


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked of the corridors besides their ends.

    `avoid` holds ids of stops, codes of countries and modes; `admit` the statuses of links that
    may be used. For each corridor that is left out one is told that is on no criterion worse by
    more than the share `tolerance` (0: the front is exact). Freight between two places of one
    country stays in it unless `through_others`.
    """

    avoid: frozenset[str] = frozenset()
    admit: frozenset[LinkStatus] = frozenset({LinkStatus.RUNNING, LinkStatus.SEASONAL})
    criteria: tuple[Criterion, ...] = (Criterion.COST, Criterion.TIME, Criterion.CO2)
    through_others: bool = False
    tolerance: float = 0.0


@dataclass(frozen=True, slots=True)
class Problem:
    """A consignment to move between two stops on a day, with the services that are known."""

    origin: Stop
    destination: Stop
    consignment: Consignment
    on: date
    services: tuple[Service, ...] = ()
    wish: Wish = Wish()


@dataclass(frozen=True, slots=True)
class Plan:
    """The corridors of a problem.

    `front` is the Pareto front, the cheapest first; `exact` is False where a tolerance was
    allowed, and some of it may be left out. `chosen` is the short list for people, each with the
    reason it was chosen for. Where there is no corridor, `why_none` says which closure or gap is
    to blame.
    """

    front: tuple[Corridor, ...]
    chosen: tuple[tuple[Corridor, Reason], ...] = ()
    why_none: tuple[Reason, ...] = ()
    exact: bool = True
