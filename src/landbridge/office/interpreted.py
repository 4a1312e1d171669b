"""Between which languages is interpreted, where two sides share none."""

from __future__ import annotations

Pairs = frozenset[frozenset[str]]


def pair_between(left: frozenset[str], right: frozenset[str], offered: Pairs) -> frozenset[str]:
    """A language of each side, such that an interpreter knows both if any does.

    Empty where the sides share a language, or one of them states none.
    """
    if left & right:
        return frozenset()
    pairs = [frozenset({one, other}) for one in sorted(left) for other in sorted(right)]
    known = [pair for pair in pairs if pair in offered]
    return next(iter(known or pairs), frozenset())
