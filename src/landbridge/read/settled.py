"""Statistics with what their own words leave out: the period, the scope, a measure told before."""

from __future__ import annotations

from collections.abc import Sequence, Set

from landbridge.claims.model import Kind
from landbridge.language.mention import Mention
from landbridge.read.claim_list import Span
from landbridge.read.figure_period import period_of
from landbridge.read.figure_scope import scope_of
from landbridge.read.frame import Frame
from landbridge.read.held_against import take_measure
from landbridge.read.passage import Passage


def settle(frames: Sequence[Frame], passage: Passage) -> list[Frame]:
    """The frames; a figure without a measure has that of the one told before, or is none.

    An opening that somebody promises is a promise.
    """
    others, promised = _dates_of_others(frames), _promised(frames)
    told: Frame | None = None
    kept = []
    for frame in sorted(frames, key=lambda one: one.first):
        if frame.kind is not Kind.STATISTIC:
            kept += [] if _is_promised(frame, promised) else [frame]
        elif frame.figures and frame.values.get("measure"):
            _settle(frame, told, others, passage)
            kept.append(frame)
            told = frame
        elif frame.figures and told is not None and "measure" not in frame.values:
            kept += [frame] if take_measure(frame, told, passage) else []
    return kept


def _promised(frames: Sequence[Frame]) -> list[Span]:
    """Where the words stand of what is promised."""
    promises = (one for one in frames if one.kind is Kind.COMMITMENT)
    return [span for one in promises for _, span in one.values.get("what", ())]


def _is_promised(frame: Frame, promised: Sequence[Span]) -> bool:
    """Whether an opening stands in the words of a promise."""
    opened = [span for _, span in frame.values.get("what", ()) if frame.kind is Kind.ESTABLISHMENT]
    return any(start <= first and last <= end for first, last in opened for start, end in promised)


def _settle(frame: Frame, told: Frame | None, others: Set[int], passage: Passage) -> None:
    """Say of a figure when it holds and what it is of."""
    if not _dates(frame):
        frame.values["period"] = period_of(frame, told, others, passage)
    if scope := scope_of(frame, told, passage):
        frame.values["scope"] = scope


def _dates_of_others(frames: Sequence[Frame]) -> frozenset[int]:
    """Where the dates stand of figures that others are held against."""
    held = [one for one in frames if one.kind is Kind.STATISTIC and "measure" not in one.values]
    return frozenset(date.start for frame in held for date in _dates(frame))


def _dates(frame: Frame) -> list[Mention]:
    return [one for one, _ in frame.values.get("period", ()) if isinstance(one, Mention)]
