"""Two plain numbers with a sign between them, said in one breath: 3-1, 2:1, 4&3, 3比1.

What is read as a fraction (9/11) may be such a pair.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from landbridge.read.figure import Figure

SCORE = "score"
_SIGN = re.compile(r" ?[-–—:&/·比] ?")
_FRACTION = re.compile(r"(\d{1,4}(?:\.\d)?)[/\u2044](\d{1,4})")
_BASE = Decimal(10_000)


def with_scores(figures: Sequence[Figure], text: str) -> list[Figure]:
    """The figures with two plain numbers around a sign as one."""
    found: list[Figure] = []
    for figure in figures:
        before = found[-1] if found else None
        if before and _is_score(before, figure, text):
            amount = _together(before.amount, figure.amount)
            found[-1] = replace(
                before, end=figure.end, amount=amount, unit=SCORE, digits="", score=(before, figure)
            )
        else:
            found.append(figure)
    return found + [pair for figure in found if (pair := _of_fraction(figure, text))]


def _of_fraction(figure: Figure, text: str) -> Figure | None:
    """A fraction as two numbers, for a second reading."""
    parts = (
        None if figure.unit or figure.when else _FRACTION.fullmatch(text, figure.start, figure.end)
    )
    if parts is None:
        return None
    over, under = (
        replace(
            figure, start=parts.start(n), end=parts.end(n), amount=Decimal(parts[n]), passing=True
        )
        for n in (1, 2)
    )
    amount = _together(over.amount, under.amount)
    return replace(figure, amount=amount, unit=SCORE, passing=True, score=(over, under))


def _together(one: Decimal, two: Decimal) -> Decimal:
    return one * _BASE + two


def scores_apart(
    left: Sequence[Figure], right: Sequence[Figure]
) -> tuple[Sequence[Figure], Sequence[Figure]]:
    """Both sides, with the scores as single numbers unless both sides have as many of them."""
    count, other = (sum(figure.unit == SCORE for figure in side) for side in (left, right))
    if count == other:
        return left, right
    return list(_apart(left)), list(_apart(right))


def _apart(figures: Sequence[Figure]) -> Iterator[Figure]:
    for figure in figures:
        yield from figure.score or (figure,)


def _is_score(one: Figure, two: Figure, text: str) -> bool:
    plain = all(
        not (f.unit or f.when or f.passing or f.spelled or f.hedge or f.amount % 1)
        for f in (one, two)
    )
    if not plain or one.score or max(one.amount, two.amount) >= _BASE:
        return False
    is_range = (one.start, one.end) == (two.start, two.end)
    return is_range or _SIGN.fullmatch(text, one.end, two.start) is not None
