"""The country of a point, by the boundaries of OpenStreetMap that time zones are drawn along.

timezonefinder 6.5.9 carries the zones of timezone-boundary-builder (ODbL) whole; each zone
lies in one country, which `zone.tab` of the IANA time zone database names.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

# zone.tab gives Simferopol's zone to two countries in turn; this follows resolution 68/262 of the
# General Assembly of the United Nations (2014). Names newer than the table of some releases.
_SETTLED = {"Europe/Simferopol": "UA", "Europe/Kyiv": "UA", "America/Ciudad_Juarez": "MX"}


@cache
def country_of_zone() -> dict[str, str]:
    """Countries (ISO 3166-1) by the name of the time zone."""
    table = files("tzdata") / "zoneinfo" / "zone.tab"
    rows = (line.split("\t") for line in table.read_text().splitlines() if line[:1] != "#")
    return {row[2].strip(): row[0] for row in rows} | _SETTLED


def zones_at(latitude: NDArray[np.float64], longitude: NDArray[np.float64]) -> NDArray[np.str_]:
    """The time zone of each point; "" on the high sea."""
    from timezonefinder import TimezoneFinder

    finder = TimezoneFinder(in_memory=True)
    points = zip(latitude.tolist(), longitude.tolist(), strict=True)
    found = (finder.timezone_at(lat=lat, lng=lng) or "" for lat, lng in points)
    return np.array(["" if name.startswith("Etc/") else name for name in found])


def countries_of(
    zones: NDArray[np.str_], latitude: NDArray[np.float64], longitude: NDArray[np.float64]
) -> NDArray[np.str_]:
    """The country of each point by its zone; "" where there is none."""
    names, inverse = np.unique(zones, return_inverse=True)
    known = country_of_zone()
    found = np.array([known[name] if name else "" for name in names.tolist()])[inverse]
    # The north of Vietnam keeps the time of Bangkok. Laos lies between it and Thailand.
    north = (latitude > 19) & (longitude > 102.1) | (latitude > 16.5) & (longitude > 105)
    found[(zones == "Asia/Bangkok") & north] = "VN"
    return found


def filled(
    country: NDArray[np.str_], low: NDArray[np.int64], high: NDArray[np.int64]
) -> NDArray[np.str_]:
    """Countries where points off the coast (bridges, causeways) have that of a neighbour."""
    found = country.copy()
    while True:
        before = (found == "").sum()
        for here, there in ((low, high), (high, low)):
            lacks = (found[here] == "") & (found[there] != "")
            found[here[lacks]] = found[there[lacks]]
        if (found == "").sum() == before:
            return found
