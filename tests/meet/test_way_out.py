"""The cheapest way out where the musts of an event cannot all be held."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from made_problems import problems
from small_event import GERMAN_THAI, meeting, party, slots

from landbridge.meet.events.clauses import encode
from landbridge.meet.events.cp_search import CpSearch
from landbridge.meet.events.explain import explain, musts_only
from landbridge.meet.events.model import Interpreter, Table, TableId, TimetableProblem
from landbridge.meet.events.softening import Cost
from landbridge.meet.events.timetable import timetable
from landbridge.meet.events.way_out import eased
from landbridge.meet.model import InterpreterId, MeetingId, Wish
from landbridge.meet.stopping import never
from landbridge.publish.sentence import say

MUST = Wish.MUST
TABLES = tuple(Table(TableId(f"t{number}"), f"Table {number}") for number in (1, 2, 3))
NOK = Interpreter(InterpreterId("Nok"), "Nok", frozenset({GERMAN_THAI}))
HOSTS = tuple(party(name) for name in ("North", "South", "East", "Coast"))


def is_possible(problem: TimetableProblem) -> bool | None:
    """Whether the musts can be held, by the other engine."""
    return CpSearch(encode(musts_only(problem)), never).solve()


def told(problem: TimetableProblem) -> list[str]:
    """The changes in words; the other engine finds that they do, and that they are needed."""
    found = eased(problem)
    assert found is not None
    assert found.is_cheapest
    assert not is_possible(problem)
    assert is_possible(found.problem)
    return [say(change, "en") for change in found.changes]


def test_a_party_that_is_there_in_one_slot_is_asked_for_a_second() -> None:
    # Two musts, one slot: an hour more of North (3) is less than a must given up (8).
    problem = TimetableProblem(
        slots(9),
        (
            party("North", away=frozenset({0, 1})),
            party("South", away=frozenset({0})),
            party("East"),
        ),
        (
            meeting("m1", "North", "South", wish=MUST),
            meeting("m2", "North", "East", wish=MUST),
            meeting("m3", "South", "East"),
        ),
        TABLES,
    )
    # Asked for 9:30 the party would do for its musts too, but then South has no time for East.
    assert told(problem) == ["Ask North to be there at 2026-05-04 09:00–09:30."]
    out = timetable(problem).way_out
    assert out is not None
    assert (out.cost, out.musts, out.wants) == (Cost.PRESENCE, 2, 1)


def test_of_two_meetings_fixed_at_once_with_one_interpreter_one_is_moved() -> None:
    # To move a meeting (2) is less than to find an interpreter (4).
    both = (
        meeting("m1", "North", "South", wish=MUST, fixed=1, pair=GERMAN_THAI),
        meeting("m2", "East", "Coast", wish=MUST, fixed=1, pair=GERMAN_THAI),
    )
    problem = TimetableProblem(slots(9), HOSTS, both, TABLES, (NOK,))
    [change] = told(problem)
    assert change.startswith("Move ")
    assert "09:30" not in change
    # In an event of one slot there is nowhere to move to.
    hour = replace(
        problem, slots=slots(9, each=1), meetings=tuple(replace(m, fixed=0) for m in both)
    )
    assert told(hour) == ["Find interpreters German–Thai at 2026-05-04 09:00–09:30: 1 more."]


def test_where_tables_are_too_few_one_more_is_set_up_in_the_slots_that_lack_it() -> None:
    # Three musts at 9:00 and two at 9:30 with one table: two more at 9:00, one of them longer.
    names = [f"p{number}" for number in range(10)]
    problem = TimetableProblem(
        slots(9, each=2),
        tuple(
            party(name, away=frozenset({1 if number < 6 else 0}))
            for number, name in enumerate(names)
        ),
        tuple(
            meeting(f"m{number}", names[2 * number], names[2 * number + 1], wish=MUST)
            for number in range(5)
        ),
        TABLES[:1],
    )
    assert sorted(told(problem)) == [
        "Set up tables at 2026-05-04 09:00–09:30: 1 more.",
        "Set up tables at 2026-05-04 09:00–10:00: 1 more.",
    ]
    found = eased(problem)
    assert found is not None
    assert found.cost == 3 * Cost.HELP


def test_an_interpreter_who_cannot_be_in_two_slots_in_a_row_is_not_asked_to() -> None:
    # Two musts in two slots, and nobody interprets: hand-over takes longer than the pause.
    both = (
        meeting("m1", "North", "South", wish=MUST, fixed=0, pair=GERMAN_THAI),
        meeting("m2", "North", "East", wish=MUST, fixed=1, pair=GERMAN_THAI),
    )
    problem = TimetableProblem(slots(9, each=2), HOSTS, both, TABLES, handover=10)
    assert len(told(problem)) == 2
    assert len(told(replace(problem, handover=0))) == 1


def test_a_precedence_is_left_out_sooner_than_a_fixed_meeting_is_moved() -> None:
    meetings = (
        meeting("m1", "North", "South", wish=MUST, fixed=2),
        meeting("m2", "East", "Coast", wish=MUST, fixed=0),
    )
    problem = TimetableProblem(
        slots(9), HOSTS, meetings, TABLES, precedences=((MeetingId("m1"), MeetingId("m2")),)
    )
    assert told(problem) == ["Let North – South (m1) come after East – Coast (m2) if need be."]


def test_a_room_that_is_found_is_a_table_more_too() -> None:
    problem = TimetableProblem(
        slots(9, each=1),
        HOSTS,
        (
            meeting("m1", "North", "South", wish=MUST, needs_room=True),
            meeting("m2", "East", "Coast", wish=MUST),
        ),
        TABLES[:1],
    )
    assert told(problem) == ["Find rooms at 2026-05-04 09:00–09:30: 1 more."]


def test_breaks_are_let_differ_by_no_more_than_they_have_to() -> None:
    # North is there in the first, third and fifth slot, and so has two breaks; South has none.
    problem = TimetableProblem(
        slots(9, each=5),
        HOSTS,
        (
            meeting("m1", "North", "South", wish=MUST, fixed=0),
            meeting("m2", "North", "East", wish=MUST, fixed=2),
            meeting("m3", "North", "Coast", wish=MUST, fixed=4),
        ),
        TABLES,
        fairness=0,
    )
    assert told(problem) == ["Let the breaks of two parties differ by up to 2."]


def test_where_everything_can_be_held_there_is_nothing_to_change() -> None:
    problem = TimetableProblem(
        slots(9), HOSTS, (meeting("m1", "North", "South", wish=MUST),), TABLES
    )
    assert timetable(problem).way_out is None
    found = eased(problem)
    assert found is not None
    assert (found.changes, found.cost) == ((), 0)


@settings(max_examples=60)
@given(problems())
def test_after_the_changes_the_other_engine_holds_all_musts(problem: TimetableProblem) -> None:
    musts = replace(
        problem,
        meetings=tuple(
            replace(one, wish=MUST) if one.wish is Wish.WANT else one for one in problem.meetings
        ),
    )
    found = eased(musts)
    assert found is not None
    assert bool(found.changes) == (explain(musts) is not None)
    assert is_possible(found.problem)
