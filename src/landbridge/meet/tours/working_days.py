"""What a day is where one is: a working day, a weekend, a public holiday, a make-up workday.

The days are those of the library `holidays`: the weekend of each country (Friday and Saturday
in Saudi Arabia since 2013), its holidays and, where a government moves workdays to a weekend
(调休 in China, переносы in Russia), the days that are worked instead. An office's own days
stand above them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from inspect import signature
from typing import Any

from landbridge.meet.tours.model import Calendar, City, Day, DayKind

DECREED = frozenset({"BY", "CN", "HU", "RU"})
"""Countries whose government decrees each year which days are moved: what is known of them
ends with the last year decreed (国务院办公厅 notices, постановления Правительства РФ)."""


@dataclass(frozen=True, slots=True)
class OwnDay:
    """A day that the office states itself; without a subdivision it holds in the whole country."""

    country: str
    date: date
    day: Day
    subdivision: str | None = None


def calendar_of(
    cities: Iterable[City],
    first: date,
    last: date,
    own: Iterable[OwnDay] = (),
    known_until: Mapping[str, date] | None = None,
    language: str = "en",
) -> Calendar:
    """The days from `first` to `last` wherever the cities lie; what nobody knows is left out.

    `known_until` gives countries of which the office says itself until when the days
    are known. Holidays have names in `language` where the library has them, else in one of
    their country. Raises ModuleNotFoundError without the extra `meet`.
    """
    days = [first + timedelta(number) for number in range((last - first).days + 1)]
    said = known_until or {}
    stated = tuple(own)
    return {
        place: _days(place, days, stated, said, language)
        for place in {(city.country, city.subdivision): None for city in cities}
    }


def known_until(country: str) -> date | None:
    """The last day of a country's calendar in the library; None for a country it lacks."""
    found = _library(country, None, "en")
    return None if found is None else _known_until(country, found)


def _days(
    place: tuple[str, str | None],
    days: Iterable[date],
    own: Iterable[OwnDay],
    said: Mapping[str, date],
    language: str,
) -> Mapping[date, Day]:
    country, subdivision = place
    found = _library(country, subdivision, language)
    stated = {
        one.date: one.day
        for one in sorted(own, key=lambda one: one.subdivision is not None)
        if one.country == country and one.subdivision in (None, subdivision)
    }
    if found is None:
        return stated
    until = max(_known_until(country, found), said.get(country, date.min))
    since = date(found.start_year, 1, 1)
    return {day: _day(found, day) for day in days if since <= day <= until} | stated


def _library(country: str, subdivision: str | None, language: str) -> Any:
    """The library's calendar; that of the whole country for a subdivision it does not tell apart.

    Where the moon decides, the name of a holiday says that its day is estimated.
    """
    # Imported here: the library is an extra.
    from holidays import country_holidays

    part = (subdivision or "").removeprefix(f"{country}-") or None
    try:
        plain = country_holidays(country)
    except NotImplementedError:
        return None
    known = part if part in plain.subdivisions else None
    spoken = [name for name in plain.supported_languages if name.partition("_")[0] == language]
    options: dict[str, Any] = {"language": spoken[0]} if spoken else {}
    if "islamic_show_estimated" in signature(type(plain)).parameters:
        options["islamic_show_estimated"] = True
    return country_holidays(country, subdiv=known, **options)


def _known_until(country: str, found: Any) -> date:
    decreed = found.special_public_holidays if country in DECREED else {}
    return date(max(decreed, default=found.end_year), 12, 31)


def _day(found: Any, day: date) -> Day:
    if name := found.get(day):
        return Day(DayKind.HOLIDAY, str(name))
    if not found.is_weekend(day):
        return Day()
    return Day(DayKind.MAKE_UP if day in found.weekend_workdays else DayKind.WEEKEND)
