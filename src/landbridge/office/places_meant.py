"""The one place that a name means, or why none is taken: none bears it, or several do."""

from __future__ import annotations

import re
from collections.abc import Sequence

from landbridge.claims.model import Reason
from landbridge.language.scripts import language_of, script_of_name
from landbridge.office.place_ids import place_id
from landbridge.route.earth import kilometres
from landbridge.world.fold import key_of
from landbridge.world.gazetteer import Gazetteer
from landbridge.world.places import Place, outwards

CLEARLY = 10
"""A city is meant without asking where it has so many times the people of its namesakes."""
MOST_TOLD = 6
"""So many candidates are told of a name that many places bear."""
_WITHIN = re.compile(r"\s*[,，、]\s*")
_NEAR = 0.8
"""Below this likeness a name is no slip of another."""
_PART_OF_IT_KM = 20.0
"""So near to a city of its name a smaller place is a part of it: Marseille 13."""
_WIDE = frozenset({"area", "country", "region"})


class UnclearPlace(Exception):  # noqa: N818 - named by what it reports
    """A place that is not taken as it was named."""

    def __init__(self, code: str, /, **values: object) -> None:
        self.reason = Reason.of(code, **values)
        super().__init__(self.reason)


def place_meant(stated: str) -> Place:
    """The city or district of a name, after a comma what it lies in; raises UnclearPlace.

    A name of a country means the city in it that is called so too: Singapore, Luxembourg.
    """
    name, *around = _WITHIN.split(stated)
    found = [place for place in _bearing(name) if all(_lies_in(place, one) for one in around)]
    if found and found[0].sort == "country":
        found = [found[0], *_called_as(found[0])]
    points = [place for place in found if place.latitude is not None and place.sort not in _WIDE]
    if not points:
        raise _refusal(stated, found)
    best, *rest = sorted(points, key=lambda place: -place.population)
    others = [place for place in rest if _apart(best, place) > _PART_OF_IT_KM]
    if any(best.population < CLEARLY * other.population for other in others):
        told = " ".join(place.id for place in (best, *others)[:MOST_TOLD])
        raise UnclearPlace("place_ambiguous", name=stated, meant=told)
    return best


def _apart(one: Place, other: Place) -> float:
    """The kilometres between two places that have a point."""
    ends = (one.latitude, one.longitude, other.latitude, other.longitude)
    return kilometres(*(degrees or 0.0 for degrees in ends))


def _bearing(name: str) -> Sequence[Place]:
    """The places of a name or an id; those that are mainly called so, where there are any."""
    gazetteer = Gazetteer.load()
    try:
        return [gazetteer.place(name)]
    except KeyError:
        found = gazetteer.named(name)
    mainly = [place for place in found if _key(name) in map(_key, place.names.values())]
    return mainly or found


def _called_as(country: Place) -> Sequence[Place]:
    """The cities in a country that are called as it is."""
    name = country.names["en"]
    named = Gazetteer.load().named(name, "en")
    return [city for city in named if city.country == country.id and city.names.get("en") == name]


def _lies_in(place: Place, region: str) -> bool:
    """Whether a place lies in what a name or a code means, by any reading of it."""
    readings = {one.id for one in Gazetteer.load().named(region)} | {place_id(region)}
    return not readings.isdisjoint(outwards(place.id))


def _refusal(stated: str, found: Sequence[Place]) -> UnclearPlace:
    """A name of no point: it is that of a country or a region, a slip, or of nothing."""
    if found:
        return UnclearPlace("place_too_wide", name=stated, sort=found[0].sort)
    near = Gazetteer.load().near(stated, language_of(stated), limit=1, sorts={"city", "district"})
    if near and near[0][1] >= _NEAR:
        return UnclearPlace("place_mistyped", name=stated, meant=near[0][0].id)
    return UnclearPlace("unknown_place_asked", name=stated)


def _key(name: str) -> str:
    return key_of(name, script_of_name(name))
