"""The table of claims and its codebook."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from desk import Desk, the

from landbridge.claims.model import Kind
from landbridge.claims.value import Text
from landbridge.language.formula_guard import unguard
from landbridge.publish.codebook import COLUMN_MEANINGS, codebook
from landbridge.publish.table import (
    COLUMNS,
    ClaimRow,
    claims_table,
    write_claims_csv,
)

CODEBOOK = Path(__file__).parents[2] / "docs" / "codebook.md"


def rows(desk: Desk) -> list[ClaimRow]:
    return list(claims_table(desk.ledger(), desk.documents))


def test_there_is_one_row_per_claim(liaoning: Desk) -> None:
    claims = {claim.id for found in liaoning.claims.values() for claim in found}
    assert sorted(row.claim for row in rows(liaoning)) == sorted(claims)


def test_a_row_says_what_was_stated_where_and_by_whom(liaoning: Desk) -> None:
    project = the(liaoning, "盘锦精细化工及原料工程项目")
    (row,) = (row for row in rows(liaoning) if row.entity == project and row.stated == "837亿元")
    assert row.predicate == "amount.total_planned"
    assert row.value == "CNY 83700000000"
    assert row.modality == "fact"
    assert row.quote == "盘锦精细化工及原料工程项目总投资837亿元，今年3月开工"
    assert (row.publisher, row.published, row.language) == ("辽宁日报", "2023-10-20", "zh")
    text = liaoning.documents[row.document].text  # type: ignore[index]
    assert text[int(row.start) : int(row.end)] == row.quote


def test_a_reference_is_given_by_id_and_name(liaoning: Desk) -> None:
    place = the(liaoning, "Panjin")
    (row,) = (row for row in rows(liaoning) if row.predicate == "place" and row.value == place)
    assert (row.value_entity, row.value_name) == (place, "Panjin")


def test_claims_of_documents_that_are_not_given_stay_out(liaoning: Desk) -> None:
    first = next(iter(liaoning.documents))
    shown = claims_table(liaoning.ledger(), {first: liaoning.documents[first]})
    assert {row.document for row in shown} == {first}


def test_a_formula_in_a_quote_arrives_as_text(desk: Desk) -> None:
    document = desk.document('=HYPERLINK("http://x") signed', "en")
    formula = '=HYPERLINK("http://x")'
    company = desk.entity(document, Kind.COMPANY, formula, en=formula)
    desk.claim(company, document, formula, "name", Text(formula, "en"))
    stream = io.StringIO(newline="")
    write_claims_csv(stream, desk.ledger(), desk.documents)
    header, row = csv.reader(io.StringIO(stream.getvalue(), newline=""))
    assert tuple(header) == COLUMNS
    assert not [cell for cell in row if cell[:1] in "=+-@" and cell]
    assert unguard(row[COLUMNS.index("quote")]) == formula


def test_the_codebook_describes_each_column() -> None:
    assert tuple(COLUMN_MEANINGS) == COLUMNS


def test_the_codebook_in_docs_is_up_to_date() -> None:
    assert CODEBOOK.read_text(encoding="utf-8") == codebook()
