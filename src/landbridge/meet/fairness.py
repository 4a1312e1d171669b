"""How unequal breaks are, as statements."""

from __future__ import annotations

from collections.abc import Sequence

from landbridge.meet.statements import Fact, Literal, Statements


def state_fairness(
    words: Statements, limit: int | None, breaks: Sequence[Sequence[Literal]]
) -> tuple[Literal, ...]:
    """One literal for each break by which the parties may differ; as many hold as they do.

    `limit` is by how many they may. Where some party cannot have a break, the others'
    breaks are simply bounded.
    """
    most = max(map(len, breaks), default=0)
    over = [words.new() for _ in range(most)]
    under = [words.new() for _ in range(most)]
    for level in range(most):
        for row in breaks:
            words.if_so(-over[level], row, 0, level)
            words.if_so(under[level], row, level + 1, len(row))
        if limit is not None and level >= limit:
            words.some((-over[level], under[level - limit]), Fact("fairness"))
    return tuple(_state_gap(words, *pair) for pair in zip(over, under, strict=True))


def _state_gap(words: Statements, over: Literal, under: Literal) -> Literal:
    gap = words.new()
    words.some((-over, under, gap))
    return gap
