"""Foreigners whom Chinese calls in short, under what may be read as a Chinese name."""

from __future__ import annotations

import pytest
from renditions import codes

ZH = "{}会见了代表团。\n"
EN = "{} met the delegation.\n"
RU = "{} встретился с делегацией.\n"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (ZH.format("法国总统马尔尚"), EN.format("French President Emile Marchand")),
        (ZH.format("法国总统马尔尚"), RU.format("Президент Франции Эмиль Маршан")),
        (ZH.format("马来西亚总理安塔尔"), EN.format("Malaysian Prime Minister Antar Yusof")),
        (ZH.format("俄罗斯总理米哈洛夫"), EN.format("Russian Prime Minister Igor Mikhalov")),
        (ZH.format("俄罗斯总理米哈洛夫"), RU.format("Премьер-министр России Игорь Михалов")),
    ],
)
def test_a_word_of_the_name_stands_for_it_with_the_same_post(left: str, right: str) -> None:
    assert codes(left, right) == []
    assert codes(right, left) == []


def test_another_name_with_the_same_post_is_another_person() -> None:
    left, right = ZH.format("法国总统马尔尚"), EN.format("French President Hugo Delvaux")
    assert [code for code, _ in codes(left, right)] == ["person_differs"]


def test_another_post_makes_no_short_form() -> None:
    left, right = ZH.format("法国总统马尔尚"), EN.format("German President Emile Marchand")
    assert "person_differs" in [code for code, _ in codes(left, right)]


def test_a_chinese_mayor_is_called_by_no_word_alone() -> None:
    left, right = ZH.format("大连市市长安塔尔"), EN.format("Mayor of Dalian Antar Yusof")
    assert [code for code, _ in codes(left, right)] == ["person_differs"]
