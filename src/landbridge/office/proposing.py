"""Keep what matching proposes with the hash of what it was made of, and take the answers."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from landbridge.claims.model import Reason, Verdict
from landbridge.claims.plan import KeptPlan, plan_id
from landbridge.match.answers import standings, vetoes
from landbridge.match.model import Match, PairsPlan, PairsProblem, ProposalId, Side, Standing
from landbridge.match.pairs import match_pairs
from landbridge.office.allocating import Allocated, allocate_meetings
from landbridge.office.matching import NoProposal, beginning_with
from landbridge.office.meeting_limits import MeetingLimits
from landbridge.office.reviewing import settle
from landbridge.register import Register

PAIRS, MEETINGS = "pairs", "meetings"
"""The kinds under which the register keeps these plans."""


@dataclass(frozen=True, slots=True)
class Answered:
    """The standing of a proposal after an answer, and whose vetoes bar it beside."""

    standing: Standing
    vetoes: tuple[Reason, ...] = ()


def propose(register: Register, problem: PairsProblem, *, actor: str, at: datetime) -> PairsPlan:
    """The matches of a problem; the plan is kept with the hash of what it was made of."""
    plan = match_pairs(problem)
    _keep(register, PAIRS, repr(problem), _pairs_body(plan), actor, at)
    return plan


def propose_meetings(
    register: Register,
    problem: PairsProblem,
    limits: MeetingLimits,
    pins: Sequence[str] = (),
    *,
    actor: str,
    at: datetime,
) -> Allocated:
    """Who meets whom, kept as `propose` keeps; `pins` are proposals that are held for sure.

    Answers change what it is made of, so that it is computed again after each. Raises
    NoProposal, MissingExtra.
    """
    pinned = frozenset(_proposal(register, pin) for pin in pins)
    allocated = allocate_meetings(problem, limits, pinned)
    made_of = repr((problem, limits.usual, sorted(limits.own.items()), sorted(pinned)))
    _keep(register, MEETINGS, made_of, _meetings_body(allocated), actor, at)
    return allocated


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
    kept_plans = [*register.plans(PAIRS), *register.plans(MEETINGS)]
    for kept in sorted(kept_plans, key=lambda one: one.at, reverse=True):
        proposed = [match["proposal"] for match in json.loads(kept.body)["matches"]]
        if any(one.startswith(wanted) for one in proposed):
            return ProposalId(beginning_with(wanted, proposed))
    raise NoProposal(wanted)


def _keep(
    register: Register, kind: str, made_of: str, body: object, actor: str, at: datetime
) -> None:
    inputs = sha256(made_of.encode()).hexdigest()
    written = json.dumps(body, ensure_ascii=False, sort_keys=True)
    register.keep_plan(KeptPlan(plan_id(kind, inputs), kind, inputs, written, actor, at))


def _pairs_body(plan: PairsPlan) -> dict[str, object]:
    """The plan as data: ids, scores and reasons by code, no sentence."""
    return {
        "matches": [_match_body(match) for match in plan.matches],
        "left_aside": [
            [profile, reason.code, dict(reason.values)] for profile, reason in plan.left_aside
        ],
        "barred": [
            [pair.offer, pair.need, [obstacle.reason.code for obstacle in pair.obstacles]]
            for pair in plan.barred
        ],
    }


def _meetings_body(allocated: Allocated) -> dict[str, object]:
    plan = allocated.plan
    return {
        "matches": [_match_body(match) for match in allocated.meetings],
        "expected": round(plan.expected, 6),
        "envy": allocated.envy,
        "load": dict(plan.load),
        "prices": dict(plan.prices),
        "proven": plan.proven,
    }


def _match_body(match: Match) -> dict[str, object]:
    return {
        "proposal": match.id,
        "offer": match.offer,
        "need": match.need,
        "score": round(match.score, 6),
        "because": [
            [part.reason.code, dict(part.reason.values), round(part.share, 6)]
            for part in match.parts
        ],
        "against": [
            [obstacle.reason.code, dict(obstacle.reason.values)] for obstacle in match.obstacles
        ],
    }
