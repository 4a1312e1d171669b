"""Tables and people, once the slots stand: who sits where, with few changes of table.

The slots leave a table for every meeting. Slot after slot as many meetings as can be are
where one of their people sat last; the others take what is left.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from landbridge.meet.events.lookup import Lookup
from landbridge.meet.events.matching import matched
from landbridge.meet.events.model import Meeting, Placed, TableId, TimetableProblem
from landbridge.meet.events.own_tables import own_tables, shared_tables
from landbridge.meet.model import InterpreterId, MeetingId, PersonId

People = Mapping[MeetingId, Sequence[PersonId]]


def seat(
    problem: TimetableProblem,
    slots: Mapping[MeetingId, int],
    interpreters: Mapping[MeetingId, InterpreterId],
) -> tuple[Placed, ...]:
    """The meetings of a timetable with tables and people, in the order of the problem.

    The slots have to be such that there are tables and people enough.
    """
    held = [meeting for meeting in problem.meetings if meeting.id in slots]
    by_slot: dict[int, list[Meeting]] = defaultdict(list)
    for meeting in held:
        by_slot[slots[meeting.id]].append(meeting)
    people = {
        meeting: there
        for slot, together in by_slot.items()
        for meeting, there in _people(problem, slot, together).items()
    }
    tables = _tables(problem, by_slot, people)
    return tuple(
        Placed(
            meeting.id,
            slots[meeting.id],
            tables[meeting.id],
            interpreters.get(meeting.id),
            people[meeting.id],
        )
        for meeting in held
    )


def _people(
    problem: TimetableProblem, slot: int, together: Sequence[Meeting]
) -> dict[MeetingId, tuple[PersonId, ...]]:
    """Of each party who is asked for by name, else the first who is there and free."""
    asked = {person for meeting in together for person in meeting.people}
    free = {
        party.id: [
            person.id
            for person in party.people
            if slot not in person.away and person.id not in asked
        ]
        for party in problem.parties
    }
    party_of = {person.id: party.id for party in problem.parties for person in party.people}
    people = {}
    for meeting in together:
        named = {party_of[person]: person for person in meeting.people}
        people[meeting.id] = tuple(
            named[party] if party in named else free[party].pop(0) for party in meeting.parties
        )
    return people


def _tables(
    problem: TimetableProblem, by_slot: Mapping[int, Sequence[Meeting]], people: People
) -> dict[MeetingId, TableId]:
    tables: dict[MeetingId, TableId] = {}
    session = ""
    last: dict[PersonId, TableId] = {}
    for slot in sorted(by_slot):
        if problem.slots[slot].session != session:
            session, last = problem.slots[slot].session, {}
        together = sorted(by_slot[slot], key=lambda one: not one.needs_room)
        fit = fit_tables(problem, slot, together)
        liked = {
            meeting: _liked([last[person] for person in people[meeting] if person in last], tables)
            for meeting, tables in fit.items()
        }
        given = matched(fit, matched(liked, {}))
        tables |= given
        last |= {person: table for meeting, table in given.items() for person in people[meeting]}
    return tables


def _liked(last: Sequence[TableId], fit: Sequence[TableId]) -> list[TableId]:
    """Where people of the meeting sat last, the table of most of them first."""
    return [table for table, _ in Counter(last).most_common() if table in fit]


def fit_tables(
    problem: TimetableProblem, slot: int, meetings: Iterable[Meeting]
) -> dict[MeetingId, list[TableId]]:
    """The open tables that suit each meeting, rooms last."""
    known = Lookup.of(problem)
    shared = sorted(shared_tables(problem), key=lambda table: table.is_room)
    return {
        meeting.id: [
            table.id
            for table in own_tables(meeting, known) or shared
            if slot not in table.closed and table.is_room >= meeting.needs_room
        ]
        for meeting in meetings
    }


def fewest_moves(problem: TimetableProblem, placed: Iterable[Placed]) -> int:
    """How many changes of table no seating of these slots and people could avoid.

    Of the people of a meeting those who come from one slot come from different tables, unless
    they come from one meeting, so that at most one of these meetings' people stays.
    """
    came: dict[MeetingId, list[tuple[int, MeetingId]]] = defaultdict(list)
    last: dict[PersonId, Placed] = {}
    for one in sorted(placed, key=lambda one: one.slot):
        for person in one.people:
            before = last.get(person)
            if before is not None and _one_session(problem, before, one):
                came[one.meeting].append((before.slot, before.meeting))
            last[person] = one
    return sum(map(_parted, came.values()))


def _one_session(problem: TimetableProblem, one: Placed, other: Placed) -> bool:
    return problem.slots[one.slot].session == problem.slots[other.slot].session


def _parted(came: Sequence[tuple[int, MeetingId]]) -> int:
    """How many cannot stay: in each slot all but those of the meeting that most come from."""
    from_slot: dict[int, Counter[MeetingId]] = defaultdict(Counter)
    for slot, meeting in came:
        from_slot[slot][meeting] += 1
    stay = sum(meetings.most_common(1)[0][1] for meetings in from_slot.values())
    return len(came) - stay
