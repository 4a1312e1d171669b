"""Agreements in Chinese releases: who signed what with whom."""

from __future__ import annotations

from release_reading import fact, facts, modalities, said


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


def test_an_amount_told_before_an_agreement_is_not_of_it() -> None:
    text = "各方签署8份文件,协议总额约1.85亿美元。长春康源公司与越南福安公司签订了供货合同。"
    assert said(text, "Agreement", "amount.contracted") == set()


def test_what_an_agreement_is_about_and_what_it_is_worth() -> None:
    text = "大连港集团有限公司与远东航运公司签署集装箱供货合同,合同金额3.2亿元。"
    assert fact(text, "Agreement") >= {
        ("subject", "集装箱供货"),
        ("amount.contracted", "CNY 320000000"),
    }


def test_that_a_sum_is_an_estimate_makes_no_plan_of_an_agreement() -> None:
    text = "5月9日,大连港集团有限公司与远东航运公司签订供货合同,预计总金额1.1亿美元。"
    assert modalities(text, "Agreement") == {"fact"}


def test_a_foreign_company_with_its_city_before_its_name() -> None:
    text = "5月6日,哈巴罗夫斯克“松林”公司与黑河市远桥贸易有限公司签署购销合同。"
    assert ("party", "哈巴罗夫斯克“松林”公司") in fact(text, "Agreement")


def test_a_city_that_ties_itself_to_several_is_tied_to_each() -> None:
    sentence = "苏州市先后与意大利威尼斯市、日本金泽市、韩国全州市结为友好城市。"
    assert [
        thing - {("level", "sister_city"), ("place", "苏州")} for thing in facts(sentence, "Tie")
    ] == [
        {("place", "威尼斯")},
        {("place", "金泽")},
        {("place", "全州")},
    ]


def test_what_two_sides_agree_to_do_is_promised() -> None:
    sentences = "大连市市长李明会见仁川市市长金永浩。双方就共建联合实验室等事项达成共识。"
    assert fact(sentences, "Commitment") == {
        ("by", "李明"),
        ("by", "金永浩"),
        ("what", "共建联合实验室"),
    }


def test_an_agreement_to_work_together_is_no_promise() -> None:
    sentences = "大连市市长李明会见仁川市市长金永浩。双方就深化合作达成共识。"
    assert facts(sentences, "Commitment") == []


def test_who_seeks_an_agent_and_exports_offers_the_goods() -> None:
    sentence = "瑞云食品有限公司希望在中国寻找葡萄酒的代理商,今年计划对华出口1200吨。"
    assert fact(sentence, "Offer") >= {("party", "瑞云食品有限公司"), ("what", "葡萄酒")}


def test_who_signs_with_a_post_is_no_organisation() -> None:
    text = "大连市市长李明与喀山市市长鲁斯兰·哈桑诺夫签署《友好合作协议》。"
    assert facts(text, "Organization") == []
    assert said(text, "Agreement", "signatory") == {"李明", "鲁斯兰·哈桑诺夫"}
