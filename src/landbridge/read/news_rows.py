"""Rows of other news below an article: headlines, each with its date beside or below it.

A list of news runs backwards, the newest first. What runs forwards is no list of news: a
programme, a chronology, the terms of a plan.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from landbridge.language.identify import identify
from landbridge.language.values import PartialDate, When
from landbridge.read.date_line import is_date_line
from landbridge.read.letterhead import body_name
from landbridge.read.sentence_end import runs_on
from landbridge.read.stated import find_whens

_ROWS = tuple(re.compile(form) for form in ("R{2,}", "(?:HD){2,}", "(?:DH){2,}"))
"""Two rows at least: with the date in the line, below it or above it."""
_EDGE = re.compile(r"[\s()（）\[\]【】|｜·,，—–-]*")
_LONGEST = 160
_SHORTEST_HEADLINE = 12
_HAN = re.compile("[\u4e00-\u9fff]")

Seen = tuple[str, PartialDate | None]
"""What a line may be in a list of news: a row, a date, a headline or something else."""


def first_news_row(lines: Sequence[str]) -> int | None:
    """The number of the line with which the longest list of news begins, if there is one."""
    seen = [_seen(line) for line in lines]
    kinds = "".join(kind for kind, _ in seen)
    runs = [run.span() for rows in _ROWS for run in rows.finditer(kinds)]
    lists = [(start - end, start) for start, end in runs if _runs_back(seen[start:end])]
    return min(lists)[1] if lists else None


def _runs_back(seen: Sequence[Seen]) -> bool:
    dates = [str(date) for _, date in seen if date is not None]
    return all(earlier <= later for later, earlier in pairwise(dates))


def _seen(line: str) -> Seen:
    if len(line) > _LONGEST or runs_on(line):
        return "O", None
    for date, rest in _dated(line):
        if is_date_line(line):
            return "D", date
        if _is_headline(rest):
            return "R", date
    return ("H" if _is_headline(line) else "O"), None


def _dated(line: str) -> Iterator[tuple[PartialDate, str]]:
    """The dates to the day at either end of a line, each with what stands beside it."""
    if not any(character.isdigit() for character in line):
        return
    for mention in find_whens(line, identify(line) or "en"):
        when = mention.value
        before, behind = line[: mention.start], line[mention.end :]
        at_edge = _EDGE.fullmatch(before) or _EDGE.fullmatch(behind)
        if isinstance(when, When) and when.start.day and when.end is None and at_edge:
            yield when.start, before + behind


def _is_headline(words: str) -> bool:
    """Whether words are as many as a headline has, and no name of who signs."""
    letters = sum(character.isalpha() for character in words) + len(_HAN.findall(words))
    return letters >= _SHORTEST_HEADLINE and not body_name(words.strip())
