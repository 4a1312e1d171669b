"""The profiles of a register: offers and needs, projects in search of a partner, zones with land.

Invariants:

- A profile rests on what is held as a fact, a plan or a wish; nothing denied, rejected or hearsay.
- Where an offer was renewed, what its newest document says counts; it is one profile.
- A profile's id is the mention that was told of first, so that answers follow it through a
  renewal; `Ledger.redirects` leads from there to its entity.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from landbridge.claims.dossier import Dossier, Ledger
from landbridge.claims.model import Judgement, Kind, Modality, Verdict
from landbridge.match.model import Profile, Side, Sort
from landbridge.office.parties import Parties
from landbridge.office.profile_codes import codes_from
from landbridge.office.profile_facts import (
    amount_of,
    as_renewed,
    by_term,
    claims_for,
    code_of,
    day_of,
    language_of,
    texts,
    told_first,
)
from landbridge.office.profile_reviews import ProfileReviews
from landbridge.office.profile_sites import codes_with_site, site_codes
from landbridge.office.profile_terms import TERMS, terms_of, terms_of_zone

_SIDES = {Kind.OFFER: Side.OFFER, Kind.NEED: Side.NEED}
_SEEKING = frozenset({"in_talks", "signed"})
"""The statuses of a project that may still take a partner, as long as no investor is known."""
_GONE = frozenset({"suspended", "closed"})
_SPEAKERS = ("owner", "developer", "partner", "operator", "")
"""Who speaks for a project by the role, the first that is known."""
_BUDGETS = ("total_planned", "intended", "")
"""What a project costs by the kind of the amount, the first that is known."""
_WORDS = ("party", "what", "code", "amount", "constraint", "contact", "valid_until", *TERMS)
_OF_WORDS = {predicate: predicate for predicate in _WORDS}
_OF_PROJECT = {"party": "party", "name": "what", "field": "code", "amount": "amount"}
_OF_ZONE = {"operator": "party", "name": "what", "aim": "what", "area": "land", "type": "bonded"}


def profiles(
    ledger: Ledger, today: date, judgements: Iterable[Judgement] = ()
) -> tuple[Profile, ...]:
    """The profiles of a ledger as they stand today, in the order of their entities.

    A judgement that accepts a profile, or a claim of it, is its review. Whoever offers or
    seeks must be known: what has no party is no profile. Expired ones and those without
    codes are here too, for matching says why it leaves them aside.
    """
    judgements = tuple(judgements)
    scribe = _Scribe(ledger, today, _reviews(judgements))
    reviews = ProfileReviews(judgements)
    found = (scribe.profile(dossier) for dossier in ledger.dossiers.values())
    return tuple(reviews.of(profile) for profile in found if profile is not None)


def _reviews(judgements: Iterable[Judgement]) -> Mapping[str, date]:
    """By claim, the day on which it was last accepted."""
    accepted = (one for one in judgements if one.verdict is Verdict.ACCEPTED)
    return {one.left: one.at.date() for one in sorted(accepted, key=lambda one: one.at)}


class _Scribe:
    """Writes the profiles of a ledger."""

    def __init__(self, ledger: Ledger, today: date, reviews: Mapping[str, date]) -> None:
        self._ledger = ledger
        self._today = today
        self._reviews = reviews
        self._parties = Parties(ledger)

    def profile(self, dossier: Dossier) -> Profile | None:
        """The profile of a dossier, if it offers or seeks something."""
        match dossier.kind:
            case Kind.OFFER | Kind.NEED:
                return self._words(as_renewed(dossier))
            case Kind.PROJECT if self._seeks_partner(dossier):
                return self._project(dossier)
            case Kind.ZONE if _GONE.isdisjoint(map(code_of, dossier.held("status")[-1:])):
                return self._zone(dossier)
        return None

    def _seeks_partner(self, project: Dossier) -> bool:
        steps = [
            code_of(fact)
            for fact in project.held("status")
            if fact.modality is Modality.FACT
            and (fact.as_of is None or fact.as_of.first <= self._today)
        ]
        taken = by_term(project.held("party"), ("investor",))
        return bool(steps) and steps[-1] in _SEEKING and not taken

    def _words(self, dossier: Dossier) -> Profile | None:
        party = next(self._parties.named_by(dossier, "party"), None)
        if party is None:
            return None
        what, side = dossier.held("what"), _SIDES[dossier.kind]
        terms = terms_of(dossier, side)
        return Profile(
            told_first(dossier, self._ledger),
            side,
            Sort.PARTY,
            self._parties.party(party, language_of(what)),
            "; ".join(texts(what)),
            language_of(what),
            codes_with_site(dossier.held("code"), what, terms),
            amount_of(dossier.held("amount")),
            asks=terms if side is Side.NEED else (),
            has=terms if side is Side.OFFER else (),
            notes=tuple(texts(dossier.held("constraint"))),
            contact=next(texts(dossier.held("contact")), ""),
            valid_until=day_of(dossier.held("valid_until")),
            claims=claims_for(dossier, _OF_WORDS),
            reviewed=self._reviewed(dossier),
        )

    def _project(self, dossier: Dossier) -> Profile | None:
        speaking = replace(dossier, facts=tuple(by_term(dossier.held("party"), _SPEAKERS)))
        party = next(self._parties.named_by(speaking, "party"), None)
        if party is None:
            return None
        names = dossier.held("name")
        language = language_of(names)
        return Profile(
            told_first(dossier, self._ledger),
            Side.NEED,
            Sort.PROJECT,
            self._parties.party(party, language),
            self._parties.name(dossier, language),
            language,
            codes_from(dossier.held("field"), names=names),
            amount_of(by_term(dossier.held("amount"), _BUDGETS)),
            claims=claims_for(dossier, _OF_PROJECT),
            reviewed=self._reviewed(dossier),
        )

    def _zone(self, dossier: Dossier) -> Profile | None:
        names, aims = dossier.held("name"), dossier.held("aim")
        party = next(self._parties.named_by(dossier, "operator"), dossier if names else None)
        if party is None:
            return None
        language = language_of(names or aims)
        codes = codes_from((), aims, names)
        return Profile(
            told_first(dossier, self._ledger),
            Side.OFFER,
            Sort.ZONE,
            self._parties.party(party, language),
            self._parties.name(dossier, language),
            language,
            site_codes(codes),
            has=terms_of_zone(dossier),
            claims=claims_for(dossier, _OF_ZONE),
            reviewed=self._reviewed(dossier),
        )

    def _reviewed(self, dossier: Dossier) -> date | None:
        days = (self._reviews[claim] for claim in dossier.accepted if claim in self._reviews)
        return max(days, default=None)
