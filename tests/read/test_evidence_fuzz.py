"""Evidence stays exact whatever characters a text is made of."""

from __future__ import annotations

import unicodedata
from contextlib import suppress

from hypothesis import given, settings
from hypothesis import strategies as st

from landbridge.claims.model import Document
from landbridge.read.masthead_date import rendition_dateline
from landbridge.read.opening import open_document
from landbridge.read.original import open_original
from landbridge.read.page import read_page
from landbridge.read.sheet import read_sheet
from landbridge.read.stored_text import normalise, source_span
from landbridge.read.unreadable import Unreadable

PIECES = (
    "沈阳市政府外办", "时间:2022-10-11 来源:", "新华社沈阳10月11日电", "您现在的位置:首页 > 动态",
    "The mayor visited the port.", "SHENYANG, Oct. 11 (Xinhua) -- ", "Published: October 11, 2022",
    "ВЛАДИВОСТОК, 16 октября. /ТАСС/. ", "Делегация посетила порт.", "Источник: ТАСС",
    "น\u0e4dา", "คน\u0e4d\u0e49า", "วันที่ 26 ตุลาคม พ.ศ. 2566 —", "สําคัญ", "ที่มา: ซินหัว",
    "👩\u200d👩\u200d👧", "🇨🇳", "👍🏽", "☀\ufe0f", "e\u0301\u0323", "\u0323\u0301", "A\u030a",
    "\u212b", "\u1112\u1161\u11ab",
    "\u200b", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u0344", "\u0958", "\u1e9b\u0323",
    "\u09c7\u09be",
    "\r\n", "\r", "\n", "\n\n", "\u2028", "\u0085", "\t", "\u3000", " ", ">", "837", "ＡＢＣ",
)  # fmt: skip
TEXTS = st.lists(
    st.one_of(st.sampled_from(PIECES), st.text(max_size=4)), min_size=1, max_size=25
).map("".join)
ENCODINGS = st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gb18030",
                             "cp1251", "cp874", "koi8-r", "cp1252"])  # fmt: skip


def opened(content: bytes, name: str = "release.txt") -> Document | None:
    """The document, or None where it is refused; any other exception is a fault."""
    try:
        return open_document(content, name)
    except Unreadable:
        return None


def check_spans(document: Document) -> None:
    text = document.text
    for sourced in (document.title, document.publisher):
        if sourced is not None and sourced.span is not None:
            assert text[slice(*sourced.span)] == sourced.value
    last = 0
    for rendition in document.renditions:
        assert last <= rendition.start < rendition.end <= len(text)
        assert text[rendition.start : rendition.end].strip() != ""
        if rendition.title:
            assert rendition.start <= rendition.title[0] < rendition.title[1] <= rendition.end
        last = rendition.end
        dateline = rendition_dateline(text, rendition)
        for start, end in dateline.places if dateline else ():
            assert text[start:end].strip() == text[start:end] != ""


@given(TEXTS)
@settings(max_examples=120)
def test_the_stored_text_is_normal_and_its_spans_are_exact(source: str) -> None:
    document = opened(source.encode("utf-8", "ignore"))
    if document is not None:
        assert unicodedata.is_normalized("NFC", document.text)
        assert "\r" not in document.text
        check_spans(document)


@given(TEXTS, st.data())
@settings(max_examples=120)
def test_every_span_leads_back_to_its_source(source: str, data: st.DataObject) -> None:
    document = opened(source.encode("utf-8", "ignore"))
    if document is None:
        return
    start = data.draw(st.integers(0, len(document.text) - 1))
    end = data.draw(st.integers(start + 1, len(document.text)))
    original = open_original(document)
    assert original is not None
    low, high = original.span(start, end)
    piece = original.source[low:high]
    assert document.text[start:end] in normalise(piece) or piece in ("\r\n", "\r")


@given(TEXTS)
@settings(max_examples=120)
def test_the_way_back_is_seamless(source: str) -> None:
    text = normalise(source)
    done = 0
    for place in range(len(text)):
        low, high = source_span(source, place, place + 1)
        assert low <= done <= high
        done = high
    assert done == len(source)


@given(TEXTS, ENCODINGS)
@settings(max_examples=120)
def test_any_encoding_opens_or_is_refused(source: str, encoding: str) -> None:
    document = opened(source.encode(encoding, "ignore"))
    if document is not None:
        check_spans(document)


@given(st.lists(st.tuples(TEXTS, ENCODINGS), min_size=1, max_size=4))
@settings(max_examples=80)
def test_mixed_encodings_open_or_are_refused(parts: list[tuple[str, str]]) -> None:
    document = opened(b"\n".join(text.encode(encoding, "ignore") for text, encoding in parts))
    if document is not None:
        check_spans(document)


@given(
    st.binary(max_size=300), st.sampled_from([b"", b"PK\x03\x04", b"<html>", b"%PDF", b"\xff\xfe"])
)
@settings(max_examples=120)
def test_any_bytes_open_or_are_refused(content: bytes, head: bytes) -> None:
    document = opened(head + content)
    if document is not None:
        check_spans(document)


TAGS = ("<p>", "</p>", "<div>", "</div>", "<h1>", "</h1>", "<table><tr><td>", "<!--", "-->", "<br>",
        "<script>", "</script>", "<nav>", "</nav>", '<a href="', "'", '">', "&amp;", "&#x0;", "&b;",
        "<title>", "</title>", "<meta charset=gbk>", "<svg>", "<b", "=", "<")  # fmt: skip


@given(st.lists(st.one_of(st.sampled_from(TAGS), st.sampled_from(PIECES)), max_size=40))
@settings(max_examples=120)
def test_any_markup_opens_or_is_refused(pieces: list[str]) -> None:
    markup = "<html><body>" + "".join(pieces)
    with suppress(Unreadable):
        read_page(markup, "page.html")
    document = opened(markup.encode(), "page.html")
    if document is not None:
        check_spans(document)


@given(st.lists(TEXTS, min_size=1, max_size=6))
@settings(max_examples=60)
def test_the_cells_of_a_sheet_are_quoted_exactly(cells: list[str]) -> None:
    rows = ["kind,party,what,contact"]
    rows += [f'offer,Port,"{cell}","{cell}"' for cell in (cell.replace('"', "") for cell in cells)]
    try:
        reading = read_sheet("\n".join(rows).encode("utf-8", "ignore"), "offers.csv")
    except Unreadable:
        return
    for claim in reading.claims:
        evidence = claim.evidence
        assert reading.document.text[evidence.start : evidence.end] == evidence.quote
