"""Times of the day in a text, as minutes since midnight."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from landbridge.language.amount_pack import amount_grammar
from landbridge.language.date_grammar import read_integer
from landbridge.language.lexicon import NEVER
from landbridge.language.pack_tables import PackTables

HALF_DAY, DAY = 720, 1440
_LATER = {"pm": HALF_DAY, "evening": 1080, "half": 30, "quarter": 15}
_BEFORE = {"to_quarter": 15, "to_half": 30, "of_quarter": 45}
"""What is told by the hour to come: quarter to five, половина пятого, четверть пятого."""
_HOURS = {"midnight": 0, "noon": 12, "one": 1}
_TELLING = frozenset({"am", "pm", "evening", "midnight", "noon", "day"})
"""What tells the half of the day; a clock of 24 hours (`day`) does by itself."""


@dataclass(frozen=True, slots=True)
class Time:
    """A time of the day as stated: at 8 in the evening is 1,200 minutes, at 8 may be 480 only.

    It is `halved` where the words tell which half of the day is meant.
    """

    start: int
    end: int
    minutes: int
    halved: bool = False


def find_times(text: str, language: str) -> list[Time]:
    """The times that a text in small letters states."""
    found: list[Time] = []
    for match in _expression(language).finditer(text):
        time = _time(match, language)
        if time is not None:
            found.append(time)
    return found


def same_time(minutes: int, others: int, *, halved: bool = False) -> bool:
    """Whether two times are one; where not both tell which half of the day is meant, in either."""
    return (minutes - others) % (DAY if halved else HALF_DAY) == 0


def _time(match: re.Match[str], language: str) -> Time | None:
    said = {
        name.rstrip("0123456789"): word
        for name, word in match.groupdict().items()
        if word is not None
    }
    numbers = amount_grammar(language).number
    named = next((hour for name, hour in _HOURS.items() if name in said), None)
    hour = read_integer(said["h"], numbers) if named is None else named
    minute = read_integer(said.get("m", "0"), numbers)
    if hour is None or minute is None or hour > 24 or minute > 59:
        return None
    if not said.keys().isdisjoint(("am", "pm")):
        hour = hour % 12 if hour <= 12 else hour - 12
    shift = sum(later for name, later in _LATER.items() if name in said)
    shift -= sum(before for name, before in _BEFORE.items() if name in said)
    is_told = hour > 12 or said.get("h", "")[:1] == "0" or not said.keys().isdisjoint(_TELLING)
    return Time(*match.span(), (hour * 60 + minute + shift) % DAY, is_told)


@cache
def _expression(language: str) -> re.Pattern[str]:
    forms = PackTables.of(language, "comparison").words("clock", "forms")
    numbered = (re.sub(r"\?P<([a-z]+)>", rf"?P<\g<1>{n}>", form) for n, form in enumerate(forms))
    return re.compile("|".join(f"(?:{form})" for form in numbered) or NEVER)
