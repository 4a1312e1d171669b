"""Published lengths and times of corridors beside those of the network.

A corridor is true where its length is within the percents that its row allows and the gauge
changes exactly as often as it is said to. Times are those of the shipped figures for trains that
run through: what somebody has published should lie between low and high.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable

from benchmarks.report import Report, parse_options, print_report, share
from benchmarks.truth_ways import (
    CANALS,
    Point,
    Published,
    Travelled,
    Ways,
    at_home,
    published,
    without,
)
from landbridge.route.facts import Facts
from landbridge.route.figures.whole import facts_of
from landbridge.route.model import NOTHING, Mode, Operation, Range
from landbridge.route.nets import rail_net, sea_net
from landbridge.world.network import Network, NetworkMissingError, load_network

BIG_PORT = 3.0
"""Millions of TEU a year of the ports between which no sea leg may be under the great circle."""
FARTHEST = 1e9

Held = tuple[Published, Travelled | None]


def main() -> None:
    """Hold each corridor to what is published of it."""
    options = parse_options("Are corridors as long as they are known to be?")
    network, facts = _network(), facts_of()
    rows = published()
    rails = [row for row in rows if row.mode is Mode.RAIL]
    held = [*_by_rail(network, facts, rails), *_by_sea(network, rows)]
    options.write_predictions((row.name, row.km, way.km if way else None) for row, way in held)
    figures = {**_figures(held), "sea_under_great_circle": _under(network, facts)}
    figures["days_within_range"] = share(list(_days_fit(facts, held)))
    figures["container_ports_found"] = _ports_found(network, facts)
    bars = {
        "rail_true": 8,
        "sea_suez_off_percent": 1,
        "sea_cape_off_percent": 3,
        "sea_under_great_circle": 0,
    }
    print_report(Report("route_truth", len(held), figures, bars, frozenset(bars) - {"rail_true"}))


def _network() -> Network:
    try:
        return load_network()
    except (NetworkMissingError, FileNotFoundError):
        print("This benchmark needs the distribution landbridge-network.")
        sys.exit(2)


def _by_rail(network: Network, facts: Facts, rows: Iterable[Published]) -> Iterable[Held]:
    """Trains between two places of one area stay in it."""
    net = rail_net(network.rails, facts.area)
    places = _places(facts)
    abroad, at = Ways(net), dict[str, Ways]()
    for row in rows:
        home, *others = {abroad.area(point) for point in row.ends}
        ways = abroad if others or home is None else at.setdefault(home, Ways(at_home(net, home)))
        origin, destination = row.ends
        yield row, ways.way([origin, *(places[word] for word in row.via), destination])


def _places(facts: Facts) -> dict[str, Point]:
    """Where border stations and terminals are."""
    stops = [each.stop for each in (*facts.stations, *facts.terminals)]
    return {stop.id: (stop.latitude, stop.longitude) for stop in stops}


def _by_sea(network: Network, rows: Iterable[Published]) -> Iterable[Held]:
    """Ships from port to port; a canal that is not named is shut."""
    net = sea_net(network.seas)
    ports = {port.locode: (port.latitude, port.longitude) for port in network.ports}
    for row in rows:
        if row.mode is Mode.SEA:
            ways = Ways(without(net, CANALS - set(row.via)))
            yield row, ways.way([ports[row.origin], ports[row.destination]])


def _under(network: Network, facts: Facts) -> int:
    known = {code for code, port in facts.ports.items() if port.millions >= BIG_PORT}
    big = [port for port in network.ports if port.locode in known]
    ways = Ways(sea_net(network.seas))
    return ways.under_the_circle([(port.latitude, port.longitude) for port in big])


def _ports_found(network: Network, facts: Facts) -> float:
    """The share of container ports that the network has."""
    found = {port.locode for port in network.ports}
    return share([code in found for code in facts.ports])


def _figures(held: Iterable[Held]) -> dict[str, float]:
    told = list(held)
    rails = [each for each in told if each[0].mode is Mode.RAIL]
    is_exact = [way is not None and way.changes == row.changes for row, way in rails]
    is_near = [_percent_off(row, way) <= row.within for row, way in rails]
    figures: dict[str, float] = {
        "rail_corridors": len(rails),
        "rail_true": sum(map(min, is_exact, is_near)),
        "rail_within": share(is_near),
        "gauge_changes_exact": share(is_exact),
    }
    for row, way in told:
        if row.mode is Mode.SEA:
            name = "suez" if "suez" in row.via else "cape"
            figures[f"sea_{name}_off_percent"] = _percent_off(row, way)
    return figures


def _percent_off(row: Published, way: Travelled | None) -> float:
    return FARTHEST if way is None else 100 * abs(way.km - row.km) / row.km


def _days_fit(facts: Facts, held: Iterable[Held]) -> Iterable[bool]:
    for row, way in held:
        if row.days is not None and way is not None:
            days = _hours(facts, row, way).times(1 / 24)
            yield days.low <= row.days <= days.high


def _hours(facts: Facts, row: Published, way: Travelled) -> Range:
    """Hours under way, and those of the stations and straits on it."""
    hours = NOTHING
    for piece, km in way.km_by_piece:
        carriage = facts.carriage(piece.mode, piece.area, piece.gauge)
        hours += carriage.through.hours.times(km)
    done = Operation.TRANSSHIP if row.mode is Mode.RAIL else Operation.PASSAGE
    for word in row.via:
        work = facts.work(done, word, row.mode)
        hours += work.hours if work else NOTHING
    return hours


if __name__ == "__main__":
    main()
