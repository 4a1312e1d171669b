"""What is least between many places, what a changed link changes for them, and a hub's reach."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path

import numpy as np

from landbridge.office.asked_ways import AskedWays
from landbridge.office.avoided import avoided
from landbridge.office.cargo import cargo_of
from landbridge.office.named_ways import known_stop
from landbridge.office.place_lists import NamedStop, places_named
from landbridge.office.places_meant import UnclearPlace
from landbridge.office.routing import Desk, in_its_country, problem_of
from landbridge.office.services_sheet import read_services, stated_service
from landbridge.office.stops import stop_at
from landbridge.office.tables_out import Change, Least, Near, Pair
from landbridge.route.attached import MODES_AT
from landbridge.route.matrix import matrix
from landbridge.route.model import Criterion, LinkStatus, Problem, Service, Stop
from landbridge.route.reach import reach
from landbridge.route.what_if import Change as WayChange
from landbridge.route.what_if import LeastWay, changed
from landbridge.world.cities import cities

_COLUMNS = {Criterion.COST: "cost", Criterion.TIME: "hours", Criterion.CO2: "co2"}
"""What tables call a criterion."""


@dataclass(frozen=True, slots=True)
class Table:
    """Origins and destinations, and the problem that is asked for each two of them."""

    origins: Sequence[NamedStop]
    destinations: Sequence[NamedStop]
    problem: Problem


def table_of(
    desk: Desk, origins: Sequence[str], destinations: Sequence[str], asked: AskedWays
) -> Table:
    """The table of places as they were named; raises UnclearPlace, BadTable, BadCargo."""
    starts, ends = (_in_countries(desk, stated) for stated in (origins, destinations))
    if not starts or not ends:
        raise UnclearPlace("place_left_empty")
    cargo = cargo_of(asked.cargo).consignment
    return Table(starts, ends, problem_of(desk, starts[0].stop, ends[0].stop, cargo, asked))


def least_between(desk: Desk, table: Table) -> list[Pair]:
    """What is least between all pairs of a table, row by row."""
    stops = ([one.stop for one in side] for side in (table.origins, table.destinations))
    found = matrix(desk.ways.joiner, table.problem, *stops)
    return [
        Pair(origin, destination, _least(found[row, column]))
        for row, origin in enumerate(table.origins)
        for column, destination in enumerate(table.destinations)
    ]


@dataclass(frozen=True, slots=True)
class Altered:
    """What is altered, as typed: links that are added (a line each, or a sheet), stops that open
    and do not count before, and what closes."""

    added: Sequence[str] = ()
    opened: Sequence[str] = ()
    closed: Sequence[str] = ()


def what_if(desk: Desk, table: Table, altered: Altered) -> list[Change]:
    """What a change does to the best ways of a table; links that are added run at once.

    Raises UnclearPlace, BadTemplate, Unreadable.
    """
    wish, stops = table.problem.wish, desk.ways.stops
    links = tuple(_running(one) for stated in altered.added for one in _links(desk, stated))
    opened, closed = (avoided(words, stops) for words in (altered.opened, altered.closed))
    before = replace(table.problem, wish=replace(wish, avoid=wish.avoid | opened))
    after = replace(
        table.problem,
        services=(*table.problem.services, *links),
        wish=replace(wish, avoid=wish.avoid | closed),
    )
    ends = [one.stop for one in table.origins], [one.stop for one in table.destinations]
    found = changed(desk.ways.joiner, before, after, ends)
    return _told(found, table, stops)


def reached(desk: Desk, hub: str, hours: float, asked: AskedWays, inhabitants: int) -> list[Near]:
    """The cities of so many inhabitants, the ports, airports and terminals within so many hours of
    a hub, the nearest first.

    Raises UnclearPlace, BadCargo.
    """
    start = in_its_country(desk.ways, desk.stops.named(hub))
    cargo = cargo_of(asked.cargo).consignment
    problem = problem_of(desk, start, start, cargo, asked)
    people = {stop_at(city): city.population for city in cities(inhabitants)}
    stops = [stop for stop in desk.ways.joiner.terrain.tables.stops if stop.kind in MODES_AT]
    found = reach(desk.ways.joiner, problem, (*stops, *people), hours)
    known = desk.ways.stops
    return [
        Near(known_stop(one.stop, known), one.hours, one.cost, people.get(one.stop))
        for one in found
    ]


def _in_countries(desk: Desk, stated: Sequence[str]) -> tuple[NamedStop, ...]:
    named = places_named(stated, desk.stops)
    return tuple(NamedStop(one.stated, in_its_country(desk.ways, one.stop)) for one in named)


def _least(figures: Sequence[float]) -> Least | None:
    cost, hours, co2 = (float(each) for each in figures)
    return Least(cost, hours, co2) if np.isfinite(cost) else None


def _told(found: Iterable[WayChange], table: Table, stops: Mapping[str, Stop]) -> list[Change]:
    """Changes with the names of their ends and of what is passed, row by row."""
    starts = {one.stop.id: one for one in table.origins}
    ends = {one.stop.id: one for one in table.destinations}
    rows = {key: at for at, key in enumerate(product(starts, ends, _COLUMNS))}
    return [
        Change(
            starts[one.before.origin.id],
            ends[one.before.destination.id],
            _COLUMNS[one.before.criterion],
            _figure(one.before),
            _figure(one.after),
            tuple(stops[code] for code in one.before.passes),
            tuple(stops[code] for code in one.after.passes),
        )
        for one in sorted(found, key=lambda one: rows[one.before.asked])
    ]


def _figure(way: LeastWay) -> float | None:
    return float(way.least) if np.isfinite(way.least) else None


def _links(desk: Desk, stated: str) -> Sequence[Service]:
    path = Path(stated)
    if path.is_file():
        return read_services(path, desk.calls_at, desk.rates)
    return [stated_service(stated, desk.calls_at, desk.rates)]


def _running(service: Service) -> Service:
    """A service as it would be once it runs."""
    return replace(service, status=LinkStatus.RUNNING, valid_from=None, valid_to=None)
