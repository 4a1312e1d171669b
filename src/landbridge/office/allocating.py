"""Who of the matched parties meets whom, and whom each should be shown first."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

import numpy as np

from landbridge.claims.model import EntityId, Reason
from landbridge.match.allocate import AllocationPlan, AllocationProblem, allocate, envy
from landbridge.match.market import Market, Shown, rank_market
from landbridge.match.model import (
    Match,
    PairsProblem,
    ProposalId,
    Refusal,
    Standing,
    proposal_id,
)
from landbridge.match.pairs import match_pairs
from landbridge.office.matching import NoProposal, OwnTables, ledger_used, matched_problem
from landbridge.office.meeting_limits import MeetingLimits, meeting_limits
from landbridge.office.missing_extra import needing
from landbridge.register import Register


@dataclass(frozen=True, slots=True)
class Allocated:
    """The matches whose parties meet, what that comes to, and whom each should be shown first.

    `lists` has for each party the others that it may meet, the first to be shown first, so
    that the popular are not shown to everybody; `shown` says what the lists come to. `unheld`
    are the pairs that were pinned, or that both sides have said yes to, and that something bars.
    """

    problem: PairsProblem
    limits: MeetingLimits
    plan: AllocationPlan
    meetings: tuple[Match, ...]
    envy: int
    lists: Mapping[EntityId, tuple[EntityId, ...]] = field(default_factory=dict)
    shown: Shown | None = None
    unheld: tuple[Refusal, ...] = ()


MOST_MATCHES = 1000
"""So many matches of each need are weighed for a meeting."""


def meetings_asked(
    register: Register, tables: OwnTables, usual: int, *, today: date, internal: bool = False
) -> tuple[PairsProblem, MeetingLimits]:
    """What meetings are made of: all that fit, and how many meetings each party may have."""
    ledger = ledger_used(register, internal)
    problem = matched_problem(register, ledger, tables, today=today, limit=MOST_MATCHES)
    return problem, meeting_limits(usual, tables.limits, problem.profiles, ledger)


def allocate_meetings(
    problem: PairsProblem, limits: MeetingLimits, pins: Collection[ProposalId] = ()
) -> Allocated:
    """Who of the matched parties meets whom when each has at most so many meetings.

    Two parties meet once, for the best of their matches. What is pinned, or what both have
    said yes to, is held for sure, unless something hard stands in the way: then it is told as
    unheld. Raises NoProposal for a pin that fits nobody, MissingExtra.
    """
    with needing("match"):
        return _allocated(problem, limits, pins)


def _allocated(
    problem: PairsProblem, limits: MeetingLimits, pins: Collection[ProposalId]
) -> Allocated:
    known = {profile.id: profile for profile in problem.profiles}
    pairs = match_pairs(problem)
    matches, unheld = pairs.matches, _unheld(problem, pairs.barred, pins)
    sure = {match.id for match in matches if match.standing is Standing.BOTH or match.id in pins}
    if missing := sorted(set(pins) - sure - {_proposal_of(one) for one in unheld}):
        raise NoProposal(missing[0])
    best: dict[tuple[EntityId, EntityId], Match] = {}
    for match in sorted(matches, key=lambda one: (one.id not in sure, -one.score, one.id)):
        best.setdefault((known[match.offer].party.id, known[match.need].party.id), match)
    asked = _allocation_problem(best, limits, sure)
    names = {one.party.id: one.party.name for one in problem.profiles}
    plan = allocate(asked)
    plan = replace(plan, reasons=tuple(_by_name(plan.reasons, names)))
    chosen = tuple(best.values())
    met = tuple(chosen[number] for number in plan.meetings)
    if not best:
        return Allocated(problem, limits, plan, met, 0, unheld=unheld)
    found = rank_market(_market(asked))
    lists = _lists(asked, found)
    return Allocated(problem, limits, plan, met, envy(asked, plan), lists, found, unheld)


def _unheld(
    problem: PairsProblem, barred: Iterable[Refusal], pins: Collection[ProposalId]
) -> tuple[Refusal, ...]:
    """Of the pairs that are barred, those that were agreed."""
    return tuple(
        pair
        for pair in barred
        if (proposal := _proposal_of(pair)) in pins
        or problem.answers.get(proposal) is Standing.BOTH
    )


def _proposal_of(pair: Refusal) -> ProposalId:
    return proposal_id(pair.offer, pair.need)


def _by_name(reasons: Iterable[Reason], names: Mapping[EntityId, str]) -> Iterator[Reason]:
    """Reasons that name a party by its id, with its name instead."""
    for reason in reasons:
        values = reason.as_mapping()
        yield Reason.of(reason.code, **{**values, "party": names[EntityId(values["party"])]})


def _market(asked: AllocationProblem) -> Market:
    """The market of the pairs: each side wants the other by the root of what they score."""
    wants = np.zeros((len(asked.lefts), len(asked.rights)))
    wants[asked.left, asked.right] = np.sqrt(asked.worth)
    looks, back = (1 / np.arange(1, size + 1) for size in reversed(wants.shape))
    return Market(wants, wants.T.copy(), looks, back)


def _lists(asked: AllocationProblem, found: Shown) -> dict[EntityId, tuple[EntityId, ...]]:
    pairs = set(zip(asked.left.tolist(), asked.right.tolist(), strict=True))
    lefts, rights = asked.lefts, asked.rights
    lists = {
        EntityId(lefts[one]): tuple(EntityId(rights[n]) for n in order if (one, n) in pairs)
        for one, order in enumerate(found.lists.left.tolist())
    }
    for one, order in enumerate(found.lists.right.tolist()):
        lists[EntityId(rights[one])] = tuple(EntityId(lefts[n]) for n in order if (n, one) in pairs)
    return lists


def _allocation_problem(
    best: Mapping[tuple[EntityId, EntityId], Match],
    limits: MeetingLimits,
    sure: Collection[ProposalId],
) -> AllocationProblem:
    lefts = {name: number for number, name in enumerate(dict.fromkeys(left for left, _ in best))}
    rights = {name: number for number, name in enumerate(dict.fromkeys(right for _, right in best))}
    pinned = frozenset(number for number, match in enumerate(best.values()) if match.id in sure)
    return AllocationProblem(
        tuple(lefts),
        tuple(rights),
        np.array([lefts[left] for left, _ in best], dtype=np.int64),
        np.array([rights[right] for _, right in best], dtype=np.int64),
        np.array([match.score for match in best.values()], dtype=np.float64),
        limits.usual,
        {str(party): most for party, most in limits.own.items()},
        pinned,
    )
