"""A dossier as bytes, the same for the same dossier, and back."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from landbridge.claims.dossier import Contradiction, Disagreement, Dossier, Fact, Merge, Standing
from landbridge.claims.model import (
    ClaimId,
    EntityId,
    JudgementId,
    Kind,
    MentionId,
    Modality,
    Reason,
)
from landbridge.claims.value import dump_value, load_value
from landbridge.language.values import PartialDate


def dump_dossier(dossier: Dossier) -> bytes:
    """The canonical JSON of a dossier, in UTF-8."""
    numbers = {fact: number for number, fact in enumerate(dossier.facts)}
    parts = {
        "id": dossier.id,
        "kind": dossier.kind,
        "names": dict(sorted(dossier.names.items())),
        "mentions": dossier.mentions,
        "facts": [_dump_fact(fact) for fact in dossier.facts],
        "disagreements": [
            [d.predicate, [numbers[fact] for fact in d.facts], d.ratio]
            for d in dossier.disagreements
        ],
        "documents": dossier.documents,
        "publishers": dossier.publishers,
        "merges": [_dump_merge(merge) for merge in dossier.merges],
        "apart": dossier.apart,
        "contradictions": [[c.left, c.right, c.judgements] for c in dossier.contradictions],
        "accepted": dossier.accepted,
        "doubts": [_dump_merge(merge) for merge in dossier.doubts],
    }
    return json.dumps(parts, ensure_ascii=False, separators=(",", ":")).encode()


def load_dossier(body: bytes | str) -> Dossier:
    """The dossier that `dump_dossier` wrote; raises ValueError or KeyError for anything else."""
    parts: dict[str, Any] = json.loads(body)
    facts = tuple(_load_fact(*fact) for fact in parts["facts"])
    return Dossier(
        EntityId(parts["id"]),
        Kind(parts["kind"]),
        parts["names"],
        tuple(map(MentionId, parts["mentions"])),
        facts,
        tuple(
            Disagreement(predicate, tuple(facts[n] for n in numbers), ratio)
            for predicate, numbers, ratio in parts["disagreements"]
        ),
        parts["documents"],
        parts["publishers"],
        tuple(_load_merge(*merge) for merge in parts["merges"]),
        tuple((MentionId(left), MentionId(right)) for left, right in parts["apart"]),
        tuple(
            Contradiction(left, right, tuple(map(JudgementId, ids)))
            for left, right, ids in parts["contradictions"]
        ),
        tuple(map(ClaimId, parts["accepted"])),
        tuple(_load_merge(*merge) for merge in parts["doubts"]),
    )


def _dump_fact(fact: Fact) -> list[object]:
    return [
        fact.predicate,
        dump_value(fact.value),
        fact.standing,
        fact.claims,
        fact.documents,
        fact.publishers,
        fact.modality,
        str(fact.as_of) if fact.as_of else None,
    ]


def _load_fact(
    predicate: str,
    value: str,
    standing: str,
    claims: Sequence[str],
    documents: int,
    publishers: int,
    modality: str,
    as_of: str | None,
) -> Fact:
    return Fact(
        predicate,
        load_value(value),
        Standing(standing),
        tuple(map(ClaimId, claims)),
        documents,
        publishers,
        Modality(modality),
        PartialDate.parse(as_of) if as_of else None,
    )


def _dump_merge(merge: Merge) -> list[object]:
    return [merge.left, merge.right, merge.reason.code, merge.reason.values]


def _load_merge(left: str, right: str, code: str, values: Sequence[Sequence[str]]) -> Merge:
    reason = Reason(code, tuple((name, value) for name, value in values))
    return Merge(MentionId(left), MentionId(right), reason)
