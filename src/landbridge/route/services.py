"""Services as edges: the wait for one, its run, and how goods come to it and leave it."""

from __future__ import annotations

from landbridge.route.asked import Asked, Elements
from landbridge.route.earth import kilometres
from landbridge.route.elements import run, waiting
from landbridge.route.joints import End, end_of
from landbridge.route.life import why_idle
from landbridge.route.model import Leg, Mode, Operation, Problem, Service, Stop

DETOUR = {Mode.AIR: 1.0, Mode.SEA: 1.3, Mode.RAIL: 1.25, Mode.ROAD: 1.3}
"""How much longer than the great circle the run of a service is taken to be."""


def add_services(asked: Asked, origin: End, destination: End) -> None:
    """The services that live on the day of the problem and are not avoided."""
    for service in asked.problem.services:
        if is_usable(asked.problem, service):
            first, last = (
                end_of(asked.joiner, each) for each in (service.origin, service.destination)
            )
            if first.is_joined and last.is_joined:
                _add(asked, service, (origin, first, last, destination))


def is_usable(problem: Problem, service: Service) -> bool:
    """Whether a plan may use the service: it lives, and nothing of it is avoided."""
    ends = service.origin, service.destination
    named = {service.id, service.mode.value}.union(*({each.id, each.country} for each in ends))
    return not named & problem.wish.avoid and why_idle(service, problem.wish, problem.on) is None


def _add(asked: Asked, service: Service, ends: tuple[End, End, End, End]) -> None:
    origin, first, last, destination = ends
    waits, arrived = asked.new_node(), asked.new_node()
    usual = asked.terrain.facts.work(Operation.WAIT, first.stop.id, service.mode)
    wait = waiting(service, usual, asked.problem.consignment)
    on = (*asked.handlings(first.stop, service.mode, Operation.LOAD), wait)
    formal = asked.formal(last.stop, service.mode)
    off = asked.handlings(last.stop, service.mode, Operation.UNLOAD, *formal)
    asked.edge(waits, arrived, (_leg(asked, service),))
    _bring(asked, first, origin, waits, on)
    _take(asked, last, destination, arrived, off)


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
    """Off the mode that brought goods; trucks are unloaded by those who load the service."""
    mode = asked.mode(side)
    return () if mode is Mode.ROAD else asked.handlings(stop, mode, Operation.UNLOAD)


def _on(asked: Asked, stop: Stop, side: int) -> Elements:
    mode = asked.mode(side)
    if mode is Mode.ROAD:
        return ()
    return asked.handlings(stop, mode, Operation.LOAD, Operation.WAIT)


def _leg(asked: Asked, service: Service) -> Leg:
    """The run of a service; what nobody states of it is reckoned by the figures of its mode."""
    one, other = service.origin, service.destination
    circle = kilometres(one.latitude, one.longitude, other.latitude, other.longitude)
    area = asked.terrain.facts.area(one.country) if one.country else None
    carriage = asked.terrain.facts.carriage(service.mode, area, None)
    return run(service, carriage, asked.problem.consignment, circle * DETOUR[service.mode])
