"""When a page was put out: labelled fields, lines of its masthead, datelines, an issue's month."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from landbridge.claims.model import Origin, Rendition, Sourced
from landbridge.language.identify import identify
from landbridge.language.values import PartialDate, When
from landbridge.read.date_line import is_date_line
from landbridge.read.dateline import Dateline, find_dateline
from landbridge.read.inferred_year import infer_year
from landbridge.read.kind_line import is_issue_line
from landbridge.read.lines import PageLine, Use
from landbridge.read.stated import find_whens

_LINES_BEFORE_DATELINE = 8
_RENDITIONS = 16
"""Of so many the dateline is kept, from opening a page to reading it."""


def date_of_page(
    text: str,
    lines: Sequence[PageLine],
    datelines: Sequence[tuple[Rendition, Dateline]],
    fields: Sequence[tuple[str, int, int]],
) -> Sourced | None:
    """The date of a page: labelled fields go before the datelines, days before months."""
    return (
        _labelled_date(text, fields, _near_title(lines))
        or _dated(text, datelines)
        or _dated_by_weekdays(text, datelines)
        or _dated_by_issue(text, lines)
    )


@lru_cache(maxsize=_RENDITIONS)
def rendition_dateline(text: str, rendition: Rendition) -> Dateline | None:
    """The dateline among the first lines of a rendition, if it has one."""
    start = rendition.start
    for _ in range(_LINES_BEFORE_DATELINE):
        end = text.find("\n", start, rendition.end)
        line = text[start : end if end >= 0 else rendition.end]
        indent = len(line) - len(line.lstrip())
        found = find_dateline(text, start + indent, rendition.language) if line.strip() else None
        if found or end < 0:
            return found
        start = end + 1
    return None


def _near_title(lines: Sequence[PageLine]) -> list[PageLine]:
    """The lines of the masthead, last those that the trail parts from the article: the head
    of a site bears the day of the visit."""
    texts = (number for number, line in enumerate(lines) if line.use is Use.TEXT)
    first = next(texts, len(lines))
    trail = max((n for n in range(first) if lines[n].use is Use.NAVIGATION), default=0)
    return [line for line in (*lines[trail:], *lines[:trail]) if line.use is Use.MASTHEAD]


def _labelled_date(
    text: str, fields: Sequence[tuple[str, int, int]], masthead: Sequence[PageLine]
) -> Sourced | None:
    spans = [(start, end) for use, start, end in fields if use == "published"]
    spans += [(line.start, line.end) for line in masthead]
    return next((found for span in spans if (found := find_date(text, *span))), None)


def find_date(text: str, start: int, end: int) -> Sourced | None:
    """The first date known to the day between two places of a text."""
    return next((date for date in _dates(text, start, end) if date.value.count("-") == 2), None)


def _dates(text: str, start: int, end: int) -> Iterator[Sourced]:
    """The dates between two places of a text, each known to the day, the month or the year."""
    words = text[start:end]
    for mention in find_whens(words, identify(words) or "en"):
        when = mention.value
        if isinstance(when, When) and when.end is None:
            span = (start + mention.start, start + mention.end)
            yield Sourced(str(when.start), Origin.PAGE, span)


def _dated(text: str, datelines: Sequence[tuple[Rendition, Dateline]]) -> Sourced | None:
    for _, line in datelines:
        if line.when and line.date and line.when.start.day:
            return Sourced(str(line.when.start), Origin.PAGE, line.date)
    return None


def _dated_by_weekdays(
    text: str, datelines: Sequence[tuple[Rendition, Dateline]]
) -> Sourced | None:
    """The date of a dateline without a year, in the year that the weekdays of the text tell."""
    for rendition, line in datelines:
        if line.date is None:
            continue
        own = text[rendition.start : rendition.end]
        year = infer_year(own, rendition.language)
        stated = find_whens(
            text[slice(*line.date)], rendition.language, PartialDate(year, 12, 31) if year else None
        )
        for mention in stated if year else ():
            if isinstance(mention.value, When):
                return Sourced(str(mention.value.start), Origin.INFERRED, line.date)
    return None


def _dated_by_issue(text: str, lines: Sequence[PageLine]) -> Sourced | None:
    """The month of a bulletin that states no day."""
    spans = ((line.start, line.end) for line in lines if _bears_date(line))
    found = (date for span in spans for date in _dates(text, *span))
    return next((date for date in found if "-" in date.value), None)


def _bears_date(line: PageLine) -> bool:
    is_dated = is_issue_line(line.text) or is_date_line(line.text)
    return line.use is Use.MASTHEAD and is_dated
