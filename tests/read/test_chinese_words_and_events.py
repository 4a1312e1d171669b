"""Statements, promises, openings, events and figures in Chinese releases: one fact each."""

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


def test_what_an_agreement_is_about_and_what_it_is_worth() -> None:
    text = "大连港集团有限公司与远东航运公司签署集装箱供货合同,合同金额3.2亿元。"
    assert fact(text, "Agreement") >= {
        ("subject", "集装箱供货"),
        ("amount.contracted", "CNY 320000000"),
    }


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


def test_a_project_is_told_by_what_the_two_sides_will_build_and_its_sum() -> None:
    text = "双方将共建冷链物流分拨中心,项目总投资约5.2亿元,预计2025年6月建成。"
    assert fact(text, "Project") >= {
        ("name", "冷链物流分拨中心"),
        ("amount.total_planned", "CNY 520000000"),
        ("completes", "2025-06"),
    }


def test_that_a_sum_is_an_estimate_makes_no_plan_of_an_agreement() -> None:
    text = "5月9日,大连港集团有限公司与远东航运公司签订供货合同,预计总金额1.1亿美元。"
    assert modalities(text, "Agreement") == {"fact"}


def test_exports_that_are_counted_are_no_offer() -> None:
    assert facts("大连远岭食品有限公司去年对日出口海产品4.6万吨。", "Offer") == []


def test_what_a_company_means_to_buy_is_a_need() -> None:
    text = "白俄罗斯远岭机械公司拟采购矿用轮胎500条。"
    assert fact(text, "Need") >= {("party", "白俄罗斯远岭机械公司"), ("what", "矿用轮胎500条")}
