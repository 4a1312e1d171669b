"""A timetable within the time that there is."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import settings as examples
from made_problems import problems
from small_event import EVENT, meeting, party, slots

from landbridge.meet.events.checker import faults
from landbridge.meet.events.explain import explain
from landbridge.meet.events.model import TimetableProblem
from landbridge.meet.events.planning import plan_in_time
from landbridge.meet.events.timetable import timetable
from landbridge.meet.model import Goal, Wish
from landbridge.meet.stopping import never

AIMS = ("musts", "wants", "breaks", "unfairness")


def over() -> bool:
    """No time is left."""
    return True


def test_without_time_there_is_a_plan_nevertheless() -> None:
    plan = plan_in_time(EVENT, over)
    assert faults(EVENT, plan) == ()
    assert plan.goals["musts"] == Goal(1, 1)


def test_what_was_not_proven_is_not_said_to_be() -> None:
    # Six slots: North has seven meetings wanted, of which it can hold six at most.
    more = tuple(meeting(f"more {n}", "North", "East") for n in range(7))
    problem = replace(EVENT, meetings=more, precedences=())
    hurried, patient = (plan_in_time(problem, stop) for stop in (over, never))
    assert not hurried.goals["wants"].is_proven
    assert patient.goals["wants"].is_proven
    assert patient.goals["wants"].reached >= hurried.goals["wants"].reached
    assert {one.reason.code for one in hurried.unplaced} == {"no_slot_found"}
    assert {one.reason.code for one in patient.unplaced} == {"no_slot_left"}


def test_an_explanation_that_is_stopped_says_so() -> None:
    # One table and one slot for two musts: no count of one party refutes it.
    hosts = tuple(party(name) for name in ("North", "South", "East", "Coast"))
    musts = (
        meeting("m1", "North", "South", wish=Wish.MUST),
        meeting("m2", "East", "Coast", wish=Wish.MUST),
    )
    crowded = replace(EVENT, slots=slots(9, each=1), parties=hosts, meetings=musts, precedences=())
    crowded = replace(crowded, tables=crowded.tables[:1])
    assert explain(crowded, over) is None
    found = explain(crowded)
    assert found is not None
    assert found.is_smallest


@examples(max_examples=30)
@given(problem=problems())
def test_with_time_enough_it_is_as_good_as_a_plan_that_is_proven(problem: TimetableProblem) -> None:
    exact, planned = timetable(problem), plan_in_time(problem, never)
    assert bool(planned.reasons) == bool(exact.reasons)
    if not exact.reasons:
        assert faults(problem, planned) == ()
        assert [planned.goals[aim] for aim in AIMS] == [exact.goals[aim] for aim in AIMS]


def test_a_meeting_that_is_not_wanted_does_not_end_the_search_for_all() -> None:
    spared = meeting("spared", "North", "South", wish=Wish.NO)
    problem = replace(EVENT, meetings=(*EVENT.meetings, spared))
    assert plan_in_time(problem, never).goals["wants"] == Goal(5, 5)
