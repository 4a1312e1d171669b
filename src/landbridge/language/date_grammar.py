"""How a language writes dates: what the words in the slots of a form mean."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial

from landbridge.language.date_forms import LATER, DateForms, Slots
from landbridge.language.marks import MAX_DATE_DIGITS, MAX_DATE_NUMBER
from landbridge.language.number import NumberGrammar
from landbridge.language.point import NOWHEN, Point

BUDDHIST = -543
FIRST_BUDDHIST_YEAR = 2400
"""A year from here on is of the Buddhist era where years may be."""
CENTURY_TURN = 50
"""Two digits of a year mean 20xx up to here, 19xx above."""
_RELATIVE = frozenset({"years_on", "months_on", "weeks_on", "days_on", "buddhist"})
"""What stands for itself only where no number is right before it: not in 15 ปีที่ผ่านมา."""
_MONTHS = ("month", "mm", "name", "full_name", "nth_month", "lunar_month")
_LUNAR = ("lunar_month", "lunar_day", "lunar_word", "lunar_holiday")
_DAYS = ("day", "numeric_day", "lunar_day")
AHEAD = 200
"""So many characters before a date are searched for words that point ahead."""
MOST_DIGITS = 9
"""So many characters before a relative word are searched for a number of what it names."""
UNITS = ("year", "month", "day")


@dataclass(frozen=True, slots=True)
class Dated:
    """A date at its place in a text: its two ends as stated, the second empty for one date."""

    start: int
    end: int
    first: Point
    second: Point


@dataclass(frozen=True, slots=True)
class DateGrammar:
    """How a language writes dates: its forms and what the words in their slots mean."""

    forms: DateForms
    numbers: NumberGrammar
    counted: Mapping[str, Mapping[str, int]]
    named: Mapping[str, Mapping[str, str]]
    buddhist: bool
    capitals: bool
    not_counted: re.Pattern[str]
    ahead: re.Pattern[str]

    def find(self, text: str, cased: str) -> Iterator[Dated]:
        """The dates that a text states, in its order.

        `text` is in small letters, `cased` the same as it was written.
        """
        for stated in self.forms.find(text):
            if self.capitals and stated.in_small_letters("name", cased):
                continue
            if stated.slots.keys() <= _RELATIVE and self.not_counted.search(
                text, max(0, stated.start - MOST_DIGITS), stated.start
            ):
                continue
            first, second = self.point(stated.slots, ""), self._later(stated.slots)
            if self._is_to_come(first, text, stated.start):
                first = replace(first, toward=1)
            yield Dated(stated.start, stated.end, first, second)

    def _is_to_come(self, point: Point, text: str, start: int) -> bool:
        """Whether words before a date without a year say that it is to come: will open in May."""
        named = point.month or point.weekday or point.day or point.season
        is_open = named and not (point.year or point.toward or point.is_relative)
        before = text[max(0, start - AHEAD) : start]
        return bool(is_open and self.ahead.search(before))

    def _later(self, slots: Slots) -> Point:
        """The later end of a range; nothing where no slot tells of one, as of most dates."""
        return self.point(slots, LATER) if any(map(_is_of_later, slots)) else NOWHEN

    def point(self, slots: Slots, end: str) -> Point:
        """What the words in the slots say of a date."""
        count, meaning = partial(self.count, slots, end=end), partial(self.meaning, slots, end=end)
        month, day = self._holiday(slots, end)
        return Point(
            year=self._year(slots, end),
            month=count(*_MONTHS) or month,
            day=count(*_DAYS) or day,
            years_on=count("years_on"),
            months_on=count("months_on"),
            days_on=count("days_on"),
            same=next((unit for unit in UNITS if f"same_{unit}{end}" in slots), ""),
            toward=count("toward", "by") or 0,
            part=meaning("part") or meaning("year_part"),
            quarter=count("quarter", "quarter_name"),
            half=count("half", "half_name", "half_of"),
            first_months=count("first_months", "first_months_name"),
            decade=self._common(count("decade", "tens", "decade_name"), count("era")),
            lunar=any(slot + end in slots for slot in _LUNAR),
            season=meaning("season") or meaning("in_season"),
            weekday=count("weekday", "full_weekday"),
            nth=count("nth", "week"),
            weeks_on=count("weeks_on"),
            century=count("century"),
        )

    def count(self, slots: Slots, *names: str, end: str = "") -> int | None:
        """The whole number that the word or number in the first filled slot means."""
        for name in names:
            word = slots.get(name + end)
            if word is not None and (count := self._count(word, name)) is not None:
                return count
        return None

    def _count(self, word: str, name: str) -> int | None:
        meaning = self.counted.get(name, {}).get(word)
        return read_integer(word, self.numbers) if meaning is None else meaning

    def meaning(self, slots: Slots, name: str, end: str = "") -> str:
        """What the word in a slot means by the table of that name; nothing where it is empty."""
        return self.named[name].get(slots.get(name + end, ""), "")

    def _holiday(self, slots: Slots, end: str) -> tuple[int | None, int | None]:
        """The month and the day of a holiday that is always on the same one."""
        named = self.meaning(slots, "holiday", end) or self.meaning(slots, "lunar_holiday", end)
        month, _, day = named.partition("-")
        return int(month or 0) or None, int(day or 0) or None

    def _year(self, slots: Slots, end: str) -> int | None:
        era, short = (self.count(slots, name, end=end) for name in ("era", "short"))
        year = self.count(slots, "year", "dangi", end=end)
        if (buddhist := self.count(slots, "buddhist", end=end)) is not None:
            return buddhist + BUDDHIST
        if (cent := self.count(slots, "cent", end=end)) is not None:
            return cent * 100 + (self.count(slots, "rest", end=end) or 0)
        if reign := self.count(slots, "reign", end=end):
            return reign + (era or 0)
        if short is not None:
            if era == BUDDHIST or (era is None and self.buddhist):
                return 2500 + short + BUDDHIST
            if end and (first := self._year(slots, "")):
                return first // 100 * 100 + short
            return short + (2000 if short <= CENTURY_TURN else 1900)
        return self._common(year, era)

    def _common(self, year: int | None, era: int | None) -> int | None:
        """A year of the common era, from one of an era or of the language's own."""
        if year is not None and era is None and self.buddhist:
            return common_year(year)
        return None if year is None else year + (era or 0)


def common_year(year: int) -> int:
    """A year of the common era, from one of it or of the Buddhist era: 2567 is 2024."""
    return year + BUDDHIST if year >= FIRST_BUDDHIST_YEAR else year


def _is_of_later(slot: str) -> bool:
    return slot.endswith(LATER)


def read_integer(written: str, numbers: NumberGrammar) -> int | None:
    """The whole number in digits or words; of very many digits, `MAX_DATE_NUMBER`."""
    if written.isdecimal():
        return int(written) if len(written) <= MAX_DATE_DIGITS else MAX_DATE_NUMBER
    numeral = numbers.at(written, 0, len(written))
    if numeral is None or numeral.end < len(written):
        return None
    if numeral.high and numeral.high < 10:
        return int(numeral.amount * 10 + numeral.high)
    return int(numeral.amount)
