"""Where goods start from or go to, by the ways in which people name a place.

A place is named by coordinates (`38.91,121.60`), by a UN/LOCODE or another code of a stop, by the
name of a zone in the register, or by its name in any language of the gazetteer.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from landbridge.claims.dossier import Dossier, Ledger
from landbridge.claims.model import Kind
from landbridge.office.parties import Parties
from landbridge.office.places_meant import UnclearPlace, place_meant
from landbridge.route.model import Stop, StopKind
from landbridge.world.places import Place, place_of

_NUMBER = r"([+-]?\d{1,3}(?:\.\d{1,12})?)°?"
_COORDINATES = re.compile(
    rf"{_NUMBER}\s?([NS]?)(?:\s*[,;，、]\s*|\s+){_NUMBER}\s?([EW]?)", re.IGNORECASE
)
_POLE, _FAR_EAST = 90, 180


@dataclass(frozen=True)
class Stops:
    """The stops that words can mean: those with a code, zones of a register, and all places."""

    coded: Mapping[str, Stop] = field(default_factory=dict)
    ledger: Ledger | None = None

    def named(self, stated: str) -> Stop:
        """The stop that is meant; raises UnclearPlace."""
        stated = " ".join(stated.split())
        if not stated:
            raise UnclearPlace("place_left_empty")
        coded = self.coded.get(stated) or self.coded.get(stated.replace(" ", "").upper())
        known = _at_coordinates(stated) or coded or self._zone(stated)
        return known or stop_at(place_meant(stated))

    def _zone(self, stated: str) -> Stop | None:
        """The zone of the register that bears this very name."""
        if self.ledger is None:
            return None
        wanted = stated.casefold()
        for zone in self.ledger.dossiers.values():
            names = {str(name).casefold() for name in zone.names.values()}
            if zone.kind is Kind.ZONE and wanted in names:
                return _stop_of_zone(zone, self.ledger, stated)
        return None


def _at_coordinates(stated: str) -> Stop | None:
    """The point that two numbers give: degrees north, then degrees east."""
    found = _COORDINATES.fullmatch(stated)
    if found is None:
        return None
    latitude = float(found[1]) * (-1 if found[2].upper() == "S" else 1)
    longitude = float(found[3]) * (-1 if found[4].upper() == "W" else 1)
    if abs(latitude) > _POLE or abs(longitude) > _FAR_EAST:
        raise UnclearPlace("no_such_coordinates", stated=stated)
    return Stop(f"{latitude:g},{longitude:g}", StopKind.PLACE, None, latitude, longitude)


def _stop_of_zone(zone: Dossier, ledger: Ledger, stated: str) -> Stop:
    """A zone stands where the place is that it lies in; raises UnclearPlace where none is told."""
    code = Parties(ledger).place(zone)
    place = place_of(code) if code else None
    if place is None or place.latitude is None or place.longitude is None:
        raise UnclearPlace("zone_without_place", name=stated)
    names = {language: str(name) for language, name in zone.names.items()}
    return Stop(zone.id, StopKind.ZONE, place.country, place.latitude, place.longitude, names)


def stop_at(place: Place) -> Stop:
    """The stop that a place of the gazetteer is; raises UnclearPlace for one without a point."""
    latitude, longitude = place.latitude, place.longitude
    if latitude is None or longitude is None:
        raise UnclearPlace("place_too_wide", name=place.id, sort=place.sort)
    return Stop(place.id, StopKind.PLACE, place.country, latitude, longitude, place.names)
