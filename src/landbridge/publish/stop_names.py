"""What stops, straits and services of a way are called in a language."""

from __future__ import annotations

from collections.abc import Mapping

from landbridge.claims.vocabulary import label
from landbridge.language.formatting import format_date
from landbridge.language.phrases import Phrases, phrases
from landbridge.language.values import PartialDate
from landbridge.route.model import Service, Stop, StopKind
from landbridge.world.countries import country_name, territory_names

_NAMED_BY_KIND = frozenset({StopKind.PORT, StopKind.AIRPORT, StopKind.TERMINAL, StopKind.BORDER})


def stop_name(stop: Stop, language: str) -> str:
    """A stop by its name, with what it is where the name alone does not say so."""
    words = phrases(language)
    name = bare_name(stop, language)
    if stop.kind not in _NAMED_BY_KIND:
        return name
    return words.text(f"route.at_{stop.kind}", name=name)


def bare_name(stop: Stop, language: str) -> str:
    """The name of a stop in a language, else in English, else any, else its id."""
    names = stop.names
    return names.get(language) or names.get("en") or next(iter(names.values()), stop.id)


def passed_name(code: str, language: str, known: Mapping[str, Stop]) -> str:
    """A strait or another stop by its id, or a country by its code; another code as it is."""
    if code in known:
        return bare_name(known[code], language)
    return country_name(code, language) if code in territory_names("en") else code


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
