"""A sentence and its translation, compared by value; sentences of our own."""

from __future__ import annotations

import pytest

from landbridge.read import compare_texts


def told(left: str, right: str, languages: str) -> list[tuple[str, str, str]]:
    """What the check reports: topic and both quotes."""
    here, there = languages.split("-")
    return [
        (one.topic, one.left.quote if one.left else "", one.right.quote if one.right else "")
        for one in compare_texts(left, here, right, there)
    ]


ALIKE = {
    "magnitudes of two systems": (
        "zh-en",
        "项目总投资83.7亿元。",
        "The project is worth 8,370 million yuan.",
    ),
    "an age without its word": ("en-zh", "Chen, 52, chairs the park.", "52岁的陈女士主持园区。"),
    "a spelled number": ("en-ru", "Five companies signed.", "Подписали 5 компаний."),
    "a number within a Russian adjective": (
        "en-ru",
        "They signed a 3-year contract.",
        "Они подписали трёхлетний контракт.",
    ),
    "a Buddhist year": ("en-th", "The bridge opened in 2019.", "สะพานเปิดใช้เมื่อปี พ.ศ. 2562"),
    "a century": ("en-ru", "A house of the 18th century.", "Дом XVIII века."),
    "a decade": ("en-zh", "The port grew in the 1980s.", "港口在20世纪80年代壮大。"),
    "half a day": ("en-th", "Doors open at 2 p.m.", "เปิดประตูเวลา 14.00 น."),
    "a Thai evening": ("en-th", "The gala starts at 8 pm.", "งานเลี้ยงเริ่ม 2 ทุ่ม"),
    "a fraction in words": (
        "en-ru",
        "Half of the output is exported.",
        "На экспорт идёт 50% продукции.",
    ),
    "dozens": ("en-zh", "Dozens of firms came.", "来了40家企业。"),
    "twice": ("en-ru", "Trade doubled.", "Торговля выросла в 2 раза."),
    "a telephone number": (
        "en-ru",
        "Call 0800 555 111 for help.",
        "Звоните: 0800 555111.",
    ),
    "a conversion": ("en-ru", "The road is 200 miles long.", "Длина дороги 320 км."),
    "two units": ("en-ru", "He is 6-foot-6.", "Его рост 1 м 98 см."),
    "a month without its year": (
        "zh-en",
        "公司2016年成立，同年3月投产。",
        "Founded in 2016, the company began production in March.",
    ),
    "a decade without its century": ("en-zh", "The port grew in the 1990s.", "港口在90年代壮大。"),
    "a season": ("en-ru", "The 2015-16 season was long.", "Сезон 2015/2016 был долгим."),
    "a day in figures": ("en-ru", "The 9/11 memorial.", "Мемориал 11 сентября."),
    "a start of a month": (
        "en-ru",
        "A warm October is expected.",
        "В начале октября ожидается тёплая погода.",
    ),
    "weekdays hold no numbers": ("en-zh", "He left on Saturday.", "他周六离开。"),
    "a score": ("en-ru", "They won 3-1.", "Они выиграли 3:1."),
    "a day of the month": ("zh-en", "代表团17日离开。", "The delegation left on the 17th."),
}


@pytest.mark.parametrize("case", ALIKE, ids=lambda case: case.replace(" ", "-"))
def test_what_means_the_same_is_not_reported(case: str) -> None:
    languages, left, right = ALIKE[case]
    assert told(left, right, languages) == []


def test_a_magnitude_that_became_ten_times_as_much_is_told_with_both_places() -> None:
    found = told("总投资837亿元。", "Total investment is 837 billion yuan.", "zh-en")
    assert found == [("amount", "837亿元", "837 billion yuan")]


def test_quotes_are_the_words_of_the_texts() -> None:
    left, right = "Длина — 385 км.", "It is 380 km long."
    (one,) = compare_texts(left, "ru", right, "en")
    assert one.left is not None
    assert one.right is not None
    assert left[one.left.start : one.left.end] == one.left.quote == "385 км"
    assert right[one.right.start : one.right.end] == one.right.quote == "380 km"


def test_a_wrong_factor_is_no_conversion() -> None:
    found = told("The pipe is 385 miles long.", "Длина трубы 360 км.", "en-ru")
    assert found == [("number", "385 miles", "360 км")]


def test_another_currency_is_a_difference() -> None:
    found = told("拨款1.1亿新元。", "It gave 110 million yuan.", "zh-en")
    assert found == [("amount", "1.1亿新元", "110 million yuan")]


def test_a_flipped_day_is_a_difference_of_dates() -> None:
    found = told("On 29 September talks were held.", "Переговоры прошли 24 сентября.", "en-ru")
    assert found == [("date", "29 September", "24 сентября")]


def test_another_part_of_the_month_is_a_difference() -> None:
    found = told("The fair opens in mid-October.", "展会将于10月初开幕。", "en-zh")
    assert found == [("date", "mid-October", "10月初")]


def test_a_day_that_cannot_be_stands_against_the_date() -> None:
    found = told("They met on September 59.", "Они встретились 29 сентября.", "en-ru")
    assert found == [("number", "59", "29 сентября")]


def test_what_one_side_leaves_out_is_told_from_the_other() -> None:
    found = told("เติบโตร้อยละ 34", "It grew.", "th-en")
    assert found == [("percent", "ร้อยละ 34", "")]


def test_small_numbers_in_words_may_be_left_out() -> None:
    assert told("Two of the guests stayed.", "Гости остались.", "en-ru") == []


def test_a_number_that_now_equals_another_one_is_seen() -> None:
    found = told("2 to 6 cm of rain, 6 cm at most", "雨量2至4厘米，最多6厘米", "en-zh")
    assert found == [("number", "2 to 6 cm", "2至4厘米")]


def test_digits_in_names_are_no_figures() -> None:
    assert told("As told by 247sports.", "Сообщает спортивный сайт.", "en-ru") == []


def test_a_leading_digit_is_no_number() -> None:
    assert told("物价指数又见3字头。", "The index is at 3.04% again.", "zh-en") == []
    assert told("物价指数又见3字头。", "The index is at 3 again.", "zh-en") == [
        ("number", "3字头", "3")
    ]


def test_those_born_in_a_decade_are_not_as_many() -> None:
    assert told("90后创业者", "a post-90s founder", "zh-en") == []
    assert told("90后创业者", "90 founders", "zh-en") == [("date", "90后", "90")]


def test_a_number_that_is_counted_twice_is_told() -> None:
    found = told("Семь товаров фабрик.", "7 goods of 7 makers.", "ru-en")
    assert found == [("number", "", "7")]


def test_a_day_alone_is_an_ordinal_in_english() -> None:
    assert told("记者10日获悉", "It was learned on the 10th", "zh-en") == []
    assert told("记者10日获悉", "Reporter 10 learned", "zh-en") == [("date", "10日", "10")]


def test_another_weekday_is_a_difference() -> None:
    assert told("Voters go on Sunday.", "选民周六投票。", "en-zh") == [
        ("weekday", "Sunday", "周六")
    ]
    assert told("Voters go on Sunday.", "Голосуют в воскресный день.", "en-ru") == []
    assert told("Voters go on Sunday.", "Голосуют осенью.", "en-ru") == []
