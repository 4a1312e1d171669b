"""Offers and promises whose party stands before the verb, and reliefs told of who gets them."""

from __future__ import annotations

import pytest
from release_reading import fact, facts

OFFERS = [
    (
        "Orchard owners from Chui are ready to supply 2,000 tonnes of apples.",
        "Orchard owners from Chui",
        "2,000 tonnes of apples",
    ),
    (
        "Companies that settle in the Kama zone pay no property tax for ten years.",
        "Kama zone",
        "pay no property tax for ten years",
    ),
    (
        "Foreign investors in Aqaba enjoy duty-free import of machinery.",
        "Aqaba",
        "duty-free import of machinery",
    ),
    (
        "Volga-Trans LLC has 5,000 tonnes of sunflower oil for sale.",
        "Volga-Trans LLC",
        "5,000 tonnes of sunflower oil",
    ),
    (
        "Резиденты ТОР «Волна» освобождаются от налога на прибыль на пять лет.",
        "ТОР «Волна»",
        "освобождаются от налога на прибыль на пять лет",
    ),
    ("ООО «Волна» реализует пиломатериалы на экспорт.", "ООО «Волна»", "пиломатериалы"),
    ("Компания «Волна» ищет покупателей на 10 тысяч тонн масла.", "Волна", "10 тысяч тонн масла"),
    ("保税区内企业免征进口关税。", "保税区", "免征进口关税"),
    (
        "ผู้ลงทุนในเขตเศรษฐกิจพิเศษมุกดาหารได้รับการยกเว้นอากรขาเข้าเครื่องจักร",
        "เขตเศรษฐกิจพิเศษมุกดาหาร",
        "ยกเว้นอากรขาเข้าเครื่องจักร",
    ),
]

PROMISES = [
    (
        "China will donate 5,000 tonnes of rice to Laos.",
        "China",
        "donate 5,000 tonnes of rice to Laos",
    ),
    (
        "Dalian will send two teachers of Chinese to Orel every year.",
        "Dalian",
        "send two teachers of Chinese to Orel every year",
    ),
    (
        "Dalian Port Group guaranteed a berth on arrival for the line.",
        "Dalian Port Group",
        "a berth on arrival for the line",
    ),
    ("Japan promises 40 million dollars for the port.", "Japan", "40 million dollars for the port"),
    (
        "Администрация Омска окажет инвестору содействие в подключении к сетям.",
        "Администрация Омска",
        "окажет инвестору содействие в подключении к сетям",
    ),
    (
        "Правительство Хакасии возьмёт на себя половину затрат.",
        "Правительство Хакасии",
        "возьмёт на себя половину затрат",
    ),
    (
        "Компания «Волна» намерена нанять 200 местных жителей.",
        "Волна",
        "нанять 200 местных жителей",
    ),
    ("大连海关同意自6月起延长通关时间两小时。", "大连海关", "延长通关时间两小时"),
    ("企业方承诺优先聘用当地员工300名。", "企业方", "聘用当地员工300名"),
    ("มหาวิทยาลัยบูรพาจะรับนักศึกษาไทยปีละ 20 คน", "มหาวิทยาลัยบูรพา", "รับนักศึกษาไทยปีละ 20 คน"),
    (
        "การท่าเรือแห่งประเทศไทยจะสนับสนุนพื้นที่จัดเก็บสินค้าให้แก่ผู้ส่งออกลาว",
        "การท่าเรือแห่งประเทศไทย",
        "สนับสนุนพื้นที่จัดเก็บสินค้าให้แก่ผู้ส่งออกลาว",
    ),
]


@pytest.mark.parametrize(("text", "party", "what"), OFFERS)
def test_what_is_offered_is_of_who_is_named_before(text: str, party: str, what: str) -> None:
    assert {("party", party), ("what", what)} <= fact(text, "Offer")


@pytest.mark.parametrize(("text", "by", "what"), PROMISES)
def test_what_is_done_for_others_is_promised(text: str, by: str, what: str) -> None:
    assert {("by", by), ("what", what)} <= fact(text, "Commitment")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The route offers passengers a shorter journey.", "Offer"),
        ("The programme offers courses in Chinese.", "Offer"),
        ("Exporters who can supply are asked to contact the Section.", "Offer"),
        ("Samarkand offers us a skilled workforce.", "Offer"),
        ("The trip offers a good opportunity to meet partners.", "Offer"),
        ("The plant will produce 300 tonnes a year.", "Commitment"),
        (
            "Mayor Ivan Petrov hoped that the consulate would help firms find partners.",
            "Commitment",
        ),
        ("Завод будет выпускать 300 тонн в год.", "Commitment"),
        ("工厂将年产30万吨。", "Commitment"),
        ("โรงงานจะผลิตได้ปีละ 300 ตัน", "Commitment"),
    ],
)
def test_what_is_no_good_and_no_favour_is_neither(text: str, kind: str) -> None:
    assert not facts(text, kind)
