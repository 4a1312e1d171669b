"""A part of a ledger: what has to do with some places or parties.

What is asked for comes with whatever lies inside it, and with every dossier
that names one of these. What those name comes along by name, and of the places
among them what the same documents call their strengths. With whom a match brings them together
comes along too, and so do the events and tours that take place there or that one of them
takes part in.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from landbridge.claims.dossier import Dossier, Ledger
from landbridge.claims.model import DocumentId, EntityId, Kind
from landbridge.claims.value import Code, Post, Ref
from landbridge.meet.editions.edition import Edition, engagements
from landbridge.publish.view import BriefView
from landbridge.world.places import place_of

_SEATED = (Kind.PUBLIC_BODY, Kind.COMPANY, Kind.ORGANIZATION)
_HELD = {Kind.PLACE: "inside", Kind.ZONE: "place"} | dict.fromkeys(_SEATED, "seat")
_BELONGING = frozenset({"of", "seat", "place", "inside", "part_of"})
_STEPS = 2
"""A person is called after a body, and the body after its seat."""
_STANDING = frozenset(
    {Kind.PERSON, Kind.PUBLIC_BODY, Kind.COMPANY, Kind.ORGANIZATION, Kind.PLACE, Kind.ZONE}
)


def around(view: BriefView, about: Iterable[EntityId]) -> BriefView:
    """The view narrowed to what has to do with some entities, and its documents."""
    centre = tuple(about)
    concerned, named = _concerned(view.ledger, set(centre))
    concerned |= _partners(view, concerned) & view.ledger.dossiers.keys()
    documents = _documents(view.ledger, concerned)
    dossiers = {key: view.ledger.dossiers[key] for key in view.ledger.dossiers if key in concerned}
    for key in named:
        found = _within(view.ledger, view.ledger.dossiers[key], documents)
        if found.facts or found.kind is not Kind.STRENGTH:
            dossiers[key] = found
    kept = {claim for found in dossiers.values() for fact in found.facts for claim in fact.claims}
    ledger = Ledger(
        dossiers,
        {key: claim for key, claim in view.ledger.claims.items() if key in kept},
        {old: new for old, new in view.ledger.redirects.items() if new in dossiers},
    )
    return replace(
        view,
        ledger=ledger,
        about=centre,
        documents={key: found for key, found in view.documents.items() if key in documents},
        findings=tuple(
            finding
            for finding in view.findings
            if all(evidence.document in documents for evidence in finding.evidence)
        ),
        editions=_editions(view, concerned),
    )


def _concerned(ledger: Ledger, centre: set[EntityId]) -> tuple[set[EntityId], set[EntityId]]:
    """The centre with what lies inside it and what names one of these; and what those name."""
    inner = _inside(ledger, centre)
    naming = {
        dossier.id
        for dossier in ledger.dossiers.values()
        if dossier.kind not in _STANDING and not inner.isdisjoint(_named(dossier))
    }
    concerned = inner | naming
    named = {entity for key in naming for entity in _named(ledger.dossiers[key])}
    for _ in range(_STEPS):
        known = (concerned | named) & set(ledger.dossiers)
        named |= {entity for key in known for entity in _belongs(ledger.dossiers[key])}
    return concerned, ((named | _beside(ledger, named)) - concerned) & set(ledger.dossiers)


def _partners(view: BriefView, concerned: set[EntityId]) -> set[EntityId]:
    """Those whom a match brings together with what is concerned, and what they offer or need."""
    sides = {profile.id: {EntityId(profile.id), profile.party.id} for profile in view.profiles}
    pairs = (sides[match.offer] | sides[match.need] for match in view.matches)
    return {entity for pair in pairs if not pair.isdisjoint(concerned) for entity in pair}


def _editions(view: BriefView, concerned: set[EntityId]) -> tuple[Edition, ...]:
    """The events and tours that name something concerned as a party or as where they are."""
    names = {
        name.casefold() for key in concerned for name in view.ledger.dossiers[key].names.values()
    }
    return tuple(one for one in view.editions if not names.isdisjoint(_names_in(one)))


def _names_in(edition: Edition) -> set[str]:
    held = engagements(edition)
    parties = {who.party_name for one in held for who in one.attendees}
    return {name.casefold() for name in {edition.occasion.city, *parties, *(o.city for o in held)}}


def _beside(ledger: Ledger, named: set[EntityId]) -> set[EntityId]:
    """The strengths of places that are named: two regions are set side by side."""
    return {
        dossier.id
        for dossier in ledger.dossiers.values()
        if dossier.kind is Kind.STRENGTH and not named.isdisjoint(_named(dossier))
    }


def _documents(ledger: Ledger, entities: Iterable[EntityId]) -> set[DocumentId]:
    return {
        ledger.claims[claim].evidence.document
        for entity in entities
        for fact in ledger.dossiers[entity].facts
        for claim in fact.claims
        if claim in ledger.claims
    }


def _within(ledger: Ledger, dossier: Dossier, documents: set[DocumentId]) -> Dossier:
    """A dossier with what some documents say."""
    facts = tuple(
        fact
        for fact in dossier.facts
        if any(ledger.claims[claim].evidence.document in documents for claim in fact.claims)
    )
    return replace(dossier, facts=facts)


def _inside(ledger: Ledger, centre: set[EntityId]) -> set[EntityId]:
    """The centre and all places, zones and parties that lie inside it, to any depth."""
    codes = {code for key in centre for code in _codes(ledger.dossiers[key])}
    inner = centre | {
        dossier.id
        for dossier in ledger.dossiers.values()
        if any(codes & _around(code) for code in _codes(dossier))
    }
    while True:
        more = {
            dossier.id
            for dossier in ledger.dossiers.values()
            if dossier.id not in inner and not inner.isdisjoint(_holders(dossier))
        }
        if not more:
            return inner
        inner |= more


def _holders(dossier: Dossier) -> set[EntityId]:
    """What a thing lies in, or a person holds a post in."""
    held = _HELD.get(dossier.kind)
    found = {
        EntityId(fact.value.mention)
        for fact in dossier.facts
        if fact.predicate == held and isinstance(fact.value, Ref)
    }
    posts = (fact.value.body for fact in dossier.facts if isinstance(fact.value, Post))
    return found | {EntityId(body) for body in posts if body}


def _belongs(dossier: Dossier) -> set[EntityId]:
    """What a thing is called after: the body of a post, the seat of a body, the place of a zone."""
    found = {
        EntityId(fact.value.mention)
        for fact in dossier.facts
        if fact.predicate in _BELONGING and isinstance(fact.value, Ref)
    }
    return found | _holders(dossier)


def _codes(dossier: Dossier) -> set[str]:
    if dossier.kind is not Kind.PLACE:
        return set()
    values = (fact.value for fact in dossier.facts if fact.predicate == "code")
    return {value.code for value in values if isinstance(value, Code)}


def _around(code: str) -> set[str]:
    """The place and all that the world knows to lie around it."""
    found: set[str] = set()
    inside: str | None = code
    while inside and inside not in found:
        found.add(inside)
        try:
            inside = place_of(inside).inside
        except KeyError:
            break
    return found


def _named(dossier: Dossier) -> set[EntityId]:
    """The entities that a dossier names."""
    found = {EntityId(f.value.mention) for f in dossier.facts if isinstance(f.value, Ref)}
    posts = (fact.value.body for fact in dossier.facts if isinstance(fact.value, Post))
    return found | {EntityId(body) for body in posts if body}
