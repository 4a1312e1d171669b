"""Readings made by hand for the tests of the register, as a reader would make them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from landbridge.claims.model import (
    Claim,
    Document,
    Evidence,
    Finding,
    Kind,
    MentionId,
    Origin,
    Reading,
    Reason,
    Rendition,
    Severity,
    Sourced,
    Visibility,
    claim_id,
    document_id,
    mention_id,
    reading_id,
    text_hash,
)
from landbridge.claims.value import Ref, Text, Value

NOW = datetime(2026, 3, 2, 8, 30, tzinfo=UTC)
EVERYTHING = frozenset(Visibility)


def made_document(
    text: str,
    *,
    name: str = "release.txt",
    publisher: str = "Harbour Gazette",
    visibility: Visibility = Visibility.PUBLIC,
    language: str = "en",
) -> Document:
    content = text.encode()
    return Document(
        id=document_id(content),
        name=name,
        media_type="text/plain",
        text=text,
        text_hash=text_hash(text),
        renditions=(Rendition(language, 0, len(text), (0, min(9, len(text)))),),
        publisher=Sourced(publisher, Origin.GIVEN),
        published=Sourced("2026-03-01", Origin.PAGE, (0, 4)),
        visibility=visibility,
        fingerprint=(1, 2, 3),
        content=content,
    )


def mention(document: Document, words: str, kind: Kind) -> MentionId:
    start = document.text.index(words)
    return mention_id(document.id, start, start + len(words), kind)


def made_claim(
    document: Document,
    subject: MentionId,
    kind: Kind,
    predicate: str,
    value: Value,
    quote: str,
    stated: str | None = None,
) -> Claim:
    start = document.text.index(quote)
    evidence = Evidence(document.id, start, start + len(quote), quote)
    return Claim(
        id=claim_id(evidence, subject, predicate, value),
        subject=subject,
        kind=kind,
        predicate=predicate,
        value=value,
        stated=quote if stated is None else stated,
        evidence=evidence,
        language=document.renditions[0].language,
        reasons=(Reason.of("made_by_hand", place=start),),
    )


def named(document: Document, words: str, kind: Kind = Kind.PERSON) -> Claim:
    """The claim that the thing at these words bears them as its name."""
    value = Text(words, document.renditions[0].language)
    return made_claim(document, mention(document, words, kind), kind, "name", value, words)


def made_reading(
    document: Document, *claims: Claim, packs: str = "packs-1", findings: tuple[Finding, ...] = ()
) -> Reading:
    made = reading_id(document.id, document.text_hash, "by-hand", packs)
    return Reading(made, document, "by-hand", packs, claims, findings)


def finding(document: Document, code: str, quote: str) -> Finding:
    start = document.text.index(quote)
    evidence = Evidence(document.id, start, start + len(quote), quote)
    return Finding(Reason.of(code, words=quote), Severity.WARNING, (evidence,))


def meeting_reading(number: int, visibility: Visibility = Visibility.PUBLIC) -> Reading:
    """A small release about a meeting, different for each number."""
    guest = f"Guest {number} Example"
    document = made_document(
        f"Release {number}: Mayor Ana Sample received {guest} in Lowport.",
        name=f"release-{number}.txt",
        visibility=visibility,
    )
    event = mention(document, "received", Kind.MEETING)
    people = [named(document, "Ana Sample"), named(document, guest)]
    quote = f"Ana Sample received {guest}"
    joined = [
        made_claim(
            document, event, Kind.MEETING, "participant", Ref(person.subject), quote, person.stated
        )
        for person in people
    ]
    return made_reading(
        document, *people, *joined, findings=(finding(document, "unknown_place", "Lowport"),)
    )


def wide_reading(number: int, claims: int) -> Reading:
    """A release with many claims, each of another person."""
    names = [f"Person{number}x{each} Example" for each in range(claims)]
    document = made_document("; ".join(names) + ".", name=f"list-{number}.txt")
    return made_reading(document, *(named(document, name) for name in names))


def with_visibility(reading: Reading, visibility: Visibility) -> Reading:
    return replace(reading, document=replace(reading.document, visibility=visibility))
