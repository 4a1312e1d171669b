"""An event in which each fact can be given up, slot by slot and step by step, at a cost.

A statement that a fact brought holds only while the fact does; one that counts is widened by
one for each step. So the cheapest way out is a plan of least cost (MaxSAT), not a guess.
The costs are an order of how readily an office asks for something, the program's own, as in
tours (`tours.facts.Cost`); each slot that is asked for costs anew.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from enum import IntEnum
from itertools import pairwise
from typing import NamedTuple

from landbridge.meet.events.clauses import Encoding, encode
from landbridge.meet.events.model import TimetableProblem
from landbridge.meet.events.statements import Fact, Literal, Statement, Statements

MORE = 3
"""By how many tables, interpreters, people or meetings more a slot or a quota may grow."""


class Cost(IntEnum):
    """What it costs to ask for a change: a meeting is moved sooner than a must is given up."""

    ORDER = 1
    MOVE = 2
    PRESENCE = 3
    HELP = 4
    MEMBER = 5
    ROOM = 6
    MUST = 8


COSTS: Mapping[str, Cost] = {
    "order": Cost.ORDER,
    "fairness": Cost.ORDER,
    "fixed": Cost.MOVE,
    "slots": Cost.MOVE,
    "quota": Cost.PRESENCE,
    "away": Cost.PRESENCE,
    "person_away": Cost.PRESENCE,
    "tables": Cost.HELP,
    "interpreters": Cost.HELP,
    "own_table": Cost.HELP,
    "people": Cost.MEMBER,
    "rooms": Cost.ROOM,
    "held": Cost.MUST,
}
"""The facts that can be given up; that a person is in one place at a time cannot."""

BY_SLOT = frozenset(("away", "person_away", "slots", "people", "tables", "interpreters", "rooms"))
COUNTED = frozenset(("people", "tables", "interpreters", "rooms", "quota"))

TABLES, ROOMS = Fact("tables"), Fact("rooms")
"""A room more is a table more too."""


class Change(NamedTuple):
    """A fact that is given up: in which slot, if it speaks of slots, and by which step."""

    fact: Fact
    slot: int | None = None
    step: int = 1


class Softened(NamedTuple):
    """An event in statements that can all hold, the literal of each change, and the costs.

    A change that costs three has three literals among the costs.
    """

    encoding: Encoding
    changes: Mapping[Change, Literal]
    costs: Sequence[Literal]


def softened(problem: TimetableProblem) -> Softened:
    """The softened statements of an event; meetings that are only wanted need not be held."""
    encoding = encode(problem, every=False)
    softener = _Softener(problem, encoding)
    tables = [softener.soft(one) for one in encoding.tables]
    fair = [softener.soft(one) for one in encoding.fair]
    statements = [softener.soft(one) for one in encoding.statements]
    costs = tuple(softener.costs())
    words = softener.words
    loose = replace(
        encoding,
        variables=words.variables,
        statements=(*statements, *words.taken()),
        tables=tables,
        busy=(),
        counts=(),
        fair=fair,
    )
    return Softened(loose, softener.changes, costs)


class _Softener:
    def __init__(self, problem: TimetableProblem, encoding: Encoding) -> None:
        self.words = Statements(encoding.variables)
        self.changes: dict[Change, Literal] = {}
        self._parties = {str(party.id): party for party in problem.parties}
        self._meetings = {meeting.id: meeting for meeting in problem.meetings}
        self._needs_rooms = any(meeting.needs_room for meeting in problem.meetings)
        self._at = {literal: key for key, literal in encoding.at.items()}

    def soft(self, statement: Statement) -> Statement:
        """The statement, with what it takes to give up its fact, if it can be given up."""
        fact, slot = statement.fact, self._slot(statement)
        if fact is None or fact.kind not in COSTS or (slot is None and fact.kind in BY_SLOT):
            return statement
        slot = slot if fact.kind in BY_SLOT else None
        if fact.kind not in COUNTED:
            return statement._replace(when=-self._change(Change(fact, slot)))
        if fact.kind == "people":
            self._keep_apart(fact, statement)
        steps = self._steps(fact, slot)
        if fact == TABLES and self._needs_rooms:
            steps += self._steps(ROOMS, slot)
        spare = tuple(-step for step in steps)
        return statement._replace(
            literals=(*statement.literals, *spare), most=(statement.most or 0) + len(spare)
        )

    def _steps(self, fact: Fact, slot: int | None) -> list[Literal]:
        """What gives up a fact that counts, the least first."""
        steps = [self._change(Change(fact, slot, step)) for step in range(1, MORE + 1)]
        for step, later in pairwise(steps):
            self.words.some((-later, step))
        return steps

    def costs(self) -> Iterator[Literal]:
        """For each change as many literals as it costs, which hold if it is made."""
        for change, literal in self.changes.items():
            yield literal
            for _ in range(1, COSTS[change.fact.kind]):
                copy = self.words.new()
                self.words.some((-literal, copy))
                yield copy

    def _slot(self, statement: Statement) -> int | None:
        known = (self._at.get(abs(literal)) for literal in statement.literals)
        return next((key[1] for key in known if key), None)

    def _change(self, change: Change) -> Literal:
        if change not in self.changes:
            self.changes[change] = self.words.new()
        return self.changes[change]

    def _keep_apart(self, fact: Fact, statement: Statement) -> None:
        """One who comes in addition does not sit in for one who is asked for by name."""
        for person in self._parties[fact.about[0]].people:
            named = [
                literal
                for literal in statement.literals
                if person.id in self._meetings[self._at[literal][0]].people
            ]
            self.words.at_most(named, 1)
