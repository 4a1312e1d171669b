"""A good plan has no fault; each kind of fault is put into it, and is found."""

from __future__ import annotations

from dataclasses import replace

import pytest
from small_event import EVENT, PLAN, placed

from landbridge.claims.model import Reason
from landbridge.language.phrases import speaking
from landbridge.meet.events.checker import faults
from landbridge.meet.events.model import Placed, TimetablePlan, TimetableProblem, Unplaced
from landbridge.meet.events.tally import breaks_by_party, tally
from landbridge.meet.model import Goal, InterpreterId, MeetingId, Wish
from landbridge.publish.sentence import say


def counted(*meetings: Placed, problem: TimetableProblem = EVENT) -> TimetablePlan:
    """The plan with these meetings in place of those of their ids, counted anew."""
    changed = {one.meeting: one for one in meetings}
    all_placed = tuple(changed.pop(one.meeting, one) for one in PLAN.placed)
    all_placed += tuple(changed.values())
    ids = {one.meeting for one in all_placed}
    unplaced = tuple(one for one in PLAN.unplaced if one.meeting not in ids)
    return TimetablePlan(all_placed, unplaced, goals(problem, all_placed))


def goals(problem: TimetableProblem, all_placed: tuple[Placed, ...]) -> dict[str, Goal]:
    known = {one.id for one in problem.meetings}
    meant = [one for one in all_placed if one.meeting in known and one.slot < len(problem.slots)]
    return {aim: Goal(figure, figure) for aim, figure in tally(problem, meant).items()}


def without(meeting: str) -> TimetablePlan:
    """The plan in which a meeting is unplaced."""
    kept = tuple(one for one in PLAN.placed if one.meeting != meeting)
    unplaced = (*PLAN.unplaced, Unplaced(MeetingId(meeting), Reason.of("made_up")))
    return TimetablePlan(kept, unplaced, goals(EVENT, kept))


def codes(plan: TimetablePlan, problem: TimetableProblem = EVENT) -> list[str]:
    return [reason.code for reason in faults(problem, plan)]


def test_a_good_plan_has_no_fault() -> None:
    assert faults(EVENT, PLAN) == ()


def test_breaks_and_moves_are_counted_within_sessions() -> None:
    breaks = breaks_by_party(EVENT, PLAN.placed)
    assert breaks == {"North": 0, "South": 1, "East": 0, "Coast": 0}
    assert tally(EVENT, PLAN.placed) == {
        "musts": 1,
        "wants": 4,
        "breaks": 1,
        "unfairness": 1,
        "moves": 2,
    }


@pytest.mark.parametrize(
    ("meeting", "expected"),
    [
        (placed("m9", 5, "table 1", "North"), ["planned_unknown_meeting"]),
        (placed("m2", 9, "table 1", "North", "East"), ["planned_unknown_slot"]),
        (placed("m2", 1, "table 9", "North", "East"), ["planned_unknown_table"]),
        (placed("m2", 1, "table 1", "North", "West"), ["planned_unknown_person"]),
        (
            placed("m1", 2, "table 3", "North", "South", by="Mai"),
            ["planned_unknown_interpreter"],
        ),
        (placed("m7", 3, "table 2", "North", "Coast"), ["unwanted_planned"]),
        (placed("m3", 1, "room", "South", "East"), ["not_in_fixed_slot"]),
        (placed("m2", 0, "table 2", "North", "East"), ["outside_its_slots"]),
        (placed("m6", 5, "room", "North", "South", "Coast"), ["party_away"]),
        (placed("m2", 2, "table 1", "North"), ["not_one_person"]),
        (placed("m2", 1, "table 1", "North", "East", "Coast"), ["person_not_of_meeting"]),
        (placed("m4", 1, "table 2", "East", "Coast"), ["person_missing", "person_doubled"]),
        (placed("m4", 3, "table 2", "East 2", "Coast"), ["person_away"]),
        (placed("m6", 4, "table 2", "North", "South", "Coast"), ["room_missing"]),
        (placed("m6", 2, "room", "North", "South", "Coast"), ["table_closed"]),
        (placed("m4", 1, "room", "East 2", "Coast"), ["not_at_own_table"]),
        (placed("m1", 2, "table 2", "North", "South", by="Nok"), ["at_table_of_others"]),
        (placed("m1", 2, "table 3", "North", "South"), ["interpreter_missing"]),
        (placed("m1", 2, "table 3", "North", "South", by="Lek"), ["interpreter_lacks_pair"]),
        (placed("m1", 3, "table 3", "North", "South", by="Nok"), ["interpreter_away"]),
        (placed("m2", 1, "table 2", "North", "East"), ["at_table_of_others", "table_doubled"]),
        (placed("m2", 2, "table 1", "North", "East"), ["person_doubled", "party_over_people"]),
        (placed("m5", 4, "table 2", "South", "Coast", by="Nok"), ["party_over_people"]),
        (placed("m5", 2, "table 1", "South", "Coast", by="Nok"), ["interpreter_doubled"]),
        (placed("m5", 1, "table 2", "South", "Coast", by="Nok"), ["handover_too_short"]),
        (placed("m1", 0, "table 3", "North", "South", by="Nok"), ["out_of_order"]),
    ],
)
def test_a_meeting_that_is_wrong_is_found(meeting: Placed, expected: list[str]) -> None:
    found = codes(counted(meeting))
    assert set(expected) <= set(found)


def test_a_must_that_is_left_out_is_found() -> None:
    assert codes(without("m1")) == ["must_unplaced"]


def test_a_want_may_be_left_out() -> None:
    assert codes(without("m2")) == []


def test_a_plan_with_reasons_may_leave_out_what_must_be() -> None:
    assert codes(TimetablePlan(reasons=(Reason.of("made_up"),))) == []


def test_a_meeting_stands_once() -> None:
    assert codes(replace(PLAN, placed=(*PLAN.placed, PLAN.placed[4]))) == [
        "planned_twice",
        "person_doubled",
        "person_doubled",
        "person_doubled",
        "table_doubled",
        "party_over_people",
        "party_over_people",
        "party_over_people",
        "party_over_quota",
        "goal_miscounted",
    ]
    assert codes(replace(PLAN, unplaced=PLAN.unplaced[:1])) == ["not_planned"]


def test_a_quota_is_kept() -> None:
    few = replace(EVENT, parties=(replace(EVENT.parties[0], most=2), *EVENT.parties[1:]))
    [reason] = faults(few, PLAN)
    assert reason == Reason.of("party_over_quota", party="North", count=3, most=2)


def test_breaks_are_fair() -> None:
    [reason] = faults(replace(EVENT, fairness=0), PLAN)
    assert reason == Reason.of(
        "breaks_unfair", party="South", other="North", breaks=1, other_breaks=0, fairness=0
    )


def test_a_plan_counts_right() -> None:
    wrong = {**PLAN.goals, "breaks": Goal(0, 0), "moves": Goal(2, 3), "wants": Goal(4, 3)}
    assert faults(EVENT, replace(PLAN, goals=wrong)) == (
        Reason.of("bound_passed", aim="wants", reached=4, bound=3),
        Reason.of("goal_miscounted", aim="breaks", stated=0, counted=1),
        Reason.of("bound_passed", aim="moves", reached=2, bound=3),
    )
    assert codes(replace(PLAN, goals={})) == ["goal_missing"] * 5


def test_a_precedence_with_a_meeting_that_is_not_held_asks_nothing() -> None:
    assert codes(without("m3")) == []


def test_several_faults_are_all_told() -> None:
    found = codes(
        counted(
            placed("m2", 4, "room", "North", "East"),
            placed("m1", 3, "table 3", "North", "South", by="Lek"),
        )
    )
    assert found == [
        "interpreter_lacks_pair",
        "outside_its_slots",
        "person_doubled",
        "table_doubled",
        "party_over_people",
    ]


def test_a_wish_taken_back_makes_a_plan_wrong() -> None:
    meetings = (replace(EVENT.meetings[0], wish=Wish.NO), *EVENT.meetings[1:])
    problem = replace(EVENT, meetings=meetings)
    assert codes(replace(PLAN, goals=goals(problem, PLAN.placed)), problem) == ["unwanted_planned"]


@pytest.mark.parametrize("language", sorted(speaking()))
def test_a_fault_is_told_in_each_language_with_the_name_of_the_aim(language: str) -> None:
    said = say(Reason.of("goal_missing", aim="breaks"), language)
    assert "breaks" not in said or language == "en"


def test_an_interpreter_who_is_not_needed_is_no_fault() -> None:
    one = replace(placed("m2", 1, "table 1", "North", "East"), interpreter=InterpreterId("Lek"))
    assert codes(counted(one)) == []
