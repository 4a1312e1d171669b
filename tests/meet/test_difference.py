"""What two editions do differently, for whom, and what calendars must let go of."""

from __future__ import annotations

from fair import OTHER_INTERPRETER, PLACED, TALKS, but, frozen
from hypothesis import given, settings
from hypothesis import strategies as st

from landbridge.meet.editions.agenda import EVERYBODY, Holder, Holding, agenda_of, agendas
from landbridge.meet.editions.change import Change
from landbridge.meet.editions.difference import difference, for_each, to_be_told
from landbridge.meet.editions.edition import Edition
from landbridge.meet.editions.engagement import Status
from landbridge.meet.editions.withdrawal import withdrawn
from landbridge.meet.events.model import Placed, TableId
from landbridge.meet.model import PersonId

LI, WANG, PETROV = (Holder(Holding.PERSON, one) for one in ("li", "wang", "petrov"))
ZHAO, SUN = (Holder(Holding.INTERPRETER, one) for one in ("zhao", "sun"))


def next_to(first: Edition, *held: Placed) -> Edition:
    return frozen(*held, earlier=first)


def changed(*held: Placed) -> dict[str, tuple[Change, ...]]:
    first = frozen()
    found = difference(first, next_to(first, *held)).changed
    return {one.meeting: one.changes for one in found}


def test_the_same_plan_makes_no_difference() -> None:
    assert changed(*PLACED) == {}


def test_another_slot_is_a_move() -> None:
    assert changed(*but(TALKS, slot=3)) == {"liao-amur": (Change.MOVED,)}


def test_another_table_is_another_place() -> None:
    assert changed(*but(TALKS, table=TableId("t3"))) == {"liao-amur": (Change.PLACE,)}


def test_another_interpreter_is_told() -> None:
    other = but(TALKS, interpreter=OTHER_INTERPRETER.id)
    assert changed(*other) == {"liao-amur": (Change.INTERPRETER,)}


def test_a_colleague_is_other_people() -> None:
    other = but(TALKS, people=(PersonId("wang"), PersonId("petrov")))
    assert changed(*other) == {"liao-amur": (Change.PEOPLE,)}


def test_all_changes_of_a_meeting_are_told() -> None:
    other = but(TALKS, slot=4, table=TableId("t3"), interpreter=OTHER_INTERPRETER.id)
    assert changed(*other) == {"liao-amur": (Change.MOVED, Change.PLACE, Change.INTERPRETER)}


def test_what_is_gone_is_withdrawn_and_what_is_new_is_added() -> None:
    first, second = frozen(), frozen(*PLACED[1:], earlier=frozen())
    assert difference(first, second).changed[0].changes == (Change.WITHDRAWN,)
    assert difference(second, next_to(second, *PLACED)).changed[0].changes == (Change.ADDED,)


def test_those_of_a_moved_meeting_and_no_others_are_told() -> None:
    first = frozen()
    found = difference(first, next_to(first, *but(TALKS, slot=3)))
    assert set(to_be_told(found)) == {LI, PETROV, ZHAO}


def test_both_interpreters_are_told_what_it_is_for_them() -> None:
    first = frozen()
    second = next_to(first, *but(TALKS, interpreter=OTHER_INTERPRETER.id))
    told = for_each(difference(first, second))
    assert told[ZHAO][0].changes == (Change.WITHDRAWN,)
    assert told[SUN][0].changes == (Change.ADDED,)
    assert told[LI][0].changes == (Change.INTERPRETER,)


def test_a_colleague_who_comes_instead_has_a_new_engagement() -> None:
    first = frozen()
    second = next_to(first, *but(TALKS, people=(PersonId("wang"), PersonId("petrov"))))
    told = for_each(difference(first, second))
    assert (told[LI][0].changes, told[WANG][0].changes) == ((Change.WITHDRAWN,), (Change.ADDED,))


def test_a_withdrawn_meeting_is_cancelled_for_all() -> None:
    first = frozen()
    second = next_to(first, *PLACED[1:])
    gone = withdrawn([first, second])
    assert set(gone) >= {EVERYBODY, LI, PETROV, ZHAO}
    (talks,) = gone[LI]
    assert (talks.meeting, talks.status, talks.sequence) == ("liao-amur", Status.CANCELLED, 1)


def test_a_meeting_is_let_go_by_one_and_held_by_others() -> None:
    first = frozen()
    second = next_to(first, *but(TALKS, people=(PersonId("wang"), PersonId("petrov"))))
    gone = withdrawn([first, second])
    assert set(gone) == {LI}
    assert (gone[LI][0].status, gone[LI][0].sequence) == (Status.CONFIRMED, 1)


def test_what_was_withdrawn_long_ago_is_still_let_go_of() -> None:
    first = frozen()
    second = next_to(first, *PLACED[1:])
    third = next_to(second, *PLACED[1:])
    assert [one.meeting for one in withdrawn([first, second, third])[LI]] == ["liao-amur"]


def test_what_came_back_is_not_let_go_of() -> None:
    first = frozen()
    second = next_to(first, *PLACED[1:])
    assert withdrawn([first, second, next_to(second, *PLACED)]) == {}


HELD = st.sets(st.integers(0, 3)).map(lambda kept: tuple(PLACED[at] for at in sorted(kept)))
SHIFTED = st.tuples(HELD, st.booleans()).map(
    lambda drawn: tuple(
        Placed(one.meeting, one.slot + 3 * drawn[1], one.table, one.interpreter, one.people)
        for one in drawn[0]
    )
)


@given(st.lists(SHIFTED.filter(bool), min_size=2, max_size=4))
@settings(max_examples=60)
def test_an_agenda_and_its_changes_make_the_next_agenda(plans: list[tuple[Placed, ...]]) -> None:
    editions: list[Edition] = []
    for plan in plans:
        editions.append(frozen(*plan, earlier=editions[-1] if editions else None))
    first, second = editions[-2:]
    told = for_each(difference(first, second))
    for holder in {*agendas(first), *agendas(second)}:
        now = {one.meeting: one for one in agenda_of(holder, first)}
        for one in told.get(holder, ()):
            now.pop(one.meeting, None)
            if one.after:
                now[one.after.meeting] = one.after
        assert now == {one.meeting: one for one in agenda_of(holder, second)}


@given(st.lists(SHIFTED.filter(bool), min_size=2, max_size=5))
@settings(max_examples=60)
def test_a_sequence_never_falls_and_rises_with_each_change(
    plans: list[tuple[Placed, ...]],
) -> None:
    edition: Edition | None = None
    for plan in plans:
        earlier, edition = edition, frozen(*plan, earlier=edition)
        if earlier is None:
            continue
        touched = {one.meeting for one in difference(earlier, edition).changed}
        for meeting, sequence in earlier.sequences.items():
            assert edition.sequences[meeting] == sequence + (meeting in touched)
