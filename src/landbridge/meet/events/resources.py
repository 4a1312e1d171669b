"""Tables, rooms and interpreters as statements."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from landbridge.meet.events.model import Meeting, TableId, TimetableProblem
from landbridge.meet.events.statements import Fact, Literal, Statements
from landbridge.meet.model import InterpreterId, MeetingId

At = Mapping[tuple[MeetingId, int], Literal]
Pair = frozenset[str]
Work = Mapping[tuple[Pair, int], Sequence[tuple[InterpreterId, Literal | None]]]
"""Who can serve a pair in a slot; with a literal where that is a choice."""


def state_tables(
    words: Statements, problem: TimetableProblem, meetings: Sequence[Meeting], at: At
) -> None:
    """No more meetings at once than open tables."""
    for slot in range(len(problem.slots)):
        opened = sum(slot not in table.closed for table in problem.tables)
        words.at_most([at[meeting.id, slot] for meeting in meetings], opened, Fact("tables"))


def state_places(
    words: Statements, problem: TimetableProblem, meetings: Sequence[Meeting], at: At
) -> None:
    """No more meetings in rooms at once than there are, and one at a party's own table.

    With tables enough for all, that is enough for a table each: these meetings take theirs,
    and any that is left suits the others.
    """
    rooms = {table.id for table in problem.tables if table.is_room}
    for slot in range(len(problem.slots)):
        opened = sum(slot not in table.closed for table in problem.tables if table.is_room)
        sitting = _state_own_tables(words, problem, meetings, at, slot)
        indoors = [at[meeting.id, slot] for meeting in meetings if meeting.needs_room]
        for table in sorted(sitting.keys() & rooms):
            indoors += sitting[table]
        words.at_most(indoors, opened, Fact("rooms"))


def _state_own_tables(
    words: Statements,
    problem: TimetableProblem,
    meetings: Sequence[Meeting],
    at: At,
    slot: int,
) -> Mapping[TableId, Sequence[Literal]]:
    """Which meetings of a slot can be at each table that is some party's own."""
    own = {party.id: party.table for party in problem.parties if party.table is not None}
    closed = {table.id for table in problem.tables if slot in table.closed}
    sitting: dict[TableId, list[Literal]] = defaultdict(list)
    for meeting in meetings:
        theirs = {own[party] for party in meeting.parties if party in own}
        if theirs and not meeting.needs_room:
            here = at[meeting.id, slot]
            for table, literal in zip(
                sorted(theirs), _choices(words, here, len(theirs)), strict=True
            ):
                sitting[table].append(literal)
    for table, literals in sitting.items():
        words.at_most(literals, 0 if table in closed else 1, Fact("own_table", (table,)))
    return sitting


def _choices(words: Statements, whole: Literal, count: int) -> Sequence[Literal]:
    """Literals of which one holds where the whole does."""
    if count == 1:
        return [whole]
    choices = [words.new() for _ in range(count)]
    words.some((-whole, *choices))
    return choices


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
