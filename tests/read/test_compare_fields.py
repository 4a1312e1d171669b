"""Goods in the names of renditions: another one of the same division is a difference."""

from __future__ import annotations

import pytest
from renditions import codes

ZH = "代表团介绍了大连精细化工产业园项目。\n\n代表团参观了生产精细化工产品的港口企业。\n"
OTHERS = {
    "en": "The delegation presented the Dalian {} Industrial Park project.\n\n"
    "The delegation visited a company of the port that makes fine chemicals.\n",
    "ru": "Делегация представила проект Даляньского промышленного парка {}.\n\n"
    "Делегация посетила предприятие порта, которое выпускает продукцию тонкой химии.\n",
    "th": "คณะผู้แทนนำเสนอโครงการนิคมอุตสาหกรรม{}ต้าเหลียน\n\n"
    "คณะผู้แทนเยี่ยมชมบริษัทของท่าเรือที่ผลิตเคมีภัณฑ์ละเอียด\n",
}


@pytest.mark.parametrize(
    ("language", "right", "wrong"),
    [
        ("en", "Fine Chemical", "Biochemical"),
        ("ru", "тонкой химии", "биохимии"),
        ("th", "เคมีภัณฑ์ละเอียด", "ชีวเคมี"),
        ("th", "เคมีภัณฑ์ชนิดพิเศษ", "ชีวเคมี"),
    ],
)
def test_other_goods_in_a_name_differ_though_the_right_ones_stand_elsewhere(
    language: str, right: str, wrong: str
) -> None:
    other = OTHERS[language]
    assert codes(ZH, other.format(right)) == []
    ((code, (here, there)),) = codes(ZH, other.format(wrong))
    assert (code, here) == ("field_differs", "精细化工产业")
    assert there == wrong


def test_of_two_goods_in_one_paragraph_the_one_in_the_name_answers_for_itself() -> None:
    left = "代表团介绍了精细化工产业园项目,参观了生产精细化工产品的企业。\n"
    right = "คณะผู้แทนนำเสนอโครงการนิคมอุตสาหกรรม{} และเยี่ยมชมบริษัทที่ผลิตเคมีภัณฑ์ละเอียด\n"
    assert codes(left, right.format("เคมีภัณฑ์ละเอียด")) == []
    assert codes(left, right.format("ชีวเคมี")) == [("field_differs", ["精细化工产业", "ชีวเคมี"])]
