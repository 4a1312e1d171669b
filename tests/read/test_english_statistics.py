"""Figures in English releases: one fact each."""

from __future__ import annotations

import pytest
from release_reading import fact, facts, said


def test_people_and_companies_of_a_nation_are_counted() -> None:
    text = "In 2023, 48,600 Chinese tourists visited Georgia."
    assert fact(text, "Statistic") == {
        ("measure", "Chinese tourists visited Georgia"),
        ("value", "48600"),
        ("scope", "Georgia"),
        ("period", "2023"),
    }


def test_a_city_is_home_to_so_many_companies() -> None:
    text = "Dalian is home to more than 1,600 Japanese-funded companies."
    assert fact(text, "Statistic") >= {("value", "1600"), ("scope", "Dalian")}


def test_a_share_of_a_whole_is_counted() -> None:
    text = "Dalian handles 80 percent of the transit cargo of Jilin."
    assert ("value", "80 %") in fact(text, "Statistic")


def test_a_figure_has_measure_value_period_and_scope() -> None:
    text = "In 2023, trade between Liaoning and Kazakhstan reached 5.2 billion US dollars."
    assert fact(text, "Statistic") == {
        ("measure", "trade"),
        ("value", "USD 5200000000"),
        ("period", "2023"),
        ("scope", "Liaoning"),
        ("scope", "Kazakhstan"),
    }


@pytest.mark.parametrize(
    ("sentence", "measure", "value"),
    [
        ("The port handled 3.2 million containers in April.", "containers", "3200000"),
        ("The service has run 1,370 trips.", "trips", "1370"),
        ("There are 310 German companies in Jilin.", "German companies", "310"),
        ("Qingdao has a population of 10 million.", "population", "10000000"),
        (
            "The turnover of residents exceeded 900 million dollars.",
            "turnover of residents",
            "USD 900000000",
        ),
        ("Two-way trade stood at 5 billion yuan.", "Two-way trade", "CNY 5000000000"),
    ],
)
def test_a_measure_has_a_value(sentence: str, measure: str, value: str) -> None:
    assert fact(sentence, "Statistic") >= {("measure", measure), ("value", value)}


def test_growth_leads_to_the_value() -> None:
    text = "Exports of Tomsk Region to China increased 2.3 times to 180 million dollars."
    assert fact(text, "Statistic") >= {
        ("scope", "Tomsk Oblast"),
        ("scope", "China"),
        ("value", "USD 180000000"),
    }


def test_what_one_sentence_counts_twice_is_two_figures() -> None:
    text = "The park has attracted 120 tenants and created 8,500 jobs."
    assert [dict(one)["value"] for one in facts(text, "Statistic")] == ["120", "8500 {person}"]


def test_what_will_be_counted_is_no_figure() -> None:
    assert facts("The service will carry 500 containers.", "Statistic") == []


def test_tourists_who_came_are_counted_where_they_went() -> None:
    text = "Some 120,000 tourists from China visited Phuket in April."
    assert said(text, "Statistic", "scope") == {"Phuket"}


@pytest.mark.parametrize(
    ("sentence", "measure", "value", "period"),
    [
        (
            "The port handled 3.1 million TEU in 2023, against 2.8 million TEU a year earlier.",
            "handled",
            "2800000 {TEU}",
            "2022",
        ),
        (
            "Exports to Oman rose to 64 million euros in 2023 from 52 million euros in 2021.",
            "Exports",
            "EUR 52000000",
            "2021",
        ),
        (
            "Bilateral trade was worth 2.3 billion dollars from January to March, up from "
            "1.9 billion dollars in the same period of 2023.",
            "Bilateral trade",
            "USD 1900000000",
            "2023-01/2023-03",
        ),
    ],
)
def test_what_a_figure_is_held_against_is_one_of_its_own(
    sentence: str, measure: str, value: str, period: str
) -> None:
    _, earlier = facts(sentence, "Statistic")
    assert {("measure", measure), ("value", value), ("period", period)} <= earlier


def test_a_figure_that_is_held_against_nothing_known_is_none() -> None:
    assert facts("This is up from 12 million euros in 2021.", "Statistic") == []


def test_the_date_of_another_figure_is_no_period() -> None:
    text = "Freight traffic increased to 41 million tonnes from 36 million tonnes in 2021."
    now, before = facts(text, "Statistic")
    assert {name for name, _ in now} == {"measure", "value"}
    assert ("period", "2021") in before


@pytest.mark.parametrize(
    ("line", "measure", "value"),
    [
        ("Imports from Vietnam: 340 million dollars.", "Imports", "USD 340000000"),
        ("Total cargo: 3.4 million tonnes", "Total cargo", "3400000 t"),
        ("Number of registered firms: 412", "Number of registered firms", "412"),
        ("Coal represented 34 per cent of all throughput.", "Coal", "34 %"),
        ("The board recorded actual investment of EUR 1.4 billion.", "actual investment", "EUR"),
        ("Chinese firms contributed 41 percent of the investment.", "investment", "41 %"),
        ("Some 240 registered firms now employ 12,000 people.", "registered firms", "240"),
    ],
)
def test_a_total_stands_in_a_line_or_beside_what_records_it(
    line: str, measure: str, value: str
) -> None:
    told = [dict(one) for one in facts(f"The figures are out.\n\n{line}", "Statistic")]
    assert any(one["measure"] == measure and one["value"].startswith(value) for one in told)


def test_of_which_tells_a_part_with_the_period_of_the_whole() -> None:
    text = "Exports to Hunan, January to March: 820 million euros, of which figs, 3 million euros."
    assert {
        ("measure", "figs"),
        ("value", "EUR 3000000"),
        ("period", "2024-01/2024-03"),
        ("scope", "Hunan"),
    } in facts(text, "Statistic")


def test_what_is_counted_now_is_not_of_a_period_before() -> None:
    text = "The zone grew fast in 2022. It now employs 4,200 workers."
    assert "period" not in {name for name, _ in fact(text, "Statistic")}


def test_exports_and_imports_are_parts_of_a_turnover() -> None:
    text = (
        "Turnover was 4 billion euros, including exports of 1 billion euros and imports of "
        "3 billion euros."
    )
    told = {(dict(one)["measure"], dict(one)["value"]) for one in facts(text, "Statistic")}
    assert told >= {("exports", "EUR 1000000000"), ("imports", "EUR 3000000000")}


def test_a_bullet_is_no_part_of_a_measure() -> None:
    assert ("measure", "Cargo throughput") in fact(
        "The year in figures\n\n- Cargo throughput: 12.4 million tonnes", "Statistic"
    )


@pytest.mark.parametrize(
    "text",
    [
        "В 2022 году парк быстро рос. Сейчас в парке работают 120 компаний.",
        "ในปี 2565 นิคมเติบโตเร็ว ปัจจุบันมีบริษัท 120 แห่งในนิคม",
    ],
)
def test_other_languages_count_now_too(text: str) -> None:
    assert "period" not in {name for name, _ in fact(text, "Statistic")}
