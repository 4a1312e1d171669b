"""A found tour written down: who goes where when, and what a person should know about it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from landbridge.claims.model import Reason
from landbridge.meet.model import Goal, InterpreterId
from landbridge.meet.tours.calls import CallChoice
from landbridge.meet.tours.model import (
    Call,
    City,
    CityId,
    Day,
    DayKind,
    GroupId,
    Host,
    Member,
    Ride,
)
from landbridge.meet.tours.openings import is_received
from landbridge.meet.tours.plan import DayNote, HeldCall, Leg, Night, TourPlan
from landbridge.meet.tours.protocol import protocol_remark
from landbridge.meet.tours.roster import Roster
from landbridge.meet.tours.search import TourSearch
from landbridge.meet.tours.stays import GroupTour, NightRest
from landbridge.meet.tours.unplaced import unplaced_calls


class TourWriter:
    """Reads a tour out of a search that has found one."""

    def __init__(self, search: TourSearch) -> None:
        self.search, self.roster = search, search.roster

    def plan(self, goals: dict[str, Goal]) -> TourPlan:
        """The whole tour, everything in the order of time."""
        held = tuple(sorted(self._held(), key=lambda one: (one.starts, one.call)))
        legs = tuple(sorted(self._legs(), key=lambda leg: (leg.departs, leg.groups)))
        plan = TourPlan(
            held,
            legs,
            tuple(self._nights()),
            tuple(self._notes()),
            goals=goals,
            remarks=tuple(_remarks(self.roster, held, legs)),
        )
        return replace(plan, unplaced=tuple(unplaced_calls(self.roster, plan)))

    def _held(self) -> Iterator[HeldCall]:
        for choice in self.search.calls.values():
            if self.search.value(choice.held):
                yield self._held_call(choice)

    def _held_call(self, choice: CallChoice) -> HeldCall:
        zone = self.roster.city(choice.call).zone
        starts = self.roster.clock.instant(self.search.value(choice.starts), zone)
        guests = next(opening.guests for opening, lit in choice.days if self.search.value(lit))
        return HeldCall(
            choice.call.id,
            starts,
            self.roster.clock.instant(self.search.value(choice.starts) + choice.call.minutes, zone),
            tuple(guest.id for guest in guests),
            self._interpreter(choice),
        )

    def _interpreter(self, choice: CallChoice) -> InterpreterId | None:
        found = (one for one, lit in choice.interpreters.items() if self.search.value(lit))
        return next(found, None)

    def _legs(self) -> Iterator[Leg]:
        """Each ride once, with all groups that take it."""
        together: dict[tuple[Ride, int], list[GroupId]] = {}
        for tour in self.search.tours.values():
            for journey in tour.journeys:
                if journey.ride and self.search.value(journey.taken):
                    key = (journey.ride, self.search.value(journey.origin.departs))
                    together.setdefault(key, []).append(tour.group)
        for (ride, leaves), groups in together.items():
            yield self._leg(ride, leaves, tuple(groups))

    def _leg(self, ride: Ride, leaves: int, groups: tuple[GroupId, ...]) -> Leg:
        cities, clock = self.roster.cities, self.roster.clock
        return Leg(
            groups,
            ride.origin,
            ride.destination,
            ride.mode,
            clock.instant(leaves, cities[ride.origin].zone),
            clock.instant(leaves + ride.total, cities[ride.destination].zone),
            ride.is_estimated,
        )

    def _nights(self) -> Iterator[Night]:
        for tour in self.search.tours.values():
            for night in tour.nights:
                yield self._night(tour, night)

    def _night(self, tour: GroupTour, night: NightRest) -> Night:
        city = next((stay.city for stay, lit in night.stays if self.search.value(lit)), None)
        if city is None:
            return Night(tour.group, night.day)
        starts, zone = self.search.value(night.starts), self.roster.cities[city].zone
        clock, size = self.roster.clock, self.roster.problem.rest.minutes
        return Night(
            tour.group,
            night.day,
            city,
            clock.instant(starts, zone),
            clock.instant(starts + size, zone),
        )

    def _notes(self) -> Iterator[DayNote]:
        """The days off and the make-up workdays wherever somebody is."""
        for city, day in sorted(set(self._presence()), key=lambda one: (one[1], one[0])):
            place = self.roster.cities[city]
            known = self.roster.day(place, day)
            if known.kind is not DayKind.WORKING:
                yield DayNote(city, day, known, day_reason(place, day, known))

    def _presence(self) -> Iterator[tuple[CityId, date]]:
        """The days of the tour in each city in which a group is."""
        for tour in self.search.tours.values():
            for stay in tour.stays:
                if self.search.value(stay.taken):
                    first, last = (
                        self.roster.clock.instant(minute, self.roster.cities[stay.city].zone).date()
                        for minute in (
                            self.search.value(stay.arrives),
                            self.search.value(stay.departs) - 1,
                        )
                    )
                    yield from (
                        (stay.city, day) for day in self.roster.days if first <= day <= last
                    )


def day_reason(city: City, day: date, known: Day) -> Reason:
    """What kind of day a day off or a make-up workday is."""
    weekday = day.isoweekday()
    if known.kind is DayKind.HOLIDAY:
        return Reason.of("day_holiday", city=city.name, day=day, name=known.name, weekday=weekday)
    if known.kind is DayKind.MAKE_UP:
        return Reason.of("day_make_up", city=city.name, day=day, name=known.name, weekday=weekday)
    return Reason.of("day_weekend", city=city.name, day=day, weekday=weekday)


def _remarks(roster: Roster, held: Sequence[HeldCall], legs: Sequence[Leg]) -> Iterator[Reason]:
    """What a person should know: hours, languages and levels of calls, and estimated rides."""
    calls = {call.id: call for call in roster.problem.calls}
    for one in held:
        call = calls[one.call]
        host = roster.hosts[call.host]
        day = one.starts.date()
        if not is_received(roster, call, roster.clock.minute(one.starts), day):
            yield Reason.of("fixed_outside_hours", call=call.id, host=host.name, day=day)
        guests = [roster.members[member] for member in one.people]
        yield from _language_remark(call, host, guests)
        yield from protocol_remark(roster.problem.protocol, host, guests, call.id)
    told = dict.fromkeys((leg.origin, leg.destination) for leg in legs if leg.is_estimated)
    for origin, destination in told:
        names = roster.cities[origin].name, roster.cities[destination].name
        yield Reason.of("ride_estimated", origin=names[0], destination=names[1])


def _language_remark(call: Call, host: Host, guests: Sequence[Member]) -> Iterator[Reason]:
    """Host and guests are known to share no language, and nobody interprets."""
    if call.pair or not host.languages or not all(guest.languages for guest in guests):
        return
    if not any(host.languages & guest.languages for guest in guests):
        yield Reason.of("no_shared_language", call=call.id, host=host.name)
