"""Statements, promises, events, openings and figures in Chinese releases: one fact each."""

from __future__ import annotations

from release_reading import fact, facts, modalities, said


def test_a_statement_has_speaker_stance_words_and_fields() -> None:
    text = "滨海边疆区副省长伊万·布拉金表示,滨海边疆区愿与大连在旅游、职业教育领域开展合作。"
    assert fact(text, "Statement") == {
        ("speaker", "伊万·布拉金"),
        ("stance", "ready"),
        ("about", "与大连在旅游、职业教育领域开展合作"),
        ("field", "N79"),
        ("field", "P85.vocational"),
    }


def test_two_stances_of_one_sentence_are_two_statements_of_one_speaker() -> None:
    text = "市长钟明远感谢釜山市的热情接待,并邀请釜山企业明年来访。"
    assert said(text, "Statement", "stance") == {"thanks", "invites"}
    assert said(text, "Statement", "speaker") == {"钟明远"}


def test_that_a_wish_was_stated_is_a_fact() -> None:
    assert modalities("市长钟明远希望扩大教育交流。", "Statement") == {"fact"}


def test_a_promise_has_who_gives_it_and_its_term() -> None:
    text = "釜山市政府承诺在2025年3月前完成用地的移交。"
    assert fact(text, "Commitment") == {
        ("by", "釜山市政府"),
        ("what", "完成用地的移交"),
        ("due", "2025-03"),
    }


def test_an_office_that_a_company_opens_abroad() -> None:
    text = "大连港集团有限公司将在塔什干设立营销中心。"
    assert fact(text, "Establishment") >= {
        ("founder", "大连港集团有限公司"),
        ("what", "营销中心"),
        ("place", "塔什干"),
    }
    assert modalities(text, "Establishment") == {"plan"}


def test_an_expo_has_name_type_place_and_days() -> None:
    text = "5月8日至10日,第三届大连农业博览会在大连举行。"
    assert fact(text, "Event") == {
        ("name", "第三届大连农业博览会"),
        ("type", "expo"),
        ("place", "大连"),
        ("when", "2024-05-08/2024-05-10"),
    }


def test_who_speaks_at_a_ceremony() -> None:
    text = "5月9日,市长钟明远出席班列首发仪式并致辞。"
    assert ("participant.speaker", "钟明远") in fact(text, "Event")


def test_a_figure_of_trade_with_its_period_and_place() -> None:
    text = "2023年,辽宁省进出口总值7659.6亿元。"
    assert fact(text, "Statistic") == {
        ("measure", "辽宁省进出口总值"),
        ("value", "CNY 765960000000"),
        ("period", "2023"),
        ("scope", "辽宁"),
    }


def test_so_many_projects_and_their_sum_are_figures_and_no_project() -> None:
    text = "活动共达成26个项目合作,总投资49.75亿元。"
    assert "CNY 4975000000" in said(text, "Statistic", "value")
    assert facts(text, "Project") == []


def test_a_goal_is_no_figure() -> None:
    assert facts("大连市力争2027年进出口总额突破500亿元。", "Statistic") == []


def test_a_vice_chairman_of_a_region_is_one_of_its_government() -> None:
    text = "广西壮族自治区副主席钟明远会见釜山市市长朴亨洙。"
    assert ("post", "deputy_chairman_of_government") in facts(text, "Person")[0]


def test_a_foreign_place_that_no_gazetteer_has_is_one_by_its_generic_word() -> None:
    text = "5月9日,钟明远市长访问乌兹别克斯坦博尔索科州。"
    assert said(text, "Visit", "place") == {"博尔索科州"}


def test_an_invitation_that_was_accepted_is_no_wish() -> None:
    text = "5月8日至10日,应釜山市政府邀请,副市长何静姝率大连市代表团访问釜山。"
    assert modalities(text, "Visit") == {"fact"}
    assert said(text, "Visit", "host") == {"釜山市政府"}


def test_an_event_takes_place_where_one_goes_to_attend_it() -> None:
    text = "5月6日,意大利驻重庆总领事卢卡·贝尔蒂赴成都出席首航仪式。"
    assert ("place", "成都") in fact(text, "Event")


def test_an_event_without_a_name_is_called_by_what_is_done() -> None:
    text = "5月6日,中老两国青年友好交流活动在琅勃拉邦举行。"
    assert fact(text, "Event") >= {("name", "中老两国青年友好交流活动"), ("when", "2024-05-06")}


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


def test_who_looks_for_a_supplier_states_no_wish() -> None:
    text = "5月6日,日本三荣电机株式会社希望在大连寻找电机壳体供应商。"
    assert facts(text, "Statement") == []


def test_fees_that_a_country_will_waive_from_a_day_on() -> None:
    text = "俄方表示将于今年7月起免除蔬菜检疫费用。"
    assert fact(text, "Commitment") >= {("what", "免除蔬菜检疫费用"), ("due", "2024-07")}


def test_a_centre_for_exhibitions_is_no_event() -> None:
    assert not facts("双方支持在清迈设立沈阳商品展销中心。", "Event")


def test_a_centre_that_somebody_means_to_open_is_not_open() -> None:
    text = "韩国三友公司有意在铁岭设立研发中心。"
    assert "fact" not in modalities(text, "Establishment")


def test_what_one_is_ready_for_together_goes_on_behind_the_comma() -> None:
    text = "中方愿同老方一道,落实好两国领导人重要共识。"
    assert ("about", "同老方一道,落实好两国领导人重要共识") in fact(text, "Statement")


def test_a_partner_that_is_sought_is_no_town() -> None:
    text = "万象一家企业拟寻找中国合作方共建果汁生产线。"
    assert "合作" not in said(text, "Place", "name")
