"""A line that is a date, with what stands beside dates on pages: weekday, time, site, author."""

from __future__ import annotations

import re

from landbridge.language.identify import identify
from landbridge.language.mention import Mention
from landbridge.language.values import When
from landbridge.read.letterhead import body_name
from landbridge.read.masthead_words import date_labels
from landbridge.read.sentence_end import ends_sentence
from landbridge.read.stated import find_whens

_LONGEST = 90
_TIME_OF_DAY = re.compile(
    r"(?:[\s,(]*(?:года|г\.|น\.|[ap]\.?m\.?|时|в|at|เวลา|\d{1,2}[:.时]\d{2}(?:[:分]\d{2})?\)?))*",
    re.IGNORECASE,
)
_BESIDE_DATE = re.compile(
    r"\s*[)）\]】]?\s*$|\s*[|｜/·;—–(（【\[-]|\s{2,}|\s[\u4e00-\u9fff]{2,10}$"
    r"|\s(?:by|โดย|МСК|НСК|UTC|GMT)\b",
    re.IGNORECASE,
)
# Who typed a page in may stand behind its date: 26 апреля 2024 admin.
_A_WORD_BEHIND = re.compile(r"\s[^\s\d]{2,20}$")
_WEEKDAY = re.compile(
    r"(?:[^\W\d]{2,12}[,.]?\s|วัน[\u0e01-\u0e4e]{3,10}ที่\s?|\d{1,2}:\d{2},\s|[(（【\[])?\s*"
)
_DIGIT = re.compile(r"\d")


def is_date_line(line: str) -> bool:
    """Whether a line is a date, perhaps with a weekday, a time and the name of a site.

    A text bears one day: what lasts several is an event of a calendar.
    """
    if len(line) > _LONGEST or not _DIGIT.search(line) or ends_sentence(line):
        return False
    for mention in filter(_is_one_day, find_whens(line, identify(line) or "en")):
        label = date_labels().match(line, 0, mention.start)
        before = _WEEKDAY.fullmatch(line, label.end() if label else 0, mention.start)
        end = behind_date(line, mention.end)
        return bool(before) and bool(_BESIDE_DATE.match(line, end) or _signs(mention, line[end:]))
    return False


def _signs(mention: Mention, behind: str) -> bool:
    """Whether behind a date to the day a body signs; what it does in a year is text."""
    is_day = isinstance(mention.value, When) and mention.value.start.day is not None
    return is_day and bool(body_name(behind.strip(" ,，")))


def _is_one_day(mention: Mention) -> bool:
    return isinstance(mention.value, When) and mention.value.end is None


def is_dated_by_a_word(line: str) -> bool:
    """Whether a line is a date to the day and one word behind it."""
    if len(line) > _LONGEST or not _DIGIT.search(line):
        return False
    whens = find_whens(line, identify(line) or "en")
    return bool(whens) and bool(_A_WORD_BEHIND.fullmatch(line, behind_date(line, whens[0].end)))


def behind_date(line: str, end: int) -> int:
    """Where a line goes on behind a date and the time of day."""
    time = _TIME_OF_DAY.match(line, end)
    return time.end() if time else end
