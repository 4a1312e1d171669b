"""Projects, zones, links, ties, strengths and needs in Chinese releases: one fact each."""

from __future__ import annotations

from release_reading import fact, facts, modalities, said

PLANT = (
    "5月6日,德国莱茵轴承股份公司大连高端轴承项目在大连经济技术开发区开工建设。"
    "该项目总投资12亿元,由莱茵轴承(大连)有限公司投资建设,计划2025年底建成投产,"
    "达产后预计年产值20亿元。"
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


def test_a_zone_has_area_operator_and_status() -> None:
    text = (
        "5月1日,营口综合保税区正式封关运营。营口综合保税区规划面积1.85平方公里,"
        "由营口港务集团负责运营。"
    )
    assert fact(text, "Zone") >= {
        ("status", "operating"),
        ("area", "1.85 km2"),
        ("operator", "营口港务集团"),
    }


def test_the_planned_area_of_a_zone_is_no_status() -> None:
    assert said("营口综合保税区规划面积1.85平方公里。", "Zone", "status") == set()


def test_a_zone_that_was_approved() -> None:
    assert said("锦州综合保税区已于今年5月获批设立。", "Zone", "status") == {"approved"}


def test_an_air_link_has_operator_and_frequency_from_the_sentence() -> None:
    text = "4月2日,哈尔滨至叶卡捷琳堡国际货运航线正式开通,由北辰航空公司执飞,每周3班。"
    assert fact(text, "Link") >= {
        ("mode", "air"),
        ("origin", "哈尔滨"),
        ("destination", "叶卡捷琳堡"),
        ("status", "running"),
        ("operator", "北辰航空公司"),
        ("frequency", "每周3班"),
    }


def test_a_link_that_will_open_is_announced_and_a_plan() -> None:
    text = "哈尔滨至新西伯利亚货运航线将于6月开通。"
    assert ("status", "announced") in fact(text, "Link")
    assert modalities(text, "Link") == {"plan"}


def test_a_suspended_link() -> None:
    text = "因运力调整,沈阳至大阪直飞航班自5月12日起暂停。"
    assert ("status", "suspended") in fact(text, "Link")


def test_a_train_between_cities_runs_so_often() -> None:
    text = "沈阳至杜伊斯堡中欧班列每周开行2列。"
    assert fact(text, "Link") >= {("mode", "rail"), ("frequency", "每周开行2列")}


def test_talks_about_opening_a_route_make_no_link() -> None:
    assert facts("双方正在就开通沈阳至名古屋航线进行磋商。", "Link") == []


def test_a_railway_crossing_is_no_link() -> None:
    assert facts("绥芬河—格罗杰科沃铁路口岸目前日均通行22列。", "Link") == []


def test_a_tie_has_its_level_and_year() -> None:
    text = "长春市与敦贺市自2011年结为友好交流城市以来,两市交往密切。"
    assert fact(text, "Tie") == {
        ("place", "长春"),
        ("place", "敦贺"),
        ("level", "friendly_exchange_city"),
        ("since", "2011"),
    }


def test_a_letter_of_intent_on_a_tie_is_an_intent() -> None:
    text = "泉州市与釜山市签署《泉州市与釜山市建立友好城市关系意向书》。"
    assert said(text, "Tie", "level") == {"intent"}


def test_a_district_with_two_strengths() -> None:
    text = "铁西区装备制造基础雄厚,汽车零部件产业优势明显。"
    assert said(text, "Strength", "what") == {"装备制造基础雄厚", "汽车零部件产业优势明显"}


def test_what_a_park_needs() -> None:
    text = "营口综合保税区目前需要橡胶、木薯淀粉等原料的稳定供应商。"
    assert ("party", "营口综合保税区") in facts(text, "Need")[0]


def test_a_city_is_no_sister_of_a_country() -> None:
    text = "赤峰市代表团出访蒙古国,与东方省缔结友好城市关系。"
    assert "蒙古国" not in said(text, "Tie", "place")


def test_what_is_spent_on_a_phase_is_not_what_a_project_costs_in_all() -> None:
    text = "双方探讨了长春汽车零部件产业园项目。该项目一期工程已完成投资6.3亿元。"
    assert said(text, "Project", "amount.total_planned") == set()
