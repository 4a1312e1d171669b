"""The claims as a table: one row per claim, as `docs/codebook.md` describes it.

A spreadsheet must never run what a text says: cells are guarded as `formula_guard` says.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from typing import TextIO

from landbridge.claims.dossier import Ledger
from landbridge.claims.model import Claim, Document, DocumentId, EntityId, Kind, MentionId
from landbridge.claims.value import Post, Ref, normal_form
from landbridge.language.formula_guard import guard
from landbridge.publish.disputes import language_at
from landbridge.publish.names import Names


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """One claim with its source; the fields are the columns, in this order."""

    claim: str
    entity: str
    entity_name: str
    kind: str
    predicate: str
    stated: str
    value: str
    value_entity: str
    value_name: str
    modality: str
    as_of: str
    speaker: str
    quote: str
    start: str
    end: str
    cell: str
    document: str
    release: str
    publisher: str
    published: str
    language: str


COLUMNS = tuple(column.name for column in fields(ClaimRow))


def claims_table(
    ledger: Ledger, documents: Mapping[DocumentId, Document], language: str = "en"
) -> Iterator[ClaimRow]:
    """One row per claim of the documents given, in the order of documents and text."""
    shown = [claim for claim in ledger.claims.values() if claim.evidence.document in documents]
    writer = _Writer(ledger, documents, Names(ledger, language))
    for claim in sorted(shown, key=lambda c: (c.evidence.document, c.evidence.start, c.id)):
        yield writer.row(claim)


def write_claims_csv(
    stream: TextIO,
    ledger: Ledger,
    documents: Mapping[DocumentId, Document],
    language: str = "en",
) -> None:
    """Write the claims as CSV (RFC 4180) to a stream opened with `newline=""`."""
    table = csv.writer(stream, lineterminator="\r\n")
    table.writerow(COLUMNS)
    for row in claims_table(ledger, documents, language):
        table.writerow([guard(getattr(row, column)) for column in COLUMNS])


class _Writer:
    def __init__(
        self, ledger: Ledger, documents: Mapping[DocumentId, Document], names: Names
    ) -> None:
        self.documents = documents
        self.names = names
        self.entities: dict[MentionId, EntityId] = {
            mention: dossier.id
            for dossier in ledger.dossiers.values()
            for mention in dossier.mentions
        }
        self.releases = {
            claim.evidence.document: self._entity(claim.subject)
            for claim in ledger.claims.values()
            if claim.kind is Kind.RELEASE
        }

    def row(self, claim: Claim) -> ClaimRow:
        document = self.documents[claim.evidence.document]
        entity = self._entity(claim.subject)
        named = self._entity(_named(claim))
        return ClaimRow(
            claim.id,
            entity,
            self._name(entity),
            claim.kind.value,
            claim.predicate,
            claim.stated,
            named if isinstance(claim.value, Ref) else normal_form(claim.value),
            named,
            self._name(named),
            claim.modality.value,
            "" if claim.as_of is None else str(claim.as_of),
            self._name(self._entity(claim.speaker or "")),
            claim.evidence.quote,
            str(claim.evidence.start),
            str(claim.evidence.end),
            claim.evidence.cell or "",
            document.id,
            self.releases.get(document.id, document.id),
            document.publisher.value if document.publisher else "",
            document.published.value if document.published else "",
            claim.language or language_at(document, claim.evidence.start),
        )

    def _entity(self, mention: str) -> str:
        return self.entities.get(MentionId(mention), "")

    def _name(self, entity: str) -> str:
        return self.names[entity] if entity else ""


def _named(claim: Claim) -> str:
    """The mention that a claim's value names, if it names one."""
    match claim.value:
        case Ref(mention):
            return mention
        case Post(_, _, body):
            return body
    return ""
