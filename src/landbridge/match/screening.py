"""The words of screening: who is screened, what was found on which lists, and how it stands.

Invariants:

- A party without a standing in a plan was not screened; that is the default.
- "Nothing found" holds for the lists of the plan alone, each with its day and its length.
- A hit is a question until a person says same or different; the answer outlives the plan.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from landbridge.claims.model import Reason, Verdict
from landbridge.match.watchlists.model import ListHead, ListKind

_MAKERS = {"ofac_advanced": "ofac"}
"""Forms whose entries bear the numbers of another: a FixedRef is the uid of the first form."""
Pair = tuple[str, str]
"""A party and the key of an entry."""


@dataclass(frozen=True, slots=True)
class Counterparty:
    """Who is screened: `countries` and `numbers` are written as in a `ListEntry`."""

    id: str
    kind: ListKind
    names: tuple[str, ...]
    countries: tuple[str, ...] = ()
    births: tuple[str, ...] = ()
    numbers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ScreeningProblem:
    """All who are to be screened; `owners` gives the counterparties that own another one."""

    parties: tuple[Counterparty, ...]
    owners: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Hit:
    """A counterparty and an entry that may be one: the two names, how surely, and why."""

    party: str
    entry: str
    source: ListHead
    name: str
    listed: str
    score: float
    reasons: tuple[Reason, ...]
    programmes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ScreeningPlan:
    """Who was screened against which lists, and every hit, the surest first."""

    screened: tuple[str, ...]
    lists: tuple[ListHead, ...]
    hits: tuple[Hit, ...]
    owners: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


class Outcome(StrEnum):
    """How a party stands after screening."""

    NOT_SCREENED = "not_screened"
    NOTHING_FOUND = "nothing_found"
    HIT = "hit"
    CONFIRMED = "confirmed"


@dataclass(frozen=True, slots=True)
class Screened:
    """How a party stands, its hits, the lists that say so, and what a person has confirmed.

    `ways` lead to each owner through the owners before it, itself the last.
    """

    party: str
    outcome: Outcome
    hits: tuple[Hit, ...] = ()
    lists: tuple[ListHead, ...] = ()
    confirmed: frozenset[Pair] = frozenset()
    ways: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def entry_key(head_form: str, head_name: str, entry: str) -> str:
    """The key of an entry, the same in each edition of its list and in both forms of OFAC's."""
    return f"{head_name if head_form == 'csv' else _MAKERS.get(head_form, head_form)}:{entry}"


def standing(
    plan: ScreeningPlan | None, party: str, answers: Mapping[Pair, Verdict] | None = None
) -> Screened:
    """How a party stands by a plan and by what people have said of its hits."""
    if plan is None or party not in plan.screened:
        return Screened(party, Outcome.NOT_SCREENED)
    said = answers or {}
    ways = ways_to_owners(plan.owners, party)
    hits = tuple(
        hit
        for hit in plan.hits
        if hit.party in ways and said.get((hit.party, hit.entry)) is not Verdict.DIFFERENT
    )
    confirmed = frozenset(
        pair for hit in hits if said.get(pair := (hit.party, hit.entry)) is Verdict.SAME
    )
    found = Outcome.CONFIRMED if confirmed else Outcome.HIT if hits else Outcome.NOTHING_FOUND
    return Screened(party, found, hits, plan.lists, confirmed, ways)


def ways_to_owners(
    owners: Mapping[str, tuple[str, ...]], party: str
) -> Mapping[str, tuple[str, ...]]:
    """The owners of a party and theirs in turn, each with the shortest way to it; itself too."""
    ways: dict[str, tuple[str, ...]] = {party: ()}
    reached = [party]
    for one in reached:
        for owner in owners.get(one, ()):
            if owner not in ways:
                ways[owner] = (*ways[one], owner)
                reached.append(owner)
    return ways


def obstacles_of(screened: Screened, names: Mapping[str, str]) -> tuple[Reason, ...] | None:
    """What stands in the way of a match with a party: None where it was not screened.

    `names` are of the party and of the owners between it and a hit.
    """
    if screened.outcome is Outcome.NOT_SCREENED:
        return None
    return tuple(_on_list(hit, screened, names) for hit in screened.hits)


def _on_list(hit: Hit, screened: Screened, names: Mapping[str, str]) -> Reason:
    is_same = (hit.party, hit.entry) in screened.confirmed
    code = "on_list" if is_same else "perhaps_on_list"
    between = (names.get(one, one) for one in screened.ways[hit.party][:-1])
    owner = " → ".join((*between, hit.name)) if hit.party != screened.party else ""
    name = names.get(screened.party, screened.party)
    values = {"party": name, "owner": owner, "entry": hit.entry, "listed": hit.listed}
    told = {key: value for key, value in values.items() if value}
    return Reason.of(code, **told, list=hit.source.name, date=hit.source.date)
