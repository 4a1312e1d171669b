"""Calls and journeys of a tour as engagements; a call has the host on one side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from landbridge.language.phrases import speaking
from landbridge.meet.editions.engagement import (
    JOURNEY,
    Attendee,
    Engagement,
    Helper,
    Occasion,
    uid_of,
)
from landbridge.meet.model import InterpreterId, MeetingId, PartyId, PersonId
from landbridge.meet.tours.ledger import is_present
from landbridge.meet.tours.model import DELEGATION as WHOLE
from landbridge.meet.tours.model import Call, GroupId, Host, Member, MemberId, TourProblem
from landbridge.meet.tours.plan import HeldCall, Leg, TourPlan

DELEGATION = PartyId("delegation")
"""The delegation as a party; it is called as who organizes the tour, else as the tour."""


def tour_engagements(
    occasion: Occasion,
    problem: TourProblem,
    plan: TourPlan,
    sequences: Mapping[MeetingId, int],
) -> tuple[Engagement, ...]:
    """The engagements of a tour in the order of time; sequence 0 where none is given."""
    reader = _Reader(occasion, problem, sequences)
    known = [*map(reader.call, plan.held), *reader.journeys(plan.legs)]
    return tuple(sorted(known, key=lambda one: (one.starts.timestamp(), one.meeting)))


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
        self.groups = {group.id: group for group in problem.groups}
        self.interpreters = problem.interpreters
        self.members = {member.id: member for member in problem.members}
        self.helpers = {
            helper.id: Helper(helper.id, helper.name, helper.language)
            for helper in problem.interpreters
        }

    def call(self, held: HeldCall) -> Engagement:
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
            "" if call.is_afar else host.name,
            "",
            "" if call.is_afar else city.name,
            call.kind,
            call.topic,
            tuple(self._attendees(call, host, held)),
            self._helper(held.interpreter),
            self.sequences.get(meeting, 0),
        )

    def journeys(self, legs: Iterable[Leg]) -> Iterator[Engagement]:
        """Legs in their order; one that is made twice is known by its number."""
        made: Counter[str] = Counter()
        for leg in legs:
            way = "/".join((leg.origin, leg.destination, *leg.groups))
            made[way] += 1
            yield self._journey(leg, MeetingId(f"{JOURNEY}{way}/{made[way]}"))

    def _journey(self, leg: Leg, name: MeetingId) -> Engagement:
        origin, destination = self.cities[leg.origin], self.cities[leg.destination]
        return Engagement(
            name,
            uid_of(self.occasion.id, name),
            leg.departs,
            leg.arrives,
            origin.zone,
            "",
            "",
            "",
            origin.name,
            f"{JOURNEY}{leg.mode}",
            f"{origin.name} → {destination.name}",
            tuple(map(self._member, self._travellers(leg))),
            self._helper(self._companion(leg)),
            self.sequences.get(name, 0),
            end_zone=destination.zone,
            is_estimated=leg.is_estimated,
        )

    def _travellers(self, leg: Leg) -> Iterator[Member]:
        """The members of the groups that make a leg, so far as they are there on the day."""
        named = [member for group in leg.groups for member in self._members(group)]
        for member in map(self.members.__getitem__, named):
            if is_present(member, leg.departs.date()):
                yield member

    def _members(self, group: GroupId) -> Iterable[MemberId]:
        return self.groups[group].members if group in self.groups else self.members

    def _companion(self, leg: Leg) -> InterpreterId | None:
        """The first interpreter who travels with a group of the leg."""
        first = next(iter(self.groups), WHOLE)
        for helper in self.interpreters:
            goes = helper.city is None and (helper.group or first) in leg.groups
            if goes and is_present(helper, leg.departs.date()):
                return helper.id
        return None

    def _helper(self, interpreter: InterpreterId | None) -> Helper | None:
        return None if interpreter is None else self.helpers[interpreter]

    def _attendees(self, call: Call, host: Host, held: HeldCall) -> Iterator[Attendee]:
        language = _told_in(host.languages & call.pair or host.languages)
        yield Attendee(PartyId(host.id), host.name, language=language, role="host")
        yield from (self._member(self.members[one]) for one in held.people)

    def _member(self, one: Member) -> Attendee:
        return Attendee(
            DELEGATION, self.delegation, PersonId(one.id), one.name, one.language, one.role
        )


def _told_in(languages: Iterable[str]) -> str:
    """A language in which a host is told things: its own sooner than English."""
    return min((one for one in languages if one in speaking() and one != "en"), default="en")
