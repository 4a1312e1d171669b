"""A release that does not say when it was published: its dates without a year are not taken."""

from __future__ import annotations

import pytest

from landbridge.claims.model import Finding, Severity
from landbridge.read.opening import open_document
from landbridge.read.reader import read_document
from landbridge.world.gazetteer import Gazetteer


def found(text: str, published: str | None = None) -> list[Finding]:
    document = open_document(text.encode(), "release.txt", published=published)
    findings = read_document(document, Gazetteer.load()).findings
    return [finding for finding in findings if finding.reason.code == "undated"]


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("代表团访问大连\n2019年签约。10月11日,沈阳市代表团访问大连市。10月12日返回。", "10月11日"),
        ("Delegation in Dalian\nA delegation of Shenyang visited Dalian on October 11.",
         "October 11"),
        ("Делегация в Даляне\n11 октября делегация Шэньяна посетила Далянь.", "11 октября"),
        ("คณะผู้แทนเยือนต้าเหลียน\nเมื่อวันที่ 11 ตุลาคม คณะผู้แทนเมืองเสิ่นหยางเดินทางเยือนเมืองต้าเหลียน",
         "วันที่ 11 ตุลาคม"),
    ],
)  # fmt: skip
def test_the_first_such_date_is_quoted(text: str, quote: str) -> None:
    (finding,) = found(text)
    assert finding.severity is Severity.NOTE
    (evidence,) = finding.evidence
    assert evidence.quote == quote
    assert text[evidence.start : evidence.end] == quote


def test_a_date_of_publication_settles_it() -> None:
    text = "代表团访问大连\n10月11日,沈阳市代表团访问大连市。"
    assert found(text, published="2022-10-12") == []


def test_dates_with_their_years_need_none() -> None:
    assert found("Delegation\nA delegation visited Dalian on October 11, 2022.") == []
