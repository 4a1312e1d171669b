"""Hostile pages and packages end in bounded time, with one clear reason or their text."""

from __future__ import annotations

import struct
import zipfile
from io import BytesIO

import pytest

from landbridge.read.opening import open_document
from landbridge.read.unreadable import Unreadable

SENTENCE = "<p>A delegation visited the port.</p>"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
TYPES = (
    f'<?xml version="1.0"?><Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-'
    'officedocument.wordprocessingml.document.main+xml"/></Types>'
)
RELATIONS = (
    f'<?xml version="1.0"?><Relationships xmlns="{PACKAGE}/relationships">'
    f'<Relationship Id="r1" Type="{OFFICE}" Target="word/document.xml"/></Relationships>'
)
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def package(document: str | bytes, **more: bytes) -> bytes:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", TYPES)
        archive.writestr("_rels/.rels", RELATIONS)
        archive.writestr("word/document.xml", document)
        for name, part in more.items():
            archive.writestr(name, part)
    return packed.getvalue()


def word(body: str) -> bytes:
    return package(f'<?xml version="1.0"?><w:document {W}><w:body>{body}</w:body></w:document>')


def paragraph(*runs: str) -> str:
    return "<w:p>" + "".join(f"<w:r><w:t>{run}</w:t></w:r>" for run in runs) + "</w:p>"


def reason(content: bytes, name: str) -> str:
    with pytest.raises(Unreadable) as refused:
        open_document(content, name)
    return refused.value.reason.code


def test_a_hundred_thousand_levels_are_refused() -> None:
    assert reason(("<html><body>" + "<div>" * 100_000 + SENTENCE).encode(), "deep.html") == (
        "too_large"
    )


def test_formatting_tags_do_not_multiply() -> None:
    page = "<html><body>" + "".join(f"<b a{n}=1>" for n in range(3000)) + "<p>x" * 1000 + SENTENCE
    assert open_document(page.encode(), "page.html").text.endswith("A delegation visited the port.")


@pytest.mark.parametrize(
    "tag",
    [
        "<div " + " ".join(f"a{n}=1" for n in range(50_000)) + ">",
        "<div " + " ".join(f"a{n}='>'" for n in range(50_000)) + ">",
        '<div a="' * 50_000,
    ],
)
def test_a_tag_of_many_attributes_is_refused(tag: str) -> None:
    assert reason(("<html><body>" + tag + SENTENCE).encode(), "page.html") == "bomb"


def test_a_long_attribute_is_no_harm() -> None:
    page = f'<html><body><img src="data:{"A" * 1_000_000}">{SENTENCE}'
    assert open_document(page.encode(), "page.html").text == "A delegation visited the port."


@pytest.mark.parametrize("name", ["page.html", "page.xml"])
def test_a_page_that_declares_entities_is_refused(name: str) -> None:
    page = '<!DOCTYPE html [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><html><body><p>Port &b; sea'
    assert reason(page.encode(), name) == "bomb"


def test_a_page_has_the_entities_of_its_language() -> None:
    page = "<!DOCTYPE html><html><body><p>Port &amp; sea"
    assert open_document(page.encode(), "page.html").text == "Port & sea"


def test_a_word_document_is_its_paragraphs_and_rows() -> None:
    table = "<w:tbl><w:tr><w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr></w:tbl>".format(
        paragraph("Cranes"), paragraph("12")
    )
    deleted = "<w:del><w:r><w:delText>old</w:delText></w:r></w:del>"
    inserted = f"<w:p><w:ins><w:r><w:t>new</w:t></w:r></w:ins>{deleted}</w:p>"
    document = open_document(word(paragraph("Port ", "opens.") + table + inserted), "note.docx")
    assert document.text == "Port opens.\nCranes\t12\nnew"


def test_a_word_document_without_text() -> None:
    assert reason(word("<w:p/>"), "scan.docx") == "no_text"


def test_a_package_that_declares_entities_is_refused() -> None:
    bomb = f'<!DOCTYPE d [<!ENTITY a "x">]><w:document {W}><w:body>&a;</w:body></w:document>'
    assert reason(package(bomb), "bomb.docx") == "bomb"


def test_a_package_that_inflates_too_far_is_refused() -> None:
    assert reason(package("<a/>", big=b"0" * 20_000_000), "bomb.docx") == "bomb"


def test_a_package_of_many_parts_is_refused() -> None:
    parts = {f"part{n}": b"" for n in range(3000)}
    assert reason(package("<a/>", **parts), "bomb.docx") == "bomb"


def test_a_directory_that_lies_about_a_size_is_refused() -> None:
    content = bytearray(package("<a/>", big=b"0" * 3_000_000))
    size = struct.pack("<I", 3_000_000)
    while size in content:
        place = content.index(size)
        content[place : place + 4] = struct.pack("<I", 10)
    assert reason(bytes(content), "bomb.docx") == "truncated"


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9, 0.99])
def test_a_torn_package(share: float) -> None:
    content = word(paragraph("Port opens."))
    assert reason(content[: int(len(content) * share)], "torn.docx") == "truncated"


def test_broken_markup_in_a_package() -> None:
    assert reason(package("<w:document"), "broken.docx") == "broken_markup"


def test_deep_nesting_in_a_package_is_refused() -> None:
    nested = "<w:p>" * 5_000 + "</w:p>" * 5_000
    assert reason(word(nested), "deep.docx") == "broken_markup"


def test_a_foreign_package_is_refused() -> None:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("a.txt", "text")
    assert reason(packed.getvalue(), "a.zip") == "not_supported"
