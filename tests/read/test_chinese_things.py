"""Zones, links, ties, strengths, offers and needs in Chinese releases: one fact each."""

from __future__ import annotations

from release_reading import fact, facts, modalities, names, said


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


def test_exports_that_are_counted_are_no_offer() -> None:
    assert facts("大连远岭食品有限公司去年对日出口海产品4.6万吨。", "Offer") == []


def test_what_a_company_means_to_buy_is_a_need() -> None:
    text = "白俄罗斯远岭机械公司拟采购矿用轮胎500条。"
    assert fact(text, "Need") >= {("party", "白俄罗斯远岭机械公司"), ("what", "矿用轮胎500条")}


def test_two_cities_that_sign_become_friends() -> None:
    text = "5月6日,大庆市与韩国忠清北道忠州市签署建立友好城市关系协议书。"
    assert said(text, "Tie", "place") == {"大庆", "忠州"}
    assert said(text, "Tie", "level") == {"sister_city"}


def test_a_friendship_that_is_only_intended() -> None:
    text = "大连市与俄罗斯符拉迪沃斯托克市签署建立友好合作关系意向书。"
    assert said(text, "Tie", "level") == {"intent"}


def test_one_city_is_the_friend_of_another() -> None:
    assert said("阿斯塔纳市是北京市的友好城市。", "Tie", "place") == {"阿斯塔纳", "北京"}


def test_a_zone_that_works_and_one_that_was_closed() -> None:
    assert said("锦州综合保税区运行正常。", "Zone", "status") == {"operating"}
    assert said("锦州综合保税区已停止运营。", "Zone", "status") == {"closed"}


def test_a_flight_that_stopped() -> None:
    assert said("大连至北九州航线自5月1日起停航。", "Link", "status") == {"suspended"}


def test_what_a_region_puts_forward_is_an_offer() -> None:
    text = "阿穆尔州向中国投资者推介大豆加工项目。"
    assert fact(text, "Offer") >= {("party", "阿穆尔州")}


def test_goods_that_a_company_means_to_sell_are_an_offer_and_no_statistic() -> None:
    text = "俄罗斯松林农业公司拟向中国出口豆油5000吨。"
    assert ("what", "豆油") in fact(text, "Offer")
    assert facts(text, "Statistic") == []


def test_riches_and_strong_sides_of_a_region() -> None:
    assert said("阿穆尔州农业资源丰富,森林覆盖率高。", "Strength", "what") == {"农业资源丰富"}


def test_what_is_spent_on_a_phase_is_not_what_a_project_costs_in_all() -> None:
    text = "双方探讨了长春汽车零部件产业园项目。该项目一期工程已完成投资6.3亿元。"
    assert said(text, "Project", "amount.total_planned") == set()


def test_what_an_agreement_is_worth_is_not_what_it_is_about() -> None:
    for text in ("沈阳市与大连市签署金额为3亿元的合同。", "沈阳大学与大连大学签订了相关合作协议。"):
        assert said(text, "Agreement", "type") != set()
        assert said(text, "Agreement", "subject") == set()


def test_what_builds_a_zone_is_no_part_of_its_name() -> None:
    assert names("合力共建中泰(罗勇)产业园。", "Zone") == {"中泰(罗勇)产业园"}
