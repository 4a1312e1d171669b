"""Corridors with the names of their stops, and with what is worth telling of where they pass."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from landbridge.route.model import Corridor, Element, Leg, Stop, StopKind
from landbridge.world.gazetteer import Gazetteer

AreaOf = Callable[[str], str]
_OF_CITIES = frozenset({StopKind.PORT, StopKind.AIRPORT})


def with_known_names(corridor: Corridor, stops: Mapping[str, Stop], area: AreaOf) -> Corridor:
    """The corridor whose straits and stations bear their names, and whose legs pass only what is
    neither at home at one of their ends nor their end itself."""
    return Corridor(tuple(_element(one, stops, area) for one in corridor.elements))


def _element(element: Element, stops: Mapping[str, Stop], area: AreaOf) -> Element:
    if not isinstance(element, Leg):
        return replace(element, stop=known_stop(element.stop, stops))
    ends = element.origin, element.destination
    home = {area(stop.country) for stop in ends if stop.country} | {stop.id for stop in ends}
    origin, destination = (known_stop(stop, stops) for stop in ends)
    passes = tuple(one for one in element.passes if one not in home)
    return replace(element, origin=origin, destination=destination, passes=passes)


def known_stop(stop: Stop, stops: Mapping[str, Stop]) -> Stop:
    """A stop with its names: a port or an airport of a known city is called as that is."""
    known = stops.get(stop.id, stop)
    if stop.kind in _OF_CITIES and stop.country and (name := known.names.get("en")):
        return replace(stop, names={**_city_names(name, stop.country), **known.names})
    return replace(stop, names=known.names) if known.names else stop


def _city_names(name: str, country: str) -> Mapping[str, str]:
    """What each language calls the best known city of an English name in a country."""
    found = (one for one in Gazetteer.load().named(name, "en") if one.country == country)
    return next((one.names for one in found if one.latitude is not None), {})
