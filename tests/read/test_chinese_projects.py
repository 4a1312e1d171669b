"""Projects in Chinese releases, also where later clauses tell of them: one fact each."""

from __future__ import annotations

from release_reading import fact, facts, said

PLANT = (
    "5月6日,德国莱茵轴承股份公司大连高端轴承项目在大连经济技术开发区开工建设。"
    "该项目总投资12亿元,由莱茵轴承(大连)有限公司投资建设,计划2025年底建成投产,"
    "达产后预计年产值20亿元。"
)
MILL = (
    "绥芬河松岭木材加工产业园项目总投资8.6亿元,由松岭森工集团投资建设,"
    "今年3月开工,预计2025年10月竣工投产,达产后年产值可达12亿元。"
)


def test_a_project_in_a_zone_has_that_zone_for_place() -> None:
    assert ("place", "大连经济技术开发区") in fact(PLANT, "Project")


def test_breaking_ground_in_a_zone_is_no_status_of_the_zone() -> None:
    assert said(PLANT, "Project", "status") == {"ground_broken", "operating"}
    assert said(PLANT, "Zone", "status") == set()


def test_amounts_of_a_project_are_kept_apart_by_kind() -> None:
    assert fact(PLANT, "Project") >= {
        ("amount.total_planned", "CNY 1200000000"),
        ("amount.annual_output", "CNY 2000000000"),
    }


def test_the_investor_of_a_project_is_a_company_with_a_place_in_its_name() -> None:
    assert ("party.investor", "莱茵轴承(大连)有限公司") in fact(PLANT, "Project")


def test_sales_of_a_company_are_no_amount_of_its_project() -> None:
    text = "中德高端轴承合作项目落户沈阳,企业去年销售收入达15亿元。"
    assert not any(key.startswith("amount") for key, _ in fact(text, "Project"))


def test_a_sum_of_many_projects_is_of_none() -> None:
    assert facts("此次共有27个项目集中开工,总投资170亿元。", "Project") == []


def test_what_is_spent_on_a_phase_is_not_what_a_project_costs_in_all() -> None:
    text = "双方探讨了长春汽车零部件产业园项目。该项目一期工程已完成投资6.3亿元。"
    assert said(text, "Project", "amount.total_planned") == set()


def test_a_project_is_told_by_what_the_two_sides_will_build_and_its_sum() -> None:
    text = "双方将共建冷链物流分拨中心,项目总投资约5.2亿元,预计2025年6月建成。"
    assert fact(text, "Project") >= {
        ("name", "冷链物流分拨中心"),
        ("amount.total_planned", "CNY 520000000"),
        ("completes", "2025-06"),
    }


def test_a_project_lies_where_its_name_begins() -> None:
    assert said("凭祥天启电子组装项目总投资12亿元。", "Project", "place") == {"凭祥"}


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


def test_what_money_builds_is_a_plant_of_that_sum() -> None:
    text = "华为拟在老挝投资10亿美元建厂。"
    assert {("amount.total_planned", "USD 1000000000"), ("name", "厂")} <= fact(text, "Project")


def test_the_label_and_the_count_of_projects_are_no_names() -> None:
    assert facts("一、项目名称:钛白粉工厂项目", "Person") == []
    text = "论坛期间签约项目36个,其中外资项目14个。"
    assert facts(text, "Project") == []
    assert "外资项目" in said(text, "Statistic", "measure")
