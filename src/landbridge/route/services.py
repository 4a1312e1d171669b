"""Services as edges: the wait for one, its run, and how goods come to it and leave it."""

from __future__ import annotations

from dataclasses import replace
from functools import reduce

from landbridge.route.asked import Asked, Elements
from landbridge.route.earth import kilometres
from landbridge.route.elements import handled, leg, run, together, waiting, with_handling
from landbridge.route.joints import End, Joiner, end_of
from landbridge.route.life import why_idle
from landbridge.route.model import Leg, Mode, Operation, Problem, Service, Stop
from landbridge.route.pieces import Piece
from landbridge.route.runs import Run, Stretch, run_between
from landbridge.route.terrain import PASSED, Terrain

DETOUR = {Mode.AIR: 1.0, Mode.SEA: 1.3, Mode.RAIL: 1.25, Mode.ROAD: 1.3}
"""How much longer than the great circle a run is taken to be where its line is not known."""
_HAVE_LINES = frozenset({Mode.RAIL, Mode.SEA})
"""The modes whose stops a service calls at lie in the tables; a lorry's are places on the roads."""


def add_services(asked: Asked, origin: End, destination: End) -> None:
    """The services that live on the day of the problem and are not avoided."""
    for service in asked.problem.services:
        if is_open(asked.joiner, asked.problem, service):
            first, last = (
                end_of(asked.joiner, each) for each in (service.origin, service.destination)
            )
            _add(asked, service, (origin, first, last, destination))


def is_open(joiner: Joiner, problem: Problem, service: Service) -> bool:
    """Whether a plan may use the service: it lives, nothing of it is avoided, and it is joined."""
    ends = service.origin, service.destination
    named = {service.id, service.mode.value}.union(*({each.id, each.country} for each in ends))
    if named & problem.wish.avoid or why_idle(service, problem.wish, problem.on) is not None:
        return False
    is_joined = all(end_of(joiner, each).is_joined for each in ends)
    return is_joined and run_of(joiner.terrain, problem, service) is not None


def run_of(terrain: Terrain, problem: Problem, service: Service) -> Run | None:
    """The run of a service past what is avoided; () where its line is not known, None where it
    is cut off."""
    if service.mode not in _HAVE_LINES:
        return ()
    ends = service.origin, service.destination
    return run_between(terrain, service.mode, *ends, problem.wish.avoid)


def _add(asked: Asked, service: Service, ends: tuple[End, End, End, End]) -> None:
    origin, first, last, destination = ends
    waits, arrived = asked.new_node(), asked.new_node()
    usual = asked.terrain.facts.work(Operation.WAIT, first.stop.id, service.mode)
    wait = waiting(service, usual, asked.problem.consignment)
    on = (*asked.handlings(first.stop, service.mode, Operation.LOAD), wait)
    formal = asked.customs(last.stop) if _comes_in(asked, service) else ()
    off = asked.handlings(last.stop, service.mode, Operation.UNLOAD, *formal)
    asked.edge(waits, arrived, (_leg(asked, service),))
    _bring(asked, first, origin, waits, on)
    _take(asked, last, destination, arrived, off)


def _comes_in(asked: Asked, service: Service) -> bool:
    """Whether goods on a service come into another customs union, as far as is known."""
    one, other = service.origin.country, service.destination.country
    return one is None or other is None or not asked.terrain.facts.passes_freely(one, other)


def _bring(asked: Asked, end: End, origin: End, waits: int, on: Elements) -> None:
    """How goods come to wait for a service."""
    for side in end.sides:
        asked.edge(side, waits, (*_off(asked, end.stop, side), *on))
    if origin.stop.id == end.stop.id:
        asked.edge(asked.source, waits, on)
    if end.joint is not None:
        asked.ways(end.joint, waits, on, leaves=False)
        if origin.joint is not None:
            load = asked.handlings(origin.stop, Mode.ROAD, Operation.LOAD)
            asked.direct((origin.joint, end.joint), (asked.source, waits), load, on)


def _take(asked: Asked, end: End, destination: End, arrived: int, off: Elements) -> None:
    """How goods leave a service."""
    for side in end.sides:
        asked.edge(arrived, asked.depart(side), (*off, *_on(asked, end.stop, side)))
    if destination.stop.id == end.stop.id:
        asked.edge(arrived, asked.target, off)
    if end.joint is not None:
        asked.ways(end.joint, arrived, off, leaves=True)
        if destination.joint is not None:
            unload = asked.handlings(destination.stop, Mode.ROAD, Operation.UNLOAD)
            asked.direct((end.joint, destination.joint), (arrived, asked.target), off, unload)


def _off(asked: Asked, stop: Stop, side: int) -> Elements:
    """Off the mode that brought goods, and through customs; trucks are unloaded by those who load
    the service."""
    mode = asked.mode(side)
    if mode is Mode.ROAD:
        return ()
    return asked.handlings(stop, mode, Operation.UNLOAD, *asked.formal(stop, mode))


def _on(asked: Asked, stop: Stop, side: int) -> Elements:
    mode = asked.mode(side)
    if mode is Mode.ROAD:
        return ()
    return asked.handlings(stop, mode, Operation.LOAD, Operation.WAIT)


def _leg(asked: Asked, service: Service) -> Leg:
    """The run of a service; what nobody states of it is reckoned by the figures of its mode."""
    stretches = run_of(asked.terrain, asked.problem, service)
    usual = _along(asked, service, stretches) if stretches else _straight(asked, service)
    return run(service, usual, asked.problem.consignment)


def _along(asked: Asked, service: Service, stretches: Run) -> Leg:
    """A run by its line, with what is done at the gates on it."""
    whole = reduce(together, (_stretch(asked, each) for each in stretches))
    return replace(whole, origin=service.origin, destination=service.destination)


def _stretch(asked: Asked, stretch: Stretch) -> Leg:
    """A part of a run, with what is done at the gate before it; a gate is passed."""
    tables, cargo = asked.terrain.tables, asked.problem.consignment
    one, other = (tables.stops[tables.stop[side]] for side in (stretch.tail, stretch.head))
    carriage = asked.terrain.carriages[stretch.piece].through
    moved = leg(tables.pieces[stretch.piece], carriage, cargo, (one, other), stretch.metres / 1000)
    gate = (one.id,) if one.kind in PASSED else ()
    works = (handled(one, work, cargo) for work in stretch.works)
    return reduce(with_handling, works, replace(moved, passes=(*gate, *moved.passes)))


def _straight(asked: Asked, service: Service) -> Leg:
    """A run by the great circle and a detour."""
    one, other = service.origin, service.destination
    circle = kilometres(one.latitude, one.longitude, other.latitude, other.longitude)
    area = asked.terrain.facts.area(one.country) if one.country else None
    carriage = asked.terrain.facts.carriage(service.mode, area, None).through
    km = circle * DETOUR[service.mode]
    return leg(Piece(service.mode), carriage, asked.problem.consignment, (one, other), km)
