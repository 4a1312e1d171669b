"""A timetable keeps what the problem asks, and says what is proven of it."""

from __future__ import annotations

from dataclasses import replace

from small_event import EVENT, meeting, party, slots

from landbridge.claims.model import Reason
from landbridge.meet.events.checker import faults
from landbridge.meet.events.model import Table, TableId, TimetableProblem
from landbridge.meet.events.timetable import timetable
from landbridge.meet.model import Goal, Wish

TABLE = Table(TableId("table"), "table")
TWO_AT_ONE_TABLE = TimetableProblem(
    slots(9, each=2),
    (party("North"), party("South"), party("East"), party("Coast")),
    (
        meeting("m1", "North", "South", wish=Wish.MUST),
        meeting("m2", "East", "Coast", wish=Wish.MUST),
    ),
    (TABLE,),
)


def test_all_wanted_meetings_of_the_small_event_are_held_without_a_break() -> None:
    plan = timetable(EVENT)
    assert faults(EVENT, plan) == ()
    goals = [plan.goals[aim] for aim in ("musts", "wants", "breaks", "unfairness")]
    assert goals == [Goal(1, 1), Goal(5, 5), Goal(0, 0), Goal(0, 0)]


def test_two_meetings_at_one_table_are_one_after_the_other() -> None:
    plan = timetable(TWO_AT_ONE_TABLE)
    assert {one.slot for one in plan.placed} == {0, 1}


def test_musts_for_which_there_is_no_slot_make_no_plan() -> None:
    plan = timetable(replace(TWO_AT_ONE_TABLE, slots=slots(9, each=1)))
    assert plan.reasons == (
        Reason.of("musts_cannot_all_be_held"),
        Reason.of("event_held", meeting="North – South (m1)"),
        Reason.of("event_held", meeting="East – Coast (m2)"),
        Reason.of("event_tables", count=1),
    )
    assert plan.placed == ()


def test_of_wants_as_many_as_fit_are_held_beside_the_must() -> None:
    must, other = TWO_AT_ONE_TABLE.meetings
    crowded = replace(
        TWO_AT_ONE_TABLE,
        slots=slots(9, each=1),
        meetings=(replace(other, wish=Wish.WANT), must),
    )
    plan = timetable(crowded)
    assert faults(crowded, plan) == ()
    assert [one.meeting for one in plan.placed] == ["m1"]
    assert plan.goals["wants"] == Goal(0, 0)


def test_fixed_meetings_apart_make_a_break_that_is_proven() -> None:
    # North is fixed in the first slot and the last of three, and has no third meeting.
    apart = TimetableProblem(
        slots(9),
        (party("North"), party("South"), party("East")),
        (meeting("m1", "North", "South", fixed=0), meeting("m2", "North", "East", fixed=2)),
        (TABLE,),
    )
    plan = timetable(apart)
    assert plan.goals["breaks"] == Goal(1, 1)
    assert plan.goals["unfairness"] == Goal(1, 1)
