"""Match what the register offers with what it needs, keep the plan, take the answers."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from hashlib import sha256
from itertools import product
from pathlib import Path

import numpy as np

from landbridge.claims.dossier import Ledger
from landbridge.claims.model import (
    EntityId,
    KeptPlan,
    Kind,
    Reason,
    Verdict,
    Visibility,
    plan_id,
)
from landbridge.claims.value import Code
from landbridge.match.allocate import AllocationPlan, AllocationProblem, allocate, envy
from landbridge.match.answers import standings
from landbridge.match.market import Market, Shown, rank_market
from landbridge.match.model import (
    Match,
    PairsPlan,
    PairsProblem,
    Profile,
    ProfileId,
    ProposalId,
    Refusal,
    Side,
    Standing,
)
from landbridge.match.pairs import explain_pair, match_pairs
from landbridge.office.experience import experience, last_contacts
from landbridge.office.own_tables import load_corridors, load_obstacles, load_rates
from landbridge.office.parties import Parties
from landbridge.office.profiles import profiles
from landbridge.office.reviewing import settle
from landbridge.office.screening import obstacles_by_party
from landbridge.register import PUBLIC_ONLY, Register
from landbridge.world.places import place_of


class NoProposal(Exception):  # noqa: N818 - named by what it reports
    """No offer, need or proposal begins with the id that was asked for, or several do."""

    def __init__(self, wanted: str) -> None:
        super().__init__(wanted)
        self.reason = Reason.of("no_such_proposal", wanted=wanted)


class NoSolver(Exception):  # noqa: N818 - named by what it reports
    """The extra that allocates meetings is not installed."""

    def __init__(self) -> None:
        super().__init__()
        self.reason = Reason.of("solver_missing")


@dataclass(frozen=True, slots=True)
class OwnTables:
    """What the office knows beside the register: rates, corridors between places, and
    obstacles by a party's name."""

    rates: Mapping[str, float] = field(default_factory=dict)
    corridors: Mapping[tuple[str, str], float] = field(default_factory=dict)
    obstacles: Mapping[str, tuple[Reason, ...]] = field(default_factory=dict)


def own_tables(rates: Path | None, corridors: Path | None, obstacles: Path | None) -> OwnTables:
    """The office's own tables from their files; raises BadTable, Unreadable."""
    return OwnTables(
        load_rates(rates) if rates else {},
        load_corridors(corridors) if corridors else {},
        load_obstacles(obstacles) if obstacles else {},
    )


@dataclass(frozen=True, slots=True)
class Known:
    """What the register has for a table of trade: profiles, and what places are said to be
    strong in, as fields by the place's id."""

    profiles: tuple[Profile, ...] = ()
    strengths: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def known_at(place: str, today: date) -> Known:
    """What the register at a place has in public; nothing where there is no register."""
    if "://" not in place and not Path(place).exists():
        return Known()
    with Register.open(place) as register:
        ledger = register.ledger()
        return Known(profiles(ledger, today, register.judgements()), said_strengths(ledger))


def said_strengths(ledger: Ledger) -> dict[str, tuple[str, ...]]:
    """The fields that claims call each place strong in, by the place's id in the gazetteer."""
    parties = Parties(ledger)
    found: dict[str, tuple[str, ...]] = {}
    for dossier in ledger.dossiers.values():
        if dossier.kind is Kind.STRENGTH:
            fields = [
                fact.value.code for fact in dossier.held("field") if isinstance(fact.value, Code)
            ]
            for owner in parties.named_by(dossier, "of"):
                if place := parties.place(owner):
                    found[place] = tuple(dict.fromkeys((*found.get(place, ()), *fields)))
    return found


def pairs_problem(
    register: Register,
    tables: OwnTables,
    *,
    today: date,
    per: Side = Side.NEED,
    limit: int = 5,
    internal: bool = False,
) -> PairsProblem:
    """All that matches are made of, from the register and the office's own tables."""
    ledger = register.ledger(PUBLIC_ONLY | {Visibility.INTERNAL} if internal else PUBLIC_ONLY)
    return matched_problem(register, ledger, tables, today=today, per=per, limit=limit)


def matched_problem(
    register: Register,
    ledger: Ledger,
    tables: OwnTables,
    *,
    today: date,
    per: Side = Side.NEED,
    limit: int = 5,
) -> PairsProblem:
    """The problem of a ledger that is already filtered by visibility."""
    judgements = register.judgements()
    known = profiles(ledger, today, judgements)
    return PairsProblem(
        known,
        today,
        corridor=_corridors(known, tables.corridors),
        rates=tables.rates,
        contacts=last_contacts(ledger, today),
        screened=obstacles_by_party(register, ledger),
        answers=standings(judgements),
        entered=_entered(known, tables.obstacles),
        experience=experience(ledger),
        per=per,
        limit=limit,
    )


def propose(register: Register, problem: PairsProblem, *, actor: str, at: datetime) -> PairsPlan:
    """The matches of a problem; the plan is kept with the hash of what it was made of."""
    plan = match_pairs(problem)
    inputs = sha256(repr(problem).encode()).hexdigest()
    body = json.dumps(_body(plan), ensure_ascii=False, sort_keys=True)
    register.keep_plan(KeptPlan(plan_id("pairs", inputs), "pairs", inputs, body, actor, at))
    return plan


def explain(problem: PairsProblem, offer: str, need: str) -> Match | Refusal:
    """Why an offer and a need go together or not; ids may be cut short. Raises NoProposal."""
    known = [profile.id for profile in problem.profiles]
    return explain_pair(problem, ProfileId(_one(known, offer)), ProfileId(_one(known, need)))


def answer(
    register: Register,
    proposal: str,
    side: Side | None,
    verdict: Verdict,
    *,
    actor: str,
    at: datetime,
) -> Standing:
    """Take what a side, or the office itself, says to a proposal of any plan kept.

    An id that is cut short is one of the newest plan that has it. Gives the standing
    that it then has. Raises NoProposal.
    """
    wanted = _proposal(register, proposal)
    settle(register, wanted, side, verdict, actor=actor, at=at)
    return standings(register.judgements()).get(ProposalId(wanted), Standing.NEITHER)


def _proposal(register: Register, wanted: str) -> str:
    """A declined pair is in no later plan, and its no may still be taken back."""
    for kept in reversed(register.plans("pairs")):
        proposed = [match["proposal"] for match in json.loads(kept.body)["matches"]]
        if any(one.startswith(wanted) for one in proposed):
            return _one(proposed, wanted)
    raise NoProposal(wanted)


@dataclass(frozen=True, slots=True)
class Allocated:
    """The matches whose parties meet, what that comes to, and whom each should be shown first.

    `lists` has for each party the names of the others, the first to be shown first, so
    that the popular are not shown to everybody; `shown` says what the lists come to.
    """

    problem: PairsProblem
    plan: AllocationPlan
    meetings: tuple[Match, ...]
    envy: int
    lists: Mapping[EntityId, tuple[EntityId, ...]] = field(default_factory=dict)
    shown: Shown | None = None


def allocate_meetings(problem: PairsProblem, limit: int) -> Allocated:
    """Who of the matched parties meets whom when each has at most so many meetings.

    Two parties meet once, for the best of their matches; where both have said yes they
    meet for sure. Raises NoSolver.
    """
    try:
        return _allocated(problem, limit)
    except ModuleNotFoundError:
        raise NoSolver from None


def _allocated(problem: PairsProblem, limit: int) -> Allocated:
    known = {profile.id: profile for profile in problem.profiles}
    best: dict[tuple[EntityId, EntityId], Match] = {}
    for match in sorted(match_pairs(problem).matches, key=lambda one: (-one.score, one.id)):
        best.setdefault((known[match.offer].party.id, known[match.need].party.id), match)
    asked = _allocation_problem(best, limit)
    plan = allocate(asked)
    matches = tuple(best.values())
    met = tuple(matches[number] for number in plan.meetings)
    if not best:
        return Allocated(problem, plan, met, 0)
    found = rank_market(_market(asked))
    return Allocated(problem, plan, met, envy(asked, plan), _lists(asked, found), found)


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
    best: Mapping[tuple[EntityId, EntityId], Match], limit: int
) -> AllocationProblem:
    lefts = {name: number for number, name in enumerate(dict.fromkeys(left for left, _ in best))}
    rights = {name: number for number, name in enumerate(dict.fromkeys(right for _, right in best))}
    agreed = {
        number for number, match in enumerate(best.values()) if match.standing is Standing.BOTH
    }
    return AllocationProblem(
        tuple(lefts),
        tuple(rights),
        np.array([lefts[left] for left, _ in best], dtype=np.int64),
        np.array([rights[right] for _, right in best], dtype=np.int64),
        np.array([match.score for match in best.values()], dtype=np.float64),
        limit,
        pinned=frozenset(agreed),
    )


def _one(known: Iterable[str], wanted: str) -> str:
    found = {each for each in known if each.startswith(wanted)}
    if len(found) != 1 or not wanted:
        raise NoProposal(wanted)
    return found.pop()


def _corridors(
    known: Iterable[Profile], costs: Mapping[tuple[str, str], float]
) -> dict[tuple[str, str], float]:
    """The cost between the parties' places: of the nearest places around both that a row has."""
    if not costs:
        return {}
    places = {profile.party.place for profile in known if profile.party.place}
    found = {}
    for origin, destination in product(sorted(places), repeat=2):
        around = product(_outwards(origin), _outwards(destination))
        if (cost := next((costs[pair] for pair in around if pair in costs), None)) is not None:
            found[origin, destination] = cost
    return found


def _outwards(place: str) -> Iterator[str]:
    around: str | None = place
    while around is not None:
        yield around
        around = place_of(around).inside


def obstacles_of_nobody(problem: PairsProblem, tables: OwnTables) -> tuple[Reason, ...]:
    """The obstacles whose party has neither an offer nor a need in the register."""
    names = {profile.party.name for profile in problem.profiles}
    return tuple(
        Reason.of("nobody_of_that_name", party=party)
        for party in tables.obstacles
        if party not in names
    )


def _entered(
    known: Iterable[Profile], obstacles: Mapping[str, tuple[Reason, ...]]
) -> dict[EntityId, tuple[Reason, ...]]:
    return {
        profile.party.id: obstacles[profile.party.name]
        for profile in known
        if profile.party.name in obstacles
    }


def _body(plan: PairsPlan) -> dict[str, object]:
    """The plan as data: ids, scores and reasons by code, no sentence."""
    return {
        "matches": [
            {
                "proposal": match.id,
                "offer": match.offer,
                "need": match.need,
                "score": round(match.score, 6),
                "because": [
                    [part.reason.code, dict(part.reason.values), round(part.share, 6)]
                    for part in match.parts
                ],
                "against": [
                    [obstacle.reason.code, dict(obstacle.reason.values)]
                    for obstacle in match.obstacles
                ],
            }
            for match in plan.matches
        ],
        "left_aside": [
            [profile, reason.code, dict(reason.values)] for profile, reason in plan.left_aside
        ],
    }
