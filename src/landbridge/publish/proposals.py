"""The matches of a brief: who might meet whom, why, and what stands in the way, with the quotes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from landbridge.claims.model import ClaimId
from landbridge.match.model import Match, Party, Profile
from landbridge.publish.disputes import Quote, quotes_of
from landbridge.publish.matches import tell_match
from landbridge.publish.press import Press, Shown
from landbridge.publish.profiles import profile_details


@dataclass(frozen=True, slots=True)
class Argument:
    """A reason or an obstacle, what it weighs, and its quotes."""

    sentence: str
    beside: str
    quotes: Sequence[Quote]


@dataclass(frozen=True, slots=True)
class Proposed:
    """A match as a page shows it."""

    offering: Shown
    offered: str
    offered_details: str
    seeking: Shown
    sought: str
    sought_details: str
    because: Sequence[Argument]
    against: Sequence[Argument]
    score: str
    standing: str
    last_contact: str


def proposals(press: Press) -> list[Proposed]:
    """The matches of the view whose both parties lie in it, the best first."""
    profiles = {profile.id: profile for profile in press.view.profiles}
    known = press.view.ledger.dossiers
    shown = [
        match
        for match in sorted(press.view.matches, key=lambda one: (-one.score, one.id))
        if all(profiles[side].party.id in known for side in (match.offer, match.need))
    ]
    return [_proposed(press, match, profiles[match.offer], profiles[match.need]) for match in shown]


def _proposed(press: Press, match: Match, offer: Profile, need: Profile) -> Proposed:
    told = tell_match(match, {offer.id: offer, need.id: need}, press.language)
    return Proposed(
        _party(press, offer.party),
        offer.what,
        profile_details(offer, press.language),
        _party(press, need.party),
        need.what,
        profile_details(need, press.language),
        [Argument(one.sentence, one.beside, _quotes(press, one.claims)) for one in told.because],
        [Argument(one.sentence, "", _quotes(press, one.claims)) for one in told.against],
        told.score,
        told.standing,
        told.last_contact,
    )


def _party(press: Press, party: Party) -> Shown:
    return press.entity(party.id)


def _quotes(press: Press, claims: Sequence[ClaimId]) -> list[Quote]:
    known = press.view.ledger.claims
    found = [known[claim] for claim in claims if claim in known]
    return quotes_of(press, [c for c in found if c.evidence.document in press.view.documents])
