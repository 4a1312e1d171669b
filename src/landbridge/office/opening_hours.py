"""Weekly hours in words: `Mon-Fri 09:00-12:00, 14:00-17:00; Sat 10:00-12:00`, in any language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from landbridge.language.folded import fold_text
from landbridge.language.phrases import phrases, speaking
from landbridge.meet.tours.model import Hours
from landbridge.office.event_times import time_of_day

_BETWEEN = re.compile(r"\s*[;；\n]\s*")
_DAY = r"[^\s\d~～–—至到-]+|[1-7]"
_DAYS = re.compile(rf"(?P<first>{_DAY})(?:\s*[-–—~～至到]\s*(?P<last>{_DAY}))?")
_STRETCH = re.compile(r"(\d{1,2}[:：]\d{2})\s*[-–—~至到]\s*(\d{1,2}[:：]\d{2})")
_ALL_WEEK = range(1, 8)


def opening_hours(text: str) -> tuple[Hours, ...] | None:
    """The hours that a cell gives, on all days where it names none; None for what is no hours."""
    found: list[Hours] = []
    for part in filter(None, _BETWEEN.split(text.strip())):
        hours = list(_part(part))
        if not hours:
            return None
        found += hours
    return tuple(sorted(found, key=lambda one: (one.weekday, one.opens)))


def _part(part: str) -> Iterator[Hours]:
    """The hours of one part; none where anything in it is left unread."""
    stretches = list(_STRETCH.finditer(part))
    named = part[: stretches[0].start()].strip(" ,:：") if stretches else ""
    rest = _STRETCH.sub("", part[stretches[0].start() :]).strip(" ,，、") if stretches else part
    days = _weekdays(named) if named else _ALL_WEEK
    for stretch in stretches if not rest else ():
        opens, closes = map(time_of_day, stretch.groups())
        if opens is None or closes is None or closes <= opens:
            return
        yield from (Hours(day, opens, closes) for day in days)


def _weekdays(named: str) -> Sequence[int]:
    """The weekdays from one to another, over the turn of the week too; none for no weekday."""
    found = _DAYS.fullmatch(named)
    first = _weekday(found["first"]) if found else None
    last = _weekday(found["last"]) if found and found["last"] else first
    if first is None or last is None:
        return ()
    return [(first - 1 + step) % 7 + 1 for step in range((last - first) % 7 + 1)]


def _weekday(word: str) -> int | None:
    return int(word) if word.isdigit() else _names().get(fold_text(word).lower.strip("."))


@cache
def _names() -> Mapping[str, int]:
    """The weekdays by their names, wide and short, in all languages; 1 is Monday."""
    return {
        fold_text(name).lower.strip("."): day + 1
        for language in speaking()
        for form in phrases(language).locale.days.values()
        for width in ("wide", "abbreviated", "short")
        for day, name in dict(form.get(width, {})).items()
    }
