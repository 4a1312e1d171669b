"""DOCX: the paragraphs and table rows of a document, one a line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from landbridge.read.package import Package
from landbridge.read.unreadable import Unreadable

if TYPE_CHECKING:
    from lxml.etree import _Element

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_CHARACTERS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}
_MOST_DIGITS = 2
"""A table has fewer than a hundred columns."""
_TITLE_STYLES = frozenset({"Title", "Heading1"})


@dataclass(frozen=True, slots=True)
class WordText:
    """The text of a document, the paragraph that is styled as its title, and the text's part."""

    text: str
    title: str
    part: str


def read_word(package: Package, name: str) -> WordText:
    """The text of a DOCX package; raises Unreadable where its markup is broken.

    Inserted text counts, deleted and hidden text does not.
    """
    # python-docx costs 0.12 s to import, which readers of other formats need not pay.
    import docx

    try:
        document = docx.Document(package.repacked())
        body = document.element.body
    except (KeyError, ValueError, SyntaxError, AttributeError, TypeError) as error:
        raise Unreadable.because("broken_markup", name, part="word/document.xml") from error
    lines = [line for block in _blocks(body) for line in block.split("\n")]
    part = str(document.part.partname).removeprefix("/")
    return WordText("\n".join(line for line in lines if line.strip()), _title(body), part)


def _blocks(container: _Element) -> Iterator[str]:
    for child in container:
        if child.tag == f"{_W}p":
            yield from (line.strip() for line in _paragraph(child).split("\n"))
        elif child.tag == f"{_W}tbl":
            yield from (_row(row) for row in child.iterchildren(f"{_W}tr"))
        elif child.tag != f"{_W}sectPr":
            yield from _blocks(child)


def _row(row: _Element) -> str:
    """The cells of a row, each where its column stands: one of several columns fills them all."""
    cells = [
        " ".join(filter(None, _blocks(cell))).replace("\n", " ") + "\t" * (_columns(cell) - 1)
        for cell in row.iterchildren(f"{_W}tc")
    ]
    return "\t".join(cells).rstrip()


def _columns(cell: _Element) -> int:
    span = cell.find(f"{_W}tcPr/{_W}gridSpan")
    width = span.get(f"{_W}val", "") if span is not None else ""
    return int(width) if width.isdecimal() and len(width) <= _MOST_DIGITS else 1


def _paragraph(paragraph: _Element) -> str:
    return "".join(_pieces(paragraph)).strip("\n")


def _pieces(element: _Element) -> Iterator[str]:
    for child in element:
        if child.tag == f"{_W}t":
            yield child.text or ""
        elif child.tag in _CHARACTERS:
            yield _CHARACTERS[child.tag]
        elif child.tag == f"{_W}p":
            yield "\n" + _paragraph(child) + "\n"
        elif not (child.tag in (_FALLBACK, f"{_W}pPr") or _is_hidden(child)):
            yield from _pieces(child)


def _is_hidden(run: _Element) -> bool:
    return run.find(f"{_W}rPr/{_W}vanish") is not None


def _title(body: _Element) -> str:
    for paragraph in body.iterchildren(f"{_W}p"):
        style = paragraph.find(f"{_W}pPr/{_W}pStyle")
        if style is not None and style.get(f"{_W}val") in _TITLE_STYLES:
            return " ".join(_paragraph(paragraph).split())
    return ""
