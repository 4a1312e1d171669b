"""Who wins a tender of whom, and who signs at a ceremony, as Chinese texts tell it."""

from __future__ import annotations

import pytest
from release_reading import said


@pytest.mark.parametrize(
    ("text", "customer"),
    [
        ("远岭环卫(300999)公告，公司中标大连市环卫一体化项目，合同总金额8.85亿元。", "大连"),
        ("远岭环卫(300999)公告，公司中标云岭县生活垃圾焚烧发电项目。", "云岭县"),
        ("远岭环卫(300999)公告，公司成为云岭县水库工程施工1标的中标人。", "云岭县"),
        ("远岭环卫(300999)公告，确定公司为云岭县绿化工程的中标单位。", "云岭县"),
        ("远岭环卫(300999)公告，确认公司为辽宁云岭海上风电项目的中标单位。", "辽宁"),
        ("证券时报e公司讯，远岭环卫(300999)公告，公司中标中国银行清分机采购项目。", "中国银行"),
        ("远岭环卫(300999)公告，公司等组成联合体中标云岭县供水工程。", "云岭县"),
        ("远岭环卫公告，公司收到明川集团发出的《中标通知书》。", "明川集团"),
    ],
)
def test_whose_tender_a_company_wins(text: str, customer: str) -> None:
    assert said(text, "Agreement", "party") == {"远岭环卫", customer}


def test_what_is_no_county_has_no_tender() -> None:
    for text in (
        "远岭环卫公告，公司中标该地区环卫一体化项目。",
        "远岭环卫公告，公司中标产业园区供热工程。",
    ):
        assert said(text, "Agreement", "party") <= {"远岭环卫"}


@pytest.mark.parametrize(
    "text",
    [
        "8月1日，远岭科技与明川集团战略合作签约仪式在大连举行。",
        "远岭科技与明川集团就风电叶片项目达成一致，并举行签约仪式。",
        "8月1日，远岭科技、明川集团共同举行合作框架协议签约仪式。",
    ],
)
def test_who_signs_at_a_ceremony(text: str) -> None:
    assert said(text, "Agreement", "party") == {"远岭科技", "明川集团"}
