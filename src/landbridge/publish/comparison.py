"""Two renditions side by side: what differs first, then both texts with their values marked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from landbridge.claims.dossier import Ledger
from landbridge.claims.model import Document, Evidence, Finding, Rendition, Severity
from landbridge.language.language_names import language_name
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
    """One rendition: its language, its document where it has no title, and its lines in rows."""

    language: str
    title: str
    rows: Sequence[Sequence[Line]]


@dataclass(frozen=True, slots=True)
class ComparisonView:
    """All that the page of a comparison shows."""

    faults: Sequence[Fault]
    halves: Sequence[Half]

    @property
    def rows(self) -> list[tuple[Sequence[Line], ...]]:
        """The lines of all halves, row by row."""
        return list(zip(*(half.rows for half in self.halves), strict=True))


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
            _half(
                press,
                number,
                *places[number],
                counterparts[number],
                comparison.findings,
                [row[number] for row in comparison.rows],
            )
            for number in range(len(_SIDES))
        ],
    )


def _fault(press: Press, finding: Finding, places: Sequence[tuple[Document, Rendition]]) -> Fault:
    """A finding whose quotes lead to the texts below, those of the left one first."""
    in_order = sorted(finding.evidence, key=lambda evidence: _side_of(evidence, places))
    finding = replace(finding, evidence=tuple(in_order))
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
    starts: Sequence[int | None],
) -> Half:
    agreed = {(e.start, e.end): _anchor(1 - side, other) for e, other in counterparts.items()}
    told, wrong = (
        _places(found, document, rendition) for found in (findings, _worse_than_notes(findings))
    )
    spans = [
        replace(span, fault=(span.start, span.end) in wrong)
        for span in spans_of((), told | set(agreed))
    ]
    name = language_name(rendition.language, press.words.language)
    title = press.document(document).text if rendition.title is None else ""
    lines = _lines(side, document, rendition, spans, agreed)
    return Half(name, title, _in_rows(lines, starts))


def _places(
    findings: Sequence[Finding], document: Document, rendition: Rendition
) -> set[tuple[int, int]]:
    """The places of a rendition that findings quote."""
    found = (evidence for finding in findings for evidence in finding.evidence)
    return {(one.start, one.end) for one in found if _lies_in(one, document, rendition)}


def _worse_than_notes(findings: Sequence[Finding]) -> list[Finding]:
    return [finding for finding in findings if finding.severity is not Severity.NOTE]


def _in_rows(lines: Iterable[tuple[int, Line]], starts: Sequence[int | None]) -> list[list[Line]]:
    """The lines by row; a line of no paragraph, such as a masthead, goes with what precedes it."""
    rows: list[list[Line]] = [[] for _ in starts or [None]]
    known = [(start, row) for row, start in enumerate(starts) if start is not None]
    for place, line in lines:
        row = max((row for start, row in known if start <= place), default=0)
        rows[row].append(line)
    return rows


def _lines(
    side: int,
    document: Document,
    rendition: Rendition,
    spans: Sequence[Span],
    agreed: Mapping[tuple[int, int], str],
) -> Iterator[tuple[int, Line]]:
    offset = rendition.start
    for first, last in paragraphs(document.text[offset : rendition.end]):
        start, end = offset + first, offset + last
        if not rendition.holds(start):
            continue
        is_title = rendition.title is not None and start <= rendition.title[0] < end
        runs = [_run(side, piece, agreed) for piece in mark(document.text, start, end, spans)]
        yield start, Line(rendition.language, is_title, runs)


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
    return evidence.document == document.id and rendition.holds(evidence.start)
