"""How far two figures of two languages mean the same.

Equal by value means: what a careful translator may write for it in the other language. The
unit may go unsaid (37 岁 for "Jones, 37"), but not become another; a measure may be converted
if the factor is right; a date may be less exact.
"""

from __future__ import annotations

from decimal import Decimal
from enum import IntEnum

from landbridge.language.mention import Sort
from landbridge.language.units import SPELLED_SLACK, is_conversion, last_place, measure_alike
from landbridge.language.values import Approximation
from landbridge.read.clock import same_time
from landbridge.read.date_likeness import is_part, same_date
from landbridge.read.figure import CLOCK, DEGREE, LEADING, PERCENT, Figure

HUNDRED = Decimal(100)
ONE_PERCENT, ROUNDED_AWAY = Decimal("0.01"), Decimal("0.5")
HALF = 12
"""Hours of half a day; a number of more tells which half is meant."""
VAGUE_SPAN = 50
"""Dozens are fewer than a thousand, decades shorter than a millennium."""
SPELLED_OUT = 13
"""Numbers below are written in words and worked into the sentence (both, a trio, 双); one that
a translation seems to lack is no finding."""


class Likeness(IntEnum):
    """How two figures agree, the best first."""

    SAME = 0
    CONVERTED = 1
    ROUNDED = 2
    NONE = 3


def is_telling(figure: Figure) -> bool:
    """Whether a figure must come back in every rendition."""
    if figure.passing:
        return False
    if figure.when is not None:
        return figure.dated or not figure.spelled or figure.named
    return not figure.spelled or figure.amount >= SPELLED_OUT


def likeness(one: Figure, two: Figure) -> Likeness:
    """How two figures agree."""
    if one.when is not None and two.when is not None:
        return _as(same_date(one, two))
    if one.when is not None or two.when is not None:
        dated, plain = (one, two) if one.when is not None else (two, one)
        return _as(is_part(dated, plain))
    if CLOCK in (one.unit, two.unit):
        return _as(_same_time(one, two))
    if LEADING in (one.unit, two.unit):
        leading, plain = (one, two) if one.unit == LEADING else (two, one)
        return _as(_leads(leading, plain))
    return _same_amount(one, two)


def _as(same: bool) -> Likeness:
    return Likeness.SAME if same else Likeness.NONE


def _same_time(one: Figure, two: Figure) -> bool:
    if one.unit == two.unit:
        halved = one.halved and two.halved
        return same_time(int(one.amount), int(two.amount), halved=halved)
    clock, plain = (one, two) if one.unit == CLOCK else (two, one)
    if plain.unit == "s":
        return plain.amount == clock.amount
    hour, minute = divmod(int(clock.amount), 60)
    if clock.halved and plain.amount > HALF:
        return plain.unit in ("", "h") and plain.amount in (hour or HALF * 2, minute)
    return (
        plain.unit in ("", "h")
        and not plain.spelled
        and plain.amount in (hour, (hour - 12) % 24, hour or 24, minute)
    )


def _same_amount(one: Figure, two: Figure) -> Likeness:
    if one.vague or two.vague:
        return Likeness.NONE
    if _opposed(one, two):
        return Likeness.NONE
    if one.score and two.score:
        return _as(_goals(one.score) == _goals(two.score))
    if one.amount == two.amount and not (_conflict(one.unit, two.unit) or _is_rank(one, two)):
        return Likeness.SAME
    if one.unit != two.unit or one.unit == DEGREE:
        if _share(one, two) or _share(two, one):
            return Likeness.SAME
        if is_conversion(one.amount, one.unit, two.amount, two.unit):
            return Likeness.CONVERTED
        if (one.hedge or two.hedge) and (one.spelled or two.spelled):
            loose = is_conversion(one.amount, one.unit, two.amount, two.unit, SPELLED_SLACK)
            return Likeness.ROUNDED if loose else Likeness.NONE
        return Likeness.NONE
    return Likeness.ROUNDED if _rounds(one, two) or _rounds(two, one) else Likeness.NONE


def _goals(score: tuple[Figure, Figure]) -> list[Decimal]:
    """The numbers of a score, which a language may tell from the loser's side: 1-0, 0:1."""
    return sorted(figure.amount for figure in score)


def _opposed(one: Figure, two: Figure) -> bool:
    """Whether one amount is said to be passed and the other not to be reached."""
    hedges = {one.hedge, two.hedge}
    return hedges == {Approximation.MORE_THAN, Approximation.LESS_THAN}


def is_of_size(exact: Figure, vague: Figure) -> bool:
    """Whether an amount is as large as a vague word says: 30 years for decades."""
    sized = vague.amount <= exact.amount < vague.amount * VAGUE_SPAN
    return exact.vague or (sized and not _conflict(exact.unit, vague.unit))


def _conflict(unit: str, other: str) -> bool:
    """Whether two units cannot mean the same; what is counted may be called by any name."""
    if not unit or not other or unit == other or "{" in unit + other:
        return False
    return not (DEGREE in (unit, other) and measure_alike(unit, other)) and not _is_rate(
        unit, other
    )


def _is_rank(one: Figure, two: Figure) -> bool:
    """Whether one says which and the other how many: the 100th, 100 people."""
    ranks = {figure.sort is Sort.ORDINAL for figure in (one, two)}
    return len(ranks) == 2 and "{" in one.unit + two.unit


def _leads(leading: Figure, plain: Figure) -> bool:
    """Whether a number begins with a digit: 3字头 is 3.04% or 35, and never a bare 3."""
    if plain.unit == LEADING:
        return plain.amount == leading.amount
    bare = plain.amount == leading.amount and plain.unit != PERCENT
    return not bare and str(abs(plain.amount)).lstrip("0.").startswith(str(leading.amount))


def _is_rate(unit: str, other: str) -> bool:
    """Whether one unit is the other in a time: 每小时85英里 is 85 mph."""
    return f"{unit}/h" == other or f"{other}/h" == unit


def _share(one: Figure, two: Figure) -> bool:
    """Whether a percentage is told as a fraction: half, one in three, which is 33 percent."""
    if one.unit != PERCENT or two.unit:
        return False
    apart = abs(one.amount - two.amount * HUNDRED)
    return apart <= ROUNDED_AWAY if two.amount % ONE_PERCENT else not apart


def _rounds(exact: Figure, rounded: Figure) -> bool:
    """Whether a hedged amount is the other with fewer digits: 1,347 and 1300多."""
    if rounded.hedge is None or exact.hedge is not None or not rounded.amount or not exact.amount:
        return False
    place = last_place(rounded.amount)
    if place < last_place(exact.amount) + 2 or rounded.amount.adjusted() < place + 1:
        return False
    step, above = Decimal(1).scaleb(place), exact.amount - rounded.amount
    if rounded.hedge in (Approximation.MORE_THAN, Approximation.AT_LEAST):
        return 0 <= above < step
    if rounded.hedge in (Approximation.LESS_THAN, Approximation.AT_MOST):
        return -step < above <= 0
    return abs(above) <= step / 2
