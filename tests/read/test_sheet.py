"""A sheet of offers and needs: good rows become claims, bad ones are reported."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from decimal import Decimal
from io import BytesIO
from zipfile import ZipFile

import openpyxl
import pytest

from landbridge.claims.model import Claim, Kind, check_evidence, text_hash
from landbridge.claims.value import Code, Ref, Text
from landbridge.language.formula_guard import guard
from landbridge.language.values import Money, PartialDate, Quantity, When
from landbridge.read.sheet import SheetReading, read_sheet
from landbridge.read.table import read_table
from landbridge.read.unreadable import Unreadable

HEADER = ["kind", "party", "what", "code", "amount", "currency", "constraint", "contact",
          "valid until"]  # fmt: skip
OFFER = ["offer", "Shenyang Crane Co., Ltd", "bridge cranes", "HS 8426.11", 1_200_000, "CNY",
         "FOB Dalian", "office@example.org", date(2024, 1, 31)]  # fmt: skip


def xlsx(*rows: Sequence[object], sheet: str = "Offers", errors: Sequence[str] = ()) -> bytes:
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    page.title = sheet
    for row in rows:
        page.append(list(row))
    for place in errors:
        page[place].data_type = "e"
    saved = BytesIO()
    book.save(saved)
    return saved.getvalue()


def read(*rows: Sequence[object], **options: object) -> SheetReading:
    return read_sheet(xlsx(*rows, **options), "offers.xlsx", published="2023-10-01")  # type: ignore[arg-type]


def said(claims: Sequence[Claim], predicate: str) -> list[object]:
    return [claim.value for claim in claims if claim.predicate == predicate]


def problems(reading: SheetReading) -> list[tuple[str, str]]:
    return [(error.cell, error.reason.code) for error in reading.errors]


def test_a_row_becomes_an_offer_with_its_party() -> None:
    reading = read(HEADER, OFFER)
    assert problems(reading) == []
    party, *offer = reading.claims
    assert (party.kind, party.predicate) == (Kind.COMPANY, "name")
    assert party.value == Text("Shenyang Crane Co., Ltd", "en")
    assert {claim.kind for claim in offer} == {Kind.OFFER}
    assert len({claim.subject for claim in offer}) == 1
    assert {claim.predicate: claim.value for claim in offer} == {
        "party": Ref(party.subject),
        "what": Text("bridge cranes", "en"),
        "constraint": Text("FOB Dalian", "en"),
        "contact": Text("office@example.org", "en"),
        "code": Code("hs", "842611"),
        "amount": Money(Decimal(1_200_000), "CNY"),
        "valid_until": When(PartialDate(2024, 1, 31)),
    }


def test_the_evidence_is_the_cell() -> None:
    reading = read(HEADER, OFFER)
    for claim in reading.claims:
        check_evidence(claim.evidence, reading.document)
    (amount,) = [claim for claim in reading.claims if claim.predicate == "amount"]
    assert (amount.evidence.cell, amount.evidence.quote) == ("Offers!E2", "1200000")
    assert amount.as_of == PartialDate(2023, 10, 1)


def test_the_stored_text_is_the_table_as_displayed() -> None:
    header = ["kind", "party", "what", None, "amount"]
    document = read(header, ["need", "Port", "cranes", None, "5 USD"]).document
    assert document.text == "kind\tparty\twhat\t\tamount\nneed\tPort\tcranes\t\t5 USD"
    assert document.text_hash == text_hash(document.text)


@pytest.mark.parametrize(
    ("row", "cell", "code"),
    [
        (["offer", None, "cranes"], "B3", "cell_missing"),
        (["offer", "Port", None], "C3", "cell_missing"),
        ([None, "Port", "cranes"], "A3", "cell_missing"),
        (["rent", "Port", "cranes"], "A3", "unknown_kind"),
        (["offer", "Port", "cranes", None, "a lot"], "E3", "unreadable_amount"),
        (["offer", "Port", "cranes", None, 500], "E3", "no_currency"),
        (["offer", "Port", "cranes", "n/a ?"], "D3", "unreadable_code"),
        (["offer", "Port", "cranes", "84261100001"], "D3", "hs_length"),
        (["offer", "Port", "cranes", "HS 842.61"], "D3", "hs_length"),
        (["offer", "Port", "cranes", None, None, None, None, None, "soon"], "I3",
         "unreadable_date"),
    ],
)  # fmt: skip
def test_a_bad_row_is_reported_and_the_good_ones_are_taken(
    row: list[object], cell: str, code: str
) -> None:
    reading = read(HEADER, OFFER, row, OFFER)
    assert problems(reading) == [(cell, code)]
    assert len(said(reading.claims, "what")) == 2


@pytest.mark.parametrize("error", ["#REF!", "#N/A", "#DIV/0!", "#NAME?"])
def test_a_formula_error_names_its_cell(error: str) -> None:
    reading = read(HEADER, ["offer", "Port", "cranes", None, error], errors=["E2"])
    (found,) = reading.errors
    assert (found.sheet, found.cell) == ("Offers", "E2")
    assert (found.reason.code, found.reason.as_mapping()) == ("formula_error", {"error": error})


def test_an_error_beside_the_template_is_no_matter() -> None:
    reading = read([*HEADER, "notes"], [*OFFER, "#REF!"], errors=["J2"])
    assert problems(reading) == []


@pytest.mark.parametrize(
    ("header", "row", "kind"),
    [
        (["供需", "单位", "内容", "金额"], ["需", "管委会", "投资机构", "3000万元"], Kind.NEED),
        (["Вид", "Организация", "Предмет", "Сумма"],
         ["Предложение", "ООО «Порт»", "перевалка", "5 млн рублей"], Kind.OFFER),
        (["ประเภท", "หน่วยงาน", "รายการ", "มูลค่า"], ["ต้องการ", "บริษัท ท่าเรือ จำกัด", "เครน",
         "2 ล้านบาท"], Kind.NEED),
        (["Type", "Company", "Product", "Budget"], ["Need", "Port Ltd", "cranes", "USD 5 million"],
         Kind.NEED),
    ],
)  # fmt: skip
def test_headers_in_four_languages(header: list[str], row: list[str], kind: Kind) -> None:
    reading = read(header, row)
    assert problems(reading) == []
    assert reading.claims[-1].kind is kind
    amounts = {"3000万元": 30_000_000, "5 млн рублей": 5_000_000, "2 ล้านบาท": 2_000_000,
               "USD 5 million": 5_000_000}  # fmt: skip
    (money,) = said(reading.claims, "amount")
    assert isinstance(money, Money)
    assert money.amount == amounts[row[3]]


def test_the_name_of_the_sheet_may_say_the_kind() -> None:
    reading = read(["party", "what"], ["Port", "cranes"], sheet="Needs")
    assert reading.claims[-1].kind is Kind.NEED


def test_a_title_above_the_header_is_no_row() -> None:
    reading = read(["Offers and needs of the region"], [], HEADER, OFFER)
    assert len(said(reading.claims, "what")) == 1
    assert reading.claims[0].evidence.cell == "Offers!B4"


def test_numbers_show_as_their_format_says() -> None:
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    page.append(["kind", "party", "what", "amount", "valid until"])
    page.append(["offer", "Port", "cranes", 1234567.5, 45322])
    page["D2"].number_format = '#,##0.00 "CNY"'
    page["E2"].number_format = "dd.mm.yyyy"
    saved = BytesIO()
    book.save(saved)
    reading = read_sheet(saved.getvalue(), "offers.xlsx")
    assert (
        reading.document.text.split("\n")[1] == "offer\tPort\tcranes\t1,234,567.50 CNY\t2024-01-31"
    )
    assert said(reading.claims, "amount") == [Money(Decimal("1234567.50"), "CNY")]


def shown(*cells: tuple[object, str]) -> list[str]:
    """What a sheet shows of values in their formats."""
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    for column, (value, number_format) in enumerate(cells, start=1):
        page.cell(1, column, value).number_format = number_format
    saved = BytesIO()
    book.save(saved)
    (sheet,) = read_table(saved.getvalue(), "times.xlsx")
    return [cell.text for cell in sheet.rows[0]]


def test_times_of_day_are_shown_to_the_minute_although_fractions_of_a_day_are_not_exact() -> None:
    # 17:00 is kept as 0.708333333333333, a little less than 17/24.
    assert shown((time(17), "h:mm"), (time(9, 5, 30), "hh:mm:ss"), (0.5, 'h"时"mm"分"')) == [
        "17:00",
        "09:05:30",
        "12:00",
    ]


def test_a_moment_shows_its_time_where_its_format_does() -> None:
    moment = datetime(2026, 10, 12, 9, 30)
    midnight = datetime(2026, 10, 12)
    full, day = "yyyy-mm-dd h:mm:ss", "yyyy-mm-dd"
    assert shown((moment, full), (moment, day), (midnight, full), (moment, "m/d/yy h:mm")) == [
        "2026-10-12 09:30",
        "2026-10-12",
        "2026-10-12",
        "2026-10-12 09:30",
    ]


def test_elapsed_hours_are_no_time_of_day() -> None:
    assert shown((1.5, "[h]:mm"), (2.25, '0.00 "hrs"')) == ["1.5", "2.25 hrs"]


def test_a_cell_at_the_far_corner_costs_nothing() -> None:
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    page.append(HEADER)
    page.append(OFFER)
    page["XFD1048576"] = "x"
    saved = BytesIO()
    book.save(saved)
    assert len(said(read_sheet(saved.getvalue(), "far.xlsx").claims, "what")) == 1


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
def test_csv_of_any_delimiter_and_encoding(delimiter: str, encoding: str) -> None:
    rows = [
        ["供需", "单位", "内容", "金额"],
        ["供", "沈阳重机有限公司", '"桥式起重机,门式起重机"', "1200万元"],
    ]
    content = "\r\n".join(delimiter.join(row) for row in rows).encode(encoding)
    reading = read_sheet(content, "offers.csv")
    assert problems(reading) == []
    assert said(reading.claims, "what") == [Text("桥式起重机,门式起重机", "zh")]
    assert reading.claims[0].evidence.cell == "B2"


def test_a_formula_error_in_csv() -> None:
    content = b"kind,party,what,amount\noffer,Port,cranes,#REF!\n"
    assert problems(read_sheet(content, "offers.csv")) == [("D2", "formula_error")]


def with_part(name: str, part: bytes) -> bytes:
    """The sample sheet with one part of its package replaced."""
    packed = BytesIO()
    with ZipFile(BytesIO(xlsx(HEADER, OFFER))) as whole, ZipFile(packed, "w", 8) as archive:
        for entry in whole.namelist():
            archive.writestr(entry, part if entry == name else whole.read(entry))
    return packed.getvalue()


SHEET = "xl/worksheets/sheet1.xml"


@pytest.mark.parametrize(
    ("part", "code"),
    [
        (b'<!DOCTYPE a [<!ENTITY b "c">]><worksheet>&b;</worksheet>', "bomb"),
        ('<!DOCTYPE a [<!ENTITY b "c">]><worksheet>&b;</worksheet>'.encode("utf-16"), "bomb"),
        (b"<worksheet><row>", "broken_markup"),
        (b"<a>" * 1_000_000, "broken_markup"),
        (b"<a>" * 200_000 + b"</a>" * 200_000, "no_table"),
        (b" " * 60_000_000, "bomb"),
        (b"<worksheet>" + b"<c/>" * 2_000_000 + b"</worksheet>", "bomb"),
    ],
)
def test_a_hostile_part(part: bytes, code: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_sheet(with_part(SHEET, part), "offers.xlsx")
    assert refused.value.reason.code == code


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty"),
        (b"name,phone\nPort,1\n", "no_table"),
        (xlsx(HEADER, OFFER)[:2000], "truncated"),
        (xlsx(HEADER, OFFER)[:-30], "truncated"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 100, "not_supported"),
    ],
)
def test_a_file_that_is_no_sheet(content: bytes, code: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_sheet(content, "offers.xlsx")
    assert refused.value.reason.code == code


@pytest.mark.parametrize("code", ["84", "8426", "842611", "84261100", "8426.11.00.01"])
def test_an_hs_code_may_have_any_of_its_lengths(code: str) -> None:
    reading = read(HEADER, ["offer", "Port", "cranes", code])
    assert said(reading.claims, "code") == [Code("hs", code.replace(".", ""))]


@pytest.mark.parametrize("what", ["=SUM(A1:A9)", "+ cranes", "@port", "-5", "'tis a crane"])
def test_a_cell_reads_as_it_was_before_an_export_guarded_it(what: str) -> None:
    sheet = f"kind,party,what\noffer,Port,{guard(what)}\n".encode()
    for reading in (read_sheet(sheet, "o.csv"), read(HEADER, ["offer", "Port", guard(what)])):
        assert [value.text for value in said(reading.claims, "what")] == [what]
        for claim in reading.claims:
            check_evidence(claim.evidence, reading.document)


NUMBERED = ["kind", "party", "registered id", "what"]


def test_registered_numbers_are_claims_of_the_party() -> None:
    numbers = "ИНН 7707083893; 1027700132195"
    reading = read(NUMBERED, ["offer", "ПАО «Порт»", numbers, "cranes"])
    assert problems(reading) == []
    assert said(reading.claims, "registered_id") == [
        Code("inn", "7707083893"),
        Code("ogrn", "1027700132195"),
    ]
    party = reading.claims[0].subject
    (first, second) = [one for one in reading.claims if one.predicate == "registered_id"]
    assert (first.subject, second.subject, first.evidence.cell) == (party, party, "Offers!C2")


@pytest.mark.parametrize(
    ("stated", "code"),
    [
        ("7707083894", "number_check_digits"),
        ("ОГРН 770708", "number_form"),
        ("n/a", "number_unknown_form"),
    ],
)
def test_a_wrong_registered_number_refuses_its_row(stated: str, code: str) -> None:
    reading = read(NUMBERED, ["offer", "Port", stated, "cranes"], ["offer", "Port", None, "cranes"])
    assert problems(reading) == [("C2", code)]
    assert len(said(reading.claims, "what")) == 1


@pytest.mark.parametrize("header", ["统一社会信用代码", "ИНН", "เลขทะเบียนนิติบุคคล", "LEI"])
def test_the_column_of_numbers_in_four_languages(header: str) -> None:
    reading = read(["kind", "party", header, "what"], ["offer", "Port", "7707083893", "cranes"])
    assert said(reading.claims, "registered_id") == [Code("inn", "7707083893")]


def termed(header: str, cell: object, kind: str = "offer") -> SheetReading:
    """A row with one term."""
    return read(["kind", "party", "what", header], [kind, "Port", "cranes", cell])


@pytest.mark.parametrize(
    ("header", "cell", "value"),
    [
        ("land", "20 ha", Quantity(Decimal(20), "ha")),
        ("用地面积", "300亩", Quantity(Decimal(300), "[mu_cn]")),
        ("用地（亩）", 300, Quantity(Decimal(300), "[mu_cn]")),
        ("Участок", "15 га", Quantity(Decimal(15), "ha")),
        ("ที่ดิน", "120 ไร่", Quantity(Decimal(120), "[rai_th]")),
        ("land", "5,000 m2", Quantity(Decimal(5000), "m2")),
        ("power", "12 MW", Quantity(Decimal(12), "MW")),
        ("用电负荷", "12兆瓦", Quantity(Decimal(12), "MW")),
        ("мощность, кВт", 500, Quantity(Decimal(500), "kW")),
        ("environmental class", "II", Code("environment_class", "2")),
        ("环保类别", "三类", Code("environment_class", "3")),
        ("экологический класс", "лёгкая промышленность", Code("environment_class", "1")),
        ("ระดับสิ่งแวดล้อม", "อุตสาหกรรมหนัก", Code("environment_class", "3")),
        ("bonded", "yes", Code("bonded_status", "bonded")),
        ("是否保税", "否", Code("bonded_status", "not_bonded")),
        ("бондовый статус", "да", Code("bonded_status", "bonded")),
        ("เขตปลอดอากร", "ไม่", Code("bonded_status", "not_bonded")),
        ("ready", "2027年3月", When(PartialDate(2027, 3))),
    ],
)
def test_a_term_in_four_languages(header: str, cell: object, value: object) -> None:
    reading = termed(header, cell)
    assert problems(reading) == []
    assert reading.claims[-1].value == value
    assert reading.claims[-1].evidence.cell == "Offers!D2"


def test_licences_and_languages_are_several() -> None:
    licences = termed("licence", "EAC; ISO 9001；")
    assert said(licences.claims, "licence") == [Text("EAC", "en"), Text("ISO 9001", "en")]
    spoken = termed("working language", "русский, zh; English、泰文 / ภาษาไทย")
    assert said(spoken.claims, "working_language") == [
        Code("language", code) for code in ("ru", "zh", "en", "th")
    ]


@pytest.mark.parametrize(
    ("header", "cell", "code"),
    [
        ("land", "large", "unreadable_area"),
        ("land", 20, "unreadable_area"),
        ("land", "20 MW", "unreadable_area"),
        ("land", "0 ha", "unreadable_area"),
        ("power", "10 kV", "unreadable_power"),
        ("environment", "IV класс опасности", "unknown_environment_class"),
        ("bonded", "perhaps", "unclear_bonded"),
        ("working language", "en; Klingonese", "unknown_language"),
        ("language", "qq", "unknown_language"),
        ("ready", "soon", "unreadable_date"),
        ("code", "ISIC 9999", "unreadable_code"),
        ("code", "HS 9901", "unreadable_code"),
        ("amount", "0 USD", "impossible_amount"),
        ("amount", "-5 USD", "impossible_amount"),
        ("amount", "500000-300000 USD", "impossible_amount"),
        ("amount", "10-5 million USD", "impossible_amount"),
        ("amount", "10 USD to 5 USD", "impossible_amount"),
        ("amount", "1000万元至500万元", "impossible_amount"),
        ("amount", "от 10 млн руб. до 5 млн руб.", "impossible_amount"),
    ],
)
def test_a_bad_term_refuses_its_row(header: str, cell: object, code: str) -> None:
    reading = termed(header, cell)
    assert problems(reading) == [("D2", code)]
    assert reading.claims == ()


@pytest.mark.parametrize(
    ("header", "cell", "amount"),
    [
        ("金额（万元）", 1200, 12_000_000),
        ("Сумма, млн руб.", "1,5", 1_500_000),
        ("amount", "900,000-1.2 million USD", 900_000),
    ],
)
def test_an_amount_in_the_unit_of_its_header_or_as_a_range(
    header: str, cell: object, amount: int
) -> None:
    (money,) = said(termed(header, cell).claims, "amount")
    assert isinstance(money, Money)
    assert money.amount == amount


def test_a_language_by_its_name_is_that_of_the_row() -> None:
    (what,) = said(termed("язык", "русский").claims, "what")
    assert what == Text("cranes", "ru")


@pytest.mark.parametrize(
    ("header", "cell", "code"),
    [
        ("所在地", "大连市", "GN:1814087"),
        ("город", "Владивосток, Приморский край", "GN:2013348"),
        ("จังหวัด", "กรุงเทพ", "TH-10"),
        ("city", "Liaoning", "CN-LN"),
    ],
)
def test_the_seat_of_a_party_is_a_place(header: str, cell: str, code: str) -> None:
    claims = termed(header, cell).claims
    (place,) = [one for one in claims if one.kind is Kind.PLACE and one.predicate == "code"]
    assert place.value == Code("place", code)
    assert said(claims, "seat") == [Ref(place.subject)]


def test_a_seat_that_no_gazetteer_knows_keeps_its_name() -> None:
    reading = termed("city", "Nowheresville")
    assert problems(reading) == []
    assert said(reading.claims, "name")[-1] == Text("Nowheresville", "en")
    assert said(reading.claims, "code") == []


def test_every_fault_of_a_row_is_told_in_the_order_of_its_cells() -> None:
    row = ["gift", "", "cranes", "HS 0000", "minus", "", "", "", "31 February"]
    assert problems(read(HEADER, row)) == [
        ("A2", "unknown_kind"),
        ("B2", "cell_missing"),
        ("D2", "unreadable_code"),
        ("E2", "unreadable_amount"),
        ("I2", "unreadable_date"),
    ]


def test_every_wrong_number_in_a_cell_is_told() -> None:
    header = ["kind", "party", "what", "registered id"]
    reading = read(header, ["offer", "Port", "cranes", "123; 7707083894"])
    assert problems(reading) == [("D2", "number_unknown_form"), ("D2", "number_check_digits")]


def test_a_formula_error_is_told_once() -> None:
    reading = read(HEADER, [*OFFER[:4], "#REF!", *OFFER[5:8], "never"], errors=["E2"])
    assert problems(reading) == [("E2", "formula_error"), ("I2", "unreadable_date")]
