"""Two renditions side by side: what differs first, then both texts with their values marked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from landbridge.claims.dossier import Ledger
from landbridge.claims.model import Document, Evidence, Finding, Rendition
from landbridge.language.phrases import phrases
from landbridge.publish.disputes import Fault, fault
from landbridge.publish.document_view import Opening, Run
from landbridge.publish.edition import edition
from landbridge.publish.pages import QUOTES, Folder, is_page
from landbridge.publish.press import Press
from landbridge.publish.quotes import Piece, Span, mark, paragraphs, spans_of
from landbridge.publish.view import BriefView
from landbridge.read.comparison import Comparison

_SIDES = ("left", "right")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a rendition with its values marked."""

    language: str
    title: bool
    runs: Sequence[Run]


@dataclass(frozen=True, slots=True)
class Half:
    """One rendition."""

    language: str
    title: str
    paragraphs: Sequence[Line]


@dataclass(frozen=True, slots=True)
class ComparisonView:
    """All that the page of a comparison shows."""

    faults: Sequence[Fault]
    halves: Sequence[Half]


def write_comparison(folder: Path, comparison: Comparison, language: str) -> Path:
    """Write the page of a comparison in a language into a folder; returns the page.

    Raises FolderTaken where the folder cannot be taken.
    """
    documents = {side.document.id: side.document for side in (comparison.left, comparison.right)}
    press = Press(BriefView(Ledger({}, {}, {}), documents, comparison.findings), language)
    with edition(folder, QUOTES, is_page) as made:
        pages = Folder(made, phrases(language))
        pages.write_style(0)
        page = comparison_view(press, comparison)
        index = pages.write("index.html", "comparison.html.j2", page=page)
    return folder / index.name


def comparison_view(press: Press, comparison: Comparison) -> ComparisonView:
    """The page of a comparison."""
    sides = (comparison.left, comparison.right)
    places = [(side.document, side.rendition) for side in sides]
    pairs = [(one.left, one.right) for one in comparison.agreements]
    counterparts = (dict(pairs), {right: left for left, right in pairs})
    return ComparisonView(
        [_fault(press, finding, places) for finding in comparison.findings],
        [
            _half(press, number, *places[number], counterparts[number], comparison.findings)
            for number in range(len(_SIDES))
        ],
    )


def _fault(press: Press, finding: Finding, places: Sequence[tuple[Document, Rendition]]) -> Fault:
    """A finding whose quotes lead to the texts below."""
    shown = fault(press, finding)
    anchors = [_anchor(_side_of(evidence, places), evidence) for evidence in finding.evidence]
    quotes = zip(shown.quotes, anchors, strict=True)
    return replace(shown, quotes=[replace(quote, href=f"#{anchor}") for quote, anchor in quotes])


def _half(
    press: Press,
    side: int,
    document: Document,
    rendition: Rendition,
    counterparts: Mapping[Evidence, Evidence],
    findings: Sequence[Finding],
) -> Half:
    agreed = {(e.start, e.end): _anchor(1 - side, other) for e, other in counterparts.items()}
    wrong = {
        (evidence.start, evidence.end)
        for finding in findings
        for evidence in finding.evidence
        if _lies_in(evidence, document, rendition)
    }
    spans = [
        replace(span, fault=(span.start, span.end) in wrong)
        for span in spans_of((), wrong | set(agreed))
    ]
    name = press.words.locale.languages.get(rendition.language, rendition.language)
    title = press.document(document).text if rendition.title is None else ""
    return Half(str(name), title, list(_lines(side, document, rendition, spans, agreed)))


def _lines(
    side: int,
    document: Document,
    rendition: Rendition,
    spans: Sequence[Span],
    agreed: Mapping[tuple[int, int], str],
) -> Iterator[Line]:
    offset = rendition.start
    for first, last in paragraphs(document.text[offset : rendition.end]):
        start, end = offset + first, offset + last
        is_title = rendition.title is not None and start <= rendition.title[0] < end
        runs = [_run(side, piece, agreed) for piece in mark(document.text, start, end, spans)]
        yield Line(rendition.language, is_title, runs)


def _run(side: int, piece: Piece, agreed: Mapping[tuple[int, int], str]) -> Run:
    opens = [
        Opening(
            [_place(side, span.start, span.end)] if span.start == piece.start else [], 0, span.fault
        )
        for span in piece.opens
    ]
    targets = (agreed.get((span.start, span.end)) for span in reversed(piece.spans))
    target = next(filter(None, targets), None)
    return Run(opens, piece.text, f"#{target}" if target else "", "", piece.closes)


def _anchor(side: int, evidence: Evidence) -> str:
    return _place(side, evidence.start, evidence.end)


def _place(side: int, start: int, end: int) -> str:
    return f"{_SIDES[side]}-{start}-{end}"


def _side_of(evidence: Evidence, places: Sequence[tuple[Document, Rendition]]) -> int:
    return next((number for number, place in enumerate(places) if _lies_in(evidence, *place)), 0)


def _lies_in(evidence: Evidence, document: Document, rendition: Rendition) -> bool:
    inside = rendition.start <= evidence.start < rendition.end
    return evidence.document == document.id and inside
