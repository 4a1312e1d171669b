"""The words of an event's timetable as values: slot, party, meeting, problem, plan.

Invariants:

- Slots are in the order of their starts and do not overlap; a slot is named by its position.
- A meeting takes one slot, one table (or room), at most one interpreter, and of each of its
  parties one representative.
- A plan has each meeting of its problem once: placed, or unplaced with a reason.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import NewType

from landbridge.claims.model import Reason
from landbridge.meet.model import (
    Goal,
    InterpreterId,
    MeetingId,
    PartyId,
    PersonId,
    WayOut,
    Wish,
)

TableId = NewType("TableId", str)
Slots = frozenset[int]

NONE: Slots = frozenset()


@dataclass(frozen=True, slots=True)
class Slot:
    """A stretch of time in which a meeting is held; both ends know their zone.

    Slots of one `session` follow one another; a pause between two sessions is no break.
    """

    starts: datetime
    ends: datetime
    session: str = ""

    def leaves(self, minutes: int, later: Slot) -> bool:
        """Whether so many minutes pass from its end to a later slot, whatever clocks do."""
        passed = later.starts.astimezone(UTC) - self.ends.astimezone(UTC)
        return passed >= timedelta(minutes=minutes)


@dataclass(frozen=True, slots=True)
class Person:
    """A representative of a party, and the slots in which they are away.

    `role` is a code of the vocabulary `role`.
    """

    id: PersonId
    name: str
    language: str = "en"
    away: Slots = NONE
    role: str = "participant"


@dataclass(frozen=True, slots=True)
class Party:
    """Who takes part: it can be in as many meetings at once as it has people who are there.

    `most` is its quota of meetings. `languages` are those it can hold a meeting in; none
    stated means any. `table` is where it always sits, if it has a table of its own: its
    meetings are there, unless they need a room that it is not; where two such meet, at one of the
    two. Nobody else meets there.
    """

    id: PartyId
    name: str
    people: tuple[Person, ...]
    languages: frozenset[str] = frozenset()
    most: int | None = None
    away: Slots = NONE
    table: TableId | None = None


@dataclass(frozen=True, slots=True)
class Meeting:
    """A requested meeting of two or more parties.

    `slots` are those in which it may be held, all if none are given; `fixed` is the
    one in which it is. `people` are representatives who must be there themselves. Where the
    parties share no language, `pair` names the two between which is interpreted. `kind` is a
    code of the vocabulary `meeting_type`, `topic` what it is about, in the words of the sheet.
    """

    id: MeetingId
    parties: tuple[PartyId, ...]
    wish: Wish = Wish.WANT
    slots: Slots | None = None
    fixed: int | None = None
    people: tuple[PersonId, ...] = ()
    pair: frozenset[str] = frozenset()
    needs_room: bool = False
    kind: str = "matchmaking"
    topic: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table, or a room, that holds one meeting at a time, and when it cannot be used."""

    id: TableId
    name: str
    is_room: bool = False
    closed: Slots = NONE


@dataclass(frozen=True, slots=True)
class Interpreter:
    """Who interprets between which languages; `pairs` hold two codes each."""

    id: InterpreterId
    name: str
    pairs: frozenset[frozenset[str]]
    language: str = "en"
    away: Slots = NONE


@dataclass(frozen=True, slots=True)
class TimetableProblem:
    """An event to be planned.

    `precedences` are pairs of meetings of which the first is held in an earlier slot, where
    both are held.
    `handover` is how many minutes an interpreter needs from one meeting to the next.
    `fairness` is by how many breaks any two parties may differ, unlimited if none.
    """

    slots: tuple[Slot, ...]
    parties: tuple[Party, ...]
    meetings: tuple[Meeting, ...]
    tables: tuple[Table, ...]
    interpreters: tuple[Interpreter, ...] = ()
    precedences: tuple[tuple[MeetingId, MeetingId], ...] = ()
    handover: int = 0
    fairness: int | None = None


@dataclass(frozen=True, slots=True)
class Placed:
    """A meeting with its slot, its table, its interpreter, and who of each party is there."""

    meeting: MeetingId
    slot: int
    table: TableId
    interpreter: InterpreterId | None = None
    people: tuple[PersonId, ...] = ()


@dataclass(frozen=True, slots=True)
class Unplaced:
    """A meeting without a slot, and why."""

    meeting: MeetingId
    reason: Reason


@dataclass(frozen=True, slots=True)
class TimetablePlan:
    """A timetable, or the reasons why there is none.

    `goals` stand in the order in which they were sought: `musts` and `wants` placed (most is
    best), then `breaks`, `unfairness` (the most breaks of a party less the fewest) and
    `moves` between tables (fewest is best). A break is a stretch of idle slots of a party
    between two of its meetings in one session. A move is a person's change of table from one
    meeting to its next in one session. Where `reasons` stand, the musts cannot all be held;
    `way_out` is then the cheapest way out, if one was found.
    """

    placed: tuple[Placed, ...] = ()
    unplaced: tuple[Unplaced, ...] = ()
    goals: Mapping[str, Goal] = field(default_factory=dict)
    reasons: tuple[Reason, ...] = ()
    way_out: WayOut | None = None
