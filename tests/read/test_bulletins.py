"""The heads of bulletins, and of releases that ports, boards and universities put out."""

from __future__ import annotations

import pytest

from landbridge.claims.model import Document
from landbridge.read.opening import open_document

EN = "A delegation of the city visited the port and signed a memorandum there. It stays a week."
RU = "Делегация города посетила порт и подписала меморандум. Она пробудет там неделю."
TH = "คณะผู้แทนเดินทางไปเยือนท่าเรือเพื่อเสริมสร้างความร่วมมือ" * 4
ZH = "市政府代表团访问了港口,双方就共建物流园区交换了意见。代表团停留一周。"


def opened(*lines: str) -> Document:
    return open_document("\n".join(lines).encode(), "release.txt")


@pytest.mark.parametrize(
    ("lines", "title", "publisher", "published"),
    [
        (
            ("Торговое представительство в Монголии", "БЮЛЛЕТЕНЬ № 4 (май 2024 г.)",
             "1. Запросы компаний", RU),
            "БЮЛЛЕТЕНЬ № 4 (май 2024 г.)", "Торговое представительство в Монголии", "2024-05",
        ),
        (
            ("驻斐济使馆经济商务处", "经贸信息摘编(2024年第3期)", "2024-03-08", f"一、{ZH}"),
            "经贸信息摘编(2024年第3期)", "驻斐济使馆经济商务处", "2024-03-08",
        ),
        (
            ("จดหมายข่าว สคต. ณ เมืองชิงต่าว", "ฉบับที่ 3 ประจำเดือนพฤษภาคม 2567",
             "ทุเรียนกับมังคุด", TH),
            "ทุเรียนกับมังคุด", "สคต. ณ เมืองชิงต่าว", "2024-05",
        ),
        (
            ("Port of Berbera", "News in brief, Issue 7, May 2024", "1. Cranes", EN),
            "News in brief, Issue 7, May 2024", "Port of Berbera", "2024-05",
        ),
    ],
)  # fmt: skip
def test_a_bulletin_is_told_by_its_number(
    lines: tuple[str, ...], title: str, publisher: str, published: str
) -> None:
    read = opened(*lines)
    stated = (read.title, read.publisher, read.published)
    assert [fact.value if fact else None for fact in stated] == [title, publisher, published]


@pytest.mark.parametrize(
    ("lines", "publisher"),
    [
        (("Новая лаборатория", "ВГУЭС // Новости // 5 мая 2024", RU), "ВГУЭС"),
        (("Рейс в Харбин", "Опубликовано 5 мая 2024 г., Аэропорт Омск", RU), "Аэропорт Омск"),
        (("Пресс-служба компании «Амур»", "Для СМИ. 05.05.2024", "Линия в Далянь", RU),
         "Пресс-служба компании «Амур»"),
        (("关于签署意向书的公告", ZH, "松江新材料股份有限公司董事会", "2024年5月5日"),
         "松江新材料股份有限公司董事会"),
        (("ทุเรียนผ่านแดน", "ตราด 5 พ.ค. 67 – สำนักข่าวกรมประชาสัมพันธ์", TH),
         "สำนักข่าวกรมประชาสัมพันธ์"),
        (("ด่านศุลกากรตราด", "สรุปการค้าผ่านแดน", "เผยแพร่ 5 พ.ค. 67", TH), "ด่านศุลกากรตราด"),
    ],
)  # fmt: skip
def test_who_puts_it_out(lines: tuple[str, ...], publisher: str) -> None:
    read = opened(*lines)
    assert read.publisher is not None
    assert read.publisher.value == publisher
    assert read.published is not None
    assert read.published.value == "2024-05-05"


def test_an_item_of_a_list_is_no_signature() -> None:
    read = opened("ผู้ซื้อถามหา", "(1) บริษัท ดาวใต้ จำกัด ต้องการซอส", TH, "• บริษัท ดาวเหนือ จำกัด")
    assert read.publisher is None


def test_the_codes_of_a_listed_company_are_no_title() -> None:
    read = opened(
        "证券代码:600001    证券简称:松江新材    公告编号:2024-009", "关于签署意向书的公告", ZH
    )
    assert read.title is not None
    assert read.title.value == "关于签署意向书的公告"
