"""Numbers, money and dates as languages write them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from landbridge.language.formatting import (
    format_money,
    format_money_exactly,
    format_number,
    format_quantity,
    format_when,
)
from landbridge.language.phrases import phrases
from landbridge.language.values import Approximation, Money, Number, Quantity, When


def dates(language: str, *stated: str) -> list[str]:
    return [format_when(When.parse(text), language) for text in stated]


STATED = (
    "2023-10-26",
    "2023-10-11/2023-10-13",
    "2023-09-30/2023-10-02",
    "2023-12-30/2024-01-02",
    "2023-03",
    "2023-03/2023-05",
    "2023",
    "2022/2024",
    "2024-02-29~",
)


def test_english_dates() -> None:
    assert dates("en", *STATED) == [
        "26 October 2023",
        "11–13 October 2023",
        "30 September – 2 October 2023",
        "30 December 2023 – 2 January 2024",
        "March 2023",
        "March – May 2023",
        "2023",
        "2022 – 2024",
        "about 29 February 2024",
    ]


def test_chinese_dates() -> None:
    assert dates("zh", *STATED) == [
        "2023年10月26日",
        "2023年10月11日至13日",
        "2023年9月30日至10月2日",
        "2023年12月30日至2024年1月2日",
        "2023年3月",
        "2023年3月至5月",
        "2023年",
        "2022年至2024年",
        "2024年2月29日前后",
    ]


def test_russian_dates() -> None:
    assert dates("ru", *STATED) == [
        "26 октября 2023 г.",
        "11–13 октября 2023 г.",
        "30 сентября – 2 октября 2023 г.",
        "30 декабря 2023 г. – 2 января 2024 г.",
        "март 2023 г.",
        "март – май 2023 г.",
        "2023 г.",
        "2022 г. – 2024 г.",
        "около 29 февраля 2024 г.",
    ]


def test_thai_dates_are_of_the_buddhist_era() -> None:
    assert dates("th", *STATED) == [
        "26 ตุลาคม 2566",
        "11–13 ตุลาคม 2566",
        "30 กันยายน – 2 ตุลาคม 2566",
        "30 ธันวาคม 2566 – 2 มกราคม 2567",
        "มีนาคม 2566",
        "มีนาคม – พฤษภาคม 2566",
        "พ.ศ. 2566",
        "พ.ศ. 2565 – พ.ศ. 2567",
        "ราว 29 กุมภาพันธ์ 2567",
    ]


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", "USD 1,234,567.5"),
        ("zh", "1,234,567.5美元"),
        ("ru", "1\xa0234\xa0567,5 долларов США"),
        ("th", "1,234,567.5 ดอลลาร์สหรัฐ"),
    ],
)
def test_an_amount_that_no_magnitude_shortens_exactly_is_written_out(
    language: str, written: str
) -> None:
    assert format_money(Money(Decimal("1234567.5"), "USD"), language) == written


def test_the_short_form_takes_the_largest_magnitude_that_is_exact() -> None:
    amounts = [Decimal(49_752_000_000), Decimal(1_500_000_000_000), Decimal(150_000), Decimal(0)]
    assert [format_number(Number(amount), "en") for amount in amounts] == [
        "49.752 billion",
        "1.5 trillion",
        "150,000",
        "0",
    ]
    assert [format_number(Number(amount), "zh") for amount in amounts] == [
        "497.52亿",
        "1.5万亿",
        "15万",
        "0",
    ]


def test_ranges_and_hedges_are_said() -> None:
    amount = Money(Decimal(2_000_000), "EUR", Decimal(3_000_000), Approximation.ABOUT)
    assert format_money(amount, "en") == "EUR about 2 million to 3 million"
    assert format_money(amount, "zh") == "约200万至300万欧元"
    assert format_money(amount, "ru") == "около 2 млн – 3 млн евро"


def test_the_exact_amount_has_its_code() -> None:
    assert format_money_exactly(Money(Decimal(83_700_000_000), "CNY"), "en") == "83,700,000,000 CNY"


def test_a_unit_that_no_pack_knows_is_shown_by_its_sign() -> None:
    assert format_quantity(Quantity(Decimal(5), "{widget}"), "th") == "5 widget"


def test_a_language_without_phrases_speaks_english() -> None:
    assert phrases("xx").language == "en"
    assert phrases("../en").language == "en"


def test_counting_follows_the_plural_rules_of_the_language() -> None:
    counted = [phrases("ru").count("count.documents", n) for n in (1, 2, 5, 11, 21, 104)]
    assert counted == [
        "1 документ",
        "2 документа",
        "5 документов",
        "11 документов",
        "21 документ",
        "104 документа",
    ]
