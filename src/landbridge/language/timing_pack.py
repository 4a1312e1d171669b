"""The grammar of timings of a language: its words, its atoms and how atoms are joined.

A pack is `packs/<language>/times.toml`, on top of `dates.toml`, whose tables of
words it shares. `[atoms]` lists the forms of days, periods, hours and spans, by
kind, the kinds in the order in which they are tried; `[joins]` lists the forms
of what atoms make together: a day with an hour, a range, a limit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from landbridge.language.date_forms import LATER, DateForms, Slots, Stated
from landbridge.language.date_pack import DateGrammar, date_grammar_of, forms_of
from landbridge.language.marks import overlaid
from landbridge.language.measure import normalised
from landbridge.language.pack_tables import PackTables
from landbridge.language.point import Point
from landbridge.language.readings import SECONDS
from landbridge.language.timing import Clock
from landbridge.language.timing_atoms import HALF_DAY, Atom, Daytime, Span, Value, in_half
from landbridge.language.values import Quantity

ATOMS = ("range", "date", "edge_span", "period", "clock", "in_daytime", "daytime", "span")
HOURS = ("h", "min", "s")
NIGHT, EVENING = 2, 5
"""At night, five to eleven are of the evening, and twelve to four of the next day."""
BASE = {"10a": (10, "a"), "3mo": (3, "mo"), "2wk": (2, "wk"), "we": (2, "d")}


@dataclass(frozen=True, slots=True)
class TimingGrammar:
    """How a language writes timings; `kinds` says what each form of an atom is.

    What stands `apart`, as a title does, is not read.
    """

    dates: DateGrammar
    kinds: Sequence[str]
    joins: DateForms
    shy: frozenset[str]
    apart: re.Pattern[str]

    def find(self, text: str, cased: str) -> Iterator[tuple[Stated, Mapping[str, Value]]]:
        """The timings of a text in small letters, each with the atoms in its slots."""
        text = self.apart.sub(lambda found: " " * len(found[0]), text)
        marked = self.dates.forms.marker.mark(text)
        atoms = {atom.start: atom for atom in self._atoms(text, cased, marked)}
        places = [(atom.start, atom.end, atom.kind) for atom in atoms.values()]
        for stated in self.joins.search(text, overlaid(self.joins.marker, marked, places)):
            starts = {slot: start for slot, (start, _) in stated.spans.items()}
            yield stated, {slot: atoms[at].value for slot, at in starts.items() if at in atoms}

    def count(self, slots: Slots, slot: str, end: str = "") -> int | None:
        """The whole number that a word or a number in a slot means."""
        return self.dates.counted_slot(slots, slot, end)

    def clock(self, slots: Slots, end: str = "") -> Clock | None:
        """The time of day that words state; None for one that no clock shows."""
        if (named := self.count(slots, "noon", end)) is not None:
            return Clock(named)
        hour, minute = self._hour(slots, end), self._minute(slots, end)
        if (joint := self.count(slots, "hhmm", end)) is not None:
            hour, minute = divmod(joint, 100)
        if hour is None:
            return None
        if f"back{end}" in slots and minute:
            hour, minute = (hour - 1) % 24, 60 - minute
        clock = Clock(hour, minute, self.count(slots, "ss", end))
        half = self.count(slots, "half_day", end)
        if half is None:
            half = self.count(slots, "half_letter", end)
        if half is None:
            half = self.count(slots, "half_latin", end)
        if half is None:
            return replace(clock, either_half=0 < hour <= HALF_DAY)
        if half == NIGHT:
            half = EVENING <= hour < HALF_DAY
        return in_half(clock, bool(half))

    def _hour(self, slots: Slots, end: str) -> int | None:
        spoken = self.count(slots, "spoken_hour", end)
        return self.count(slots, "hour", end) if spoken is None else spoken

    def _minute(self, slots: Slots, end: str) -> int | None:
        if word := slots.get(f"spoken_minute{end}"):
            return int(Decimal(self.dates.named["fraction"][word]) * 60)
        if (quarters := self.count(slots, "quarters", end)) is not None:
            return quarters
        spoken = self.count(slots, "spoken", end) or self.count(slots, "minute", end)
        return self.count(slots, "mi", end) if spoken is None else spoken

    def _atoms(self, text: str, cased: str, marked: str) -> Iterator[Atom]:
        for stated in self.dates.forms.search(text, marked):
            if self._is_other_word(stated, cased):
                continue
            kind = self.kinds[stated.form]
            value = self._value(kind, stated, text)
            if value is not None:
                yield Atom(stated.start, stated.end, kind, value)

    def limit(self, slots: Slots) -> str:
        """How what is meant stands to the timing: before, after, since, until, about."""
        for slot in ("limit", "limit_after", "onwards"):
            if word := slots.get(slot):
                about = "-about" if "about" in slots else ""
                return self.dates.named[slot][word] + about
        return "about" if "about" in slots else ""

    def _is_other_word(self, stated: Stated, cased: str) -> bool:
        """Whether a word like may or sat stands in small letters and with no number."""
        spans = [stated.spans.get(slot) for slot in ("name", "weekday")]
        spans.append((stated.start, stated.end))
        shy = any(span and cased[span[0] : span[1]] in self.shy for span in spans)
        return shy and not stated.slots.keys() & {"day", "year"}

    def _value(self, kind: str, stated: Stated, text: str) -> Value | None:
        match kind:
            case "clock":
                return self.clock(stated.slots)
            case "daytime" | "in_daytime":
                return self.daytime(stated.slots)
            case "range":
                return self._point(stated.slots, ""), self._point(stated.slots, LATER)
        if "count" in stated.slots:
            return self._span(stated, text)
        return self._coming_hour(stated.slots) or self._point(stated.slots)

    def _coming_hour(self, slots: Slots) -> Span | None:
        """The next or last hour or minute, which is as long from now on."""
        unit = self.dates.named["unit"].get(slots.get("unit", ""), "")
        if unit not in HOURS:
            return None
        return Span(Quantity(Decimal(1), unit), self.count(slots, "shift") or 0)

    def _point(self, slots: Slots, end: str = "") -> Point:
        point, shift = self.dates.point(slots, end), self.count(slots, "shift", end)
        if f"weekend{end}" in slots:
            return replace(point, weeks_on=0, weekend=True)
        if word := slots.get(f"unit{end}"):
            return shifted(point, self.dates.named["unit"][word], shift or 0)
        if f"quarter_word{end}" in slots and shift is not None and not point.quarter:
            return replace(point, quarters_on=shift)
        if shift is None:
            return point
        if point.month and point.day:
            return replace(point, years_on=0) if point.weekday else replace(point, toward=shift)
        if point.weekday:
            return replace(point, weeks_on=shift)
        return replace(point, years_on=shift) if point.month else point

    def daytime(self, slots: Slots) -> Daytime | None:
        """The part of the day that words name."""
        words = [slots[name] for name in ("daytime", "tonight", "in_daytime") if name in slots]
        if not words:
            return None
        hours = {**self.dates.named["daytime"], **self.dates.named["in_daytime"]}
        low, high = hours[words[0]].split("-")
        days_on = self.count(slots, "tonight")
        if days_on is None:
            days_on = self.count(slots, "shift")
        part = self.dates.named["part"].get(slots.get("part", ""), "")
        return Daytime(_clock(low), _clock(high), days_on, part)

    def _span(self, stated: Stated, text: str) -> Span | None:
        start, end = stated.spans["count"][0], stated.spans["unit"][0]
        unit = self.dates.named["unit"][stated.slots["unit"]]
        written = text[start:end].rstrip(" -\n")
        if (numeral := self.dates.numbers.at(written, 0, len(written))) and numeral.ordinal:
            return None
        quantity = self.quantity(written, unit)
        if fraction := stated.slots.get("fraction"):
            more = Decimal(self.dates.named["fraction"][fraction])
            counted = self.quantity(stated.slots["count"], unit)
            quantity = replace(counted, amount=counted.amount + more)
        shift, edge = (self.count(stated.slots, slot) or 0 for slot in ("shift", "edge"))
        return Span(quantity, shift, edge)

    def quantity(self, written: str, unit: str) -> Quantity:
        """So many of a unit, the number in words or digits; one where it is no number (a, an)."""
        few = self.dates.named["count"].get(written)
        numeral = self.dates.numbers.at(written, 0, len(written))
        amount = Decimal(few) if few else numeral.amount if numeral else Decimal(1)
        return Quantity(amount, unit)

    def sum_of(self, spans: Sequence[Span]) -> Quantity:
        """Several spans as one, in the smallest of their units: 1 hour and 30 minutes."""
        quantities = [in_base_unit(span.quantity) for span in spans]
        if len(quantities) == 1:
            return quantities[0]
        unit = min((quantity.unit for quantity in quantities), key=list(SECONDS).index)
        seconds = sum(quantity.amount * SECONDS[quantity.unit] for quantity in quantities)
        return Quantity(normalised(Decimal(seconds) / SECONDS[unit]), unit)


def in_base_unit(quantity: Quantity) -> Quantity:
    """Decades, quarters, fortnights and weekends in years, months, weeks and days."""
    factor, unit = BASE.get(quantity.unit, (1, quantity.unit))
    return Quantity(quantity.amount * factor, unit)


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
            return replace(point, weeks_on=count, weekend=unit == "we")
        case "d":
            return replace(point, days_on=count)
    return point


def _clock(written: str) -> Clock:
    hour, *rest = (int(part) for part in written.split(":"))
    minute, second = rest or (None, None)
    return Clock(hour, minute, second)


@cache
def timing_grammar(language: str) -> TimingGrammar | None:
    """The grammar of timings of a language; None where it has no pack."""
    own = PackTables.of(language, "times")
    if not own.table("atoms"):
        return None
    pack = own.on(PackTables.of(language, "dates"))
    forms = [(kind, form) for kind in ATOMS for form in pack.words("atoms", kind)]
    dates = date_grammar_of(pack, [form for _, form in forms], ATOMS)
    return TimingGrammar(
        dates=dates,
        kinds=[kind for kind, _ in forms],
        joins=forms_of(pack, pack.words("joins", "forms"), dates.forms.marker),
        shy=frozenset(pack.words("grammar", "shy")),
        apart=pack.pattern("apart", "(?!)"),
    )
