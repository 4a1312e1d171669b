"""One row of a sheet of offers and needs as claims, or the reason why it is not taken."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

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
from landbridge.read.sheet_cells import RowError, RowRefused, SheetRow
from landbridge.read.sheet_columns import NEEDED, Column, kind_of, party_kind
from landbridge.read.sheet_owners import Owner, owners_in
from landbridge.read.sheet_terms import Reader, terms_in
from landbridge.read.sheet_values import (
    code_in,
    date_in,
    language_in,
    money_in,
    place_in,
    registered_id,
    registered_ids_in,
)

_PLAIN = (Column.WHAT, Column.CONSTRAINT, Column.CONTACT)
Said = Sequence[tuple[Column, Value]]
"""What the cells of a row say, a column each."""


def row_claims(document: Document, row: SheetRow) -> list[Claim]:
    """The claims of a row; raises RowRefused with all that is wrong with a bad one."""
    faults = list(_faults(row))
    broken = {column for column, placed in row.cells.items() if placed.cell.error}
    sound = {column: placed for column, placed in row.cells.items() if column not in broken}
    row = replace(row, cells=sound)
    language = _language(row, faults)
    said: dict[tuple[Column, Value], None] = {}
    for column, read in _readers(row, language):
        try:
            said[column, read()] = None
        except RowRefused as refused:
            faults += refused.errors
    owners = _owners(row, language, faults)
    kind = kind_of(row.text(Column.KIND) or row.row.sheet)
    if faults or kind is None:
        raise RowRefused(*sorted(faults, key=lambda fault: (len(fault.cell), fault.cell)))
    return list(_Scribe(document, row, kind, language, tuple(said), owners).claims())


def _faults(row: SheetRow) -> Iterator[RowError]:
    """Formula errors, cells left empty, and a word that is no kind."""
    for column, placed in row.cells.items():
        if placed.cell.error:
            yield row.fault(column, "formula_error", error=placed.cell.text)
    for column in NEEDED:
        if column in row.columns and column not in row.cells:
            yield row.fault(column, "cell_missing", column=column)
    kind = row.cells.get(Column.KIND)
    if kind and not kind.cell.error and kind_of(kind.cell.text) is None:
        yield row.fault(Column.KIND, "unknown_kind", stated=kind.cell.text)


def _language(row: SheetRow, faults: list[RowError]) -> str:
    """The language of a row; where it names none that is known, that of its words."""
    try:
        return language_in(row)
    except RowRefused as refused:
        faults += refused.errors
        return identify(row.text(Column.WHAT))


def _owners(row: SheetRow, language: str, faults: list[RowError]) -> Sequence[Owner]:
    """The owners of a row's party; none where its cell has a fault."""
    try:
        return owners_in(row, language)
    except RowRefused as refused:
        faults += refused.errors
        return ()


def _readers(row: SheetRow, language: str) -> Iterator[tuple[Column, Reader]]:
    """What reads the cells of a row, in the order in which its claims stand."""
    for stated in registered_ids_in(row):
        yield Column.REGISTERED_ID, partial(registered_id, row, stated)
    for column in (one for one in _PLAIN if one in row.cells):
        yield column, partial(Text, row.text(column), language)
    if Column.CODE in row.cells:
        yield Column.CODE, partial(code_in, row)
    if Column.AMOUNT in row.cells:
        yield Column.AMOUNT, partial(money_in, row, language)
    yield from terms_in(row, language)
    if Column.VALID_UNTIL in row.cells:
        yield Column.VALID_UNTIL, partial(date_in, row, Column.VALID_UNTIL, language)


@dataclass(frozen=True, slots=True)
class _Scribe:
    """Writes the claims of one row."""

    document: Document
    row: SheetRow
    kind: Kind
    language: str
    said: Said
    owners: Sequence[Owner]

    def claims(self) -> Iterator[Claim]:
        placed = self.row.row
        subject = mention_id(self.document.id, placed.start, placed.end, self.kind)
        yield from self._party(subject)
        for column, value in self.said:
            if column is not Column.REGISTERED_ID:
                yield self._claim(subject, self.kind, column, column, value)

    def _party(self, subject: MentionId) -> Iterator[Claim]:
        name = self.row.text(Column.PARTY)
        kind = party_kind(name)
        cell = self.row.cells[Column.PARTY]
        party = mention_id(self.document.id, cell.start, cell.end, kind)
        yield self._claim(party, kind, "name", Column.PARTY, Text(name, identify(name)))
        for column, code in self.said:
            if column is Column.REGISTERED_ID:
                yield self._claim(party, kind, column, column, code)
        if Column.SEAT in self.row.cells:
            yield from self._seat(party, kind)
        for owner in self.owners:
            yield from self._owner(owner, party, kind)
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

    def _owner(self, owner: Owner, party: MentionId, kind: Kind) -> Iterator[Claim]:
        start = self.row.cells[Column.OWNERS].start
        its = mention_id(self.document.id, start + owner.start, start + owner.end, owner.kind)
        name = Text(owner.name, identify(owner.name))
        told: list[tuple[str, Value]] = [
            ("name", name),
            *(("registered_id", number) for number in owner.numbers),
        ]
        for predicate, value in told:
            claim = self._claim(its, owner.kind, predicate, Column.OWNERS, value)
            yield replace(claim, stated=owner.stated)
        owned = self._claim(party, kind, "owner", Column.OWNERS, Ref(its, owner.share))
        yield replace(owned, stated=owner.stated)

    def _claim(
        self, subject: MentionId, kind: Kind, predicate: str, column: Column, value: Value
    ) -> Claim:
        cell = self.row.cells[column]
        document = self.document
        evidence = Evidence(
            document.id, cell.start, cell.end, cell.cell.text, cell.cell.place or None
        )
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
