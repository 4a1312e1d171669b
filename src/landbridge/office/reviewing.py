"""Settle what only a person can: questions of identity and of disagreement."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from uuid import uuid4

from landbridge.claims.model import Judgement, JudgementId, Verdict, Visibility
from landbridge.claims.questions import Question, open_questions
from landbridge.match.model import Profile, ProfileId
from landbridge.office.matching import beginning_with
from landbridge.office.profile_reviews import what_it_says
from landbridge.office.profiles import profiles
from landbridge.office.screening import last_screening
from landbridge.office.screening_questions import screening_questions
from landbridge.register import Register


def list_questions(register: Register) -> list[Question]:
    """What is open, the most important first; reviewers see every document."""
    ledger = register.ledger(frozenset(Visibility))
    hits = screening_questions(last_screening(register), ledger, register.judgements())
    found = [*hits, *open_questions(ledger)]
    return sorted(found, key=lambda question: (-question.importance, question.id))


def find_profile(register: Register, wanted: str, today: date) -> Profile:
    """The offer or need whose id begins as wanted; raises NoProposal for none, or several."""
    ledger = register.ledger(frozenset(Visibility))
    known = {one.id: one for one in profiles(ledger, today, register.judgements())}
    return known[ProfileId(beginning_with(wanted, known))]


def review_profile(
    register: Register, profile: Profile, verdict: Verdict, *, actor: str, at: datetime
) -> Judgement:
    """Take down what a person says of a profile as it stands."""
    said = what_it_says(profile)
    return settle(register, profile.id, said, verdict, actor=actor, at=at)


def settle(
    register: Register,
    left: str,
    right: str | None,
    verdict: Verdict,
    *,
    actor: str,
    at: datetime,
    replaces: str | None = None,
) -> Judgement:
    """Append a judgement about two mentions, about one claim, or about a thing as it stands."""
    judgement = Judgement(
        id=JudgementId(uuid4().hex),
        left=left,
        right=right,
        verdict=verdict,
        actor=actor,
        at=at,
        replaces=JudgementId(replaces) if replaces else None,
    )
    register.judge(judgement)
    return judgement


def undo(register: Register, judgement: str, *, actor: str, at: datetime) -> Judgement:
    """Take a judgement back by another one; raises KeyError for an unknown one."""
    known: Sequence[Judgement] = register.judgements()
    taken_back = next((one for one in known if one.id.startswith(judgement)), None)
    if taken_back is None:
        raise KeyError(judgement)
    return settle(
        register,
        taken_back.left,
        taken_back.right,
        Verdict.UNSURE,
        actor=actor,
        at=at,
        replaces=taken_back.id,
    )
