"""Parks that are being built, general words for zones, ferries, firms called again."""

from __future__ import annotations

import pytest
from release_reading import fact, facts, names, posts, said

BEGAN = "Construction of the Silver Bay {} began on May 10, 2024."
COSTLY = BEGAN.replace(" began", ", with a total investment of $120 million, began")


@pytest.mark.parametrize("park", ["Industrial Park", "Solar Park", "Pharmaceutical Park"])
def test_a_park_with_a_sum_is_a_project(park: str) -> None:
    assert fact(COSTLY.format(park), "Project") == {
        ("name", f"Silver Bay {park}"),
        ("amount.total_planned", "USD 120000000"),
        ("status", "ground_broken"),
        ("starts", "2024-05-10"),
    }


def test_a_park_whose_construction_began_is_under_construction() -> None:
    assert said(BEGAN.format("Industrial Park"), "Zone", "status") == {"under_construction"}


def test_a_park_that_was_put_into_service_is_operating() -> None:
    sentence = "Индустриальный парк «Северный» введён в эксплуатацию в 2022 году."
    assert said(sentence, "Zone", "status") == {"operating"}


def test_a_general_word_for_a_zone_names_none() -> None:
    assert facts("Huawei will build a plant in a Special Economic Zone.", "Zone") == []
    assert names("Huawei will build a plant in the Alabuga Special Economic Zone.", "Zone") == {
        "Alabuga Special Economic Zone"
    }
    at_duqm = "Huawei will build a plant in the Special Economic Zone at Duqm."
    assert names(at_duqm, "Zone") == {"Special Economic Zone at Duqm"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Открылся паромный рейс из Владивостока в Пусан.",
        "Паромный маршрут Владивосток – Пусан откроется в ноябре 2023 года.",
        "Ferry sailings from Batumi to Burgas have been suspended.",
        "เปิดเส้นทางเรือเฟอร์รี่ระหว่างจังหวัดสงขลากับจังหวัดตราด",
    ],
)
def test_a_route_of_ferries_is_one_by_ferry(sentence: str) -> None:
    assert said(sentence, "Link", "mode") == {"ferry"}


AGREED = "Harbin Air Co., Ltd. and Sibir Steel Co., Ltd. signed a contract. "


def test_the_airline_is_the_firm_that_flies() -> None:
    route = "The airline will launch flights between Tomsk and Harbin."
    assert said(AGREED + route, "Link", "operator") == {"Harbin Air Co., Ltd."}


def test_of_two_companies_neither_is_the_company() -> None:
    build = "The company will build a plant in Tomsk."
    assert fact(AGREED + build, "Project") == {("name", "plant"), ("place", "Tomsk")}


def test_a_firm_within_the_name_of_another_is_no_second_one() -> None:
    met = "Governor Ivan Sidorov met the head of Sinochem Western Materials Co., Ltd. "
    build = "The company will build a methanol plant in Tomsk."
    assert said(met + build, "Project", "party.investor") == {
        "Sinochem Western Materials Co., Ltd."
    }


def test_an_opening_that_is_promised_is_a_promise() -> None:
    sentence = "Mayor Ivan Sidorov assured that the agency would set up a help desk in Tomsk."
    assert facts(sentence, "Establishment") == []
    assert ("what", "the agency would set up a help desk in Tomsk") in fact(sentence, "Commitment")


def test_guests_are_welcomed_not_supported() -> None:
    sentence = "Mayor Ivan Sidorov welcomed the delegation of Harbin and showed it the city."
    assert facts(sentence, "Statement") == []
    assert said(
        "Mayor Ivan Sidorov welcomed the plan to open a flight.", "Statement", "stance"
    ) == {"supports"}


@pytest.mark.parametrize(
    ("sentence", "name", "post"),
    [
        (
            "อธิการบดีมหาวิทยาลัยเชียงใหม่ พงศ์รุจ ศรีสมบัติ ให้การต้อนรับคณะผู้แทนจากมหาวิทยาลัยยูนนาน",
            "พงศ์รุจ ศรีสมบัติ",
            "rector",
        ),
        (
            "ประธานหอการค้าจังหวัดเชียงราย สุธีรา วงศ์งาม กล่าวว่า หอการค้าพร้อมสนับสนุนความร่วมมือ",
            "สุธีรา วงศ์งาม",
            "chairman",
        ),
        (
            "ผศ.ดร.สุธีรา วงศ์งาม คณบดีคณะวิศวกรรมศาสตร์ มหาวิทยาลัยขอนแก่น เข้าพบนายกเทศมนตรีนครหนานหนิง",
            "ผศ.ดร.สุธีรา วงศ์งาม",
            "dean",
        ),
    ],
)
def test_who_bears_a_post_needs_no_title(sentence: str, name: str, post: str) -> None:
    assert posts(sentence)[name] == {post}


def test_what_follows_a_post_is_no_name_where_it_tells_what_is_done() -> None:
    assert posts("ผู้ว่าราชการจังหวัดเชียงราย นำคณะ เยือนนครคุนหมิง") == {}
