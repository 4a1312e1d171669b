"""Chinese newsrooms of ports, schools, counties and chambers: who came along, what is only said."""

from __future__ import annotations

import pytest
from release_reading import fact, facts, modalities, names, posts, said


def test_who_goes_along_to_a_meeting_is_no_side_of_it() -> None:
    text = (
        "5月15日,大连市市长何鸣会见了法国驻沈阳总领事杜凡。副市长段玉林、市商务局局长吕芳陪同会见。"
    )
    assert fact(text, "Meeting") >= {
        ("participant", "何鸣"),
        ("participant", "杜凡"),
        ("participant.accompanying", "段玉林"),
        ("participant.accompanying", "吕芳"),
    }


def test_who_takes_part_in_a_meeting_is_of_it() -> None:
    text = "5月15日,大连市市长何鸣会见了法国驻沈阳总领事杜凡。市商务局局长吕芳参加会见。"
    assert ("participant", "吕芳") in fact(text, "Meeting")


def test_posts_of_a_school_need_no_name_of_it() -> None:
    text = (
        "5月15日,校长聂文彬会见了来访的托木斯克国立大学副校长安德烈·科瓦连科,"
        "国际合作与交流处处长卜志远陪同会见。"
    )
    assert posts(text) == {
        "聂文彬": {"rector"},
        "安德烈·科瓦连科": {"deputy_rector"},
        "卜志远": {"division_director"},
    }


def test_the_mayor_of_a_city_that_nobody_knows_is_not_of_the_guests_city() -> None:
    text = "5月15日,青沟市副市长郭淮会见了符拉迪沃斯托克市副市长伊万·彼得罗夫一行。"
    assert posts(text)["郭淮"] == {"deputy_mayor"}
    assert said(text, "PublicBody", "seat") == {"符拉迪沃斯托克"}
    assert len(facts(text, "PublicBody")) == 1


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("大连至仁川客运航线恢复运行,由东方轮渡公司的“东方明珠8”轮执航。", "sea"),
        ("威海港至仁川港客运航线正式开通。", "sea"),
        ("威海至仁川海上客运航线6月1日复航。", "sea"),
        ("烟台至平泽的滚装客轮航线仍处于停运状态。", "ferry"),
        ("厦门至金门客运航线恢复,由客轮每日往返两班。", "ferry"),
        ("大连至首尔客运航线恢复运行,首航航班搭载旅客120人。", "air"),
        ("大连至首尔客运航线恢复运行,大连至仁川航线由客轮每日往返。", "air"),
    ],
)
def test_a_route_is_by_air_unless_it_is_told_of_the_sea(text: str, mode: str) -> None:
    assert ("mode", mode) in facts(text, "Link")[0]


def test_who_sails_a_route_runs_it() -> None:
    text = "大连至仁川客运航线恢复运行,由东方轮渡公司的“东方明珠8”轮执航。"
    assert ("operator", "东方轮渡公司") in fact(text, "Link")


@pytest.mark.parametrize("rumour", ["网传", "据传,", "坊间传闻,", "有消息称,", "听说"])
def test_what_is_rumoured_is_hearsay_also_where_it_is_to_come(rumour: str) -> None:
    text = f"{rumour}大连市商务局与仁川港湾公社将签署合作协议。"
    assert modalities(text, "Agreement") == {"hearsay"}


def test_a_denial_of_other_papers_leaves_the_signed_one_signed() -> None:
    text = (
        "5月10日,大连市商务局与仁川港湾公社签署合作备忘录。大连市商务局表示并未签署任何投资协议。"
    )
    signed, denied = facts(text, "Agreement")
    assert {("type", "memorandum"), ("when", "2024-05-10")} <= signed
    assert ("type", "agreement") in denied
    assert modalities(text, "Agreement") == {"fact", "denial"}


@pytest.mark.parametrize("will", ["拟签", "将签", "拟签署", "计划签署"])
def test_a_paper_that_is_to_be_signed(will: str) -> None:
    text = f"大连市商务局与仁川港湾公社{will}合作备忘录。"
    assert fact(text, "Agreement") == {
        ("party", "大连市商务局"),
        ("party", "仁川港湾公社"),
        ("type", "memorandum"),
        ("status", "planned"),
    }


def test_a_planned_signing_is_not_on_the_day_of_an_opening_beside_it() -> None:
    text = "大连仁川物流园将于6月1日开园,大连市商务局计划与仁川港湾公社签署合作备忘录。"
    assert said(text, "Agreement", "when") == set()


def test_a_planned_signing_is_on_the_day_that_opens_its_sentence() -> None:
    text = "6月1日,大连市商务局将与仁川港湾公社签署合作备忘录。"
    assert said(text, "Agreement", "when") == {"2024-06-01"}


def test_a_name_does_not_begin_within_the_verb_before_it() -> None:
    text = "5月15日,日本驻沈阳总领事山田太郎到访大连高新区,高新区管委会副主任宋国平陪同考察。"
    assert names(text, "Zone") == {"大连高新区"}
    assert fact(text, "Visit") >= {("visitor", "山田太郎"), ("accompanying", "宋国平")}


def test_advice_that_is_offered_names_no_contact() -> None:
    text = "大连市商会表示,商会愿意为泰国企业提供上市咨询及融资服务。"
    assert said(text, "Offer", "what") == {"上市咨询", "融资服务"}
    assert said(text, "Offer", "contact") == set()
