"""Projects in Chinese releases that later clauses tell of without naming them: one fact each."""

from __future__ import annotations

from release_reading import fact, facts, said

MILL = (
    "绥芬河松岭木材加工产业园项目总投资8.6亿元,由松岭森工集团投资建设,"
    "今年3月开工,预计2025年10月竣工投产,达产后年产值可达12亿元。"
)


def test_each_turn_of_a_project_is_told_in_a_clause_of_its_own() -> None:
    assert said(MILL, "Project", "status") == {"ground_broken", "operating"}
    assert fact(MILL, "Project") >= {("starts", "2024-03"), ("completes", "2025-10")}


def test_who_pays_and_what_it_yields_are_said_of_the_project_named_before() -> None:
    assert fact(MILL, "Project") >= {
        ("party.investor", "松岭森工集团"),
        ("amount.annual_output", "CNY 1200000000"),
    }


def test_a_sentence_without_a_subject_goes_on_about_the_project_before() -> None:
    text = "中俄同江合金冶炼项目位于同江市。今年4月竣工,由同江北岸建工集团承建。"
    assert fact(text, "Project") >= {
        ("status", "completed"),
        ("completes", "2024-04"),
        ("party.builder", "同江北岸建工集团"),
    }


def test_work_that_stopped_and_work_that_went_on() -> None:
    text = "中白工业园柴油机项目因资金问题停工,目前已于4月复工。"
    assert said(text, "Project", "status") == {"suspended", "ground_broken"}


def test_a_project_that_was_given_up() -> None:
    text = "受市场影响,泰国春武里轮胎工厂项目终止。"
    assert said(text, "Project", "status") == {"cancelled"}


def test_capacity_in_the_words_of_power_stations() -> None:
    text = "乌兹别克斯坦纳沃伊光伏电站项目装机容量100兆瓦,由中资远能投资,2023年12月并网发电。"
    assert fact(text, "Project") >= {
        ("capacity", "100 MW"),
        ("party.investor", "中资远能"),
        ("status", "operating"),
    }


def test_many_projects_after_one_are_no_sum_of_that_one() -> None:
    text = "中俄同江合金冶炼项目开工。当天共有14个项目签约,总投资68亿元。"
    amounts = [key for thing in facts(text, "Project") for key, _ in thing if "amount" in key]
    assert amounts == []
