"""Level matched to level: grades, gaps, costs, and ranks proposed as equivalents."""

from __future__ import annotations

from dataclasses import replace

from tours import BERLIN, HEAD, SECOND, host

from landbridge.meet.tours.model import Member, Protocol
from landbridge.meet.tours.protocol import equivalents, gap, lead, mismatch, protocol_remark
from landbridge.meet.tours.ranks import protocol_of, rank_code, rank_name, shipped_ranks
from landbridge.publish.sentence import say

TABLE = Protocol({"minister": 3, "mayor": 4, "deputy": 4, "director": 5}, below=2, above=1)


def member(rank: str | None) -> Member:
    return Member(HEAD, "Somchai", rank)


def test_the_guest_of_the_highest_grade_leads() -> None:
    guests = (member(None), Member(SECOND, "Malee", "mayor"), member("director"))
    found = lead(TABLE, guests)
    assert found is not None
    assert found.name == "Malee"
    assert lead(TABLE, (member(None), member("unheard of"))) is None


def test_a_host_below_costs_more_than_one_above() -> None:
    minister = host("h", BERLIN)  # its rank is minister, grade 3
    assert (gap(TABLE, minister, (member("director"),)), gap(TABLE, minister, ())) == (-2, 0)
    assert mismatch(TABLE, minister, (member("director"),)) == 2
    assert mismatch(Protocol({"minister": 3, "premier": 1}), minister, (member("premier"),)) == 4


def test_what_is_not_graded_costs_nothing_and_is_not_told() -> None:
    minister = host("h", BERLIN)
    assert mismatch(TABLE, minister, (member("unheard of"),)) == 0
    assert list(protocol_remark(TABLE, minister, (member("unheard of"),), "c")) == []


def test_the_rank_of_a_mayor_is_that_of_the_city() -> None:
    grades = {rank.code: rank.grade for rank in shipped_ranks()}
    # 15 cities have the level of a vice province: their mayors are as vice governors.
    assert grades["cn.mayor.municipality"] == grades["cn.governor"] == 3
    assert grades["cn.mayor.vice_provincial"] == grades["cn.vice_governor"] == 4
    assert grades["cn.mayor.prefecture"] == grades["cn.director_general"] == 5
    assert grades["cn.mayor.county"] == grades["cn.county_head"] == 7


def test_each_shipped_rank_has_names_in_four_languages_and_a_source() -> None:
    for rank in shipped_ranks():
        assert all(rank.names.values())
        assert rank.source
    assert len({rank.code for rank in shipped_ranks()}) == len(shipped_ranks())


def test_equivalents_are_those_of_the_grade_in_the_country_of_the_host() -> None:
    protocol = protocol_of({})
    assert equivalents(protocol, "deputy_minister", "cn.vice_mayor.prefecture") == (
        "cn.vice_minister",
        "cn.vice_governor",
        "cn.mayor.vice_provincial",
        "cn.vice_mayor.municipality",
    )
    assert equivalents(protocol, "cn.minister", "director_general") == ("minister",)


def test_an_office_s_own_ranks_stand_above_the_shipped_ones() -> None:
    own = {"minister": 2, "th.governor": 5}
    assert protocol_of(own).grades["minister"] == 2
    assert protocol_of(own).grades["th.governor"] == 5
    assert rank_name("th.governor", "zh") == "th.governor"


def test_a_rank_is_known_by_its_name_in_any_language() -> None:
    assert rank_code("副省长") == rank_code("Вице-губернатор провинции") == "cn.vice_governor"
    assert rank_code("Oberbürgermeister") == "Oberbürgermeister"


def test_a_minister_abroad_is_none_of_china() -> None:
    assert rank_code("部长") == rank_code("รัฐมนตรี", "CN") == "cn.minister"
    assert rank_code("министр", "DE") == "minister"
    assert rank_code("governor of a province", "RU") == "cn.governor"


def test_the_remark_names_ranks_in_the_reader_s_language() -> None:
    lower = protocol_of({})
    guest = Member(HEAD, "Somchai", "deputy_minister")
    mayor = host("h", BERLIN)
    [remark] = protocol_remark(lower, replace(mayor, rank="cn.mayor.prefecture"), (guest,), "c1")
    assert "地级市市长" in say(remark, "zh")
    assert "副省长、副省级城市市长" in say(remark, "zh")
    assert "mayor of a vice-provincial city" in say(remark, "en")
