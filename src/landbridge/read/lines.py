"""The lines of a text and what each is for: navigation, masthead or text.

A line is judged by its words; four things are judged by its place. What
precedes the title of a page is navigation (but a masthead stays one), and so is
all from a list of related pages or of other news on; a body's name above the title or with
the date at either end is masthead; a date with a venue beside it is text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from itertools import takewhile

from landbridge.language.simplified import is_traditional, simplified
from landbridge.read.byline import read_byline
from landbridge.read.date_line import is_date_line, is_dated_by_a_word
from landbridge.read.kind_line import is_issue_line
from landbridge.read.labelled_fields import is_masthead
from landbridge.read.letterhead import body_name, is_beside_body
from landbridge.read.masthead_words import is_credit, names_venue, starts_with
from landbridge.read.navigation import is_navigation
from landbridge.read.news_rows import first_news_row
from landbridge.read.sentence_end import is_paragraph, runs_on


class Use(StrEnum):
    """What a line of a page is for."""

    NAVIGATION = "navigation"
    MASTHEAD = "masthead"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class PageLine:
    """A line of a text without the blanks around it, and its use.

    Its words are in simplified characters, whichever it is written in.
    """

    start: int
    end: int
    text: str
    use: Use
    is_traditional: bool = False


_LINE = re.compile(r"[^\n]+")
_HEAD = 6
"""Among so many first lines a bulletin says what it is."""


def text_lines(text: str, title: str | None = None) -> tuple[PageLine, ...]:
    """The lines of a text that are not blank; of a page, `title` is what its markup declares."""
    lines: list[PageLine] = []
    for found in _LINE.finditer(simplified(text)):
        line = found[0].strip()
        if line:
            start = found.start() + found[0].index(line)
            end = start + len(line)
            other = line != text[start:end] and is_traditional(text[start:end])
            lines.append(PageLine(start, end, line, use_of(line), other))
    return tuple(_placed(lines, None if title is None else simplified(title)))


@lru_cache(maxsize=1024)
def use_of(line: str) -> Use:
    """What a line is for, by its words alone.

    Kept, since a text is looked at twice: to part its renditions, and in each of them.
    """
    if is_navigation(line):
        return Use.NAVIGATION
    return Use.MASTHEAD if is_masthead(line) else Use.TEXT


def _placed(lines: Sequence[PageLine], title: str | None) -> Iterator[PageLine]:
    first = 0 if title is None else _title_line(lines, title)
    last = max((n for n, line in enumerate(lines) if _is_running(line)), default=0)
    news = _news(lines, last)
    letterhead = _letterhead(lines, None if title is None else first)
    foot = _foot(lines, last)
    in_article = False
    for number, line in enumerate(lines):
        at_edge = (first < number and not in_article) or number > last
        signs = at_edge and _is_signature(lines[number : number + 2], at_end=in_article)
        if signs or number in letterhead or (in_article and number == foot):
            line = replace(line, use=Use.MASTHEAD)
        in_article = in_article or (number >= first and _is_running(line))
        if in_article and (number == news or _heads_related(line)):
            yield from (replace(rest, use=Use.NAVIGATION) for rest in lines[number:])
            return
        if number < first and line.use is Use.TEXT:
            line = replace(line, use=Use.NAVIGATION)
        elif line.use is Use.MASTHEAD and _has_venue(lines[number : number + 2]):
            line = replace(line, use=Use.TEXT)
        yield line


def _news(lines: Sequence[PageLine], last: int) -> int | None:
    """The number of the first row of other news below the last paragraph, if there are any."""
    row = first_news_row([line.text for line in lines[last + 1 :]])
    return None if row is None else last + 1 + row


def _heads_related(line: PageLine) -> bool:
    return starts_with("related", line.text) and not is_paragraph(line.text)


def _is_running(line: PageLine) -> bool:
    return line.use is Use.TEXT and runs_on(line.text)


def _is_signature(lines: Sequence[PageLine], *, at_end: bool) -> bool:
    """Whether a line names who signs: beside the date, or above it where the line names a body."""
    line = lines[0].text
    if lines[0].use is not Use.TEXT or _is_running(lines[0]):
        return False
    if not at_end and is_dated_by_a_word(line):
        return True
    if (byline := read_byline(line)) is not None:
        named = byline.publisher and body_name(line[slice(*byline.publisher)])
        return not at_end or bool(named)
    return len(lines) > 1 and bool(body_name(line)) and is_date_line(lines[1].text)


def _foot(lines: Sequence[PageLine], last: int) -> int | None:
    """The number of the one line of text below the last paragraph, if it names who signs."""
    below = [n for n in range(last + 1, len(lines)) if lines[n].use is Use.TEXT]
    if len(below) != 1:
        return None
    line = lines[below[0]].text
    return below[0] if is_beside_body(line) or is_credit(line) else None


def _letterhead(lines: Sequence[PageLine], title: int | None) -> frozenset[int]:
    """The numbers of the lines of a head that name who puts it out, with its parts beside it.

    Where no markup declares a title, one line of the head is it, the last where all are names;
    but a bulletin is told by its number.
    """
    heads = _head(lines)
    others = [number for number in heads if number != title]
    first = next((n for n, number in enumerate(others) if body_name(lines[number].text)), None)
    if first is None:
        return frozenset()
    above, below = reversed(others[:first]), others[first + 1 :]
    beside = [*_beside(lines, above), *_beside(lines, below)]
    found = frozenset((others[first], *beside))
    is_bulletin = len(heads) == 1 and any(is_issue_line(line.text) for line in lines[:_HEAD])
    is_titled = title is not None or is_bulletin or len(found) < len(heads)
    return found if is_titled else found - {heads[-1]}


def _beside(lines: Sequence[PageLine], numbers: Iterable[int]) -> Iterator[int]:
    return takewhile(lambda number: is_beside_body(lines[number].text), numbers)


def _head(lines: Sequence[PageLine]) -> list[int]:
    """The numbers of the lines of text before the first paragraph, where there is one."""
    texts = [number for number, line in enumerate(lines) if line.use is Use.TEXT]
    head = list(takewhile(lambda number: not runs_on(lines[number].text), texts))
    return head if len(head) < len(texts) else head[:1]


def _has_venue(lines: Sequence[PageLine]) -> bool:
    """Whether a date stands with a place to come to: the time of an event, no masthead."""
    return any(names_venue(line.text) for line in lines)


def _title_line(lines: Sequence[PageLine], title: str) -> int:
    """The number of the line that is the title: the declared one, perhaps without the site's
    name, else the line before the first paragraph.

    What is declared word for word may stand below paragraphs: a word on cookies, other news.
    """
    declared = " ".join(title.split())
    before = 0
    for number, line in enumerate(lines):
        if line.use is Use.TEXT:
            shown = " ".join(line.text.split())
            if declared.startswith(shown) and len(shown) * 3 > len(declared):
                return number
            if is_paragraph(line.text):
                break
            before = number
    exact = (n for n, line in enumerate(lines) if " ".join(line.text.split()) == declared)
    return next(exact, before)
