"""The parties of a ledger as matching knows them: name, place, registered numbers, owners."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from landbridge.claims.dossier import Dossier, Ledger
from landbridge.claims.model import EntityId, Kind
from landbridge.claims.value import Code, Ref
from landbridge.language.phrases import FALLBACK, speaking
from landbridge.match.model import Party
from landbridge.publish.names import Names
from landbridge.world.identifiers import Identifier, System, check

_SEATS = ("seat", "place", "of")
"""Where a party is: its seat, its site, else the country it is of."""
_SYSTEMS = frozenset(System)


class Parties:
    """Who offers, seeks or has done something, each made once a language."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._names = cache(lambda language: Names(ledger, language))

    def named_by(self, dossier: Dossier, *predicates: str) -> Iterator[Dossier]:
        """The dossiers that a dossier names under some predicates, in their order."""
        for predicate in predicates:
            for fact in dossier.held(predicate):
                if isinstance(fact.value, Ref):
                    entity = EntityId(fact.value.mention)
                    yield self._ledger.dossiers[self._ledger.redirects.get(entity, entity)]

    def party(self, dossier: Dossier, language: str) -> Party:
        """A dossier as a party, called as a language calls it."""
        owners = (self.name(owner, language) for owner in self.named_by(dossier, "owner"))
        identifiers = tuple(identifiers_of(dossier))
        return Party(
            dossier.id,
            self.name(dossier, language),
            self.place(dossier),
            identifiers,
            tuple(owners),
        )

    def name(self, dossier: Dossier, language: str) -> str:
        """What a language calls an entity; in English where the language has no pack."""
        return str(self._names(language if language in speaking() else FALLBACK)[dossier.id])

    def place(self, dossier: Dossier) -> str | None:
        """The place in the gazetteer where an entity is, or which it is."""
        where = [dossier] if dossier.kind is Kind.PLACE else self.named_by(dossier, *_SEATS)
        codes = (fact.value for place in where for fact in place.held("code"))
        return next((code.code for code in codes if isinstance(code, Code)), None)


def identifiers_of(dossier: Dossier) -> Iterator[tuple[str, str]]:
    """The registered numbers whose check digits are right; an adopted name is none."""
    for fact in dossier.held("registered_id"):
        if isinstance(fact.value, Code) and fact.value.vocabulary in _SYSTEMS:
            read = check(System(fact.value.vocabulary), fact.value.code)
            if isinstance(read, Identifier):
                yield read.system, read.number
