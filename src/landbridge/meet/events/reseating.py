"""Tables, people and interpreters of changed slots, with as few changes as these slots allow."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Hashable, Mapping, Sequence
from typing import TypeVar

from landbridge.meet.events.disturbance import Frozen
from landbridge.meet.events.matching import matched
from landbridge.meet.events.model import Meeting, Party, Placed, TimetableProblem
from landbridge.meet.events.seating import fit_tables
from landbridge.meet.model import InterpreterId, MeetingId, PersonId

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value", bound=Hashable)


def reseat(
    problem: TimetableProblem,
    slots: Mapping[MeetingId, int],
    able: Mapping[MeetingId, Sequence[InterpreterId]],
    frozen: Frozen,
) -> tuple[Placed, ...]:
    """The meetings of these slots, in the order of the problem.

    What was in its slot before keeps table, people and interpreter where it can; the others
    have theirs again where they are free. `able` says who can interpret a meeting in its slot.
    """
    together: dict[int, list[Meeting]] = defaultdict(list)
    for meeting in problem.meetings:
        if meeting.id in slots:
            together[slots[meeting.id]].append(meeting)
    seated = {
        one.meeting: one
        for slot, meetings in together.items()
        for one in _seated(problem, slot, meetings, able, frozen)
    }
    return tuple(seated[meeting.id] for meeting in problem.meetings if meeting.id in seated)


def _seated(
    problem: TimetableProblem,
    slot: int,
    meetings: Sequence[Meeting],
    able: Mapping[MeetingId, Sequence[InterpreterId]],
    frozen: Frozen,
) -> list[Placed]:
    """Those who are together in a slot: who stayed there first."""
    known = [frozen[one.id] for one in meetings if one.id in frozen]
    stayed = {one.meeting for one in known if one.slot == slot}
    tables = _kept(
        fit_tables(problem, slot, meetings),
        {one.meeting: one.table for one in known},
        stayed,
    )
    interpreters = _kept(
        {one.id: able[one.id] for one in meetings if one.pair},
        {one.meeting: one.interpreter for one in known if one.interpreter is not None},
        stayed,
    )
    people = _people(problem, slot, meetings, known)
    return [
        Placed(one.id, slot, tables[one.id], interpreters.get(one.id), people[one.id])
        for one in meetings
    ]


def _people(
    problem: TimetableProblem, slot: int, meetings: Sequence[Meeting], known: Sequence[Placed]
) -> dict[MeetingId, tuple[PersonId, ...]]:
    """Who of each party is there: who is asked for, who was there before, or who is free."""
    parties = {party.id: party for party in problem.parties}
    party_of = {person.id: party.id for party in problem.parties for person in party.people}
    choices = {
        (one.id, party): _choice(parties[party], slot, one)
        for one in meetings
        for party in one.parties
    }
    before = {
        (one.meeting, party_of[person]): person
        for one in known
        for person in one.people
        if person in party_of
    }
    stayed = {
        key for key in choices if key[0] in {one.meeting for one in known if one.slot == slot}
    }
    given = _kept(choices, before, stayed)
    return {one.id: tuple(given[one.id, party] for party in one.parties) for one in meetings}


def _choice(party: Party, slot: int, meeting: Meeting) -> list[PersonId]:
    there = [person.id for person in party.people if slot not in person.away]
    asked = [person for person in there if person in meeting.people]
    return asked or there


def _kept(
    choices: Mapping[Key, Sequence[Value]], before: Mapping[Key, Value], stayed: Collection[Key]
) -> dict[Key, Value]:
    """A choice for each: the same as before for those who stayed, then for as many as can be."""
    liked = {
        key: sorted(several, key=lambda one: one != before.get(key))
        for key, several in choices.items()
    }
    begun = {
        key: before[key] for key in choices if key in stayed and before.get(key) in choices[key]
    }
    return matched(liked, begun)
