"""Editions: what is frozen, and how often each meeting changed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from fair import DAY, OCCASION, PLACED, PROBLEM, TALKS, but, frozen, plan_of

from landbridge.claims.model import Reason
from landbridge.meet.editions.edition import FaultyPlan, freeze
from landbridge.meet.events.model import TimetablePlan


def test_the_first_edition_has_number_one_and_nothing_changed() -> None:
    edition = frozen()
    assert (edition.number, edition.day) == (1, DAY)
    assert set(edition.sequences.values()) == {0}


def test_the_next_edition_counts_on() -> None:
    assert frozen(earlier=frozen()).number == 2


def test_a_plan_that_its_checker_faults_is_not_frozen() -> None:
    plan = plan_of(but(TALKS, table=PLACED[1].table))
    with pytest.raises(FaultyPlan) as refused:
        freeze(OCCASION, PROBLEM, plan, DAY)
    assert refused.value.reasons


def test_that_nothing_fits_is_not_frozen() -> None:
    reason = Reason.of("party_without_slot", party="Liao")
    with pytest.raises(FaultyPlan) as refused:
        freeze(OCCASION, PROBLEM, TimetablePlan(reasons=(reason,)), DAY)
    assert refused.value.reasons == (reason,)


def test_an_unchanged_meeting_keeps_its_sequence() -> None:
    assert set(frozen(earlier=frozen()).sequences.values()) == {0}


def test_a_moved_meeting_and_no_other_has_a_higher_sequence() -> None:
    edition = frozen(*but(TALKS, slot=3), earlier=frozen())
    assert edition.sequences == {
        "liao-amur": 1,
        "siam-nord": 0,
        "liao-siam": 0,
        "amur-nord": 0,
    }


def test_a_withdrawn_meeting_that_comes_back_counts_on() -> None:
    gone = frozen(*PLACED[1:], earlier=frozen())
    assert gone.sequences["liao-amur"] == 1
    still = frozen(*PLACED[1:], earlier=gone)
    assert still.sequences["liao-amur"] == 1
    assert frozen(earlier=still).sequences["liao-amur"] == 2


def test_a_new_meeting_begins_at_zero() -> None:
    first = frozen(*PLACED[1:])
    assert "liao-amur" not in first.sequences
    assert frozen(earlier=first).sequences["liao-amur"] == 0


def test_another_venue_changes_every_meeting() -> None:
    elsewhere = replace(OCCASION, venue="Hall 5")
    edition = freeze(elsewhere, PROBLEM, plan_of(PLACED), DAY, frozen())
    assert set(edition.sequences.values()) == {1}
