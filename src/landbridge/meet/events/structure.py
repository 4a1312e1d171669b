"""What counting refutes: a party with more meetings than slots in which they can be held.

By Hall's theorem (1935) meetings have a slot each unless some of them have fewer
slots between them than they are; no search is needed to see it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from landbridge.meet.events.matching import matched
from landbridge.meet.events.model import Meeting, Party, TimetableProblem
from landbridge.meet.events.statements import Fact
from landbridge.meet.model import MeetingId, PartyId, PersonId, Wish

Places = Mapping[MeetingId, Sequence[tuple[int, int]]]


def refutations(problem: TimetableProblem) -> Iterator[tuple[Fact, ...]]:
    """For each party that cannot hold its musts, a set of facts none of which can be left out."""
    reader = Reader(problem)
    for party in problem.parties:
        musts = [
            meeting
            for meeting in problem.meetings
            if meeting.wish is Wish.MUST and party.id in meeting.parties
        ]
        crowd = _crowd(reader.places(party, musts))
        if crowd:
            yield _needed(reader, party, [meeting for meeting in musts if meeting.id in crowd])


def _needed(reader: Reader, party: Party, meetings: Sequence[Meeting]) -> tuple[Fact, ...]:
    """The facts that keep these meetings from a place each; each is tried without."""
    facts = list(dict.fromkeys(fact for meeting in meetings for fact in _facts(meeting)))
    for fact in tuple(facts):
        rest = [one for one in facts if one != fact]
        if _crowd(reader.places(party, meetings, frozenset(rest))):
            facts = rest
    if reader.leaves_no_slot(meetings, frozenset(facts)):
        return tuple(facts)
    return (*facts, Fact("people", (party.id,)))


def _facts(meeting: Meeting) -> Iterator[Fact]:
    """What says where a meeting can be, and that it must be held."""
    yield from (Fact("away", (party,)) for party in meeting.parties)
    yield from (Fact("person_away", (person,)) for person in meeting.people)
    yield from (Fact(kind, (meeting.id,)) for kind in ("slots", "fixed", "held"))


class Reader:
    """Where meetings can be, as far as given facts say; all facts where none are given."""

    def __init__(self, problem: TimetableProblem) -> None:
        self._every = frozenset(range(len(problem.slots)))
        self._away = {party.id: party.away for party in problem.parties}
        self._person_away = {
            person.id: person.away for party in problem.parties for person in party.people
        }

    def places(
        self, party: Party, meetings: Sequence[Meeting], facts: frozenset[Fact] | None = None
    ) -> Places:
        """The slots, with a number for each person who is there, that each meeting can have."""
        return {
            meeting.id: [
                (slot, number)
                for slot in sorted(self.slots(meeting, facts))
                for number in range(_there(party, slot))
            ]
            for meeting in meetings
            if facts is None or Fact("held", (meeting.id,)) in facts
        }

    def leaves_no_slot(self, meetings: Sequence[Meeting], facts: frozenset[Fact]) -> bool:
        """Whether a meeting that is to be held has no slot, whoever else there is."""
        return any(
            Fact("held", (meeting.id,)) in facts and not self.slots(meeting, facts)
            for meeting in meetings
        )

    def slots(self, meeting: Meeting, facts: frozenset[Fact] | None = None) -> frozenset[int]:
        """The slots that a meeting can have."""
        slots = self._every
        for fact in _facts(meeting):
            kind, (about, *_) = fact
            if facts is not None and fact not in facts:
                continue
            if kind == "away":
                slots -= self._away[PartyId(about)]
            elif kind == "person_away":
                slots -= self._person_away[PersonId(about)]
            elif kind == "slots" and meeting.slots is not None:
                slots &= meeting.slots
            elif kind == "fixed" and meeting.fixed is not None:
                slots &= {meeting.fixed}
        return slots


def _there(party: Party, slot: int) -> int:
    return sum(slot not in person.away for person in party.people)


def _crowd(places: Places) -> set[MeetingId]:
    """Meetings that have fewer places between them than they are; none if all fit."""
    given = matched(places, {})
    taken = {place: meeting for meeting, place in given.items()}
    crowd: set[MeetingId] = set()
    waiting = [meeting for meeting in places if meeting not in given][:1]
    while waiting:
        meeting = waiting.pop()
        if meeting not in crowd:
            crowd.add(meeting)
            waiting += [taken[place] for place in places[meeting] if place in taken]
    return crowd
