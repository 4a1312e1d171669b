"""Times of the day in renditions: which half of it is meant counts where both tell it."""

from __future__ import annotations

import pytest
from renditions import codes

ZH = "会谈于5月14日下午2时在大连举行。\n"
EN = "The talks were held in Dalian at 2 p.m. on May 14.\n"
RU = "Переговоры прошли в Даляне 14 мая в 14 ч.\n"
TH = "การหารือจัดขึ้นที่ต้าเหลียนเมื่อวันที่ 14 พฤษภาคม เวลาบ่าย 2 โมง\n"


@pytest.mark.parametrize("other", [EN, RU, TH])
def test_the_same_hour_is_one_however_a_language_counts_it(other: str) -> None:
    assert codes(ZH, other) == []
    assert codes(other, ZH) == []
    assert codes(ZH.replace("下午2时", "14:00"), other) == []


@pytest.mark.parametrize(
    ("left", "right", "differ"),
    [
        (ZH, EN.replace("2 p.m.", "2 a.m."), ["下午2时", "2 a.m."]),
        (ZH.replace("下午", "凌晨"), EN, ["凌晨2时", "2 p.m."]),
        (EN, RU.replace("в 14 ч", "в 2 часа ночи"), ["2 p.m.", "2 часа ночи"]),
        (EN, TH.replace("บ่าย 2 โมง", "ตี 2"), ["2 p.m.", "ตี 2"]),
        (EN.replace("2 p.m.", "2 a.m."), RU, ["2 a.m.", "14 ч."]),
        (EN.replace("2 p.m.", "noon"), ZH.replace("下午2时", "午夜"), ["noon", "午夜"]),
    ],
)
def test_the_other_half_of_the_day_is_another_time(
    left: str, right: str, differ: list[str]
) -> None:
    assert codes(left, right) == [("time_differs", differ)]


def test_a_time_that_does_not_tell_its_half_is_either() -> None:
    for half in ("p.m.", "a.m."):
        english = EN.replace("p.m.", half).replace("at 2 ", "at 2:30 ")
        assert codes(ZH.replace("下午2时", "2:30"), english) == []


@pytest.mark.parametrize(
    ("zh", "en", "other"),
    [
        ("2026年5月", "May 2026", "May 2027"),
        ("2026年二季度", "the second quarter of 2026", "the second quarter of 2027"),
        ("2026年上半年", "the first half of 2026", "the first half of 2027"),
        ("2026年底", "the end of 2026", "the end of 2027"),
    ],
)
@pytest.mark.parametrize(("day", "there"), [("5月14日", "May 14"), ("星期二", "Tuesday")])
def test_a_day_of_no_year_answers_for_no_year(
    zh: str, en: str, other: str, day: str, there: str
) -> None:
    left = f"{day}，双方举行会谈。新工厂将于{zh}投产。\n"
    right = f"On {there} the two sides held talks. The new plant will open by {en}.\n"
    assert codes(left, right) == []
    assert [code for code, _ in codes(left, right.replace(en, other))] == ["date_differs"]


def test_a_half_of_another_thai_or_russian_year_is_another_date() -> None:
    left = "เมื่อวันที่ 14 พฤษภาคม ทั้งสองฝ่ายหารือกัน โรงงานจะเปิดในครึ่งแรกของปี 2569\n"
    right = "14 мая состоялись переговоры. Завод откроется в первом полугодии 2026 года.\n"
    assert codes(left, right) == []
    assert [code for code, _ in codes(left.replace("2569", "2568"), right)] == ["date_differs"]
