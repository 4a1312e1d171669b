"""One row of a sheet of offers and needs as claims, or the reason why it is not taken."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from landbridge.claims.model import (
    Claim,
    Document,
    Evidence,
    Kind,
    MentionId,
    Reason,
    claim_id,
    mention_id,
)
from landbridge.claims.value import Code, Ref, Text, Value
from landbridge.language.identify import identify
from landbridge.language.values import Money, When
from landbridge.read.sheet_columns import NEEDED, Column, kind_of, party_kind
from landbridge.read.stated import stated_money, stated_number, stated_when
from landbridge.read.table import PlacedCell, PlacedRow
from landbridge.read.workbook import column_letters
from landbridge.world.identifiers import WrongNumber, read_number

_PLAIN = (Column.WHAT, Column.CONSTRAINT, Column.CONTACT)
_CODE = re.compile(r"(?:(?P<system>[A-Za-z]{2,8})[\s:-]*)?(?P<code>[A-Z]?\d[\d. ]{0,14})")
_HS_DIGITS = (2, 4, 6, 8, 10)
"""Chapter, heading and subheading of the Harmonized System, and two national levels below."""
_BETWEEN_NUMBERS = re.compile(r"\s*[;；,，、\n]\s*")
_LANGUAGE = re.compile("[a-z]{2}")


@dataclass(frozen=True, slots=True)
class RowError:
    """Why a row was left out, and the cell to mend.

    | code | values |
    |---|---|
    | `formula_error` | error |
    | `cell_missing` | column |
    | `unknown_kind` | stated |
    | `unreadable_amount`, `no_currency` | stated |
    | `unreadable_date` | stated |
    | `unreadable_code` | stated |
    | `hs_length` | stated, digits |
    | `number_form`, `number_check_digits` | stated, register |
    | `number_unknown_form` | stated |
    """

    sheet: str
    cell: str
    reason: Reason

    @property
    def place(self) -> str:
        """Sheet and cell, as a formula names them: `Offers!B3`; a CSV file has no sheets."""
        return f"{self.sheet}!{self.cell}" if self.sheet else self.cell


AMOUNT_LANGUAGES = ("en", "zh", "ru", "th")
"""Languages in which an amount is read where that of the row does not know its words."""


class RowRefused(Exception):  # noqa: N818 - named by what it reports
    """A row that is left out."""

    def __init__(self, error: RowError) -> None:
        super().__init__(error.cell, error.reason.code)
        self.error = error


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row with its cells by the column of the template, and where the columns stand."""

    row: PlacedRow
    cells: Mapping[Column, PlacedCell]
    columns: Mapping[Column, int]

    def text(self, column: Column) -> str:
        """What the row shows in a column; "" where it has nothing there."""
        placed = self.cells.get(column)
        return placed.cell.text if placed else ""

    def refuse(self, column: Column, code: str, /, **values: object) -> RowRefused:
        """The refusal of this row for what stands, or is missing, in a column."""
        letters = column_letters(self.columns.get(column, 1))
        reason = Reason.of(code, **values)
        return RowRefused(RowError(self.row.sheet, f"{letters}{self.row.number}", reason))


def row_claims(document: Document, row: SheetRow) -> list[Claim]:
    """The claims of a row; raises RowRefused for a bad one."""
    _check_cells(row)
    kind = kind_of(row.text(Column.KIND) or row.row.sheet)
    if kind is None:
        raise row.refuse(Column.KIND, "unknown_kind", stated=row.text(Column.KIND))
    scribe = _Scribe(document, row, kind, _language(row))
    return list(scribe.claims())


def _check_cells(row: SheetRow) -> None:
    for column, placed in row.cells.items():
        if placed.cell.error:
            raise row.refuse(column, "formula_error", error=placed.cell.text)
    for column in NEEDED:
        if column in row.columns and column not in row.cells:
            raise row.refuse(column, "cell_missing", column=column)


def _language(row: SheetRow) -> str:
    stated = row.text(Column.LANGUAGE).lower()
    return stated if _LANGUAGE.fullmatch(stated) else identify(row.text(Column.WHAT))


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
            yield self._claim(subject, self.kind, "code", Column.CODE, self._code())
        if Column.AMOUNT in self.row.cells:
            yield self._claim(subject, self.kind, "amount", Column.AMOUNT, self._amount())
        if Column.VALID_UNTIL in self.row.cells:
            yield self._claim(
                subject, self.kind, "valid_until", Column.VALID_UNTIL, self._valid_until()
            )

    def _party(self, subject: MentionId) -> Iterator[Claim]:
        name = self.row.text(Column.PARTY)
        kind = party_kind(name)
        cell = self.row.cells[Column.PARTY]
        party = mention_id(self.document.id, cell.start, cell.end, kind)
        yield self._claim(party, kind, "name", Column.PARTY, Text(name, identify(name)))
        for code in self._registered_ids():
            yield self._claim(party, kind, "registered_id", Column.REGISTERED_ID, code)
        yield self._claim(subject, self.kind, "party", Column.PARTY, Ref(party))

    def _registered_ids(self) -> Iterator[Code]:
        for stated in filter(None, _BETWEEN_NUMBERS.split(self.row.text(Column.REGISTERED_ID))):
            read = read_number(stated)
            if isinstance(read, WrongNumber):
                values = {"register": read.system} if read.system else {}
                raise self.row.refuse(
                    Column.REGISTERED_ID, f"number_{read.flaw}", stated=stated, **values
                )
            yield Code(read.system, read.number)

    def _code(self) -> Code:
        text = self.row.text(Column.CODE)
        found = _CODE.fullmatch(text)
        if not found:
            raise self.row.refuse(Column.CODE, "unreadable_code", stated=text)
        system = (found["system"] or "HS").lower()
        code = re.sub("[. ]", "", found["code"])
        if system == "hs" and len(code) not in _HS_DIGITS:
            raise self.row.refuse(Column.CODE, "hs_length", stated=text, digits=len(code))
        return Code(system, code)

    def _amount(self) -> Money:
        text, currency = self.row.text(Column.AMOUNT), self.row.text(Column.CURRENCY)
        languages = dict.fromkeys((self.language, *AMOUNT_LANGUAGES))
        stated = (
            stated_money(text, given, language)
            for language in languages
            for given in ("", currency)
        )
        money = next((found for found in stated if found), None)
        if money is None:
            readable = stated_number(text, self.language)
            code = "no_currency" if readable else "unreadable_amount"
            raise self.row.refuse(Column.AMOUNT, code, stated=text)
        return money

    def _valid_until(self) -> When:
        text = self.row.text(Column.VALID_UNTIL)
        when = stated_when(text, self.language)
        if when is None:
            raise self.row.refuse(Column.VALID_UNTIL, "unreadable_date", stated=text)
        return when

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
