"""How often something runs in a week, as texts and tables say it: twice a week, ежедневно."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from landbridge.language.folded import fold_text
from landbridge.language.mention import Mention
from landbridge.language.pack_tables import PackTables
from landbridge.language.quantities import find_numbers
from landbridge.language.values import Number

_A_WEEK = {"day": 7.0, "week": 1.0, "month": 12 * 7 / 365.25}
_MOST_LETTERS = 200
_MOST_A_WEEK = 1000.0


@dataclass(frozen=True, slots=True)
class _Words:
    """What a language says of how often."""

    periods: tuple[tuple[float, re.Pattern[str]], ...]
    gap: re.Pattern[str]
    weekdays: tuple[re.Pattern[str], ...]
    counts: tuple[tuple[str, float], ...]
    units: tuple[tuple[str, float], ...]


def runs_a_week(stated: str, language: str) -> float | None:
    """How many times a week; None where the words do not say it."""
    words = _words(language)
    if words is None or len(stated) > _MOST_LETTERS:
        return None
    text = fold_text(stated, language).lower
    if days := sum(bool(weekday.search(text)) for weekday in words.weekdays):
        return float(days)
    if gap := words.gap.search(text):
        apart = _count(gap["n"], words, language)
        around = text[: gap.start()] + text[gap.end() :]
        period = dict(words.units).get(gap["unit"])
        if apart and period:
            return (_count(around, words, language) or 1.0) * period / apart
    for period, pattern in words.periods:
        if pattern.search(text):
            return min((_count(text, words, language) or 1.0) * period, _MOST_A_WEEK)
    return None


def _count(text: str, words: _Words, language: str) -> float | None:
    """The first number of a text above zero, in figures or in words."""
    for mention in find_numbers(fold_text(text), language):
        if (number := _number(mention)) is not None and number > 0:
            return number
    return next((count for word, count in words.counts if word in text), None)


def _number(mention: Mention) -> float | None:
    return float(mention.value.amount) if isinstance(mention.value, Number) else None


@cache
def _words(language: str) -> _Words | None:
    pack = PackTables.of(language, "frequency")
    if not pack.tables:
        return None
    patterns = {name: re.compile(str(pack.tables[name])) for name in (*_A_WEEK, "gap")}
    return _Words(
        tuple((per, patterns[name]) for name, per in _A_WEEK.items()),
        patterns["gap"],
        tuple(re.compile(weekday) for weekday in pack.words("weekdays")),
        tuple((word, float(count)) for word, count in pack.by_meaning("counts")),
        tuple((word, _A_WEEK[unit]) for word, unit in pack.by_meaning("units")),
    )
