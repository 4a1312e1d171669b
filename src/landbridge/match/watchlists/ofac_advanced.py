"""OFAC's lists in the advanced form (`Sanctions`), which keeps names in their own scripts.

Source: Treasury, Advanced Sanctions Data Model, 2015. Registered numbers come before the parties
and name the identity that they belong to; what a party is, a table at the head of the file says.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import BinaryIO
from xml.etree.ElementTree import Element

from landbridge.match.watchlists.fields import distinct, joined, numbers
from landbridge.match.watchlists.model import Declared, Entries, ListEntry, ListKind
from landbridge.match.watchlists.xml import children, elements, plain, text, texts

_KINDS = {"1": ListKind.PERSON, "2": ListKind.ORGANISATION, "4": ListKind.VESSEL}
"""What a party is: 1 an individual, 2 an entity, 3 a location, 4 a means of transport."""
_BORN = "8"
"""The feature that is a date of birth."""
_WANTED = frozenset({"DateOfIssue", "PartySubType", "IDRegDocument", "DistinctParty"})


def entries(stream: BinaryIO, name: str) -> Entries:
    """The entries of the list; its day stands at its head, how many there are nowhere."""
    day = ""
    kinds: dict[str, str] = {}
    registered: dict[str, list[str]] = defaultdict(list)
    for element in elements(stream, name, _WANTED):
        match plain(element.tag):
            case "DateOfIssue":
                day = day or _date(element)
            case "PartySubType":
                kinds[element.get("ID", "")] = element.get("PartyTypeID", "")
            case "IDRegDocument":
                numbered = texts(element, "IDRegistrationNo")
                registered[element.get("IdentityID", "")] += numbered
            case "DistinctParty":
                yield _entry(element, kinds, registered)
    return Declared(day)


def _entry(
    party: Element, kinds: Mapping[str, str], registered: Mapping[str, list[str]]
) -> ListEntry:
    profiles = list(children(party, "Profile"))
    sorts = [kinds.get(profile.get("PartySubTypeID", ""), "") for profile in profiles]
    identities = [one.get("ID", "") for one in children(party, "Profile", "Identity")]
    stated = [number for identity in identities for number in registered.get(identity, ())]
    return ListEntry(
        party.get("FixedRef", ""),
        _KINDS.get(next(iter(sorts), ""), ListKind.UNKNOWN),
        distinct(_names(party)),
        births=distinct(_births(party)),
        numbers=numbers(stated),
    )


def _names(party: Element) -> Iterator[str]:
    for documented in children(party, "Profile", "Identity", "Alias", "DocumentedName"):
        yield joined(*texts(documented, "DocumentedNamePart", "NamePartValue"))


def _births(party: Element) -> Iterator[str]:
    for feature in children(party, "Profile", "Feature"):
        if feature.get("FeatureTypeID") == _BORN:
            for start in children(feature, "FeatureVersion", "DatePeriod", "Start", "From"):
                yield _date(start)


def _date(element: Element) -> str:
    year, month, day = (text(element, part) for part in ("Year", "Month", "Day"))
    parts = [year.zfill(4), month.zfill(2), day.zfill(2)] if year and month and day else [year]
    return "-".join(parts)
