"""The calls of a tour as engagements: the host on one side, the delegation on the other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from landbridge.meet.engagement import Attendee, Engagement, Helper, Occasion, uid_of
from landbridge.meet.model import InterpreterId, MeetingId, PartyId, PersonId
from landbridge.meet.tour_model import Call, Host, TourProblem
from landbridge.meet.tour_plan import HeldCall, TourPlan

DELEGATION = PartyId("")
"""The delegation as a party; it is called as who organizes the tour, else as the tour."""


def tour_engagements(
    occasion: Occasion,
    problem: TourProblem,
    plan: TourPlan,
    sequences: Mapping[MeetingId, int],
) -> tuple[Engagement, ...]:
    """The engagements of a tour in the order of time; sequence 0 where none is given."""
    reader = _Reader(occasion, problem, sequences)
    ordered = sorted(plan.held, key=lambda held: (held.starts.timestamp(), held.call))
    return tuple(map(reader.engagement, ordered))


class _Reader:
    def __init__(
        self, occasion: Occasion, problem: TourProblem, sequences: Mapping[MeetingId, int]
    ) -> None:
        self.occasion = occasion
        self.sequences = sequences
        self.delegation = occasion.organizer or occasion.name
        self.calls = {call.id: call for call in problem.calls}
        self.hosts = {host.id: host for host in problem.hosts}
        self.cities = {city.id: city for city in problem.cities}
        self.members = {member.id: member for member in problem.members}
        self.helpers = {
            helper.id: Helper(helper.id, helper.name, helper.language)
            for helper in problem.interpreters
        }

    def engagement(self, held: HeldCall) -> Engagement:
        call = self.calls[held.call]
        host = self.hosts[call.host]
        city = self.cities[host.city]
        meeting = MeetingId(call.id)
        return Engagement(
            meeting,
            uid_of(self.occasion.id, meeting),
            held.starts,
            held.ends,
            city.zone,
            "",
            "" if call.is_video else host.name,
            "",
            "" if call.is_video else city.name,
            call.kind,
            call.topic,
            tuple(self._attendees(call, host, held)),
            self._helper(held.interpreter),
            self.sequences.get(meeting, 0),
        )

    def _helper(self, interpreter: InterpreterId | None) -> Helper | None:
        return None if interpreter is None else self.helpers[interpreter]

    def _attendees(self, call: Call, host: Host, held: HeldCall) -> Iterator[Attendee]:
        language = min(host.languages & call.pair, default=min(host.languages, default="en"))
        yield Attendee(PartyId(host.id), host.name, language=language, role="host")
        for one in map(self.members.__getitem__, held.people):
            yield Attendee(
                DELEGATION,
                self.delegation,
                PersonId(one.id),
                one.name,
                one.language,
                one.role,
            )
