"""The first page of a brief: what it is about, and its sections."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from landbridge.claims.model import Document, Kind
from landbridge.language.formatting import format_date, format_when
from landbridge.language.values import PartialDate, When
from landbridge.publish.asked import Asked, asked
from landbridge.publish.disputes import Dispute, Fault, disputes, faults
from landbridge.publish.names import capital
from landbridge.publish.occasions import OccasionRow, occasion_rows
from landbridge.publish.press import Press, Shown
from landbridge.publish.proposals import Proposed, proposals
from landbridge.publish.sections import Encounter, Row, Table, cards, encounters, table
from landbridge.publish.timeline import Moment, timeline
from landbridge.publish.view import of_kind
from landbridge.publish.ways import WayRow, way_rows

_INDEXED = (
    Kind.PERSON,
    Kind.PUBLIC_BODY,
    Kind.COMPANY,
    Kind.ORGANIZATION,
    Kind.PLACE,
    Kind.ZONE,
    Kind.PROJECT,
    Kind.EVENT,
)


@dataclass(frozen=True, slots=True)
class Listed:
    """A document in the list of sources."""

    number: int
    title: Shown
    publisher: str
    published: str
    claims: str


@dataclass(frozen=True, slots=True)
class Overview:
    """All that the first page shows."""

    title: str
    today: str
    read_from: str
    timeline: Sequence[tuple[str, Sequence[Moment]]]
    encounters: Sequence[Encounter]
    occasions: Sequence[OccasionRow]
    ways: Sequence[WayRow]
    projects: Sequence[Row]
    zones: Sequence[Row]
    agreements: Table
    links: Table
    ties: Table
    events: Table
    establishments: Table
    commitments: Table
    statements: Table
    statistics: Table
    strengths: Table
    offers: Table
    needs: Table
    proposals: Sequence[Proposed]
    disputes: Sequence[Dispute]
    faults: Sequence[Fault]
    documents: Sequence[Listed]
    entities: Mapping[str, Sequence[Shown]]
    questions: Sequence[Asked]

    @property
    def parts(self) -> list[tuple[str, int]]:
        """The anchors of the sections that have anything in them, with how much."""
        counts = {
            "timeline": sum(len(moments) for _, moments in self.timeline),
            "encounters": len(self.encounters),
            "occasions": len(self.occasions),
            "ways": len(self.ways),
            "events": len(self.events.rows) + len(self.establishments.rows),
            "projects": len(self.projects),
            "zones": len(self.zones),
            "agreements": len(self.agreements.rows),
            "links": len(self.links.rows) + len(self.ties.rows),
            "commitments": len(self.commitments.rows),
            "statements": len(self.statements.rows),
            "statistics": len(self.statistics.rows),
            "exchange": sum(len(each.rows) for each in (self.strengths, self.offers, self.needs)),
            "matches": len(self.proposals),
            "disagreements": len(self.disputes),
            "findings": len(self.faults),
            "questions": len(self.questions),
            "entities": sum(map(len, self.entities.values())),
            "documents": len(self.documents),
        }
        return [(anchor, count) for anchor, count in counts.items() if count]


def overview(press: Press) -> Overview:
    """The first page of the press's view."""
    return Overview(
        title(press, "page.brief", "page.about"),
        today(press),
        read_from(press),
        timeline(press),
        encounters(press),
        occasion_rows(press),
        way_rows(press),
        cards(press, Kind.PROJECT),
        cards(press, Kind.ZONE),
        table(press, Kind.AGREEMENT),
        table(press, Kind.LINK),
        table(press, Kind.TIE),
        table(press, Kind.EVENT),
        table(press, Kind.ESTABLISHMENT),
        table(press, Kind.COMMITMENT),
        table(press, Kind.STATEMENT),
        table(press, Kind.STATISTIC),
        table(press, Kind.STRENGTH),
        table(press, Kind.OFFER),
        table(press, Kind.NEED),
        proposals(press),
        disputes(press),
        faults(press),
        listed(press),
        _entities(press),
        asked(press),
    )


def title(press: Press, plain: str, about: str) -> str:
    """The title of what is published, with what it is about."""
    names = press.words.text("join.and").join(press.names[entity] for entity in press.view.about)
    return press.words.text(about, about=names) if names else press.words.text(plain)


def today(press: Press) -> str:
    """The date that the view bears, in words."""
    day = press.view.today
    return format_date(PartialDate.of(day), press.language) if day else ""


def read_from(press: Press) -> str:
    """From how many documents and publishers, published when."""
    documents = press.view.documents.values()
    publishers = {document.publisher.value for document in documents if document.publisher}
    count = press.words.count
    return press.words.text(
        "page.read_from",
        documents=count("count.documents", len(documents)),
        publishers=count("count.publishers", len(publishers)) if publishers else "",
        dates=_dates(press),
    )


def listed(press: Press) -> list[Listed]:
    """The documents by number."""
    ordered = sorted(press.view.documents.values(), key=lambda d: press.number(d.id))
    return [_listed(press, document) for document in ordered]


def _listed(press: Press, document: Document) -> Listed:
    claims = len(press.index.claims.get(document.id, ()))
    return Listed(
        press.number(document.id),
        press.document(document),
        document.publisher.value if document.publisher else "",
        press.date(document.published.value) if document.published else "",
        press.words.count("count.claims", claims),
    )


def _dates(press: Press) -> str:
    known = sorted(filter(None, press.index.published.values()))
    if not known:
        return ""
    first, last = PartialDate.parse(known[0]), PartialDate.parse(known[-1])
    return format_when(When(first, None if first == last else last), press.language)


def _entities(press: Press) -> dict[str, list[Shown]]:
    found = {
        capital(press.words.text(f"kinds.{kind}")): [
            press.entity(dossier.id) for dossier in of_kind(press.view.ledger, kind)
        ]
        for kind in _INDEXED
    }
    return {kind: entities for kind, entities in found.items() if entities}
