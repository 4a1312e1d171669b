"""Which calls are held when: on which day, from which minute, with which interpreter.

Everybody who goes to two calls has the transfer between them; a host has one call at a
time; an interpreter one. A call lies in a stay of each of its groups; for a video call in any
city, by day on that city's clock.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import time
from typing import Any, NamedTuple

from landbridge.meet.model import InterpreterId, Wish
from landbridge.meet.tours.clock import GRID
from landbridge.meet.tours.model import Call, CallId, GroupId, MemberId, TourInterpreter
from landbridge.meet.tours.openings import Opening, openings
from landbridge.meet.tours.roster import Roster, is_there
from landbridge.meet.tours.stays import GroupTour, Stay, domain

AWAKE = (time(7), time(22))
"""Between which local times the delegation can be asked to a video call."""


@dataclass(frozen=True, slots=True)
class CallChoice:
    """A call that may be held: on one of some days, from a minute on."""

    call: Call
    held: Any
    starts: Any
    days: tuple[tuple[Opening, Any], ...]
    interval: Any
    interpreters: Mapping[InterpreterId, Any]


class Guests(NamedTuple):
    """Members of one group who go to the same calls."""

    group: GroupId
    calls: frozenset[CallId]


class CallsWriter:
    """Writes calls into a CP-SAT model that has the tours of the groups."""

    def __init__(self, model: Any, roster: Roster, tours: Mapping[GroupId, GroupTour]) -> None:
        self.model, self.roster, self.tours = model, roster, tours

    def calls(self) -> dict[CallId, CallChoice]:
        """All calls that may be held, kept apart from one another."""
        found = {
            call.id: self._call(call)
            for call in self.roster.problem.calls
            if call.wish is not Wish.NO
        }
        self._part_guests(found)
        self._part_hosts(found)
        self._part_interpreters(found)
        for first, second in self.roster.problem.precedences:
            if first in found and second in found:
                self._follow(found[first], found[second])
        return found

    def _call(self, call: Call) -> CallChoice:
        model, days = self.model, openings(self.roster, call)
        held = model.new_bool_var(f"held {call.id}")
        on = tuple((day, model.new_bool_var(f"{call.id} on {day.date}")) for day in days)
        model.add(sum(lit for _, lit in on) == held)
        starts = self._starts(call, on)
        size = call.minutes + self.roster.problem.transfer
        interval = model.new_optional_fixed_size_interval_var(starts, size, held, call.id)
        choice = CallChoice(call, held, starts, on, interval, self._interpreters(call, on, held))
        for group in self.roster.groups_at(call):
            self._write_presence(choice, group, held)
        return choice

    def _starts(self, call: Call, on: Sequence[tuple[Opening, Any]]) -> Any:
        """The minute from which a call is held, counted in steps of the grid unless it is fixed."""
        if call.starts is not None or not on:
            return self.roster.clock.minute(call.starts) if call.starts is not None else 0
        steps = [domain((start // GRID,) * 2 for start in day.starts) for day, _ in on]
        every = domain((start // GRID,) * 2 for day, _ in on for start in day.starts)
        step = self.model.new_int_var_from_domain(every, f"start {call.id}")
        for (_, lit), within in zip(on, steps, strict=True):
            self.model.add_linear_expression_in_domain(step, within).only_enforce_if(lit)
        return GRID * step

    def _write_presence(self, choice: CallChoice, group: GroupId, going: Any) -> None:
        """Whoever goes has arrived in time, and leaves after it."""
        stays = self._places(choice.call, group)
        here = [(stay, self.model.new_bool_var("at")) for stay in stays]
        self.model.add(sum(lit for _, lit in here) == going)
        transfer = self.roster.problem.transfer
        for stay, lit in here:
            if not stay.is_sure:
                self.model.add_implication(lit, stay.taken)
            end = choice.starts + choice.call.minutes + transfer
            self.model.add(choice.starts >= stay.arrives + transfer).only_enforce_if(lit)
            self.model.add(end <= stay.departs).only_enforce_if(lit)
            if choice.call.is_afar:
                awake = self._awake(stay, choice.call)
                self.model.add_linear_expression_in_domain(choice.starts, awake).only_enforce_if(
                    lit
                )

    def _places(self, call: Call, group: GroupId) -> tuple[Stay, ...]:
        """The stays from which a group can hold a call: for a video call, all."""
        tour = self.tours[group]
        return tour.stays if call.is_afar else tour.stays_in(self.roster.city(call).id)

    def _awake(self, stay: Stay, call: Call) -> Any:
        """The starts of a video call that are by day where the delegation is."""
        zone, local = self.roster.cities[stay.city].zone, self.roster.clock.local
        return domain(
            (local(day, AWAKE[0], zone), local(day, AWAKE[1], zone) - call.minutes)
            for day in self.roster.days
        )

    def _interpreters(
        self, call: Call, on: Sequence[tuple[Opening, Any]], held: Any
    ) -> dict[InterpreterId, Any]:
        """One of those who interpret the pair, if it is interpreted."""
        if not call.pair:
            return {}
        found = {
            one.id: self.model.new_bool_var(f"{call.id} by {one.id}")
            for one in interpreters_for(self.roster, call)
        }
        self.model.add(sum(found.values()) == held)
        for one in self.roster.problem.interpreters:
            for opening, lit in on:
                if one.id in found and not is_there(one, opening.date):
                    self.model.add_bool_or(~lit, ~found[one.id])
        return found

    def _part_guests(self, found: Mapping[CallId, CallChoice]) -> None:
        for guests in guests_of(self.roster):
            intervals = [found[call].interval for call in found if call in guests.calls]
            rests = [night.interval for night in self.tours[guests.group].nights]
            self.model.add_no_overlap(intervals + rests)

    def _part_hosts(self, found: Mapping[CallId, CallChoice]) -> None:
        for host in self.roster.hosts:
            intervals = [
                self.model.new_optional_fixed_size_interval_var(
                    one.starts, one.call.minutes, one.held, f"{host} {one.call.id}"
                )
                for one in found.values()
                if one.call.host == host
            ]
            self.model.add_no_overlap(intervals)

    def _part_interpreters(self, found: Mapping[CallId, CallChoice]) -> None:
        """One call at a time, with the transfer; whoever travels has the nights of the group."""
        for one in self.roster.problem.interpreters:
            group = self.roster.travels_with(one)
            rests = [] if group is None else [n.interval for n in self.tours[group].nights]
            intervals = list(self._interpreted(one, found))
            self.model.add_no_overlap(intervals + rests)

    def _interpreted(
        self, one: TourInterpreter, found: Mapping[CallId, CallChoice]
    ) -> Iterator[Any]:
        group = self.roster.travels_with(one)
        for choice in found.values():
            if (by := choice.interpreters.get(one.id)) is None:
                continue
            if group is not None and group not in self.roster.groups_at(choice.call):
                self._write_presence(choice, group, by)
            size = choice.call.minutes + self.roster.problem.transfer
            yield self.model.new_optional_fixed_size_interval_var(
                choice.starts, size, by, f"{one.id} {choice.call.id}"
            )

    def _follow(self, first: CallChoice, second: CallChoice) -> None:
        self.model.add(second.starts >= first.starts + first.call.minutes).only_enforce_if(
            first.held, second.held
        )


def interpreters_for(roster: Roster, call: Call) -> tuple[TourInterpreter, ...]:
    """Who could interpret a call: those of its pair who travel or live in the host's city."""
    city = roster.city(call).id
    return tuple(
        one
        for one in roster.problem.interpreters
        if call.pair in one.pairs and one.city in (None, city)
    )


def guests_of(roster: Roster) -> tuple[Guests, ...]:
    """The members by group and by the calls they may go to; who goes to none is left out."""
    invited = {
        call.id: {one.id for one in roster.invited(call)}
        for call in roster.problem.calls
        if call.wish is not Wish.NO
    }
    found = (
        Guests(roster.group_of[member], _calls_of(member, invited)) for member in roster.members
    )
    return tuple(dict.fromkeys(guests for guests in found if guests.calls))


def _calls_of(member: MemberId, invited: Mapping[CallId, set[MemberId]]) -> frozenset[CallId]:
    return frozenset(call for call, names in invited.items() if member in names)
