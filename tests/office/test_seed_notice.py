"""What the official notice says, in both of its languages."""

from landbridge.claims.model import Kind
from landbridge.claims.value import Post


def person(book, name):
    return book.named(Kind.PERSON, name)


def park(book):
    return book.named(Kind.ZONE, "中俄(沈阳)经贸合作产业园")


def test_it_is_one_release_in_two_renditions(notice):
    (reading,) = notice.readings
    assert [one.language for one in reading.document.renditions] == ["zh", "en"]


def test_it_was_published_a_day_after_the_event(notice):
    (reading,) = notice.readings
    assert reading.document.published.value == "2022-10-11"


def test_the_renditions_agree_on_dates_people_and_zones(notice):
    topics = {
        finding.reason.as_mapping().get("topic")
        for finding in notice.findings("missing_in_rendition")
    }
    topics |= {
        finding.reason.as_mapping().get("topic")
        for finding in notice.findings("added_in_rendition")
    }
    assert topics.isdisjoint({"date", "person", "post", "zone"})


def test_the_omission_of_northeast_asia_is_reported(notice):
    missing = [finding.evidence[0].quote for finding in notice.findings("missing_in_rendition")]
    assert missing == ["东北亚"]


def test_each_person_is_one_in_both_languages(notice):
    for chinese, english in (
        ("陈双伟", "Chen Shuangwei"),
        ("温向伟", "Wen Xiangwei"),
        ("谢尔盖·契尔年科", "Sergey Chernenko"),
    ):
        assert person(notice, chinese).id == person(notice, english).id


def test_there_are_no_other_people(notice):
    assert len(notice.all(Kind.PERSON)) == 3


def test_each_person_holds_a_post(notice):
    posts = {
        name: {
            fact.value.code
            for fact in person(notice, name).facts
            if fact.predicate == "post" and isinstance(fact.value, Post)
        }
        for name in ("陈双伟", "温向伟", "谢尔盖·契尔年科")
    }
    assert posts == {
        "陈双伟": {"director"},
        "温向伟": {"party_secretary"},
        "谢尔盖·契尔年科": {"consul_general"},
    }


def test_the_relative_name_of_the_office_is_resolved_with_its_reason(notice):
    office = notice.named(Kind.PUBLIC_BODY, "市政府外办")
    assert office.id == notice.named(Kind.PUBLIC_BODY, "Shenyang Foreign Affairs Office").id
    reasons = {
        reason.code
        for fact in office.facts
        for claim in fact.claims
        for reason in notice.ledger.claims[claim].reasons
    }
    assert "relative_name" in reasons


def test_the_office_and_the_consulate_visited_the_district(notice):
    office = notice.named(Kind.PUBLIC_BODY, "市政府外办")
    consulate = notice.named(Kind.PUBLIC_BODY, "俄罗斯驻沈阳总领事馆")
    (visit,) = notice.all(Kind.VISIT)
    assert {one.id for one in notice.parties(visit, "visitor")} == {office.id, consulate.id}
    assert notice.values(visit, "when") == {"2022-10-10"}


def test_the_discussion_was_with_the_district(notice):
    (meeting,) = notice.all(Kind.MEETING)
    with_whom = {one.id for one in notice.parties(meeting, "participant")}
    for name in ("陈双伟", "谢尔盖·契尔年科"):
        assert person(notice, name).id in with_whom
    for name in ("辽中区委", "Liaozhong District Government"):
        assert notice.named(Kind.PUBLIC_BODY, name).id in with_whom
    assert notice.values(meeting, "when") == {"2022-10-10"}


def test_the_park_is_in_preparation(notice):
    assert notice.values(park(notice), "status") == {"in_preparation"}


def test_the_park_is_one_zone_in_both_languages(notice):
    english = "China-Russia (Shenyang) Economic and Trade Cooperation Industrial Park"
    assert park(notice).id == notice.named(Kind.ZONE, english).id


def test_the_park_relies_on_two_zones(notice):
    relied = {one.id for one in notice.parties(park(notice), "relies_on")}
    assert relied == {
        notice.named(Kind.ZONE, "沈阳近海经济区").id,
        notice.named(Kind.ZONE, "Jinhai Zone of Shenyang Comprehensive Bonded Zone").id,
    }


def test_the_park_has_three_aims(notice):
    assert {
        "辽宁对俄贸易和物流的核心枢纽",
        "“一带一路”合作的典范区",
        "沈阳对外开放的新高地",
    } <= notice.values(park(notice), "aim")


def test_the_strengths_of_the_district_are_read(notice):
    stated = {value for one in notice.all(Kind.STRENGTH) for value in notice.values(one, "what")}
    assert {"开放功能完善", "平台载体丰富", "跨境物流通畅"} <= stated


def test_the_office_offers_channels_information_and_platforms(notice):
    office = notice.named(Kind.PUBLIC_BODY, "市政府外办")
    offered = {
        value
        for one in notice.all(Kind.OFFER)
        if {party.id for party in notice.parties(one, "party")} == {office.id}
        for value in notice.values(one, "what")
    }
    assert {"渠道", "信息", "平台"} <= offered


def test_the_park_needs_enterprises_and_investment_institutions(notice):
    needed = {
        value
        for one in notice.all(Kind.NEED)
        if {party.id for party in notice.parties(one, "party")} == {park(notice).id}
        for value in notice.values(one, "what")
    }
    assert {"企业", "投资机构"} <= needed
