"""What a brief is made from: the ledger, its documents, what is wrong, open and planned."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from landbridge.claims.dossier import Dossier, Fact, Ledger
from landbridge.claims.model import Claim, Document, DocumentId, EntityId, Finding, Kind, MentionId
from landbridge.claims.questions import Question
from landbridge.claims.value import Code, Ref
from landbridge.match.model import Match, Profile
from landbridge.meet.editions.edition import Edition
from landbridge.publish.routed import Routed


@dataclass(frozen=True, slots=True)
class BriefView:
    """A ledger that is already filtered by visibility, and what is published with it.

    Only what stands here can appear. `about` names what the view was narrowed
    to (see `publish.scope.around`); `today` is the date that the brief bears.
    """

    ledger: Ledger
    documents: Mapping[DocumentId, Document]
    findings: Sequence[Finding] = ()
    questions: Sequence[Question] = ()
    profiles: Sequence[Profile] = ()
    matches: Sequence[Match] = ()
    editions: Sequence[Edition] = ()
    ways: Sequence[Routed] = ()
    about: tuple[EntityId, ...] = ()
    today: date | None = None


@dataclass(frozen=True, slots=True)
class Index:
    """The ways through a view: mention to entity, document to claims, and who names whom."""

    entities: Mapping[MentionId, EntityId]
    claims: Mapping[DocumentId, Sequence[Claim]]
    referrers: Mapping[EntityId, Sequence[tuple[Dossier, Fact]]]
    numbers: Mapping[DocumentId, int]
    published: Mapping[DocumentId, str] = field(default_factory=dict)

    @classmethod
    def of(cls, view: BriefView) -> Index:
        """The index of a view; documents are numbered by date."""
        claims: dict[DocumentId, list[Claim]] = defaultdict(list)
        for claim in view.ledger.claims.values():
            if claim.evidence.document in view.documents:
                claims[claim.evidence.document].append(claim)
        for found in claims.values():
            found.sort(key=lambda c: (c.evidence.start, -c.evidence.end, c.id))
        published = {key: _published(document) for key, document in view.documents.items()}
        ordered = sorted(view.documents, key=lambda key: (published[key] or "9999", key))
        return cls(
            dict(_mentions(view.ledger)),
            claims,
            _referrers(view.ledger),
            {key: number for number, key in enumerate(ordered, start=1)},
            published,
        )


def of_kind(ledger: Ledger, *kinds: Kind) -> list[Dossier]:
    """The dossiers of some kinds, most documents first."""
    found = [dossier for dossier in ledger.dossiers.values() if dossier.kind in kinds]
    return sorted(found, key=lambda d: (-d.documents, -d.publishers, d.id))


def is_told(dossier: Dossier) -> bool:
    """Whether a thing says enough: who came and to whom or where, who met whom, who agreed,
    who said what beyond thanks.

    What says less stays on the pages of those it names.
    """
    match dossier.kind:
        case Kind.VISIT:
            return _tells(dossier, "visitor", "head") and _tells(dossier, "host", "place")
        case Kind.MEETING:
            present = {fact.value for fact in dossier.shown("participant") + dossier.shown("chair")}
            return len(present) > 1 or bool(present and dossier.shown("place"))
        case Kind.AGREEMENT:
            return _tells(dossier, "party", "signatory", "subject", "name")
        case Kind.EVENT:
            return _tells(dossier, "name", "type") and _tells(dossier, "place", "when")
        case Kind.COMMITMENT:
            return _tells(dossier, "by") and _tells(dossier, "what")
        case Kind.STATEMENT:
            return _tells(dossier, "speaker") and _tells(dossier, "about") and not _thanks(dossier)
    return True


def _thanks(dossier: Dossier) -> bool:
    """Whether a statement is politeness only."""
    return any(fact.value == Code("stance", "thanks") for fact in dossier.shown("stance"))


def _tells(dossier: Dossier, *predicates: str) -> bool:
    return any(map(dossier.shown, predicates))


def _published(document: Document) -> str:
    return document.published.value if document.published else ""


def _mentions(ledger: Ledger) -> Iterator[tuple[MentionId, EntityId]]:
    for dossier in ledger.dossiers.values():
        for mention in dossier.mentions:
            yield mention, dossier.id


def _referrers(ledger: Ledger) -> Mapping[EntityId, Sequence[tuple[Dossier, Fact]]]:
    found: dict[EntityId, list[tuple[Dossier, Fact]]] = defaultdict(list)
    for dossier in ledger.dossiers.values():
        for fact in dossier.facts:
            if isinstance(fact.value, Ref):
                found[EntityId(fact.value.mention)].append((dossier, fact))
    return found
