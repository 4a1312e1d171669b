"""How unequal breaks are, as statements."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from landbridge.meet.statements import Fact, Literal, Statements


class Waiting(NamedTuple):
    """The ends of a party's breaks, and how many breaks it can have at most."""

    ends: Sequence[Literal]
    most: int


def state_fairness(
    words: Statements, limit: int | None, parties: Sequence[Waiting]
) -> tuple[Literal, ...]:
    """One literal for each break by which the parties differ; `limit` is by how many they may.

    Some party has more than so many breaks (`over`), or every party has (`under`).
    """
    most = max((party.most for party in parties), default=0)
    surely = min((party.most for party in parties), default=0)
    if limit is not None:
        most = min(most, surely + limit)
    over = [words.new() for _ in range(most)]
    under = [words.new() for _ in range(surely)]
    for party in parties:
        for level in range(min(most, party.most)):
            words.if_so(-over[level], party.ends, 0, level)
        for level in range(surely):
            words.if_so(under[level], party.ends, level + 1, party.most)
        if limit is not None and most < party.most:
            words.at_most(party.ends, most, Fact("fairness"))
    if limit is not None:
        for more, fewer in zip(over[limit:], under, strict=False):
            words.some((-more, fewer), Fact("fairness"))
    return tuple(_gap(words, over[level], under[level : level + 1]) for level in range(most))


def _gap(words: Statements, over: Literal, under: Sequence[Literal]) -> Literal:
    if not under:
        return over
    gap = words.new()
    words.some((-over, *under, gap))
    return gap
