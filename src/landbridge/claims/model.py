"""The words of the house as values: document, evidence, claim, reading, judgement, reason.

Invariants:

- `text[evidence.start:evidence.end] == evidence.quote`, in code points of the
  document's stored text; `check_evidence` is the one place that says so.
- A claim's id is a function of document, span, subject mention, predicate and
  value; never of the reader, so a better reading keeps what is the same.
- Claims and judgements are never edited. A judgement may replace an earlier one.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from hashlib import blake2b, sha256
from typing import NewType

from landbridge.claims.value import Value, dump_value
from landbridge.language.values import PartialDate

DocumentId = NewType("DocumentId", str)
TextHash = NewType("TextHash", str)
ReadingId = NewType("ReadingId", str)
ClaimId = NewType("ClaimId", str)
MentionId = NewType("MentionId", str)
EntityId = NewType("EntityId", str)
JudgementId = NewType("JudgementId", str)

NORMAL_FORM = "nfc1"
"""The version of the stored text's normal form: NFC, line feeds, no other change."""


class Kind(StrEnum):
    """What a claim is about; the names are FollowTheMoney's where it has one."""

    RELEASE = "Release"
    PERSON = "Person"
    PUBLIC_BODY = "PublicBody"
    COMPANY = "Company"
    ORGANIZATION = "Organization"
    PLACE = "Place"
    ZONE = "Zone"
    PROJECT = "Project"
    AGREEMENT = "Agreement"
    TIE = "Tie"
    LINK = "Link"
    VISIT = "Visit"
    MEETING = "Meeting"
    EVENT = "Event"
    ESTABLISHMENT = "Establishment"
    COMMITMENT = "Commitment"
    STATEMENT = "Statement"
    STRENGTH = "Strength"
    OFFER = "Offer"
    NEED = "Need"
    STATISTIC = "Statistic"


class Modality(StrEnum):
    """How the source holds a statement."""

    FACT = "fact"
    PLAN = "plan"
    WISH = "wish"
    DENIAL = "denial"
    HEARSAY = "hearsay"


class Visibility(StrEnum):
    """Who may see a document and all that was read from it."""

    PUBLIC = "public"
    INTERNAL = "internal"
    DRAFT = "draft"


class Origin(StrEnum):
    """Where a document's address, publisher or date comes from."""

    GIVEN = "given"
    ADDRESS = "address"
    PAGE = "page"
    INFERRED = "inferred"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something was concluded: a code, its values, and the quotes that led there.

    It holds no sentence; sentences live in the language packs.
    """

    code: str
    values: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, code: str, **values: object) -> Reason:
        """A reason with its values, kept as text in the order of their names."""
        return cls(code, tuple((name, str(values[name])) for name in sorted(values)))

    def as_mapping(self) -> Mapping[str, str]:
        """The values by name."""
        return dict(self.values)


@dataclass(frozen=True, slots=True)
class Sourced:
    """A fact about a document and where it comes from; the span where the page states it."""

    value: str
    origin: Origin
    span: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Rendition:
    """The text of a release in one language: a span of a document's stored text.

    `gaps` are the spans within it that are of another language, where the two alternate.
    """

    language: str
    start: int
    end: int
    title: tuple[int, int] | None = None
    gaps: tuple[tuple[int, int], ...] = ()

    def holds(self, place: int) -> bool:
        """Whether a place of the stored text is of this rendition."""
        is_within = self.start <= place < self.end
        return is_within and not any(start <= place < end for start, end in self.gaps)


@dataclass(frozen=True, slots=True)
class Document:
    """Bytes that somebody put out, by their hash, and the text that is stored for them.

    `published` is an ISO date. `fingerprint` is a min-hash of the text's word
    shingles: two documents that share most of it are reprints. `pages` has the
    places where the pages of a printed document begin in its text; it is known
    where the document was opened, and is not stored.
    """

    id: DocumentId
    name: str
    media_type: str
    text: str
    text_hash: TextHash
    renditions: tuple[Rendition, ...] = ()
    title: Sourced | None = None
    publisher: Sourced | None = None
    published: Sourced | None = None
    address: Sourced | None = None
    visibility: Visibility = Visibility.PUBLIC
    fingerprint: tuple[int, ...] = ()
    content: bytes = field(default=b"", repr=False)
    pages: tuple[int, ...] = field(default=(), repr=False, compare=False)

    @property
    def published_on(self) -> PartialDate | None:
        """The date of publication; None where it is not known."""
        return PartialDate.parse(self.published.value) if self.published else None

    def evidence(self, start: int, end: int) -> Evidence:
        """The evidence for a span of the text, with its page where the document has pages."""
        page = f"p. {bisect_right(self.pages, start)}" if self.pages else None
        return Evidence(self.id, start, end, self.text[start:end], page)


@dataclass(frozen=True, slots=True)
class Evidence:
    """The place of a quote in a document's stored text, in code points.

    `cell` names sheet and cell (`Offers!C4`) where the document is a table, and
    the page (`p. 3`) where it has pages.
    """

    document: DocumentId
    start: int
    end: int
    quote: str
    cell: str | None = None

    def lies_in(self, other: Evidence) -> bool:
        """Whether this place is a part of the other one, of the same document."""
        is_same = self.document == other.document
        return is_same and other.start <= self.start and self.end <= other.end


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement by one source about one mention.

    `stated` is the word of the text for the value; the evidence is the wider
    quote that supports the statement. `speaker` is set where it is not the
    publisher who says so; `as_of` is the date for which it is said.
    """

    id: ClaimId
    subject: MentionId
    kind: Kind
    predicate: str
    value: Value
    stated: str
    evidence: Evidence
    modality: Modality = Modality.FACT
    as_of: PartialDate | None = None
    speaker: MentionId | None = None
    language: str = ""
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """One document read by one reader with one set of packs; complete, or it does not exist."""

    id: ReadingId
    document: Document
    reader: str
    packs: str
    claims: tuple[Claim, ...]
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong with a text, or that its renditions disagree on, and where."""

    reason: Reason
    severity: Severity
    evidence: tuple[Evidence, ...]


class Severity(StrEnum):
    """How much a finding matters to the person who reads it."""

    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"

    @property
    def gravity(self) -> int:
        """How grave it is, from 0 for a note."""
        return list(Severity).index(self)


class Verdict(StrEnum):
    """What a person decides."""

    SAME = "same"
    DIFFERENT = "different"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Judgement:
    """A person's decision about two mentions, or about a claim (`right` is then None).

    `replaces` names the judgement that this one takes back; with the verdict
    `unsure` that is an undo.
    """

    id: JudgementId
    left: str
    right: str | None
    verdict: Verdict
    actor: str
    at: datetime
    replaces: JudgementId | None = None


def document_id(content: bytes) -> DocumentId:
    """The id of a document: SHA-256 of its bytes."""
    return DocumentId(sha256(content).hexdigest())


def text_hash(text: str) -> TextHash:
    """The hash of a stored text, with the version of its normal form."""
    return TextHash(f"{NORMAL_FORM}:{sha256(text.encode()).hexdigest()}")


def mention_id(document: DocumentId, start: int, end: int, kind: Kind) -> MentionId:
    """The id of a mention: where it stands and what it names."""
    return MentionId(digest(document, str(start), str(end), kind))


def claim_id(evidence: Evidence, subject: MentionId, predicate: str, value: Value) -> ClaimId:
    """The id of a claim: where it is said, about what, and what."""
    place = (evidence.document, str(evidence.start), str(evidence.end))
    return ClaimId(digest(*place, subject, predicate, dump_value(value)))


def reading_id(document: DocumentId, text: TextHash, reader: str, packs: str) -> ReadingId:
    """The id of a reading: what was read, by whom, with what."""
    return ReadingId(digest(document, text, reader, packs))


def check_evidence(evidence: Evidence, document: Document) -> None:
    """Raise ValueError unless the quote stands in the document's text where it says."""
    if evidence.document != document.id:
        raise ValueError(f"the quote at {evidence.start} is of another document")
    if not 0 <= evidence.start < evidence.end <= len(document.text):
        raise ValueError(f"no text at {evidence.start} to {evidence.end} of {document.name}")
    if document.text[evidence.start : evidence.end] != evidence.quote:
        raise ValueError(
            f"the text of {document.name} at {evidence.start} is not {evidence.quote!r}"
        )


def digest(*parts: str) -> str:
    """The short hash of which ids are made."""
    return blake2b("\x1f".join(parts).encode(), digest_size=12).hexdigest()
