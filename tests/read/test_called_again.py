"""Nouns that call a body or a place again mean the one that was named, in four languages."""

from __future__ import annotations

import pytest
from release_reading import said

from landbridge.claims.model import Claim, Kind
from landbridge.claims.value import Ref, Text
from landbridge.read.opening import open_document
from landbridge.read.reader import read_document
from landbridge.world.gazetteer import Gazetteer

PORTS = "The Port of Arvaia signed a memorandum of understanding with the Port of Ningbo. "
ENGLISH = [
    (
        "The Port of Arvaia opened a berth in May. The port handled 2.3 million TEU in 2023.",
        ("Statistic", "scope"),
        {"Port of Arvaia"},
    ),
    (
        "Kaimana University is in Wells. The university is looking for makers of sensors.",
        ("Need", "party"),
        {"Kaimana University"},
    ),
    (
        "The Baltic Chamber of Commerce met on Monday. "
        "The chamber signed an agreement with Dalian Port Group.",
        ("Agreement", "party"),
        {"Baltic Chamber of Commerce", "Dalian Port Group"},
    ),
    (
        "Kaimana University is in Wells. The university plans to open a joint laboratory in 2025.",
        ("Establishment", "founder"),
        {"Kaimana University"},
    ),
    (PORTS + "The port offers bonded warehouses.", ("Offer", "party"), {"The port"}),
    (
        "The Port of Arvaia lies in the north. "
        "The port signed a contract with the Port of Ningbo. The port offers warehouses.",
        ("Offer", "party"),
        {"Port of Arvaia"},
    ),
    (
        "Kaimana University is in Wells. Ports of the world handled 900 million TEU in 2023.",
        ("Statistic", "scope"),
        set(),
    ),
    (
        "Chita has 350,000 inhabitants. The city is looking for suppliers of buses.",
        ("Need", "party"),
        {"Chita"},
    ),
]
RUSSIAN = [
    (
        "Порт Находка открыл причал. Грузооборот порта за 2022 год составил 14,6 млн тонн.",
        ("Statistic", "scope"),
        {"Находка"},
    ),
    (
        "Порт Находка открыл причал. Порту требуются крановщики.",
        ("Need", "party"),
        {"Находка"},
    ),
    (
        "Сибирский технический университет основан в 1930 году. "
        "Вуз подписал меморандум с компанией «Нордвент».",
        ("Agreement", "party"),
        {"Сибирский технический университет", "Нордвент"},
    ),
    (
        "Сибирский технический университет основан в 1930 году. В вузе учатся 214 студентов.",
        ("Statistic", "scope"),
        {"Сибирский технический университет"},
    ),
    (
        "Томская торгово-промышленная палата основана в 1990 году. Палата ищет поставщиков мёда.",
        ("Need", "party"),
        {"Томская торгово-промышленная палата"},
    ),
    (
        "Иркутская область торгует с 40 странами. Региону требуются инженеры.",
        ("Need", "party"),
        {"Иркутская область"},
    ),
    (
        "Речной порт города Фуюань завершил сезон. Порт обработал 176 тысяч тонн грузов.",
        ("Statistic", "scope"),
        {"порт города Фуюань"},
    ),
    (
        "Сибирский технический университет основан в 1930 году. "
        "Морской порт обработал 176 тысяч тонн грузов.",
        ("Statistic", "scope"),
        set(),
    ),
]
CHINESE = [
    (
        "青禾大学成立于1930年。该校现有留学生1200人。",
        ("Statistic", "scope"),
        {"青禾大学"},
    ),
    ("青禾大学成立于1930年。学校急需寻找农业机械合作伙伴。", ("Need", "party"), {"青禾大学"}),
    ("青禾大学成立于1930年。该校计划在泰国设立分校。", ("Establishment", "founder"), {"青禾大学"}),
    ("宁波海关发布数据。海关承诺压缩通关时间。", ("Commitment", "by"), {"宁波海关"}),
    (
        "云岭口岸恢复通行。今年1至8月,经该口岸进出口货物86.4万吨。",
        ("Statistic", "scope"),
        {"云岭口岸"},
    ),
    (
        "应青禾大学邀请,北原大学代表团访问该校。",
        ("Visit", "host"),
        {"青禾大学"},
    ),
    ("大连市位于辽东半岛。今年一季度,全市进出口总值52.3亿元。", ("Statistic", "scope"), {"大连"}),
    ("大连市位于辽东半岛。我市拟引进轮胎生产企业。", ("Need", "party"), {"大连"}),
]
THAI = [
    (
        "ท่าเรือระนองเปิดให้บริการแล้ว ท่าเรือต้องการผู้ประกอบการรถบรรทุก",
        ("Need", "party"),
        {"Ranong"},
    ),
    (
        "มหาวิทยาลัยนเรศวร ฉลองครบรอบ มหาวิทยาลัยแห่งนี้มีนักศึกษา 420 คน",
        ("Statistic", "scope"),
        {"มหาวิทยาลัยนเรศวร"},
    ),
    (
        "สมาคมผู้ส่งออกยางพารา เชิญผู้ซื้อ สมาคมฯ มองหาผู้ซื้อยางแท่ง",
        ("Need", "party"),
        {"สมาคมผู้ส่งออกยางพารา"},
    ),
    (
        "จังหวัดระยองจัดงาน จังหวัดต้องการนักลงทุนด้านยางล้อ",
        ("Need", "party"),
        {"Rayong"},
    ),
    (
        "มหาวิทยาลัยนเรศวร ฉลองครบรอบ มหาวิทยาลัยจะเปิดศูนย์วิจัยร่วมในปี 2568",
        ("Establishment", "founder"),
        {"มหาวิทยาลัยนเรศวร"},
    ),
    (
        "มหาวิทยาลัยนเรศวร ฉลองครบรอบ ท่าเรือต่าง ๆ มีสินค้า 420 ตัน",
        ("Statistic", "scope"),
        set(),
    ),
]


@pytest.mark.parametrize(("text", "asked", "meant"), [*ENGLISH, *RUSSIAN, *CHINESE, *THAI])
def test_a_noun_means_who_was_named(text: str, asked: tuple[str, str], meant: set[str]) -> None:
    assert said(text, *asked) == meant


PAGES = [
    (
        "Baltrum University\nMay 16, 2024\n\nA visit\n\nCo-operation goes on.\n\n"
        "The university is looking for makers of sensors.\n",
        "Baltrum University",
    ),
    (
        "青禾大学\n发布时间:2024-05-16\n\n合作动态\n\n海川大学代表团来访。\n\n我校急需寻找农业机械合作伙伴。\n",
        "青禾大学",
    ),
    (
        "Kenlow Ports Authority\nMay 16, 2024\n\nNews\n\n"
        "The Kenlow Revenue Authority praised quick work.\n\n"
        "The authority is looking for makers of cranes.\n",
        "Kenlow Ports Authority",
    ),
]


@pytest.mark.parametrize(("page", "publisher"), PAGES)
def test_who_puts_the_text_out_goes_before_others(page: str, publisher: str) -> None:
    claims = read_document(open_document(page.encode(), "x.txt"), Gazetteer.load()).claims
    (party,) = (one for one in claims if (one.kind, one.predicate) == (Kind.NEED, "party"))
    assert _names(party, claims) == {publisher}


def test_a_publisher_in_the_masthead_is_quoted_from_there() -> None:
    document = open_document(PAGES[0][0].encode(), "x.txt")
    claims = read_document(document, Gazetteer.load()).claims
    (named,) = (
        one for one in claims if one.stated == "Baltrum University" and one.kind == "Organization"
    )
    place = named.evidence
    assert (place.start, document.text[place.start : place.end]) == (0, "Baltrum University")


def _names(party: Claim, claims: tuple[Claim, ...]) -> set[str]:
    """What the party of a claim is called."""
    assert isinstance(party.value, Ref)
    return {
        one.value.text
        for one in claims
        if one.subject == party.value.mention and isinstance(one.value, Text)
    }
