"""The year of a release whose dateline states none, from the weekdays that its days bear.

A wire writes „วันพุธ (5 เม.ย.)“ or "Wednesday, April 5": of the years about those that the
text states, only one has its days on these weekdays.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from babel import Locale

from landbridge.language.values import PartialDate, When
from landbridge.read.stated import find_whens

_LEAP_YEAR = PartialDate(2000, 12, 31)
"""Beside this anchor every day without a year is a date; its year is then not taken."""
_BETWEEN = r"[\s(,（]{0,3}"
_LONGEST = 20


def infer_year(text: str, language: str) -> int | None:
    """The only year about the stated ones whose weekdays are those of the text, if there is one."""
    if not _weekday_before_day(language).search(text):
        return None
    stated = {when.first.year for _, _, when in _whens(text, language)}
    days = [*_days(text, language)]
    if not stated or not days:
        return None
    about = range(min(stated) - 1, max(stated) + 2)
    fitting = [year for year in about if all(_fits(year, *day) for day in days)]
    return fitting[0] if len(fitting) == 1 else None


def _days(text: str, language: str) -> Iterator[tuple[int, int, int]]:
    """Month, day and weekday of each day that a weekday opens, and no year closes."""
    weekdays = _weekdays(language)
    dated = {start for start, _, _ in _whens(text, language)}
    for start, end, when in _whens(text, language, _LEAP_YEAR):
        reach = max(start - _LONGEST, 0)
        named = [*_weekday_before_day(language).finditer(text, reach, end)]
        if named and start not in dated and when.start.month and when.start.day:
            yield when.start.month, when.start.day, weekdays[named[-1][1].lower()]


def _whens(
    text: str, language: str, anchor: PartialDate | None = None
) -> Iterator[tuple[int, int, When]]:
    for mention in find_whens(text, language, anchor):
        if isinstance(mention.value, When):
            yield mention.start, mention.end, mention.value


def _fits(year: int, month: int, day: int, weekday: int) -> bool:
    try:
        return date(year, month, day).weekday() == weekday
    except ValueError:
        return False


@cache
def _weekdays(language: str) -> dict[str, int]:
    """The full names of the weekdays, Monday is 0 (CLDR)."""
    names = Locale.parse(language).days["format"]["wide"]
    return {name.lower(): number for number, name in names.items()}


@cache
def _weekday_before_day(language: str) -> re.Pattern[str]:
    names = "|".join(map(re.escape, _weekdays(language)))
    return re.compile(rf"({names}){_BETWEEN}\d", re.IGNORECASE)
