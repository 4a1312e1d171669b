"""Judgements are appended, never edited; one may replace another."""

from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from made_readings import NOW

from landbridge.claims.model import Judgement, JudgementId, Verdict
from landbridge.register import RefusedError, Register, UnknownError

SAME = Judgement(JudgementId("j1"), "m1", "m2", Verdict.SAME, "clerk", NOW)
UNDO = replace(SAME, id=JudgementId("j2"), verdict=Verdict.UNSURE, replaces=SAME.id)


def test_judgements_come_back_in_order(register: Register) -> None:
    register.judge(SAME)
    register.judge(UNDO)
    assert register.judgements() == [SAME, UNDO]


def test_the_same_judgement_again_adds_nothing(register: Register) -> None:
    register.judge(SAME)
    register.judge(SAME)
    assert register.judgements() == [SAME]


def test_another_judgement_under_the_same_id_is_refused(register: Register) -> None:
    register.judge(SAME)
    with pytest.raises(RefusedError, match="judgement_id_taken"):
        register.judge(replace(SAME, verdict=Verdict.DIFFERENT))


def test_a_judgement_replaces_only_what_is_there(register: Register) -> None:
    with pytest.raises(UnknownError, match="judgement_unknown"):
        register.judge(UNDO)
    assert register.judgements() == []


def test_a_judgement_on_a_claim_has_one_side(register: Register) -> None:
    accepted = replace(SAME, right=None, verdict=Verdict.ACCEPTED)
    register.judge(accepted)
    assert register.judgements() == [accepted]


def test_a_time_in_any_zone_is_kept_as_the_same_moment(register: Register) -> None:
    east = datetime(2026, 3, 2, 16, 30, tzinfo=timezone(timedelta(hours=8)))
    register.judge(replace(SAME, at=east))
    assert register.judgements()[0].at == NOW
