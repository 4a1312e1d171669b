"""A timetable that is approached keeps the whole problem, and comes near to the best."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from made_problems import problems
from small_event import EVENT, meeting, party, slots

from landbridge.claims.model import Reason
from landbridge.meet.events.approach import approach
from landbridge.meet.events.checker import faults
from landbridge.meet.events.model import Table, TableId, TimetablePlan, TimetableProblem
from landbridge.meet.events.neighbourhoods import Search
from landbridge.meet.events.soundness import problem_faults
from landbridge.meet.events.timetable import TimetableParams, timetable
from landbridge.meet.model import Wish

# Three parties that all meet, at one table: a slot each.
ROUND = TimetableProblem(
    slots(9),
    (party("North"), party("South"), party("East")),
    (
        meeting("m1", "North", "South"),
        meeting("m2", "South", "East"),
        meeting("m3", "North", "East", wish=Wish.MUST),
    ),
    (Table(TableId("table"), "table"),),
)


def reached(plan: TimetablePlan) -> list[int]:
    return [plan.goals[aim].reached for aim in ("musts", "wants", "breaks")]


def test_all_meetings_of_the_small_event_are_held_without_a_break() -> None:
    plan = approach(EVENT)
    assert faults(EVENT, plan) == ()
    assert reached(plan) == [1, 5, 0]


def test_one_of_three_who_all_meet_waits_once() -> None:
    # Whoever meets first and last waits in between; the others do not.
    plan = approach(ROUND)
    assert faults(ROUND, plan) == ()
    assert reached(plan) == [1, 2, 1]


def test_a_must_pushes_out_a_want() -> None:
    # Two slots for three meetings at one table, of which one must be.
    plan = approach(replace(ROUND, slots=slots(9, each=2)))
    assert reached(plan)[:2] == [1, 1]
    assert [one.reason for one in plan.unplaced] == [Reason.of("no_slot_found")]


def test_musts_that_are_left_over_make_reasons() -> None:
    meetings = tuple(replace(one, wish=Wish.MUST) for one in ROUND.meetings)
    plan = approach(replace(ROUND, meetings=meetings, slots=slots(9, each=2)))
    assert plan.reasons == (Reason.of("musts_left_over", count=1),)


def test_a_large_event_is_approached() -> None:
    assert timetable(ROUND, TimetableParams(large=9)) == approach(ROUND)


def test_the_same_seed_gives_the_same_plan() -> None:
    search = Search(seed=3, steps=50)
    assert approach(EVENT, search) == approach(EVENT, search)


def test_a_search_that_is_stopped_gives_what_was_constructed() -> None:
    plan = approach(EVENT, Search(stop=lambda: True))
    assert faults(EVENT, plan) == ()


@settings(max_examples=60)
@given(problems())
def test_whatever_is_approached_holds_and_is_no_better_than_proven(
    problem: TimetableProblem,
) -> None:
    if problem_faults(problem):
        return
    plan, best = approach(problem, Search(steps=100)), timetable(problem)
    assert faults(problem, plan) == ()
    assert faults(problem, best) == ()
    if not plan.reasons:
        figures = zip(("musts", "wants"), reached(plan), reached(best), strict=False)
        assert all(mine <= theirs for _, mine, theirs in figures)
