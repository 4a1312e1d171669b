"""Bytes become a document, or one clear reason why not."""

from __future__ import annotations

import pytest

from landbridge.claims.model import Origin, document_id, text_hash
from landbridge.read.encoding import decode
from landbridge.read.opening import HTML, LARGEST_TEXT, PLAIN, open_document
from landbridge.read.original import original_span
from landbridge.read.unreadable import Unreadable

ZH = "10月10日,市政府代表团访问了港口,双方就共建物流园区交换了意见,并签署合作备忘录。"
RU = "Делегация города посетила порт и подписала меморандум о сотрудничестве в торговле."
TH = "คณะผู้แทนเดินทางไปเยือนท่าเรือเพื่อเสริมสร้างความร่วมมือทางเศรษฐกิจและการค้า"
EN = "A delegation of the city visited the port and signed a memorandum there."


def reason(content: bytes, name: str = "release.txt") -> str:
    with pytest.raises(Unreadable) as refused:
        open_document(content, name)
    assert refused.value.reason.as_mapping()["name"] == name
    return refused.value.reason.code


def test_a_document_is_known_by_its_bytes_and_its_text_by_its_normal_form() -> None:
    content = "Cafe\u0301 opened.\r\nIt is open.\r".encode()
    document = open_document(content, "release.txt")
    assert document.id == document_id(content)
    assert document.text == "Caf\u00e9 opened.\nIt is open.\n"
    assert document.text_hash == text_hash(document.text)
    assert document.media_type == PLAIN
    assert document.content == content


def test_a_span_leads_back_to_the_source() -> None:
    source = "Cafe\u0301 opened.\r\nIt is open."
    document = open_document(source.encode(), "release.txt")
    place = document.text.index("It")
    assert original_span(document, place, place + 2) == (15, 17)
    assert original_span(document, 3, 4) == (3, 5)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [ZH, RU, TH, EN])
def test_unicode_encodings(text: str, encoding: str) -> None:
    if encoding in ("utf-16-le", "utf-16-be") and text == ZH:
        text += " 2022-10-11 Port of Vladivostok"
    assert open_document(text.encode(encoding), "release.txt").text == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [(ZH, "gb18030"), (ZH, "gb2312"), (RU, "cp1251"), (RU, "koi8-r"), (TH, "cp874"),
     (TH, "tis-620"), ("The port’s café – open from seven until late at night.", "cp1252")],
)  # fmt: skip
def test_old_encodings_are_told_by_their_letters(text: str, encoding: str) -> None:
    assert open_document(text.encode(encoding), "release.txt").text == text


@pytest.mark.parametrize(
    ("charset", "text", "encoding"),
    [("gb2312", ZH, "gb18030"), ("windows-1251", RU, "cp1251"), ("tis-620", TH, "cp874"),
     ("big5", "瀋陽市政府與海參崴市簽署合作備忘錄。", "big5"),
     ("shift_jis", "両市は協定に署名した。", "shift_jis")],
)  # fmt: skip
def test_a_page_declares_its_encoding(charset: str, text: str, encoding: str) -> None:
    page = f'<html><head><meta charset="{charset}"></head><body><p>{text}</p></body></html>'
    assert open_document(page.encode(encoding), "page.html").text == text


def test_utf8_goes_before_a_wrong_declaration() -> None:
    page = f'<html><head><meta charset="gbk"></head><body><p>{RU}</p></body></html>'
    assert open_document(page.encode(), "page.html").text == RU


def test_a_text_broken_off_in_mid_character_is_read_up_to_there() -> None:
    assert open_document(TH.encode()[:-1], "release.txt").text == TH[:-1]


def test_bytes_that_no_encoding_fits() -> None:
    assert decode(bytes(range(128, 256)) * 20) is None
    assert reason(bytes(range(128, 256)) * 20) == "unknown_encoding"


def test_an_empty_file() -> None:
    assert reason(b"") == "empty"
    assert reason(b" \r\n\t") == "empty"


def test_a_file_without_words() -> None:
    assert reason("—— * ——".encode()) == "no_text"
    assert reason(b"<html><body><img src='scan.png'></body></html>", "scan.html") == "no_text"


def test_binary_data_is_not_text() -> None:
    assert reason(b"\x89PNG\r\n\x1a\n" + b"\0\1\2\3" * 100, "a.txt") in (
        "not_supported", "unknown_encoding",
    )  # fmt: skip
    assert reason(b"text with \0 in it and more of it", "a.txt") == "not_supported"


def test_a_file_over_the_limit() -> None:
    assert reason(b"a" * (LARGEST_TEXT + 1)) == "too_large"
    assert reason(b"word " * 250_000) == "too_large"


PAGE = """<!DOCTYPE html><html><head><title>Port opens - City Government</title>
<meta property="og:site_name" content="City Government">
<meta property="article:published_time" content="2022-10-12T09:00:00+08:00">
<style>p { color: red }</style><script>var a = "<p>hidden</p>";</script></head><body>
<nav><a href="/">Home</a><a href="/news">News</a></nav>
<div>Topics</div><div>Archive</div>
<h1>Port <b>opens</b></h1><div class="meta">Published: 2022-10-11</div>
<p>A delegation visited&nbsp;the port.<br>It was <i>late</i>.</p>
<!-- a comment --><div hidden>nobody sees this</div><p style="display:none">nor this</p>
<table><tr><td>Cranes</td><td>12</td></tr><tr><td>Berths</td><td>3</td></tr></table>
<p>The governor was there, too.</p>
<footer>Imprint of the page</footer></body></html>"""


def test_a_page_keeps_what_a_reader_sees() -> None:
    document = open_document(PAGE.encode(), "page.html")
    assert document.media_type == HTML
    assert document.text.split("\n") == [
        "Topics", "Archive", "Port opens", "Published: 2022-10-11",
        "A delegation visited the port.", "It was late.", "Cranes 12", "Berths 3",
        "The governor was there, too.",
    ]  # fmt: skip


def test_a_page_says_its_title_publisher_and_date() -> None:
    document = open_document(PAGE.encode(), "page.html")
    assert document.title is not None
    assert (document.title.value, document.title.span) == ("Port opens", (15, 25))
    assert document.publisher is not None
    assert document.publisher.value == "City Government"
    assert document.published is not None
    assert (document.published.value, document.published.origin) == ("2022-10-11", Origin.PAGE)


def test_a_rendition_of_a_page_begins_at_its_title() -> None:
    document = open_document(PAGE.encode(), "page.html")
    (rendition,) = document.renditions
    assert document.text[rendition.start :].startswith("Port opens\n")


def test_what_is_given_goes_before_what_the_page_says() -> None:
    document = open_document(
        PAGE.encode(), "page.html", publisher="Port Authority", published="2022-10-10",
        address="https://www.example.org/2022/10/09/port",
    )  # fmt: skip
    assert document.publisher is not None
    assert (document.publisher.value, document.publisher.origin) == ("Port Authority", Origin.GIVEN)
    assert document.published is not None
    assert (document.published.value, document.published.origin) == ("2022-10-10", Origin.GIVEN)


def test_an_address_dates_a_page_that_says_nothing() -> None:
    document = open_document(
        EN.encode(), "a.txt", address="https://www.example.org/t20221011_5.htm"
    )
    assert document.published is not None
    assert (document.published.value, document.published.origin) == ("2022-10-11", Origin.ADDRESS)
    assert document.publisher is not None
    assert (document.publisher.value, document.publisher.origin) == ("example.org", Origin.ADDRESS)


def test_a_page_is_known_by_its_tags_whatever_its_name() -> None:
    assert open_document(PAGE.encode(), "page.txt").media_type == HTML
    assert open_document(b"Trade of a < b > c goods grew by 5 %.", "a.html").media_type == PLAIN
