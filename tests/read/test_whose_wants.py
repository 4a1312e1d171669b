"""Whose a need or an offer is: who stands before the verb, who speaks, who was told of before."""

from __future__ import annotations

from release_reading import fact, facts


def test_the_subject_of_the_verb_seeks() -> None:
    text = "Вьетнамская компания Red River Foods хотела бы закупать в Хабаровском крае горбушу."
    assert fact(text, "Need") == {("party", "Red River Foods"), ("what", "горбушу")}


def test_who_acts_further_in_a_sentence_is_its_subject() -> None:
    text = "ООО «Восток Агро» построило теплицу в Приморском крае и ищет агронома."
    assert fact(text, "Need") == {("party", "ООО «Восток Агро»"), ("what", "агронома")}


def test_who_speaks_of_us_speaks_for_his_body() -> None:
    text = "«Нам нужны сварщики», – сказал министр промышленности Приморского края Пётр Лосев."
    (need,) = facts(text, "Need")
    assert ("what", "сварщики") in need
    assert {predicate for predicate, _ in need} == {"party", "what"}


def test_words_for_somebody_may_be_the_subject() -> None:
    text = "A Kyrgyz textile group is in search of suppliers of cotton yarn, the consulate said."
    (need,) = facts(text, "Need")
    assert ("what", "suppliers of cotton yarn") in need
    assert {predicate for predicate, _ in need} == {"party", "what"}


def test_a_cold_store_is_leased_out_with_where_to_apply() -> None:
    text = (
        "The Port of Lobito is leasing out a 3,000-square-metre cold store. Applications must "
        "reach the Commercial Department by 30 June."
    )
    assert fact(text, "Offer") >= {
        ("land", "3000 m2"),
        ("contact", "the Commercial Department"),
        ("valid_until", "2024-06-30"),
    }


def test_what_nobody_seeks_is_no_need() -> None:
    assert facts("Нужны были новые идеи.", "Need") == []
    assert facts("ООО «Восток Агро» не ищет агронома.", "Need") == []


def test_a_site_to_let_has_area_bonded_status_and_whom_it_is_for() -> None:
    text = "北湾综合保税区B3号保税仓库(8600平方米)面向跨境电商企业招租,租金每平方米每月18元。"
    (offer,) = facts(text, "Offer")
    assert {("land", "8600 m2"), ("bonded", "bonded"), ("amount", "CNY 18")} <= offer


def test_russian_premises_to_let_need_no_party() -> None:
    text = "В Благовещенске сдаётся в аренду склад площадью 2400 кв. м. Справки в отделе сбыта."
    assert fact(text, "Offer") == {("what", "склад площадью 2400 кв. м"), ("land", "2400 m2")}


def test_thai_land_to_let_has_its_rent_and_last_day() -> None:
    text = (
        "ท่าเรือเชียงแสนขยายลานสินค้าแล้ว\nคลังสินค้าทัณฑ์บน 6,000 ตารางเมตรเปิดให้เช่าแก่ผู้ประกอบการโลจิสติกส์ "
        "ยื่นคำขอถึง 30 พฤศจิกายน 2566 ทั้งนี้ ราคาจะแจ้งภายหลัง"
    )
    (offer,) = facts(text, "Offer")
    assert {("land", "6000 m2"), ("bonded", "bonded"), ("valid_until", "2023-11-30")} <= offer


def test_a_russian_noun_in_ti_is_no_infinitive() -> None:
    lots = "ООО «Заря» ищет партии семян льна."
    assert fact(lots, "Need") == {("party", "ООО «Заря»"), ("what", "партии семян льна")}
    firms = "Агентство поможет ОЭЗ «Тольятти» найти предприятия по литью."
    assert fact(firms, "Need") == {("party", "ОЭЗ «Тольятти»"), ("what", "предприятия по литью")}


def test_a_chinese_zone_seeks_whom_it_brings_in() -> None:
    text = "常州高新技术产业开发区引进更多新材料企业。"
    assert fact(text, "Need") == {("party", "常州高新技术产业开发区"), ("what", "更多新材料企业")}


def test_a_place_where_one_of_several_seeks_is_no_party() -> None:
    text = "万象一家饲料加工企业求购二手粉碎设备3台。"
    assert ("party", "万象一家饲料加工企业") in fact(text, "Need")
    assert ("party", "泰国") in fact("泰国求购二手粉碎设备3台。", "Need")
