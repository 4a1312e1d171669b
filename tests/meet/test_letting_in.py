"""What is told of an event that is too large to be proven: what counting refutes, and a way out."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from made_problems import problems
from small_event import GERMAN_THAI, meeting, party, slots

from landbridge.meet.events import planning
from landbridge.meet.events.approach import approach
from landbridge.meet.events.crowding import crowds
from landbridge.meet.events.explain import explain
from landbridge.meet.events.letting_in import let_in
from landbridge.meet.events.model import Interpreter, Table, TableId, TimetableProblem
from landbridge.meet.events.planning import PROVABLE, plan_in_time
from landbridge.meet.events.way_out import eased
from landbridge.meet.model import InterpreterId, Wish
from landbridge.meet.stopping import never
from landbridge.publish.sentence import say

MUST = Wish.MUST
NAMES = [f"P{number}" for number in range(8)]
PAIRS = [(one, other) for at, one in enumerate(NAMES) for other in NAMES[at + 1 :]]
TABLES = tuple(Table(TableId(f"t{number}"), f"Table {number}") for number in (1, 2, 3))
NOK = Interpreter(InterpreterId("Nok"), "Nok", frozenset({GERMAN_THAI}))
# Eight parties of which each is to meet each other: 28 musts.
ROUND = TimetableProblem(
    slots(9, 14, each=5),
    tuple(party(name) for name in NAMES),
    tuple(meeting(f"m{n}", *pair, wish=MUST) for n, pair in enumerate(PAIRS)),
    TABLES,
)

INDOORS = Table(TableId("indoors"), "Indoors", is_room=True)
# The only room is the own table of a party that is not in the meeting.
ROOM_OF_ANOTHER = TimetableProblem(
    slots(9),
    (party("P0", table=INDOORS.id), party("P1"), party("P2")),
    (meeting("m0", "P1", "P2", needs_room=True),),
    (INDOORS, TABLES[0]),
)
# Two who have a table each can meet at the second where the first is closed.
CLOSED_AT_ONE = TimetableProblem(
    slots(9),
    (party("P0", table=TABLES[0].id), party("P1", table=TABLES[1].id)),
    (meeting("m0", "P0", "P1"),),
    (replace(TABLES[0], closed=frozenset(range(3))), TABLES[1]),
)


def counted(problem: TimetableProblem) -> list[str]:
    return [say(reason, "en") for reason in crowds(problem)]


def ways(problem: TimetableProblem) -> list[str]:
    out = let_in(problem, approach(problem))
    return [] if out is None else [say(change, "en") for change in out.changes]


def test_thirty_places_hold_what_three_tables_in_ten_slots_hold() -> None:
    assert counted(ROUND) == []
    # With a slot less there are 27.
    assert counted(replace(ROUND, slots=ROUND.slots[:9])) == [
        "28 meetings that must be held have 27 places at tables between them."
    ]


def test_a_party_has_as_many_places_as_slots_in_which_its_people_are_there() -> None:
    late = party("P0", people=2, away=frozenset(range(7)))
    problem = replace(ROUND, parties=(late, *ROUND.parties[1:]))
    # Seven meetings in three slots with two people each.
    assert counted(problem) == [
        "P0: 7 meetings that must be held have 6 places between them, by its people, its hours "
        "and its limit."
    ]
    assert [one[:22] for one in ways(problem)] == ["Ask P0 to be there at "]


def test_a_party_that_wants_fewer_meetings_than_it_must_have_is_told() -> None:
    modest = replace(ROUND, parties=(party("P0", most=5), *ROUND.parties[1:]))
    assert counted(modest)[0].startswith("P0: 7 meetings that must be held have 5 places")
    assert ways(modest) == ["Ask P0 to take up to 7 meetings."]


def test_interpreters_are_counted_by_the_slots_in_which_they_are_there() -> None:
    parted = {("P0", "P1"), ("P2", "P3"), ("P4", "P5"), ("P6", "P7"), ("P0", "P2"), ("P1", "P3")}
    meetings = tuple(
        replace(one, pair=GERMAN_THAI) if one.parties in parted else one for one in ROUND.meetings
    )
    away = replace(NOK, away=frozenset(range(11)))
    wide = replace(ROUND, slots=slots(9, 14, each=8, minutes=20))
    problem = replace(wide, meetings=meetings, interpreters=(away,))
    assert counted(problem) == [
        "6 meetings that must be held need interpreters German–Thai, who have 5 slots between them."
    ]
    assert [one[:30] for one in ways(problem)] == ["Find interpreters German–Thai "]


def test_a_meeting_without_any_slot_is_told_by_itself() -> None:
    away = {"P0": frozenset(range(5)), "P1": frozenset(range(5, 10))}
    parties = tuple(party(name, away=away.get(name, frozenset())) for name in NAMES)
    meetings = (meeting("m0", "P0", "P1", wish=MUST),)
    problem = replace(ROUND, parties=parties, meetings=meetings)
    assert counted(problem) == [
        "P0 – P1 (m0) has no slot in which all of it could be: who meets, a table, an interpreter."
    ]
    # Either is asked for the other's half of the day.
    assert ways(problem) == ["Ask P0 to be there at 2026-05-04 09:00–09:30."]


def test_what_is_asked_for_follows_one_another() -> None:
    # Twelve meetings have nine places: a table more in each slot, and not three in one.
    pairs = [(f"A{n}", f"B{n}") for n in range(12)]
    problem = TimetableProblem(
        slots(9),
        tuple(party(name) for pair in pairs for name in pair),
        tuple(meeting(f"m{n}", *pair, wish=MUST) for n, pair in enumerate(pairs)),
        TABLES,
    )
    assert ways(problem) == ["Set up tables at 2026-05-04 09:00–10:30: 1 more."]


def test_a_table_of_its_own_that_is_a_room_is_no_room_for_others() -> None:
    room = Table(TableId("room"), "Room", is_room=True)
    problem = TimetableProblem(
        slots(9, each=1),
        (party("P0", table=room.id), *(party(name) for name in NAMES[1:4])),
        (
            meeting("m0", "P2", "P3", wish=MUST, needs_room=True),
            meeting("m1", "P0", "P1", wish=MUST),
        ),
        (room, TABLES[0]),
    )
    assert ways(problem) == ["Find rooms at 2026-05-04 09:00–09:30: 1 more."]


def test_nobody_else_meets_at_a_table_of_a_party_s_own() -> None:
    must = tuple(replace(one, wish=MUST) for one in ROOM_OF_ANOTHER.meetings)
    problem = replace(ROOM_OF_ANOTHER, meetings=must)
    assert [reason.code for reason in plan_in_time(problem, never).reasons] == [
        "musts_cannot_all_be_held",
        "event_held",
        "event_own_table",
        "event_rooms",
    ]


def test_a_large_event_tells_what_counting_refutes_and_a_way_out() -> None:
    pairs = [(f"A{n}", f"B{n}") for n in range(1, 301)]
    problem = TimetableProblem(
        slots(9, each=18, minutes=10),
        tuple(party(name) for pair in pairs for name in pair),
        tuple(meeting(f"m{n}", *pair, wish=MUST) for n, pair in enumerate(pairs)),
        tuple(Table(TableId(f"t{number}"), f"Table {number}") for number in range(16)),
    )
    assert len(problem.meetings) * len(problem.slots) >= PROVABLE
    plan = plan_in_time(problem, never)
    # 18 slots at 16 tables are 288 places.
    assert [say(reason, "en") for reason in plan.reasons] == [
        "The meetings that must be held cannot all be held.",
        "300 meetings that must be held have 288 places at tables between them.",
    ]
    assert plan.way_out is not None
    assert (plan.way_out.musts, plan.way_out.is_cheapest) == (300, False)
    assert len(plan.placed) == 288


def test_what_counting_does_not_refute_is_not_said_to_be_impossible(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # Three who all meet at once with one each: each pair has both slots, but a third has none.
    monkeypatch.setattr(planning, "PROVABLE", 0)
    three = ("North", "South", "East")
    problem = TimetableProblem(
        slots(9, each=2),
        tuple(party(name) for name in three),
        tuple(
            meeting(f"{one}{other}", one, other, wish=MUST)
            for one, other in (three[:2], three[1:], three[::2])
        ),
        TABLES,
    )
    assert [reason.code for reason in plan_in_time(problem, never).reasons] == [
        "musts_left_over",
        "not_searched_to_the_end",
    ]


@settings(max_examples=80)
@given(problems())
@example(ROOM_OF_ANOTHER)
@example(CLOSED_AT_ONE)
def test_counting_refutes_only_what_cannot_be(problem: TimetableProblem) -> None:
    must = replace(problem, meetings=tuple(replace(m, wish=MUST) for m in problem.meetings))
    if any(crowds(must)):
        assert explain(must) is not None


@settings(max_examples=80)
@given(problems())
def test_no_way_in_costs_less_than_the_cheapest_way_out(problem: TimetableProblem) -> None:
    must = replace(problem, meetings=tuple(replace(m, wish=MUST) for m in problem.meetings))
    plan = approach(must)
    cheapest = eased(must)
    assert cheapest is not None
    out = let_in(must, plan)
    if out is not None and cheapest.is_cheapest:
        assert out.cost >= cheapest.cost
