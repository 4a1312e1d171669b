"""Claims and findings as plain data for programs: what `--format json` prints.

Values are normalised: decimal amounts as text with an ISO 4217 currency, dates
and ranges in ISO 8601, codes of the vocabularies.
"""

from __future__ import annotations

from typing import NotRequired, TypedDict

from landbridge.claims.model import Claim, Evidence, Finding, Reason
from landbridge.claims.value import (
    Code,
    Money,
    Number,
    Percent,
    Post,
    Quantity,
    Ref,
    Text,
    Value,
    When,
    normal_form,
    plain,
)
from landbridge.publish.sentence import say
from landbridge.read.original import Original


class ValueData(TypedDict):
    """A normalised value; which keys it has depends on its type."""

    type: str
    text: NotRequired[str]
    language: NotRequired[str]
    vocabulary: NotRequired[str]
    code: NotRequired[str]
    ref: NotRequired[str]
    share: NotRequired[str]
    body: NotRequired[str]
    amount: NotRequired[str]
    high: NotRequired[str]
    currency: NotRequired[str]
    unit: NotRequired[str]
    approximation: NotRequired[str]
    start: NotRequired[str]
    end: NotRequired[str]


class SpanData(TypedDict):
    """A span in code points."""

    start: int
    end: int


class EvidenceData(TypedDict):
    """The place of a quote, in code points of the stored text.

    `source` is its place in the decoded file, of a Word file in its main part.
    """

    document: str
    start: int
    end: int
    quote: str
    cell: str | None
    source: SpanData | None


class ReasonData(TypedDict):
    """A reason by its code, with its values."""

    code: str
    values: dict[str, str]


class ClaimData(TypedDict):
    """One claim."""

    id: str
    subject: str
    kind: str
    predicate: str
    value: ValueData
    stated: str
    modality: str
    as_of: str | None
    speaker: str | None
    language: str
    evidence: EvidenceData
    reasons: list[ReasonData]


class FindingData(TypedDict):
    """What is wrong with a text, by code and in a sentence."""

    code: str
    values: dict[str, str]
    severity: str
    sentence: str
    evidence: list[EvidenceData]


def claim_data(claim: Claim, original: Original | None = None) -> ClaimData:
    """A claim as plain data, its quote found in the original too where that is given."""
    return {
        "id": claim.id,
        "subject": claim.subject,
        "kind": claim.kind.value,
        "predicate": claim.predicate,
        "value": value_data(claim.value),
        "stated": claim.stated,
        "modality": claim.modality.value,
        "as_of": None if claim.as_of is None else str(claim.as_of),
        "speaker": claim.speaker,
        "language": claim.language,
        "evidence": evidence_data(claim.evidence, original),
        "reasons": [_reason_data(reason) for reason in claim.reasons],
    }


def finding_data(finding: Finding, language: str, original: Original | None = None) -> FindingData:
    """A finding as plain data, with its sentence in a language."""
    return {
        **_reason_data(finding.reason),
        "severity": finding.severity.value,
        "sentence": say(finding.reason, language),
        "evidence": [evidence_data(evidence, original) for evidence in finding.evidence],
    }


def evidence_data(evidence: Evidence, original: Original | None = None) -> EvidenceData:
    """The place of a quote as plain data."""
    span = original.span(evidence.start, evidence.end) if original else None
    return {
        "document": evidence.document,
        "start": evidence.start,
        "end": evidence.end,
        "quote": evidence.quote,
        "cell": evidence.cell,
        "source": {"start": span[0], "end": span[1]} if span else None,
    }


def value_data(value: Value) -> ValueData:
    """A normalised value as plain data."""
    match value:
        case Text(text, language):
            return {"type": "text", "text": text, "language": language}
        case Code(vocabulary, code):
            return {"type": "code", "vocabulary": vocabulary, "code": code}
        case Ref(ref, share):
            named: ValueData = {"type": "ref", "ref": ref}
            return {**named, "share": normal_form(share)} if share else named
        case Post(code, title, body):
            return {"type": "post", "code": code, "text": title, "body": body}
        case When():
            return _when_data(value)
        case Money(amount, currency):
            return _hedged({"type": "money", "amount": plain(amount), "currency": currency}, value)
        case Quantity(amount, unit):
            return _hedged({"type": "quantity", "amount": plain(amount), "unit": unit}, value)
        case Percent(amount):
            return _hedged({"type": "percent", "amount": plain(amount)}, value)
        case Number(amount):
            return _hedged({"type": "number", "amount": plain(amount)}, value)


def _when_data(when: When) -> ValueData:
    data: ValueData = {"type": "when", "start": str(when.start), "end": str(when.end or when.start)}
    if when.approximate:
        data["approximation"] = "about"
    return data


def _hedged(data: ValueData, value: Money | Quantity | Percent | Number) -> ValueData:
    if value.high is not None:
        data["high"] = plain(value.high)
    if value.approximation is not None:
        data["approximation"] = value.approximation.value
    return data


def _reason_data(reason: Reason) -> ReasonData:
    return {"code": reason.code, "values": dict(reason.values)}
