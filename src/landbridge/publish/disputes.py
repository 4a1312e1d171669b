"""What a reader must not overlook: disagreements, faults of the texts, open questions."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from landbridge.claims.dossier import Disagreement, Dossier, Fact
from landbridge.claims.model import Claim, Document, DocumentId, Evidence, Finding
from landbridge.claims.vocabulary import label
from landbridge.publish.names import capital
from landbridge.publish.pages import fault_page
from landbridge.publish.press import Press, Shown
from landbridge.publish.sentence import say, times

_AROUND = 48
_FOLLOWING = "\u0e32\u0e33"
"""Thai vowels that are written behind their letter, besides the marks above and below it."""


@dataclass(frozen=True, slots=True)
class Quote:
    """A quote with a little of the text around it, and the document that it stands in."""

    before: str
    text: str
    after: str
    language: str
    href: str
    number: int
    document: Shown
    publisher: str
    published: str
    cell: str = ""
    entity: Shown | None = None


@dataclass(frozen=True, slots=True)
class Side:
    """One value of a disagreement, who says so, and in which words."""

    value: Shown
    voices: str
    quotes: Sequence[Quote]


@dataclass(frozen=True, slots=True)
class Dispute:
    """Values of one predicate that cannot hold together."""

    entity: Shown
    kind: str
    predicate: str
    ratio: str
    sides: Sequence[Side]


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a text, in a sentence, with the words that show it."""

    code: str
    severity: str
    word: str
    sentence: str
    quotes: Sequence[Quote]


def disputes(press: Press) -> list[Dispute]:
    """All disagreements of a ledger, by the name of what they are about."""
    found = [
        dispute(press, dossier, disagreement)
        for dossier in press.view.ledger.dossiers.values()
        for disagreement in dossier.disagreements
    ]
    return sorted(found, key=lambda d: (d.entity.text, d.predicate))


def dispute(press: Press, dossier: Dossier, disagreement: Disagreement) -> Dispute:
    """One disagreement with all its sides."""
    return Dispute(
        press.entity(dossier.id),
        press.kind(dossier),
        press.predicate(dossier.kind, disagreement.predicate),
        times(disagreement.ratio or "", press.language),
        [_side(press, fact) for fact in disagreement.facts],
    )


def faults(press: Press, document: DocumentId | None = None) -> list[Fault]:
    """What is wrong with the texts, or with one; the gravest first."""
    found = [
        finding
        for finding in press.view.findings
        if _within(press, finding) and (document is None or _touches(finding, document))
    ]
    return [fault(press, finding) for finding in sorted(found, key=_gravity)]


def quotes_of(press: Press, claims: Sequence[Claim]) -> list[Quote]:
    """The quotes of claims, each place once."""
    places: dict[tuple[str, int, int], Quote] = {}
    for claim in claims:
        evidence = claim.evidence
        place = (evidence.document, evidence.start, evidence.end)
        if place not in places:
            places[place] = quote(press, evidence, press.mark(claim).href)
    return list(places.values())


def quote(press: Press, evidence: Evidence, href: str = "") -> Quote:
    """The quote at a place, with a little of the text around it."""
    document = press.view.documents[evidence.document]
    start, end = evidence.start, evidence.end
    before = _whole(document.text[max(0, start - _AROUND) : start].rpartition("\n")[2])
    after = document.text[end : end + _AROUND].partition("\n")[0]
    return Quote(
        ("…" if start - len(before) > 0 and before else "") + before,
        evidence.quote,
        after + ("…" if after and end + len(after) < len(document.text) else ""),
        language_at(document, start),
        href or fault_page(evidence),
        press.number(document.id),
        press.document(document),
        document.publisher.value if document.publisher else "",
        press.date(document.published.value) if document.published else "",
        _place_in(evidence, press),
    )


def _place_in(evidence: Evidence, press: Press) -> str:
    """The cell or the page of a quote in words; "" where there is none."""
    if evidence.cell is None:
        return ""
    page = evidence.cell.removeprefix("p. ")
    phrase, values = ("page", {"page": page}) if page != evidence.cell else ("cell", {"cell": page})
    return press.words.text(f"label.{phrase}", **values)


def _whole(text: str) -> str:
    """A cut text without the signs at its beginning that belong to a letter before it."""
    signs = (c in _FOLLOWING or unicodedata.category(c).startswith("M") for c in text)
    return text[next((place for place, is_sign in enumerate(signs) if not is_sign), 0) :]


def language_at(document: Document, place: int) -> str:
    """The language of the rendition that a place of the text lies in."""
    inside = (r.language for r in document.renditions if r.start <= place < r.end)
    return next(inside, document.renditions[0].language if document.renditions else "")


def _side(press: Press, fact: Fact) -> Side:
    quotes = quotes_of(press, press.claims(fact))
    return Side(press.fact(fact), press.voices(fact.documents, fact.publishers), quotes)


def _within(press: Press, finding: Finding) -> bool:
    return all(evidence.document in press.view.documents for evidence in finding.evidence)


def _touches(finding: Finding, document: DocumentId) -> bool:
    return any(evidence.document == document for evidence in finding.evidence)


def _gravity(finding: Finding) -> tuple[int, str, int]:
    first: Iterator[Evidence] = iter(finding.evidence)
    place = next(first, None)
    return -finding.severity.gravity, place.document if place else "", place.start if place else 0


def fault(press: Press, finding: Finding) -> Fault:
    """A finding as a page shows it."""
    return Fault(
        finding.reason.code,
        finding.severity.value,
        capital(label("severity", finding.severity, press.language)),
        say(finding.reason, press.language),
        [quote(press, evidence) for evidence in finding.evidence],
    )
