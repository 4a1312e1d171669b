"""Offers and needs of a new document that the register has already, each with both places."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from landbridge.claims.dossier import Dossier, Ledger
from landbridge.claims.likeness import likenesses
from landbridge.claims.model import Claim, DocumentId, Finding, Kind, MentionId, Reason, Severity
from landbridge.office.parties import Parties

_WANTS = (Kind.OFFER, Kind.NEED)

Told = Sequence[Claim]
"""What one document says of one offer or need, its words first."""


def duplicates(
    ledger: Ledger, document: DocumentId, names: Mapping[DocumentId, str]
) -> tuple[Finding, ...]:
    """What a document offers or needs that is told of elsewhere too, or twice in it.

    `duplicate_offer`: the ledger holds both to be one. `similar_offer`: a person is asked. Each
    finding has the place in the document and the other place; `names` are of documents.
    """
    search = _Search(ledger, document, names)
    return (*search.repeated(), *search.similar())


class _Search:
    """A ledger as it is asked for what a document repeats."""

    def __init__(
        self, ledger: Ledger, document: DocumentId, names: Mapping[DocumentId, str]
    ) -> None:
        self._ledger = ledger
        self._document = document
        self._names = names
        self._parties = Parties(ledger)

    def repeated(self) -> Iterator[Finding]:
        """The mentions of one entity in the document, each with the one before it."""
        for dossier in self._ledger.dossiers.values():
            if dossier.kind in _WANTS and len(dossier.mentions) > 1:
                for before, now in pairwise(self._told(dossier)):
                    if self._is_new(now):
                        yield self._finding("duplicate_offer", dossier, now, before)

    def similar(self) -> Iterator[Finding]:
        """The entities of the document that nearly say what others do."""
        for likeness in likenesses(self._ledger, _WANTS):
            pair = [self._ledger.dossiers[one] for one in (likeness.left, likeness.right)]
            before, now = sorted((self._told(one)[-1] for one in pair), key=self._age)
            if self._is_new(now):
                yield self._finding("similar_offer", pair[0], now, before)

    def _told(self, dossier: Dossier) -> list[Told]:
        """What each mention of an entity says, those of the document last."""
        by_mention: dict[MentionId, list[Claim]] = {}
        for fact in dossier.facts:
            for claim in (self._ledger.claims[one] for one in fact.claims):
                by_mention.setdefault(claim.subject, []).append(claim)
        return sorted((_words_first(told) for told in by_mention.values()), key=self._age)

    def _age(self, told: Told) -> tuple[bool, str, int]:
        place = told[0].evidence
        return place.document == self._document, str(told[0].as_of or ""), place.start

    def _is_new(self, told: Told) -> bool:
        return told[0].evidence.document == self._document

    def _finding(self, code: str, dossier: Dossier, now: Told, before: Told) -> Finding:
        party = next(self._parties.named_by(dossier, "party"), dossier)
        place = before[0].evidence
        until = (str(claim.value) for claim in before if claim.predicate == "valid_until")
        reason = Reason.of(
            code,
            party=self._parties.name(party, now[0].language),
            where=", ".join(filter(None, (self._names.get(place.document), place.cell))),
            until=next(until, ""),
            what=before[0].stated,
        )
        return Finding(reason, Severity.NOTE, (now[0].evidence, place))


def _words_first(told: list[Claim]) -> Told:
    return sorted(told, key=lambda claim: (claim.predicate != "what", claim.evidence.start))
