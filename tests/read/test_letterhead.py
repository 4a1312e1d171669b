"""The head of a release: whose paper it is, of what kind, and which line is the title."""

from __future__ import annotations

import pytest

from landbridge.read.opening import open_document

EN = "The board met the delegation in the harbour hall and agreed to open a second berth for grain."
RU = (
    "Делегация провинции побывала в порту и договорилась о строительстве второго причала для зерна."
)
ZH = "代表团访问了港口，双方商定为粮食修建第二个泊位，预计明年年底建成投入使用。"
TH = "คณะผู้แทนเดินทางเยือนท่าเรือและตกลงร่วมกันสร้างท่าเทียบเรือสำหรับธัญพืชแห่งที่สอง" * 3


@pytest.mark.parametrize(
    ("head", "title", "publisher", "published"),
    [
        (
            "REPUBLIC OF GHANA\nMINISTRY OF TRADE\nPRESS RELEASE\n\nGOVERNMENT SIGNS GRAIN DEAL\n"
            f"\nAccra, 3rd March, 2025 - {EN}",
            *("GOVERNMENT SIGNS GRAIN DEAL", "MINISTRY OF TRADE", "2025-03-03"),
        ),
        (
            f"STATEMENT BY THE MINISTRY OF PORTS\n\nA second berth\n{EN}",
            *("A second berth", "MINISTRY OF PORTS", None),
        ),
        (
            f"FOR IMMEDIATE RELEASE\n4 June 2025\nNamibian Ports Authority\nA second berth\n{EN}",
            *("A second berth", "Namibian Ports Authority", "2025-06-04"),
        ),
        (
            f"A second berth\nLekki Zone Company\nMedia Desk\nMedia release, 9 April 2025\n{EN}",
            *("A second berth", "Lekki Zone Company", "2025-04-09"),
        ),
        (
            f"Embassy of Mongolia\nTrade Section\nBulletin No. 4, 9 April 2025\nCashmere\n{EN}",
            *("Cashmere", "Embassy of Mongolia", "2025-04-09"),
        ),
        (
            f"PRESS STATEMENT\nLAGOS PORT AUTHORITY WELCOMES MILLERS\nLagos, 9 April 2025: {EN}",
            *("LAGOS PORT AUTHORITY WELCOMES MILLERS", None, "2025-04-09"),
        ),
        (
            "Министерство торговли\nОтдел печати\nПресс-релиз № 14 от 3 марта 2025 года\n"
            f"Порт получит второй причал\n{RU}",
            *("Порт получит второй причал", "Министерство торговли", "2025-03-03"),
        ),
        (
            f"智利驻上海总领事馆\n商务处\n商务简报第7期\n2025年7月31日\n樱桃与新航线\n{ZH}",
            *("樱桃与新航线", "智利驻上海总领事馆", "2025-07-31"),
        ),
        (
            "การท่าเรือแห่งประเทศไทย\nฝ่ายประชาสัมพันธ์\nข่าวประชาสัมพันธ์ ฉบับที่ 7/2568\n"
            f"3 มีนาคม 2568\nท่าเรือแห่งที่สอง\n{TH}",
            *("ท่าเรือแห่งที่สอง", "การท่าเรือแห่งประเทศไทย", "2025-03-03"),
        ),
        (
            f"A second berth\nPosted on July 4, 2025 by Harbour Information Office\n{EN}",
            *("A second berth", "Harbour Information Office", "2025-07-04"),
        ),
        (f"Export Promotion Bureau\n{EN}", "Export Promotion Bureau", None, None),
    ],
)
def test_the_head_of_a_release(
    head: str, title: str, publisher: str | None, published: str | None
) -> None:
    read = open_document(head.encode(), "release.txt")
    stated = (read.title, read.publisher, read.published)
    told = tuple(fact.value if fact else None for fact in stated)
    assert told == (title, publisher, published)
