"""Plan the ways of goods between two places, with the links that the office knows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from landbridge.claims.model import Reason
from landbridge.office.asked_ways import AskedWays
from landbridge.office.avoided import avoided
from landbridge.office.backdrop import backdrop
from landbridge.office.cargo import Cargo, cargo_of
from landbridge.office.docks import dock
from landbridge.office.named_ways import known_stop, with_known_names
from landbridge.office.places_meant import UnclearPlace
from landbridge.office.register_links import register_links
from landbridge.office.services_sheet import read_services
from landbridge.office.stops import Stops
from landbridge.office.ways_ready import Ways
from landbridge.publish.routed import Routed
from landbridge.register import PUBLIC_ONLY, Register
from landbridge.route.drawn import Drawer
from landbridge.route.joints import end_of
from landbridge.route.landed import Goods, Landed, landed
from landbridge.route.life import why_idle
from landbridge.route.model import (
    Consignment,
    Criterion,
    Mode,
    Plan,
    Problem,
    Service,
    Stop,
    StopKind,
    Wish,
)
from landbridge.route.plan import plan

_ARROW = re.compile(r"->|→|=>|—>|>")
FAR_FROM_ROADS_KM = 10.0
"""How far a place may lie from a road without a word about it."""
USUAL = Wish()
"""What is wished where nobody says otherwise."""


@dataclass(frozen=True, slots=True)
class Links:
    """What links are known beside the general ways: a sheet of services, a register."""

    sheet: Path | None = None
    register: Register | None = None
    rates: Mapping[str, float] = field(default_factory=dict)
    locodes: Mapping[str, Stop] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Desk:
    """All that questions about ways are answered from: the network, names, and services."""

    ways: Ways
    stops: Stops
    rates: Mapping[str, float] = field(default_factory=dict)
    services: tuple[Service, ...] = ()

    def docked(self, stop: Stop, mode: Mode) -> Stop:
        """The stop at which a mode calls in or near a place."""
        return dock(stop, mode, self.ways.stops.values())

    def calls_at(self, name: str, mode: Mode) -> Stop:
        """The stop of a mode that a name means; raises UnclearPlace."""
        return self.docked(self.stops.named(name), mode)


def desk(ways: Ways, links: Links) -> Desk:
    """The desk of a network and the links that are known.

    Raises BadTemplate with all that is wrong with a sheet of services, Unreadable.
    """
    ledger = links.register.ledger(PUBLIC_ONLY) if links.register else None
    stops = Stops({**links.locodes, **ways.stops}, ledger)
    known = Desk(ways, stops, links.rates)
    services: list[Service] = []
    if links.sheet:
        services += read_services(links.sheet, known.calls_at, links.rates)
    if links.register and ledger:
        documents = {one.id: one for one in links.register.documents(PUBLIC_ONLY)}
        services += register_links(ledger, documents, known.docked)[0]
    return replace(known, services=tuple(services))


def two_ends(stated: str) -> tuple[str, str]:
    """Two places that an arrow parts: Dalian -> Vladivostok; raises UnclearPlace."""
    ends = [one.strip() for one in _ARROW.split(stated)]
    if len(ends) != 2 or not all(ends):
        raise UnclearPlace("not_two_places", stated=stated)
    return ends[0], ends[1]


def plan_route(desk: Desk, origin: str, destination: str, asked: AskedWays) -> Routed:
    """The ways between two places, drawn, with the services that were left out and why.

    Raises UnclearPlace, BadCargo.
    """
    cargo = cargo_of(asked.cargo)
    ends = desk.stops.named(origin), desk.stops.named(destination)
    problem = problem_of(desk, *ends, cargo.consignment, asked)
    if problem.origin == problem.destination:
        nowhere = Plan((), why_none=(Reason.of("same_place"),))
        return Routed(problem, nowhere, desk.ways.attribution)
    found = plan(problem, desk.ways.joiner)
    told = shown(found, problem, desk.ways)
    return Routed(
        problem,
        told,
        desk.ways.attribution,
        left_out(problem, desk.ways.stops),
        backdrop([one for one, _ in told.chosen], desk.ways.joiner.terrain.tables),
        desk.ways.stops,
        tuple(landed_by(told, problem, cargo, desk.ways)),
        tuple(far_from_roads(problem, desk.ways)),
    )


def far_from_roads(problem: Problem, ways: Ways) -> Iterator[Reason]:
    """The ends of a problem that no known road comes near to: they may lie at sea."""
    for stop in (problem.origin, problem.destination):
        joint = end_of(ways.joiner, stop).joint
        if joint is not None and joint.link.km > FAR_FROM_ROADS_KM:
            yield Reason.of("far_from_roads", place=stop.id, km=round(joint.link.km))


def landed_by(found: Plan, problem: Problem, cargo: Cargo, ways: Ways) -> Iterator[Landed | Reason]:
    """The landed cost by each way of the short list, where the value of the goods is stated."""
    value, origin = problem.consignment.value, problem.origin.country
    country = problem.destination.country
    if value is None or origin is None or country is None or origin == country:
        return
    goods, facts = Goods(value, origin, cargo.heading), ways.joiner.terrain.facts
    for corridor, _ in found.chosen:
        yield landed(corridor, goods, country, facts, ways.customs)


def shown(found: Plan, problem: Problem, ways: Ways) -> Plan:
    """A plan whose stops bear their names, and whose short list is drawn."""
    drawer = Drawer(ways.joiner.under(problem), problem.wish.avoid)
    area = ways.joiner.terrain.facts.area
    listed = {id(corridor) for corridor, _ in found.chosen}
    told = {
        id(one): with_known_names(drawer.drawn(one) if id(one) in listed else one, ways.stops, area)
        for one in found.front
    }
    chosen = tuple((told[id(corridor)], why) for corridor, why in found.chosen)
    return replace(found, front=tuple(told.values()), chosen=chosen)


def problem_of(
    desk: Desk, origin: Stop, destination: Stop, cargo: Consignment, asked: AskedWays
) -> Problem:
    """The problem of two stops; raises UnclearPlace for what cannot be avoided."""
    wish = Wish(
        avoided(asked.avoid, desk.ways.stops),
        USUAL.admit | asked.admit,
        (*USUAL.criteria, Criterion.RISK) if asked.is_reliable else USUAL.criteria,
        asked.through_others,
        asked.tolerance,
    )
    start, end = (in_its_country(desk.ways, stop) for stop in (origin, destination))
    return Problem(start, end, cargo, asked.on, desk.services, wish)


def in_its_country(ways: Ways, stop: Stop) -> Stop:
    """A stop with its country; that of bare coordinates is that of the nearest road."""
    if stop.country is not None or stop.kind is not StopKind.PLACE:
        return stop
    joint = ways.joiner.join(stop)
    if joint is None:
        return stop
    country = str(ways.joiner.terrain.tables.cut_of(Mode.ROAD).country[joint.link.node])
    return replace(stop, country=country or None)


def left_out(problem: Problem, stops: Mapping[str, Stop]) -> tuple[tuple[Service, Reason], ...]:
    """The services that a plan may not use on its day, by the names of their stops, with why."""
    told = ((one, why_idle(one, problem.wish, problem.on)) for one in problem.services)
    return tuple((_named(service, stops), reason) for service, reason in told if reason)


def _named(service: Service, stops: Mapping[str, Stop]) -> Service:
    origin, destination = (
        known_stop(stop, stops) for stop in (service.origin, service.destination)
    )
    return replace(service, origin=origin, destination=destination)
