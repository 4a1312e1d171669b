"""How unequal breaks are, as statements."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from landbridge.meet.events.statements import Fact, Literal, Statements


class Waiting(NamedTuple):
    """The ends of a party's breaks, and how many breaks it can have at most."""

    ends: Sequence[Literal]
    most: int


def at_most_fair(parties: Sequence[Waiting], limit: int | None) -> Sequence[Waiting]:
    """The parties, with no more breaks than they can have if no two may differ by more."""
    if limit is None:
        return parties
    most = min((party.most for party in parties), default=0) + limit
    return [party._replace(most=min(party.most, most)) for party in parties]


def limit_unfairness(words: Statements, limit: int | None, parties: Sequence[Waiting]) -> None:
    """No two parties differ by more than `limit` breaks."""
    if limit is None:
        return
    surely = min((party.most for party in parties), default=0)
    for party in parties:
        if surely + limit < party.most:
            words.at_most(party.ends, surely + limit, Fact("fairness"))
    if surely:
        over, under = _levels(words, parties, surely + limit)
        for more, fewer in zip(over[limit:], under, strict=False):
            words.some((-more, fewer), Fact("fairness"))


def count_unfairness(
    words: Statements, limit: int | None, parties: Sequence[Waiting]
) -> tuple[Literal, ...]:
    """One literal for each break by which the parties differ, where they keep the limit."""
    most = max((party.most for party in parties), default=0)
    if limit is not None:
        most = min(most, limit + min(party.most for party in parties))
    over, under = _levels(words, parties, most)
    return tuple(_gap(words, over[level], under[level : level + 1]) for level in range(most))


def _levels(
    words: Statements, parties: Sequence[Waiting], most: int
) -> tuple[Sequence[Literal], Sequence[Literal]]:
    """Whether some party has more than so many breaks, up to `most`; whether every party has."""
    over = [words.new() for _ in range(most)]
    under = [words.new() for _ in range(min((party.most for party in parties), default=0))]
    for party in parties:
        for level in range(min(most, party.most)):
            words.if_so(-over[level], party.ends, 0, level)
        for level, every in enumerate(under):
            words.if_so(every, party.ends, level + 1, party.most)
    return over, under


def _gap(words: Statements, over: Literal, under: Sequence[Literal]) -> Literal:
    if not under:
        return over
    gap = words.new()
    words.some((-over, *under, gap))
    return gap
