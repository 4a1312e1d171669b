"""Editions in the register: frozen once, numbered, and read again as they were."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from fair import OCCASION, PLACED, PROBLEM, TALKS, but, plan_of
from tours import seed_tour

from landbridge.claims.plan import KeptPlan, plan_id
from landbridge.meet.editions.edition import FaultyPlan
from landbridge.meet.editions.engagement import Occasion
from landbridge.meet.events.model import Placed
from landbridge.meet.tours.tour import tour
from landbridge.office.editions import UnreadableEdition, editions, freeze_edition, last_editions
from landbridge.register import Register

AT = datetime(2026, 9, 1, 8, tzinfo=UTC)


@pytest.fixture
def register(tmp_path: Path) -> Register:
    return Register.open(tmp_path / "register.db")


def freeze(register: Register, *held: Placed) -> int:
    plan = plan_of(held or PLACED)
    return freeze_edition(register, OCCASION, PROBLEM, plan, actor="anna", at=AT).number


def test_editions_are_numbered_and_come_back_as_they_were(register: Register) -> None:
    first = freeze_edition(register, OCCASION, PROBLEM, plan_of(PLACED), actor="anna", at=AT)
    moved = plan_of(but(TALKS, slot=3))
    second = freeze_edition(register, OCCASION, PROBLEM, moved, actor="anna", at=AT)
    assert editions(register, OCCASION.id) == [first, second]
    assert (second.number, second.day) == (2, date(2026, 9, 1))
    assert second.sequences["liao-amur"] == 1


def test_the_last_edition_is_not_frozen_again(register: Register) -> None:
    assert (freeze(register), freeze(register)) == (1, 1)
    assert len(register.plans("timetable")) == 1


def test_a_plan_that_returns_is_an_edition_of_its_own(register: Register) -> None:
    assert freeze(register) == 1
    assert freeze(register, *but(TALKS, slot=3)) == 2
    assert freeze(register) == 3
    assert editions(register, OCCASION.id)[2].sequences["liao-amur"] == 2


def test_a_faulty_plan_is_not_kept(register: Register) -> None:
    with pytest.raises(FaultyPlan):
        freeze(register, *but(TALKS, table=PLACED[1].table))
    assert register.plans("timetable") == []


def test_each_occasion_has_its_own_editions(register: Register) -> None:
    freeze(register)
    other = replace(OCCASION, id="fair-2027", name="Next fair")
    freeze_edition(register, other, PROBLEM, plan_of(PLACED), actor="anna", at=AT)
    assert [one.number for one in editions(register, "fair-2027")] == [1]
    assert {one.occasion.id for one in last_editions(register)} == {"fair-2026", "fair-2027"}


def test_a_tour_is_kept_beside_the_timetables(register: Register) -> None:
    problem = seed_tour(2023)
    occasion = Occasion("visit", "Visit")
    frozen = freeze_edition(register, occasion, problem, tour(problem), actor="anna", at=AT)
    assert editions(register, "visit") == [frozen]
    assert len(register.plans("tour")) == 1


def test_an_edition_of_a_newer_form_is_told(register: Register) -> None:
    freeze(register)
    (kept,) = register.plans("timetable")
    body = json.loads(kept.body)
    body["head"]["form"] = 99
    newer = KeptPlan(plan_id("timetable", "x"), "timetable", "x", json.dumps(body), "anna", AT)
    register.keep_plan(newer)
    with pytest.raises(UnreadableEdition) as refused:
        editions(register, OCCASION.id)
    assert refused.value.reason.code == "edition_unreadable"


def test_a_damaged_edition_is_told(register: Register) -> None:
    for number, body in enumerate(("{}", "[]", '{"head": {"form": 1}}', "nonsense")):
        at = f"x{number}"
        register.keep_plan(KeptPlan(plan_id("tour", at), "tour", at, body, "anna", AT))
        with pytest.raises(UnreadableEdition):
            last_editions(register)
