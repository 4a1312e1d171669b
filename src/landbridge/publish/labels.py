"""Where words stand on a picture so that none covers another, or a point.

Widths are estimated from the script of each letter: pictures are made without a font.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_SIDES = ((1, 0), (-1, 0), (1, -1), (1, 1), (-1, -1), (-1, 1), (0, -1), (0, 1))
_STEPS = (1.0, 2.2, 3.6)
"""How far from its point a label is tried, in lines of text."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle of a picture; y grows downwards."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        """Whether two rectangles cover any place together."""
        beside = self.right <= other.left or other.right <= self.left
        return not (beside or self.bottom <= other.top or other.bottom <= self.top)

    def holds(self, other: Box) -> bool:
        """Whether another rectangle lies inside."""
        wide = self.left <= other.left and other.right <= self.right
        return wide and self.top <= other.top and other.bottom <= self.bottom


@dataclass(frozen=True, slots=True)
class Point:
    """What is to be labelled: its place, the radius of its mark, and the words."""

    x: float
    y: float
    radius: float
    text: str


@dataclass(frozen=True, slots=True)
class Placed:
    """Words at their place: the left end of the base line, and whether a line leads to the mark."""

    text: str
    x: float
    y: float
    point: Point
    box: Box
    is_far: bool


def placed(points: Sequence[Point], size: float, inside: Box) -> list[Placed]:
    """The labels that have a place, in the order of the points: those first named come first."""
    taken = [_mark(point) for point in points]
    found: list[Placed] = []
    for point in points:
        label = next((one for one in _tries(point, size) if _fits(one.box, taken, inside)), None)
        if label is not None:
            taken.append(label.box)
            found.append(label)
    return found


def width_of(text: str, size: float) -> float:
    """About how wide a text is: ideographs take a square, marks above letters nothing."""
    return size * sum(map(_share, text))


def _share(letter: str) -> float:
    if unicodedata.combining(letter) or unicodedata.category(letter) == "Mn":
        return 0.0
    return 1.0 if unicodedata.east_asian_width(letter) in "WF" else 0.58


def _tries(point: Point, size: float) -> Iterable[Placed]:
    """The places around a point, the nearest first."""
    width = width_of(point.text, size)
    for step in _STEPS:
        reach = point.radius + size * 0.4 * step
        for right, down in _SIDES:
            x = point.x + right * reach - (0 if right > 0 else width if right < 0 else width / 2)
            y = point.y + down * (reach + size * 0.4) + size * 0.35
            box = Box(x, y - size * 0.85, x + width, y + size * 0.25)
            yield Placed(point.text, x, y, point, box, step > 1)


def _fits(box: Box, taken: Iterable[Box], inside: Box) -> bool:
    return inside.holds(box) and not any(box.meets(other) for other in taken)


def _mark(point: Point) -> Box:
    reach = point.radius
    return Box(point.x - reach, point.y - reach, point.x + reach, point.y + reach)
