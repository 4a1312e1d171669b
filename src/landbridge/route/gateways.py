"""The stops of a network at which goods change between modes, as far as facts know of them."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256

from landbridge.route.facts import Facts
from landbridge.route.model import Stop, StopKind
from landbridge.world.network import Network


def gateways(network: Network, facts: Facts) -> tuple[Stop, ...]:
    """Inland terminals, ports that handle containers and airports that handle freight."""
    ports = (
        Stop(
            port.locode,
            StopKind.PORT,
            port.country,
            port.latitude,
            port.longitude,
            {"en": port.name, **facts.ports[port.locode].names},
        )
        for port in network.ports
        if port.locode in facts.ports
    )
    airports = (
        Stop(
            f"air:{each.iata}",
            StopKind.AIRPORT,
            each.country,
            each.latitude,
            each.longitude,
            {"en": each.city or each.name, **facts.airports[each.iata].names},
        )
        for each in network.airports
        if each.iata in facts.airports
    )
    return (*(terminal.stop for terminal in facts.terminals), *ports, *airports)


def fingerprint(pack: str, facts: Facts) -> str:
    """What tables depend on, as a hash: that of the pack, the stops, the stations, the areas."""
    terminals = [replace(each.stop, names={}) for each in facts.terminals]
    stations = [(each.stop.id, each.mode, each.countries, each.ends) for each in facts.stations]
    codes = sorted(facts.ports), sorted(facts.airports)
    frontiers = sorted(map(sorted, facts.frontiers))
    told = repr((pack, terminals, codes, stations, sorted(facts.areas.items()), frontiers))
    return sha256(told.encode()).hexdigest()
