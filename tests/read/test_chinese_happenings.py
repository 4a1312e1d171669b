"""Visits, meetings and agreements in Chinese releases: one fact each."""

from __future__ import annotations

from release_reading import fact, facts, modalities, said


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


def test_an_agreement_bears_the_title_in_its_marks() -> None:
    text = "5月9日,大连港集团有限公司与远东航运公司签署《集装箱运输合作协议》。"
    assert fact(text, "Agreement") == {
        ("name", "《集装箱运输合作协议》"),
        ("type", "agreement"),
        ("status", "signed"),
        ("party", "大连港集团有限公司"),
        ("party", "远东航运公司"),
        ("when", "2024-05-09"),
    }


def test_an_agreement_between_companies_has_its_place() -> None:
    text = "辽河石化集团16日与阿联酋海湾能源公司在盘锦签署战略合作框架协议。"
    assert fact(text, "Agreement") >= {("type", "framework"), ("place", "盘锦")}


def test_the_news_agency_of_a_dateline_is_no_party() -> None:
    text = "新华社沈阳5月16日电 辽河石化集团与阿联酋海湾能源公司签署合作备忘录。"
    assert "新华社" not in said(text, "Agreement", "party")


def test_an_agreement_that_will_be_signed_is_planned() -> None:
    text = "沈阳市商务局将与釜山港湾公社签署合作备忘录。"
    assert ("status", "planned") in fact(text, "Agreement")
    assert modalities(text, "Agreement") == {"plan"}


def test_an_agreement_not_yet_signed_is_denied() -> None:
    text = "沈阳市商务局与釜山港湾公社尚未签署合作备忘录。"
    assert modalities(text, "Agreement") == {"denial"}


def test_who_signs_for_two_cities_are_signatories() -> None:
    text = "泉州市外办主任许文海与釜山市政府秘书长伊斯瓦尔代表两市签署友好交流备忘录。"
    assert said(text, "Agreement", "signatory") == {"许文海", "伊斯瓦尔"}


def test_the_word_that_ends_signing_is_no_subject() -> None:
    text = "大连市政府与西门子公司签署了战略合作协议。"
    assert "subject" not in {predicate for predicate, _ in fact(text, "Agreement")}


def test_what_may_be_signed_is_no_fact() -> None:
    assert modalities("西门子公司可能与大连市政府签署合作协议。", "Agreement") == {"plan"}


def test_a_post_of_a_place_named_before_may_stand_in_short_before_whom_one_met() -> None:
    for post in ("边疆区副主席", "边疆区政府副主席", "总领事"):
        text = f"大连市副市长李明会见了{post}马克西姆·塔拉索夫。"
        assert said(text, "Meeting", "participant") == {"李明", "马克西姆·塔拉索夫"}


def test_a_priority_development_area_is_visited_not_the_city_of_its_name() -> None:
    text = "代表团考察了哈巴罗夫斯克超前发展区。"
    assert said(text, "Visit", "place") == {"哈巴罗夫斯克超前发展区"}


def test_an_amount_told_before_an_agreement_is_not_of_it() -> None:
    text = "各方签署8份文件,协议总额约1.85亿美元。长春康源公司与越南福安公司签订了供货合同。"
    assert said(text, "Agreement", "amount.contracted") == set()
