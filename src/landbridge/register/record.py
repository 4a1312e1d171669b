"""Rows and values: how documents, claims, findings and judgements stand in the tables."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Row

from landbridge.claims.model import (
    Claim,
    Document,
    DocumentId,
    Evidence,
    Finding,
    Judgement,
    Kind,
    Modality,
    Origin,
    Reading,
    Reason,
    Rendition,
    Severity,
    Sourced,
    TextHash,
    Verdict,
    Visibility,
)
from landbridge.claims.plan import KeptPlan
from landbridge.claims.source import Source
from landbridge.claims.value import dump_value, load_value
from landbridge.language.values import PartialDate

Values = dict[str, object]
_CANONICAL = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
SOURCED = ("title", "publisher", "published", "address")


def to_json(parts: object) -> str:
    """Canonical JSON: no blanks, every script as it is."""
    return _CANONICAL.encode(parts)


def utc(at: datetime) -> str:
    """A moment as UTC in ISO 8601; raises ValueError where the time zone is unknown."""
    if at.tzinfo is None:
        raise ValueError(f"{at.isoformat()} has no time zone")
    return at.astimezone(UTC).isoformat()


def reading_values(reading: Reading, number: int, actor: str, at: str) -> Values:
    """The row of a reading: what its reader made of the document's bytes."""
    document = reading.document
    return {
        "number": number,
        "id": reading.id,
        "document": document.id,
        "reader": reading.reader,
        "packs": reading.packs,
        "actor": actor,
        "at": at,
        "name": document.name,
        **{name: dump_sourced(getattr(document, name)) for name in SOURCED},
        "renditions": to_json([[r.language, r.start, r.end, r.title] for r in document.renditions]),
        "fingerprint": to_json(document.fingerprint),
        "text_hash": document.text_hash,
        "text": document.text,
    }


def claim_values(claim: Claim, reading: int, position: int) -> Values:
    """The row of a claim."""
    evidence = claim.evidence
    return {
        "reading": reading,
        "id": claim.id,
        "position": position,
        "subject": claim.subject,
        "kind": claim.kind,
        "predicate": claim.predicate,
        "value": dump_value(claim.value),
        "stated": claim.stated,
        "start": evidence.start,
        "end": evidence.end,
        "quote": evidence.quote,
        "cell": evidence.cell,
        "modality": claim.modality,
        "as_of": None if claim.as_of is None else str(claim.as_of),
        "speaker": claim.speaker,
        "language": claim.language,
        "reasons": dump_reasons(claim.reasons),
    }


def finding_values(finding: Finding, reading: int, position: int) -> Values:
    """The row of a finding."""
    return {
        "reading": reading,
        "position": position,
        "reason": to_json([finding.reason.code, finding.reason.values]),
        "severity": finding.severity,
        "evidence": to_json([[e.start, e.end, e.quote, e.cell] for e in finding.evidence]),
    }


def judgement_values(judgement: Judgement, number: int) -> Values:
    """The row of a judgement."""
    return {
        "number": number,
        "id": judgement.id,
        "left": judgement.left,
        "right": judgement.right,
        "verdict": judgement.verdict,
        "actor": judgement.actor,
        "at": utc(judgement.at),
        "replaces": judgement.replaces,
    }


def plan_values(plan: KeptPlan, number: int) -> Values:
    """The row of a plan."""
    return {
        "number": number,
        "id": plan.id,
        "kind": plan.kind,
        "inputs": plan.inputs,
        "body": plan.body,
        "actor": plan.actor,
        "at": utc(plan.at),
    }


def dump_sourced(sourced: Sourced | None) -> str | None:
    """The JSON of a fact about a document."""
    return None if sourced is None else to_json([sourced.value, sourced.origin, sourced.span])


def dump_reasons(reasons: Sequence[Reason]) -> str | None:
    """The JSON of a claim's reasons."""
    return to_json([[reason.code, reason.values] for reason in reasons]) if reasons else None


def load_sourced(text: str | None) -> Sourced | None:
    """Read what `dump_sourced` wrote."""
    if text is None:
        return None
    value, origin, span = json.loads(text)
    return Sourced(value, Origin(origin), None if span is None else (span[0], span[1]))


def load_reason(parts: Sequence[Any]) -> Reason:
    """Read one reason from its JSON parts."""
    code, values = parts
    return Reason(code, tuple((name, value) for name, value in values))


def document_of(row: Row[Any], content: bytes = b"") -> Document:
    """The document of a row of `document` joined with its reading."""
    return Document(
        id=row.document,
        name=row.name,
        media_type=row.media_type,
        text=row.text,
        text_hash=TextHash(row.text_hash),
        renditions=tuple(
            Rendition(language, start, end, None if title is None else (title[0], title[1]))
            for language, start, end, title in json.loads(row.renditions)
        ),
        title=load_sourced(row.title),
        publisher=load_sourced(row.publisher),
        published=load_sourced(row.published),
        address=load_sourced(row.address),
        visibility=Visibility(row.visibility),
        fingerprint=tuple(json.loads(row.fingerprint)),
        content=content,
    )


def source_of(row: Row[Any]) -> Source:
    """A document as the fold sees it, of a row of its reading."""
    publisher, published = load_sourced(row.publisher), load_sourced(row.published)
    return Source(
        row.document,
        publisher.value if publisher else "",
        published.value if published else "",
        tuple(json.loads(row.fingerprint)),
    )


def claim_of(row: Row[Any]) -> Claim:
    """The claim of a row of `claim` with its document."""
    return Claim(
        id=row.id,
        subject=row.subject,
        kind=Kind(row.kind),
        predicate=row.predicate,
        value=load_value(row.value),
        stated=row.stated,
        evidence=Evidence(row.document, row.start, row.end, row.quote, row.cell),
        modality=Modality(row.modality),
        as_of=None if row.as_of is None else PartialDate.parse(row.as_of),
        speaker=row.speaker,
        language=row.language,
        reasons=tuple(load_reason(parts) for parts in json.loads(row.reasons or "[]")),
    )


def finding_of(row: Row[Any]) -> Finding:
    """The finding of a row of `finding` with its document."""
    return Finding(
        reason=load_reason(json.loads(row.reason)),
        severity=Severity(row.severity),
        evidence=tuple(
            Evidence(DocumentId(row.document), start, end, quote, cell)
            for start, end, quote, cell in json.loads(row.evidence)
        ),
    )


def judgement_of(row: Row[Any]) -> Judgement:
    """The judgement of a row."""
    return Judgement(
        id=row.id,
        left=row.left,
        right=row.right,
        verdict=Verdict(row.verdict),
        actor=row.actor,
        at=datetime.fromisoformat(row.at),
        replaces=row.replaces,
    )


def plan_of(row: Row[Any]) -> KeptPlan:
    """The plan of a row."""
    at = datetime.fromisoformat(row.at)
    return KeptPlan(row.id, row.kind, row.inputs, row.body, row.actor, at)
