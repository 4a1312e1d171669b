"""Words that say a number in passing: twice, both, 双, двухлетний, ครึ่ง; and Roman numerals.

No quantity is read from them; they only answer for one in a translation. A vague one (dozens,
数百) answers for every amount of its size.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from landbridge.language.amount_pack import amount_grammar
from landbridge.language.lexicon import LETTER
from landbridge.language.pack_tables import PackTables
from landbridge.language.roman import ROMAN, read_roman
from landbridge.language.values import PartialDate, When

ANY_YEAR = 2000
"""The year of a month that stands alone; which it is does not matter."""


@dataclass(frozen=True, slots=True)
class PassingWord:
    """A word and the number that it may stand for, with its unit, or the month it names."""

    start: int
    end: int
    amount: Decimal = Decimal(0)
    unit: str = ""
    vague: bool = False
    when: When | None = None


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of one meaning; `units` are what may follow within the word: двух-дневный."""

    pattern: re.Pattern[str]
    amount: Decimal
    unit: str
    vague: bool
    units: Sequence[tuple[re.Pattern[str], str]]


def find_passing_words(text: str, language: str) -> Iterator[PassingWord]:
    """The words of a text that say a number in passing; those that say a unit come first."""
    for words in _words(language):
        for found in words.pattern.finditer(text):
            unit = words.unit or _unit_within(found[0], words.units)
            yield PassingWord(*found.span(), words.amount, unit, words.vague)
    for found in ROMAN.finditer(text):
        yield PassingWord(*found.span(), Decimal(read_roman(found[0])))
    yield from _passed_over(text.lower(), language)
    yield from find_months(text, language)


def find_months(text: str, language: str) -> Iterator[PassingWord]:
    """The names of months in a text, of no year."""
    for pattern, month in _months(language):
        for found in pattern.finditer(text):
            yield PassingWord(*found.span(), when=When(PartialDate(ANY_YEAR, month)))


def _passed_over(text: str, language: str) -> Iterator[PassingWord]:
    """The numbers in words that quantities are not read from: 二十大, one-stop."""
    number = amount_grammar(language).number
    place = 0
    while begin := number.words.expression.search(text, place):
        numeral = number.at(text, begin.start(), len(text))
        place = max(begin.end(), begin.start() + 1)
        if numeral and numeral.spelled:
            place = max(place, numeral.end)
            yield PassingWord(begin.start(), numeral.end, numeral.amount)


def _unit_within(word: str, units: Sequence[tuple[re.Pattern[str], str]]) -> str:
    return next((unit for pattern, unit in units if pattern.search(word, 3)), "")


@cache
def _words(language: str) -> list[_Words]:
    pack = PackTables.of(language, "comparison")
    suffixes = [
        (re.compile("|".join(pack.words("passing_suffix", unit)).replace("*", ""), re.I), unit)
        for unit in pack.table("passing_suffix")
    ]
    found = []
    for table in ("vague", "passing_units", "passing"):
        for meaning in pack.table(table):
            amount, _, unit = meaning.partition(" ")
            pattern = _expression(pack.words(table, meaning))
            units = suffixes if table == "passing" else []
            found.append(_Words(pattern, Decimal(amount), unit, table == "vague", units))
    return found


@cache
def _months(language: str) -> list[tuple[re.Pattern[str], int]]:
    """The names of the months by CLDR, with capitals as the language writes them."""
    pack = PackTables.of(language, "comparison")
    names: dict[int, set[str]] = {}
    for name, month in pack.months():
        names.setdefault(month, set()).add(name)
    return [
        (_month_expression(sorted(words), pack.words("passing_months", str(month))), month)
        for month, words in names.items()
        if not any(word[0].isdecimal() for word in words)
    ]


def _month_expression(names: Sequence[str], others: Sequence[str]) -> re.Pattern[str]:
    """Names with capitals stand as they are (March), others in either case."""
    words = [re.escape(name) for name in names] + [name.replace("*", r"\w*") for name in others]
    case = re.IGNORECASE if names[0].islower() else re.NOFLAG
    return re.compile(rf"(?<!{LETTER})(?:{'|'.join(words)})(?!{LETTER})", case)


def _expression(words: Sequence[str]) -> re.Pattern[str]:
    forms = "|".join(re.escape(w).replace(r"\*", f"{LETTER}*").replace("_", " ") for w in words)
    return re.compile(rf"(?<!{LETTER})(?:{forms})(?!{LETTER})", re.IGNORECASE)
