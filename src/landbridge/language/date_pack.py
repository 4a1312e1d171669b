"""The grammar of dates of a language, from its pack and from CLDR.

A pack is `packs/<language>/dates.toml`: words by what they mean, and the forms
that dates have. CLDR (through Babel) adds the names of months and weekdays.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from landbridge.language.amount_pack import amount_grammar
from landbridge.language.date_forms import LATER, DateForms, Slots
from landbridge.language.lexicon import after_any
from landbridge.language.marks import MAX_DIGITS, MAX_VALUE, Marker
from landbridge.language.number import NumberGrammar
from landbridge.language.pack_tables import PackTables
from landbridge.language.values import PartialDate, When
from landbridge.language.when import Point, Reference

BUDDHIST = -543
FIRST_BUDDHIST_YEAR = 2400
"""A year from here on is of the Buddhist era where the language counts in it."""
CENTURY_TURN = 50
"""Two digits of a year mean 20xx up to here, 19xx above."""

_COUNTED = (
    *("era", "years_on", "months_on", "days_on", "toward"),
    *("quarter", "quarter_name", "half", "half_name", "first_months", "first_months_name"),
)
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
            first, second = self._point(stated.slots, ""), self._point(stated.slots, LATER)
            yield stated.start, stated.end, reference.resolve(first, second)

    def _point(self, slots: Slots, end: str) -> Point:
        return Point(
            year=self._year(slots, end),
            month=self._first(slots, end, "month", "mm", "name"),
            day=self._first(slots, end, "day", "numeric_day"),
            years_on=self._counted(slots, "years_on", end),
            months_on=self._counted(slots, "months_on", end),
            days_on=self._counted(slots, "days_on", end),
            same=next((unit for unit in UNITS if f"same_{unit}{end}" in slots), ""),
            toward=self._counted(slots, "toward", end) or 0,
            part=self._named(slots, "part", end) or self._named(slots, "year_part", end),
            quarter=self._first(slots, end, "quarter", "quarter_name"),
            half=self._first(slots, end, "half", "half_name"),
            first_months=self._first(slots, end, "first_months", "first_months_name"),
            decade=self._counted(slots, "decade", end),
        )

    def _first(self, slots: Slots, end: str, *names: str) -> int | None:
        stated = (self._counted(slots, name, end) for name in names)
        return next((value for value in stated if value is not None), None)

    def _counted(self, slots: Slots, slot: str, end: str) -> int | None:
        word = slots.get(slot + end)
        if word is None:
            return None
        meaning = self.counted.get(slot, {}).get(word)
        return read_integer(word, self.numbers) if meaning is None else meaning

    def _named(self, slots: Slots, slot: str, end: str) -> str:
        word = slots.get(slot + end)
        return "" if word is None else self.named[slot][word]

    def _year(self, slots: Slots, end: str) -> int | None:
        era = self._counted(slots, "era", end)
        year, short = (
            self._first(slots, end, "year", "buddhist"),
            self._counted(slots, "short", end),
        )
        if reign := self._counted(slots, "reign", end):
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


@cache
def date_grammar(language: str) -> DateGrammar:
    """The grammar of dates of a language; the general one where it has no pack."""
    pack = PackTables.of(language, "dates")
    numbers = amount_grammar(language).number
    counted = {name: _integers(pack, name) for name in _COUNTED} | {"name": _months(pack)}
    named = {name: dict(pack.by_meaning(name)) for name in ("part", "year_part")}
    same = {f"same_{unit}": pack.words("same", unit) for unit in pack.table("same")}
    opening = {name: pack.words("open", name) for name in pack.table("open")}
    grammar = pack.table("grammar")
    marker = Marker.of(
        {**counted, **named, **opening, **same, "weekday": _weekdays(pack)},
        str(grammar.get("numerals", r"\d+")),
        lambda written: read_integer(written, numbers),
    )
    return DateGrammar(
        forms=DateForms.of(
            pack.words("grammar", "forms"),
            {name: str(piece) for name, piece in pack.table("pieces").items()},
            marker,
            led=after_any(pack.words("grammar", "leads")),
            blank=str(grammar.get("blank", "[ \n]{1,2}")),
        ),
        numbers=numbers,
        counted=counted,
        named=named,
        buddhist=bool(grammar.get("buddhist", False)),
        capitals=bool(grammar.get("capitals", False)),
    )


def read_integer(written: str, numbers: NumberGrammar) -> int | None:
    """The whole number that is written, in digits or words; `MAX_VALUE` for a very long one."""
    if written.isdecimal():
        return int(written) if len(written) <= MAX_DIGITS else MAX_VALUE
    numeral = numbers.at(written, 0, len(written))
    return int(numeral.amount) if numeral and numeral.end == len(written) else None


def _integers(pack: PackTables, name: str) -> dict[str, int]:
    return {word: int(value) for word, value in pack.by_meaning(name)}


def _months(pack: PackTables) -> dict[str, int]:
    """The names of the months: those of CLDR and those of the pack."""
    names = _integers(pack, "months")
    for words in _calendar_words(pack, "months"):
        for month, word in words.items():
            if not word.isdecimal() and not word[0].isdecimal():
                names.setdefault(word.lower(), month)
    return names


def _weekdays(pack: PackTables) -> dict[str, int]:
    """The names of the weekdays, unless they are single letters or signs (月, 日)."""
    return {
        word.lower(): day
        for words in _calendar_words(pack, "days")
        for day, word in words.items()
        if len(word) > 1
    }


def _calendar_words(pack: PackTables, name: str) -> Iterator[Mapping[int, str]]:
    if pack.locale is None:
        return
    contexts = getattr(pack.locale, name)
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            yield contexts[context][width]
