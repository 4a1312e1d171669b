"""Amounts that a text states in two units or in a number and a word: 6-foot-6, 1 м 82 см,
3分35秒, two decades, 5 до 8 см."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from landbridge.language.units import known_units
from landbridge.read.figure import Figure
from landbridge.read.score import with_scores

FEET, INCH = "[ft_i]", "[in_i]"
_JOINT = 3
"""Characters between the parts: a blank, a hyphen, a bracket."""
_RANGE_JOINT = 6
"""Characters between the ends of a loose range: 5 до 8 см, 2 or 3 miles."""


def with_compounds(figures: Sequence[Figure], text: str) -> list[Figure]:
    """The figures, with what two neighbours mean together."""
    said = with_scores([figure for figure in figures if not figure.passing], text)
    words = [figure for figure in figures if figure.passing]
    found: list[Figure] = []
    for figure in said:
        before = found[-1] if found else None
        if before and (joined := _joined(before, figure)):
            found[-1] = joined
        else:
            found.append(figure)
    measured = [
        joined for f in [*found, *words] for word in words if (joined := _in_words(f, word))
    ]
    counted = {joined.end for joined in measured}
    words = [word for word in words if not (word.vague and word.end in counted)]
    return found + words + measured + _borrowed(found, text)


def _joined(one: Figure, two: Figure) -> Figure | None:
    if not 0 <= two.start - one.end <= _JOINT or one.when or two.when:
        return None
    if two.spelled or one.spelled:
        return None
    unit = INCH if one.unit == FEET and not two.unit and two.amount < 12 else two.unit
    high, low = known_units().get(one.unit), known_units().get(unit)
    if high is None or low is None or high.dimension != low.dimension:
        return None
    ratio = high.factor / low.factor
    if not ratio > two.amount or one.unit == unit:
        return None
    return replace(one, end=two.end, amount=one.amount * ratio + two.amount, unit=unit)


def _in_words(one: Figure, word: Figure) -> Figure | None:
    """A plain number with the unit that a word behind it says: two decades."""
    if one.unit or one.when or not word.unit or not 0 <= word.start - one.end <= _JOINT:
        return None
    return replace(one, end=word.end, amount=one.amount * word.amount, unit=word.unit, passing=True)


def _borrowed(figures: Sequence[Figure], text: str) -> list[Figure]:
    """Plain numbers with the unit of the one that follows close by, as a second reading."""
    pairs = pairwise(figures)
    return [
        replace(one, unit=two.unit, passing=True)
        for one, two in pairs
        if not (one.unit or one.when or one.passing or two.when or two.passing)
        and two.unit
        and 0 < two.start - one.end <= _RANGE_JOINT
        and "\n" not in text[one.end : two.start]
    ]
