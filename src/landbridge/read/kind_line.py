"""A line that says what kind of paper it heads, perhaps with its number and its date.

PRESS STATEMENT · Bulletin No. 4, 30 June 2024 · Пресс-релиз № 12 · ข่าวประชาสัมพันธ์ ฉบับที่ 3
"""

from __future__ import annotations

from landbridge.read.date_line import is_date_line
from landbridge.read.masthead_words import kinds

_LONGEST = 90


def is_kind_line(line: str) -> bool:
    """Whether a line is such a word, with nothing but a number and a date behind it."""
    if len(line) > _LONGEST:
        return False
    kind = kinds().match(line)
    return kind is not None and (kind.end() == len(line) or is_date_line(line[kind.end() :]))
