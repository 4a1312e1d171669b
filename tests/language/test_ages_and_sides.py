"""Ages, sides of what is measured, Roman ordinals, and adjectives that are amounts."""

import pytest

from landbridge.language.folded import fold_text
from landbridge.language.mention import Mention, Sort
from landbridge.language.quantities import find_quantities
from landbridge.language.values import Number, Quantity


def told(text: str, language: str, *sorts: Sort) -> list[tuple[str, str]]:
    folded = fold_text(text)
    mentions = [m for m in find_quantities(folded, language) if m.sort in sorts]
    return [(folded.text[m.start : m.end], _value(m)) for m in mentions]


def _value(mention: Mention) -> str:
    value = mention.value
    assert isinstance(value, Quantity | Number)
    ends = f"{value.amount}" if value.high is None else f"{value.amount}-{value.high}"
    return f"{ends} {value.unit}" if isinstance(value, Quantity) else ends


@pytest.mark.parametrize(
    ("language", "text", "stated", "age"),
    [
        ("en", "Anna Lind, aged 54, is in charge", "54", "54 a"),
        ("en", "Anna Lind, 54, chairwoman of the port", "54", "54 a"),
        ("en", "a 54-year-old engineer", "54-year-old", "54 a"),
        ("en", "children aged 6-12", "6-12", "6-12 a"),
        ("en", "aged between 18 and 35", "between 18 and 35", "18-35 a"),
        ("ru", "в возрасте 54 лет", "54 лет", "54 a"),
        ("ru", "в возрасте от 18 до 35 лет", "от 18 до 35 лет", "18-35 a"),
        ("ru", "54-летний инженер", "54-летний", "54 a"),
        ("th", "อายุ 54 ปี", "54 ปี", "54 a"),
        ("th", "วัย 54 ปี", "54 ปี", "54 a"),
        ("zh", "现年54岁", "54岁", "54 a"),
    ],
)
def test_ages(language: str, text: str, stated: str, age: str) -> None:
    assert told(text, language, Sort.AGE) == [(stated, age)]


def test_a_number_between_commas_may_be_no_age() -> None:
    assert told("on Monday, 26, and in Article 5, 12, a list", "en", Sort.AGE) == []
    assert told("อายุสัมปทาน 30 ปี", "th", Sort.AGE) == []


@pytest.mark.parametrize(
    ("language", "text", "sides"),
    [
        ("ru", "цех 120х45 м", ["120", "45 м"]),
        ("ru", "цех 120 × 45 × 12 метров", ["120", "45", "12 метров"]),
        ("ru", "площадка 120 на 45 метров", ["120", "45 метров"]),
        ("en", "a hall of 120x45 m", ["120", "45 m"]),
        ("en", "a hall of 120 by 45 metres", ["120", "45 metres"]),
        ("en", "a hall of 120m x 45m", ["120m", "45m"]),
        ("zh", "厂房120米×45米", ["120米", "45米"]),
        ("zh", "厂房120×45米", ["120", "45米"]),
        ("th", "ขนาด 120x45 เมตร", ["120", "45 เมตร"]),
    ],
)
def test_sides_share_their_unit(language: str, text: str, sides: list[str]) -> None:
    measured = [(side, f"{side.split(maxsplit=1)[0].rstrip('m米')} m") for side in sides]
    assert told(text, language, Sort.QUANTITY) == measured


def test_what_is_multiplied_keeps_its_unit_to_itself() -> None:
    assert told("2x350 MW", "en", Sort.QUANTITY) == [("350 MW", "350 MW")]
    assert told("2×35万千瓦", "zh", Sort.QUANTITY) == [("35万千瓦", "350000 kW")]
    assert told("4x4 vehicles; 3 x 40 ft", "en", Sort.QUANTITY) == [("40 ft", "40 [ft_i]")]


def test_a_unit_behind_a_slash_counts_nothing() -> None:
    assert told("0.45元/千瓦时", "zh", Sort.QUANTITY) == []


def test_roman_numerals_are_ordinals() -> None:
    assert told("XIII форум и V съезд", "ru", Sort.ORDINAL) == [("XIII", "13"), ("V", "5")]
    assert told("the XIII International Forum", "en", Sort.ORDINAL) == [("XIII", "13")]
    assert told("XI JINPING OPENS THE FAIR", "en", Sort.ORDINAL) == []
    assert told("I see President Xi", "en", Sort.ORDINAL) == []


@pytest.mark.parametrize(
    ("language", "stated", "length"),
    [
        ("ru", "трёхдневный", "3 d"),
        ("ru", "двухнедельного", "2 wk"),
        ("ru", "десятилетний", "10 a"),
        ("ru", "полуторамесячная", "1.5 mo"),
        ("ru", "24-часовой", "24 h"),
        ("de", "dreitägige", "3 d"),
        ("de", "zweiwöchiger", "2 wk"),
        ("en", "three-day", "3 d"),
    ],
)
def test_adjectives_of_a_length(language: str, stated: str, length: str) -> None:
    assert told(f"({stated})", language, Sort.DURATION) == [(stated, length)]


def test_adjectives_of_a_measure() -> None:
    text = "20-футовый, пятидесятитонный, трёхкилометровый"
    values = [value for _, value in told(text, "ru", Sort.QUANTITY)]
    assert values == ["20 [ft_i]", "50 t", "3 km"]
    assert told("многолетний, двусторонний", "ru", Sort.DURATION) == []


def test_parts_of_a_rai() -> None:
    area = told("12 ไร่ 3 งาน 40 ตารางวา", "th", Sort.QUANTITY)
    assert area == [("12 ไร่ 3 งาน 40 ตารางวา", "12.85 [rai_th]")]


def test_half_a_year_is_one_word() -> None:
    assert told("полгода", "ru", Sort.DURATION) == [("полгода", "0.5 a")]
    assert told("полтонны", "ru", Sort.QUANTITY) == [("полтонны", "0.5 t")]


@pytest.mark.parametrize(
    ("language", "stated"),
    [("ja", "1年半"), ("ko", "1년 반"), ("vi", "một năm rưỡi"), ("zh", "一年半")],
)
def test_a_half_behind_its_year(language: str, stated: str) -> None:
    assert told(stated, language, Sort.DURATION) == [(stated, "1.5 a")]


def test_a_range_shares_its_magnitude_without_a_unit() -> None:
    assert told("2 to 3 million", "en", Sort.NUMBER) == [("2 to 3 million", "2000000-3000000")]
    assert told("200万至300万", "zh", Sort.NUMBER) == [("200万至300万", "2000000-3000000")]


def test_units_of_power_in_an_hour() -> None:
    assert told("3,5 ГВт·ч", "ru", Sort.QUANTITY) == [("3,5 ГВт·ч", "3.5 GW.h")]
    assert told("3.5吉瓦时", "zh", Sort.QUANTITY) == [("3.5吉瓦时", "3.5 GW.h")]


def test_hours_of_the_clock_are_no_durations() -> None:
    assert told("открыт в 14 часов, с 10 до 18 часов", "ru", Sort.DURATION) == []
    assert told("за 14 часов", "ru", Sort.DURATION) == [("14 часов", "14 h")]


def test_a_code_ends_no_range() -> None:
    assert told("3-1111111111111111111111111111111亿", "zh", Sort.NUMBER) == [("3", "3")]
