"""Chinese bodies and firms of any kind, found by the word that their names end with."""

from __future__ import annotations

import pytest

from landbridge.language.folded import fold_text
from landbridge.language.line import Line
from landbridge.language.mention import Mention, Sort
from landbridge.language.name import Name
from landbridge.language.names import find_names
from landbridge.language.pack_folders import load_pack
from landbridge.world.gazetteer import Gazetteer


def named(text: str, *sorts: Sort) -> list[str]:
    """The names of some sorts in a text, as they are written."""
    pack, folded = load_pack("zh"), fold_text(text).text
    places = [
        Mention(h.start, h.end, Sort(h.sort), h.id) for h in Gazetteer.load().find(folded, "zh")
    ]
    line = find_names(Line.of(folded, pack.sentence_end).with_mentions(places), pack, folded)
    return [
        m.value.text
        for m in line.mentions.values()
        if m.sort in sorts and isinstance(m.value, Name)
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("应松漠林业科技大学邀请,代表团访问当地", ["松漠林业科技大学"]),
        ("据苇河海关统计,货物八万吨", ["苇河海关"]),
        ("与萨瓦纳投资促进署举行会谈", ["萨瓦纳投资促进署"]),
        ("石湾渔业合作社求购制冰机", ["石湾渔业合作社"]),
        ("加纳阿克拉城市交通执行委员会拟采购客车", ["加纳阿克拉城市交通执行委员会"]),
        ("考察团参观了白杨湾农业研究院", ["白杨湾农业研究院"]),
    ],
)
def test_a_body_is_told_by_its_kind(text: str, names: list[str]) -> None:
    assert named(text, Sort.ORGANIZATION) == names


@pytest.mark.parametrize("text", ["多所大学参加", "国际机场附近", "相关协会表示", "两国海关合作"])
def test_a_kind_that_is_only_described_is_no_name(text: str) -> None:
    assert named(text, Sort.ORGANIZATION) == []


def test_a_firm_begins_behind_the_verb() -> None:
    assert named("22日参观了云岭润禾灌溉设备有限公司", Sort.COMPANY) == ["云岭润禾灌溉设备有限公司"]
    assert named("撤销石砾矿业公司的许可证", Sort.COMPANY) == ["石砾矿业公司"]
    assert named("日商独资的白鹤精工(唐山)有限公司", Sort.COMPANY) == ["白鹤精工(唐山)有限公司"]


def test_a_firm_is_called_by_what_stands_before_its_kind() -> None:
    text = "白鹤新材料股份有限公司设厂。白鹤新材料持股70%"
    assert named(text, Sort.COMPANY) == ["白鹤新材料股份有限公司", "白鹤新材料"]


def test_an_airline_is_no_port_of_the_air() -> None:
    assert named("青岭航空执飞", Sort.COMPANY) == ["青岭航空"]
    assert named("成都航空口岸出入境旅客", Sort.COMPANY) == []


def test_a_zone_with_a_place_that_no_table_has() -> None:
    assert named("双方共建桑松亚工业园培训中心", Sort.ZONE) == ["桑松亚工业园"]
