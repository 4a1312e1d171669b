"""Centuries, decades and seasons: 20世纪80年代, XVIII век, ศตวรรษที่ 18, 2015-16."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from landbridge.language.amount_pack import amount_grammar
from landbridge.language.date_grammar import read_integer
from landbridge.language.pack_tables import PackTables
from landbridge.language.roman import read_roman
from landbridge.language.values import PartialDate, When

_SEASON = re.compile(r"(?<![\d.,/-])((?:19|20)\d\d) ?[-–/] ?((?:19|20)\d\d|\d\d)(?![\d/-])")
_LAST, _LAST_CENTURY = 20, 30
"""A century that is not named is the 20th: 上世纪, 90后."""


@dataclass(frozen=True, slots=True)
class LongTime:
    """A century or a decade of one, and where it is stated."""

    start: int
    end: int
    when: When


def find_long_times(text: str, language: str) -> Iterator[LongTime]:
    """The centuries, decades and seasons that a text in small letters states."""
    yield from _seasons(text)
    for form in _forms(language):
        for found in form.finditer(text):
            said = found.groupdict()
            century = _number(said["c"], language) if said.get("c") else _LAST
            decade = _number(said["d"], language) if said.get("d") else None
            if century is not None and 1 < century < _LAST_CENTURY:
                yield LongTime(found.start(), found.end(), _years(century, decade))


def _seasons(text: str) -> Iterator[LongTime]:
    """Two years in a row, the second perhaps in two digits: 2015-16, 2015/2016."""
    for found in _SEASON.finditer(text):
        first, second = int(found[1]), int(found[2])
        if second in (first + 1, (first + 1) % 100):
            yield LongTime(*found.span(), When(PartialDate(first), PartialDate(first + 1)))


def _years(century: int, decade: int | None) -> When:
    first = (century - 1) * 100 + (decade or 0)
    return When(PartialDate(first), PartialDate(first + (99 if decade is None else 9)))


def _number(word: str, language: str) -> int | None:
    roman = read_roman(word.upper())
    return roman or read_integer(word, amount_grammar(language).number)


@cache
def _forms(language: str) -> list[re.Pattern[str]]:
    words = PackTables.of(language, "comparison").words("century", "forms")
    return [re.compile(form) for form in words]
