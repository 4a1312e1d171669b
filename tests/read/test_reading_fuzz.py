"""Whole readings of any text: refused or read, every quote exact, twice the same."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from landbridge.claims.model import Reading, check_evidence
from landbridge.claims.schema import check_claim
from landbridge.language.wanted import SENTENCE_END
from landbridge.read.opening import open_document
from landbridge.read.reader import read_document
from landbridge.read.unreadable import Unreadable
from landbridge.register.check import check_reading
from landbridge.world.gazetteer import Gazetteer

FRAGMENTS = (
    "Shenyang, May 21, 2024 (Sample Wire) -- ",
    "A delegation of Shenyang visited Osaka on May 20. ",
    "Mayor Anna Berg met with Governor Li Ming and signed a memorandum of understanding. ",
    "The Example Industrial Park covers 12.5 square kilometers; total investment is $1.2 billion. ",
    "between the 11th and the 13th, ", "He will visit Dalian, Berlin and Bonn. ", "Co., Ltd. ",
    "沈阳市副市长陈小林率代表团访问大阪市。", "5月20日至22日,", "双方签署了合作备忘录。",
    "总投资837亿元，", "市政府外办、俄罗斯驻沈阳总领事馆", "中俄（沈阳）经贸合作产业园",
    "2023年3月开工建设。", "辽宁、大连、",
    "Делегация города Шэньяна посетила Владивосток 16 октября 2023 года. ", "«Пример Групп», ",
    "Губернатор Приморского края Иван Примеров встретился с мэром Осаки. ", "на 83,7 млрд юаней ",
    "ВЛАДИВОСТОК, 16 октября. /Образец/. ", "город-побратим ", "и ", "с 11 по 13 мая ",
    "เมื่อวันที่ 26 ตุลาคม 2566 ", "คณะผู้แทนมณฑลเหลียวหนิงเยือนเยอรมนี ", "นายกเทศมนตรีนครเสิ่นหยาง",
    "มูลค่า 8.37 แสนล้านหยวน ", "บริษัท ตัวอย่าง จำกัด ", "ลงนามบันทึกความเข้าใจกับ", "และ",
    "น\u0e4dา", "สํ", "ค\u0e4d\u0e49า", "👩\u200d👩\u200d👧", "🇨🇳", "e\u0301\u0323", "\u0301",
    "A\u030a", "\u1112\u1161\u11ab", "\u200b", "\u200d", "\u2060", "\ufeff", "\u00ad", "\ue000",
    "\ue001", "\ue005", "\ue00a", "\uf8ff", "\U000f0001", "\u202e", "\u2066", "\u2069",
    "ＳＨＥＮＹＡＮＧ ", "８３７億元", "２０２４年５月", "İstanbul ", "ß", "ﬁ", "㈱", "①", "½",
    "\r\n", "\r", "\n", "\n\n", "\u2028", "\u0085", "\t", "\u3000", " ", "(", ")", "“", "”", "《",
    "》", "«", "»", ",", "、", ".", "。", "-", "1", "12", "%", "=SUM(A1)", "[red]", "<b>", "\\",
    "{place}", "x" * 300, "沈阳" * 60, "และ" * 60,
)  # fmt: skip
TEXTS = st.lists(
    st.one_of(st.sampled_from(FRAGMENTS), st.text(max_size=4)), min_size=1, max_size=30
).map("".join)
RELEASES = st.lists(st.sampled_from(FRAGMENTS[:34]), min_size=2, max_size=14).map("".join)


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.load()


def read(text: str, gazetteer: Gazetteer) -> Reading | None:
    """The reading of a text; None where it is refused."""
    try:
        document = open_document(text.encode("utf-8", "ignore"), "release.txt")
    except Unreadable:
        return None
    return read_document(document, gazetteer)


def check(reading: Reading) -> None:
    """What holds for every reading, whatever it was read from."""
    text = reading.document.text
    for claim in reading.claims:
        evidence = claim.evidence
        assert text[evidence.start : evidence.end] == evidence.quote != ""
        assert claim.stated in text
        check_claim(claim)
    for finding in reading.findings:
        for evidence in finding.evidence:
            check_evidence(evidence, reading.document)
            assert text[evidence.start : evidence.end] == evidence.quote
    check_reading(reading)


@given(TEXTS)
@example("沈\ue001阳市副市长\ue00b陈小林访问大阪\ue000市")
@example("A delegation of Shen\u00adyang visited O\u200bsaka on\r\nMay\u300020. ")
@settings(max_examples=150)
def test_any_text_is_read_with_exact_quotes(gazetteer: Gazetteer, text: str) -> None:
    reading = read(text, gazetteer)
    if reading is not None:
        check(reading)


@given(RELEASES, st.sampled_from(["NFC", "NFD", "CRLF", "wide", "zero-width"]))
@settings(max_examples=120)
def test_a_release_in_any_form_is_read_with_exact_quotes(
    gazetteer: Gazetteer, text: str, form: str
) -> None:
    reading = read(written(text, form), gazetteer)
    if reading is not None:
        check(reading)


def written(text: str, form: str) -> str:
    """A text as another program would have written it."""
    if form == "CRLF":
        return text.replace(" ", "\r\n")
    if form == "wide":
        return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)
    if form == "zero-width":
        return "\u200b".join(text)
    return unicodedata.normalize(form, text)


@given(RELEASES)
@settings(max_examples=40)
def test_reading_twice_gives_the_same(gazetteer: Gazetteer, text: str) -> None:
    assert read(text, gazetteer) == read(text, gazetteer)


def test_private_use_characters_of_a_text_are_no_mentions(gazetteer: Gazetteer) -> None:
    text = "A delegation of Shenyang visited Osaka on May 20, 2024. " * 3
    plain = read(text, gazetteer)
    reading = read(text + f"\ue001\ue002 {SENTENCE_END}\ue00f visited \ue004. ", gazetteer)
    assert plain is not None
    assert reading is not None
    said = [(claim.predicate, claim.stated) for claim in reading.claims]
    assert [(claim.predicate, claim.stated) for claim in plain.claims] == said
    assert not any(re.search("[\ue000-\uf8ff]", stated) for _, stated in said)


REPEATED = (
    "AAAA ", "Shenyang, ", "1", "-", "20-", "Mayor ", "(", "“a” ", "visited Osaka ", "Co., Ltd. ",
    "陈小林、", "访问大阪", "沈阳、", "的", "1亿元", "有限公司", "（", "《a》", "Иванов, ",
    "ООО «", "и ", "А.", "1 млрд рублей ", "บริษัท", "บริษัท กก จำกัด ", "และ", "นาย", "วันที่ ",
    " ", "\n", "1\n", "\t",
)  # fmt: skip
OPENINGS = (
    "The mayor of Shenyang met the governor of Osaka and they signed an agreement. ",
    "沈阳市副市长陈小林率代表团访问大阪市，双方签署了合作备忘录，并参观了港口和产业园区。",
    "Делегация города Шэньяна посетила порт Владивостока и подписала соглашение. ",
    "คณะผู้แทนนครเสิ่นหยางเดินทางเยือนโอซากาและลงนามบันทึกความเข้าใจกับนายกเทศมนตรี ",
)


@pytest.mark.parametrize("opening", OPENINGS)
def test_what_repeats_is_read_in_bounded_time(gazetteer: Gazetteer, opening: str) -> None:
    """A pattern that backtracks over a repeat takes minutes here, not parts of a second."""
    for piece in REPEATED:
        reading = read(opening + piece * (3_000 // len(piece)), gazetteer)
        assert reading is None or reading.document.text.startswith(opening.strip()[:20])
