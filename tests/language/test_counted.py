"""Lengths of time counted from the release of Thursday, 23 May 2024, or from its story."""

from landbridge.language.folded import fold_text
from landbridge.language.mention import Sort
from landbridge.language.quantities import find_quantities
from landbridge.language.values import PartialDate

RELEASE = PartialDate(2024, 5, 23)


def dates(text: str, language: str, anchor: PartialDate | None = RELEASE) -> list[str]:
    found = find_quantities(fold_text(text), language, anchor)
    return [str(mention.value) for mention in found if mention.sort is Sort.WHEN]


def sorts(text: str, language: str) -> list[Sort]:
    return [mention.sort for mention in find_quantities(fold_text(text), language, RELEASE)]


def test_what_is_counted_is_as_exact_as_its_unit() -> None:
    assert dates("three days ago", "en") == ["2024-05-20"]
    assert dates("two weeks ago", "en") == ["2024-05-06/2024-05-12"]
    assert dates("six months ago", "en") == ["2023-11"]
    assert dates("three years ago", "en") == ["2021"]
    assert dates("half a year ago", "en") == ["2023-11"]


def test_a_count_that_is_hedged_or_round_is_about_right() -> None:
    assert dates("about three years ago", "en") == ["2021~"]
    assert dates("twenty years ago", "en") == ["2004~"]


def test_each_language_counts_back_from_the_release() -> None:
    assert dates("协议三年前签署", "zh") == []
    assert dates("早在三年前，双方签署协议", "zh") == ["2021"]
    assert dates("две недели назад", "ru") == ["2024-05-06/2024-05-12"]
    assert dates("год назад", "ru") == ["2023"]
    assert dates("เมื่อสองสัปดาห์ก่อน", "th") == ["2024-05-06/2024-05-12"]
    assert dates("เมื่อ 3 วันที่แล้ว", "th") == ["2024-05-20"]
    assert dates("3년 전에", "ko") == ["2021"]
    assert dates("2週間前に", "ja") == ["2024-05-06/2024-05-12"]
    assert dates("vor drei Wochen", "de") == ["2024-04-29/2024-05-05"]
    assert dates("hai tuần trước", "vi") == ["2024-05-06/2024-05-12"]
    assert dates("tiga tahun lalu", "id") == ["2021"]
    assert dates("قبل ثلاث سنوات", "ar") == ["2021"]


def test_what_came_later_counts_from_the_date_told_last() -> None:
    signed = "They signed on May 2, 2024. Three days later they left."
    assert dates(signed, "en") == ["2024-05-02", "2024-05-05"]
    assert dates("5月2日签约。三天后，代表团离开", "zh") == ["2024-05-02", "2024-05-05"]
    assert dates("2 мая подписан договор, спустя три дня", "ru") == ["2024-05-02", "2024-05-05"]
    assert dates("วันที่ 2 พฤษภาคม 2567 สามวันต่อมา", "th") == ["2024-05-02", "2024-05-05"]
    assert dates("In 2015 the park opened; three years later it grew", "en") == ["2015", "2018"]


def test_what_is_counted_from_something_else_is_a_length() -> None:
    assert sorts("签约三天后", "zh") == [Sort.DURATION]
    assert sorts("через три дня после подписания", "ru") == [Sort.DURATION]
    assert sorts("一周前往日本", "zh") == [Sort.DURATION]
    assert sorts("three years earlier than planned", "en") == [Sort.DURATION]
    assert sorts("5 hours ago", "en") == [Sort.DURATION]
    assert sorts("four days later, with no date before", "en") == [Sort.DURATION]


def test_without_the_day_of_the_release_nothing_is_counted_from_it() -> None:
    assert dates("three days ago", "en", None) == []
    assert dates("three days ago", "en", PartialDate(2024)) == []
    assert dates("three years ago", "en", PartialDate(2024)) == ["2021"]
