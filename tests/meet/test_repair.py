"""A frozen plan after a change: as few as possible are moved, reseated and told."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from made_problems import EVERY, problems
from small_event import EVENT, PLAN, meeting, party, placed, slots

from landbridge.claims.model import Reason
from landbridge.meet.events.checker import faults
from landbridge.meet.events.disturbance import disturbance, to_be_told
from landbridge.meet.events.model import Table, TableId, TimetablePlan, TimetableProblem
from landbridge.meet.events.neighbourhoods import Search
from landbridge.meet.events.repair import RepairParams, repair
from landbridge.meet.events.soundness import problem_faults
from landbridge.meet.events.timetable import timetable
from landbridge.meet.model import Goal, Wish

BRIEF = RepairParams(Search(steps=50), seeds=1)
TABLES = (Table(TableId("t1"), "t1"), Table(TableId("t2"), "t2"))

# Two meetings at once at two tables, then one; the fourth slot of the session is free.
FOUR = TimetableProblem(
    slots(9, each=4),
    (party("North"), party("South"), party("East"), party("Coast")),
    (
        meeting("m1", "North", "South", wish=Wish.MUST),
        meeting("m2", "East", "Coast", wish=Wish.MUST),
        meeting("m3", "North", "East", wish=Wish.MUST),
    ),
    TABLES,
)
HELD = TimetablePlan(
    (
        placed("m1", 0, "t1", "North", "South"),
        placed("m2", 0, "t2", "East", "Coast"),
        placed("m3", 1, "t1", "North", "East"),
    )
)


def closed(table: str, *closed_slots: int) -> tuple[Table, ...]:
    return tuple(
        replace(one, closed=frozenset(closed_slots)) if one.id == table else one for one in TABLES
    )


def goals(plan: TimetablePlan, *aims: str) -> list[Goal]:
    return [plan.goals[aim] for aim in aims]


DISTURBED = ("moved", "reseated", "told")


def test_where_nothing_changes_nothing_is_disturbed() -> None:
    plan = repair(FOUR, HELD)
    assert plan.placed == HELD.placed
    assert goals(plan, *DISTURBED) == [Goal(0, 0)] * 3


def test_who_comes_late_has_their_meeting_moved_and_nobody_else() -> None:
    # South misses the first slot: m1 goes to the third, where North is free.
    late = replace(
        FOUR,
        parties=(FOUR.parties[0], party("South", away=frozenset({0, 1, 3})), *FOUR.parties[2:]),
    )
    plan = repair(late, HELD)
    assert faults(late, plan) == ()
    assert plan.placed == (replace(HELD.placed[0], slot=2), *HELD.placed[1:])
    assert goals(plan, *DISTURBED) == [Goal(1, 1), Goal(0, 0), Goal(2, 2)]


def test_a_lost_table_reseats_while_another_is_free() -> None:
    plan = repair(replace(FOUR, tables=closed("t1", 1)), HELD)
    assert plan.placed == (*HELD.placed[:2], replace(HELD.placed[2], table="t2"))
    assert goals(plan, *DISTURBED) == [Goal(0, 0), Goal(1, 1), Goal(2, 2)]


def test_a_lost_table_moves_a_meeting_where_no_other_is_free() -> None:
    plan = repair(replace(FOUR, tables=closed("t2", 0)), HELD)
    assert goals(plan, "moved", "told") == [Goal(1, 1), Goal(2, 2)]
    assert plan.placed[0] == HELD.placed[0]


def test_a_meeting_that_is_withdrawn_is_told_to_those_who_stay() -> None:
    rest = replace(FOUR, parties=FOUR.parties[:3], meetings=(FOUR.meetings[0], FOUR.meetings[2]))
    plan = repair(rest, HELD)
    assert plan.placed == (HELD.placed[0], HELD.placed[2])
    # East stays, and Coast is told that nothing is left.
    assert goals(plan, *DISTURBED) == [Goal(0, 0), Goal(0, 0), Goal(2, 2)]
    told = to_be_told({one.meeting: one for one in HELD.placed}, plan.placed)
    assert told == {"East", "Coast"}


def test_a_lost_slot_with_no_other_left_leaves_a_must_over() -> None:
    short = replace(
        FOUR,
        slots=slots(9, each=2),
        tables=tuple(replace(one, closed=frozenset({1})) for one in TABLES),
    )
    plan = repair(short, HELD)
    assert plan.reasons == (Reason.of("must_without_slot", meeting="North – East (m3)"),)
    assert plan.placed == HELD.placed[:2]
    unproven = repair(short, HELD, replace(BRIEF, large=0))
    assert unproven.reasons == (Reason.of("must_slot_not_found", meeting="North – East (m3)"),)


def test_an_interpreter_who_is_lost_is_replaced_and_nobody_moved() -> None:
    lek = replace(EVENT.interpreters[1], pairs=EVENT.interpreters[0].pairs)
    plan = repair(replace(EVENT, interpreters=(lek,)), PLAN)
    assert plan.goals["moved"] == Goal(0, 0)
    assert [one.interpreter for one in plan.placed if one.meeting == "m1"] == ["Lek"]
    # Told are both people of m1, its interpreters before and now, and Coast, who gets m5 at last.
    assert plan.goals["told"] == Goal(5, 5)


def test_a_meeting_that_had_no_slot_gets_one_if_it_can() -> None:
    plan = repair(EVENT, PLAN)
    assert faults(EVENT, plan) == ()
    assert plan.goals["wants"] == Goal(5, 5)


def test_an_event_too_large_to_be_proven_is_repaired_with_bounds_by_counting() -> None:
    # m1 cannot be where it was: that it moves, and that its two people are told, is sure.
    south = party("South", away=frozenset({0}))
    changed = replace(FOUR, parties=(FOUR.parties[0], south, *FOUR.parties[2:]))
    plan = repair(changed, HELD, replace(BRIEF, large=0))
    assert faults(changed, plan) == ()
    assert goals(plan, *DISTURBED) == [Goal(1, 1), Goal(0, 0), Goal(2, 2)]


def test_interpreters_stay_where_nothing_changes_in_a_large_event() -> None:
    # Lek is second in the list and has m1 in the plan.
    lek = replace(EVENT.interpreters[1], pairs=EVENT.interpreters[0].pairs)
    problem = replace(EVENT, interpreters=(EVENT.interpreters[0], lek))
    held = replace(PLAN, placed=(replace(PLAN.placed[0], interpreter=lek.id), *PLAN.placed[1:]))
    plan = repair(problem, held, replace(BRIEF, large=0))
    assert [one.interpreter for one in plan.placed if one.meeting == "m1"] == ["Lek"]


def test_disturbance_is_counted() -> None:
    changed = (replace(HELD.placed[0], slot=2), replace(HELD.placed[1], table=TableId("t1")))
    frozen = {one.meeting: one for one in HELD.placed}
    assert disturbance(FOUR, frozen, changed) == {"moved": 1, "reseated": 1, "told": 4}


@settings(max_examples=40)
@given(problems(), st.data())
def test_a_repaired_plan_holds_and_no_bound_is_passed(
    problem: TimetableProblem, data: st.DataObject
) -> None:
    lost = data.draw(st.frozensets(st.integers(0, EVERY - 1), max_size=2))
    late = (replace(problem.parties[0], away=lost), *problem.parties[1:])
    changed = replace(problem, parties=late, tables=problem.tables[1:] or problem.tables)
    if problem_faults(problem) or problem_faults(changed):
        return
    frozen = timetable(problem)
    plan = repair(changed, frozen, BRIEF)
    assert faults(changed, plan) == ()
    assert all(plan.goals[aim].reached >= plan.goals[aim].bound for aim in DISTURBED)


def test_a_repair_that_has_no_time_left_keeps_what_can_be_kept() -> None:
    frozen = timetable(EVENT)
    plan = repair(EVENT, frozen, RepairParams(stop=lambda: True))
    assert plan.reasons == ()
    assert faults(EVENT, plan) == ()
