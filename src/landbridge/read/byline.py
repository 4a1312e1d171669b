"""The line below a title that names who put a text out and when.

Sample Daily, 23 February 2019 · «Вестник», 20 октября 2023 года · หนังสือพิมพ์ ๑๒ ต.ค. ๒๕๖๕
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from landbridge.language.identify import identify
from landbridge.language.values import When
from landbridge.read.letterhead import body_name
from landbridge.read.masthead_words import date_labels, without_section
from landbridge.read.stated import find_whens
from landbridge.world.gazetteer import Gazetteer

_LONGEST = 140
_MARKS = " \t,，|｜·—–/-"
_NAME = re.compile(
    r"(?P<name>[^\s].{1,95}?)"
    r"(?:[,，|｜·—–]|\s-|\s//?|(?<=[»”\")）》])|(?<=[\u0e01-\u0e4e\u4e00-\u9fff])\s)"
    rf"[{_MARKS}]*"
)
_QUOTES = ("«»", "“”", '""', "《》")
_CLAUSE = re.compile("เมื่อ|ภายใน|จนถึง|[。.!?]\\s")
_TIME = re.compile(r"\s*\d{1,2}:\d{2}$")
_BRACKETED = re.compile(r"[(（](?P<name>[^()（）\d]{2,40})[)）]$")
_WEEKDAY = re.compile("วัน[\u0e01-\u0e4e]{3,10}ที่")
_PERSON = re.compile(r"By\s")
# Only its first word is written large, as in no name: Важное и актуальное.
_RUBRIC = re.compile(r"[^\W\d_][\w-]*(?:,? [a-zа-яё][a-zа-яё-]*)+")
_AFTER = re.compile(r"(?:\s*(?:года|г\.))?\s*(?:$|[|｜·,(]|\d{1,2}[:.]\d{2})")


@dataclass(frozen=True, slots=True)
class Byline:
    """Spans of a byline's line: the publisher, where it is no place, and the date."""

    publisher: tuple[int, int] | None
    date: tuple[int, int]


def read_byline(line: str) -> Byline | None:
    """The byline that a line is, if it is one."""
    if len(line) > _LONGEST:
        return None
    language = identify(line) or "en"
    for mention in find_whens(line, language):
        when = mention.value
        name = _NAME.fullmatch(line, 0, mention.start)
        known = isinstance(when, When) and when.start.day and when.end is None
        if name and known and _AFTER.match(line, mention.end) and not _CLAUSE.search(name["name"]):
            return Byline(_publisher(line, name, language), (mention.start, mention.end))
    return None


def _publisher(line: str, name: re.Match[str], language: str) -> tuple[int, int] | None:
    """The span of the name without the quotes around it, unless it is a place or a label.

    By a Person (Daily) · (Daily) 10:15 · «Daily»
    """
    start, end = name.span("name")
    words = without_section(_TIME.sub("", line[start:end]).rstrip(_MARKS))
    if bracketed := _BRACKETED.search(words):
        return start + bracketed.start("name"), start + bracketed.end("name")
    if not words or _is_no_publisher(words) or Gazetteer.load().named(words, language):
        return None
    quoted = words[0] + words[-1] in _QUOTES and words[0] not in words[1:-1]
    return start + quoted, start + len(words) - quoted


def _is_no_publisher(words: str) -> bool:
    if _RUBRIC.fullmatch(words) and not body_name(words):
        return True
    return bool(date_labels().fullmatch(words) or _WEEKDAY.fullmatch(words) or _PERSON.match(words))
