"""Match what the register offers with what it needs, keep the plan, take the answers."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from hashlib import sha256
from itertools import product
from pathlib import Path

from landbridge.claims.dossier import Ledger
from landbridge.claims.model import Reason, Verdict, Visibility
from landbridge.claims.plan import KeptPlan, plan_id
from landbridge.match.answers import standings, vetoes
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
from landbridge.office.entered_obstacles import NotedObstacle, entered_obstacles
from landbridge.office.experience import experience, last_contacts
from landbridge.office.own_tables import load_corridors, load_obstacles, load_rates
from landbridge.office.profiles import profiles
from landbridge.office.reviewing import settle
from landbridge.office.screening import last_screening, obstacles_by_party
from landbridge.register import PUBLIC_ONLY, Register
from landbridge.world.places import outwards


class NoProposal(Exception):  # noqa: N818 - named by what it reports
    """No offer, need or proposal begins with the id that was asked for, or several do."""

    def __init__(self, wanted: str) -> None:
        super().__init__(wanted)
        self.reason = Reason.of("no_such_proposal", wanted=wanted)


@dataclass(frozen=True, slots=True)
class Answered:
    """The standing of a proposal after an answer, and whose vetoes bar it beside."""

    standing: Standing
    vetoes: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class OwnTables:
    """What the office knows beside the register: rates, corridors between places (None where
    no table was given), and obstacles."""

    rates: Mapping[str, float] = field(default_factory=dict)
    corridors: Mapping[tuple[str, str], float] | None = None
    obstacles: tuple[NotedObstacle, ...] = ()


def own_tables(rates: Path | None, corridors: Path | None, obstacles: Path | None) -> OwnTables:
    """The office's own tables from their files; raises BadTable, Unreadable."""
    return OwnTables(
        load_rates(rates) if rates else {},
        load_corridors(corridors) if corridors else None,
        load_obstacles(obstacles) if obstacles else (),
    )


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
        screened=obstacles_by_party(last_screening(register), ledger, judgements),
        answers=standings(judgements),
        entered=entered_obstacles(tables.obstacles, known, ledger),
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
) -> Answered:
    """Take what a side, or the office itself, says to a proposal of any plan kept.

    An id that is cut short is one of the newest plan that has it. Raises NoProposal.
    """
    wanted = _proposal(register, proposal)
    settle(register, wanted, side, verdict, actor=actor, at=at)
    judgements = register.judgements()
    standing = standings(judgements).get(wanted, Standing.NEITHER)
    others = (one for one in vetoes(judgements, wanted) if one != actor)
    return Answered(standing, tuple(Reason.of("veto_stands", actor=other) for other in others))


def _proposal(register: Register, wanted: str) -> ProposalId:
    """A declined pair is in no later plan, and its no may still be taken back."""
    for kept in reversed(register.plans("pairs")):
        proposed = [match["proposal"] for match in json.loads(kept.body)["matches"]]
        if any(one.startswith(wanted) for one in proposed):
            return ProposalId(_one(proposed, wanted))
    raise NoProposal(wanted)


def _one(known: Iterable[str], wanted: str) -> str:
    found = {each for each in known if each.startswith(wanted)}
    if len(found) != 1 or not wanted:
        raise NoProposal(wanted)
    return found.pop()


def _corridors(
    known: Iterable[Profile], costs: Mapping[tuple[str, str], float] | None
) -> dict[tuple[str, str], float] | None:
    """The cost between the parties' places: of the nearest places around both that a row has.

    Within one place there is no way to pay for, unless a row says otherwise.
    """
    if costs is None:
        return None
    places = {profile.party.place for profile in known if profile.party.place}
    found = {(place, place): 0.0 for place in places}
    for origin, destination in product(sorted(places), repeat=2):
        around = product(outwards(origin), outwards(destination))
        if (cost := next((costs[pair] for pair in around if pair in costs), None)) is not None:
            found[origin, destination] = cost
    return found


def obstacles_of_nobody(problem: PairsProblem) -> tuple[Reason, ...]:
    """The obstacles that name a party, a place or goods that no profile has."""
    return tuple(
        Reason("obstacle_of_nobody", one.reason.values)
        for one in problem.entered
        if one.is_of_nobody
    )


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
        "barred": [
            [pair.offer, pair.need, [obstacle.reason.code for obstacle in pair.obstacles]]
            for pair in plan.barred
        ],
    }
