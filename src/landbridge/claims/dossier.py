"""What claims about one thing fold into: an entity's dossier, with who says what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from landbridge.claims.model import (
    Claim,
    ClaimId,
    EntityId,
    JudgementId,
    Kind,
    MentionId,
    Modality,
    Reason,
)
from landbridge.claims.value import Value
from landbridge.language.values import PartialDate

HELD = frozenset({Modality.FACT, Modality.PLAN, Modality.WISH})
"""How a source holds what it stands by: it neither denies it nor has it from others."""


class Standing(StrEnum):
    """How a value stands in its dossier."""

    SHOWN = "shown"
    OTHER = "other"
    DISPUTED = "disputed"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Fact:
    """One value of one predicate and every claim that supports it.

    A reference in `value` names an entity, no longer a mention. `predicate`
    carries its term after a dot: `amount.total_planned`. `documents` counts
    those that say so, `publishers` the independent voices among them. `as_of` is
    the newest date for which it is said; for a status, the first.
    """

    predicate: str
    value: Value
    standing: Standing
    claims: tuple[ClaimId, ...]
    documents: int
    publishers: int
    modality: Modality = Modality.FACT
    as_of: PartialDate | None = None


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Values of one predicate that cannot hold together; `ratio` is set for amounts."""

    predicate: str
    facts: tuple[Fact, ...]
    ratio: str | None = None


@dataclass(frozen=True, slots=True)
class Merge:
    """Why two mentions are one thing, or may be: a rule, or a person's judgement."""

    left: MentionId
    right: MentionId
    reason: Reason


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Judgements that cannot hold together; none of them counts until one is taken back."""

    left: str
    right: str | None
    judgements: tuple[JudgementId, ...]


@dataclass(frozen=True, slots=True)
class Dossier:
    """Everything said about one entity.

    `names` holds the name to show, by language. Facts are in the order of the
    kind's predicates, shown ones first. `merges` says why its mentions are one
    thing, `doubts` why a mention may be one with that of another entity, `apart`
    which mentions people hold to be others, `contradictions` where people's
    judgements are against each other, `accepted` which claims people hold to be
    right.
    """

    id: EntityId
    kind: Kind
    names: Mapping[str, str]
    mentions: tuple[MentionId, ...]
    facts: tuple[Fact, ...]
    disagreements: tuple[Disagreement, ...]
    documents: int
    publishers: int
    merges: tuple[Merge, ...] = ()
    apart: tuple[tuple[MentionId, MentionId], ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    accepted: tuple[ClaimId, ...] = ()
    doubts: tuple[Merge, ...] = ()

    def shown(self, predicate: str) -> list[Fact]:
        """The facts of a predicate that a reader sees first, any term of it."""
        return [
            fact
            for fact in self.facts
            if fact.predicate.partition(".")[0] == predicate
            and fact.standing is not Standing.REJECTED
        ]

    def held(self, predicate: str) -> list[Fact]:
        """What is held as a fact, a plan or a wish under a predicate, any term of it."""
        return [fact for fact in self.shown(predicate) if fact.modality in HELD]


@dataclass(frozen=True, slots=True)
class Ledger:
    """All that the register knows at one moment: dossiers by id, claims by id, redirects."""

    dossiers: Mapping[EntityId, Dossier]
    claims: Mapping[ClaimId, Claim]
    redirects: Mapping[EntityId, EntityId]
