"""How a language writes dates: what the words in the slots of a form mean."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from landbridge.language.date_forms import LATER, DateForms, Slots
from landbridge.language.marks import MAX_DIGITS, MAX_VALUE
from landbridge.language.number import NumberGrammar
from landbridge.language.point import Point
from landbridge.language.values import PartialDate, When
from landbridge.language.when import Reference

BUDDHIST = -543
FIRST_BUDDHIST_YEAR = 2400
"""A year from here on is of the Buddhist era where the language counts in it."""
CENTURY_TURN = 50
"""Two digits of a year mean 20xx up to here, 19xx above."""
_RELATIVE = frozenset({"years_on", "months_on", "weeks_on", "days_on", "buddhist"})
"""What stands for itself only where no number is right before it: not in 15 ปีที่ผ่านมา."""
_MONTHS = ("month", "mm", "name", "full_name", "nth_month", "lunar_month")
_LUNAR = ("lunar_month", "lunar_day", "lunar_word", "lunar_holiday")
_DAYS = ("day", "numeric_day", "lunar_day")
AHEAD = 200
"""So many characters before a date are searched for words that point ahead."""
UNITS = ("year", "month", "day")


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

    def find(
        self, text: str, cased: str, anchor: PartialDate | None
    ) -> Iterator[tuple[int, int, When | None]]:
        """The places of dates with what they mean; None where that cannot be known.

        `text` is in small letters, `cased` the same as it was written.
        """
        reference = Reference(anchor)
        for stated in self.forms.find(text):
            if self.capitals and stated.in_small_letters("name", cased):
                continue
            if stated.slots.keys() <= _RELATIVE and self.not_counted.search(
                text, max(0, stated.start - 4), stated.start
            ):
                continue
            first, second = self.point(stated.slots, ""), self.point(stated.slots, LATER)
            if self._is_to_come(first, text, stated.start):
                first = replace(first, toward=1)
            yield stated.start, stated.end, reference.resolve(first, second)

    def _is_to_come(self, point: Point, text: str, start: int) -> bool:
        """Whether words before a date without a year say that it is to come: will open in May."""
        is_open = point.year is None and not point.toward and (point.month or point.weekday)
        before = text[max(0, start - AHEAD) : start]
        return bool(is_open and self.ahead.search(before))

    def point(self, slots: Slots, end: str) -> Point:
        """What the words in the slots say of a date."""
        return Point(
            year=self._year(slots, end),
            month=self._first(slots, end, *_MONTHS) or self._holiday(slots, end)[0],
            day=self._first(slots, end, *_DAYS) or self._holiday(slots, end)[1],
            years_on=self.counted_slot(slots, "years_on", end),
            months_on=self.counted_slot(slots, "months_on", end),
            days_on=self.counted_slot(slots, "days_on", end),
            same=next((unit for unit in UNITS if f"same_{unit}{end}" in slots), ""),
            toward=self.counted_slot(slots, "toward", end) or 0,
            part=self._named(slots, "part", end) or self._named(slots, "year_part", end),
            quarter=self._first(slots, end, "quarter", "quarter_name"),
            half=self._first(slots, end, "half", "half_name", "half_of"),
            first_months=self._first(slots, end, "first_months", "first_months_name"),
            decade=self._first(slots, end, "decade", "tens", "decade_name"),
            lunar=any(slot + end in slots for slot in _LUNAR),
            season=self._named(slots, "season", end),
            weekday=self._first(slots, end, "weekday", "full_weekday"),
            nth=self._first(slots, end, "nth", "week"),
            weeks_on=self.counted_slot(slots, "weeks_on", end),
            century=self.counted_slot(slots, "century", end),
        )

    def _first(self, slots: Slots, end: str, *names: str) -> int | None:
        stated = (self.counted_slot(slots, name, end) for name in names)
        return next((value for value in stated if value is not None), None)

    def counted_slot(self, slots: Slots, slot: str, end: str) -> int | None:
        """The whole number that a word or a number in a slot means."""
        word = slots.get(slot + end)
        if word is None:
            return None
        meaning = self.counted.get(slot, {}).get(word)
        return read_integer(word, self.numbers) if meaning is None else meaning

    def _named(self, slots: Slots, slot: str, end: str) -> str:
        word = slots.get(slot + end)
        return "" if word is None else self.named[slot][word]

    def _holiday(self, slots: Slots, end: str) -> tuple[int | None, int | None]:
        """The month and the day of a holiday that is always on the same one."""
        named = self._named(slots, "holiday", end) or self._named(slots, "lunar_holiday", end)
        month, _, day = named.partition("-")
        return int(month or 0) or None, int(day or 0) or None

    def _year(self, slots: Slots, end: str) -> int | None:
        era = self.counted_slot(slots, "era", end)
        year, short = (
            self._first(slots, end, "year", "buddhist"),
            self.counted_slot(slots, "short", end),
        )
        if (cent := self.counted_slot(slots, "cent", end)) is not None:
            return cent * 100 + (self.counted_slot(slots, "rest", end) or 0)
        if reign := self.counted_slot(slots, "reign", end):
            return reign + (era or 0)
        if short is not None:
            if era == BUDDHIST or (era is None and self.buddhist):
                return 2500 + short + BUDDHIST
            return short + (2000 if short <= CENTURY_TURN else 1900)
        if year is None:
            return None
        if era is None and self.buddhist and year >= FIRST_BUDDHIST_YEAR:
            return year + BUDDHIST
        return year + (era or 0)


def read_integer(written: str, numbers: NumberGrammar) -> int | None:
    """The whole number that is written, in digits or words; `MAX_VALUE` for a very long one."""
    if written.isdecimal():
        return int(written) if len(written) <= MAX_DIGITS else MAX_VALUE
    numeral = numbers.at(written, 0, len(written))
    if numeral is None or numeral.end < len(written):
        return None
    if numeral.high and numeral.high < 10:
        return int(numeral.amount * 10 + numeral.high)
    return int(numeral.amount)
