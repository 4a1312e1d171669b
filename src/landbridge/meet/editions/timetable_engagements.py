"""The placed meetings of a timetable as engagements."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from landbridge.meet.editions.engagement import (
    Attendee,
    Engagement,
    Helper,
    Occasion,
    uid_of,
    zone_of,
)
from landbridge.meet.events.model import (
    Meeting,
    Party,
    Person,
    Placed,
    TimetablePlan,
    TimetableProblem,
)
from landbridge.meet.model import InterpreterId, MeetingId


def timetable_engagements(
    occasion: Occasion,
    problem: TimetableProblem,
    plan: TimetablePlan,
    sequences: Mapping[MeetingId, int],
) -> tuple[Engagement, ...]:
    """The engagements of a timetable in the order of time and tables; sequence 0 if not given."""
    reader = _Reader(occasion, problem, sequences)
    places = {table.id: order for order, table in enumerate(problem.tables)}
    ordered = sorted(plan.placed, key=lambda placed: (placed.slot, places[placed.table]))
    return tuple(map(reader.engagement, ordered))


class _Reader:
    def __init__(
        self, occasion: Occasion, problem: TimetableProblem, sequences: Mapping[MeetingId, int]
    ) -> None:
        self.occasion = occasion
        self.slots = problem.slots
        self.sequences = sequences
        self.meetings = {meeting.id: meeting for meeting in problem.meetings}
        self.parties = {party.id: party for party in problem.parties}
        self.tables = {table.id: table for table in problem.tables}
        self.helpers = {
            helper.id: Helper(helper.id, helper.name, helper.language)
            for helper in problem.interpreters
        }

    def engagement(self, placed: Placed) -> Engagement:
        meeting = self.meetings[placed.meeting]
        slot = self.slots[placed.slot]
        return Engagement(
            meeting.id,
            uid_of(self.occasion.id, meeting.id),
            slot.starts,
            slot.ends,
            zone_of(slot.starts),
            placed.table,
            self.tables[placed.table].name,
            self.occasion.venue,
            self.occasion.city,
            meeting.kind,
            meeting.topic,
            tuple(self._attendees(meeting, placed)),
            self._helper(placed.interpreter),
            self.sequences.get(meeting.id, 0),
        )

    def _helper(self, interpreter: InterpreterId | None) -> Helper | None:
        return None if interpreter is None else self.helpers[interpreter]

    def _attendees(self, meeting: Meeting, placed: Placed) -> Iterator[Attendee]:
        for party in map(self.parties.__getitem__, meeting.parties):
            sent = [person for person in party.people if person.id in placed.people]
            yield from (_attendee(party, person) for person in sent)
            if not sent:
                yield Attendee(party.id, party.name, language=_language(party))


def _attendee(party: Party, person: Person) -> Attendee:
    return Attendee(party.id, party.name, person.id, person.name, person.language, person.role)


def _language(party: Party) -> str:
    """The language of the first of a party's people, who reads what concerns the party."""
    return party.people[0].language if party.people else "en"
