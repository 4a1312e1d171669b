"""The renditions in a text, and their titles."""

from __future__ import annotations

from landbridge.claims.model import Rendition
from landbridge.read.lines import text_lines
from landbridge.read.renditions import split_renditions

ZH = "10月10日,市政府代表团访问了港口,双方就共建物流园区交换了意见,并签署合作备忘录。"
EN = "A delegation of the city visited the port on October 10 and signed a memorandum there."
TH = "คณะผู้แทนเดินทางไปเยือนท่าเรือเพื่อเสริมสร้างความร่วมมือ" * 4


def renditions(*lines: str) -> list[tuple[str, str, str]]:
    """Language, first line and title of each rendition."""
    text = "\n".join(lines)
    return [
        (r.language, text[r.start : r.end].split("\n")[0], text[slice(*r.title)] if r.title else "")
        for r in split_renditions(text_lines(text))
    ]


def test_one_language_is_one_rendition() -> None:
    assert renditions("标题", ZH, ZH) == [("zh", "标题", "标题")]


def test_a_release_in_two_languages_is_two_renditions() -> None:
    assert renditions("港口合作", ZH, "", "Port Cooperation", EN, EN) == [
        ("zh", "港口合作", "港口合作"),
        ("en", "Port Cooperation", "Port Cooperation"),
    ]


def test_a_headline_in_another_language_makes_no_rendition() -> None:
    headline = "Province Pursues International Cooperation to Drive Growth of the Region"
    assert renditions("มณฑลส่งเสริมความร่วมมือ", headline, TH, TH) == [
        ("th", "มณฑลส่งเสริมความร่วมมือ", "มณฑลส่งเสริมความร่วมมือ")
    ]


def test_an_address_at_the_end_belongs_to_the_text_before_it() -> None:
    assert renditions("标题", ZH, ZH, "https://example.org/news/1") == [("zh", "标题", "标题")]


def test_a_rendition_begins_after_the_navigation() -> None:
    assert renditions("您现在的位置:首页 > 工作动态", "标题在此", "时间:2022-10-11 来源:", ZH) == [
        ("zh", "标题在此", "标题在此")
    ]


def test_a_paragraph_alone_has_no_title() -> None:
    text = ZH
    assert split_renditions(text_lines(text)) == (Rendition("zh", 0, len(ZH), None),)


def test_related_pages_are_not_part_of_the_text() -> None:
    text = "\n".join(("标题", ZH, "相关新闻", "另一条新闻的标题"))
    (rendition,) = split_renditions(text_lines(text))
    assert text[rendition.start : rendition.end] == f"标题\n{ZH}"


def test_a_text_that_tells_no_language_has_no_rendition() -> None:
    assert renditions("2022-10-11", "12:30") == []


def test_a_sentence_in_another_language_does_not_unseat_a_list_of_headings() -> None:
    headings = [f"第{n}届东北亚合作论坛在沈阳举行" for n in "一二三四五六七八九"]
    assert [r[0] for r in renditions(*headings, "See you there.")] == ["zh"]
