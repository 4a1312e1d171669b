"""Bytes come in, a document goes out: its kind, stored text, renditions, title, publisher, date.

Limits: a page or a text of 16 MiB, a package of 64 MiB, one million characters
of stored text. A release has about two thousand.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from landbridge.claims.model import (
    Document,
    Origin,
    Sourced,
    Visibility,
    document_id,
    text_hash,
)
from landbridge.read.address import address_day, address_host
from landbridge.read.encoding import decode
from landbridge.read.fingerprint import fingerprint
from landbridge.read.lines import text_lines
from landbridge.read.masthead import read_masthead
from landbridge.read.masthead_words import is_wire
from landbridge.read.package import unpack
from landbridge.read.page import declared_charset, looks_like_page, read_page, site_name
from landbridge.read.pdf import read_pdf
from landbridge.read.renditions import split_renditions
from landbridge.read.stored_text import normalise
from landbridge.read.unreadable import Unreadable
from landbridge.read.word import read_word

LARGEST_TEXT = 16 * 1024 * 1024
LARGEST_PACKAGE = 64 * 1024 * 1024
MOST_CHARACTERS = 1_000_000

_CONTROL = re.compile("[\x01-\x08\x0b\x0e-\x1f\x7f]")
_MOST_CONTROLS = 0.01

PLAIN, HTML, PDF = "text/plain", "text/html", "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@dataclass(frozen=True, slots=True)
class Opened:
    """The text of a file and what its markup declares about it."""

    media_type: str
    text: str
    title: str | None = None
    window: str = ""
    publisher: str = ""
    published: str = ""
    site: str = ""
    foot: str = ""
    pages: tuple[int, ...] = ()


def open_document(
    content: bytes,
    name: str,
    *,
    media_type: str | None = None,
    address: str | None = None,
    publisher: str | None = None,
    published: str | None = None,
    visibility: Visibility = Visibility.PUBLIC,
) -> Document:
    """The document that some bytes are; raises Unreadable with the reason and the file's name.

    What is given (`publisher`, `published` as ISO date) goes before what the
    page states, that before what its markup declares, that before its address.
    """
    opened = _open(content, name, media_type)
    text = normalise(opened.text)
    _check_text(text, name)
    lines = text_lines(text, opened.title)
    renditions = split_renditions(lines)
    own = read_masthead(text, lines, renditions)
    host, day = address_host(address or ""), address_day(address or "")
    title = _title(_located(text, opened.title or ""), own.title)
    site = site_name(opened.window, title.value if title else "")
    declared = opened.publisher or site or opened.foot
    stated = own.publisher
    if stated is not None and is_wire(stated.value) and (printed := opened.site or site):
        stated = _located(text, printed)
    return Document(
        document_id(content),
        name,
        opened.media_type,
        text,
        text_hash(text),
        renditions,
        title=title,
        publisher=_given(publisher) or stated or _located(text, declared) or _from_address(host),
        published=_given(published)
        or own.published
        or _iso(opened.published)
        or _from_address(day),
        address=_given(address),
        visibility=visibility,
        fingerprint=fingerprint(text),
        content=content,
        pages=opened.pages,
    )


def _open(content: bytes, name: str, media_type: str | None) -> Opened:
    if not content.strip():
        raise Unreadable.because("empty", name)
    if content.startswith(b"PK\x03\x04"):
        return _open_package(content, name)
    if content.startswith(b"%PDF"):
        return _open_pdf(content, name)
    _check_size(content, name, LARGEST_TEXT)
    if media_type == HTML or looks_like_page(content):
        return _open_page(content, name)
    return _open_text(content, name)


def _open_package(content: bytes, name: str) -> Opened:
    _check_size(content, name, LARGEST_PACKAGE)
    package = unpack(content, name)
    if package.kind != "docx":
        raise Unreadable.because("not_supported", name, format=package.kind.upper())
    word = read_word(package, name)
    return Opened(DOCX, word.text, word.title or None)


def _open_pdf(content: bytes, name: str) -> Opened:
    _check_size(content, name, LARGEST_PACKAGE)
    pdf = read_pdf(content, name)
    return Opened(PDF, pdf.text, pdf.title or None, pages=pdf.pages)


def _open_page(content: bytes, name: str) -> Opened:
    decoded = decode(content, declared_charset(content))
    if decoded is None:
        raise Unreadable.because("unknown_encoding", name)
    page = read_page(decoded.text, name)
    declared = page.publisher, page.published, page.site, page.foot
    return Opened(HTML, page.text, page.title, page.window, *declared)


def _open_text(content: bytes, name: str) -> Opened:
    decoded = decode(content)
    if decoded is None:
        raise Unreadable.because("unknown_encoding", name)
    return Opened(PLAIN, decoded.text)


def _check_size(content: bytes, name: str, limit: int) -> None:
    if len(content) > limit:
        raise Unreadable.because("too_large", name, size=len(content), limit=limit, unit="bytes")


def _check_text(text: str, name: str) -> None:
    if "\0" in text or len(_CONTROL.findall(text)) > _MOST_CONTROLS * len(text):
        raise Unreadable.because("not_supported", name, format="binary")
    if len(text) > MOST_CHARACTERS:
        raise Unreadable.because(
            "too_large", name, size=len(text), limit=MOST_CHARACTERS, unit="characters"
        )
    if not re.search(r"\w", text):
        raise Unreadable.because("no_text", name)


def _given(value: str | None) -> Sourced | None:
    return Sourced(value, Origin.GIVEN) if value else None


def _from_address(value: str) -> Sourced | None:
    return Sourced(value, Origin.ADDRESS) if value else None


def _title(declared: Sourced | None, own: Sourced | None) -> Sourced | None:
    """The title that the markup declares where it stands in the text, else the text's own."""
    return declared if declared and declared.span else own or declared


def _located(text: str, value: str) -> Sourced | None:
    """What the markup declares, with its place in the text where it stands there too."""
    if not value:
        return None
    value = normalise(value)
    place = text.find(value)
    return Sourced(value, Origin.PAGE, (place, place + len(value)) if place >= 0 else None)


def _iso(value: str) -> Sourced | None:
    try:
        return Sourced(date.fromisoformat(value[:10]).isoformat(), Origin.PAGE) if value else None
    except ValueError:
        return None
