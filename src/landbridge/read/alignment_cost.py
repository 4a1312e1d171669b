"""What it costs to lay sentences of two renditions beside each other."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

Span = tuple[int, int]
Shared = tuple[Sequence[int], Sequence[int]]
"""The places of the left and of the right text where both say a value."""
_ALONE = 0.9
"""What it costs that a sentence faces none."""
_ANCHOR, _MOST_ANCHORS = 0.8, 4
_MOST_SAID = 8
"""A value that more sentences say, as a title names the place of all, aligns none of them."""
_APART, _APART_JOINED = 0.5, 0.8
"""What a sentence costs that says more alone than with the other side, and one that is joined."""
_SMOOTHING = 20


@dataclass(frozen=True, slots=True)
class Anchors:
    """Places of the left and the right text that say the same, and of either that say more."""

    shared: Sequence[Shared]
    left: Sequence[int]
    right: Sequence[int]


@dataclass(frozen=True, slots=True)
class Said:
    """What the sentences of one side say: values that both say, by number, and how many alone."""

    values: Sequence[frozenset[int]]
    alone: Counter[int]

    @classmethod
    def of(
        cls, here: Sequence[Span], there: Sequence[Span], said: Anchors
    ) -> tuple[Said, Said, Sequence[float]]:
        """Both sides, and how much each value tells: the less the more sentences say it."""
        left: list[set[int]] = [set() for _ in here]
        right: list[set[int]] = [set() for _ in there]
        weights: list[float] = []
        for mine, theirs in said.shared:
            holding = set(_numbers(here, mine)), set(_numbers(there, theirs))
            most = max(map(len, holding))
            if all(holding) and most <= _MOST_SAID:
                for side, numbers in zip((left, right), holding, strict=True):
                    for number in numbers:
                        side[number].add(len(weights))
                weights.append(1 / most)
        alone = Counter(_numbers(here, said.left)), Counter(_numbers(there, said.right))
        sides = (list(map(frozenset, side)) for side in (left, right))
        return cls(next(sides), alone[0]), cls(next(sides), alone[1]), weights

    def among(self, sentences: range) -> frozenset[int]:
        """The values that any of some sentences says."""
        if len(sentences) == 1:
            return self.values[sentences[0]]
        return frozenset().union(*(self.values[n] for n in sentences))


@dataclass(frozen=True, slots=True)
class Costs:
    """What it costs to lay sentences beside each other.

    The left text takes `ratio` times the letters of the right one.
    """

    here: Sequence[Span]
    there: Sequence[Span]
    ratio: float
    joined: float
    left: Said
    right: Said
    weights: Sequence[float]

    def of(self, left: range, right: range) -> float:
        """The cost of a bead; less than nothing where it shares values."""
        if not left or not right:
            return _ALONE
        mine = sum(self.here[n][1] - self.here[n][0] for n in left) + _SMOOTHING
        theirs = sum(self.there[n][1] - self.there[n][0] for n in right) * self.ratio + _SMOOTHING
        here, there = self.left.among(left), self.right.among(right)
        common = min(self._weight(here & there), _MOST_ANCHORS)
        joined = (len(left) + len(right) - 2) * self.joined
        apart = _APART if len(left) + len(right) == 2 else _APART_JOINED
        unlike = self._unlike(self.left, left, there) + self._unlike(self.right, right, here)
        return abs(math.log(mine / theirs)) + joined - common * _ANCHOR + unlike * apart

    def _unlike(self, side: Said, sentences: range, others: frozenset[int]) -> int:
        """How many of the sentences say more alone than what the other side says too."""
        return sum(side.alone[n] > self._weight(side.values[n] & others) for n in sentences)

    def _weight(self, values: frozenset[int]) -> float:
        return sum(self.weights[value] for value in values)


def is_in(place: int, span: Span) -> bool:
    """Whether a place lies in a span."""
    return span[0] <= place < span[1]


def _numbers(spans: Sequence[Span], places: Sequence[int]) -> Iterator[int]:
    """The number of the span that each place lies in."""
    for place in places:
        number = bisect_right(spans, (place, math.inf)) - 1
        if number >= 0 and place < spans[number][1]:
            yield number
