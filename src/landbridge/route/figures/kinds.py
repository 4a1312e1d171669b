"""What each table of figures is called, and what columns it has."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

SOURCE = ("year", "indicative", "source")
NAMES = ("zh", "en", "ru", "th")
_PRICE = ("basis", "low", "likely", "high", "currency")
_HOURS = ("hours_low", "hours_likely", "hours_high")


@dataclass(frozen=True, slots=True)
class Kind:
    """What a table has: the columns that make its key, then all others that it needs."""

    key: tuple[str, ...]
    others: tuple[str, ...]

    @property
    def columns(self) -> tuple[str, ...]:
        """All columns in the order in which the shipped table has them."""
        return (*self.key, *self.others)


KINDS: Mapping[str, Kind] = {
    "areas": Kind(("country",), ("area", "union", "region")),
    "currencies": Kind(("currency",), ("dollars", *SOURCE)),
    "tariffs": Kind(("mode", "area", "basis"), (*_PRICE[1:], *SOURCE)),
    "speeds": Kind(("mode", "area", "service"), ("low", "likely", "high", *SOURCE)),
    "factors": Kind(
        ("mode", "area", "vehicle"), ("tank_to_wheel", "well_to_tank", "distance", *SOURCE)
    ),
    "handling": Kind(
        ("operation", "mode", "place"),
        (
            *_PRICE,
            *_HOURS,
            *("tank_to_wheel", "well_to_tank"),
            *SOURCE,
        ),
    ),
    "stations": Kind(
        ("station",),
        (
            *("mode", *NAMES, "from", "to", "lat", "lon", "lat_to", "lon_to"),
            *("gauge_from", "gauge_to", "method"),
            *_HOURS,
            *_PRICE,
            *("regimes", "working", "status", "verified"),
            *SOURCE,
        ),
    ),
    "frontiers": Kind(("one", "other"), SOURCE),
    "straits": Kind(
        ("strait",),
        (
            *(*NAMES, "lat", "lon"),
            *_PRICE,
            *_HOURS,
            *("length", "beam", "draught", "closed"),
            *SOURCE,
        ),
    ),
    "terminals": Kind(
        ("terminal",), (*NAMES, "country", "lat", "lon", "locode", "bonded", *SOURCE)
    ),
    "ports": Kind(("port",), (*NAMES, "millions", *SOURCE)),
    "airports": Kind(("airport",), (*NAMES, "millions", *SOURCE)),
    "imports": Kind(("country",), ("vat", "valued", "taxed", *SOURCE)),
    "duties": Kind(("country", "origin", "heading"), ("low", "likely", "high", *SOURCE)),
}
"""The tables by name, which is that of their file."""
