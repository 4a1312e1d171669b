"""Years that only comparing reads: seasons (2015-16), generations (90后, post-90s) and '92."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from landbridge.language.amount_pack import amount_grammar
from landbridge.language.bounds import bounds_of
from landbridge.language.date_grammar import CENTURY_TURN, read_integer
from landbridge.language.point import Point
from landbridge.language.values import PartialDate, When
from landbridge.read.comparison_forms import comparison_forms

_SEASON = re.compile(r"(?<![\d.,/-])((?:19|20)\d\d) ?[-–/] ?((?:19|20)\d\d|\d\d)(?![\d/-])")


_SHORT = re.compile(r"(?<![\w’'])[’'](\d\d)(?![\w’'-]|[.,:]\d)")


@dataclass(frozen=True, slots=True)
class YearSpan:
    """A span of years, and where it is stated."""

    start: int
    end: int
    when: When
    parts: tuple[int, ...] = ()


def find_year_spans(text: str, language: str) -> Iterator[YearSpan]:
    """The seasons and generations that a text in small letters states."""
    yield from _seasons(text)
    for found in _SHORT.finditer(text):
        year = int(found[1]) + (2000 if int(found[1]) <= CENTURY_TURN else 1900)
        yield YearSpan(*found.span(), When(PartialDate(year)), (int(found[1]),))
    for form in comparison_forms(language, "generation"):
        for found in form.finditer(text):
            decade = read_integer(found["decade"], amount_grammar(language).number)
            if decade:
                yield YearSpan(*found.span(), When(*bounds_of(Point(decade=decade))))


def _seasons(text: str) -> Iterator[YearSpan]:
    """Two years in a row, the second perhaps in two digits: 2015-16, 2015/2016."""
    for found in _SEASON.finditer(text):
        first, second = int(found[1]), int(found[2])
        if second in (first + 1, (first + 1) % 100):
            yield YearSpan(*found.span(), When(PartialDate(first), PartialDate(first + 1)))
