"""One row of a sheet of offers and needs as claims, or the reason why it is not taken."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from landbridge.claims.model import (
    Claim,
    Document,
    Evidence,
    Kind,
    MentionId,
    claim_id,
    mention_id,
)
from landbridge.claims.value import Code, Ref, Text, Value
from landbridge.language.identify import identify
from landbridge.read.sheet_cells import SheetRow
from landbridge.read.sheet_columns import NEEDED, Column, kind_of, party_kind
from landbridge.read.sheet_terms import terms_in
from landbridge.read.sheet_values import (
    code_in,
    date_in,
    language_in,
    money_in,
    place_in,
    registered_ids_in,
)

_PLAIN = (Column.WHAT, Column.CONSTRAINT, Column.CONTACT)


def row_claims(document: Document, row: SheetRow) -> list[Claim]:
    """The claims of a row; raises RowRefused for a bad one."""
    _check_cells(row)
    kind = kind_of(row.text(Column.KIND) or row.row.sheet)
    if kind is None:
        raise row.refuse(Column.KIND, "unknown_kind", stated=row.text(Column.KIND))
    scribe = _Scribe(document, row, kind, language_in(row))
    return list(scribe.claims())


def _check_cells(row: SheetRow) -> None:
    for column, placed in row.cells.items():
        if placed.cell.error:
            raise row.refuse(column, "formula_error", error=placed.cell.text)
    for column in NEEDED:
        if column in row.columns and column not in row.cells:
            raise row.refuse(column, "cell_missing", column=column)


@dataclass(frozen=True, slots=True)
class _Scribe:
    """Writes the claims of one row."""

    document: Document
    row: SheetRow
    kind: Kind
    language: str

    def claims(self) -> Iterator[Claim]:
        placed = self.row.row
        subject = mention_id(self.document.id, placed.start, placed.end, self.kind)
        yield from self._party(subject)
        for column in _PLAIN:
            text = self.row.text(column)
            if text:
                yield self._claim(subject, self.kind, column, column, Text(text, self.language))
        if Column.CODE in self.row.cells:
            yield self._claim(subject, self.kind, "code", Column.CODE, code_in(self.row))
        if Column.AMOUNT in self.row.cells:
            money = money_in(self.row, self.language)
            yield self._claim(subject, self.kind, "amount", Column.AMOUNT, money)
        for column, value in terms_in(self.row, self.language):
            yield self._claim(subject, self.kind, column, column, value)
        if Column.VALID_UNTIL in self.row.cells:
            until = date_in(self.row, Column.VALID_UNTIL, self.language)
            yield self._claim(subject, self.kind, "valid_until", Column.VALID_UNTIL, until)

    def _party(self, subject: MentionId) -> Iterator[Claim]:
        name = self.row.text(Column.PARTY)
        kind = party_kind(name)
        cell = self.row.cells[Column.PARTY]
        party = mention_id(self.document.id, cell.start, cell.end, kind)
        yield self._claim(party, kind, "name", Column.PARTY, Text(name, identify(name)))
        for code in registered_ids_in(self.row):
            yield self._claim(party, kind, "registered_id", Column.REGISTERED_ID, code)
        if Column.SEAT in self.row.cells:
            yield from self._seat(party, kind)
        yield self._claim(subject, self.kind, "party", Column.PARTY, Ref(party))

    def _seat(self, party: MentionId, kind: Kind) -> Iterator[Claim]:
        cell = self.row.cells[Column.SEAT]
        place = mention_id(self.document.id, cell.start, cell.end, Kind.PLACE)
        name = Text(cell.cell.text, self.language)
        yield self._claim(place, Kind.PLACE, "name", Column.SEAT, name)
        known = place_in(self.row, self.language)
        if known:
            yield self._claim(place, Kind.PLACE, "code", Column.SEAT, Code("place", known))
        yield self._claim(party, kind, "seat", Column.SEAT, Ref(place))

    def _claim(
        self, subject: MentionId, kind: Kind, predicate: str, column: Column, value: Value
    ) -> Claim:
        cell = self.row.cells[column]
        document = self.document
        evidence = Evidence(document.id, cell.start, cell.end, cell.cell.text, cell.cell.place)
        return Claim(
            claim_id(evidence, subject, predicate, value),
            subject,
            kind,
            predicate,
            value,
            cell.cell.text,
            evidence,
            as_of=document.published_on,
            language=self.language,
        )
