"""Bad input of an event is told, each fault in one sentence, all at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise

from small_event import EVENT, ZONE, meeting, party, slots

from landbridge.claims.model import Reason
from landbridge.meet.events.model import Interpreter, Slot, TableId, TimetableProblem
from landbridge.meet.events.soundness import problem_faults
from landbridge.meet.model import InterpreterId, MeetingId, Wish

NONE = TimetableProblem(slots(9), (party("North"), party("South")), (), ())


def with_meetings(*meetings: object) -> tuple[Reason, ...]:
    return problem_faults(replace(NONE, meetings=meetings))  # type: ignore[arg-type]


def test_a_good_problem_has_no_fault() -> None:
    assert problem_faults(EVENT) == ()


def test_a_participant_without_a_free_slot() -> None:
    north, south = party("North", away=frozenset({0, 1})), party("South")
    person = replace(north.people[0], away=frozenset({2}))
    problem = replace(NONE, parties=(replace(north, people=(person,)), south))
    assert problem_faults(problem) == (Reason.of("party_without_slot", party="North"),)


def test_a_party_without_people() -> None:
    problem = replace(NONE, parties=(party("North", people=0),))
    assert problem_faults(problem) == (Reason.of("party_without_people", party="North"),)


def test_a_meeting_of_a_party_with_itself() -> None:
    name = "North – North (m1)"
    assert with_meetings(meeting("m1", "North", "North")) == (
        Reason.of("meets_itself", meeting=name, party="North"),
    )


def test_a_meeting_of_one_and_with_a_stranger() -> None:
    assert with_meetings(meeting("m1", "North"), meeting("m2", "South", "West")) == (
        Reason.of("meeting_of_one", meeting="North (m1)"),
        Reason.of("party_unknown", meeting="South – West (m2)", party="West"),
    )


def test_an_order_that_runs_in_a_circle() -> None:
    meetings = tuple(meeting(name, "North", "South") for name in ("a", "b", "c"))
    order = tuple((MeetingId(one), MeetingId(other)) for one, other in ("ab", "bc", "ca"))
    [reason] = problem_faults(replace(NONE, meetings=meetings, precedences=order))
    assert reason.code == "precedence_circle"
    circle = reason.as_mapping()["meetings"].split(" → ")
    assert len(circle) == 4
    assert circle[0] == circle[-1]
    letters = [name[-2] for name in circle]
    assert all((one, other) in order for one, other in pairwise(letters))


def test_an_order_of_meetings_that_nobody_asked_for() -> None:
    order = ((MeetingId("a"), MeetingId("b")),)
    assert problem_faults(replace(NONE, precedences=order)) == (
        Reason.of("precedence_unknown", meeting="a"),
        Reason.of("precedence_unknown", meeting="b"),
    )


def test_two_meetings_fixed_in_one_slot() -> None:
    one, other = meeting("a", "North", "South", fixed=1), meeting("b", "North", "South", fixed=1)
    names = "North – South (a); North – South (b)"
    assert with_meetings(one, other) == tuple(
        Reason.of("fixed_together", party=name, slot="2026-05-04 09:30", meetings=names)
        for name in ("North", "South")
    )
    assert with_meetings(one, replace(other, wish=Wish.NO)) == ()


def test_two_people_can_be_in_two_fixed_meetings() -> None:
    parties = party("North", people=2), party("South", people=2)
    both = tuple(meeting(name, "North", "South", fixed=1) for name in "ab")
    assert problem_faults(replace(NONE, parties=parties, meetings=both)) == ()


def test_ids_that_stand_twice() -> None:
    problem = replace(
        NONE,
        parties=(party("North"), party("North")),
        tables=(EVENT.tables[0], EVENT.tables[0]),
        meetings=(meeting("a", "North", "South"),) * 2,
        interpreters=(Interpreter(InterpreterId("Nok"), "Nok", frozenset()),) * 2,
    )
    codes = [reason.code for reason in problem_faults(problem)]
    assert codes == [
        "party_id_doubled",
        "person_id_doubled",
        "meeting_id_doubled",
        "table_id_doubled",
        "interpreter_id_doubled",
        "party_unknown",
        "party_unknown",
    ]


def test_slots_that_overlap_or_end_early_or_know_no_zone() -> None:
    nine = datetime(2026, 5, 4, 9, tzinfo=ZONE)
    hour = timedelta(hours=1)
    wrong = (
        Slot(nine, nine + hour),
        Slot(nine + hour / 2, nine + 2 * hour),
        Slot(nine + 3 * hour, nine + 3 * hour),
        Slot(datetime(2026, 5, 4, 15), datetime(2026, 5, 4, 16)),
    )
    assert problem_faults(replace(NONE, slots=wrong)) == (
        Reason.of("slot_without_zone", slot="2026-05-04 15:00"),
        Reason.of("slot_without_length", slot="2026-05-04 12:00"),
        Reason.of("slots_overlap", first="2026-05-04 09:00", second="2026-05-04 09:30"),
    )


def test_slots_that_the_event_does_not_have() -> None:
    problem = replace(
        NONE,
        parties=(party("North", away=frozenset({1, 7})), party("South")),
        meetings=(meeting("a", "North", "South", slots=frozenset({2}), fixed=2),),
        interpreters=(Interpreter(InterpreterId("Nok"), "Nok", frozenset(), away=frozenset({-1})),),
    )
    assert problem_faults(problem) == (
        Reason.of("slot_unknown", name="North", slot=7, count=3),
        Reason.of("slot_unknown", name="Nok", slot=-1, count=3),
    )


def test_a_meeting_fixed_where_it_may_not_be() -> None:
    one = meeting("a", "North", "South", slots=frozenset({0}), fixed=2)
    assert with_meetings(one) == (
        Reason.of("fixed_outside_its_slots", meeting="North – South (a)", slot="2026-05-04 10:00"),
    )


def test_representatives_are_of_the_parties_and_one_of_each() -> None:
    parties = party("North", people=2), party("South"), party("West")
    meetings = (
        meeting("a", "North", "South", people=("West", "Nobody")),
        meeting("b", "North", "South", people=("North", "North 2")),
    )
    assert problem_faults(replace(NONE, parties=parties, meetings=meetings)) == (
        Reason.of("representative_unknown", meeting="North – South (a)", person="West"),
        Reason.of("representative_unknown", meeting="North – South (a)", person="Nobody"),
        Reason.of(
            "several_representatives",
            meeting="North – South (b)",
            party="North",
            people="North, North 2",
        ),
    )


def test_an_interpreter_has_two_languages_and_a_party_a_table_that_is_there() -> None:
    problem = replace(
        NONE,
        parties=(party("North", table=TableId("table 9")), party("South")),
        meetings=(meeting("a", "North", "South", pair=frozenset({"de"})),),
    )
    assert problem_faults(problem) == (
        Reason.of("own_table_unknown", party="North", table="table 9"),
        Reason.of("pair_not_two", meeting="North – South (a)", pair="de"),
    )
