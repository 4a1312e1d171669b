"""Amounts that a text states in two units or in a number and a word: 6-foot-6, 1 м 82 см,
3分35秒, two hours and 12 minutes, two decades, 5 до 8 см; and parts of a whole: one in ten."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from landbridge.language.amount_pack import amount_grammar
from landbridge.language.date_grammar import read_integer
from landbridge.language.mention import Sort
from landbridge.language.units import known_units
from landbridge.read.comparison_forms import comparison_forms
from landbridge.read.figure import Figure
from landbridge.read.score import with_scores

Joints = Sequence[re.Pattern[str]]
"""What may link the parts of an amount in words: and, и, และ."""

FEET, INCH, SECOND = "[ft_i]", "[in_i]", "s"
_JOINT = 3
"""Characters between the parts: a blank, a hyphen, a bracket."""
_LONGEST_JOINT = 8
_BESIDE = re.compile(r"[ ,(–-]{0,3}")
_RANGE_JOINT = 6
"""Characters between the ends of a loose range: 5 до 8 см, 2 or 3 miles."""


def with_compounds(figures: Sequence[Figure], text: str, language: str) -> list[Figure]:
    """The figures, with what two neighbours mean together."""
    said = with_scores([figure for figure in figures if not figure.passing], text)
    words = [figure for figure in figures if figure.passing]
    joints = comparison_forms(language, "joint")
    found: list[Figure] = []
    for figure in said:
        before = found[-1] if found else None
        if before and (joined := _joined(before, figure, text, joints)):
            found[-1] = joined
        else:
            found.append(figure)
    pairs = [(figure, word) for figure in [*found, *words] for word in words if word.unit]
    measured = [joined for pair in pairs if (joined := _in_words(*pair))]
    counted = {joined.end for joined in measured}
    left = [word for word in words if not (word.vague and word.end in counted)]
    plain, units = [one for one in left if not one.unit], [one for one in left if one.unit]
    second = _with_smaller([*units, *measured], found, text, joints)
    return [*found, *plain, *second, *_borrowed(found, text), *_shares(text, language)]


def _with_smaller(
    measured: Sequence[Figure], found: Sequence[Figure], text: str, joints: Joints
) -> Iterator[Figure]:
    """Second readings, together with the smaller measure behind them: 7 pounds 6 ounces."""
    for one in measured:
        joined = (_joined(one, two, text, joints) for two in found)
        whole = next((both for both in joined if both), None)
        yield replace(whole, passing=True) if whole else one


def _joined(one: Figure, two: Figure, text: str, joints: Joints) -> Figure | None:
    """Two measures of one dimension, the smaller behind the larger, as one."""
    if not 0 <= two.start - one.end <= _LONGEST_JOINT or one.when or two.when:
        return None
    if one.unit == SECOND and one.end == two.start and not two.unit and len(two.digits) == 2:
        return replace(one, end=two.end, amount=one.amount + two.amount / 100)
    unit = INCH if one.unit == FEET and not two.unit and two.amount < 12 else two.unit
    high, low = known_units().get(one.unit), known_units().get(unit)
    if high is None or low is None or high.dimension != low.dimension:
        return None
    ratio = high.factor / low.factor
    if not ratio > two.amount or one.unit == unit:
        return None
    if not _are_linked(one, two, text[one.end : two.start], joints):
        return None
    return replace(one, end=two.end, amount=one.amount * ratio + two.amount, unit=unit)


def _are_linked(one: Figure, two: Figure, gap: str, joints: Joints) -> bool:
    """Whether two measures stand right beside each other or with a word for "and" between."""
    apart = two.spelled or (one.passing and one.spelled)
    return (not apart and _BESIDE.fullmatch(gap) is not None) or any(
        joint.fullmatch(gap) for joint in joints
    )


def _in_words(one: Figure, word: Figure) -> Figure | None:
    """A number with the unit that a word behind it says (two decades), or may say: 9 pounds."""
    means_another = word.end == one.end and one.unit not in ("", word.unit)
    if one.when or (one.unit and not means_another):
        return None
    if not means_another and not 0 <= word.start - one.end <= _JOINT:
        return None
    amount = one.amount * word.amount
    return replace(one, end=word.end, amount=amount, unit=word.unit, passing=True, sort=word.sort)


def _shares(text: str, language: str) -> Iterator[Figure]:
    """Parts of a whole as fractions, for a second reading: one in ten."""
    number = amount_grammar(language).number
    for form in comparison_forms(language, "share"):
        for found in form.finditer(text):
            part = read_integer(found.groupdict().get("part", "1"), number)
            whole = read_integer(found["whole"], number)
            if part and whole and part < whole:
                amount = Decimal(part) / whole
                yield Figure(*found.span(), Sort.NUMBER, amount, spelled=True, passing=True)


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
