"""OFAC's lists in the advanced form (`Sanctions`), which keeps names in their own scripts.

Source: Treasury, Advanced Sanctions Data Model, 2015. Countries, places and registered numbers come
before the parties, which name them by their ids; under which programmes a party is listed comes
after all of them, so its entries wait until then.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import BinaryIO
from xml.etree.ElementTree import Element

from landbridge.match.watchlists.fields import countries, dates, distinct, joined, numbers
from landbridge.match.watchlists.model import Declared, Entries, ListEntry, ListKind
from landbridge.match.watchlists.xml import children, elements, plain, text, texts

_KINDS = {"1": ListKind.PERSON, "2": ListKind.ORGANISATION, "4": ListKind.VESSEL}
"""What a party is: 1 an individual, 2 an entity, 3 a location, 4 a means of transport."""
_BORN = "8"
"""The feature that is a date of birth."""
_AT_HOME = frozenset({"10", "11", "25"})
"""The features that are a nationality, a citizenship and an address."""
_PROGRAMME = "1"
"""The measure that names a programme."""
_BEFORE = ("PartySubType", "Country", "Location", "IDRegDocument")
_WANTED = frozenset({"DateOfIssue", *_BEFORE, "DistinctParty", "SanctionsEntry"})


@dataclass(slots=True)
class _Known:
    """What stands before the parties, by its ids."""

    kinds: dict[str, str] = field(default_factory=dict)
    countries: dict[str, str] = field(default_factory=dict)
    places: dict[str, list[str]] = field(default_factory=dict)
    registered: defaultdict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    def take(self, element: Element) -> None:
        """Put down what an element says under its id."""
        own = element.get("ID", "")
        match plain(element.tag):
            case "PartySubType":
                self.kinds[own] = element.get("PartyTypeID", "")
            case "Country":
                self.countries[own] = element.get("ISO2", "") or (element.text or "")
            case "Location":
                stated = (one.get("CountryID", "") for one in children(element, "LocationCountry"))
                self.places[own] = [self.countries.get(one, "") for one in stated]
            case "IDRegDocument":
                stated_numbers = texts(element, "IDRegistrationNo")
                self.registered[element.get("IdentityID", "")] += stated_numbers


def entries(stream: BinaryIO, name: str) -> Entries:
    """The entries of the list; its day stands at its head, how many there are nowhere."""
    day = ""
    known = _Known()
    parties: list[tuple[list[str], ListEntry]] = []
    programmes: defaultdict[str, list[str]] = defaultdict(list)
    for element in elements(stream, name, _WANTED):
        match plain(element.tag):
            case "DateOfIssue":
                day = day or _date(element)
            case "DistinctParty":
                profiles = [one.get("ID", "") for one in children(element, "Profile")]
                parties.append((profiles, _entry(element, known)))
            case "SanctionsEntry":
                programmes[element.get("ProfileID", "")] += _programmes(element)
            case _:
                known.take(element)
    for profiles, entry in parties:
        under = (one for profile in profiles for one in programmes.get(profile, ()))
        yield replace(entry, programmes=distinct(under))
    return Declared(day)


def _entry(party: Element, known: _Known) -> ListEntry:
    profiles = list(children(party, "Profile"))
    sorts = [known.kinds.get(profile.get("PartySubTypeID", ""), "") for profile in profiles]
    identities = [one.get("ID", "") for one in children(party, "Profile", "Identity")]
    stated = [number for identity in identities for number in known.registered.get(identity, ())]
    return ListEntry(
        party.get("FixedRef", ""),
        _KINDS.get(next(iter(sorts), ""), ListKind.UNKNOWN),
        distinct(_names(party)),
        countries(_at_home(party, known)),
        distinct(_births(party)),
        numbers(stated),
    )


def _programmes(entry: Element) -> Iterator[str]:
    for measure in children(entry, "SanctionsMeasure"):
        if measure.get("SanctionsTypeID") == _PROGRAMME:
            yield from texts(measure, "Comment")


def _names(party: Element) -> Iterator[str]:
    for documented in children(party, "Profile", "Identity", "Alias", "DocumentedName"):
        yield joined(*texts(documented, "DocumentedNamePart", "NamePartValue"))


def _at_home(party: Element, known: _Known) -> Iterator[str]:
    for feature in children(party, "Profile", "Feature"):
        if feature.get("FeatureTypeID") in _AT_HOME:
            for place in children(feature, "FeatureVersion", "VersionLocation"):
                yield from known.places.get(place.get("LocationID", ""), ())


def _births(party: Element) -> Iterator[str]:
    for feature in children(party, "Profile", "Feature"):
        if feature.get("FeatureTypeID") == _BORN:
            for period in children(feature, "FeatureVersion", "DatePeriod"):
                yield from _period(period)


def _period(period: Element) -> Iterator[str]:
    """A day; of a period the years in which it lies."""
    first = next(map(_date, children(period, "Start", "From")), "")
    ends = [*children(period, "End", "To"), *children(period, "Start", "To")]
    last = next(map(_date, ends), first)
    yield from dates(first if first == last else f"{first[:4]} to {last[:4]}")


def _date(element: Element) -> str:
    year, month, day = (text(element, part) for part in ("Year", "Month", "Day"))
    parts = [year.zfill(4), month.zfill(2), day.zfill(2)] if year and month and day else [year]
    return "-".join(parts)
