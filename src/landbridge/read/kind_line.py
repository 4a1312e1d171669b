"""A line that says what kind of paper it heads, perhaps with its number and its date.

PRESS STATEMENT · Bulletin No. 4, 30 June 2024 · Пресс-релиз № 12 · ข่าวประชาสัมพันธ์ ฉบับที่ 3

Its number may stand alone below it, and who puts it out behind it: จดหมายข่าว สคต. ณ เมืองชิงต่าว.
"""

from __future__ import annotations

from landbridge.read.date_line import is_date_line
from landbridge.read.letterhead import body_name
from landbridge.read.masthead_words import issues, kinds, without_by

_LONGEST = 90


def is_kind_line(line: str) -> bool:
    """Whether a line is such a word, with nothing but a number, a date or a name behind it."""
    if len(line) > _LONGEST:
        return False
    kind = kinds().match(line)
    if kind is None:
        return False
    rest = line[kind.end() :]
    return not rest or is_date_line(rest) or bool(body_name(without_by(rest)))


def body_of_kind_line(line: str) -> tuple[int, int] | None:
    """Where a line that says what it heads names who puts it out."""
    kind = kinds().match(line)
    name = body_name(without_by(line[kind.end() :])) if kind else ""
    return (len(line) - len(name), len(line)) if kind and name else None


def is_issue_line(line: str) -> bool:
    """Whether a line says what it heads and bears the number of the issue."""
    return is_kind_line(line) and bool(issues().search(line))
