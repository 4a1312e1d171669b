"""The figures of a text: every number, amount, date and time that it states.

A range is two figures, one for each end, for a translation may state the ends apart. What
stands in digits and is part of nothing larger (a flight, a paragraph, a score) is a figure too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from landbridge.language.amount_pack import amount_grammar
from landbridge.language.bounds import bounds_of
from landbridge.language.date_grammar import read_integer
from landbridge.language.digits import with_ascii_digits
from landbridge.language.folded import Folded
from landbridge.language.mention import Mention, Sort
from landbridge.language.passing_words import ANY_YEAR, find_months, find_passing_words
from landbridge.language.point import Point
from landbridge.language.quantities import find_quantities
from landbridge.language.values import (
    Approximation,
    Money,
    Number,
    PartialDate,
    Percent,
    Quantity,
    When,
)
from landbridge.read.clock import find_times
from landbridge.read.comparison_forms import comparison_forms
from landbridge.read.compound_figure import with_compounds
from landbridge.read.figure import CLOCK, DEGREE, LEADING, PERCENT, Figure
from landbridge.read.year_spans import find_year_spans

_DIGITS = re.compile(r"\d+")
_YEAR = re.compile(r"\d{4}|['’]\d\d")
_LONGEST_CODE = 20
_TENS = re.compile(r"\d0s\b")
"""The 80s are years or degrees."""
_IN_A_NAME = re.compile(r"[A-Z]-?\d|[a-z]\d|\d[A-Za-z]")
HUNDRED = 100
MONTHS, DAYS = 12, 29
_SHORT_DATE = re.compile(r"(?<![\d./])(\d{1,2})[/.·](\d{1,2})(?![\d/])")


def find_figures(folded: Folded, language: str, anchor: PartialDate | None) -> list[Figure]:
    """The figures of a folded text, in text order."""
    mentions = find_quantities(folded, language, anchor, counting=False)
    text = with_ascii_digits(folded.lower)
    figures = [
        Figure(t.start, t.end, Sort.WHEN, when=t.when, parts=t.parts)
        for t in find_year_spans(text, language)
    ]
    figures += _leading(text, language)
    times = [t for t in find_times(text, language) if _is_free(t.start, t.end, figures)]
    figures += [
        Figure(t.start, t.end, Sort.NUMBER, Decimal(t.minutes), CLOCK, halved=t.halved)
        for t in times
    ]
    first = list(figures)
    for mention in mentions:
        if _is_free(mention.start, mention.end, first):
            figures += _figures(mention, text)
    figures = _with_named(figures, folded, language)
    figures += list(_left_over(with_ascii_digits(folded.text), figures))
    figures += list(_numbered(text, language))
    figures += list(_short_dates(text, [figure for figure in figures if figure.unit]))
    figures += list(_in_passing(folded, language, figures))
    return with_compounds(sorted(figures, key=lambda figure: figure.start), text, language)


def _leading(text: str, language: str) -> Iterator[Figure]:
    """First digits that stand for the number they begin: 3字头."""
    number = amount_grammar(language).number
    for form in comparison_forms(language, "leading"):
        for found in form.finditer(text):
            digit = read_integer(found["digit"], number)
            yield Figure(*found.span(), Sort.NUMBER, Decimal(digit or 0), LEADING)


def _numbered(text: str, language: str) -> Iterator[Figure]:
    """Numbers of things that may be days as well: 2号 is the second of them or of the month."""
    for form in comparison_forms(language, "numbered"):
        for found in form.finditer(text):
            yield Figure(*found.span(), Sort.ORDINAL, Decimal(found[1]), passing=True)


def _short_dates(text: str, measured: Sequence[Figure]) -> Iterator[Figure]:
    """Two small numbers that may be a day and its month, in either order: 9/11, 11.09; not 8.7%."""
    for found in _SHORT_DATE.finditer(text):
        one, two = int(found[1]), int(found[2])
        for month, day in {(one, two), (two, one)} if _is_free(*found.span(), measured) else ():
            if 1 <= month <= MONTHS and 1 <= day <= DAYS:
                when = When(PartialDate(ANY_YEAR, month, day))
                yield Figure(*found.span(), Sort.WHEN, passing=True, when=when, dated=False)


def _is_free(start: int, end: int, figures: Iterable[Figure]) -> bool:
    return not any(start < f.end and f.start < end for f in figures)


def _figures(mention: Mention, text: str) -> Iterator[Figure]:
    written = text[mention.start : mention.end]
    span = mention.start, mention.end
    spelled = _DIGITS.search(written) is None
    match mention.value:
        case When() as when:
            dated, parts = _YEAR.search(written) is not None, tuple(_numbers(written))
            yield Figure(*span, mention.sort, spelled=spelled, when=when, dated=dated, parts=parts)
        case Number() | Percent() | Money() | Quantity() as value if _is_size(value):
            unit = _unit(value)
            vague = Figure(*span, mention.sort, value.amount, unit, spelled=True, vague=True)
            yield replace(vague, passing=True)
        case Number() | Percent() | Money() | Quantity() as value:
            for amount in (value.amount, value.high):
                if amount is not None:
                    unit, hedge = _unit(value), value.approximation
                    digits = written.replace(" ", "")
                    code = digits if digits.isdecimal() else ""
                    yield Figure(*span, mention.sort, amount, unit, hedge, spelled, digits=code)


def _is_size(value: Number | Percent | Money | Quantity) -> bool:
    """Whether only the size of an amount is told: dozens, 数百."""
    return value.approximation is Approximation.SEVERAL


def _numbers(written: str) -> list[int]:
    return [int(run) for run in _DIGITS.findall(written) if len(run) < _LONGEST_CODE]


def _unit(value: Number | Percent | Money | Quantity) -> str:
    match value:
        case Money():
            return value.currency
        case Quantity():
            return value.unit
        case Percent():
            return PERCENT
    return ""


def _left_over(text: str, figures: list[Figure]) -> Iterator[Figure]:
    """Digits that belong to nothing; those in a word (247sports) are a name's."""
    for run in _DIGITS.finditer(text):
        start, end = run.span()
        if len(run[0]) < _LONGEST_CODE and _is_free(start, end, figures):
            named = _IN_A_NAME.search(text, max(start - 2, 0), end + 1) is not None
            amount, tens = Decimal(run[0]), _TENS.match(text, start)
            for unit in ("", DEGREE) if tens else ("",):
                yield Figure(start, end, Sort.NUMBER, amount, unit, passing=named, digits=run[0])
            if tens and amount < HUNDRED:
                decade = When(*bounds_of(Point(decade=int(amount))))
                yield Figure(start, end, Sort.WHEN, passing=True, when=decade)


def _in_passing(folded: Folded, language: str, figures: list[Figure]) -> Iterator[Figure]:
    words = [
        word
        for word in find_passing_words(folded.text, language)
        if (word.unit and "{" not in word.unit)
        or word.vague
        or _is_free(word.start, word.end, figures)
    ]
    counted = {place for w in words if "{" in w.unit for place in range(w.start, w.end)}
    for word in words:
        if word.unit or word.start not in counted:
            yield Figure(
                word.start,
                word.end,
                Sort.NUMBER,
                word.amount,
                word.unit,
                spelled=True,
                passing=True,
                vague=word.vague,
                when=word.when,
                dated=False,
            )


def _with_named(figures: list[Figure], folded: Folded, language: str) -> list[Figure]:
    """The figures, with the dates marked that name a month."""
    months = [(month.start, month.end) for month in find_months(folded.text, language)]
    return [
        replace(figure, named=True)
        if figure.when and any(figure.start <= s and e <= figure.end for s, e in months)
        else figure
        for figure in figures
    ]
