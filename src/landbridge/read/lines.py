"""The lines of a text and what each is for: navigation, masthead or text.

A line is judged by its words; three things are judged by its place. What
precedes the title of a page is navigation (but a masthead stays one), and so is
all that follows a list of related pages; a date with a venue beside it is text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from landbridge.language.identify import identify
from landbridge.read.byline import read_byline
from landbridge.read.letterhead import body_name
from landbridge.read.masthead_words import (
    date_labels,
    label_use,
    labels,
    names_venue,
    starts_with,
    words_of,
)
from landbridge.read.stated import find_whens


class Use(StrEnum):
    """What a line of a page is for."""

    NAVIGATION = "navigation"
    MASTHEAD = "masthead"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class PageLine:
    """A line of a text without the blanks around it, and its use."""

    start: int
    end: int
    text: str
    use: Use


_LINE = re.compile(r"[^\n]+")
_SEPARATOR = re.compile(r"\s*(?:>>?|›|→|＞|\||｜|/|·|—>|->|::)\s*|\s+»\s+")
_TRAIL_MARK = re.compile(r"\s(?:>>?|»|›|→)\s|[＞›]")
_SENTENCE_END = re.compile(r"[.!?。!?…][\"”»」』')\]]*$")
_ABBREVIATED_END = re.compile(r"(?:\d\s?гг?|\d\sน|\b[ap]\.?m)\.$", re.IGNORECASE)
_UNPOINTED = 120
_LONGEST_STEP = 40
_LONGEST_MASTHEAD = 200
_LONGEST_DATE_LINE = 90
_FEWEST_DIGITS_OF_A_PHONE = 6
_TIME_OF_DAY = re.compile(
    r"(?:[\s,(]*(?:года|г\.|น\.|[ap]\.?m\.?|时|в|at|เวลา|\d{1,2}[:.时]\d{2}(?:[:分]\d{2})?\)?))*",
    re.IGNORECASE,
)
_BESIDE_DATE = re.compile(
    r"\s*$|\s*[|｜/·;—–(（【\[-]|\s{2,}|\s[\u4e00-\u9fff]{2,10}$|\s(?:by|МСК|НСК|UTC|GMT)\b",
    re.IGNORECASE,
)
# Who typed a page in may stand behind its date: 26 апреля 2024 admin.
_A_WORD_BEHIND = re.compile(r"\s[^\s\d]{2,20}$")
_SAID = re.compile(r"[。?？!！…]$")
_VALUE_END = re.compile(r"(?<=\S)(?:\s{2,}|\s*[|｜]|\s+(?=\d{4}[-/.年]))")
_BRACKETED = re.compile(r"[（(【\[〖](?P<inner>[^（(【\[〖\n]+)[）)】\]〗]")
_APART = re.compile(r"[(\[]?(?P<name>[^\W\d][^.!?:;|\d\n]{1,70}?)[)\]]?(?:\s{2,}|\s*[|｜]\s*)")
_DIGIT = re.compile(r"\d")
_WEEKDAY = re.compile(
    r"(?:[^\W\d]{2,12}[,.]?\s|วัน[\u0e01-\u0e4e]{3,10}ที่\s?|\d{1,2}:\d{2},\s|[(（【\[])?\s*"
)


def text_lines(text: str, title: str | None = None) -> tuple[PageLine, ...]:
    """The lines of a text that are not blank; of a page, `title` is what its markup declares."""
    lines: list[PageLine] = []
    for found in _LINE.finditer(text):
        line = found[0].strip()
        if line:
            start = found.start() + found[0].index(line)
            lines.append(PageLine(start, start + len(line), line, use_of(line)))
    return tuple(_placed(lines, title))


def is_paragraph(line: str) -> bool:
    """Whether a line is running text: it ends a sentence or is long (Thai ends none)."""
    return len(line) >= _UNPOINTED or bool(_SENTENCE_END.search(line))


def use_of(line: str) -> Use:
    """What a line is for, by its words alone."""
    if is_navigation(line):
        return Use.NAVIGATION
    return Use.MASTHEAD if is_masthead(line) else Use.TEXT


def _placed(lines: Sequence[PageLine], title: str | None) -> Iterator[PageLine]:
    first = 0 if title is None else _title_line(lines, title)
    last = max((n for n, line in enumerate(lines) if _is_running(line)), default=0)
    letterhead = _letterhead(lines, first if title is not None else None)
    in_article = False
    for number, line in enumerate(lines):
        at_edge = (first < number and not in_article) or number > last
        signs = at_edge and _is_signature(lines[number : number + 2], at_end=in_article)
        if signs or number == letterhead:
            line = replace(line, use=Use.MASTHEAD)
        in_article = in_article or (number >= first and _is_running(line))
        if in_article and starts_with("related", line.text) and not is_paragraph(line.text):
            yield from (replace(rest, use=Use.NAVIGATION) for rest in lines[number:])
            return
        if number < first and line.use is Use.TEXT:
            line = replace(line, use=Use.NAVIGATION)
        elif line.use is Use.MASTHEAD and _has_venue(lines[number : number + 2]):
            line = replace(line, use=Use.TEXT)
        yield line


def _is_running(line: PageLine) -> bool:
    return (
        line.use is Use.TEXT and is_paragraph(line.text) and not _ABBREVIATED_END.search(line.text)
    )


def _is_signature(lines: Sequence[PageLine], *, at_end: bool) -> bool:
    """Whether a line names who signs: beside the date, or above it where the line names a body."""
    line = lines[0].text
    if lines[0].use is not Use.TEXT or _is_running(lines[0]):
        return False
    if not at_end and _is_dated_by_a_word(line):
        return True
    if (byline := read_byline(line)) is not None:
        named = byline.publisher and body_name(line[slice(*byline.publisher)])
        return not at_end or bool(named)
    return len(lines) > 1 and bool(body_name(line)) and is_date_line(lines[1].text)


def _letterhead(lines: Sequence[PageLine], title: int | None) -> int | None:
    """The number of the line above the title that is the name of a body, and the only such.

    Where no markup declares a title, the first line is one above it if another
    short line follows.
    """
    texts = [number for number, line in enumerate(lines) if line.use is Use.TEXT]
    if title is None:
        heads = texts[:1] if len(texts) > 2 and not _is_running(lines[texts[1]]) else []
    else:
        heads = [number for number in texts if number < title]
    names = [number for number in heads if body_name(lines[number].text)]
    return names[0] if len(names) == 1 else None


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


def is_navigation(line: str) -> bool:
    """Whether a line leads about the site: a trail, a row of buttons, an imprint."""
    if len(line) > _LONGEST_MASTHEAD:
        return False
    low = line.lower()
    if any(mark in low for mark in words_of("imprint")) or starts_with("trail", line):
        return True
    if starts_with("contact", line) and len(_DIGIT.findall(line)) >= _FEWEST_DIGITS_OF_A_PHONE:
        return True
    steps = [step.strip("[]【】() ") for step in _SEPARATOR.split(line)]
    if any(len(step) > _LONGEST_STEP for step in steps):
        return False
    if len(steps) > 1 and (steps[0].lower() in words_of("home") or _TRAIL_MARK.search(line)):
        return not _SENTENCE_END.search(line)
    return all(_is_button(piece) for step in steps for piece in re.split(r"\s{2,}|、", step))


def _is_button(words: str) -> bool:
    buttons = words_of("button") | words_of("home") | words_of("section")
    return words.lower() in buttons or all(word in buttons for word in words.lower().split())


def is_masthead(line: str) -> bool:
    """Whether a line states when or by whom, and nothing else."""
    if len(line) > _LONGEST_MASTHEAD or _SAID.search(line):
        return False
    bracketed = _BRACKETED.fullmatch(line)
    inner = bracketed["inner"] if bracketed else line
    return bool(labelled_fields(inner)) or is_date_line(inner)


def is_date_line(line: str) -> bool:
    """Whether a line is a date, perhaps with a weekday, a time and the name of a site."""
    if len(line) > _LONGEST_DATE_LINE or not _DIGIT.search(line) or _ends_sentence(line):
        return False
    for mention in find_whens(line, identify(line) or "en"):
        label = date_labels().match(line, 0, mention.start)
        before = _WEEKDAY.fullmatch(line, label.end() if label else 0, mention.start)
        end = behind_date(line, mention.end)
        return bool(before) and bool(_BESIDE_DATE.match(line, end) or body_name(line[end:].strip()))
    return False


def behind_date(line: str, end: int) -> int:
    """Where a line goes on behind a date and the time of day."""
    time = _TIME_OF_DAY.match(line, end)
    return time.end() if time else end


def _is_dated_by_a_word(line: str) -> bool:
    """Whether a line is a date to the day and one word behind it."""
    if len(line) > _LONGEST_DATE_LINE or not _DIGIT.search(line):
        return False
    whens = find_whens(line, identify(line) or "en")
    return bool(whens) and bool(_A_WORD_BEHIND.fullmatch(line, behind_date(line, whens[0].end)))


def _ends_sentence(line: str) -> bool:
    """Whether the last point of a line ends a sentence, and no abbreviation: 2024 г., 10:30 น."""
    return bool(_SENTENCE_END.search(line)) and not _ABBREVIATED_END.search(line)


def labelled_fields(line: str) -> list[tuple[str, int, int]]:
    """The fields of a masthead line: use of the label, start and end of the value.

    The line must begin with a label, a date or a name that stands apart: that of who puts it
    out. A value reaches to the next label.
    """
    bracketed = _BRACKETED.fullmatch(line)
    start, last = bracketed.span("inner") if bracketed else (0, len(line))
    found = list(labels().finditer(line, start, last))
    head = line[start : found[0].start()] if found else ""
    apart = _APART.fullmatch(head)
    if not found or (head and not apart and not is_date_line(line[: found[0].start()].strip())):
        return []
    ends = [label.start() for label in found[1:]] + [last]
    name = [("publisher", *apart.span("name"))] if apart else []
    return name + [
        (label_use(label[1]), *_trimmed(line, label.end(), end))
        for label, end in zip(found, ends, strict=True)
    ]


def _trimmed(line: str, start: int, end: int) -> tuple[int, int]:
    value = _VALUE_END.split(line[start:end], maxsplit=1)[0]
    kept = value.strip(" \t|｜/[]【】·,;；\u3000")
    offset = value.index(kept) if kept else 0
    return start + offset, start + offset + len(kept)
