"""An axis: round numbers at it, and where a value lies between its ends.

Where the values of an axis are far apart it is logarithmic: air costs twenty times what the sea
does, and the ways on the ground would lie on one line.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil, floor, log10

_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
_DECADE = (1.0, 2.0, 5.0)
_FAR_APART = 8.0


@dataclass(frozen=True, slots=True)
class Axis:
    """The round numbers of an axis, and how it is measured."""

    ticks: Sequence[float]
    measure: Callable[[float], float]

    def share(self, value: float) -> float:
        """How far along the axis a value lies: 0 at its first tick, 1 at its last."""
        first, last = self.measure(self.ticks[0]), self.measure(self.ticks[-1])
        return (self.measure(value) - first) / (last - first)


def axis(values: Sequence[float], most: int = 6) -> Axis:
    """An axis that holds all values; logarithmic where the largest is many times the smallest."""
    low, high = min(values), max(values)
    if low > 0 and high / low >= _FAR_APART:
        return Axis(_decades(low, high), log10)
    return Axis(ticks(low, high, most), float)


def ticks(low: float, high: float, most: int = 6) -> list[float]:
    """Round numbers from at or below the lowest to at or above the highest."""
    span = (high - low) or abs(high) or 1.0
    power = 10.0 ** floor(log10(span / most))
    step = next(size * power for size in _STEPS if span / (size * power) <= most)
    first, last = floor(low / step), ceil(high / step)
    return [number * step for number in range(first, max(last, first + 1) + 1)]


def _decades(low: float, high: float) -> list[float]:
    """1, 2, 5, 10, 20 … from at or below the lowest to at or above the highest."""
    powers = range(floor(log10(low)), ceil(log10(high)) + 1)
    numbers = [digit * 10.0**power for power in powers for digit in _DECADE]
    first = max(at for at, number in enumerate(numbers) if number <= low)
    last = min(at for at, number in enumerate(numbers) if number >= high)
    return numbers[first : last + 1]
