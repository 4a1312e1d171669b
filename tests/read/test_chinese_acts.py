"""Visits, meetings and events told by their noun or without a name in Chinese.

The sentences are samples, written for these tests.
"""

from __future__ import annotations

from release_reading import fact, facts, modalities


def test_a_delegation_of_a_body_that_nobody_knows() -> None:
    said = fact("由副校长谢尔盖·伊万诺夫率领的哈萨克斯坦南方农业大学代表团访问青岛。", "Visit")
    assert ("visitor", "哈萨克斯坦南方农业大学代表团") in said


def test_a_visit_that_ends() -> None:
    said = fact("济南市经贸代表团5月12日结束了对蒙古国的访问。", "Visit")
    assert ("when", "2024-05-12") in said
    assert any(key == "place" for key, _ in said)


def test_talks_to_come_in_a_place() -> None:
    sentence = "下一轮磋商将于2025年1月在万象举行。"
    said = fact(sentence, "Meeting")
    assert {("type", "talks"), ("when", "2025-01")} <= said
    assert modalities(sentence, "Meeting") == {"plan"}


def test_the_two_sides_hold_rounds_of_talks() -> None:
    sentence = "青岛港集团与釜山港湾公社就共建联合实验室举行了两轮会谈。"
    assert ("topic", "共建联合实验室") in fact(sentence, "Meeting")


def test_a_meeting_by_video() -> None:
    sentence = "5月12日,市外办主任周海与波兰大使扬·科瓦尔斯基以视频方式举行会谈。"
    assert ("type", "video") in fact(sentence, "Meeting")


def test_an_event_without_a_name() -> None:
    said = fact("6月26日,投资说明会在天津举办。", "Event")
    assert said == {("type", "promotion"), ("when", "2024-06-26"), ("place", "天津")}


def test_an_event_put_off() -> None:
    sentence = "原定6月19日的投资对接会推迟,时间另行通知。"
    assert fact(sentence, "Event") == {("type", "business_mission"), ("when", "2024-06-19")}
    assert modalities(sentence, "Event") == {"plan"}


def test_groups_that_take_part() -> None:
    sentence = "第33届达喀尔国际博览会定于12月4日至18日举行,我处将组织20家中资企业参展。"
    said = facts(sentence, "Event")[0]
    assert {("when", "2024-12-04/2024-12-18"), ("participant", "20家中资企业")} <= said


def test_who_comes_from_a_country() -> None:
    said = fact("5月9日,来自尼日利亚的采购商代表团到访义乌。", "Visit")
    assert ("visitor", "来自尼日利亚的采购商代表团") in said
