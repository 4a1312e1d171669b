"""A small event with a bit of all that an event can have, and a plan of it by hand.

Two sessions of three slots of half an hour, at 9:00 and at 14:00. North and South share no
language; East has two people, of whom the second is away in the afternoon; Coast always sits at
table 2.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from landbridge.claims.model import Reason
from landbridge.meet.events.model import (
    Interpreter,
    Meeting,
    Party,
    Person,
    Placed,
    Slot,
    Table,
    TableId,
    TimetablePlan,
    TimetableProblem,
    Unplaced,
)
from landbridge.meet.model import Goal, InterpreterId, MeetingId, PartyId, PersonId, Wish

ZONE = ZoneInfo("Asia/Bangkok")


def slots(*hours: int, each: int = 3, minutes: int = 30) -> tuple[Slot, ...]:
    """Sessions that begin at these hours, each of as many slots, one after another."""
    length = timedelta(minutes=minutes)
    return tuple(
        Slot(start + number * length, start + (number + 1) * length, f"from {start:%H}")
        for start in (datetime(2026, 5, 4, hour, tzinfo=ZONE) for hour in hours)
        for number in range(each)
    )


def party(name: str, people: int = 1, **more: object) -> Party:
    """A party whose people are called after it: North, then North 2."""
    ids = [name if number == 1 else f"{name} {number}" for number in range(1, people + 1)]
    return Party(PartyId(name), name, tuple(Person(PersonId(one), one) for one in ids), **more)  # type: ignore[arg-type]


def meeting(name: str, *parties: str, **more: object) -> Meeting:
    """A meeting of parties that are called by their names."""
    return Meeting(MeetingId(name), tuple(PartyId(one) for one in parties), **more)  # type: ignore[arg-type]


def placed(name: str, slot: int, table: str, *people: str, by: str | None = None) -> Placed:
    """A placed meeting."""
    interpreter = None if by is None else InterpreterId(by)
    return Placed(MeetingId(name), slot, TableId(table), interpreter, tuple(map(PersonId, people)))


GERMAN_THAI = frozenset({"de", "th"})

EVENT = TimetableProblem(
    slots(9, 14),
    (
        party("North", most=3),
        party("South", away=frozenset({5})),
        Party(
            PartyId("East"),
            "East",
            (
                Person(PersonId("East"), "East"),
                Person(PersonId("East 2"), "East 2", away=frozenset({3, 4, 5})),
            ),
        ),
        party("Coast", table=TableId("table 2")),
    ),
    (
        meeting("m1", "North", "South", wish=Wish.MUST, pair=GERMAN_THAI),
        meeting("m2", "North", "East", slots=frozenset({1, 2, 3})),
        meeting("m3", "South", "East", fixed=0),
        meeting("m4", "East", "Coast", people=(PersonId("East 2"),)),
        meeting("m5", "South", "Coast", pair=GERMAN_THAI),
        meeting("m6", "North", "South", "Coast", needs_room=True),
        meeting("m7", "North", "Coast", wish=Wish.NO),
    ),
    (
        Table(TableId("table 1"), "table 1"),
        Table(TableId("table 2"), "table 2"),
        Table(TableId("table 3"), "table 3"),
        Table(TableId("room"), "room", is_room=True, closed=frozenset({0, 1, 2})),
    ),
    (
        Interpreter(InterpreterId("Nok"), "Nok", frozenset({GERMAN_THAI}), away=frozenset({3})),
        Interpreter(InterpreterId("Lek"), "Lek", frozenset({frozenset({"en", "th"})})),
    ),
    precedences=((MeetingId("m3"), MeetingId("m1")),),
    handover=30,
    fairness=1,
)

# North is in slots 1, 2, 4; South in 0, 2, 4; East in 0, 1 twice; Coast in 1 and 4.
# South and nobody else is idle between two meetings of one session, once. South goes from
# table 1 to table 3 and North does; all others stay.
PLAN = TimetablePlan(
    (
        placed("m1", 2, "table 3", "North", "South", by="Nok"),
        placed("m2", 1, "table 1", "North", "East"),
        placed("m3", 0, "table 1", "South", "East"),
        placed("m4", 1, "table 2", "East 2", "Coast"),
        placed("m6", 4, "room", "North", "South", "Coast"),
    ),
    (
        Unplaced(MeetingId("m5"), Reason.of("made_up")),
        Unplaced(MeetingId("m7"), Reason.of("made_up")),
    ),
    {
        "musts": Goal(1, 1),
        "wants": Goal(4, 5),
        "breaks": Goal(1, 0),
        "unfairness": Goal(1, 0),
        "moves": Goal(2, 0),
    },
)
