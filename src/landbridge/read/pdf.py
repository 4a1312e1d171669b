"""PDF with a text layer: its text as paragraphs, in reading order, and where each page begins.

Limits: 500 pages and a million operations, which take 15 s; of each stream 16 MiB
inflated and 200,000 operations; 500 forms a page. A release has two pages and
some thousand operations.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from io import BytesIO
from itertools import count
from typing import TYPE_CHECKING, Any
from unicodedata import normalize

from landbridge.read.pdf_layout import (
    PrintedLine,
    in_reading_order,
    in_rows,
    without_furniture,
)
from landbridge.read.pdf_paragraphs import join_lines
from landbridge.read.printed_han import as_characters, without_gaps
from landbridge.read.unreadable import Unreadable

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

MOST_PAGES = 500
MOST_OPERATIONS = 1_000_000
_LIMITS: dict[str, Any] = {
    "zlib_maximum_output_length": 16 * 1024 * 1024,
    "lzw_maximum_output_length": 16 * 1024 * 1024,
    "run_length_maximum_output_length": 16 * 1024 * 1024,
    "array_based_stream_maximum_output_length": 16 * 1024 * 1024,
    "stream_decoding_work_maximum_length": 64 * 1024 * 1024,
    "stream_parsing_work_maximum_count": 600_000,
    "xform_maximum_invocations_per_extraction": 500,
    "page_tree_maximum_entries": 5_000,
}


@dataclass(frozen=True, slots=True)
class PdfText:
    """The text of a document, the line that is set largest, and where each page begins in it."""

    text: str
    title: str
    pages: tuple[int, ...]


def read_pdf(content: bytes, name: str) -> PdfText:
    """The text of a PDF; raises Unreadable where it is locked, a bomb, broken or only pictures."""
    # pypdf costs 0.2 s to import, which readers of other formats need not pay.
    from pypdf import apply_configuration
    from pypdf.errors import DependencyError, FileNotDecryptedError, LimitReachedError

    try:
        with _without_remarks(), apply_configuration(**_LIMITS):
            return _read(content, name)
    except (FileNotDecryptedError, DependencyError) as error:
        raise Unreadable.because("locked", name) from error
    except (LimitReachedError, RecursionError, MemoryError) as error:
        raise Unreadable.because("bomb", name, part="PDF") from error
    except Unreadable:
        raise
    # pypdf: "broken PDF files might cause other Exceptions".
    except Exception as error:
        raise Unreadable.because("broken_markup", name, part="PDF") from error


def all_words(content: bytes) -> Iterator[str]:
    """What a PDF says, shown or not: its text and its properties; nothing where it is broken."""
    from pypdf import PdfReader, apply_configuration

    with suppress(Unreadable):
        yield read_pdf(content, "").text
    # pypdf: "broken PDF files might cause other Exceptions".
    with _without_remarks(), apply_configuration(**_LIMITS), suppress(Exception):
        reader = PdfReader(BytesIO(content))
        yield from map(str, (reader.metadata or {}).values())
        if xmp := reader.root_object.get("/Metadata"):
            yield xmp.get_object().get_data().decode(errors="ignore")


def _read(content: bytes, name: str) -> PdfText:
    from pypdf import PdfReader

    reader = PdfReader(BytesIO(content))
    if reader.is_encrypted and not reader.decrypt(""):
        raise Unreadable.because("locked", name)
    if len(reader.pages) > MOST_PAGES:
        size = len(reader.pages)
        raise Unreadable.because("too_large", name, size=size, limit=MOST_PAGES, unit="pages")
    work = count(1)
    pages = [_rows(page, work) for page in reader.pages]
    if not any(pages):
        raise Unreadable.because("pictures_only" if _has_pictures(reader) else "no_text", name)
    kept = list(without_furniture(pages))
    text, starts = join_lines([in_reading_order(page) for page in kept])
    return PdfText(text, _title(kept, text), tuple(starts))


def _rows(page: PageObject, work: Iterator[int]) -> list[PrintedLine]:
    rows = in_rows(_printed_lines(page, work))
    return [replace(row, text=without_gaps(row.text)) for row in rows]


def _printed_lines(page: PageObject, work: Iterator[int]) -> Iterator[PrintedLine]:
    """The lines of a page in the order in which they were written; `work` counts operations."""
    from pypdf.errors import LimitReachedError

    pieces: list[tuple[str, float, float, float]] = []

    def take(text: str, cm: Sequence[float], tm: Sequence[float], _: Any, size: float) -> None:
        if text.strip() or (pieces and text):
            scale = abs((tm[0] * tm[3] - tm[1] * tm[2]) * (cm[0] * cm[3] - cm[1] * cm[2])) ** 0.5
            x = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
            y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
            pieces.append((text, x, y, size * scale))

    def count_operation(*_: Any) -> None:
        if next(work) > MOST_OPERATIONS:
            raise LimitReachedError(f"more than {MOST_OPERATIONS} operations")

    page.extract_text(visitor_operand_before=count_operation, visitor_text=take)
    yield from _lines(pieces)


def _lines(pieces: Sequence[tuple[str, float, float, float]]) -> Iterator[PrintedLine]:
    """Pieces joined up to the end of their line."""
    text, place = "", (0.0, 0.0, 0.0)
    for piece, x, y, size in pieces:
        if not text.strip():
            text, place = "", (x, y, size)
        for part in piece.splitlines(keepends=True):
            text += part
            if part.endswith("\n") and text.strip():
                yield PrintedLine(_clean(text), *place)
                text = ""
    if text.strip():
        yield PrintedLine(_clean(text), *place)


def _clean(text: str) -> str:
    return normalize("NFC", as_characters(text.replace("\0", "").replace("\n", "").lstrip()))


def _title(pages: Sequence[Sequence[PrintedLine]], text: str) -> str:
    """The paragraph of the first page that is set larger than all others; "" where most are."""
    first = next((page for page in pages if page), [])
    largest = max((line.size for line in first), default=0.0)
    title = [line.text.strip() for line in first if line.size > 0.98 * largest]
    if not title or len(title) * 2 >= len(first):
        return ""
    return next((line for line in text.split("\n") if line.startswith(title[0])), "")


def _has_pictures(reader: PdfReader) -> bool:
    return any("/XObject" in page.get("/Resources", {}) for page in reader.pages)


@contextmanager
def _without_remarks() -> Iterator[None]:
    """Keep pypdf's remarks on faults that it mends from standard error."""
    logger, silence = logging.getLogger("pypdf"), logging.NullHandler()
    logger.addHandler(silence)
    try:
        yield
    finally:
        logger.removeHandler(silence)
