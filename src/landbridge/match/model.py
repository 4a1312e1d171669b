"""The words of matching as values: party, profile, term, match, refusal.

Invariants:

- The shares of a match's parts add up to its score.
- An obstacle that is hard makes a refusal; a match has soft ones only.
- What a side did not state is open, never against it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from hashlib import blake2b
from typing import NewType

from landbridge.claims.model import ClaimId, EntityId, Reason
from landbridge.language.values import Money, PartialDate

ProfileId = NewType("ProfileId", str)
ProposalId = NewType("ProposalId", str)


class Side(StrEnum):
    """What a profile does: it offers or it seeks."""

    OFFER = "offer"
    NEED = "need"


class Sort(StrEnum):
    """What a profile comes from: words of a party, a project, or a zone with its land."""

    PARTY = "party"
    PROJECT = "project"
    ZONE = "zone"


@dataclass(frozen=True, slots=True)
class Party:
    """Who offers or seeks; without an identifier its identity is not established.

    `place` is an id of the gazetteer, `identifiers` are (system, number) with
    right check digits.
    """

    id: EntityId
    name: str
    place: str | None = None
    identifiers: tuple[tuple[str, str], ...] = ()
    owners: tuple[str, ...] = ()

    @property
    def is_established(self) -> bool:
        """Whether a registered number says who this is."""
        return bool(self.identifiers)


@dataclass(frozen=True, slots=True)
class CodeWeight:
    """A code of a system (`isic`, `hs`) and how surely the words mean it, from 0 to 1.

    `claims` are those that it was read from, where a profile does not have them itself.
    """

    system: str
    code: str
    weight: float
    words: tuple[str, ...] = ()
    claims: tuple[ClaimId, ...] = ()


class TermName(StrEnum):
    """What one side may ask and the other have."""

    LAND = "land"
    POWER = "power"
    ENVIRONMENT = "environment"
    BONDED = "bonded"
    LICENCE = "licence"
    LANGUAGE = "language"
    READY = "ready"


@dataclass(frozen=True, slots=True)
class Term:
    """What is asked or had under one name.

    Land is in hectares, power in megawatts, the environmental class counts from 1, the
    cleanest; a licence, a language or a bonded status is a `word`; `day` is when
    something is ready.
    """

    name: TermName
    amount: Decimal | None = None
    word: str = ""
    day: PartialDate | None = None
    claims: tuple[ClaimId, ...] = ()


@dataclass(frozen=True, slots=True)
class Profile:
    """A typed, dated offer or need of a party.

    `asks` and `has` are terms; `notes` are constraints in words, which only a
    person can check. `claims` is what the profile rests on, by predicate. `reviewed` is the
    day on which a person last accepted it or one of them; what is `rejected` a person holds wrong.
    """

    id: ProfileId
    side: Side
    sort: Sort
    party: Party
    what: str
    language: str
    codes: tuple[CodeWeight, ...] = ()
    amount: Money | None = None
    asks: tuple[Term, ...] = ()
    has: tuple[Term, ...] = ()
    notes: tuple[str, ...] = ()
    contact: str = ""
    valid_until: PartialDate | None = None
    claims: tuple[tuple[str, ClaimId], ...] = ()
    reviewed: date | None = None
    rejected: bool = False

    def claims_of(self, *predicates: str) -> tuple[ClaimId, ...]:
        """The claims that say something under one of these predicates."""
        return tuple(claim for predicate, claim in self.claims if predicate in predicates)


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a score: why, how much of the score, and the claims that it rests on."""

    reason: Reason
    share: float
    claims: tuple[ClaimId, ...] = ()


@dataclass(frozen=True, slots=True)
class Obstacle:
    """What stands in the way; a hard one forbids the match, `remedy` says what would change it."""

    reason: Reason
    hard: bool = False
    remedy: Reason | None = None
    claims: tuple[ClaimId, ...] = ()


@dataclass(frozen=True, slots=True)
class Entered:
    """An obstacle that the office knows of: a payment route, controlled goods.

    It stands in the way of the pairs of which one side is among `one`, the other among
    `other`, and whose offer is among `offers`; None is anybody. `bars` forbids them.
    """

    reason: Reason
    one: frozenset[EntityId] | None = None
    other: frozenset[EntityId] | None = None
    offers: frozenset[ProfileId] | None = None
    bars: bool = False

    @property
    def is_of_nobody(self) -> bool:
        """Whether nobody and nothing is what it names."""
        return frozenset() in (self.one, self.other, self.offers)

    def concerns(self, offer: Profile, need: Profile) -> bool:
        """Whether it stands between the two."""
        if self.offers is not None and offer.id not in self.offers:
            return False
        left, right = offer.party.id, need.party.id
        return self._joins(left, right) or self._joins(right, left)

    def _joins(self, left: EntityId, right: EntityId) -> bool:
        return (self.one is None or left in self.one) and (
            self.other is None or right in self.other
        )


class Standing(StrEnum):
    """Who has said yes to a proposal."""

    NEITHER = "neither"
    OFFERING = "offering"
    SEEKING = "seeking"
    BOTH = "both"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Match:
    """An offer and a need that fit, why, and what stands in the way."""

    id: ProposalId
    offer: ProfileId
    need: ProfileId
    score: float
    parts: tuple[Part, ...]
    obstacles: tuple[Obstacle, ...] = ()
    standing: Standing = Standing.NEITHER
    last_contact: date | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """An offer and a need that do not go together, with every hard obstacle."""

    offer: ProfileId
    need: ProfileId
    obstacles: tuple[Obstacle, ...]


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each kind of fit counts; they add up to one."""

    codes: float = 0.55
    size: float = 0.15
    experience: float = 0.1
    corridor: float = 0.1
    contact: float = 0.1


@dataclass(frozen=True, slots=True)
class Contact:
    """A day on which two parties met, and the claims that say so."""

    day: date
    claims: tuple[ClaimId, ...] = ()


@dataclass(frozen=True, slots=True)
class PairsProblem:
    """All that matches are made of.

    `per` is the side whose profiles each get their `limit` best. `corridor` gives the cost
    between two places (ids of the gazetteer) from 0, free, to 1, out of reach; a pair
    without a row is an open question, and without a table (None) nobody asks.
    `rates` gives the worth of a currency's unit in one common currency.
    `contacts` gives the last time that two parties met. `screened` gives for each
    party what screening found: no entry, not screened; an empty tuple, nothing found.
    `answers` gives the standing of a proposal, `entered` the obstacles that the office
    knows of, `experience` what a party has done before.
    """

    profiles: tuple[Profile, ...]
    today: date
    corridor: Mapping[tuple[str, str], float] | None = None
    rates: Mapping[str, float] = field(default_factory=dict)
    contacts: Mapping[tuple[EntityId, EntityId], Contact] = field(default_factory=dict)
    screened: Mapping[EntityId, tuple[Reason, ...]] = field(default_factory=dict)
    answers: Mapping[ProposalId, Standing] = field(default_factory=dict)
    entered: tuple[Entered, ...] = ()
    experience: Mapping[EntityId, tuple[CodeWeight, ...]] = field(default_factory=dict)
    weights: Weights = Weights()
    per: Side = Side.NEED
    limit: int = 20

    def cost_between(self, one: str | None, other: str | None) -> float | None:
        """The cost between two places, either way; None where no row says it."""
        if self.corridor is None or not one or not other:
            return None
        return self.corridor.get((one, other), self.corridor.get((other, one)))


@dataclass(frozen=True, slots=True)
class PairsPlan:
    """The best matches of each profile, best first, and what was left out with the reason.

    `left_aside` are profiles that were matched with nobody; `barred` are pairs that fit
    better than the last match of their profile, and that a hard obstacle forbids. `unweighed`
    counts the pairs that fit less well: of them nothing is said.
    """

    matches: tuple[Match, ...]
    left_aside: tuple[tuple[ProfileId, Reason], ...] = ()
    barred: tuple[Refusal, ...] = ()
    unweighed: int = 0


def proposal_id(offer: ProfileId, need: ProfileId) -> ProposalId:
    """The id of a proposal: the hash of offer and need, so that answers follow it."""
    return ProposalId(blake2b(f"{offer}\x1f{need}".encode(), digest_size=12).hexdigest())
