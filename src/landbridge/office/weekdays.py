"""Weekdays by their names in any of the languages, alone or several: Sat, 工作日, ежедневно."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from landbridge.language.folded import fold_text
from landbridge.language.phrases import phrases, speaking
from landbridge.office.template import other_words

Days = Sequence[int]
"""Weekdays by their numbers; 1 is Monday."""

_TO = re.compile(r"\s*[-–—~～至到]\s*|\s+(?:to|through|по|до|ถึง)\s+")
_THAI_DAY = "วัน"
"""Stands before the name of a weekday, or is left out."""
_HAN = re.compile(r"[\u4e00-\u9fff]")


def weekdays_named(text: str) -> Days:
    """The days of a name, or from one to another, over the turn of the week too; else none."""
    first, *last = (_days_of(name) for name in _TO.split(text, maxsplit=1))
    if _days_of(text) or not last:
        return _days_of(text)
    if len(first) != 1 or len(last[0]) != 1:
        return ()
    return [(first[0] - 1 + step) % 7 + 1 for step in range((last[0][0] - first[0]) % 7 + 1)]


def without_weekdays(text: str) -> str:
    """A text of the same length in which marks stand for the full names of weekdays."""
    return _full_names().sub(lambda name: ";" * len(name[0]), text)


def _days_of(name: str) -> Days:
    if name in [*"1234567"]:
        return (int(name),)
    return _names().get(_bare(name), ())


def _bare(name: str) -> str:
    return fold_text(name).lower.strip(". ").removeprefix(_THAI_DAY)


@cache
def _names() -> Mapping[str, Days]:
    widths = ("wide", "abbreviated", "short")
    return {_bare(name): days for name, days in (*_other_names(), *_calendar_names(widths))}


@cache
def _full_names() -> re.Pattern[str]:
    """The names of some length, which nothing but a day can be: those of one sign or two may be
    parts of other words."""
    names = {name for name, _ in (*_other_names(), *_calendar_names(("wide", "abbreviated")))}
    words = sorted((name for name in names if len(name) > 1), key=len, reverse=True)
    alone = (f"(?<!\\w){re.escape(one)}(?!\\w)" for one in words if not _HAN.match(one))
    inside = (re.escape(one) for one in words if _HAN.match(one))
    return re.compile("|".join([*inside, *alone]), re.IGNORECASE)


def _calendar_names(widths: Sequence[str]) -> Iterator[tuple[str, Days]]:
    for language in speaking():
        for form in phrases(language).locale.days.values():
            for width in widths:
                for day, name in dict(form.get(width, {})).items():
                    yield name, (day + 1,)


def _other_names() -> Iterator[tuple[str, Days]]:
    for code, name in other_words("weekdays"):
        first, _, last = code.partition("-")
        yield name, range(int(first), int(last or first) + 1)
