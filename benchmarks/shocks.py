"""What goes wrong with an event that is planned: the changed problem, drawn from a seed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from random import Random

from landbridge.meet.events.model import TimetableProblem

Shock = Callable[[TimetableProblem, Random], TimetableProblem]


def cancelled(problem: TimetableProblem, random: Random) -> TimetableProblem:
    """A party that has meetings does not come."""
    who = random.choice([party for meeting in problem.meetings for party in meeting.parties])
    gone = {meeting.id for meeting in problem.meetings if who in meeting.parties}
    return replace(
        problem,
        parties=tuple(party for party in problem.parties if party.id != who),
        meetings=tuple(meeting for meeting in problem.meetings if meeting.id not in gone),
        precedences=tuple(pair for pair in problem.precedences if gone.isdisjoint(pair)),
    )


def late(problem: TimetableProblem, random: Random) -> TimetableProblem:
    """A party that has meetings misses the first one to four slots."""
    who = random.choice([party for meeting in problem.meetings for party in meeting.parties])
    missed = frozenset(range(random.randint(1, 4)))
    return replace(
        problem,
        parties=tuple(
            replace(party, away=party.away | missed) if party.id == who else party
            for party in problem.parties
        ),
    )


def lost_slot(problem: TimetableProblem, random: Random) -> TimetableProblem:
    """Nothing can be held in one slot."""
    slot = random.randrange(len(problem.slots))
    tables = (replace(table, closed=table.closed | {slot}) for table in problem.tables)
    return replace(problem, tables=tuple(tables))


def lost_table(problem: TimetableProblem, random: Random) -> TimetableProblem:
    """A table is gone for the whole event."""
    gone = random.choice(problem.tables)
    return replace(problem, tables=tuple(table for table in problem.tables if table != gone))


def lost_interpreter(problem: TimetableProblem, random: Random) -> TimetableProblem:
    """One interpreter is gone for the whole event."""
    gone = random.choice(problem.interpreters)
    rest = (one for one in problem.interpreters if one != gone)
    return replace(problem, interpreters=tuple(rest))


SHOCKS: tuple[Shock, ...] = (cancelled, late, lost_slot, lost_table, lost_interpreter)
