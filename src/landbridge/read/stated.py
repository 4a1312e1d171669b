"""Single values in a short piece of text: a cell, a field of a masthead, a dateline."""

from __future__ import annotations

import re
from dataclasses import replace

from landbridge.language.date_grammar import common_year
from landbridge.language.folded import Folded, fold_text
from landbridge.language.mention import Mention, Sort
from landbridge.language.quantities import find_dates, find_quantities
from landbridge.language.values import Money, Number, PartialDate, Quantity, When

# Digits alone are read the same in every language; a year after 2400 is of the Buddhist era.
_DIGITS = re.compile(
    r"(?<!\d)(?:(?P<y>\d{4})(?P<s>[-/.])(?P<m>\d{1,2})(?P=s)(?P<d>\d{1,2})"
    r"|(?P<d2>\d{1,2})(?P<s2>[./])(?P<m2>\d{1,2})(?P=s2)(?P<y2>\d{4}))(?![\d.]\d)"
)


# A date without a year is looked for beside any anchor; its year is then not taken.
ANY_ANCHOR = PartialDate(2000, 12, 31)


def find_whens(text: str, language: str, anchor: PartialDate | None = None) -> list[Mention]:
    """The dates in a piece of text, in its own code points; day before month before year."""
    return _numeric(text) or _dates(text, language, anchor)


def first_without_year(text: str, language: str) -> Mention | None:
    """The first date of a text that only a date of publication would complete."""
    start = 0
    for line in text.split("\n"):
        anchored = _dates(line, language, ANY_ANCHOR)
        known = _dates(line, language) if anchored else []
        for mention in anchored:
            if not any(mention.start < one.end and one.start < mention.end for one in known):
                return replace(mention, start=start + mention.start, end=start + mention.end)
        start += len(line) + 1
    return None


def _numeric(text: str) -> list[Mention]:
    found = []
    for date in _DIGITS.finditer(text):
        year, month, day = map(int, date.group(*("ymd" if date["y"] else ("y2", "m2", "d2"))))
        try:
            stated = PartialDate(common_year(year), month, day)
        except ValueError:
            continue
        found.append(Mention(*date.span(), Sort.WHEN, When(stated)))
    return found


def stated_when(text: str, language: str) -> When | None:
    """The date that a piece of text is, known at least to the year."""
    found = find_whens(text, language)
    value = found[0].value if len(found) == 1 else None
    return value if isinstance(value, When) else None


def stated_money(text: str, currency: str, language: str) -> Money | None:
    """The amount that a piece of text is; `currency` names it where the text does not."""
    together = f"{text} {currency}".strip()
    for mention in _found(together, language, Sort.MONEY):
        if isinstance(mention.value, Money):
            return mention.value
    return None


def stated_number(text: str, language: str) -> Number | None:
    """The plain number that a piece of text is."""
    for mention in _found(text, language, Sort.NUMBER):
        if isinstance(mention.value, Number):
            return mention.value
    return None


def stated_quantities(text: str, language: str) -> list[Quantity]:
    """The measured amounts in a piece of text."""
    found = _found(text, language, Sort.QUANTITY)
    return [mention.value for mention in found if isinstance(mention.value, Quantity)]


def stated_percents(text: str, language: str) -> list[Mention]:
    """The percentages in a piece of text, where they stand."""
    return _found(text, language, Sort.PERCENT)


def _dates(text: str, language: str, anchor: PartialDate | None = None) -> list[Mention]:
    folded = fold_text(text, language)
    return [_in_source(date, folded) for date in find_dates(folded, language, anchor)]


def _found(text: str, language: str, sort: Sort) -> list[Mention]:
    folded = fold_text(text, language)
    found = find_quantities(folded, language)
    return [_in_source(mention, folded) for mention in found if mention.sort is sort]


def _in_source(mention: Mention, folded: Folded) -> Mention:
    start, end = folded.source_span(mention.start, mention.end)
    return replace(mention, start=start, end=end)
