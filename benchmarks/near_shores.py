"""Places on two continents that lie near each other, by a rule that knows no outcome.

The continent of a country is that of its time zones; a country with zones of several has none. Of
the container ports of two countries on two continents the nearest pair counts, and of all such
pairs those that lie nearest.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from babel.core import get_global

from landbridge.route.earth import great_circles
from landbridge.route.model import Stop, StopKind

Pair = tuple[Stop, Stop]
CONTINENTS = frozenset({"Africa", "America", "Asia", "Australia", "Europe"})


def near_shores(stops: Sequence[Stop], count: int) -> list[Pair]:
    """So many pairs of places beside ports, the nearest first."""
    ports = [stop for stop in stops if stop.kind is StopKind.PORT and continent(stop.country)]
    places = np.array([(port.latitude, port.longitude) for port in ports])
    km = great_circles(*places.T)
    nearest: dict[frozenset[str | None], Pair] = {}
    for one, other in zip(*np.unravel_index(np.argsort(km, axis=None), km.shape), strict=True):
        pair = ports[one], ports[other]
        countries = frozenset(port.country for port in pair)
        if continent(pair[0].country) != continent(pair[1].country):
            nearest.setdefault(countries, (_beside(pair[0]), _beside(pair[1])))
        if len(nearest) == count:
            break
    return list(nearest.values())


def continent(country: str | None) -> str | None:
    """The continent that a country lies on as a whole."""
    zones = get_global("territory_zones").get(country or "", ())
    names = {zone.split("/")[0] for zone in zones}
    return names.pop() if len(names) == 1 and names <= CONTINENTS else None


def _beside(port: Stop) -> Stop:
    """The town of a port, from where goods go by road as well."""
    place = port.latitude, port.longitude
    return Stop(f"beside {port.id}", StopKind.PLACE, port.country, *place)
