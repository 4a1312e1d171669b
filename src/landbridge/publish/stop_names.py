"""What stops, straits and services of a way are called in a language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from landbridge.claims.model import Reason
from landbridge.claims.vocabulary import label
from landbridge.language.formatting import format_date
from landbridge.language.phrases import Phrases, phrases
from landbridge.language.values import PartialDate
from landbridge.route.model import Service, Stop, StopKind
from landbridge.world.countries import country_name, territory_names
from landbridge.world.nearest_place import nearest_place

_STOPS = frozenset({"place", "closed", "left", "right"})
"""The values of reasons that are ids of stops, or codes of modes and countries."""
_CROSSING = re.compile(r"\w+:(?P<one>\w+)-(?P<other>\w+):.*")
_TOWN_WITHIN_KM = 60.0
_NAMED_BY_KIND = frozenset({StopKind.PORT, StopKind.AIRPORT, StopKind.TERMINAL, StopKind.BORDER})


def stop_name(stop: Stop, language: str) -> str:
    """A stop by its name, with what it is where the name alone does not say so."""
    words = phrases(language)
    name = bare_name(stop, language)
    if stop.kind not in _NAMED_BY_KIND or not stop.names:
        return name
    return words.text(f"route.at_{stop.kind}", name=name)


def bare_name(stop: Stop, language: str) -> str:
    """The name of a stop in a language, else in English, else any, else its id."""
    names = stop.names
    known = names.get(language) or names.get("en") or next(iter(names.values()), "")
    return known or _crossing(stop, language) or stop.id


def _crossing(stop: Stop, language: str) -> str:
    """What to call a point that has no station: by its countries and the town near it; it is no
    frontier where one country lies on both sides, there the gauge alone changes."""
    found = _CROSSING.fullmatch(stop.id)
    if found is None:
        return ""
    words = phrases(language)
    one, other = (_area(found[side], words) for side in ("one", "other"))
    place = _nearby(stop.latitude, stop.longitude, language)
    if one == other:
        return words.text("route.gauge_change", country=one, place=place)
    return words.text(
        "route.crossing", countries=words.text("join.pair").join((one, other)), place=place
    )


@cache
def _nearby(latitude: float, longitude: float, language: str) -> str:
    """The nearest town that the language has a name for, or else one in English, or degrees."""
    for known in dict.fromkeys((language, "en")):
        town = nearest_place(latitude, longitude, _TOWN_WITHIN_KM, known)
        if town is not None:
            return phrases(language).text("route.near", place=town.names[known])
    return f"{latitude:.2f},{longitude:.2f}"


def _area(code: str, words: Phrases) -> str:
    """A country, or what several are called that share an area."""
    return words.find(f"area.{code}") or country_name(code, words.language)


def passed_name(code: str, language: str, known: Mapping[str, Stop]) -> str:
    """A strait or another stop by its id, or a country by its code; another code as it is."""
    if code in known:
        return bare_name(known[code], language)
    words = phrases(language)
    if name := words.find(f"area.{code}") or words.find(f"carried.{code}"):
        return name
    return country_name(code, language) if code in territory_names("en") else code


def with_names(reason: Reason, language: str, known: Mapping[str, Stop]) -> Reason:
    """A reason whose stops, straits, modes and countries are called by their names."""
    words = phrases(language)

    def said(name: str, value: str) -> str:
        if name == "closures":
            return words.join(dict.fromkeys(said("closed", one) for one in value.split()))
        return passed_name(value, language, known) if name in _STOPS else value

    named = {name: said(name, value) for name, value in reason.values}
    return Reason.of(reason.code, **named)


def service_words(service: Service, language: str) -> str:
    """Who runs a service, how often, how far it is alive, and when that was last confirmed."""
    words = phrases(language)
    return words.join(
        [
            service.carrier or "",
            _often(service, words),
            label("link_status", service.status, language),
            _confirmed(service, words),
        ]
    )


def _often(service: Service, words: Phrases) -> str:
    if service.per_week is None:
        return words.text("route.frequency_unknown")
    return words.text("route.a_week", runs=f"{service.per_week:g}")


def _confirmed(service: Service, words: Phrases) -> str:
    day = service.last_confirmed
    if day is None:
        return words.text("route.never_confirmed")
    return words.text("route.confirmed", day=format_date(PartialDate.of(day), words.language))
