"""The column of owners in a sheet: who they are, what they hold, what is refused."""

from __future__ import annotations

from decimal import Decimal

import pytest

from landbridge.claims.model import Claim, Kind, check_evidence
from landbridge.claims.schema import check_claim
from landbridge.claims.value import Code, Ref, Text, dump_value, load_value
from landbridge.language.values import Percent
from landbridge.read.sheet import SheetReading, read_sheet

Owner = tuple[Kind, str, Decimal | None]


def read(owners: str, header: str = "owners", party: str = "Sample Works Ltd") -> SheetReading:
    sheet = f'kind,party,{header},what\noffer,"{party}","{owners}",cranes\n'
    return read_sheet(sheet.encode(), "offers.csv")


def owners_of(reading: SheetReading) -> list[Owner]:
    assert reading.errors == ()
    names = {claim.subject: claim for claim in reading.claims if claim.predicate == "name"}
    owned = [c.value for c in reading.claims if c.predicate == "owner" and isinstance(c.value, Ref)]
    return [_owner(names[ref.mention], ref) for ref in owned]  # type: ignore[index]


def _owner(named: Claim, ref: Ref) -> Owner:
    assert isinstance(named.value, Text)
    return named.kind, named.value.text, ref.share.amount if ref.share else None


@pytest.mark.parametrize(
    ("header", "cell", "expected"),
    [
        ("owners", "Sample Lines Ltd 51%; Ivan Primerov", [
            (Kind.COMPANY, "Sample Lines Ltd", Decimal(51)), (Kind.PERSON, "Ivan Primerov", None)]),
        ("股东", "张三持股51%、示例投资有限公司（49%）", [
            (Kind.PERSON, "张三", Decimal(51)), (Kind.COMPANY, "示例投资有限公司", Decimal(49))]),
        ("所有人", "示例（沈阳）有限公司 30%", [
            (Kind.COMPANY, "示例（沈阳）有限公司", Decimal(30))]),
        ("владельцы", "ООО «Сирень» — 49,5 %\nИП Примеров Иван с долей 50 процентов", [
            (Kind.COMPANY, "ООО «Сирень»", Decimal("49.5")),
            (Kind.PERSON, "Примеров Иван", Decimal(50))]),
        ("ผู้ถือหุ้น", "สมชาย ตัวอย่าง ถือหุ้นร้อยละ 51; บริษัท อื่น จำกัด 49%", [
            (Kind.PERSON, "สมชาย ตัวอย่าง", Decimal(51)),
            (Kind.COMPANY, "บริษัท อื่น จำกัด", Decimal(49))]),
        ("เจ้าของ", "40% Sample Bank; City Administration of Sample", [
            (Kind.ORGANIZATION, "Sample Bank", Decimal(40)),
            (Kind.PUBLIC_BODY, "City Administration of Sample", None)]),
    ],
)  # fmt: skip
def test_a_cell_lists_owners_with_their_shares(
    header: str, cell: str, expected: list[Owner]
) -> None:
    assert owners_of(read(cell, header)) == expected


def test_a_registered_number_makes_a_firm_and_is_its_own() -> None:
    reading = read("Ромашка (ИНН 7707083893, доля 20 %)")
    assert owners_of(reading) == [(Kind.COMPANY, "Ромашка", Decimal(20))]
    [number] = [claim for claim in reading.claims if claim.predicate == "registered_id"]
    assert (number.kind, number.value) == (Kind.COMPANY, Code("inn", "7707083893"))


@pytest.mark.parametrize("party", ["Sample Works Ltd", "Sample Society", "Sample Committee"])
def test_the_evidence_is_the_cell_and_each_claim_may_be_said(party: str) -> None:
    reading = read("Sample Lines Ltd 51%; Ivan Primerov 49%", party=party)
    owned = [claim for claim in reading.claims if claim.predicate == "owner"]
    assert [claim.stated for claim in owned] == ["Sample Lines Ltd 51%", "Ivan Primerov 49%"]
    assert {claim.evidence.cell for claim in owned} == {"C2"}
    for claim in reading.claims:
        check_claim(claim)
        check_evidence(claim.evidence, reading.document)


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("A Ltd 60%; B Ltd 50%", "impossible_share"),
        ("A Ltd 0%", "impossible_share"),
        ("A Ltd 120%", "impossible_share"),
        ("A Ltd 5O%", "impossible_share"),
        ("A Ltd 20% 30%", "impossible_share"),
        ("A Ltd, 149,5 %", "impossible_share"),
        ("51%", "impossible_share"),
        ("A Ltd (ИНН 7707083894)", "number_check_digits"),
    ],
)
def test_a_row_with_wrong_owners_is_left_out_and_told(cell: str, code: str) -> None:
    reading = read(cell)
    assert reading.claims == ()
    assert [(error.cell, error.reason.code) for error in reading.errors] == [("C2", code)]


def test_a_reference_with_a_share_is_written_and_read_again() -> None:
    for ref in (
        Ref("m"),
        Ref("m", Percent(Decimal(51))),
        Ref("m", Percent(Decimal(5), Decimal(9))),
    ):
        assert load_value(dump_value(ref)) == ref
    assert dump_value(Ref("m")) == '["ref","m"]'
