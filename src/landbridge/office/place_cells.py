"""By what name the tables that the office writes have a stop, so that matching can load them."""

from __future__ import annotations

from landbridge.language.formula_guard import guard
from landbridge.office.place_ids import place_id
from landbridge.office.place_lists import NamedStop
from landbridge.route.earth import kilometres
from landbridge.route.model import Stop
from landbridge.world.gazetteer import Gazetteer
from landbridge.world.nearest_place import nearest_place
from landbridge.world.places import Place

_NEAR_KM = 60.0
"""No farther from its city lie a port, an airport or a zone that is called by it."""


def place_cell(named: NamedStop) -> str:
    """A place as it was named, where matching takes that name for the same place; else the id of
    the place of the gazetteer at which the stop is, or of the stop where there is none."""
    stop = named.stop
    if place_id(named.stated) == stop.id:
        return guard(named.stated)
    return guard(stop.id if place_id(stop.id) == stop.id else _place_at(stop))


def _place_at(stop: Stop) -> str:
    """The city that a stop is called by, or the nearest town of its country."""
    called = Gazetteer.load().named(name, "en") if (name := stop.names.get("en")) else []
    nearest = nearest_place(stop.latitude, stop.longitude, _NEAR_KM, "en")
    known = (place for place in (*called, nearest) if place and _is_at(place, stop))
    return next((place.id for place in known), stop.id)


def _is_at(place: Place, stop: Stop) -> bool:
    """Whether a place is near a stop and in its country."""
    latitude, longitude = place.latitude, place.longitude
    if latitude is None or longitude is None or stop.country not in (None, place.country):
        return False
    return kilometres(latitude, longitude, stop.latitude, stop.longitude) <= _NEAR_KM
