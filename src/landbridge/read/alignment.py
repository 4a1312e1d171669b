"""Which sentences of two renditions face each other.

Sentences are aligned in their order, by the values that both state and by their lengths; a
sentence may face one, two or none (after Gale and Church, 1993, with values for anchors).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from statistics import median

from landbridge.read.alignment_cost import Anchors, Costs, Said, Span
from landbridge.read.passage import Passage

Steps = tuple[tuple[int, int], ...]
_STEPS: Steps = ((1, 1), (1, 0), (0, 1), (2, 1), (1, 2), (3, 1), (1, 3), (2, 2))
_LONG_STEPS: Steps = (*_STEPS, *((n, 1) for n in range(4, 9)), *((1, n) for n in range(4, 9)))
_JOINED, _JOINED_PARAGRAPHS, _JOINED_UNMARKED = 0.7, 0.8, 0.15
"""What each sentence or paragraph costs that is joined to another, and where no mark ends any."""
_MARKS = tuple('.!?。…:;"”’»」)')
_LINE = 40
"""Characters of a line that is no heading."""
_FEW = 2
"""Of fewer sentences that face each other the lengths tell nothing."""
_BAND = 25
"""How far from the diagonal sentences are looked for; long texts are aligned within it."""


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
    texts = _Texts(
        (paragraphs(left), paragraphs(right)),
        (sentences(left), sentences(right)),
        said,
        _is_marked(left) and _is_marked(right),
    )
    first = texts.aligned(_ratio(*texts.sentences))
    return texts.aligned(texts.ratio_of_faced(first.beads))


@dataclass(frozen=True, slots=True)
class _Texts:
    """The paragraphs and sentences of two texts, and what they say.

    They are not `marked` where a text, as Thai ones, ends no sentence with a mark: one of its
    spans may hold many.
    """

    paragraphs: tuple[Sequence[Span], Sequence[Span]]
    sentences: tuple[Sequence[Span], Sequence[Span]]
    said: Anchors
    marked: bool

    def aligned(self, ratio: float) -> Alignment:
        """The alignment if the left text takes so many times the letters of the right one."""
        here, there = self.sentences
        beads: list[Bead] = []
        faced = self._aligned(*self.paragraphs, ratio, _JOINED_PARAGRAPHS)
        joined = _JOINED if self.marked else _JOINED_UNMARKED
        for bead in faced:
            mine, theirs = _inside(here, bead.left), _inside(there, bead.right)
            beads += self._aligned(mine, theirs, ratio, joined)
        return Alignment(beads, faced)

    def _aligned(
        self, here: Sequence[Span], there: Sequence[Span], ratio: float, joined: float
    ) -> list[Bead]:
        costs = Costs(here, there, ratio, joined, *Said.of(here, there, self.said))
        steps = _STEPS if self.marked else _LONG_STEPS
        return [
            Bead(_span(here, left), _span(there, right)) for left, right in _cheapest(costs, steps)
        ]

    def ratio_of_faced(self, beads: Sequence[Bead]) -> float:
        """The ratio of the lengths of what faces each other; a text may lack much of the other."""
        faced = [
            (bead.left, bead.right)
            for bead in beads
            if bead.left in self.sentences[0] and bead.right in self.sentences[1]
        ]
        if len(faced) < _FEW:
            return _ratio(*self.sentences)
        return median(_ratio([left], [right]) for left, right in faced if left and right)


def _ratio(here: Sequence[Span], there: Sequence[Span]) -> float:
    return max(_length(here), 1) / max(_length(there), 1)


def paragraphs(passage: Passage) -> list[Span]:
    """The spans of the lines of a passage in its folded text, without blanks around them."""
    text = passage.folded.text
    spans = [_bare(text, *line.span()) for line in re.finditer(r"[^\n]+", text)]
    return [span for span in spans if span[0] < span[1]]


def _is_marked(passage: Passage) -> bool:
    """Whether the lines of a passage, headings aside, end in a mark."""
    lines = [line.rstrip() for line in passage.folded.text.split("\n")]
    long = [line for line in lines if len(line) >= _LINE]
    return 2 * sum(line.endswith(_MARKS) for line in long) >= len(long)


def _inside(spans: Sequence[Span], outer: Span | None) -> list[Span]:
    return [] if outer is None else [s for s in spans if outer[0] <= s[0] and s[1] <= outer[1]]


def _length(spans: Sequence[Span]) -> int:
    return sum(end - start for start, end in spans)


def _span(spans: Sequence[Span], chosen: range) -> Span | None:
    return (spans[chosen[0]][0], spans[chosen[-1]][1]) if chosen else None


def _cheapest(costs: Costs, steps: Steps) -> list[tuple[range, range]]:
    """The cheapest way through both texts."""
    rows, columns = len(costs.here), len(costs.there)
    best: dict[tuple[int, int], tuple[float, int, int]] = {(0, 0): (0.0, 0, 0)}
    for row in range(rows + 1):
        middle = row * columns // max(rows, 1)
        for column in range(max(0, middle - _BAND), min(columns, middle + _BAND) + 1):
            if (row, column) in best:
                _step_on(costs, steps, best, row, column)
    return _way(best, rows, columns)


def _step_on(
    costs: Costs,
    steps: Steps,
    best: dict[tuple[int, int], tuple[float, int, int]],
    row: int,
    column: int,
) -> None:
    so_far = best[row, column][0]
    for down, across in steps:
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
