"""Corridors with the names of their stops, and with what is worth telling of where they pass."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from landbridge.route.model import Corridor, Element, Leg, Stop

AreaOf = Callable[[str], str]


def with_known_names(corridor: Corridor, stops: Mapping[str, Stop], area: AreaOf) -> Corridor:
    """The corridor whose straits and stations bear their names, and whose legs pass only what is
    neither at home at one of their ends nor their end itself."""
    return Corridor(tuple(_element(one, stops, area) for one in corridor.elements))


def _element(element: Element, stops: Mapping[str, Stop], area: AreaOf) -> Element:
    if not isinstance(element, Leg):
        return replace(element, stop=_known(element.stop, stops))
    ends = element.origin, element.destination
    home = {area(stop.country) for stop in ends if stop.country} | {stop.id for stop in ends}
    origin, destination = (_known(stop, stops) for stop in ends)
    passes = tuple(one for one in element.passes if one not in home)
    return replace(element, origin=origin, destination=destination, passes=passes)


def _known(stop: Stop, stops: Mapping[str, Stop]) -> Stop:
    known = stops.get(stop.id)
    return replace(stop, names=known.names) if known and known.names else stop
