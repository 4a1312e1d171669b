"""Years of other eras, years that run over the new year, dates in digits that share their end."""

import pytest

from landbridge.language.folded import fold_text
from landbridge.language.mention import Sort
from landbridge.language.quantities import find_quantities
from landbridge.language.values import PartialDate

RELEASE = PartialDate(2023, 10, 26)


def dated(text: str, language: str) -> list[tuple[str, str]]:
    folded = fold_text(text)
    mentions = find_quantities(folded, language, RELEASE)
    return [(folded.text[m.start : m.end], str(m.value)) for m in mentions if m.sort is Sort.WHEN]


@pytest.mark.parametrize(
    ("language", "stated", "year"),
    [
        ("ru", "2566 года по буддийскому календарю", "2023"),
        ("ru", "2566 год буддийской эры", "2023"),
        ("ru", "26 октября 2566 года по тайскому календарю", "2023-10-26"),
        ("ru", "5-й год Рэйва", "2023"),
        ("ru", "113-й год Китайской Республики", "2024"),
        ("en", "2566 of the Buddhist Era", "2023"),
        ("en", "2566 BE", "2023"),
        ("en", "26 October 2566 (B.E.)", "2023-10-26"),
        ("en", "5th year of Reiwa", "2023"),
        ("en", "113th year of the Republic", "2024"),
    ],
)
def test_an_era_may_stand_behind_its_year(language: str, stated: str, year: str) -> None:
    assert dated(f"({stated})", language) == [(stated, year)]


def test_be_behind_a_common_year_is_a_verb() -> None:
    assert dated("will in 2030 be open", "en") == [("2030", "2030")]


@pytest.mark.parametrize(
    ("language", "text", "stated", "years"),
    [
        ("zh", "2023/24年度", "2023/24年", "2023/2024"),
        ("zh", "2023/2024年度", "2023/2024年", "2023/2024"),
        ("zh", "2024-25财年", "2024-25", "2024/2025"),
        ("zh", "2024财年", "2024", "2024"),
        ("en", "FY2024/25", "2024/25", "2024/2025"),
        ("en", "FY24-25", "24-25", "2024/2025"),
        ("ru", "2023/2024 учебный год", "2023/2024", "2023/2024"),
        ("th", "ปีงบประมาณ 2567/68", "ปีงบประมาณ 2567/68", "2024/2025"),
    ],
)
def test_a_fiscal_year_runs_over_two(language: str, text: str, stated: str, years: str) -> None:
    assert dated(text, language) == [(stated, years)]


@pytest.mark.parametrize(
    ("language", "stated"),
    [
        ("ru", "23.10–26.10.2023"),
        ("ru", "23.10. – 26.10.2023"),
        ("ru", "с 23.10 по 26.10.2023"),
        ("ru", "с 23.10.2023 по 26.10.2023"),
        ("en", "23.10–26.10.2023"),
        ("en", "23/10–26/10/2023"),
        ("en", "23–26.10.2023"),
        ("de", "vom 23.10. bis 26.10.2023"),
        ("de", "23.10.2023 bis 26.10.2023"),
        ("th", "23/10/2566 - 26/10/2566"),
        ("th", "23-26/10/2566"),
        ("zh", "2023.10.23-26"),
    ],
)
def test_days_in_digits_share_their_month_and_year(language: str, stated: str) -> None:
    assert dated(stated, language) == [(stated, "2023-10-23/2023-10-26")]


def test_the_number_of_a_paper_is_no_day() -> None:
    assert dated("приказ № 12 - 26.10.2023", "ru") == [("26.10.2023", "2023-10-26")]


def test_the_first_month_has_a_name_in_chinese() -> None:
    assert dated("2023年元月", "zh") == [("2023年元月", "2023-01")]
    assert dated("今年元月至三月", "zh") == [("今年元月至三月", "2023-01/2023-03")]
    assert dated("产值50亿元月均增长，5000元月薪", "zh") == []


def test_months_in_arabic_share_their_year() -> None:
    assert dated("من يناير إلى مايو 2023", "ar") == [("من يناير إلى مايو 2023", "2023-01/2023-05")]


@pytest.mark.parametrize(
    ("language", "stated", "when"),
    [
        ("zh", "今年前4个月", "2023-01/2023-04"),
        ("zh", "2024年Q3", "2024-07/2024-09~"),
        ("zh", "2026年年中", "2026-06/2026-07~"),
        ("zh", "5月14、15日", "2023-05-14/2023-05-15"),
        ("zh", "5月14日和15日", "2023-05-14/2023-05-15"),
        ("ru", "9 мес. 2024 г.", "2024-01/2024-09"),
        ("ru", "с 14 на 15 мая", "2023-05-14/2023-05-15"),
        ("ru", "первой декаде июня", "2023-06-01/2023-06-10~"),
        ("ru", "зимой 2023/24 года", "2023-12/2024-02~"),
        ("en", "winter of 2023-24", "2023-12/2024-02~"),
        ("en", "first half of fiscal 2025", "2025-01/2025-06~"),
        ("th", "4 เดือนแรก", "2023-01/2023-04"),
    ],
)
def test_parts_of_years_and_months(language: str, stated: str, when: str) -> None:
    assert dated(stated, language) == [(stated, when)]


def test_china_behind_a_year_is_not_its_middle() -> None:
    assert dated("2024年中国市场", "zh") == [("2024年", "2024")]
    assert dated("5月14日、6月2日", "zh") == [("5月14日", "2023-05-14"), ("6月2日", "2023-06-02")]


@pytest.mark.parametrize(
    ("language", "stated", "quarters"),
    [
        ("zh", "一、二季度", "2023-01/2023-06"),
        ("zh", "一至三季度", "2023-01/2023-09"),
        ("ru", "первом и втором кварталах 2024 года", "2024-01/2024-06"),
        ("ru", "I–III кварталы 2024 г.", "2024-01/2024-09"),
        ("en", "third and fourth quarters of 2024", "2024-07/2024-12"),
        ("en", "Q1-Q3 2024", "2024-01/2024-09"),
        ("th", "ไตรมาส 1-3 ปี 2567", "2024-01/2024-09"),
    ],
)
def test_quarters_in_a_row(language: str, stated: str, quarters: str) -> None:
    assert dated(stated, language) == [(stated, quarters)]


def test_halves_of_a_month() -> None:
    assert dated("второй половине мая", "ru") == [("второй половине мая", "2023-05-16/2023-05-31~")]
    assert dated("first half of June 2024", "en") == [
        ("first half of June 2024", "2024-06-01/2024-06-15~")
    ]
    assert dated("во второй половине дня", "ru") == []


def test_months_counted_from_the_first() -> None:
    assert dated("今年前四月", "zh") == [("今年前四月", "2023-01/2023-04")]
    assert dated("前5月出口", "zh") == [("5月", "2023-01/2023-05")]
    assert dated("此前5月", "zh") == [("5月", "2023-05")]


def test_an_abbreviated_period_is_no_time() -> None:
    assert dated("1H 2024; 3Q 2024", "en") == [
        ("1H 2024", "2024-01/2024-06~"),
        ("3Q 2024", "2024-07/2024-09~"),
    ]
    assert dated("a flight of 2h30m", "en") == []
