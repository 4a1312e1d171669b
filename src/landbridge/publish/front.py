"""The front as a picture: cost against time, CO2 as the area of a circle; chosen ways numbered.

The picture is SVG of its own making, without script or style attributes, so that a page may
forbid both. Everything in it stands in the table beside it too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from landbridge.language.phrases import Phrases
from landbridge.publish.labels import Box, Placed, Point, placed
from landbridge.publish.ranges import rounded
from landbridge.publish.ticks import Axis, axis
from landbridge.route.model import Corridor, Mode, Range

WIDTH, HEIGHT = 720.0, 420.0
_FRAME = Box(76, 18, WIDTH - 18, HEIGHT - 52)
_LARGEST = 26.0
_SMALLEST = 3.0
_DAY = 24.0
_LABEL = 15.0


@dataclass(frozen=True, slots=True)
class Mark:
    """A way as a circle; `number` is "" for one that is not on the short list."""

    x: float
    y: float
    radius: float
    mode: Mode
    number: str
    title: str


@dataclass(frozen=True, slots=True)
class Bar:
    """From low to high of a chosen way, along one axis."""

    x1: float
    y1: float
    x2: float
    y2: float


@dataclass(frozen=True, slots=True)
class Tick:
    """A round number at an axis."""

    at: float
    text: str


@dataclass(frozen=True, slots=True)
class Front:
    """The picture as shapes: marks from the largest to the smallest, and labels that overlap
    neither each other nor a mark."""

    marks: Sequence[Mark]
    bars: Sequence[Bar]
    labels: Sequence[Placed]
    costs: Sequence[Tick]
    days: Sequence[Tick]
    width: float = WIDTH
    height: float = HEIGHT
    frame: Box = _FRAME


def front_picture(
    front: Sequence[Corridor], chosen: Sequence[Corridor], titles: Sequence[str], words: Phrases
) -> Front:
    """A front with its short list; `titles` say of each way of the front what it is."""
    axes = _Axes.of(chosen or front, front)
    most = max((corridor.co2 for corridor in front), default=0.0) or 1.0
    numbers = {id(corridor): str(number) for number, corridor in enumerate(chosen, 1)}
    marks = [
        Mark(
            axes.x(corridor.hours.likely / _DAY),
            axes.y(corridor.cost.likely),
            max(_SMALLEST, _LARGEST * sqrt(corridor.co2 / most)),
            main_mode(corridor),
            numbers.get(id(corridor), ""),
            title,
        )
        for corridor, title in zip(front, titles, strict=True)
    ]
    points = [Point(one.x, one.y, one.radius, one.number) for one in marks if one.number]
    return Front(
        sorted(marks, key=lambda mark: -mark.radius),
        [bar for corridor in chosen for bar in axes.bars(corridor)],
        placed(points, _LABEL, _FRAME),
        [Tick(axes.y(cost), words.decimal(rounded(cost, 3))) for cost in axes.costs.ticks],
        [Tick(axes.x(days), words.decimal(rounded(days, 3))) for days in axes.days.ticks],
    )


def main_mode(corridor: Corridor) -> Mode:
    """The mode of the most kilometres."""
    modes = {leg.mode for leg in corridor.legs}
    return max(
        sorted(modes) or [Mode.ROAD],
        key=lambda mode: sum(leg.km for leg in corridor.legs if leg.mode is mode),
    )


@dataclass(frozen=True, slots=True)
class _Axes:
    """Where costs and days lie in the frame."""

    costs: Axis
    days: Axis

    @classmethod
    def of(cls, chosen: Sequence[Corridor], front: Sequence[Corridor]) -> _Axes:
        """Axes that hold all ways, and the ranges of those chosen."""
        costs = [one.cost.likely for one in front] + _bounds([one.cost for one in chosen])
        hours = [one.hours.likely for one in front] + _bounds([one.hours for one in chosen])
        return cls(axis(costs), axis([each / _DAY for each in hours], most=8))

    def x(self, days: float) -> float:
        """How far right so many days lie."""
        return _FRAME.left + self.days.share(days) * (_FRAME.right - _FRAME.left)

    def y(self, cost: float) -> float:
        """How far down a cost lies: the cheap below."""
        return _FRAME.bottom - self.costs.share(cost) * (_FRAME.bottom - _FRAME.top)

    def bars(self, corridor: Corridor) -> tuple[Bar, Bar]:
        """The range of a way's cost and that of its time."""
        cost, hours = corridor.cost, corridor.hours.times(1 / _DAY)
        x, y = self.x(hours.likely), self.y(cost.likely)
        across = Bar(self.x(hours.low), y, self.x(hours.high), y)
        return across, Bar(x, self.y(cost.low), x, self.y(cost.high))


def _bounds(ranges: Sequence[Range]) -> list[float]:
    return [bound for one in ranges for bound in (one.low, one.high)]
