"""The cities of the world by their number of inhabitants."""

from __future__ import annotations

from functools import cache

from landbridge.world.places import Place, own_rows, pack_rows, place_of

_POPULATION = 5


@cache
def cities(inhabitants: int) -> tuple[Place, ...]:
    """The cities of at least so many inhabitants that have a point, the most populous first."""
    packed = (
        code
        for code, line in pack_rows().items()
        if int(line.split("\t", _POPULATION + 1)[_POPULATION]) >= inhabitants
    )
    found = map(place_of, dict.fromkeys((*own_rows(), *packed)))
    towns = (
        place
        for place in found
        if place.sort == "city" and place.latitude is not None and place.population >= inhabitants
    )
    return tuple(sorted(towns, key=lambda place: -place.population))
