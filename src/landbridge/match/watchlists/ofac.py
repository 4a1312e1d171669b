"""OFAC's list of specially designated nationals in its first XML form (`sdnList`)."""

from __future__ import annotations

from typing import BinaryIO
from xml.etree.ElementTree import Element

from landbridge.match.watchlists.fields import countries, dates, distinct, iso_date, joined, numbers
from landbridge.match.watchlists.model import Declared, Entries, ListEntry, ListKind
from landbridge.match.watchlists.xml import children, elements, plain, text, texts

_KINDS = {
    "individual": ListKind.PERSON,
    "entity": ListKind.ORGANISATION,
    "vessel": ListKind.VESSEL,
    "aircraft": ListKind.VESSEL,
}
_WANTED = frozenset({"sdnEntry", "publshInformation"})
"""The list itself spells the head so."""


def entries(stream: BinaryIO, name: str) -> Entries:
    """The entries of the list; its day and their number are declared at its head."""
    declared = Declared()
    for element in elements(stream, name, _WANTED):
        if plain(element.tag) == "sdnEntry":
            yield _entry(element)
        elif plain(element.tag) == "publshInformation":
            count = text(element, "Record_Count")
            day = iso_date(text(element, "Publish_Date"))
            declared = Declared(day, int(count) if count.isdigit() else None)
    return declared


def _entry(element: Element) -> ListEntry:
    named = [element, *children(element, "akaList", "aka")]
    return ListEntry(
        text(element, "uid"),
        _KINDS.get(text(element, "sdnType").lower(), ListKind.UNKNOWN),
        distinct(joined(text(one, "firstName"), text(one, "lastName")) for one in named),
        countries(
            [
                *texts(element, "nationalityList", "nationality", "country"),
                *texts(element, "citizenshipList", "citizenship", "country"),
                *texts(element, "addressList", "address", "country"),
            ]
        ),
        distinct(
            day
            for stated in texts(element, "dateOfBirthList", "dateOfBirthItem", "dateOfBirth")
            for day in dates(stated)
        ),
        numbers(texts(element, "idList", "id", "idNumber")),
        distinct(texts(element, "programList", "program")),
    )
