"""The grammar of dates of a language, from its pack and from CLDR.

A pack is `packs/<language>/dates.toml`: words by what they mean, and the forms
that dates have. CLDR (through Babel) adds the names of months and weekdays.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache

from landbridge.language.amount_pack import amount_grammar
from landbridge.language.date_forms import DateForms
from landbridge.language.date_grammar import DateGrammar, read_integer
from landbridge.language.lexicon import after_any
from landbridge.language.marks import BETWEEN_MARKS, Marker
from landbridge.language.pack_tables import PackTables

_COUNTED = (
    *("era", "reign", "years_on", "months_on", "weeks_on", "days_on", "toward", "by", "decade"),
    *("quarter", "quarter_name", "half", "half_name", "first_months", "first_months_name"),
    *("shift", "nth", "hour", "noon", "minute", "half_day", "half_letter", "tonight"),
    *("weekend", "decade_name", "ago", "within", "apart", "half_latin", "quarters"),
    *("half_of", "nth_month", "lunar_month", "lunar_day", "edge", "century"),
    *("plural_weekday", "plural_daytime", "hours_after"),
)
_NAMED = (
    *("part", "year_part", "unit", "count", "fraction", "daytime", "in_daytime"),
    *("limit", "limit_after", "hedge", "recurring", "to_date", "onwards"),
    *("season", "in_season", "holiday", "lunar_holiday"),
)
MOST_WORDS = 4096
"""So many numbers in words or digits are kept read: texts say few others."""
SHORT = "abbreviated"
"""What CLDR calls the short names of months and weekdays."""


@cache
def date_grammar(language: str) -> DateGrammar:
    """The grammar of dates of a language; the general one where it has no pack."""
    pack = PackTables.of(language, "dates")
    return date_grammar_of(pack, pack.words("grammar", "forms"))


def date_grammar_of(
    pack: PackTables, forms: Sequence[str], atoms: Sequence[str] = ()
) -> DateGrammar:
    """The grammar of a pack for these forms; `atoms` are kinds that other forms build on."""
    numbers = amount_grammar(pack.language).number
    counted = {name: _integers(pack, name) for name in _COUNTED}
    counted |= {"name": _months(pack, SHORT), "weekday": _weekdays(pack, SHORT)}
    counted |= {"full_name": _months(pack), "full_weekday": _weekdays(pack)}
    named = {name: dict(pack.by_meaning(name)) for name in _NAMED}
    same = {f"same_{unit}": pack.words("same", unit) for unit in pack.table("same")}
    opening = {name: pack.words("open", name) for name in pack.table("open")}
    marker = Marker.of(
        {**counted, **named, **opening, **same},
        pack.text("numerals", r"\d+"),
        lru_cache(MOST_WORDS)(lambda written: read_integer(written, numbers)),
        atoms,
    )
    return DateGrammar(
        forms=forms_of(pack, forms, marker),
        numbers=numbers,
        counted=counted,
        named=named,
        buddhist=pack.flag("buddhist"),
        capitals=pack.flag("capitals"),
        not_counted=pack.pattern("not_counted"),
        ahead=pack.pattern("ahead"),
    )


def forms_of(pack: PackTables, forms: Sequence[str], marker: Marker) -> DateForms:
    """Forms of a pack over the marks of a marker."""
    return DateForms.of(
        forms,
        {name: str(piece) for name, piece in pack.table("pieces").items()},
        marker,
        led=after_any(pack.words("grammar", "leads")),
        blank=pack.text("blank", f"[ \n]{{1,2}}|{BETWEEN_MARKS}"),
    )


def _integers(pack: PackTables, name: str) -> dict[str, int]:
    return {word: int(value) for word, value in pack.by_meaning(name)}


def _months(pack: PackTables, *widths: str) -> dict[str, int]:
    """The names of the months: those of CLDR and, with the short ones, those of the pack."""
    names = _integers(pack, "months") if widths else {}
    for name, month in pack.months(*widths):
        if not any(map(str.isdecimal, name)):
            names.setdefault(name.lower(), month)
    return names


def _weekdays(pack: PackTables, *widths: str) -> dict[str, int]:
    """The weekdays by name, Monday first, unless by single letters or signs (月, 日)."""
    named = {name.lower(): day for name, day in pack.weekdays(*widths) if len(name) > 1}
    return named | _integers(pack, "weekday")
