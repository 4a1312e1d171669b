"""Visits, ties and events in the many words that Chinese releases have for them: one fact each."""

from __future__ import annotations

from release_reading import fact, facts, said


def test_a_visit_to_a_place_by_the_object_of_a_preposition() -> None:
    text = "5月6日,云南省外办主任杨牧林率代表团对泰国清迈府进行友好访问。"
    assert fact(text, "Visit") >= {("place", "清迈"), ("head", "杨牧林"), ("visitor", "代表团")}


def test_a_delegation_that_is_only_called_so_visits_all_the_same() -> None:
    text = "5月6日,吉林省副省长李伟成率团出访韩国。期间,代表团访问了釜山市。"
    assert any(
        visit >= {("visitor", "代表团"), ("place", "釜山")} for visit in facts(text, "Visit")
    )


def test_a_delegation_looks_round_in_a_city() -> None:
    text = "5月6日,韩国蔚山市经贸代表团在长春市考察访问。"
    assert fact(text, "Visit") >= {("visitor", "韩国蔚山市经贸代表团"), ("place", "长春")}


def test_a_visit_that_has_ended() -> None:
    text = "市友协代表团圆满结束对匈牙利、塞尔维亚的访问。"
    assert said(text, "Visit", "place") == {"匈牙利", "塞尔维亚"}


def test_the_name_of_a_city_does_not_begin_within_the_verb_before_it() -> None:
    text = "5月6日,俄罗斯鄂木斯克州代表团抵达兰州考察。"
    assert said(text, "Visit", "place") == {"兰州"}


def test_a_first_name_of_one_syllable_more_does_not_end_before_its_dot() -> None:
    text = "5月6日,俄罗斯伊尔库茨克州副州长安德烈·尤日诺夫到访沈阳。"
    assert said(text, "Visit", "visitor") == {"安德烈·尤日诺夫"}


def test_a_post_without_a_place_before_a_foreign_name() -> None:
    text = "5月6日,牡丹江市市长王强华会见国家委员会主席马赫穆托夫一行。"
    assert ("participant", "马赫穆托夫") in fact(text, "Meeting")


def test_two_cities_that_sign_become_friends() -> None:
    text = "5月6日,大庆市与韩国忠清北道忠州市签署建立友好城市关系协议书。"
    assert said(text, "Tie", "place") == {"大庆", "忠州"}
    assert said(text, "Tie", "level") == {"sister_city"}


def test_a_friendship_that_is_only_intended() -> None:
    text = "大连市与俄罗斯符拉迪沃斯托克市签署建立友好合作关系意向书。"
    assert said(text, "Tie", "level") == {"intent"}


def test_one_city_is_the_friend_of_another() -> None:
    assert said("阿斯塔纳市是北京市的友好城市。", "Tie", "place") == {"阿斯塔纳", "北京"}


def test_an_event_takes_place_where_one_goes_to_attend_it() -> None:
    text = "5月6日,意大利驻重庆总领事卢卡·贝尔蒂赴成都出席首航仪式。"
    assert ("place", "成都") in fact(text, "Event")


def test_an_event_without_a_name_is_called_by_what_is_done() -> None:
    text = "5月6日,中老两国青年友好交流活动在琅勃拉邦举行。"
    assert fact(text, "Event") >= {("name", "中老两国青年友好交流活动"), ("when", "2024-05-06")}


def test_a_zone_that_works_and_one_that_was_closed() -> None:
    assert said("锦州综合保税区运行正常。", "Zone", "status") == {"operating"}
    assert said("锦州综合保税区已停止运营。", "Zone", "status") == {"closed"}


def test_a_flight_that_stopped() -> None:
    assert said("大连至北九州航线自5月1日起停航。", "Link", "status") == {"suspended"}


def test_a_foreign_company_with_its_city_before_its_name() -> None:
    text = "5月6日,哈巴罗夫斯克“松林”公司与黑河市远桥贸易有限公司签署购销合同。"
    assert ("party", "哈巴罗夫斯克“松林”公司") in fact(text, "Agreement")


def test_a_project_lies_where_its_name_begins() -> None:
    assert said("凭祥天启电子组装项目总投资12亿元。", "Project", "place") == {"凭祥"}


def test_a_plant_that_was_opened_abroad_by_its_owner() -> None:
    text = "5月6日,长风汽车有限公司在泰国罗勇府的工厂正式竣工投产。"
    assert fact(text, "Establishment") >= {("founder", "长风汽车有限公司"), ("what", "工厂")}


def test_an_institute_that_two_universities_have_made() -> None:
    text = "白俄罗斯国立大学与大连理工大学共建的联合学院挂牌。"
    assert said(text, "Establishment", "founder") == {"白俄罗斯国立大学", "大连理工大学"}


def test_a_store_abroad_that_a_group_pays_for() -> None:
    text = "由大连北岸港口集团投资的海外仓日前在越南海防市启用。"
    assert fact(text, "Establishment") >= {
        ("founder", "大连北岸港口集团"),
        ("what", "海外仓"),
        ("place", "海防"),
    }


def test_what_a_region_puts_forward_is_an_offer() -> None:
    text = "阿穆尔州向中国投资者推介大豆加工项目。"
    assert fact(text, "Offer") >= {("party", "阿穆尔州")}


def test_goods_that_a_company_means_to_sell_are_an_offer_and_no_statistic() -> None:
    text = "俄罗斯松林农业公司拟向中国出口豆油5000吨。"
    assert ("what", "豆油") in fact(text, "Offer")
    assert facts(text, "Statistic") == []


def test_who_looks_for_a_supplier_states_no_wish() -> None:
    text = "5月6日,日本三荣电机株式会社希望在大连寻找电机壳体供应商。"
    assert facts(text, "Statement") == []


def test_riches_and_strong_sides_of_a_region() -> None:
    assert said("阿穆尔州农业资源丰富,森林覆盖率高。", "Strength", "what") == {"农业资源丰富"}


def test_fees_that_a_country_will_waive_from_a_day_on() -> None:
    text = "俄方表示将于今年7月起免除蔬菜检疫费用。"
    assert fact(text, "Commitment") >= {("what", "免除蔬菜检疫费用"), ("due", "2024-07")}


def test_where_a_plane_flies_nobody_travels() -> None:
    text = "5月6日,远航航空航班从成都天府国际机场起飞,前往意大利米兰,航程约11小时。"
    assert facts(text, "Visit") == []


def test_a_topic_that_is_a_field_ends_before_the_verb() -> None:
    text = "5月6日,大连市副市长王强华会见俄罗斯驻沈阳总领事契尔年科,就经贸合作进行了深入交流。"
    assert said(text, "Meeting", "topic") == {"经贸合作"}
