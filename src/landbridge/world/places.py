"""Places: areas, countries, regions, cities and districts, from three sources.

Our own tables outrank the pack derived from GeoNames, and countries come from
CLDR. An id is an ISO 3166-1 or 3166-2 code, `GN:` and the GeoNames id, or
`LB:` and a word of our own.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache

from landbridge.world.countries import country_name, territory_names
from landbridge.world.tables import forms_of, lines_of, rows_of

LANGUAGES = ("zh", "en", "ru", "th")
_KEY, _IN_NEWS = OWN_TABLES = ("places.csv", "places_in_news.csv")
MARKS = "*~"
"""What ends a form in our tables that does not count by itself."""
_COUNTRY_CODE = 2


@dataclass(frozen=True, slots=True)
class Place:
    """A place; `names` gives for each language the name to show, `inside` the id around it.

    `sort` is area, country, region, city or district; coordinates are degrees (WGS 84).
    """

    id: str
    sort: str
    names: Mapping[str, str] = field(hash=False)
    country: str | None
    inside: str | None
    latitude: float | None
    longitude: float | None
    population: int


@lru_cache(maxsize=4096)
def place_of(code: str) -> Place:
    """The place with an id; raises KeyError for an id of no known place."""
    row = own_rows().get(code)
    if row is not None:
        return _own_place(row)
    if code in territory_names("en"):
        return _country(code)
    line = pack_rows().get(code) if code.startswith("GN:") else None
    if line is None:
        raise KeyError(f"no place has the id {code!r}")
    return _pack_place(code, line)


def outwards(code: str) -> Iterator[str]:
    """A place and the places around it, the nearest first; raises KeyError for an unknown id."""
    around: str | None = code
    while around is not None:
        yield around
        around = place_of(around).inside


def place_names(code: str) -> Mapping[str, str]:
    """The name of a place to show in each language; empty for an id of no known place."""
    try:
        return place_of(code).names
    except KeyError:
        return {}


def sort_of(code: str) -> str:
    """The sort of a known place, without reading the pack."""
    row = own_rows().get(code)
    if row is not None:
        return row["sort"]
    return "country" if len(code) == _COUNTRY_CODE else "city"


def may_be_called(code: str, sorts: Collection[str]) -> bool:
    """Whether a generic word of these sorts may stand with the name of a place.

    GeoNames does not tell a Chinese city from a county or a district, nor do names in the news.
    """
    if sort_of(code) in sorts:
        return True
    return "district" in sorts and code.startswith("GN:") and code not in key_rows()


@cache
def own_rows() -> dict[str, dict[str, str]]:
    """The rows of our own tables by id."""
    return key_rows() | {row["id"]: row for row in rows_of(_IN_NEWS)}


@cache
def key_rows() -> dict[str, dict[str, str]]:
    """The rows of the places that releases name most, by id."""
    return {row["id"]: row for row in rows_of(_KEY)}


@cache
def pack_rows() -> dict[str, str]:
    """The lines of the GeoNames pack by place id."""
    return {f"GN:{line.partition(chr(9))[0]}": line for line in lines_of("cities.tsv.gz")}


def seat_of_one_name(code: str) -> str | None:
    """The seat of a region of ours that bears its name in some language: 清迈市 in 清迈府."""
    row = key_rows().get(code)
    if row is None or row["sort"] != "region" or not row["geonames"]:
        return None
    seat = f"GN:{row['geonames']}"
    line = pack_rows().get(seat) if seat not in own_rows() else None
    if line is None:
        return None
    names = _pack_place(seat, line).names
    return seat if any(name in forms_of(row[lang]) for lang, name in names.items()) else None


def _own_place(row: Mapping[str, str]) -> Place:
    return Place(
        row["id"],
        row["sort"],
        {lang: forms_of(row[lang])[0].rstrip(MARKS) for lang in LANGUAGES if row[lang]},
        row["country"] or None,
        row["inside"] or row["country"] or None,
        float(row["lat"]) if row["lat"] else None,
        float(row["lon"]) if row["lon"] else None,
        int(row["population"] or 0),
    )


def _country(code: str) -> Place:
    names = {language: country_name(code, language) for language in LANGUAGES}
    return Place(code, "country", names, code, None, None, None, 0)


def _pack_place(code: str, line: str) -> Place:
    _, country, inside, lat, lon, population, *names = line.split("\t")
    shown = {lang: name for lang, name in zip(LANGUAGES, names, strict=True) if name}
    around = inside or country
    return Place(code, "city", shown, country, around, float(lat), float(lon), int(population))
