"""A tour's problem by its ids and a plan by its groups, for whoever checks the plan.

It shares no code with the search: what a rule means is written down here a second time.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property
from typing import NamedTuple
from zoneinfo import ZoneInfo

from landbridge.meet.tours.model import (
    DELEGATION,
    Call,
    City,
    CityId,
    Day,
    DayKind,
    Group,
    GroupId,
    Host,
    Member,
    TourInterpreter,
    TourProblem,
)
from landbridge.meet.tours.plan import HeldCall, Leg, TourPlan


class Visit(NamedTuple):
    """A group in a city from one instant to another."""

    city: CityId
    starts: datetime
    ends: datetime


@dataclass(frozen=True)
class Ledger:
    """A problem and a plan for it, looked up by id.

    All instants of the plan are in UTC here: two of one zone are otherwise compared by the wall
    clock, which the night of a change to summer time makes an hour too long.
    """

    problem: TourProblem
    plan: TourPlan

    @classmethod
    def of(cls, problem: TourProblem, plan: TourPlan) -> Ledger:
        """The ledger of a plan."""
        return cls(
            problem,
            replace(
                plan,
                held=tuple(
                    replace(one, starts=one.starts.astimezone(UTC), ends=one.ends.astimezone(UTC))
                    for one in plan.held
                ),
                legs=tuple(
                    replace(
                        leg,
                        departs=leg.departs.astimezone(UTC),
                        arrives=leg.arrives.astimezone(UTC),
                    )
                    for leg in plan.legs
                ),
                nights=tuple(
                    replace(
                        night,
                        starts=night.starts and night.starts.astimezone(UTC),
                        ends=night.ends and night.ends.astimezone(UTC),
                    )
                    for night in plan.nights
                ),
            ),
        )

    @cached_property
    def cities(self) -> dict[CityId, City]:
        """The cities by id."""
        return {city.id: city for city in self.problem.cities}

    @cached_property
    def hosts(self) -> dict[str, Host]:
        """The hosts by id."""
        return {host.id: host for host in self.problem.hosts}

    @cached_property
    def calls(self) -> dict[str, Call]:
        """The calls by id."""
        return {call.id: call for call in self.problem.calls}

    @cached_property
    def members(self) -> dict[str, Member]:
        """The members by id."""
        return {member.id: member for member in self.problem.members}

    @cached_property
    def interpreters(self) -> dict[str, TourInterpreter]:
        """The interpreters by id."""
        return {one.id: one for one in self.problem.interpreters}

    @cached_property
    def groups(self) -> dict[GroupId, Group]:
        """The groups by id; the delegation as one where there are none."""
        whole = Group(DELEGATION, "", tuple(member.id for member in self.problem.members))
        return {group.id: group for group in self.problem.groups or (whole,)}

    @cached_property
    def visits(self) -> dict[GroupId, list[Visit]]:
        """Where each group is, as its legs say."""
        return {group: list(self._visits(self.legs_of(group))) for group in self.groups}

    @cached_property
    def days(self) -> list[date]:
        """The days of the tour."""
        count = (self.problem.last_day - self.problem.first_day).days + 1
        return [self.problem.first_day + timedelta(number) for number in range(count)]

    def days_spent(self) -> set[tuple[CityId, date]]:
        """The days of the tour on which some group is in a city."""
        return {
            (visit.city, day)
            for visits in self.visits.values()
            for visit in visits
            for day in self.days
            if self.local(visit.city, visit.starts).date()
            <= day
            <= self.local(visit.city, visit.ends - timedelta(minutes=1)).date()
        }

    @property
    def margin(self) -> timedelta:
        """The transfer."""
        return timedelta(minutes=self.problem.transfer)

    def legs_of(self, group: GroupId) -> list[Leg]:
        """The legs of a group in the order of time."""
        return sorted(
            (leg for leg in self.plan.legs if group in leg.groups), key=lambda leg: leg.departs
        )

    def _visits(self, legs: list[Leg]) -> Iterator[Visit]:
        city = self.problem.first_city
        since = self.at(city, self.problem.first_day, time())
        for leg in legs:
            yield Visit(city, since, leg.departs)
            city, since = leg.destination, leg.arrives
        yield Visit(city, since, self.at(city, self.problem.last_day + timedelta(1), time()))

    def at(self, city: CityId, day: date, hour: time) -> datetime:
        """A local time of a city as an instant, in UTC so that differences are elapsed time."""
        return datetime.combine(day, hour, ZoneInfo(self.cities[city].zone)).astimezone(UTC)

    def local(self, city: CityId, instant: datetime) -> datetime:
        """An instant on a city's clock."""
        return instant.astimezone(ZoneInfo(self.cities[city].zone))

    def city_of(self, held: HeldCall) -> City:
        """The city of a held call's host."""
        return self.cities[self.hosts[self.calls[held.call].host].city]

    def date_of(self, held: HeldCall) -> date:
        """The day of a held call at its host."""
        return self.local(self.city_of(held).id, held.starts).date()

    def day(self, city: City, day: date) -> Day:
        """What a day is in a city; a working day where the calendar does not say."""
        return self.problem.calendar.get((city.country, city.subdivision), {}).get(day, Day())

    def named(self, call: str) -> str:
        """A call by its host and its id."""
        known = self.calls.get(call)
        host = self.hosts.get(known.host) if known else None
        return f"{host.name} ({call})" if host else call

    def groups_of(self, held: HeldCall) -> list[GroupId]:
        """The groups that a call asks for."""
        call = self.calls[held.call]
        if call.group is not None:
            return [call.group]
        return [
            group.id
            for group in self.groups.values()
            if not call.people or set(call.people) & set(group.members)
        ]

    def expected(self, held: HeldCall) -> set[str]:
        """Who ought to be at a call on its day."""
        call = self.calls[held.call]
        if call.people:
            return set(call.people)
        names = self.members if call.group is None else self.groups[call.group].members
        day = self.date_of(held)
        return {name for name in names if is_present(self.members[name], day)}

    def hours(self, host: Host, day: date) -> list[tuple[time, time]]:
        """When a host receives on a day, from its own words and the calendar."""
        known = self.day(self.cities[host.city], day)
        if known.kind is DayKind.HOLIDAY and not host.open_on_holidays:
            return []
        if not host.hours:
            return [] if known.kind is DayKind.WEEKEND else [(time(9), time(17))]
        for back in range(7 if known.kind is DayKind.MAKE_UP else 1):
            weekday = (day - timedelta(back)).isoweekday()
            if own := [(one.opens, one.closes) for one in host.hours if one.weekday == weekday]:
                return own
        return []


def is_present(one: Member | TourInterpreter, day: date) -> bool:
    """Whether a person is there on a day."""
    return (one.since or day) <= day <= (one.until or day)
