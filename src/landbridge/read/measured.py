"""What figures measure that no other frame has taken: the rules of a pack on one figure at a time.

A figure's window reaches from the figure before it in its sentence to the one behind it; how
much something grew, prices and the like bound none. Numbers of things that no unit stands for
(1,386 firms) are figures like others.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass

from landbridge.claims.model import Kind, Modality
from landbridge.language.figure_rules import Beside, FigureRule
from landbridge.language.line import Line, Match, sorts_of
from landbridge.language.mention import Mention, Sort
from landbridge.read.claim_list import Span
from landbridge.read.figure_period import tells_period
from landbridge.read.frame import Frame
from landbridge.read.frame_modality import modality_of
from landbridge.read.frame_values import values_of
from landbridge.read.passage import Passage

_FIGURES = frozenset(sorts_of("figure"))
_LISTED = re.compile(r"(?:[,、] ?\d[\d.]{0,8}){0,6},? ?(?:and|и|和|และ) ?\d")
"""What follows a number whose unit stands behind the last one of a list (36, 35 and 29 percent)."""


@dataclass(frozen=True, slots=True)
class _Window:
    """A figure and the positions of the line around it, with those of its sentence.

    `before` is where the sentence before it begins.
    """

    figure: Mention
    around: Span
    sentence: Span
    before: int


def with_measured(frames: Sequence[Frame], passage: Passage) -> list[Frame]:
    """The frames, with the statistics that figures tell which the frames have left.

    A frame that takes how much a figure grew for the figure is left out.
    """
    line = _with_counts(passage)
    others = {*_others(line, passage)}
    kept = [frame for frame in frames if not _tells_growth(frame, others)]
    taken = {*_taken(kept, passage.quantities)}
    told = sorted(frame.where[0] for frame in kept if frame.kind is Kind.STATISTIC)
    rules = [rule for rule in passage.pack.figures.rules if rule.pattern.may_match(line)]
    for window in _windows(line, others):
        if window.figure.start not in taken:
            beside = {Beside.NOTHING, *_beside(window, told, line, passage)}
            for frame in _statistics(rules, window, beside, line, passage):
                kept.append(frame)
                told.insert(bisect_left(told, frame.where[0]), frame.where[0])
    return kept


def _tells_growth(frame: Frame, others: Set[int]) -> bool:
    """Whether the figure of a statistic is a share that something grew by."""
    values = frame.values.get("value", ()) if frame.kind is Kind.STATISTIC else ()
    shares = (one for one, _ in values if isinstance(one, Mention) and one.sort is Sort.PERCENT)
    return any(share.start in others for share in shares)


def _with_counts(passage: Passage) -> Line:
    """The line with the plain numbers that stand in digits as mentions too."""
    text = passage.folded.text
    counts = (m for m in passage.quantities if m.sort is Sort.NUMBER and text[m.start].isdecimal())
    return passage.line.with_mentions(m for m in counts if not _LISTED.match(text, m.end))


def _taken(frames: Iterable[Frame], quantities: Sequence[Mention]) -> Iterator[int]:
    """Where figures stand that frames have told of, those within their words too."""
    starts = [one.start for one in quantities]
    for frame in frames:
        for predicate, values in frame.values.items():
            if frame.kind is not Kind.STATISTIC or predicate == "value":
                for _, (first, last) in values:
                    yield from starts[bisect_left(starts, first) : bisect_left(starts, last)]


def _others(line: Line, passage: Passage) -> Iterator[int]:
    """Where figures stand that measure nothing by themselves."""
    for pattern in passage.pack.figures.others:
        for match in pattern.matches(line):
            yield from (one.start for one in match.slots.get("value", ()))


def _windows(line: Line, passed: set[int]) -> Iterator[_Window]:
    """The windows of the figures of a line but for those passed over, which bound none."""
    before = 0
    for first, last in line.sentences():
        figures = [one for one in line.within(first, last) if one.sort in _FIGURES]
        kept = [one for one in figures if one.start not in passed]
        places = [line.position(one.start) for one in kept]
        starts, ends = [first, *(place + 1 for place in places)], [*places[1:], last]
        for figure, start, end in zip(kept, starts, ends, strict=False):
            yield _Window(figure, (start, end), (first, last), before)
        before = first


def _beside(window: _Window, told: Sequence[int], line: Line, passage: Passage) -> Iterator[Beside]:
    """What stands beside a figure: a statistic in its sentence or the one before, a period."""
    near = bisect_left(told, window.figure.start) - 1
    if near >= 0 and told[near] >= line.starts[window.before]:
        yield Beside.STATISTIC
    if tells_period(line.within(*window.sentence), passage):
        yield Beside.PERIOD


def _statistics(
    rules: Sequence[FigureRule],
    window: _Window,
    beside: set[Beside],
    line: Line,
    passage: Passage,
) -> Iterator[Frame]:
    """What the first of some rules that finds the figure of a window says of it."""
    for rule in rules:
        if rule.beside in beside:
            match = rule.pattern.match_within(line, *window.around)
            if match is not None and _is_of(window.figure, match):
                frame = _frame(match, passage)
                if modality_of(frame, passage) is Modality.FACT:
                    yield frame
                return


def _is_of(figure: Mention, match: Match) -> bool:
    """Whether a match says what a figure measures."""
    return any(figure in held for slot, held in match.slots.items() if slot.startswith("value"))


def _frame(match: Match, passage: Passage) -> Frame:
    """The statistic that a match of a figure rule tells; its positions are those of the line."""
    said = values_of(Kind.STATISTIC, match, passage)
    first, last = passage.line.position(match.start), passage.line.position(match.end - 1) + 1
    return Frame(Kind.STATISTIC, first, last, (match.start, match.end), None, said)
