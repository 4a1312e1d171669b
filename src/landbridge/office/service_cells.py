"""What stands in the cells of services and timetables: modes, prices, hours, clocks."""

from __future__ import annotations

import re
from datetime import date, datetime
from math import isfinite

from landbridge.language.frequency import runs_a_week
from landbridge.language.scripts import language_of
from landbridge.office.stated_times import day_of, time_of_day
from landbridge.office.template import code_of
from landbridge.route.model import LinkStatus, Mode, Range

MODES = {
    **{str(mode): mode for mode in Mode},
    "ferry": Mode.SEA,
    "ship": Mode.SEA,
    "flight": Mode.AIR,
    "train": Mode.RAIL,
    "car": Mode.ROAD,
}
"""The mode by the code of a link's mode or of a journey's; a ferry is a ship."""
_RANGE = re.compile(r"([\d., ]{1,20}?) ?[-–—~～至到/] ?([\d., ]{1,20})")
_MOMENT = re.compile(r"(?:(?P<day>.{1,40}?)[ T])?(?P<time>\d{1,2}[:：.]\d{2}(?::\d{2})?)")
_MOST_HOURS = 24.0 * 120
_ANY_DAY = date(2000, 1, 3)


def mode_named(word: str) -> Mode | None:
    """The mode of a word in any of the languages."""
    return MODES.get(code_of("link_mode", word) or code_of("mode", word) or "")


def status_named(word: str) -> LinkStatus | None:
    """How far a link is alive, in a word of any of the languages."""
    code = code_of("link_status", word)
    return LinkStatus(code) if code else None


def _number(text: str) -> float | None:
    """A number not below zero; a comma before three digits or a blank groups them."""
    plain = re.sub(r"(?<=\d)[,\s](?=\d{3}(?!\d))", "", text.strip()).replace(",", ".")
    try:
        number = float(plain)
    except ValueError:
        return None
    return number if isfinite(number) and number >= 0 else None


def hours_in(text: str) -> float | None:
    """Hours under way, above zero."""
    number = _number(text)
    return number if number and number <= _MOST_HOURS else None


def cost_in(text: str) -> Range | None:
    """A price, or a lowest and a highest one; between them lies the likely one."""
    figures = _RANGE.fullmatch(text.strip())
    parts = figures.groups() if figures else (text, text)
    low, high = (_number(part) for part in parts)
    if low is None or high is None or high < low:
        return None
    return Range(low, (low + high) / 2, high)


def year_in(text: str) -> int | None:
    """A year of four digits."""
    return int(text) if text.isdecimal() and len(text) == 4 else None


def moment_in(text: str) -> datetime | None:
    """A time of day, with or without its day; without one it is of the first day of all."""
    found = _MOMENT.fullmatch(text.strip())
    clock = time_of_day(found["time"]) if found else None
    day = day_of(found["day"]) if found and found["day"] else _ANY_DAY
    return datetime.combine(day, clock) if clock and day else None


def runs_in(text: str) -> float | None:
    """How many times a week: a number, or words such as twice a week."""
    number = _number(text)
    return runs_a_week(text, language_of(text)) if number is None else number or None
