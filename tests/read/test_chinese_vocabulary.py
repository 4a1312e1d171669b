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
