"""How Chinese texts call companies, and who buys whom: one fact each."""

from __future__ import annotations

import pytest
from release_reading import facts, modalities, read, said

from landbridge.claims.schema import check_claim


def owners(text: str) -> dict[str, set[str]]:
    """Who buys each company that somebody buys."""
    return {
        name: {shown for key, shown in company if key == "owner"}
        for company in facts(text, "Company")
        for key, name in company
        if key == "name" and any(predicate == "owner" for predicate, _ in company)
    }


def test_who_buys_a_share_of_whom() -> None:
    text = "远岭科技以2.1亿元收购沈阳华泽环保51%股权。"
    assert owners(text) == {"沈阳华泽环保": {"远岭科技"}}


def test_the_owner_of_a_share_that_is_sold_is_not_the_one_that_is_bought() -> None:
    text = "远岭科技拟收购明川集团持有的华泽环保51%股权。"
    assert owners(text) == {"华泽环保": {"远岭科技"}}
    assert "plan" in modalities(text, "Company")


def test_a_second_purchase_is_of_the_same_buyer() -> None:
    text = "远岭科技收购华泽环保51%股权和明川软件30%股权。"
    assert owners(text) == {"华泽环保": {"远岭科技"}, "明川软件": {"远岭科技"}}


def test_a_later_purchase_is_of_who_announced_the_first() -> None:
    text = "远岭控股公告称，以发行股份的方式收购明川环保100%股权；以现金收购华泽环保40%股权。"
    assert owners(text) == {"明川环保": {"远岭控股"}, "华泽环保": {"远岭控股"}}


@pytest.mark.parametrize(
    ("text", "bought", "buyer"),
    [
        ("此次远岭科技收购华泽环保51%股权。", "华泽环保", "远岭科技"),
        ("2016年远岭股份基于行业前景，高溢价收购华泽教育100%股权。", "华泽教育", "远岭股份"),
        ("远岭科技收购华泽环保成功过会。", "华泽环保", "远岭科技"),
        ("远岭科技以3亿欧元收购了德国Hazel Foods 60%股权。", "Hazel Foods", "远岭科技"),
        ("远岭科技拟收购“云川”70%股权。", "云川", "远岭科技"),
        ("远岭科技拟以2亿元获得华泽电源78%的股权。", "华泽电源", "远岭科技"),
        ("远岭科技收购明川集团持有的华泽云40%股权。", "华泽云", "远岭科技"),
        ("华泽环保被远岭科技收购。", "华泽环保", "远岭科技"),
        ("远岭科技完成对华泽环保的战略投资。", "华泽环保", "远岭科技"),
        ("远岭科技完成收购后，向华泽环保增资2亿元。", "华泽环保", "远岭科技"),
        ("远岭科技把华泽环保51%的股权转让至明川集团。", "华泽环保", "明川集团"),
        ("明川集团通过股权收购，成为远岭股份的控股股东。", "远岭股份", "明川集团"),
        ("远岭股份(300999)公告，公司控股股东明川集团增持21万股。", "远岭股份", "明川集团"),
        ("远岭股份公告，第一大股东明川集团将增持公司1%-5%的股权。", "远岭股份", "明川集团"),
        ("远岭科技收购华泽环保有限公司(下称“标的公司”)5%股权。", "华泽环保有限公司", "远岭科技"),
        ("3月，在顺利收购华泽环保47%的股份后，远岭科技入主该公司。", "华泽环保", "远岭科技"),
        ("就收购华泽环保100%股权一事，远岭科技(300999)回应。", "华泽环保", "远岭科技"),
        ("远岭科技与明川集团签订协议，拟受让其持有的华泽环保24%股权。", "华泽环保", "远岭科技"),
    ],
)
def test_the_ways_in_which_a_takeover_is_told(text: str, bought: str, buyer: str) -> None:
    assert owners(text) == {bought: {buyer}}


def test_several_companies_are_bought_at_once() -> None:
    text = "远岭科技收购华泽环保、云川软件控股权。"
    assert owners(text) == {"华泽环保": {"远岭科技"}, "云川软件": {"远岭科技"}}


def test_who_sells_beside_another_is_not_bought() -> None:
    text = "远岭科技收购明川集团(简称“明川”)所持华泽环保90%股权。"
    assert owners(text) == {"华泽环保": {"远岭科技"}}
    text = "远岭科技收购明川集团和云川集团持有的华泽环保90%股权。"
    assert owners(text) == {"华泽环保": {"远岭科技"}}


@pytest.mark.parametrize(
    "text",
    [
        "去年也曾收购一家从事加氢站业务的企业的股权。",
        "亏损额高达7亿元，主要源于收购华泽环保51%股权。",
        "为拓展公司业务，拟以现金收购华泽环保51%股权。",
        "债券到期，收购华泽环保51%股权。",
        "远岭科技大举收购游戏公司。",
        "远岭科技收购上述公司的股份。",
    ],
)
def test_what_stands_before_a_takeover_is_not_always_who_buys(text: str) -> None:
    assert not any(owners(text).values())


def test_a_joint_venture_of_a_firm_is_not_the_firm() -> None:
    assert owners("宝马将收购华晨宝马25%的股份。") == {"华晨宝马": {"宝马"}}


def test_buying_grain_is_no_takeover() -> None:
    assert owners("远岭农业集团今年收购大豆30万吨。") == {}


def test_a_company_calls_itself_the_company() -> None:
    text = "远岭科技(300999)公告,公司拟收购华泽环保51%股权。"
    assert owners(text) == {"华泽环保": {"远岭科技"}}


def test_a_company_is_the_same_by_its_full_name_its_core_and_its_alias() -> None:
    text = (
        "辽宁远岭重工集团有限公司(以下简称“辽远”)与釜山港湾公社签署合作协议。"
        "5月9日,远岭重工与远东航运公司签署合作备忘录,辽远与釜山市政府签署谅解备忘录。"
    )
    assert said(text, "Agreement", "party") >= {"辽宁远岭重工集团有限公司"}
    assert not {"远岭重工", "辽远"} & said(text, "Agreement", "party")


def test_who_wins_a_tender_has_a_contract_to_sign() -> None:
    text = "远岭科技中标大连市政府智慧口岸项目,中标金额1.2亿元。"
    assert said(text, "Agreement", "type") == {"contract"}
    assert said(text, "Agreement", "status") == {"planned"}
    assert "远岭科技" in said(text, "Agreement", "party")


def test_where_a_project_lies_is_no_company() -> None:
    text = "项目位于大连,投资总额3.5亿元,由远岭集团投资。"
    assert said(text, "Company", "name") == {"远岭集团"}


def test_a_share_in_a_legal_form_makes_no_company_of_the_park() -> None:
    text = "园区与大连远岭重工股份有限公司签署合作意向书。"
    assert "园区" not in said(text, "Company", "name")


def test_a_phase_of_works_and_a_kind_of_trade_are_no_companies() -> None:
    for text in (
        "目前一期工程已完成投资6.3亿元。",
        "双方表示,传统文化已走进校园,绿色化工将列入合作清单。",
    ):
        assert facts(text, "Company") == []


def test_a_company_is_not_called_by_its_trade_alone() -> None:
    text = "示例班列(郑州)运营公司总经理何静姝介绍情况。"
    assert "运营公司" not in said(text, "Company", "name")


def test_a_museum_of_sanxingdui_is_none_of_samsung() -> None:
    assert said("代表团参观了三星堆博物馆。", "Company", "registered_id") == set()


def test_a_country_in_the_name_of_a_firm_says_nothing_that_no_firm_has() -> None:
    text = "泰国远岭食品有限公司与远岭储能(泰国)有限公司签署合作协议。"
    names = {shown for company in facts(text, "Company") for key, shown in company if key == "name"}
    assert names == {"泰国远岭食品有限公司", "远岭储能(泰国)有限公司"}
    for claim in read(text).claims:
        check_claim(claim)


def test_a_firm_keeps_the_first_characters_of_a_foreign_name() -> None:
    text = "公司与海因曼化工有限公司签订投资协议。"
    assert said(text, "Company", "name") == {"海因曼化工有限公司"}


def test_a_project_in_two_phases_is_no_firm() -> None:
    assert not facts("项目总投资8亿元,分两期建设,其中一期投资3亿元。", "Company")
