"""What plans are asked to avoid, or what is closed, by the names that people use."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from landbridge.office.place_ids import place_id
from landbridge.office.places_meant import UnclearPlace
from landbridge.office.service_cells import mode_named
from landbridge.route.model import Stop, StopKind
from landbridge.world.countries import territory_names

_ENDS = "–"
"""Parts the towns at both ends of a border station in its name."""


def avoided(words: Iterable[str], stops: Mapping[str, Stop]) -> frozenset[str]:
    """The ids of stops, codes of countries and modes that words mean; commas part several.

    Raises UnclearPlace for a word that means none.
    """
    stated = (part.strip() for word in words for part in word.split(","))
    return frozenset(code for part in stated if part for code in _meant(part, stops))


def _meant(stated: str, stops: Mapping[str, Stop]) -> frozenset[str]:
    """All stops of a name, for a border may have one on each side; else a mode or a country."""
    wanted = stated.casefold()
    named = {stop.id for stop in stops.values() if wanted in _names(stop)}
    if named:
        return frozenset(named)
    if mode := mode_named(stated):
        return frozenset({str(mode)})
    country = place_id(stated)
    if country is None or country not in territory_names("en"):
        raise UnclearPlace("avoids_nothing", name=stated)
    return frozenset({country})


def _names(stop: Stop) -> set[str]:
    """What a stop is called; a border station also as the town at each of its ends."""
    names = [name.casefold() for name in stop.names.values()]
    towns = [town for name in names for town in name.split(_ENDS)]
    return {stop.id.casefold(), *names, *(towns if stop.kind is StopKind.BORDER else ())}
