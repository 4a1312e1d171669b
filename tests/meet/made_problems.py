"""Small events drawn by hypothesis, with all that limits a timetable."""

from __future__ import annotations

from hypothesis import strategies as st
from small_event import party, slots

from landbridge.meet.events.model import (
    Interpreter,
    Meeting,
    Party,
    Table,
    TableId,
    TimetableProblem,
)
from landbridge.meet.model import InterpreterId, MeetingId, PersonId, Wish

PAIRS = (frozenset({"de", "th"}), frozenset({"ru", "th"}))
EVERY = 6
"""Two sessions of three slots."""

some_slots = st.frozensets(st.integers(0, EVERY - 1), max_size=3)


@st.composite
def problems(draw: st.DrawFn) -> TimetableProblem:
    """Sound problems, with or without a plan that holds all."""
    kinds = draw(st.lists(st.tuples(st.booleans(), some_slots), min_size=1, max_size=3))
    tables = tuple(
        Table(TableId(f"t{number}"), f"Table {number}", is_room, closed)
        for number, (is_room, closed) in enumerate(kinds)
    )
    parties = tuple(
        party(
            f"p{number}",
            draw(st.integers(1, 2)),
            most=draw(st.none() | st.integers(0, 3)),
            away=draw(some_slots),
            table=draw(st.none() | st.sampled_from([table.id for table in tables])),
        )
        for number in range(draw(st.integers(2, 5)))
    )
    count = draw(st.integers(0, 7))
    meetings = tuple(draw(_meetings(number, parties)) for number in range(count))
    return TimetableProblem(
        slots(9, 14),
        parties,
        meetings,
        tables,
        tuple(
            Interpreter(
                InterpreterId(f"i{number}"),
                f"Interpreter {number}",
                draw(st.frozensets(st.sampled_from(PAIRS))),
                away=draw(some_slots),
            )
            for number in range(draw(st.integers(0, 2)))
        ),
        tuple((MeetingId("m0"), MeetingId("m1")) for _ in range(count > 1 and draw(st.booleans()))),
        draw(st.sampled_from((0, 15))),
        draw(st.none() | st.integers(0, 2)),
    )


@st.composite
def _meetings(draw: st.DrawFn, number: int, parties: tuple[Party, ...]) -> Meeting:
    theirs = draw(st.lists(st.sampled_from(parties), min_size=2, max_size=3, unique=True))
    asked = theirs[0].people[-1:] if draw(st.booleans()) else ()
    some = st.frozensets(st.integers(0, EVERY - 1), min_size=2)
    return Meeting(
        MeetingId(f"m{number}"),
        tuple(one.id for one in theirs),
        draw(st.sampled_from((Wish.WANT, Wish.WANT, Wish.MUST, Wish.NO))),
        draw(st.none() | some),
        people=tuple(PersonId(one.id) for one in asked),
        pair=draw(st.sampled_from((frozenset(), frozenset(), *PAIRS))),
        needs_room=draw(st.sampled_from((False, False, True))),
    )
