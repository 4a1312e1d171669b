"""Zones, ties, strengths, offers and needs in Russian releases.

The sentences are samples, written for these tests.
"""

from __future__ import annotations

from release_reading import fact, facts


def test_a_zone_in_preparation_and_its_district() -> None:
    sentence = (
        "Они посетили район Ляочжун, где готовится к созданию Китайско-российский (Шэньян) "
        "парк торгово-экономического сотрудничества."
    )
    said = fact(sentence, "Zone")
    assert {("status", "in_preparation"), ("place", "Ляочжун")} <= said


def test_what_a_park_relies_on() -> None:
    sentences = (
        "Создаётся Китайско-российский парк торгово-экономического сотрудничества. Парк "
        "опирается на экономическую зону Цзиньхай и участок Цзиньхай Шэньянской бондовой зоны."
    )
    relied = {v for said in facts(sentences, "Zone") for k, v in said if k == "relies_on"}
    assert relied == {
        "экономическая зона Цзиньхай",
        "участок Цзиньхай Шэньянской бондовой зоны",
    }


def test_a_plant_in_a_zone_says_nothing_of_the_zone() -> None:
    sentence = "На территории ТОР «Восток» в Приморье строится завод по производству удобрений."
    assert "status" not in {key for key, _ in fact(sentence, "Zone")}


def test_sister_cities_and_since_when() -> None:
    assert fact("Далянь и Владивосток – города-побратимы с 1992 года.", "Tie") == {
        ("place", "Далянь"),
        ("place", "Владивосток"),
        ("level", "sister_city"),
        ("since", "1992"),
    }


def test_strengths_after_a_dash() -> None:
    said = facts(
        "Сильные стороны Ляонина – производство оборудования, рельсовый транспорт и "
        "электронная информация.",
        "Strength",
    )
    fields = {value for strength in said for key, value in strength if key == "field"}
    assert fields == {"C28", "C302", "C26.information"}


def test_strengths_after_a_colon() -> None:
    said = facts("Преимущества Приморского края: порты и добыча полезных ископаемых.", "Strength")
    assert [("of", "Приморский край") in strength for strength in said] == [True, True]


def test_offers() -> None:
    said = facts("Амурская область готова поставлять в Китай сою, кукурузу и муку.", "Offer")
    assert {value for offer in said for key, value in offer if key == "what"} == {
        "сою",
        "кукурузу",
        "муку",
    }


def test_needs() -> None:
    said = facts("Хэйлунцзян заинтересован в поставках российской сои и леса.", "Need")
    assert {value for need in said for key, value in need if key == "what"} == {
        "российской сои",
        "леса",
    }


def test_cities_that_became_twins() -> None:
    sentence = "Владивосток и китайский Далянь стали городами-побратимами."
    assert fact(sentence, "Tie") == {
        ("level", "sister_city"),
        ("place", "Владивосток"),
        ("place", "Далянь"),
    }


def test_a_relative_clause_tells_what_is_offered() -> None:
    sentence = "Гости посетили компанию «Сибтехника», которая поставляет в Казахстан сеялки."
    assert fact(sentence, "Offer") == {
        ("party", "Сибтехника"),
        ("to", "Казахстан"),
        ("what", "сеялки"),
    }


def test_who_shall_receive_is_no_part_of_what_is_offered() -> None:
    sentence = "Приморский край готов предоставить китайским компаниям склады и причалы."
    offered = {value for key, value in fact(sentence, "Offer") if key == "what"}
    assert offered == {"склады", "причалы"}


def test_a_need_in_the_dative() -> None:
    sentence = "Таджикистану нужны трансформаторы и кабели."
    needed = {value for key, value in fact(sentence, "Need") if key == "what"}
    assert needed == {"трансформаторы", "кабели"}


def test_a_zone_that_will_appear_is_planned_at_its_place() -> None:
    sentence = 'В Саранске появится особая экономическая зона (ОЭЗ) "Ветер" площадью 273 гектара.'
    assert fact(sentence, "Zone") == {
        ("name", 'особая экономическая зона (ОЭЗ) "Ветер"'),
        ("type", "special_economic_zone"),
        ("status", "planned"),
        ("place", "Саранск"),
        ("area", "273 ha"),
    }


def test_the_last_of_a_list_is_offered_too() -> None:
    sentence = "Саратовская область поставляет в Китай свечи, масло, радиоэлектронику."
    offered = {value for key, value in fact(sentence, "Offer") if key == "what"}
    assert offered == {"свечи", "масло", "радиоэлектронику"}


def test_who_says_what_is_needed_is_no_need() -> None:
    sentence = "«Киргизия готова закупать у нас лифты и пожарные машины», — сообщил Иван Петров."
    needed = {value for key, value in fact(sentence, "Need") if key == "what"}
    assert needed == {"лифты", "пожарные машины"}
