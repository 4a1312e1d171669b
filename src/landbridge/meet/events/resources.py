"""Tables, rooms and interpreters as statements."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from landbridge.meet.events.lookup import Lookup
from landbridge.meet.events.model import Meeting, Table, TimetableProblem
from landbridge.meet.events.own_tables import open_counts, own_tables, shared_tables
from landbridge.meet.events.statements import Fact, Literal, Statements
from landbridge.meet.model import InterpreterId, MeetingId

At = Mapping[tuple[MeetingId, int], Literal]
Pair = frozenset[str]
Work = Mapping[tuple[Pair, int], Sequence[tuple[InterpreterId, Literal | None]]]
"""Who can serve a pair in a slot; with a literal where that is a choice."""


class Sitting(NamedTuple):
    """A table of a party's own in a slot: its meetings that would be there, or that it is idle."""

    table: Table
    meetings: Mapping[MeetingId, Literal]
    idle: Literal


Sittings = Sequence[Sequence[Sitting]]
"""Those of each slot."""


def state_own_tables(
    words: Statements, problem: TimetableProblem, meetings: Sequence[Meeting], at: At
) -> Sittings:
    """A table of a party's own holds one of its meetings at a time, or stands idle.

    If that is given up, the table is one of those that all share, and its meetings are at any.
    """
    known, shared = Lookup.of(problem), shared_tables(problem)
    kept = {table.id: words.new() for table in problem.tables if table not in shared}
    for owned, literal in kept.items():
        words.some([literal], Fact("own_table", (owned,)))
    own = {one.id: tables for one in meetings if (tables := own_tables(one, known))}
    sittings = []
    for slot in range(len(problem.slots)):
        opened = [one for one in problem.tables if one.id in kept and slot not in one.closed]
        sittings.append([_sitting(words, table, own, kept[table.id]) for table in opened])
        for meeting, tables in own.items():
            seats = [one.meetings[meeting] for one in sittings[-1] if meeting in one.meetings]
            words.at_most(seats, 1)
            for seat in seats:
                words.some((-seat, at[meeting, slot]))
            for table in tables:
                words.some((-at[meeting, slot], -kept[table.id], *seats))
    return sittings


def _sitting(
    words: Statements, table: Table, own: Mapping[MeetingId, Sequence[Table]], kept: Literal
) -> Sitting:
    seats = {meeting: words.new() for meeting, tables in own.items() if table in tables}
    idle = words.new()
    words.at_most(list(seats.values()), 1)
    words.some((-kept, idle, *seats.values()))
    for seat in seats.values():
        words.some((-seat, kept))
    return Sitting(table, seats, idle)


def state_tables(
    words: Statements,
    problem: TimetableProblem,
    meetings: Sequence[Meeting],
    at: At,
    sittings: Sittings,
) -> None:
    """No more meetings at once, and tables that wait for their party, than open tables."""
    opened = open_counts(problem.tables, len(problem.slots))
    for slot, sitting in enumerate(sittings):
        taken = [at[meeting.id, slot] for meeting in meetings]
        words.at_most([*taken, *(one.idle for one in sitting)], opened[slot], Fact("tables"))


def state_rooms(
    words: Statements,
    problem: TimetableProblem,
    meetings: Sequence[Meeting],
    at: At,
    sittings: Sittings,
) -> None:
    """No more meetings in rooms at once, and rooms that wait for their party, than there are.

    With tables enough for all, that is enough for a table each: these meetings take theirs,
    and any that is left suits the others.
    """
    indoors = [meeting.id for meeting in meetings if meeting.needs_room]
    opened = open_counts((one for one in problem.tables if one.is_room), len(problem.slots))
    for slot, sitting in enumerate(sittings if indoors else ()):
        taken = [at[meeting, slot] for meeting in indoors]
        for one in (one for one in sitting if one.table.is_room):
            others = one.meetings.keys() - set(indoors)
            taken += [one.idle, *(one.meetings[meeting] for meeting in sorted(others))]
        words.at_most(taken, opened[slot], Fact("rooms"))


def state_interpreters(
    words: Statements, problem: TimetableProblem, meetings: Sequence[Meeting], at: At
) -> Work:
    """In each slot as many interpreters of a pair as its meetings, each with time to hand over.

    An interpreter who serves one pair only and has time after each slot is counted; the others'
    work is chosen.
    """
    asked: dict[Pair, list[MeetingId]] = defaultdict(list)
    for meeting in meetings:
        if meeting.pair:
            asked[meeting.pair].append(meeting.id)
    work = _state_work(words, problem, list(asked))
    for pair, ids in asked.items():
        for slot in range(len(problem.slots)):
            there = work.get((pair, slot), ())
            chosen = [literal for _, literal in there if literal is not None]
            words.at_most(
                [at[meeting, slot] for meeting in ids] + [-literal for literal in chosen],
                len(there),
                Fact("interpreters", tuple(sorted(pair))),
            )
    return work


def _state_work(words: Statements, problem: TimetableProblem, pairs: Iterable[Pair]) -> Work:
    work: dict[tuple[Pair, int], list[tuple[InterpreterId, Literal | None]]] = defaultdict(list)
    windows = [_too_near(problem, slot) for slot in range(len(problem.slots))]
    free = all(len(window) == 1 for window in windows)
    for interpreter in problem.interpreters:
        served = [pair for pair in pairs if pair in interpreter.pairs]
        busy: dict[int, list[Literal]] = defaultdict(list)
        for slot in range(len(problem.slots)):
            for pair in served if slot not in interpreter.away else ():
                literal = None if free and len(served) == 1 else words.new()
                work[pair, slot].append((interpreter.id, literal))
                if literal is not None:
                    busy[slot].append(literal)
        for window in windows:
            words.at_most([literal for slot in window for literal in busy[slot]], 1)
    return work


def _too_near(problem: TimetableProblem, slot: int) -> Sequence[int]:
    """This slot and those that begin before one who interprets in it is free again."""
    one, handover = problem.slots[slot], problem.handover
    later = range(slot + 1, len(problem.slots))
    return [slot, *(other for other in later if not one.leaves(handover, problem.slots[other]))]
