"""Amounts and dates in the words of another language, and text in hostile forms."""

from decimal import Decimal

from landbridge.language.folded import fold_text
from landbridge.language.mention import Mention
from landbridge.language.quantities import find_quantities
from landbridge.language.values import Money, Number, PartialDate, Quantity, When

BILLIONS = Money(Decimal(83_700_000_000), "CNY")
DAY = When(PartialDate(2024, 5, 21))


def mentions(text: str, language: str) -> list[Mention]:
    return find_quantities(fold_text(text), language)


def values(text: str, language: str) -> list[object]:
    return [mention.value for mention in mentions(text, language)]


def test_one_amount_in_four_languages_of_a_paragraph() -> None:
    text = "总投资837亿元(83.7 billion yuan, 83,7 млрд юаней, 8.37 หมื่นล้านหยวน)"
    for language in ("zh", "en", "ru", "th"):
        assert values(text, language) == [BILLIONS] * 4


def test_a_date_in_the_words_of_another_language() -> None:
    assert values("signed on 2024年5月21日 (21 мая 2024 года)", "en") == [DAY, DAY]
    assert values("ลงนามวันที่ 21 พ.ค. 2567 (May 21, 2024)", "th") == [DAY, DAY]


def test_foreign_words_break_no_number_of_the_language() -> None:
    assert values("магнитудой 7,1 Mw", "ru") == [Number(Decimal("7.1"))]


def test_marks_of_direction_are_in_no_number() -> None:
    [mention] = mentions("بقيمة \u200e83.7\u200e مليار يوان", "ar")
    assert mention.value == BILLIONS
    assert values("\u206683.7\u2069 billion yuan", "en") == [BILLIONS]


def test_a_sign_that_numbers_a_list_is_no_digit() -> None:
    assert values("①50万元②30万元", "zh") == [
        Money(Decimal(500_000), "CNY"),
        Money(Decimal(300_000), "CNY"),
    ]
    assert values("⒈2亿元", "zh") == [Money(Decimal(200_000_000), "CNY")]


def test_signs_between_groups_of_digits_and_before_decimals() -> None:
    assert values("1’500’000 euros", "en") == [Money(Decimal(1_500_000), "EUR")]
    assert values("1.234.567 euros", "en") == [Money(Decimal(1_234_567), "EUR")]
    assert values("1,2 billion euros", "en") == [Money(Decimal(1_200_000_000), "EUR")]
    assert values("rooms 1,2 and 3", "en") == [Number(Decimal(n)) for n in (1, 2, 3)]


def test_a_fraction_before_a_multiplier() -> None:
    assert values("½ million dollars", "en") == [Money(Decimal(500_000), "USD")]
    assert values("2½ years", "en") == [Quantity(Decimal("2.5"), "a")]


def test_digits_after_a_letter_are_no_number_nor_is_a_part_of_them() -> None:
    assert values("на83,7 млрд", "ru") == []
    assert values("for83.7 billion", "en") == []


def test_a_date_may_have_lost_its_blanks() -> None:
    assert values("21May2024", "en") == [DAY]
    assert values("21мая2024года", "ru") == [DAY]
    assert values("เมื่อวันที่21พฤษภาคม2567", "th") == [DAY]
    assert values("5 月 21 日，2024 年 5 月 21 日", "zh") == [DAY]
