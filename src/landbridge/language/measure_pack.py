"""What the words beside a number measure, from a language's pack and from CLDR."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from functools import cache
from itertools import product

from babel.core import get_global
from babel.numbers import get_currency_name, get_currency_symbol

from landbridge.language.measure import Case, Measure
from landbridge.language.mention import Sort
from landbridge.language.number_atoms import MILLION, ONE, TEN
from landbridge.language.pack_tables import PackTables
from landbridge.language.whole_amount import adjective_stems

_TABLES = {
    "unit": Sort.QUANTITY,
    "temperature": Sort.TEMPERATURE,
    "age": Sort.AGE,
    "duration": Sort.DURATION,
}
_SIGNS = {
    "€": "EUR",
    "£": "GBP",
    "₡": "CRC",
    "₦": "NGN",
    "₩": "KRW",
    "₪": "ILS",
    "₫": "VND",
    "₭": "LAK",
    "₮": "MNT",
    "₱": "PHP",
    "₲": "PYG",
    "₴": "UAH",
    "₵": "GHS",
    "₸": "KZT",
    "₹": "INR",
    "₺": "TRY",
    "₼": "AZN",
    "₽": "RUB",
    "₾": "GEL",
    "₿": "XBT",
}
"""Signs of one currency alone (Unicode 15, block Currency Symbols, and Latin-1)."""


def measures_before(pack: PackTables) -> Iterator[tuple[str, Measure]]:
    """The words in front of a number with the measures that they are."""
    yield from _currency_signs(pack)
    for word, code in pack.by_meaning("money", "before"):
        yield word, Measure(Sort.MONEY, code)
    for words, factor in _shares(pack, "before"):
        yield words, Measure(Sort.PERCENT, factor=factor)
    for word, code in pack.by_meaning("temperature", "before"):
        yield word, Measure(Sort.TEMPERATURE, code)


def measures_after(pack: PackTables) -> Iterator[tuple[str, Measure]]:
    """The words behind a number with the measures that they are."""
    yield from _currency_names(pack)
    yield "%", Measure(Sort.PERCENT)
    trailing = frozenset(pack.words("grammar", "trailing_measures"))
    for word, measure in (*_units(pack), *_money(pack), *_parts(pack)):
        yield word, replace(measure, trailing=word in trailing)


def _units(pack: PackTables) -> Iterator[tuple[str, Measure]]:
    for stem, measure in adjective_stems(pack):
        yield from ((f"-{stem}{end}", measure) for end in pack.words("adjective", "endings"))
    for table, sort in _TABLES.items():
        for word, code in pack.by_meaning(table):
            letter = len(word) == 1 and word.isascii() and word.isalpha()
            measure = Measure(sort, code, case=Case.SMALL if letter else Case.ANY)
            yield from ((written, measure) for written in {word, word.replace(" ", "-")})
    for code in pack.table("multiple"):
        for word, factor in pack.by_meaning("multiple", code):
            yield word, Measure(Sort.QUANTITY, code, Decimal(factor))


def _money(pack: PackTables) -> Iterator[tuple[str, Measure]]:
    for word, code in pack.by_meaning("money", "after"):
        yield word, Measure(Sort.MONEY, code)
    for code in pack.table("money", "minor"):
        for word, factor in pack.by_meaning("money", "minor", code):
            yield word, Measure(Sort.MONEY, code, Decimal(factor))


def _parts(pack: PackTables) -> Iterator[tuple[str, Measure]]:
    """The words for shares and for dozens."""
    for word, factor in pack.by_meaning("dozen"):
        yield word, Measure(Sort.NUMBER, factor=Decimal(factor))
    yield "‰", Measure(Sort.PERCENT, factor=ONE / TEN)
    for word, share in _shares(pack, "after"):
        yield word, Measure(Sort.PERCENT, factor=share)
    for word in pack.words("percent", "tenths"):
        yield word, Measure(Sort.PERCENT, factor=TEN, tenths=True)


def _shares(pack: PackTables, place: str) -> Iterator[tuple[str, Decimal]]:
    """The words for percent and for other shares, which some texts set with blanks inside."""
    words = [(word, "1") for word in pack.words("percent", place)]
    words += pack.by_meaning("percent", f"{place}_factor")
    for word, factor in words:
        for blanks in product(("", " "), repeat=len(word) - 1 if word > "\u2e80" else 0):
            pieces = zip(word, [*blanks, ""], strict=False) if blanks else [(word, "")]
            yield "".join(sign + blank for sign, blank in pieces), Decimal(factor)


def _currency_signs(pack: PackTables) -> Iterator[tuple[str, Measure]]:
    for sign, code in _SIGNS.items():
        yield sign, Measure(Sort.MONEY, code)
    for code in _current_currencies():
        yield code.lower(), Measure(Sort.MONEY, code, case=Case.CAPITAL)
    if pack.locale:
        for code in _current_currencies():
            yield (
                get_currency_symbol(code, pack.locale).lower(),
                Measure(Sort.MONEY, code, case=Case.CAPITAL),
            )


def _currency_names(pack: PackTables) -> Iterator[tuple[str, Measure]]:
    yield from _currency_signs(pack)
    for code in _current_currencies():
        yield f"m{code.lower()}", Measure(Sort.MONEY, code, MILLION, case=Case.CAPITAL)
    if pack.locale:
        for code in _current_currencies():
            for count in (1, 2, 5):
                name = get_currency_name(code, count, pack.locale).lower()
                yield name, Measure(Sort.MONEY, code)


@cache
def _current_currencies() -> tuple[str, ...]:
    """The currencies that are legal tender somewhere today, by CLDR."""
    territories: Mapping[str, Iterable[tuple[str, object, object, bool]]]
    territories = get_global("territory_currencies")
    codes = {
        code
        for used in territories.values()
        for code, _, until, tender in used
        if tender and not until
    }
    return tuple(sorted(codes))
