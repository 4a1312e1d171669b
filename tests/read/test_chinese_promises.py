"""Who promises, speaks and signs in Chinese releases, in whatever order it is told."""

from __future__ import annotations

from release_reading import fact, facts, modalities, posts, said


def test_who_is_named_behind_a_quotation_says_it() -> None:
    text = "贺州市市长莫文胜表示,两地往来密切。“希望早日开通直航。”岘港机场集团副总经理阮德辉说。"
    assert said(text, "Statement", "speaker") == {"阮德辉"}


def test_who_is_told_of_by_words_alone_may_be_promised_something() -> None:
    text = "“我们向货主承诺,全年运价不变。”北海远帆物流有限公司总经理邓海波说。"
    assert fact(text, "Commitment") == {
        ("by", "邓海波"),
        ("to", "货主"),
        ("what", "全年运价不变"),
    }


def test_what_is_done_for_somebody_by_a_day_is_a_promise() -> None:
    text = "崇左海关将于今年8月为边民合作社增设三条通道。"
    assert fact(text, "Commitment") >= {("to", "边民合作社"), ("due", "2024-08")}


def test_an_office_called_by_its_kind_is_the_one_named_before() -> None:
    text = "平望海关副关长覃立新介绍了情况。海关将在7月前为出口企业开通绿色通道。"
    assert said(text, "Commitment", "by") == {"平望海关"}


def test_a_stance_may_stand_behind_what_it_is_about() -> None:
    text = "河内市副市长陈文山说,市场很大。他对检疫周期过长表示担忧。"
    assert fact(text, "Statement") == {
        ("speaker", "陈文山"),
        ("stance", "concerned"),
        ("about", "检疫周期过长"),
    }


def test_villagers_oppose_without_a_name() -> None:
    assert ("speaker", "村民") in fact("村民反对在河边修建焚烧厂。", "Statement")


def test_the_papers_of_one_list_are_agreements_each() -> None:
    text = "双方签署三份文件:一是关于粮食贸易的备忘录,二是关于仓储的租赁合同。"
    assert {("type", "memorandum"), ("type", "contract")} <= set().union(*facts(text, "Agreement"))


def test_a_contract_is_terminated() -> None:
    text = "北海远帆物流有限公司解除与新山港务局签订的码头租赁合同。"
    assert fact(text, "Agreement") >= {("status", "terminated"), ("party", "新山港务局")}


def test_a_draft_under_discussion_is_planned() -> None:
    text = "关于共建冷链园区的框架协议草案仍在磋商。"
    assert ("status", "planned") in fact(text, "Agreement")
    assert modalities(text, "Agreement") == {"plan"}


def test_the_day_on_which_a_paper_is_to_be_signed_is_of_the_last_one_told() -> None:
    text = "贺州市与岘港市的合作协议已经草签,预计9月在河内正式签署。"
    assert fact(text, "Agreement") >= {
        ("status", "initialled"),
        ("status", "planned"),
        ("place", "河内"),
    }


def test_a_body_without_a_place_is_that_of_a_post() -> None:
    assert posts("远帆航空市场部总经理杨若兰说,航线很受欢迎。") == {"杨若兰": {"general_manager"}}
