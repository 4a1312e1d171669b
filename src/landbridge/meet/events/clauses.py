"""An event as statements: which meeting is in which slot, and what follows for each party.

The encoding is that of Bofill, Coll, Garcia, Giráldez-Cru, Pesant, Suy and Villaret,
"Constraint Solving Approaches to the Business-to-Business Meeting Scheduling Problem",
Journal of Artificial Intelligence Research 74 (2022): used slots of each party, the ends of
its breaks, and counts that follow from these. Tables are counted, not named: who sits where
is given out once the slots stand.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from landbridge.meet.events.fairness import (
    Waiting,
    at_most_fair,
    count_unfairness,
    limit_unfairness,
)
from landbridge.meet.events.model import Meeting, Party, TimetableProblem
from landbridge.meet.events.own_tables import open_counts
from landbridge.meet.events.resources import (
    Work,
    state_interpreters,
    state_own_tables,
    state_rooms,
    state_tables,
)
from landbridge.meet.events.restless import restless
from landbridge.meet.events.spans import state_spans
from landbridge.meet.events.statements import Fact, Literal, Statement, Statements
from landbridge.meet.model import MeetingId, PartyId, Wish

TIGHT = 0.8
"""From this share of taken tables on, plans mostly break what tables allow unless told it."""


@dataclass(frozen=True, slots=True)
class Encoding:
    """An event in statements.

    `at` says of a meeting and a slot that it is held there, `held` that it is held at
    all; `breaks` are the ends of each party's breaks. The costs of an aim are literals of which
    as few as possible are to hold: `restless`, as many as there are breaks, and `unfair`, which
    means what `unfairness` states. `fair` limits the
    unfairness. `busy` says in terms of parties what `tables` says of meetings, where all have
    as many parties of one person each; `counts` follow from the statements and say nothing new.
    `work` says who can interpret.
    """

    variables: int
    statements: Sequence[Statement]
    tables: Sequence[Statement]
    busy: Sequence[Statement]
    counts: Sequence[Statement]
    fair: Sequence[Statement]
    at: Mapping[tuple[MeetingId, int], Literal]
    held: Mapping[MeetingId, Literal]
    breaks: Mapping[PartyId, Sequence[Literal]]
    restless: Sequence[Literal]
    unfair: Sequence[Literal]
    unfairness: Sequence[Statement]
    work: Work

    @property
    def seats(self) -> Sequence[Statement]:
        """What the tables allow, in its shortest form."""
        return self.busy or self.tables

    @property
    def is_tight(self) -> bool:
        """Whether so many meetings are to be held that most slots' tables fill up."""
        places = sum(one.most or 0 for one in self.tables)
        return len(self.held) > TIGHT * places


def encode(problem: TimetableProblem, every: bool = True) -> Encoding:
    """The statements of an event; with `every`, wanted meetings must be held like musts."""
    words = Statements()
    meetings = [meeting for meeting in problem.meetings if meeting.wish is not Wish.NO]
    slots = range(len(problem.slots))
    at = {(meeting.id, slot): words.new() for meeting in meetings for slot in slots}
    held = {meeting.id: words.new() for meeting in meetings}
    for meeting in meetings:
        _state_meeting(words, meeting, [at[meeting.id, slot] for slot in slots], held[meeting.id])
        if every or meeting.wish is Wish.MUST:
            words.some([held[meeting.id]], Fact("held", (meeting.id,)))
    _state_precedences(words, problem, at, held)
    _state_absences(words, problem, meetings, at)
    sittings = state_own_tables(words, problem, meetings, at)
    statements = words.taken()
    state_tables(words, problem, meetings, at, sittings)
    tables = words.taken()
    state_rooms(words, problem, meetings, at, sittings)
    work = state_interpreters(words, problem, meetings, at)
    used = _state_parties(words, problem, meetings, at, held)
    breaks = {
        party.id: tuple(_ends_of_breaks(words, problem, used[party.id]))
        for party in problem.parties
    }
    counts = Counter(party for meeting in meetings for party in meeting.parties)
    waiting = [
        Waiting(ends, max(0, min(len(ends), counts[party] - 1))) for party, ends in breaks.items()
    ]
    once = {party: words.either(ends) for party, ends in breaks.items()}
    costs = [
        cost
        for party, one in zip(once, at_most_fair(waiting, problem.fairness), strict=True)
        for cost in restless(words, one, once[party])
    ]
    statements = [*statements, *words.taken()]
    state_spans(words, problem, used, once, meetings)
    spans = words.taken()
    limit_unfairness(words, problem.fairness, waiting)
    fair = words.taken()
    unfair = count_unfairness(words, problem.fairness, waiting)
    return Encoding(
        words.variables,
        statements,
        tables,
        _busy(problem, meetings, used),
        (*_counts(problem, meetings, used), *spans) if every else (),
        fair,
        at,
        held,
        breaks,
        costs,
        unfair,
        words.taken(),
        work,
    )


def _state_meeting(
    words: Statements, meeting: Meeting, row: Sequence[Literal], held: Literal
) -> None:
    """A meeting takes one slot if it is held, and only one of those that it may take."""
    words.at_most(row, 1)
    words.some((-held, *row))
    for slot, here in enumerate(row):
        words.some((-here, held))
        if meeting.slots is not None and slot not in meeting.slots:
            words.never(here, Fact("slots", (meeting.id,)))
        if meeting.fixed is not None and slot != meeting.fixed:
            words.never(here, Fact("fixed", (meeting.id,)))


def _state_precedences(
    words: Statements,
    problem: TimetableProblem,
    at: Mapping[tuple[MeetingId, int], Literal],
    held: Mapping[MeetingId, Literal],
) -> None:
    """By way of `late`: the first meeting is held in this slot or a later one."""
    slots = range(len(problem.slots))
    pairs = [pair for pair in problem.precedences if pair[0] in held and pair[1] in held]
    late = {
        first: _state_late(words, [at[first, slot] for slot in slots], held[first])
        for first in dict.fromkeys(first for first, _ in pairs)
    }
    for first, second in pairs:
        for slot in slots:
            words.some((-at[second, slot], -late[first][slot]), Fact("order", (first, second)))


def _state_late(words: Statements, row: Sequence[Literal], held: Literal) -> Sequence[Literal]:
    late = [words.new() for _ in row]
    for slot, here in enumerate(row):
        words.some((-here, late[slot]))
        words.some((-held, late[slot], *row[:slot]))
        if slot:
            words.some((-late[slot], late[slot - 1]))
    return late


def _state_absences(
    words: Statements,
    problem: TimetableProblem,
    meetings: Sequence[Meeting],
    at: Mapping[tuple[MeetingId, int], Literal],
) -> None:
    """No meeting without a party or a representative who must be there."""
    away = {party.id: party.away for party in problem.parties}
    people = {person.id: person.away for party in problem.parties for person in party.people}
    for meeting in meetings:
        for party in meeting.parties:
            for slot in sorted(away[party]):
                words.never(at[meeting.id, slot], Fact("away", (party,)))
        for person in meeting.people:
            for slot in sorted(people[person]):
                words.never(at[meeting.id, slot], Fact("person_away", (person,)))


def _state_parties(
    words: Statements,
    problem: TimetableProblem,
    meetings: Sequence[Meeting],
    at: Mapping[tuple[MeetingId, int], Literal],
    held: Mapping[MeetingId, Literal],
) -> dict[PartyId, list[Literal | None]]:
    """What a party's people can do at once, its quota; and in which slots it is used."""
    own = defaultdict(list)
    for meeting in meetings:
        for party_id in meeting.parties:
            own[party_id].append(meeting)
    used: dict[PartyId, list[Literal | None]] = {}
    for party in problem.parties:
        theirs = own[party.id]
        if party.most is not None:
            wanted = [held[meeting.id] for meeting in theirs]
            words.at_most(wanted, party.most, Fact("quota", (party.id,)))
        used[party.id] = []
        for slot in range(len(problem.slots)):
            _state_people(words, party, theirs, slot, at)
            row = [at[meeting.id, slot] for meeting in theirs]
            used[party.id].append(words.either(row) if row else None)
    return used


def _state_people(
    words: Statements,
    party: Party,
    meetings: Sequence[Meeting],
    slot: int,
    at: Mapping[tuple[MeetingId, int], Literal],
) -> None:
    """No more meetings at once than people who are there; a person is in one at a time."""
    there = sum(slot not in person.away for person in party.people)
    row = [at[meeting.id, slot] for meeting in meetings]
    words.at_most(row, there, Fact("people", (party.id,)))
    if len(party.people) == 1:
        return
    for person in party.people:
        named = [at[meeting.id, slot] for meeting in meetings if person.id in meeting.people]
        words.at_most(named, 1, Fact("person", (person.id,)))


def _ends_of_breaks(
    words: Statements, problem: TimetableProblem, used: Sequence[Literal | None]
) -> Iterator[Literal]:
    """For each slot before which a break can end, that one does.

    A slot that is used after an idle one, with a used one before in the session, ends a break.
    """
    slots = range(len(problem.slots))
    for _, session in groupby(slots, key=lambda slot: problem.slots[slot].session):
        before: Literal | None = None
        last: Literal | None = None
        for here in (used[slot] for slot in session):
            if here is not None:
                if before is not None and before != last:
                    yield _state_end(words, before, last, here)
                before = here if before is None else words.either((before, here))
            last = here


def _state_end(words: Statements, before: Literal, last: Literal | None, here: Literal) -> Literal:
    end = words.new()
    idle = () if last is None else (last,)
    words.some((-before, *idle, -here, end))
    words.some((-end, before))
    words.some((-end, here))
    for literal in idle:
        words.some((-end, -literal))
    return end


def _busy(
    problem: TimetableProblem,
    meetings: Sequence[Meeting],
    used: Mapping[PartyId, Sequence[Literal | None]],
) -> Sequence[Statement]:
    """No more busy parties than tables can seat, where that is all that tables ask."""
    sizes = {len(meeting.parties) for meeting in meetings}
    if len(sizes) != 1 or any(len(one.people) != 1 or one.table for one in problem.parties):
        return ()
    rows = [
        tuple(here for row in used.values() if (here := row[slot]) is not None)
        for slot in range(len(problem.slots))
    ]
    opened = open_counts(problem.tables, len(rows))
    return tuple(
        Statement(row, 0, max(sizes) * tables)
        for row, tables in zip(rows, opened, strict=True)
        if len(row) > max(sizes) * tables
    )


def _counts(
    problem: TimetableProblem,
    meetings: Sequence[Meeting],
    used: Mapping[PartyId, Sequence[Literal | None]],
) -> Iterator[Statement]:
    """As many used slots as meetings, for parties of one person."""
    for party in problem.parties:
        if len(party.people) == 1:
            count = sum(party.id in meeting.parties for meeting in meetings)
            row = tuple(here for here in used[party.id] if here is not None)
            yield Statement(row, count, count)
