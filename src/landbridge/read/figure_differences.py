"""What two texts state of figures that does not agree: changed, left out or added."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from landbridge.language.units import measure_alike
from landbridge.read.figure import CLOCK, YEAR, Figure
from landbridge.read.figure_likeness import Likeness, is_of_size, is_telling
from landbridge.read.figure_match import Agreed, Pairing

MOST_CHANGED = 300
"""So many figures without counterpart are looked for among those of the other text."""
_BESIDE = 5
"""Characters between a number and the month or hour that it belongs to."""


@dataclass(frozen=True, slots=True)
class FigureDifference:
    """A figure of one text and what the other has for it, or None where it has nothing."""

    left: Figure | None
    right: Figure | None

    @property
    def topic(self) -> str:
        """What the figures are, in a word."""
        figure = self.left or self.right
        return figure.topic if figure else ""


@dataclass(frozen=True, slots=True)
class Layout:
    """How two texts lie beside each other.

    `ratio` is the length of the left in lengths of the right one. `face` says whether two
    places stand about where each other does. Two sentences are compared `closely`: a word may
    stand for a number, and what is said once more is told.
    """

    ratio: float
    face: Callable[[int, int], bool] = lambda left, right: True
    closely: bool = True

    def turned(self) -> Layout:
        """The same, the other way round."""
        return Layout(1 / self.ratio, lambda left, right: self.face(right, left), self.closely)


def figure_differences(pairing: Pairing, layout: Layout) -> Iterator[FigureDifference]:
    """The figures that do not agree, each beside the one that it probably became."""
    left, right = list(pairing.left.alone), list(pairing.right.alone)
    again, again_right = list(pairing.left.again), list(pairing.right.again)
    told = [figure for figure in right if is_telling(figure)]
    for one, two in _became(left, told, layout):
        right.remove(two)
        yield FigureDifference(one, two)
    left, right = _without_vague(left, right), _without_vague(right, left)
    for others in (right, again_right):
        yield from (FigureDifference(one, two) for one, two in _became(left, others, layout))
    for others in (left, again):
        back = _became(right, others, layout.turned())
        yield from (FigureDifference(one, two) for two, one in back)
    mirrored = [Agreed(one.right, one.left, one.likeness) for one in pairing.agreed]
    for figure in filter(is_telling, left):
        yield FigureDifference(figure, _of_neighbour(figure, pairing.agreed))
    for figure in filter(is_telling, right):
        yield FigureDifference(_of_neighbour(figure, mirrored), figure)
    if layout.closely:
        yield from (FigureDifference(figure, None) for figure in again if _counts(figure))
        yield from (FigureDifference(None, figure) for figure in again_right if _counts(figure))


def _counts(figure: Figure) -> bool:
    """Whether a number that comes again counts something else each time: 7 goods of 7 makers."""
    return bool(figure.digits) and figure.when is None and is_telling(figure)


def _without_vague(figures: Sequence[Figure], others: Sequence[Figure]) -> list[Figure]:
    """The figures but those whose size alone the other text says: dozens."""
    sizes = [other for other in others if other.vague]
    return [figure for figure in figures if not any(is_of_size(figure, size) for size in sizes)]


def _became(
    figures: list[Figure], others: list[Figure], layout: Layout
) -> Iterator[tuple[Figure, Figure]]:
    """Each figure with what it probably became; both leave their lists."""
    for figure in [figure for figure in figures if is_telling(figure)][:MOST_CHANGED]:
        other = _changed(figure, others, layout)
        if other is not None:
            figures.remove(figure)
            others.remove(other)
            yield figure, other


def _changed(figure: Figure, others: Sequence[Figure], layout: Layout) -> Figure | None:
    """The figure of the other text that this one probably became."""
    may_be = _may_be if layout.closely else _may_be_in_release
    fitting = [o for o in others if layout.face(figure.start, o.start) and may_be(figure, o)]
    return min(fitting, key=lambda o: _distance(figure, o, layout.ratio), default=None)


def _may_be_in_release(one: Figure, two: Figure) -> bool:
    """Whether one figure may be the other in whole releases, which state many of a kind."""
    if not is_telling(two) or (one.when is None) != (two.when is None):
        return False
    return one.unit == two.unit or measure_alike(one.unit, two.unit) or _both_count(one, two)


def _both_count(one: Figure, two: Figure) -> bool:
    """Whether two numbers count things, which no two languages call alike: 25人, 25 pupils."""
    return all(figure.when is None and figure.unit[:1] in ("", "{") for figure in (one, two))


def _may_be(one: Figure, two: Figure) -> bool:
    """Whether one figure may be the other, told wrong."""
    if two.vague:
        return False
    if two.passing:
        return one.when is None and two.when is None and _measures(one, two)
    if one.topic == two.topic:
        return True
    if one.when is not None or two.when is not None:
        return _may_be_date(one) and _may_be_date(two)
    return not one.unit or not two.unit


def _may_be_date(figure: Figure) -> bool:
    """Whether a figure is a date, or a number that a day or a year may have become."""
    if figure.when is not None:
        return True
    year = figure.unit in ("", YEAR) and figure.amount.adjusted() == 3
    return year or len(figure.digits) == 2


def _measures(one: Figure, word: Figure) -> bool:
    """Whether a word in passing counts what a figure counts."""
    if word.digits:
        return True
    if word.unit or not one.unit:
        return word.unit == one.unit or measure_alike(word.unit, one.unit)
    return "{" in one.unit


def _distance(one: Figure, two: Figure, ratio: float) -> tuple[float, ...]:
    """How unlike two figures are: of another sort, in other units, far apart."""
    apart = abs(one.start - two.start * ratio)
    return two.passing, one.topic != two.topic, one.unit != two.unit, not is_telling(two), apart


def _of_neighbour(figure: Figure, agreed: Sequence[Agreed]) -> Figure | None:
    """What stands for a figure through the one beside it, which agrees: a day by its month."""
    for one in agreed:
        gap = max(figure.start - one.left.end, one.left.start - figure.end)
        converted = one.likeness is Likeness.CONVERTED and measure_alike(figure.unit, one.left.unit)
        if gap <= _BESIDE and (converted or _is_richer(one.right, one.left)):
            return one.right
    return None


def _is_richer(one: Figure, two: Figure) -> bool:
    if one.when is None:
        return one.unit == CLOCK and two.unit != CLOCK
    if two.when is None or (one.dated and not two.dated):
        return True
    return str(one.when.start) > str(two.when.start)
