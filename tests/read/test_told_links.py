"""Links in four languages: lists, items under a heading, one end told, what holds now.

The sentences are samples, written for these tests.
"""

from __future__ import annotations

import pytest
from release_reading import fact, facts, modalities, read, said


def ends(text: str) -> list[tuple[str, str]]:
    """The two places of each link of a text."""
    links = [dict(link) for link in facts(text, "Link")]
    return [(link.get("origin", ""), link.get("destination", "")) for link in links]


def test_several_destinations_are_a_link_each() -> None:
    english = "Lark Airways opened flights from Harbin to Osaka, Seoul and Phuket."
    assert ends(english) == [("Harbin", "Osaka"), ("Harbin", "Seoul"), ("Harbin", "Phuket")]
    chinese = "长春直飞大阪、首尔等航线已恢复。"
    assert ends(chinese) == [("长春", "大阪"), ("长春", "首尔")]


def test_listed_links_share_what_is_told_of_one() -> None:
    text = "吉祥航空开通了杭州—大阪、上海—曼谷等航线。"
    first, second = facts(text, "Link")
    assert {("status", "running"), ("mode", "air"), ("destination", "大阪")} <= first
    assert {("status", "running"), ("mode", "air"), ("destination", "曼谷")} <= second


def test_items_take_mode_and_status_of_their_heading() -> None:
    text = (
        "New flights:\n- Harbin – Seoul, Lark Airways, daily\nSuspended:\n- Harbin – Osaka\n"
        "The timetable of the airport holds until the end of October."
    )
    first, second = facts(text, "Link")
    assert {("mode", "air"), ("frequency", "daily"), ("destination", "Seoul")} < first
    assert {("mode", "air"), ("status", "suspended"), ("destination", "Osaka")} <= second


def test_a_label_before_the_places_tells_the_status() -> None:
    text = "航班换季计划\n【新开】大连—曼谷,每周二、五,10月29日首航\n【停运】大连—首尔航线不再执行"
    first, second = facts(text, "Link")
    assert {("frequency", "每周二、五"), ("status", "announced"), ("starts", "2024-10-29")} < first
    assert ("status", "closed") in second


def test_the_last_turn_behind_the_places_holds() -> None:
    text = "The Harbin–Seoul flights, suspended in 2020, were resumed on May 2."
    assert {("status", "running"), ("starts", "2024-05-02")} < fact(text, "Link")
    but = "Рейсы между Уфой и Пекином открыты в 2019 году, однако в марте 2022 года приостановлены."
    assert {("status", "suspended"), ("ends", "2022-03")} < fact(but, "Link")


def test_a_denied_turn_is_none_and_its_date_no_others() -> None:
    text = "С 5 ноября возобновляются полёты из Уфы в Пекин, не выполнявшиеся с марта 2020 года."
    assert {("status", "announced"), ("starts", "2023-11-05")} < fact(text, "Link")


def test_a_turn_on_a_day_to_come_is_a_plan() -> None:
    text = "Последний рейс по маршруту Уфа – Пекин будет выполнен 30 ноября."
    assert {("status", "closed"), ("ends", "2023-11-30")} < fact(text, "Link")
    assert modalities(text, "Link") == {"plan"}


def test_the_other_end_is_the_airport_that_tells_of_it() -> None:
    text = "Аэропорт Иркутск сообщает: авиакомпания «Заря» возобновила рейсы в Пекин."
    assert {("origin", "Иркутск"), ("destination", "Пекин")} < fact(text, "Link")


def test_a_later_sentence_tells_of_the_link_before() -> None:
    text = (
        "ท่าเรือแหลมฉบังเปิดเส้นทางเดินเรือระหว่างท่าเรือแหลมฉบังกับท่าเรือชิงเต่า\nเส้นทางดังกล่าวกำหนดเดินเรือทุก 10 วัน"
    )
    assert said(text, "Link", "frequency") == {"ทุก 10 วัน"}


def test_no_route_runs_where_nothing_runs() -> None:
    assert facts("Trade between Harbin and Seoul grew by 12 percent.", "Link") == []
    assert facts("哈尔滨与首尔之间的贸易增长。", "Link") == []


def test_an_end_of_a_route_is_a_place_though_nobody_knows_it() -> None:
    assert ends("重庆—甘托克全货机航线不再执行。") == [("重庆", "甘托克")]
    assert ends("Ocean Crest Line began a Dalian–Quelvado service on 3 May.") == [
        ("Dalian", "Quelvado")
    ]
    assert ends("Открыт рейс Уфа – Тумановск.") == [("Уфа", "Тумановск")]


def test_a_word_for_a_direct_way_behind_the_second_place_leads_to_no_third() -> None:
    assert ends("青岛至清迈直飞航线将于7月1日开通。") == [("青岛", "清迈")]


def test_who_met_the_first_flight_tells_of_the_link() -> None:
    text = "18 октября в Уфе встретили первый рейс из Пекина."
    assert {("status", "running"), ("starts", "2023-10-18"), ("mode", "air")} < fact(text, "Link")
    assert ends("В Уфу вчера прибыл первый поезд из Пекина.") == [("Пекин", "Уфа")]


def test_a_link_starts_when_it_opened_not_when_its_guests_were_there() -> None:
    text = (
        "เมื่อวันที่ 5 ตุลาคม 2566 เส้นทางบินตรงกรุงเทพฯ-กว่างโจวเปิดให้บริการ ใช้เวลาบินประมาณ 2 ชั่วโมง "
        "คณะผู้แทนซึ่งเยือนจีนระหว่างวันที่ 3-8 ตุลาคม ได้เข้าร่วมพิธีเปิด"
    )
    assert said(text, "Link", "starts") == {"2023-10-05"}


def test_the_belt_and_road_is_no_route() -> None:
    text = "ไทยร่วมข้อริเริ่มหนึ่งแถบหนึ่งเส้นทาง และเป็นพื้นที่เปิดระหว่างกรุงเทพฯ กับกว่างโจว"
    assert facts(text, "Link") == []


@pytest.mark.parametrize(
    "text",
    [
        "Пока прямого рейса не было, добираться из Уфы в Пекин приходилось поездом через Москву.",
        "Previously passengers from Harbin to Osaka had to take flights through Seoul.",
        "此前,旅客从长春到大阪需经首尔航班中转。",
        "ก่อนหน้านี้ผู้โดยสารเดินทางจากเชียงใหม่ไปกว่างโจวต้องต่อเที่ยวบินที่กรุงเทพฯ",
    ],
)
def test_how_one_went_before_is_no_link(text: str) -> None:
    assert facts(text, "Link") == []


def test_an_airport_without_a_name_runs_nothing_but_is_where_one_sets_out() -> None:
    text = "长春机场新增航班。下一步,机场计划开通更多飞往日本大阪的航班。"
    (link,) = facts(text, "Link")
    assert {("origin", "长春"), ("status", "announced")} < link
    assert "operator" not in dict(link)


def test_an_opened_route_is_opened_though_it_is_a_direct_one() -> None:
    for text in ("长春直飞大阪航线正式开通。", "由海南航空执飞的长春—大阪航线正式开通。"):
        (status,) = [one for one in read(text).claims if one.predicate == "status"]
        assert "开通" in status.evidence.quote
