"""A document's page: its masthead, its text with the quotes marked, what was read from it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from landbridge.claims.model import Claim, Document, Kind, Rendition, Sourced
from landbridge.claims.vocabulary import label
from landbridge.publish.disputes import Fault, faults, language_at
from landbridge.publish.pages import entity_page, fault_anchor, quote_anchor
from landbridge.publish.press import Press, Shown
from landbridge.publish.quotes import Piece, Span, crossing, mark, paragraphs, spans_of
from landbridge.publish.sentence import show

_MOST_SAID = 40


@dataclass(frozen=True, slots=True)
class Run:
    """A run of text: the elements that open before it, and how many close after it.

    An opening element has its anchors and its number if the quote is in pieces;
    `href` leads to what the narrowest quote here is about.
    """

    opens: Sequence[Opening]
    text: str
    href: str
    title: str
    closes: int


@dataclass(frozen=True, slots=True)
class Opening:
    """The element of a quote, with one anchor for each claim."""

    anchors: Sequence[str]
    number: int
    fault: bool


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A line of the text with what was read from it; `named` are those that are only named."""

    language: str
    title: bool
    runs: Sequence[Run]
    notes: Sequence[Note]
    named: Sequence[Shown]


@dataclass(frozen=True, slots=True)
class Note:
    """What one entity got from one paragraph."""

    entity: Shown
    kind: str
    values: Sequence[tuple[str, str, str]]


@dataclass(frozen=True, slots=True)
class Source:
    """A line of the masthead and where it comes from."""

    label: str
    value: str
    origin: str


@dataclass(frozen=True, slots=True)
class DocumentView:
    """All that a document's page shows."""

    title: Shown
    number: int
    name: str
    address: str
    masthead: Sequence[Source]
    faults: Sequence[Fault]
    paragraphs: Sequence[Paragraph]
    claims: int
    crossings: int


@dataclass(slots=True)
class _Marking:
    press: Press
    document: Document
    numbers: Mapping[Span, int]
    depths: dict[Span, int] = field(default_factory=dict)


def document_view(press: Press, document: Document) -> DocumentView:
    """The page of a document."""
    claims = press.index.claims.get(document.id, ())
    wrong = faults(press, document.id)
    places = [
        (evidence.start, evidence.end)
        for finding in press.view.findings
        for evidence in finding.evidence
        if evidence.document == document.id and wrong
    ]
    spans = spans_of(claims, places)
    lines = paragraphs(document.text)
    crossed = crossing(document.text, lines, spans)
    marking = _Marking(press, document, {span: n for n, span in enumerate(crossed, start=1)})
    return DocumentView(
        press.document(document),
        press.number(document.id),
        document.name,
        document.address.value if document.address else "",
        list(_masthead(press, document)),
        wrong,
        [_paragraph(marking, start, end, spans) for start, end in lines],
        len(claims),
        len(crossed),
    )


def _masthead(press: Press, document: Document) -> Iterator[Source]:
    words = press.words
    sources: tuple[tuple[str, Sourced | None], ...] = (
        ("publisher", document.publisher),
        ("published", document.published),
        ("address", document.address),
    )
    for key, source in sources:
        if source is not None:
            origin = label("origin", source.origin, press.language)
            value = press.date(source.value) if key == "published" else source.value
            yield Source(words.text(f"label.{key}"), value, origin)


def _paragraph(marking: _Marking, start: int, end: int, spans: Sequence[Span]) -> Paragraph:
    document = marking.document
    here = [span for span in spans if start <= span.start < end]
    notes = _notes(marking.press, [claim for span in here for claim in span.claims])
    return Paragraph(
        language_at(document, start),
        any(_is_title(rendition, start, end) for rendition in document.renditions),
        [_run(marking, piece) for piece in mark(document.text, start, end, spans)],
        [note for note in notes if note.values],
        [note.entity for note in notes if not note.values],
    )


def _is_title(rendition: Rendition, start: int, end: int) -> bool:
    return rendition.title is not None and start <= rendition.title[0] < end


def _run(marking: _Marking, piece: Piece) -> Run:
    press = marking.press
    narrowest = min(
        (span for span in piece.spans if span.claims), key=lambda s: s.end - s.start, default=None
    )
    entity = narrowest and press.index.entities.get(narrowest.claims[0].subject)
    opens = [_opening(marking, span) for span in piece.opens]
    closing = piece.spans[len(piece.spans) - piece.closes :]
    return Run(
        opens,
        piece.text,
        entity_page(entity) if entity else "",
        press.names[entity] if entity else "",
        sum(marking.depths[span] for span in closing),
    )


def _opening(marking: _Marking, span: Span) -> Opening:
    """A quote's element, one inside the other for its anchors; its first piece bears them."""
    first = span not in marking.depths
    anchors = [quote_anchor(claim.id) for claim in span.claims] if first else []
    if first and span.fault:
        anchors.append(fault_anchor(span.start, span.end))
    marking.depths[span] = max(1, len(anchors))
    return Opening(anchors, marking.numbers.get(span, 0), span.fault)


def _notes(press: Press, claims: Sequence[Claim]) -> list[Note]:
    by_entity: dict[str, list[Claim]] = {}
    for claim in claims:
        entity = press.index.entities.get(claim.subject)
        if entity is not None and claim.kind is not Kind.RELEASE:
            by_entity.setdefault(entity, []).append(claim)
    return [_note(press, found) for found in by_entity.values()]


def _note(press: Press, claims: Sequence[Claim]) -> Note:
    dossier = press.view.ledger.dossiers[press.index.entities[claims[0].subject]]
    entity = press.entity(dossier.id)
    values = dict.fromkeys(
        (
            press.predicate(dossier.kind, claim.predicate.partition(".")[0]),
            _short(show(claim.value, press.language, press.names)),
            quote_anchor(claim.id),
        )
        for claim in claims
        if claim.predicate not in ("name", "code")
    )
    return Note(entity, press.kind(dossier), list(values))


def _short(said: str) -> str:
    line = " ".join(said.split())
    return line if len(line) <= _MOST_SAID else f"{line[: _MOST_SAID - 1]}…"
