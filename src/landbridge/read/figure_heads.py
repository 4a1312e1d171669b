"""The rows and heads of tables of figures that name periods: 指标 / 2024年 / 2025年."""

from __future__ import annotations

import re
from collections.abc import Sequence

from landbridge.language.date_grammar import common_year
from landbridge.language.values import PartialDate, When
from landbridge.read.stated import find_whens

_YEAR = re.compile(r"(?<!\d)(?:19|20|2[45])\d\d(?!\d)")
_LONGEST = 40
_SHORTEST = 27
"""So many days from the first to the last has the shortest period, a month."""


def heads_figures(cells: Sequence[str]) -> bool:
    """Whether a row of cells names periods behind its first cell."""
    return len(cells) > 1 and not _names_year(cells[0]) and any(map(_names_year, cells[1:]))


def names_measures(cells: Sequence[str]) -> bool:
    """Whether a row of cells may name measures behind its first cell: none holds a digit."""
    return len(cells) > 1 and not any(char.isdigit() for cell in cells[1:] for char in cell)


def is_of_year(cells: Sequence[str]) -> bool:
    """Whether a row of cells gives figures behind a year."""
    return len(cells) > 1 and _names_year(cells[0]) and not names_measures(cells)


def period_of_head(words: str, language: str) -> When | None:
    """The period that the words of a head name: a year alone, or a date of at least a month."""
    if not _names_year(words):
        return None
    found = [one.value for one in find_whens(words, language) if isinstance(one.value, When)]
    if not found and (year := _YEAR.search(words)):
        found = [When(PartialDate(common_year(int(year[0]))))]
    when = found[0] if len(found) == 1 else None
    return when if when and (when.last - when.first).days >= _SHORTEST else None


def _names_year(words: str) -> bool:
    return len(words) <= _LONGEST and len(_YEAR.findall(words)) == 1
