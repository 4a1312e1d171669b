"""What the words of a timing mean by themselves: clocks, parts of the day, points and spans."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from landbridge.language.date_forms import Slots
from landbridge.language.date_grammar import DateGrammar
from landbridge.language.point import Point
from landbridge.language.spans import DECADE, FORTNIGHT, HOURS, WEEKEND
from landbridge.language.timing import Clock
from landbridge.language.timing_atoms import HALF_DAY, Daytime, Span, in_half
from landbridge.language.values import Quantity

NIGHT, EVENING = 2, 5
"""At night, five to eleven are of the evening, and twelve to four of the next day."""


@dataclass(frozen=True, slots=True)
class TimingWords:
    """Reads the slots of a form by the tables of a pack.

    `by_24` says that hours are counted through the whole day: 09.30 น. is never in the evening.
    """

    dates: DateGrammar
    by_24: bool = False

    @property
    def named(self) -> Mapping[str, Mapping[str, str]]:
        """The words of each table with what they mean."""
        return self.dates.named

    def meaning(self, slots: Slots, name: str) -> str:
        """What the word in a slot means by the table of that name; nothing where it is empty."""
        return self.dates.meaning(slots, name)

    def count(self, slots: Slots, *names: str, end: str = "") -> int | None:
        """The whole number that the word or number in the first filled slot means."""
        return self.dates.count(slots, *names, end=end)

    def clock(self, slots: Slots, end: str = "") -> Clock | None:
        """The time of day that words state; None where they state none."""
        if (named := self.count(slots, "noon", end=end)) is not None:
            return Clock(named)
        hour = self.count(slots, "spoken_hour", "hour", end=end)
        minute = self._minute(slots, end)
        if (joint := self.count(slots, "hhmm", end=end)) is not None:
            hour, minute = divmod(joint, 100)
        if hour is None:
            return None
        hour += self.count(slots, "hours_after", end=end) or 0
        if f"back{end}" in slots and minute:
            hour, minute = (hour - 1) % 24, 60 - minute
        clock = Clock(hour, minute, self.count(slots, "ss", end=end))
        half = self.count(slots, "half_day", "half_letter", "half_latin", end=end)
        if half is None:
            return replace(clock, either_half=0 < hour <= HALF_DAY and not self.by_24)
        return in_half(clock, EVENING <= hour < HALF_DAY if half == NIGHT else bool(half))

    def _minute(self, slots: Slots, end: str) -> int | None:
        if word := slots.get(f"spoken_minute{end}"):
            return int(Decimal(self.named["fraction"][word]) * 60)
        if f"half_past{end}" in slots:
            return 30
        return self.count(slots, "quarters", "spoken", "minute", "mi", end=end)

    def daytime(self, slots: Slots) -> Daytime | None:
        """The part of the day that words name."""
        words = [slots[name] for name in ("daytime", "tonight", "in_daytime") if name in slots]
        if not words:
            return None
        hours = {**self.named["daytime"], **self.named["in_daytime"]}
        low, high = hours[words[0]].split("-")
        days_on = self.count(slots, "tonight", "shift")
        return Daytime(_clock(low), _clock(high), days_on, self.meaning(slots, "part"))

    def point(self, slots: Slots, end: str = "") -> Point:
        """The day or period that words state."""
        point, shift = self.dates.point(slots, end), self.count(slots, "shift", end=end)
        if f"weekend{end}" in slots:
            return replace(point, weeks_on=0, weekend=True)
        if word := slots.get(f"unit{end}"):
            return shifted(point, self.named["unit"][word], shift or 0)
        if shift is None:
            return point
        if f"quarter_word{end}" in slots and not point.quarter:
            return replace(point, quarters_on=shift)
        if point.month and point.day:
            return replace(point, years_on=0) if point.weekday else replace(point, toward=shift)
        if point.weekday:
            return replace(point, weeks_on=shift)
        return replace(point, years_on=shift) if point.month else point

    def span(self, slots: Slots, written: str) -> Span | None:
        """The span that words state, its number as it is written; none for an ordinal."""
        unit = self.meaning(slots, "unit")
        numeral = self.dates.numbers.at(written, 0, len(written))
        if numeral and numeral.ordinal:
            return None
        quantity = self.quantity(written, unit)
        if "fraction" in slots:
            more = Decimal(self.meaning(slots, "fraction"))
            quantity = Quantity(self.quantity(slots["count"], unit).amount + more, unit)
        shift, edge = (self.count(slots, slot) or 0 for slot in ("shift", "edge"))
        return Span(quantity, shift, edge)

    def one_toward(self, slots: Slots) -> Span | None:
        """The next or last hour, minute, fortnight or decade, as the one that it is."""
        unit = self.meaning(slots, "unit")
        if unit not in (*HOURS, FORTNIGHT, DECADE):
            return None
        return Span(Quantity(Decimal(1), unit), self.count(slots, "shift") or 0)

    def quantity(self, written: str, unit: str) -> Quantity:
        """So many of a unit, the number in words or digits; one where it is no number (a, an)."""
        few = self.named["count"].get(written)
        numeral = self.dates.numbers.at(written, 0, len(written))
        amount = Decimal(few) if few else numeral.amount if numeral else Decimal(1)
        return Quantity(amount, unit)

    def limit(self, slots: Slots) -> str:
        """How what is meant stands to the timing: before, after, since, until, about."""
        limits = [self.meaning(slots, slot) for slot in ("limit", "limit_after", "onwards")]
        limit = next(filter(None, limits), "")
        about = "about" if "about" in slots else ""
        return "-".join(filter(None, (limit, about)))


def shifted(point: Point, unit: str, count: int) -> Point:
    """A point that counts so many units on from now."""
    match unit:
        case "a":
            return replace(point, years_on=count)
        case "3mo":
            return replace(point, quarters_on=count)
        case "mo":
            return replace(point, months_on=count)
        case "wk" | "we":
            return replace(point, weeks_on=count, weekend=unit == WEEKEND)
        case "d":
            return replace(point, days_on=count)
    return point


def _clock(written: str) -> Clock:
    hour, *rest = (int(part) for part in written.split(":"))
    minute, second = rest or (None, None)
    return Clock(hour, minute, second)
