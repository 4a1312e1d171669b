"""Which figures of two texts stand for each other.

Each figure answers for one: what is said twice may be said once, but 3 is no counterpart of a
second 3 that was a 4.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from landbridge.language.values import When
from landbridge.read.date_likeness import is_part
from landbridge.read.figure import Figure
from landbridge.read.figure_likeness import Likeness, likeness
from landbridge.read.score import scores_apart

SHORTEST_CODE = 5
"""Digits of a telephone or file number that may be written in groups."""
MOST_PAIRS = 60_000
"""Of more pairs, as tables have, only those of equal value are looked at: 3 µs each."""
MOST_OF_A_VALUE = 20


Value = Decimal | When


@dataclass(frozen=True, slots=True)
class Agreed:
    """Two figures that mean the same, and how far."""

    left: Figure
    right: Figure
    likeness: Likeness


@dataclass(frozen=True, slots=True)
class Rest:
    """The figures of a text without a counterpart; `again` says once more what has one."""

    alone: Sequence[Figure]
    again: Sequence[Figure]


@dataclass(frozen=True, slots=True)
class Pairing:
    """What two texts state alike, and what each states alone or again."""

    agreed: Sequence[Agreed]
    left: Rest
    right: Rest


def pair_figures(left: Sequence[Figure], right: Sequence[Figure]) -> Pairing:
    """Match the figures of two texts by value, the best matches first."""
    left, right = scores_apart(left, right)
    agreed = [Agreed(a, b, Likeness.SAME) for a, b in _codes(left, right)]
    agreed += [Agreed(a, b, Likeness.SAME) for b, a in _codes(right, left)]
    taken = {id(figure) for one in agreed for figure in (one.left, one.right)}
    ratio = max((f.end for f in left), default=1) / max((f.end for f in right), default=1)
    for one in sorted(_candidates(left, right), key=lambda one: _quality(one, ratio)):
        if id(one.left) not in taken and id(one.right) not in taken:
            taken |= {id(one.left), id(one.right)}
            agreed.append(one)
    return Pairing(agreed, _rest(left, taken, right), _rest(right, taken, left))


def _candidates(left: Sequence[Figure], right: Sequence[Figure]) -> Iterator[Agreed]:
    values = _by_value(right) if len(left) * len(right) > MOST_PAIRS else None
    for one in left:
        for two in right if values is None else values.get(_value(one), ()):
            alike = likeness(one, two)
            if alike is not Likeness.NONE and not (one.passing and two.passing):
                yield Agreed(one, two, alike)


def _by_value(figures: Sequence[Figure]) -> dict[Value, list[Figure]]:
    """The figures by what they state, a few of each."""
    found: dict[Value, list[Figure]] = {}
    for figure in figures:
        same = found.setdefault(_value(figure), [])
        if len(same) < MOST_OF_A_VALUE:
            same.append(figure)
    return found


def _value(figure: Figure) -> Value:
    return figure.when or figure.amount


def _quality(one: Agreed, ratio: float) -> tuple[float, ...]:
    """Digits before words, words before what is said in passing, what stands alike before all."""
    figures = (one.left, one.right)
    passing, spelled = sum(f.passing for f in figures), sum(f.spelled for f in figures)
    plain = sum(f.unit == "" and f.when is None for f in figures)
    apart = abs(one.left.start - one.right.start * ratio)
    dates = [figure.when for figure in figures if figure.when is not None]
    # A date of the same days comes first; a number is no part of a month.
    wider = one.left.when != one.right.when and (len(dates) == 2 or any(d.end for d in dates))
    return passing, one.likeness, wider, spelled, plain, apart


def _rest(figures: Sequence[Figure], taken: set[int], others: Sequence[Figure]) -> Rest:
    """What is left, but for words that have another reading with a counterpart."""
    said = [figure for figure in figures if id(figure) in taken]
    rest = [figure for figure in figures if id(figure) not in taken]
    read = {place for one in said if one.passing for place in range(one.start, one.end)}
    rest = [figure for figure in rest if read.isdisjoint((figure.start, figure.end - 1))]
    ranges = [f for f in others if id(f) in taken and f.when and f.when.end][:MOST_OF_A_VALUE]
    rest = [f for f in rest if f.when or not any(is_part(one, f) for one in ranges)]
    values = _by_value(said) if len(rest) * len(said) > MOST_PAIRS else None
    again = [
        figure
        for figure in rest
        if any(
            _repeats(figure, o)
            for o in (said if values is None else values.get(_value(figure), ()))
        )
    ]
    known = {id(figure) for figure in again}
    return Rest([figure for figure in rest if id(figure) not in known], again)


def _repeats(figure: Figure, said: Figure) -> bool:
    """Whether a figure says again what has a counterpart: 45 miles (72 km)."""
    if said.passing or _says_more(figure, said):
        return False
    return likeness(figure, said) in (Likeness.SAME, Likeness.CONVERTED)


def _says_more(one: Figure, two: Figure) -> bool:
    """Whether a date leaves fewer days or years open: July of this year, 2026 of no year."""
    if one.when is None or two.when is None:
        return False
    return _days(one.when) < _days(two.when) or (one.dated and not two.dated)


def _days(when: When) -> int:
    return (when.last - when.first).days


def _codes(wholes: Sequence[Figure], parts: Sequence[Figure]) -> Iterator[tuple[Figure, Figure]]:
    """Numbers that one text writes in groups and the other does not: 0800 555 111."""
    written = [figure for figure in parts if figure.digits]
    for whole in wholes:
        for first in range(len(written) - 1) if len(whole.digits) >= SHORTEST_CODE else ():
            for last in range(first + 2, min(first + 4, len(written)) + 1):
                group = written[first:last]
                if "".join(figure.digits for figure in group) == whole.digits:
                    yield from ((whole, figure) for figure in group)
