"""Weekly hours in words: `Mon-Fri 09:00-12:00, 14:00-17:00; Sat 10:00-12:00`, in any language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import time
from itertools import chain

from landbridge.language.phrases import speaking
from landbridge.meet.tours.model import Hours
from landbridge.office.said_times import HoursSaid, hours_said
from landbridge.office.stated_times import time_of_day
from landbridge.office.weekdays import weekdays_named, without_weekdays

_BETWEEN = re.compile(r"\s*[;；,，、\n]\s*")
_STRETCH = re.compile(
    r"(?:\b(?:from|с)\s+)?(\d{1,2}[:：.]\d{2})(?:\s*[-–—~～至到]\s*|\s+(?:to|до|ถึง)\s+)"
    r"(\d{1,2}[:：.]\d{2})"
)
_MARKS = " :："
Between = tuple[time, time]


def opening_hours(text: str) -> tuple[Hours, ...] | None:
    """The hours that a cell gives, on all days where it names none; None for what is no hours.

    Days stand before their hours, one or from one to another, several parted by commas; hours
    are of the days before them: `Mon, Wed-Fri 09:00-12:00, 14:00-17:00; Sat 10:00-12:00`.
    """
    stated = text.strip()
    in_words = (hours_said(without_weekdays(stated), language) for language in speaking())
    readings = (_hours(_parts(stated, found)) for found in chain([_in_figures(stated)], in_words))
    return next(filter(None, readings), None)


def _hours(parts: Iterable[str | Between]) -> tuple[Hours, ...]:
    """Hours of the days before them; none where anything is left unread."""
    found: list[Hours] = []
    days, named = list(range(1, 8)), list[int]()
    for part in parts:
        if isinstance(part, str):
            weekdays = weekdays_named(part)
            if not weekdays:
                return ()
            named += weekdays
        elif part[0] < part[1]:
            days, named = named or days, []
            found += [Hours(day, *part) for day in days]
        else:
            return ()
    return () if named else tuple(sorted(found, key=lambda one: (one.weekday, one.opens)))


def _parts(text: str, hours: Iterable[HoursSaid]) -> Iterator[str | Between]:
    """Names of days and stretches of hours, as they follow one another."""
    end = 0
    for start, after, opens, closes in hours:
        yield from _names_in(text[end:start])
        yield opens, closes
        end = after
    yield from _names_in(text[end:])


def _names_in(text: str) -> Iterator[str]:
    yield from filter(None, (name.strip(_MARKS) for name in _BETWEEN.split(text)))


def _in_figures(text: str) -> Iterator[HoursSaid]:
    for stretch in _STRETCH.finditer(text):
        opens, closes = map(time_of_day, stretch.groups())
        if opens and closes:
            yield *stretch.span(), opens, closes
