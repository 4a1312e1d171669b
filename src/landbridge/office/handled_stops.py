"""The stops at which plans may handle goods: ports, airports, terminals and border stations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from landbridge.route.facts import Facts
from landbridge.route.model import Stop, StopKind
from landbridge.world.gazetteer import Gazetteer
from landbridge.world.network import Airport, Network, Port


def handled_stops(network: Network, facts: Facts) -> tuple[Stop, ...]:
    """Ports and airports that handle freight, inland terminals, border stations."""
    return tuple(_stops(network, facts))


def _stops(network: Network, facts: Facts) -> Iterator[Stop]:
    yield from (_port(port) for port in network.ports if port.locode in facts.ports)
    yield from (_airport(one) for one in network.airports if one.iata in facts.airports)
    yield from (terminal.stop for terminal in facts.terminals)
    yield from (station.stop for station in facts.stations)


def _port(port: Port) -> Stop:
    at = port.latitude, port.longitude
    return Stop(port.locode, StopKind.PORT, port.country, *at, city_names(port.name, port.country))


def _airport(one: Airport) -> Stop:
    at, city = (one.latitude, one.longitude), one.city or one.name
    return Stop(
        f"air:{one.iata}", StopKind.AIRPORT, one.country, *at, city_names(city, one.country)
    )


def city_names(name: str, country: str) -> Mapping[str, str]:
    """What each language calls the best known city of an English name in a country."""
    for place in Gazetteer.load().named(name, "en"):
        if place.country == country and place.latitude is not None:
            return {**place.names, "en": name}
    return {"en": name}
