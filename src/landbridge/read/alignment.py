"""Which sentences of two renditions face each other.

Sentences are aligned in their order, by the values that both state and by their lengths; a
sentence may face one, two or none (after Gale and Church, 1993, with values for anchors).
"""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from landbridge.read.passage import Passage

Span = tuple[int, int]
_STEPS = ((1, 1), (1, 0), (0, 1), (2, 1), (1, 2), (3, 1), (1, 3), (2, 2))
_ALONE, _JOINED, _JOINED_PARAGRAPHS = 0.9, 0.5, 0.8
"""What it costs that a sentence faces none, and each one more than one."""
_ANCHOR, _MOST_ANCHORS = 0.8, 4
_APART = 0.5
"""What a sentence costs that says something, and nothing that the other side says."""
_SMOOTHING = 20
_BAND = 25
"""How far from the diagonal sentences are looked for; long texts are aligned within it."""


@dataclass(frozen=True, slots=True)
class Anchors:
    """Places of the left and the right text that say the same, and of either that say more."""

    shared: Sequence[tuple[int, int]]
    left: Sequence[int]
    right: Sequence[int]


@dataclass(frozen=True, slots=True)
class Bead:
    """Sentences that face each other: the span of either side, None where there is nothing."""

    left: Span | None
    right: Span | None


@dataclass(frozen=True)
class Alignment:
    """The beads of two renditions, in their order: of sentences, and of whole paragraphs."""

    beads: Sequence[Bead]
    paragraphs: Sequence[Bead]

    def face(self, left: int, right: int) -> bool:
        """Whether a place of the left text stands about where a place of the right one does."""
        one = bisect_right(self._starts[0], left) - 1
        two = bisect_right(self._starts[1], right) - 1
        return abs(self._numbers[0][one] - self._numbers[1][two]) <= 1

    @cached_property
    def _starts(self) -> tuple[list[int], list[int]]:
        left = [0] + [bead.left[0] for bead in self.beads if bead.left]
        return left, [0] + [bead.right[0] for bead in self.beads if bead.right]

    @cached_property
    def _numbers(self) -> tuple[list[int], list[int]]:
        left = [0] + [n for n, bead in enumerate(self.beads) if bead.left]
        return left, [0] + [n for n, bead in enumerate(self.beads) if bead.right]


def sentences(passage: Passage) -> list[Span]:
    """The spans of the sentences of a passage in its folded text, without blanks around them."""
    line, text = passage.line, passage.folded.text
    spans = [line.span(*found) for found in line.sentences()]
    bare = [_bare(text, *span) for span in spans]
    return [span for span in bare if span[0] < span[1]]


def _bare(text: str, start: int, end: int) -> Span:
    words = text[start:end]
    return start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())


def align(left: Passage, right: Passage, anchors: Sequence[Anchors]) -> Alignment:
    """Align two renditions, paragraphs and then sentences, by what they say alike or alone."""
    said = Anchors(
        [pair for one in anchors for pair in one.shared],
        [place for one in anchors for place in one.left],
        [place for one in anchors for place in one.right],
    )
    here, there = sentences(left), sentences(right)
    beads: list[Bead] = []
    faced = _aligned(paragraphs(left), paragraphs(right), said, _JOINED_PARAGRAPHS)
    for bead in faced:
        mine, theirs = _inside(here, bead.left), _inside(there, bead.right)
        beads += _aligned(mine, theirs, said, _JOINED)
    return Alignment(beads, faced)


def paragraphs(passage: Passage) -> list[Span]:
    """The spans of the lines of a passage in its folded text, without blanks around them."""
    text = passage.folded.text
    spans = [_bare(text, *line.span()) for line in re.finditer(r"[^\n]+", text)]
    return [span for span in spans if span[0] < span[1]]


def _inside(spans: Sequence[Span], outer: Span | None) -> list[Span]:
    return [] if outer is None else [s for s in spans if outer[0] <= s[0] and s[1] <= outer[1]]


def _aligned(
    here: Sequence[Span], there: Sequence[Span], said: Anchors, joined: float
) -> list[Bead]:
    ratio = max(_length(here), 1) / max(_length(there), 1)
    shared = _shared(here, there, said.shared)
    alone = _holding(here, said.left), _holding(there, said.right)
    return list(_beads(_Costs(here, there, ratio, joined, shared, *alone)))


def _holding(spans: Sequence[Span], places: Sequence[int]) -> frozenset[int]:
    """The numbers of the spans that places lie in."""
    return frozenset(n for place in places if (n := _number(spans, place)) is not None)


def _number(spans: Sequence[Span], place: int) -> int | None:
    """The number of the span that a place lies in."""
    number = bisect_right(spans, (place, math.inf)) - 1
    return number if number >= 0 and place < spans[number][1] else None


def _length(spans: Sequence[Span]) -> int:
    return sum(end - start for start, end in spans)


def _shared(
    here: Sequence[Span], there: Sequence[Span], anchors: Sequence[tuple[int, int]]
) -> Counter[tuple[int, int]]:
    """How many values each pair of sentences shares."""
    pairs = ((_number(here, one), _number(there, two)) for one, two in anchors)
    return Counter((one, two) for one, two in pairs if one is not None and two is not None)


@dataclass(frozen=True, slots=True)
class _Costs:
    """What it costs to lay sentences beside each other."""

    here: Sequence[Span]
    there: Sequence[Span]
    ratio: float
    joined: float
    shared: Counter[tuple[int, int]]
    left: frozenset[int]
    right: frozenset[int]

    def of(self, left: range, right: range) -> float:
        """The cost of a bead; less than nothing where it shares values."""
        if not left or not right:
            return _ALONE
        mine = sum(self.here[n][1] - self.here[n][0] for n in left) + _SMOOTHING
        theirs = sum(self.there[n][1] - self.there[n][0] for n in right) * self.ratio + _SMOOTHING
        common = min(sum(self.shared[a, b] for a in left for b in right), _MOST_ANCHORS)
        joined = (len(left) + len(right) - 2) * self.joined
        unlike = self._unlike(left, right) * _APART
        return abs(math.log(mine / theirs)) + joined - common * _ANCHOR + unlike

    def _unlike(self, left: range, right: range) -> int:
        """How many of the sentences say something, and nothing that the other side says."""
        here = [a for a in left if a in self.left and not any(self.shared[a, b] for b in right)]
        there = [b for b in right if b in self.right and not any(self.shared[a, b] for a in left)]
        return len(here) + len(there)


def _beads(costs: _Costs) -> Iterator[Bead]:
    for left, right in _cheapest(costs):
        yield Bead(_span(costs.here, left), _span(costs.there, right))


def _span(spans: Sequence[Span], chosen: range) -> Span | None:
    return (spans[chosen[0]][0], spans[chosen[-1]][1]) if chosen else None


def _cheapest(costs: _Costs) -> list[tuple[range, range]]:
    """The cheapest way through both texts."""
    rows, columns = len(costs.here), len(costs.there)
    best: dict[tuple[int, int], tuple[float, int, int]] = {(0, 0): (0.0, 0, 0)}
    for row in range(rows + 1):
        middle = row * columns // max(rows, 1)
        for column in range(max(0, middle - _BAND), min(columns, middle + _BAND) + 1):
            if (row, column) in best:
                _step_on(costs, best, row, column)
    return _way(best, rows, columns)


def _step_on(
    costs: _Costs, best: dict[tuple[int, int], tuple[float, int, int]], row: int, column: int
) -> None:
    so_far = best[row, column][0]
    for down, across in _STEPS:
        place = (row + down, column + across)
        if place[0] <= len(costs.here) and place[1] <= len(costs.there):
            cost = so_far + costs.of(range(row, place[0]), range(column, place[1]))
            if place not in best or cost < best[place][0]:
                best[place] = (cost, down, across)


def _way(
    best: dict[tuple[int, int], tuple[float, int, int]], row: int, column: int
) -> list[tuple[range, range]]:
    way: list[tuple[range, range]] = []
    while (row, column) != (0, 0) and (row, column) in best:
        _, down, across = best[row, column]
        way.append((range(row - down, row), range(column - across, column)))
        row, column = row - down, column - across
    return way[::-1]
