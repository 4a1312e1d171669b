"""Who and what a tour's ids mean, and who goes to a call."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from landbridge.meet.tours.clock import Clock, days_between
from landbridge.meet.tours.model import (
    DELEGATION,
    Call,
    City,
    CityId,
    Day,
    Group,
    GroupId,
    Host,
    HostId,
    Member,
    MemberId,
    TourInterpreter,
    TourProblem,
)


@dataclass(frozen=True)
class Roster:
    """A tour's problem by its ids; all of them must be known (`tour_faults` tells)."""

    problem: TourProblem

    @cached_property
    def clock(self) -> Clock:
        """The minutes of the tour."""
        return Clock(self.problem.first_day)

    @cached_property
    def days(self) -> list[date]:
        """The days of the tour."""
        return days_between(self.problem.first_day, self.problem.last_day)

    @cached_property
    def cities(self) -> Mapping[CityId, City]:
        """The cities by id."""
        return {city.id: city for city in self.problem.cities}

    @cached_property
    def hosts(self) -> Mapping[HostId, Host]:
        """The hosts by id."""
        return {host.id: host for host in self.problem.hosts}

    @cached_property
    def members(self) -> Mapping[MemberId, Member]:
        """The members by id."""
        return {member.id: member for member in self.problem.members}

    @cached_property
    def groups(self) -> Mapping[GroupId, Group]:
        """The groups by id; the whole delegation where there are none."""
        whole = Group(DELEGATION, "", tuple(self.members))
        return {group.id: group for group in self.problem.groups or (whole,)}

    @cached_property
    def group_of(self) -> Mapping[MemberId, GroupId]:
        """The group of each member."""
        return {member: group.id for group in self.groups.values() for member in group.members}

    def city(self, call: Call) -> City:
        """The city of a call's host."""
        return self.cities[self.hosts[call.host].city]

    def day(self, city: City, date: date) -> Day:
        """What a day is in a city."""
        return self.problem.calendar[city.country, city.subdivision][date]

    def invited(self, call: Call) -> tuple[Member, ...]:
        """Those who go to a call as far as they are there."""
        named = call.people or (
            tuple(self.members) if call.group is None else self.groups[call.group].members
        )
        return tuple(self.members[member] for member in named)

    def guests(self, call: Call, date: date) -> tuple[Member, ...]:
        """Those who go to a call on a day; nobody where one who is named is away."""
        there = tuple(one for one in self.invited(call) if is_there(one, date))
        return () if call.people and len(there) < len(call.people) else there

    def groups_at(self, call: Call) -> tuple[GroupId, ...]:
        """The groups that have to be where a call is."""
        return tuple(dict.fromkeys(self.group_of[one.id] for one in self.invited(call)))

    def travels_with(self, interpreter: TourInterpreter) -> GroupId | None:
        """The group with which an interpreter travels; None for a local one."""
        if interpreter.city is not None:
            return None
        return next(iter(self.groups)) if interpreter.group is None else interpreter.group


def is_there(one: Member | TourInterpreter, day: date) -> bool:
    """Whether a person is with the delegation on a day."""
    return (one.since is None or one.since <= day) and (one.until is None or day <= one.until)
