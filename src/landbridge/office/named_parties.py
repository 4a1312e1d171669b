"""Whom of the register an office means by a name, a registered number or a place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from landbridge.claims.dossier import Dossier, Ledger
from landbridge.claims.model import EntityId
from landbridge.claims.value import Text
from landbridge.match.model import Profile
from landbridge.office.place_ids import place_id
from landbridge.world.places import outwards


class NamedParties:
    """The parties that offer or seek, by every name that the ledger has for them."""

    def __init__(self, profiles: Iterable[Profile], ledger: Ledger) -> None:
        self._parties = {profile.party.id: profile.party for profile in profiles}
        self._called: dict[str, set[EntityId]] = {}
        for party, known in self._parties.items():
            numbers = (number for _, number in known.identifiers)
            for name in (*_names(ledger.dossiers[party]), *numbers):
                self._called.setdefault(name.casefold(), set()).add(party)

    def called(self, stated: str) -> frozenset[EntityId]:
        """Who bears a name or a registered number."""
        return frozenset(self._called.get(stated.casefold(), ()))

    def called_or_in(self, stated: str) -> frozenset[EntityId]:
        """Who bears a name or a number; where nobody does, who is at the place of that name."""
        return self.called(stated) or frozenset(self._living_in(place_id(stated)))

    def _living_in(self, place: str | None) -> Iterator[EntityId]:
        """The parties that are at a place, or somewhere within it."""
        for party in self._parties.values():
            if place and party.place and place in outwards(party.place):
                yield party.id


def _names(dossier: Dossier) -> Iterator[str]:
    yield from map(str, dossier.names.values())
    for fact in dossier.held("name"):
        if isinstance(fact.value, Text):
            yield fact.value.text
