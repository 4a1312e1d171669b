"""Who is told of a repair, as statements: those who are whatever is planned, and the others.

People who are sent by a party of several are not chosen by the search, so of them only those are
known to be told whose own meeting cannot stay.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from landbridge.meet.events.clauses import Encoding
from landbridge.meet.events.disturbance import Frozen, holders
from landbridge.meet.events.lookup import Lookup
from landbridge.meet.events.model import Meeting, Placed, Slots, TimetableProblem
from landbridge.meet.events.resources import Pair, Work
from landbridge.meet.events.statements import Literal, Statements
from landbridge.meet.model import InterpreterId, MeetingId, PersonId, Wish


def surely_told(problem: TimetableProblem, frozen: Frozen) -> frozenset[str]:
    """Who had a meeting that is gone, or that cannot be as it was: slot, table, people."""
    known, away = Lookup.of(problem), _absences(problem)
    lost = (
        one
        for meeting, one in frozen.items()
        if meeting not in known.meetings
        or not _is_allowed(known, known.meetings[meeting], one)
        or has_lost_table(problem, one)
        or any(who not in away or one.slot in away[who] for who in holders(one))
    )
    return frozenset(who for one in lost for who in holders(one))


def _is_allowed(known: Lookup, meeting: Meeting, one: Placed) -> bool:
    """Whether a meeting itself and its parties allow its slot, those sent, and who interprets."""
    by = known.interpreters.get(one.interpreter) if one.interpreter else None
    return (
        meeting.wish is not Wish.NO
        and meeting.fixed in (None, one.slot)
        and (meeting.slots is None or one.slot in meeting.slots)
        and all(one.slot not in known.parties[party].away for party in meeting.parties)
        and set(meeting.people) <= set(one.people)
        and (by is None or meeting.pair in by.pairs)
    )


def has_lost_table(problem: TimetableProblem, placed: Placed) -> bool:
    """Whether a meeting cannot be at the table where it was."""
    return all(placed.table != one.id or placed.slot in one.closed for one in problem.tables)


def _absences(problem: TimetableProblem) -> Mapping[str, Slots]:
    """When the people and interpreters of an event are not there."""
    people = (person for party in problem.parties for person in party.people)
    away: dict[str, Slots] = {person.id: person.away for person in people}
    return away | {one.id: one.away for one in problem.interpreters}


def taken_over(
    words: Statements, problem: TimetableProblem, frozen: Frozen, encoding: Encoding
) -> Work:
    """Who can serve a pair in a slot, with a literal for each who did not before: it holds of as
    many as there are more meetings than those who did can serve."""
    before, asked = _before(problem, frozen), _asked(problem, encoding)
    work: dict[tuple[Pair, int], list[tuple[InterpreterId, Literal | None]]] = {}
    for (pair, slot), there in encoding.work.items():
        work[pair, slot] = [
            (who, works if (pair, slot, who) in before else _implying(words, works))
            for who, works in there
        ]
        idle = [-literal for _, literal in work[pair, slot] if literal is not None]
        rows = [encoding.at[meeting, slot] for meeting in asked[pair]]
        words.at_most([*rows, *idle], len(there))
    return work


def _before(
    problem: TimetableProblem, frozen: Frozen
) -> frozenset[tuple[Pair | None, int, InterpreterId | None]]:
    """Who interpreted between which languages in which slot."""
    pairs = {one.id: one.pair for one in problem.meetings}
    return frozenset((pairs.get(one.meeting), one.slot, one.interpreter) for one in frozen.values())


def _asked(problem: TimetableProblem, encoding: Encoding) -> Mapping[Pair, list[MeetingId]]:
    """The meetings that may be held, by the languages between which they are interpreted."""
    asked: dict[Pair, list[MeetingId]] = defaultdict(list)
    for meeting in problem.meetings:
        if meeting.id in encoding.held:
            asked[meeting.pair].append(meeting.id)
    return asked


def _implying(words: Statements, literal: Literal | None) -> Literal:
    """A new literal that holds only where this one does."""
    new = words.new()
    if literal is not None:
        words.some((-new, literal))
    return new


def state_told(
    words: Statements, problem: TimetableProblem, frozen: Frozen, encoding: Encoding, work: Work
) -> Mapping[str, Literal]:
    """A literal for each who is told if a meeting of theirs does not stay as it was, or is new,
    or if they interpret one that was another's; `work` is that of `taken_over`."""
    told: dict[str, Literal] = defaultdict(words.new)
    for meeting in (one for one in problem.meetings if one.id in encoding.held):
        if meeting.id in frozen:
            one = frozen[meeting.id]
            able = dict(work.get((meeting.pair, one.slot), ()))
            own = able.get(one.interpreter) if one.interpreter else None
            _state_stays(words, told, one, [encoding.at[meeting.id, one.slot], own])
        else:
            for person in _sure_people(problem, meeting):
                words.some((-encoding.held[meeting.id], told[person]))
    before = _before(problem, frozen)
    for (pair, slot), there in work.items():
        for who, works in there:
            if works is not None and (pair, slot, who) not in before:
                words.some((-works, told[who]))
    return told


def _state_stays(
    words: Statements, told: dict[str, Literal], one: Placed, stays: Sequence[Literal | None]
) -> None:
    for who in holders(one):
        for literal in filter(None, stays):
            words.some((literal, told[who]))


def _sure_people(problem: TimetableProblem, meeting: Meeting) -> Iterator[PersonId]:
    """Who would be in a meeting: those who are asked for, and who stands for a party alone."""
    yield from meeting.people
    for party in problem.parties:
        if party.id in meeting.parties and len(party.people) == 1:
            yield party.people[0].id
