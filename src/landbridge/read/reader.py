"""The deterministic reader: a document becomes a reading."""

from __future__ import annotations

from collections.abc import Sequence

from landbridge.claims.model import (
    Claim,
    Document,
    Finding,
    Kind,
    Reading,
    Sourced,
    claim_id,
    mention_id,
    reading_id,
)
from landbridge.claims.value import Text, Value, When
from landbridge.language.pack_folders import known_languages, packs_digest
from landbridge.language.values import PartialDate
from landbridge.no_cycles import no_search_for_cycles
from landbridge.read.cast import Cast
from landbridge.read.check import check_date, check_passage
from landbridge.read.claim_list import ClaimList
from landbridge.read.compare import differences
from landbridge.read.figure_tables import TableFigure, figure_claims, find_table_figures
from landbridge.read.frame import Frame
from landbridge.read.frames import find_frames
from landbridge.read.passage import Passage, open_passage
from landbridge.read.record_claims import record_claims
from landbridge.read.renditions import joined
from landbridge.read.telling import Teller
from landbridge.world.gazetteer import Gazetteer

READER = "rules/1"
"""The name and version of this reader; a new version reads every document anew."""


def read_document(document: Document, gazetteer: Gazetteer) -> Reading:
    """Read every rendition of a document that has a language pack."""
    with no_search_for_cycles():
        return _read(document, gazetteer)


def _read(document: Document, gazetteer: Gazetteer) -> Reading:
    passages = open_passages(document, gazetteer)
    claims: dict[str, Claim] = {claim.id: claim for claim in _publication(document)}
    for passage in passages:
        claims |= read_passage(passage)
    packs = packs_digest()
    return Reading(
        id=reading_id(document.id, document.text_hash, READER, packs),
        document=document,
        reader=READER,
        packs=packs,
        claims=tuple(sorted(claims.values(), key=lambda claim: claim.evidence.start)),
        findings=tuple(check_document(passages, gazetteer)),
    )


def open_passages(document: Document, gazetteer: Gazetteer) -> list[Passage]:
    """The renditions of a document that a pack can read, with their mentions."""
    return [
        open_passage(document, rendition, gazetteer)
        for rendition in document.renditions
        if rendition.language in known_languages()
    ]


def whole_passages(passages: Sequence[Passage], gazetteer: Gazetteer) -> list[Passage]:
    """The passages of one document, those of one language as one where languages alternate."""
    if len({one.pack.language for one in passages}) == len(passages):
        return list(passages)
    document, opened = passages[0].document, {one.rendition: one for one in passages}
    return [
        opened.get(rendition) or open_passage(document, rendition, gazetteer)
        for rendition in joined(document.text, [one.rendition for one in passages])
    ]


def read_passage(passage: Passage) -> dict[str, Claim]:
    """What one rendition claims, by claim id."""
    claims = ClaimList(passage)
    cast = Cast(passage, claims)
    cast.introduce()
    figures = find_table_figures(passage.document, passage.rendition)
    frames = [one for one in find_frames(passage) if not _is_told_by(figures, one, passage)]
    Teller(passage, cast, claims, frames).tell()
    document, language = passage.document, passage.pack.language
    told = [claim for one in passage.records for claim in record_claims(document, language, one)]
    told += [claim for one in figures for claim in figure_claims(document, language, one)]
    return {claim.id: claim for claim in told} | claims.claims


def _is_told_by(figures: Sequence[TableFigure], frame: Frame, passage: Passage) -> bool:
    """Whether a frame takes cells of a table for running text."""
    if not figures or frame.kind is not Kind.STATISTIC:
        return False
    first, last = passage.span(*frame.where)
    return any(first < one.value[1][1] and one.value[1][0] < last for one in figures)


def check_document(passages: list[Passage], gazetteer: Gazetteer) -> list[Finding]:
    """What is wrong with each rendition, and where those of one document differ."""
    wrong = [finding for passage in passages for finding in check_passage(passage, gazetteer)]
    return [*check_date(passages), *wrong, *differences(whole_passages(passages, gazetteer))]


def _publication(document: Document) -> list[Claim]:
    """What the page says about itself: its title, its publisher, its date."""
    claims = []
    for predicate in ("title", "publisher", "published"):
        sourced: Sourced | None = getattr(document, predicate)
        if sourced is not None and sourced.span is not None:
            claims.append(_page_claim(document, predicate, sourced, sourced.span))
    return claims


def _page_claim(
    document: Document, predicate: str, sourced: Sourced, span: tuple[int, int]
) -> Claim:
    evidence = document.evidence(*span)
    release = mention_id(document.id, 0, len(document.text), Kind.RELEASE)
    value: Value = Text(sourced.value)
    if predicate == "published":
        value = When(PartialDate.parse(sourced.value))
    return Claim(
        id=claim_id(evidence, release, predicate, value),
        subject=release,
        kind=Kind.RELEASE,
        predicate=predicate,
        value=value,
        stated=evidence.quote,
        evidence=evidence,
    )
