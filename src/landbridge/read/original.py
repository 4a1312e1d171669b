"""The way back from the stored text to the source that it was taken from.

The source of a plain text and of a page is its decoded text, of a Word file
the decoded text of its main part. Markup is extracted a second time with marks
in it (`marked`); where both extractions show the same characters, each of them
is followed, else the whole source is what is known. White space is not followed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from unicodedata import is_normalized

from landbridge.claims.model import Document
from landbridge.read.encoding import decode
from landbridge.read.marked import Marked, Span, mark_html, mark_xml, visible
from landbridge.read.opening import DOCX, HTML, PLAIN
from landbridge.read.package import Package, unpack
from landbridge.read.page import declared_charset, read_page
from landbridge.read.stored_text import source_span
from landbridge.read.word import read_word

_XML_ENCODING = re.compile(r"""(<\?xml\b[^>]*?)\sencoding\s*=\s*["'][^"']*["']""")


@dataclass(frozen=True, slots=True)
class Original:
    """A source, the text that was extracted from it, and the source of each visible character.

    `before` counts the visible characters before each place of the extracted
    text; both are None where the source is the text.
    """

    source: str
    extracted: str
    spans: Sequence[Span] | None = None
    before: Sequence[int] | None = None

    def span(self, start: int, end: int) -> Span:
        """The span of the source that became `text[start:end]` of the stored text."""
        if not is_normalized("NFC", self.extracted) or "\r" in self.extracted:
            start, end = source_span(self.extracted, start, end)
        if self.spans is None or self.before is None:
            return start, end
        first, last = self.before[start], self.before[end]
        if first == last:
            return self._gap(first)
        found = self.spans[first:last]
        return min(low for low, _ in found), max(high for _, high in found)

    def _gap(self, number: int) -> Span:
        """What lies between two visible characters."""
        spans = self.spans or ()
        low = spans[number - 1][1] if number else 0
        high = spans[number][0] if number < len(spans) else len(self.source)
        return low, max(low, high)


def open_original(document: Document) -> Original | None:
    """The source of a text, a page or a Word file, and the way back to it.

    None where the document is of another kind, or its bytes are not kept.
    """
    if not document.content:
        return None
    if document.media_type == PLAIN:
        source = _decoded(document.content)
        return Original(source, source)
    if document.media_type == HTML:
        return _page(document)
    return _word(document) if document.media_type == DOCX else None


def original_span(document: Document, start: int, end: int) -> Span:
    """The span of a document's source that became `text[start:end]`; ValueError without one."""
    original = open_original(document)
    if original is None:
        raise ValueError(f"{document.name} has no source text")
    return original.span(start, end)


def _page(document: Document) -> Original:
    source = _decoded(document.content, declared_charset(document.content))
    return _followed(source, mark_html, lambda markup: read_page(markup, document.name).text)


def _word(document: Document) -> Original:
    package = unpack(document.content, document.name)
    name = read_word(package, document.name).part
    part = package.parts[name]

    def extract(markup: str) -> str:
        content = _XML_ENCODING.sub(r"\1", markup, count=1).encode()
        return read_word(Package(package.kind, {**package.parts, name: content}), name).text

    return _followed(_decoded(part, declared_charset(part)), mark_xml, extract)


def _decoded(content: bytes, declared: str = "") -> str:
    decoded = decode(content, declared)
    if decoded is None:
        raise ValueError("the bytes are in no known encoding")
    return decoded.text


def _followed(
    source: str, mark: Callable[[str, str], Marked], extract: Callable[[str], str]
) -> Original:
    extracted = extract(source)
    marked = mark(source, extracted)
    shown = list(marked.follow(extract(marked.markup)))
    spans = [span for _, span in shown]
    if [character for character, _ in shown] != visible(extracted):
        spans = [(0, len(source))] * len(visible(extracted))
    return Original(source, extracted, spans, _counted(extracted))


def _counted(text: str) -> Sequence[int]:
    seen: Iterable[int] = (not character.isspace() for character in text)
    return list(accumulate(seen, initial=0))
