"""Places in a text: the first character and the one behind the last."""

from __future__ import annotations

from collections.abc import Iterable

Span = tuple[int, int]


def overlaps(span: Span, others: Iterable[Span]) -> bool:
    """Whether a span overlaps another."""
    return any(start < span[1] and span[0] < end for start, end in others)
