"""What a page says about itself: its title, who put it out, when.

It is read from the page's own lines: labelled fields (来源: Source: Источник: ที่มา:),
a line that is a date, and the dateline that opens a wire release.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from landbridge.claims.model import Origin, Rendition, Sourced
from landbridge.language.simplified import simplified
from landbridge.read.byline import read_byline
from landbridge.read.date_line import behind_date, is_date_line
from landbridge.read.dateline import Dateline
from landbridge.read.kind_line import body_of_kind_line, is_issue_line, is_kind_line
from landbridge.read.labelled_fields import labelled_fields
from landbridge.read.letterhead import body_name
from landbridge.read.lines import PageLine, Use
from landbridge.read.masthead_date import date_of_page, find_date, rendition_dateline
from landbridge.read.masthead_words import is_wire, without_by, words_of

# Updated: April 26, 2024 10:15 (China Daily)
_BEHIND_DATE = re.compile(r"\d\D{0,3}[(（](?P<name>[^()（）\d]{2,40})[)）]$")
_ITEM = re.compile(
    r"[(（]?(?:[\d๑-๙]{1,2}|[IVX]{1,4}|[一二三四五六七八九十]{1,3})[.)）、]|[•●▪■◆★☆–—-]\s"
)


@dataclass(frozen=True, slots=True)
class Masthead:
    """Title, publisher and date of a page, each with the span that states it."""

    title: Sourced | None = None
    publisher: Sourced | None = None
    published: Sourced | None = None


def read_masthead(
    text: str, lines: Sequence[PageLine], renditions: Sequence[Rendition]
) -> Masthead:
    """The masthead of a stored text; labelled fields go before the dateline."""
    fields = list(_fields(lines))
    found = ((rendition, rendition_dateline(text, rendition)) for rendition in renditions)
    datelines = [(rendition, line) for rendition, line in found if line is not None]
    return Masthead(
        _title(text, lines, renditions),
        _publisher(text, [*fields, *_signatures(lines)], [line for _, line in datelines]),
        date_of_page(text, lines, datelines, fields),
    )


def _title(text: str, lines: Sequence[PageLine], renditions: Sequence[Rendition]) -> Sourced | None:
    """The title of a rendition; of a bulletin that begins with its first item, what it is."""
    titles = (rendition.title for rendition in renditions if rendition.title)
    title = next((title for title in titles if not _ITEM.match(text, title[0])), None)
    if title is None:
        title = next(((line.start, line.end) for line in _issue_lines(lines)), None)
    return _quoted(text, *title) if title else None


def _issue_lines(lines: Sequence[PageLine]) -> Iterator[PageLine]:
    return (line for line in lines if line.use is Use.MASTHEAD and is_issue_line(line.text))


def _quoted(text: str, start: int, end: int) -> Sourced:
    return Sourced(text[start:end], Origin.PAGE, (start, end))


def _fields(lines: Sequence[PageLine]) -> Iterator[tuple[str, int, int]]:
    for line in lines:
        if line.use is Use.MASTHEAD:
            for use, start, end in labelled_fields(line.text):
                if start < end:
                    yield use, line.start + start, line.start + end


def _signatures(lines: Sequence[PageLine]) -> Iterator[tuple[str, int, int]]:
    """Who stands beside the date of a line, or alone on a line of the masthead."""
    for line in lines:
        if line.use is Use.MASTHEAD and (span := _signed(line.text)):
            yield "publisher", line.start + span[0], line.start + span[1]


def _signed(line: str) -> tuple[int, int] | None:
    if is_kind_line(line):
        return body_of_kind_line(line)
    if byline := read_byline(line):
        return byline.publisher
    if is_date_line(line):
        behind = _BEHIND_DATE.search(line)
        named = behind and behind["name"].lower() not in words_of("weekday")
        return behind.span("name") if behind and named else _behind_date(line)
    name = "" if labelled_fields(line) else body_name(line)
    return (0, len(name)) if name else None


def _behind_date(line: str) -> tuple[int, int] | None:
    """The body that is named behind a date: 2024年6月21日 某省外办."""
    dated = find_date(line, 0, len(line))
    if dated is None or dated.span is None:
        return None
    behind = line[behind_date(line, dated.span[1]) :].strip(" \t|｜·,，").lstrip(". ")
    name = body_name(without_by(behind))
    start = line.rindex(name)
    return (start, start + len(name)) if name else None


def _is_self(name: str) -> bool:
    """Whether a name says no more than that the page is its publisher's: 本站, our site."""
    return simplified(name.lower()) in words_of("self")


def _publisher(
    text: str, fields: Sequence[tuple[str, int, int]], datelines: Sequence[Dateline]
) -> Sourced | None:
    spans = [(start, end) for use, start, end in fields if use == "publisher"]
    spans += [line.agency for line in datelines if line.agency]
    named = [span for span in spans if not _is_self(text[slice(*span)])]
    wires = [span for span in named if is_wire(simplified(text[slice(*span)]))]
    # Who prints the text of a news agency puts it out.
    named.sort(key=lambda span: any(a < span[1] and span[0] < b for a, b in wires))
    return _quoted(text, *named[0]) if named else None
