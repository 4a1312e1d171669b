"""The consolidated list of the Security Council of the United Nations (`CONSOLIDATED_LIST`)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO
from xml.etree.ElementTree import Element

from landbridge.match.watchlists.fields import countries, dates, distinct, iso_date, joined, numbers
from landbridge.match.watchlists.model import Declared, Entries, ListEntry, ListKind
from landbridge.match.watchlists.xml import children, elements, plain, text, texts

_KINDS = {"INDIVIDUAL": ListKind.PERSON, "ENTITY": ListKind.ORGANISATION}
_ROOT = "CONSOLIDATED_LIST"
_NAMES = ("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")


def entries(stream: BinaryIO, name: str) -> Entries:
    """The entries of the list; its day stands on its root, how many there are nowhere."""
    day = ""
    for element in elements(stream, name, _KINDS):
        if plain(element.tag) == _ROOT:
            day = iso_date(element.get("dateGenerated", ""))
        else:
            yield _entry(element, plain(element.tag))
    return Declared(day)


def _entry(element: Element, tag: str) -> ListEntry:
    return ListEntry(
        text(element, "REFERENCE_NUMBER") or text(element, "DATAID"),
        _KINDS[tag],
        distinct(
            [
                joined(*(text(element, part) for part in _NAMES)),
                *_parted(text(element, "NAME_ORIGINAL_SCRIPT")),
                *_parted(";".join(texts(element, f"{tag}_ALIAS", "ALIAS_NAME"))),
            ]
        ),
        countries(
            [*texts(element, "NATIONALITY", "VALUE"), *texts(element, f"{tag}_ADDRESS", "COUNTRY")]
        ),
        distinct(
            day for one in children(element, "INDIVIDUAL_DATE_OF_BIRTH") for day in _births(one)
        ),
        numbers(texts(element, f"{tag}_DOCUMENT", "NUMBER")),
        distinct(texts(element, "UN_LIST_TYPE")),
    )


def _parted(names: str) -> list[str]:
    """Names that stand in one field, parted by semicolons."""
    return [name.strip() for name in names.split(";")]


def _births(birth: Element) -> Iterator[str]:
    """A day or a year; of a range of years each."""
    known = text(birth, "DATE") or text(birth, "YEAR")
    yield from dates(known or f"{text(birth, 'FROM_YEAR')} to {text(birth, 'TO_YEAR')}")
