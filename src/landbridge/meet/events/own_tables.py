"""Whose a table is: that of a party is for its own meetings alone, all others share the rest.

And how many are open.
"""

from __future__ import annotations

from collections.abc import Iterable

from landbridge.meet.events.lookup import Lookup
from landbridge.meet.events.model import Meeting, Table, TimetableProblem


def own_tables(meeting: Meeting, known: Lookup) -> tuple[Table, ...]:
    """The tables of its parties' own that suit a meeting, at one of which it has to be.

    None if it has to be at a table that is nobody's own. Only a room suits what needs a room.
    """
    theirs = dict.fromkeys(known.parties[party].table for party in meeting.parties)
    tables = (known.tables[table] for table in theirs if table is not None)
    return tuple(table for table in tables if table.is_room >= meeting.needs_room)


def shared_tables(problem: TimetableProblem) -> tuple[Table, ...]:
    """The tables and rooms that are nobody's own."""
    owned = {party.table for party in problem.parties}
    return tuple(table for table in problem.tables if table.id not in owned)


def open_counts(tables: Iterable[Table], slots: int) -> tuple[int, ...]:
    """How many of these tables are open in each slot."""
    tables = tuple(tables)
    return tuple(sum(slot not in table.closed for table in tables) for slot in range(slots))
