"""What parties have done before, and when two of them last met: facts only, no plans."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import combinations, product

from landbridge.claims.dossier import Dossier, Fact, Ledger
from landbridge.claims.model import ClaimId, EntityId, Kind, Modality
from landbridge.claims.value import Post, When
from landbridge.match.fit import later
from landbridge.match.model import CodeWeight, Contact
from landbridge.office.parties import Parties
from landbridge.office.profile_codes import codes_from, heaviest
from landbridge.office.profile_facts import code_of

_TOLD_BY = {
    Kind.PROJECT: ("field", "name"),
    Kind.AGREEMENT: ("subject", "name"),
    Kind.ESTABLISHMENT: ("what",),
}
"""The predicates that say what was done."""
_NOTHING_DONE = frozenset({"in_talks", "signed", "suspended", "cancelled", "planned", "initialled"})
"""The statuses of a project or an agreement that show no experience."""


def experience(ledger: Ledger) -> dict[EntityId, tuple[CodeWeight, ...]]:
    """The codes of what each party took part in: projects under way, agreements, openings."""
    parties = Parties(ledger)
    done: dict[EntityId, list[CodeWeight]] = defaultdict(list)
    for dossier in map(_certain, ledger.dossiers.values()):
        codes = [replace(code, claims=_telling(dossier)) for code in _codes(dossier)]
        for party in parties.named_by(dossier, "party", "founder") if codes else ():
            done[party.id] += codes
    return {party: heaviest(codes) for party, codes in done.items()}


def _certain(dossier: Dossier) -> Dossier:
    """A dossier with what is a fact."""
    facts = (fact for fact in dossier.facts if fact.modality is Modality.FACT)
    return replace(dossier, facts=tuple(facts))


def _codes(dossier: Dossier) -> tuple[CodeWeight, ...]:
    if _NOTHING_DONE.intersection(map(code_of, dossier.held("status")[-1:])):
        return ()
    match dossier.kind:
        case Kind.PROJECT:
            return codes_from(dossier.held("field"), names=dossier.held("name"))
        case Kind.AGREEMENT:
            return codes_from((), dossier.held("subject"), dossier.held("name"))
        case Kind.ESTABLISHMENT:
            return codes_from((), dossier.held("what"))
    return ()


def _telling(dossier: Dossier) -> tuple[ClaimId, ...]:
    """The claims that say what was done."""
    facts = (fact for told in _TOLD_BY.get(dossier.kind, ()) for fact in dossier.held(told))
    return tuple(claim for fact in facts for claim in fact.claims)


def last_contacts(ledger: Ledger, today: date) -> dict[tuple[EntityId, EntityId], Contact]:
    """By two parties, the smaller id first, the last time until today that they met.

    They met where both took part in a meeting, one visited the other, or both signed an
    agreement; a person stands for the body of their post. What is known to the month
    or the year counts from its first day.
    """
    bodies = _Bodies(ledger)
    last: dict[tuple[EntityId, EntityId], Contact] = {}
    for dossier in map(_certain, ledger.dossiers.values()):
        contacts = [
            Contact(day, fact.claims)
            for fact in dossier.held("when")
            if (day := _day(fact)) and day <= today
        ]
        for pair in _met(dossier, bodies) if contacts else ():
            newest = max(contacts, key=lambda contact: contact.day)
            last[pair] = later(newest, last.get(pair))
    return last


def _day(fact: Fact) -> date | None:
    return fact.value.first if isinstance(fact.value, When) else None


def _met(dossier: Dossier, bodies: _Bodies) -> set[tuple[EntityId, EntityId]]:
    sides: Iterable[tuple[frozenset[EntityId], frozenset[EntityId]]]
    match dossier.kind:
        case Kind.MEETING:
            sides = combinations(bodies.named_by(dossier, "participant"), 2)
        case Kind.AGREEMENT:
            sides = combinations(bodies.named_by(dossier, "party", "signatory"), 2)
        case Kind.VISIT:
            visitors = bodies.named_by(dossier, "visitor", "head", "member")
            sides = product(visitors, bodies.named_by(dossier, "host", "accompanying"))
        case _:
            return set()
    pairs = (pair for one, other in sides for pair in product(one, other))
    return {(min(pair), max(pair)) for pair in pairs if pair[0] != pair[1]}


class _Bodies:
    """For whom those stand that an event names: a body for itself, a person for bodies too."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._parties = Parties(ledger)

    def named_by(self, event: Dossier, *predicates: str) -> list[frozenset[EntityId]]:
        """Each that an event names, with the bodies that they stand for."""
        named = self._parties.named_by(event, *predicates)
        return [frozenset((one.id, *self._of(one))) for one in named]

    def _of(self, person: Dossier) -> Iterator[EntityId]:
        for fact in person.held("post"):
            if isinstance(fact.value, Post) and fact.value.body:
                body = EntityId(fact.value.body)
                yield self._ledger.redirects.get(body, body)
