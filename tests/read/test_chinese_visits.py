"""Visits and meetings in Chinese releases: one fact each."""

from __future__ import annotations

from release_reading import fact, facts, said


def test_who_leads_a_delegation_is_its_head_and_the_delegation_the_visitor() -> None:
    text = "5月8日至15日,青岛市委书记丁学勤率山东省经贸代表团访问德国、匈牙利。"
    assert fact(text, "Visit") == {
        ("visitor", "山东省经贸代表团"),
        ("head", "丁学勤"),
        ("place", "德国"),
        ("place", "匈牙利"),
        ("when", "2024-05-08/2024-05-15"),
    }


def test_a_delegation_under_the_lead_of_its_president() -> None:
    text = (
        "5月4日,泰国中华总商会考察团一行20人在会长陈汉兴的带领下到天津滨海高新技术产业开发区考察。"
    )
    assert fact(text, "Visit") >= {("head", "陈汉兴"), ("visitor", "泰国中华总商会考察团")}


def test_a_country_before_a_city_is_not_another_place_of_the_visit() -> None:
    assert said("青岛市副市长尤佳慧一行访问了韩国釜山市。", "Visit", "place") == {"釜山"}


def test_who_accompanied_belongs_to_the_visit_of_the_paragraph() -> None:
    text = "5月15日,韩国驻沈阳总领事崔在敏一行到铁西区考察调研,沈阳市外办副主任林若川陪同。"
    assert ("accompanying", "林若川") in fact(text, "Visit")


def test_a_meeting_has_both_sides_and_its_place() -> None:
    text = "5月11日,省委书记罗承业在西安会见哈萨克斯坦驻华大使努尔兰·沙赫曼一行。"
    assert fact(text, "Meeting") == {
        ("type", "meeting"),
        ("participant", "罗承业"),
        ("participant", "努尔兰·沙赫曼"),
        ("place", "西安"),
        ("when", "2024-05-11"),
    }


def test_who_attended_took_part_in_the_meeting_before() -> None:
    text = "市长钟明远会见釜山市市长朴亨洙一行。副市长何静姝,市外办主任白一帆参加会见。"
    assert said(text, "Meeting", "participant") == {"钟明远", "朴亨洙", "何静姝", "白一帆"}


def test_a_meeting_told_after_a_visit_is_of_the_visitor() -> None:
    text = "5月9日,中国驻圣彼得堡总领事曲兆霖访问列宁格勒州,会见列宁格勒州州长伊万·布拉金。"
    assert fact(text, "Meeting") >= {("participant", "曲兆霖"), ("participant", "伊万·布拉金")}


def test_a_courtesy_call_of_the_delegation_on_two_bodies() -> None:
    text = (
        "大连市经贸代表团访问符拉迪沃斯托克。代表团拜访了滨海边疆区政府、符拉迪沃斯托克市工商会。"
    )
    assert fact(text, "Meeting") >= {
        ("type", "courtesy_call"),
        ("participant", "大连市经贸代表团"),
        ("participant", "滨海边疆区政府"),
    }


def test_wishing_for_more_exchange_is_no_meeting() -> None:
    assert facts("沈阳市政府希望与俄罗斯加强交流合作。", "Meeting") == []


def test_a_post_of_a_place_named_before_may_stand_in_short_before_whom_one_met() -> None:
    for post in ("边疆区副主席", "边疆区政府副主席", "总领事"):
        text = f"大连市副市长李明会见了{post}马克西姆·塔拉索夫。"
        assert said(text, "Meeting", "participant") == {"李明", "马克西姆·塔拉索夫"}


def test_a_priority_development_area_is_visited_not_the_city_of_its_name() -> None:
    text = "代表团考察了哈巴罗夫斯克超前发展区。"
    assert said(text, "Visit", "place") == {"哈巴罗夫斯克超前发展区"}


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


def test_where_a_plane_flies_nobody_travels() -> None:
    text = "5月6日,远航航空航班从成都天府国际机场起飞,前往意大利米兰,航程约11小时。"
    assert facts(text, "Visit") == []


def test_a_topic_that_is_a_field_ends_before_the_verb() -> None:
    text = "5月6日,大连市副市长王强华会见俄罗斯驻沈阳总领事契尔年科,就经贸合作进行了深入交流。"
    assert said(text, "Meeting", "topic") == {"经贸合作"}


def test_a_visit_to_a_project_is_where_the_project_lies() -> None:
    sentence = "大连市代表团考察了位于阿拉木图州的水电站项目。"
    assert fact(sentence, "Visit") == {("visitor", "大连市代表团"), ("place", "阿拉木图州")}


def test_who_receives_a_guest_that_came_is_no_visitor() -> None:
    text = "大连市外办主任赵启明在大连会见了来访的老挝客人。"
    assert "赵启明" not in said(text, "Visit", "visitor")
    assert said(text, "Meeting", "participant") == {"赵启明", "客人"}


def test_who_comes_to_china_by_invitation_visits_it() -> None:
    text = "应外交部长李明邀请,老挝外长通萨·坎占将于2024年6月15日访华。"
    assert fact(text, "Visit") == {
        ("visitor", "通萨·坎占"),
        ("place", "中国"),
        ("when", "2024-06-15"),
    }
