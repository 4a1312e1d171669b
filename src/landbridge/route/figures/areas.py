"""Which countries share an area or a customs union, and in what order a figure is looked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from landbridge.route.figures.cells import Cells, read_all
from landbridge.route.figures.sheets import Sheet, rows_of

EVERYWHERE = "*"
WATERS = ("caspian",)
"""Inland seas with figures of their own, as the network calls them."""

Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class Country:
    """A customs territory with what it belongs to; `union` is "" where it is in none."""

    code: str
    area: str
    union: str
    region: str


@dataclass(frozen=True, slots=True)
class Areas:
    """All countries by their code."""

    countries: Mapping[str, Country]

    @property
    def shared(self) -> dict[str, str]:
        """The area of each country that shares one."""
        return {code: one.area for code, one in self.countries.items() if one.area != code}

    @property
    def unions(self) -> dict[str, str]:
        """The customs union of each area that is in one."""
        return {one.area: one.union for one in self.countries.values() if one.union}

    @property
    def regions(self) -> dict[str, str]:
        """The region of each area."""
        return {one.area: one.region for one in self.countries.values()}

    @property
    def places(self) -> frozenset[str]:
        """All words that tell where a figure holds."""
        ones = self.countries.values()
        words = {word for one in ones for word in (one.code, one.area, one.region)}
        return frozenset(words | {EVERYWHERE, *WATERS})

    def narrowest(self, area: str | None, figures: Mapping[str, Found]) -> Found:
        """Of figures by place, that of the area, else of its region, else of everywhere."""
        places = (area or "", self.regions.get(area or "", ""), EVERYWHERE)
        return next(figures[place] for place in places if place in figures)


def areas_of(own: Iterable[Sheet] = ()) -> Areas:
    """The countries of the table; raises BadFigures."""
    countries = read_all(rows_of("areas", own), _country)
    return Areas({country.code: country for country in countries})


def place_in(cells: Cells, areas: Areas, column: str = "area") -> str:
    """Where a figure holds: a country, an area, a region or everywhere."""
    stated = cells.needed(column)
    known = {place.casefold(): place for place in areas.places}
    found = known.get(stated.casefold())
    if found is None:
        raise cells.wrong(column, "figure_unknown_country", stated=stated)
    return areas.shared.get(found, found)


def country_in(cells: Cells, column: str, areas: Areas) -> str:
    """A country by its ISO code."""
    stated = cells.needed(column).upper()
    if stated not in areas.countries:
        raise cells.wrong(column, "figure_unknown_country", stated=stated)
    return stated


def _country(cells: Cells) -> Country:
    columns = ("country", "area", "region")
    code, area, region = (cells.needed(column) for column in columns)
    return Country(code, area, cells.text("union"), region)
