"""Needs and offers in the tables and the labelled lines of a release."""

from __future__ import annotations

import io

import docx
import pytest
from release_reading import Facts, facts

from landbridge.claims.model import Reading
from landbridge.claims.value import Ref, Text, normal_form
from landbridge.read.opening import open_document
from landbridge.read.original import original_span
from landbridge.read.reader import read_document
from landbridge.world.gazetteer import Gazetteer

RELEASES = {
    "ru": (
        "Торговая палата собрала запросы и предложения предприятий края за месяц.",
        ("№", "Вид", "Компания", "Товар", "Сумма", "Контакт"),
        ("1", "Запрос", "ООО «Тихая гавань»", "станки для распила", "12 млн рублей", "222-11-00"),
        ("2", "Предложение", "АО «Кедровник»", "пиломатериалы", "", "info@kedr.example"),
    ),
    "zh": (
        "现将各企业近期的供需信息公布如下,请有意者与有关单位联系。",
        ("序号", "类型", "企业名称", "产品", "金额(万美元)", "联系方式"),
        ("1", "需求", "远山贸易有限公司", "大豆", "200", "0411-8888"),
        ("2", "供应", "北塔机床有限公司", "数控机床", "", "024-2222"),
    ),
    "en": (
        "The chamber has received the following requests and offers from its members this month.",
        ("No.", "Type", "Company", "Product", "Amount", "Contact"),
        ("1", "Need", "Andes Trading Ltd.", "sunflower oil", "USD 2 million", "info@andes.example"),
        ("2", "Offer", "Orion Mills Ltd.", "linen cloth", "", "+66 2 222 1111"),
    ),
    "th": (
        "สำนักงานได้รวบรวมรายการความต้องการและข้อเสนอของผู้ประกอบการในเดือนนี้ไว้แล้ว",
        ("ลำดับ", "ประเภท", "บริษัท", "สินค้า", "มูลค่า", "ติดต่อ"),
        ("1", "ต้องการ", "บริษัท ทะเลเงิน จำกัด", "เครื่องแช่แข็ง", "5 ล้านบาท", "02-222-1111"),
        ("2", "เสนอ", "บริษัท สวนตะวัน จำกัด", "ทุเรียนแช่แข็ง", "", "02-333-1111"),
    ),
}
TITLES = {
    "ru": "Запросы и предложения октября",
    "zh": "本月供需信息",
    "en": "Requests and offers of the month",
    "th": "ความต้องการและข้อเสนอประจำเดือน",
}
SUMS = {"ru": "RUB 12000000", "zh": "USD 2000000", "en": "USD 2000000", "th": "THB 5000000"}


def page(language: str) -> bytes:
    lead, *rows = RELEASES[language]
    cells = ("<tr>" + "".join(f"<td><p>{cell}</p></td>" for cell in row) + "</tr>" for row in rows)
    table = f"<table>{''.join(cells)}</table>"
    head = f"<meta charset='utf-8'><title>{TITLES[language]}</title>"
    body = f"<h1>{TITLES[language]}</h1><p>{lead}</p>{table}"
    return f"<html>{head}<body>{body}</body></html>".encode()


def word(language: str) -> bytes:
    lead, *rows = RELEASES[language]
    document = docx.Document()
    document.add_paragraph(lead)
    table = document.add_table(rows=0, cols=len(rows[0]))
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    content = io.BytesIO()
    document.save(content)
    return content.getvalue()


def reading(content: bytes, name: str = "x") -> Reading:
    return read_document(open_document(content, name), Gazetteer.load())


def told(read: Reading, kind: str) -> Facts:
    """What the only thing of a kind is said to be, its party by name."""
    names = {
        claim.subject: claim.value.text
        for claim in read.claims
        if claim.predicate == "name" and isinstance(claim.value, Text)
    }
    return {
        (
            claim.predicate,
            names[claim.value.mention]
            if isinstance(claim.value, Ref)
            else normal_form(claim.value),
        )
        for claim in read.claims
        if claim.kind == kind
    }


@pytest.mark.parametrize("make", [page, word])
@pytest.mark.parametrize("language", RELEASES)
def test_a_table_in_a_release_is_read_row_by_row(language: str, make) -> None:
    read = reading(make(language))
    _, _, need, offer = RELEASES[language]
    assert told(read, "Need") == {
        ("party", need[2]),
        ("what", need[3]),
        ("amount", SUMS[language]),
        ("contact", need[5]),
    }
    assert told(read, "Offer") == {("party", offer[2]), ("what", offer[3]), ("contact", offer[5])}
    assert all(
        read.document.text[one.evidence.start : one.evidence.end] == one.evidence.quote
        for one in read.claims
    )


def test_a_cell_is_found_again_in_the_page() -> None:
    document = open_document(page("en"), "x.html")
    start = document.text.index("sunflower")
    first, last = original_span(document, start, start + len("sunflower oil"))
    assert page("en").decode()[first:last] == "sunflower oil"


def test_cells_without_a_header_stay_words_of_a_line() -> None:
    rows = "<tr><td>Home</td><td>News</td></tr><tr><td>Contact</td><td>Map</td></tr>"
    document = open_document(f"<html><body><table>{rows}</table></body></html>".encode(), "x")
    assert document.text == "Home News\nContact Map"


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        (
            "求购方：远山贸易有限公司\n产品：大豆\n数量：每月500吨\n联系方式：0411-8888",
            "Need",
            {
                ("party", "远山贸易有限公司"),
                ("what", "大豆"),
                ("constraint", "每月500吨"),
                ("contact", "0411-8888"),
            },
        ),
        (
            "Покупатель: ООО «Тихая гавань»\nТребуется: станки для распила\nКоличество: 3 станка",
            "Need",
            {
                ("party", "ООО «Тихая гавань»"),
                ("what", "станки для распила"),
                ("constraint", "3 станка"),
            },
        ),
        (
            "Buyer: Andes Trading Ltd. Product: sunflower oil Quantity: 40 tonnes a month",
            "Need",
            {
                ("party", "Andes Trading Ltd"),
                ("what", "sunflower oil"),
                ("constraint", "40 tonnes a month"),
            },
        ),
        (
            "ผู้ซื้อ: บริษัท ทะเลเงิน จำกัด\nสินค้า: เครื่องแช่แข็ง\nจำนวน: 2 เครื่อง",
            "Need",
            {
                ("party", "บริษัท ทะเลเงิน จำกัด"),
                ("what", "เครื่องแช่แข็ง"),
                ("constraint", "2 เครื่อง"),
            },
        ),
        (
            "1. ООО «Тихая гавань»\nПредлагаем: пиломатериалы\nЦена: договорная",
            "Offer",
            {
                ("party", "ООО «Тихая гавань»"),
                ("what", "пиломатериалы"),
                ("constraint", "договорная"),
            },
        ),
    ],
)
def test_labelled_lines_are_one_record(text: str, kind: str, expected: Facts) -> None:
    assert facts(text, kind) == [expected]


def test_where_a_label_comes_again_the_next_record_begins() -> None:
    text = (
        "Торговая палата опубликовала запросы импортёров, поступившие в палату за октябрь.\n"
        "Компания: Andes Trading Ltd\nТовар: сухое молоко\nСрок: до 15 ноября 2023 года\n"
        "Компания: Atlas Import Ltd\nТовар: рис"
    )
    assert facts(text, "Need") == [
        {("party", "Andes Trading Ltd"), ("what", "сухое молоко"), ("valid_until", "2023-11-15")},
        {("party", "Atlas Import Ltd"), ("what", "рис")},
    ]


def test_lines_that_tell_of_neither_are_no_record() -> None:
    text = "Компания: Andes Trading Ltd\nТовар: сухое молоко\nЦена: 20 тыс. рублей"
    assert facts(text, "Need") == facts(text, "Offer") == []


def test_an_empty_cell_of_a_party_means_that_of_the_row_above() -> None:
    text = "Покупатель\tТовар\tОбъём\nООО «Тихая гавань»\tрис\t20 т\n\tсоя\t40 т"
    rice, soya = facts(text, "Need")
    assert {("party", "ООО «Тихая гавань»"), ("what", "рис"), ("constraint", "20 т")} == rice
    assert {("party", "ООО «Тихая гавань»"), ("what", "соя"), ("constraint", "40 т")} == soya
