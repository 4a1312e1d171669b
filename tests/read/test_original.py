"""Every quote leads back to the markup that it was taken from."""

from __future__ import annotations

import html
import re
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.read.test_evidence_fuzz import PIECES, TAGS
from tests.read.test_open_hostile import W, package, paragraph, word

from landbridge.claims.model import Document
from landbridge.read.opening import HTML, open_document
from landbridge.read.original import Original, open_original, original_span
from landbridge.read.reader import read_document
from landbridge.read.sheet import read_sheet
from landbridge.read.unreadable import Unreadable
from landbridge.world.gazetteer import Gazetteer

WORDS = (
    "沈阳市政府外办", "10月10日", "The mayor visited", "port.", "Делегация посетила порт.",
    "837", "น\u0e4dา", "สําคัญ", "พ.ศ. 2566", "👩\u200d👩\u200d👧", "🇨🇳", "e\u0301\u0323", "A\u030a",
    "\u212b", "\u1112\u1161\u11ab", "\u0958", "]", "&", "<", ">", '"', "\u00a0", " ", "\r\n", "\n",
    "\t", "\u3000", "\u200b", "\u00ad", "ＡＢＣ", "amp;", "#x5d;", "\U000f1234",
)  # fmt: skip
TEXT = st.lists(
    st.one_of(st.sampled_from(WORDS), st.characters(exclude_categories=["Cs", "Cc", "Cn"])),
    min_size=1, max_size=12,
).map("".join)  # fmt: skip
NAMED = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\u00a0": "&nbsp;", '"': "&quot;"}
BLOCKS = (
    "<p>{}</p>", "<div>{}<br>{}</div>", "<p>{}<b>{}</b>{}</p>", "<!-- {} --><h2>{}</h2>",
    "<table><tr><td>{}</td><td><table><tr><td>{}</td></tr></table></td></tr></table>",
    "<script>var a = '<p>{}</p>';</script><p class='a>b'>{}</p>", "<div hidden>{}</div><p>{}</p>",
    "<nav><a href='/'>{}</a></nav><section>{}</section>", "<ul><li>{}<li>{}</ul>",
)  # fmt: skip


@st.composite
def written(draw: st.DrawFn, *, named: bool = True) -> str:
    """A text as markup writes it: some characters by name or number, the others as they are."""
    text = draw(TEXT)
    numbered = draw(st.sets(st.sampled_from(sorted(set(text))), max_size=3))
    signs = []
    for character in text:
        if character in numbered and not character.isspace():
            signs.append(draw(st.sampled_from([f"&#{ord(character)};", f"&#x{ord(character):x};"])))
        elif character in "&<>" or (named and character in NAMED):
            signs.append(NAMED[character])
        else:
            signs.append(character)
    return "".join(signs)


@st.composite
def pages(draw: st.DrawFn) -> bytes:
    """A page in one of the encodings that offices use."""
    blocks = draw(st.lists(st.sampled_from(BLOCKS), min_size=1, max_size=6))
    body = "".join(
        block.format(*(draw(written()) for _ in range(block.count("{}")))) for block in blocks
    )
    charset = draw(st.sampled_from(["utf-8", "gb18030", "windows-1251", "utf-16"]))
    markup = f"<html><head><meta charset='{charset}'></head><body><p>港口 Port</p>{body}</body>"
    return markup.encode(charset, "xmlcharrefreplace")


@st.composite
def letters(draw: st.DrawFn) -> bytes:
    """A Word file whose text is cut into runs at any place."""
    body = "".join(
        paragraph(*draw(st.lists(written(named=False), min_size=1, max_size=4)))
        for _ in range(draw(st.integers(1, 5)))
    ).replace("&nbsp;", "&#160;")
    table = f"<w:tbl><w:tr><w:tc>{body}</w:tc><w:tc>{paragraph('Port')}</w:tc></w:tr></w:tbl>"
    return word(draw(st.sampled_from([body, table, body + table])) + paragraph("Berths"))


def opened(content: bytes, name: str) -> Document | None:
    try:
        return open_document(content, name)
    except Unreadable:
        return None


def way_back(document: Document) -> Original:
    original = open_original(document)
    assert original is not None
    return original


def shown(markup: str) -> str:
    """What a piece of markup shows, in normal form, without white space."""
    markup = re.sub(r"<!--.*?-->|<script>.*?</script>|<nav>.*?</nav>|<div hidden>.*?</div>", "",
                    markup, flags=re.DOTALL)  # fmt: skip
    return dense(html.unescape(re.sub(r"</?[a-z!](?:[^>']|'[^']*')*>", "", markup)))


def dense(text: str) -> str:
    """Without white space, and without the noncharacters that mark links as a page is read."""
    return normalize("NFC", "".join(re.sub("[\ufdd0\ufdd1]", "", text).split()))


def check_spans(document: Document, data: st.DataObject) -> None:
    """Each line leads to exactly its markup, and each part of it to what holds it."""
    original = way_back(document)
    place = 0
    for line in document.text.split("\n"):
        low, high = original.span(place, place + len(line))
        assert shown(original.source[low:high]) == dense(line)
        start = data.draw(st.integers(0, len(line) - 1))
        end = data.draw(st.integers(start + 1, len(line)))
        low, high = original.span(place + start, place + end)
        assert dense(line[start:end]) in shown(original.source[low:high])
        place += len(line) + 1


@given(pages(), st.data())
@settings(max_examples=150)
def test_a_line_of_a_page_leads_back_to_its_markup(content: bytes, data: st.DataObject) -> None:
    document = opened(content, "page.html")
    if document is not None:
        assert document.media_type == HTML
        check_spans(document, data)


@given(letters(), st.data())
@settings(max_examples=100)
def test_a_line_of_a_word_file_leads_back_to_its_runs(content: bytes, data: st.DataObject) -> None:
    document = opened(content, "note.docx")
    if document is not None:
        check_spans(document, data)


@given(st.lists(st.one_of(st.sampled_from(TAGS), st.sampled_from(PIECES), st.text(max_size=3))))
@settings(max_examples=150)
def test_any_markup_has_a_way_back_for_all_that_it_claims(pieces: list[str]) -> None:
    document = opened(("<html><body>" + "".join(pieces)).encode("utf-8", "ignore"), "page.html")
    if document is None:
        return
    original = way_back(document)
    for claim in read_document(document, Gazetteer.load()).claims:
        low, high = original.span(claim.evidence.start, claim.evidence.end)
        assert 0 <= low < high <= len(original.source)


def source_of(document: Document, quote: str) -> str:
    original = way_back(document)
    place = document.text.index(quote)
    return original.source[slice(*original.span(place, place + len(quote)))]


def test_a_quote_in_markup() -> None:
    page = (
        "<html><body><p>The <b>port</b> &amp;&nbsp;the Cafe\u0301 &#x5d; opened.</p></body></html>"
    )
    document = open_document(page.encode(), "page.html")
    assert document.text == "The port & the Caf\u00e9 ] opened."
    assert source_of(document, "port &") == "port</b> &amp;"
    assert source_of(document, "&") == "&amp;"
    assert source_of(document, "\u00e9") == "e\u0301"
    assert source_of(document, "]") == "&#x5d;"
    assert source_of(document, "& the") == "&amp;&nbsp;the"


def test_the_same_words_in_a_menu_are_not_the_quote() -> None:
    page = "<html><body><nav>Port opens</nav><!-- Port opens --><h1>Port opens</h1></body></html>"
    document = open_document(page.encode(), "page.html")
    assert original_span(document, 0, 10) == (page.rindex("Port"), page.rindex("Port") + 10)


def test_a_word_file_in_another_encoding() -> None:
    runs = "<w:r><w:t>沈阳</w:t></w:r><w:r><w:t>市&#x5d;</w:t></w:r>"
    body = f"<w:document {W}><w:body><w:p>{runs}</w:p></w:body></w:document>"
    markup = f"<?xml version='1.0' encoding='utf-16'?>{body}"
    document = open_document(package(markup.encode("utf-16")), "note.docx")
    assert source_of(document, "沈阳市]") == "沈阳</w:t></w:r><w:r><w:t>市&#x5d;"


def test_a_sheet_has_cells_and_no_source_text() -> None:
    reading = read_sheet(b"kind,party,what\noffer,Port,cranes", "offers.csv")
    assert open_original(reading.document) is None
    with pytest.raises(ValueError, match="no source text"):
        original_span(reading.document, 0, 1)
