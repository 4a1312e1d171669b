"""The consolidated list of financial sanctions of the European Union (`export`)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO
from xml.etree.ElementTree import Element

from landbridge.match.watchlists.fields import countries, dates, distinct, iso_date, joined, numbers
from landbridge.match.watchlists.model import Declared, Entries, ListEntry, ListKind
from landbridge.match.watchlists.xml import children, elements, plain

_KINDS = {"person": ListKind.PERSON, "enterprise": ListKind.ORGANISATION}


def entries(stream: BinaryIO, name: str) -> Entries:
    """The entries of the list; its day stands on its root, how many there are nowhere."""
    day = ""
    for element in elements(stream, name, {"sanctionEntity"}):
        if plain(element.tag) == "sanctionEntity":
            yield _entry(element)
        else:
            day = iso_date(element.get("generationDate", ""))
    return Declared(day)


def _entry(element: Element) -> ListEntry:
    kinds = [one.get("code", "").lower() for one in children(element, "subjectType")]
    births = (day for one in children(element, "birthdate") for day in _births(one))
    places = [*children(element, "citizenship"), *children(element, "address")]
    return ListEntry(
        element.get("euReferenceNumber", "") or element.get("logicalId", ""),
        _KINDS.get(next(iter(kinds), ""), ListKind.UNKNOWN),
        distinct(map(_name, children(element, "nameAlias"))),
        countries(place.get("countryIso2Code", "") for place in places),
        distinct(births),
        numbers(one.get("number", "") for one in children(element, "identification")),
        distinct(one.get("programme", "") for one in children(element, "regulation")),
    )


def _births(birth: Element) -> Iterator[str]:
    """A day or a year; of a range of years each."""
    known = birth.get("birthdate", "") or birth.get("year", "")
    years = (birth.get("yearRangeFrom", ""), birth.get("yearRangeTo", ""))
    yield from dates(known or " to ".join(years))


def _name(alias: Element) -> str:
    parts = (alias.get(part, "") for part in ("firstName", "middleName", "lastName"))
    return joined(alias.get("wholeName", "")) or joined(*parts)
