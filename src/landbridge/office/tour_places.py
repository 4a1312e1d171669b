"""Where a tour goes: its cities, the hosts in them, the ways between them, and days of its own."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import time

from landbridge.meet.tours.model import City, CityId, Day, DayKind, Host, HostId, Ride
from landbridge.meet.tours.ranks import rank_code
from landbridge.meet.tours.working_days import OwnDay
from landbridge.office.event_times import zone_named
from landbridge.office.opening_hours import opening_hours
from landbridge.office.place_ids import place_id
from landbridge.office.stated_times import time_of_day
from landbridge.office.template import TemplateRow, code_of
from landbridge.office.template_cells import Cells
from landbridge.world.places import Place, place_of


def cities(cells: Cells, rows: Iterable[TemplateRow]) -> Iterator[City]:
    """The cities; the gazetteer has the country, subdivision and coordinates of those it knows."""
    for row in rows:
        name = row.text("city")
        cells.name(row, "city", name)
        zone = cells.read_cell(row, "zone", zone_named, "unknown_zone")
        code = place_id(name)
        place = place_of(code) if code else None
        country = row.text("country") or (place.country if place else "") or ""
        if not country:
            cells.note_fault(row, "city", "city_without_country", stated=name)
        yield City(
            CityId(name),
            name,
            zone.key if zone else "UTC",
            country.upper(),
            row.text("subdivision").upper() or (_subdivision(place) if place else None),
            place.latitude if place else None,
            place.longitude if place else None,
        )


def hosts(cells: Cells, rows: Iterable[TemplateRow], known: Collection[City]) -> Iterator[Host]:
    """Who receives, with their hours in local time."""
    countries = {city.id: city.country for city in known}
    for row in rows:
        name = row.text("host")
        cells.name(row, "host", name)
        city = city_in(cells, row, "city", known)
        yield Host(
            HostId(name),
            name,
            city,
            rank_code(row.text("rank"), countries.get(city, "")) or None,
            frozenset(cells.languages(row, "working_language")),
            cells.read_cell(row, "hours", opening_hours, "unreadable_hours") or (),
            cells.yes(row, "open_on_holidays"),
        )


def rides(cells: Cells, rows: Iterable[TemplateRow], known: Collection[City]) -> Iterator[Ride]:
    """The ways between cities that the office knows; others are estimated."""
    for row in rows:
        minutes = cells.count(row, "minutes", 1)
        yield Ride(
            city_in(cells, row, "origin", known),
            city_in(cells, row, "destination", known),
            minutes or 1,
            _mode(row.text("mode")),
            tuple(_departures(cells, row)),
            cells.count(row, "border", 0) or 0,
            cells.yes(row, "sleeps_aboard"),
        )


def own_days(cells: Cells, rows: Iterable[TemplateRow]) -> Iterator[OwnDay]:
    """Days that the office states itself, above those of the library."""
    for row in rows:
        day = cells.day(row, "date")
        kind = cells.read_cell(row, "day_kind", _day_kind, "unknown_day_kind")
        if day and kind:
            stated = Day(kind, row.text("name"))
            part = row.text("subdivision").upper() or None
            yield OwnDay(row.text("country").upper(), day, stated, part)


def city_in(cells: Cells, row: TemplateRow, column: str, known: Collection[City]) -> CityId:
    """The city that a cell names; a fault where its sheet has none of that name."""
    stated = row.text(column)
    if stated and all(city.name != stated for city in known):
        cells.note_fault(row, column, "no_such_name", stated=stated, sheet="cities")
    return CityId(stated)


def route(cells: Cells, row: TemplateRow, known: Collection[City]) -> tuple[CityId, ...]:
    """The cities of a route in their order."""
    names = {city.name for city in known}
    return tuple(map(CityId, cells.names(row, "route", names, "cities")))


def _departures(cells: Cells, row: TemplateRow) -> Iterator[time]:
    for stated in cells.words(row, "departures"):
        if departs := time_of_day(stated):
            yield departs
        else:
            cells.note_fault(row, "departures", "unreadable_time", stated=stated)


def _mode(word: str) -> str:
    """The code of a way of going, or what the office calls it; a flight where nothing is said."""
    return code_of("journey", word) or code_of("mode", word) or word or "flight"


def _day_kind(word: str) -> DayKind | None:
    code = code_of("day_kind", word)
    return DayKind(code) if code else None


def _subdivision(place: Place) -> str | None:
    """The ISO 3166-2 code of the region that a place lies in."""
    inside: Place | None = place
    while inside is not None and not inside.id.startswith(f"{place.country}-"):
        inside = place_of(inside.inside) if inside.inside else None
    return inside.id if inside else None
