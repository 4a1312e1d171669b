"""Days, times and stretches of time as cells state them: in figures, else in words."""

from __future__ import annotations

import re
from datetime import date, datetime, time

from landbridge.language.phrases import speaking
from landbridge.office.said_times import ANY_DAY, Stretch, stretches_said, time_said
from landbridge.read.stated import stated_when

_TIME = re.compile(r"(\d{1,2})[:：.](\d{2})(?::\d{2})?")
_STRETCH = re.compile(
    r"(?:(?P<day>.{1,60}?)[\sT]*(?<![\d.:：]))??(?P<starts>\d{1,2}[:：.]\d{2})(?::00)?"
    r"(?:\s*[-–—~～至到]\s*(?P<ends>\d{1,2}[:：.]\d{2})(?::00)?)?"
)
_HOUR = re.compile(r"\d[:：]\d")


def time_of_day(text: str) -> time | None:
    """A time such as 9:30 or 09:30:00, or in words of any of the languages."""
    found = _TIME.fullmatch(text.strip())
    try:
        return time(int(found[1]), int(found[2])) if found else time_said(text)
    except ValueError:
        return None


def day_of(text: str) -> date | None:
    """A date known to the day, in figures or in words of any of the languages."""
    for language in speaking():
        when = stated_when(text, language)
        if when and when.end is None and when.start.day:
            return when.start.first
    return None


def moment_of(text: str) -> datetime | None:
    """A day with a time, by whatever clock: 2026-10-12 09:30."""
    meant = stretches(text)
    return next(iter(meant)).moment if len(meant) == 1 else None


def stretches(text: str, near: date = ANY_DAY) -> frozenset[Stretch]:
    """What a text may mean that is a day, hours, or hours of a day; nothing if it is none.

    Figures mean one thing, by a clock of 24 hours. Words may mean several, and so does a day
    without a year, which is sought `near` another.
    """
    has_words = any(map(str.isalpha, text))
    said = stretches_said(text, near) if has_words else frozenset[Stretch]()
    found = _STRETCH.fullmatch(text.strip())
    if len(said) == 1 or (said and not found):
        return said
    if found is None:
        day = None if _HOUR.search(text) else day_of(text)
        return frozenset({Stretch(day)} if day else ())
    starts, ends = (time_of_day(found[one] or "") for one in ("starts", "ends"))
    days = _days(found["day"], near) if found["day"] else [None]
    return frozenset(Stretch(day, starts, ends) for day in days if starts)


def _days(text: str, near: date) -> list[date]:
    """The day of a text; where it has no year, the days that it may be."""
    if day := day_of(text):
        return [day]
    return [one.day for one in stretches_said(text, near) if one.day]
