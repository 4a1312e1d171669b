"""What a reading must be before it is written.

Invariant: nothing enters the log whose ids, quotes or predicates contradict
the document it was read from.
"""

from __future__ import annotations

from landbridge.claims.model import (
    Claim,
    Reading,
    check_evidence,
    claim_id,
    document_id,
    reading_id,
    text_hash,
)
from landbridge.claims.schema import check_claim
from landbridge.register.errors import RefusedError


def check_reading(reading: Reading) -> None:
    """Raise RefusedError unless document, claims and findings agree with one another."""
    try:
        _check_document(reading)
        for claim in reading.claims:
            check_claim(claim)
            _check_place(claim, reading)
        for finding in reading.findings:
            for evidence in finding.evidence:
                check_evidence(evidence, reading.document)
    except ValueError as error:
        raise RefusedError.because(
            "reading_refused", name=reading.document.name, error=error
        ) from error


def _check_document(reading: Reading) -> None:
    document = reading.document
    if document.id != document_id(document.content):
        raise ValueError(f"{document.name}: the document's id is not the hash of its bytes")
    if "\0" in document.text:
        raise ValueError(f"{document.name}: the text holds a NUL character")
    if document.text_hash != text_hash(document.text):
        raise ValueError(f"{document.name}: the hash of the text is not that of its text")
    made = reading_id(document.id, document.text_hash, reading.reader, reading.packs)
    if reading.id != made:
        raise ValueError(f"{document.name}: the reading's id is not made of what was read")


def _check_place(claim: Claim, reading: Reading) -> None:
    document, evidence = reading.document, claim.evidence
    check_evidence(evidence, document)
    made = claim_id(evidence, claim.subject, claim.predicate, claim.value)
    if claim.id != made:
        raise ValueError(
            f"{document.name}: the id of the claim at {evidence.start} "
            f"({claim.kind} {claim.predicate}) is not made of what it says"
        )
