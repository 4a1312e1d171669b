"""Why a call is not in a tour: what stands in its way at every time at which it could be held."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from landbridge.claims.model import Reason
from landbridge.meet.model import InterpreterId, Wish
from landbridge.meet.tours.calls import interpreters_for
from landbridge.meet.tours.model import Call, CallId, CityId, GroupId
from landbridge.meet.tours.openings import Opening, openings
from landbridge.meet.tours.plan import TourPlan, UnplacedCall
from landbridge.meet.tours.roster import Roster, is_there

Span = tuple[int, int]


def unplaced_calls(roster: Roster, plan: TourPlan) -> Iterator[UnplacedCall]:
    """The calls that a tour does not hold, each with the reason."""
    held = {one.call for one in plan.held}
    timeline = Timeline(roster, plan)
    for call in roster.problem.calls:
        if call.wish is not Wish.NO and call.id not in held:
            yield UnplacedCall(call.id, timeline.reason(call))


class Timeline:
    """When the delegation of a tour is where, and with whom."""

    def __init__(self, roster: Roster, plan: TourPlan) -> None:
        self.roster, clock = roster, roster.clock
        calls = {call.id: call for call in roster.problem.calls}
        self.calls = calls
        self.held = {
            one.call: (clock.minute(one.starts), clock.minute(one.ends)) for one in plan.held
        }
        self.people = {one.call: one.people for one in plan.held}
        self.interpreted = {one.call: one.interpreter for one in plan.held}
        self.stays = {group: list(self._stays(group, plan)) for group in roster.groups}

    def _stays(self, group: GroupId, plan: TourPlan) -> Iterator[tuple[CityId, Span]]:
        """The cities in which a group is, with the minutes of its coming and going."""
        clock, city, since = self.roster.clock, self.roster.problem.first_city, 0
        for leg in plan.legs:
            if group in leg.groups:
                yield city, (since, clock.minute(leg.departs))
                city, since = leg.destination, clock.minute(leg.arrives)
        yield city, (since, 24 * 60 * (len(self.roster.days) + 2))

    def reason(self, call: Call) -> Reason:
        """What stands in the way of a call: the nearest thing that would have to give way."""
        host = self.roster.hosts[call.host]
        found = openings(self.roster, call)
        reached = [
            (opening, start)
            for opening in found
            for start in opening.starts
            if self._is_in_city(call, start)
        ]
        if not reached:
            first, last = found[0].date, found[-1].date
            return Reason.of("elsewhere", call=call.id, host=host.name, first=first, last=last)
        rivals = [self._rivals(call, opening, start) for opening, start in reached]
        free = [place for place, others in zip(reached, rivals, strict=True) if not others]
        if not free:
            least = min(rivals, key=len)
            names = ", ".join(self._named(other) for other in least)
            return Reason.of("crowded_out", call=call.id, host=host.name, calls=names)
        if call.pair and not any(self._interpreters(call, *place) for place in free):
            pair = "–".join(sorted(call.pair))
            return Reason.of("no_interpreter_free", call=call.id, host=host.name, pair=pair)
        return Reason.of("no_room_with_rest", call=call.id, host=host.name)

    def _named(self, call: CallId) -> str:
        return f"{self.roster.hosts[self.calls[call].host].name} ({call})"

    def _is_in_city(self, call: Call, start: int) -> bool:
        """Whether all groups that go are in the host's city long enough around a minute."""
        margin, city = self.roster.problem.transfer, self.roster.city(call).id
        end = start + call.minutes + margin
        return all(
            any(
                (call.is_afar or place == city) and since + margin <= start and end <= until
                for place, (since, until) in self.stays[group]
            )
            for group in self.roster.groups_at(call)
        )

    def _rivals(self, call: Call, opening: Opening, start: int) -> tuple[CallId, ...]:
        """The held calls that take the time of somebody who would go, or of the host."""
        guests = {guest.id for guest in opening.guests}
        return tuple(
            other
            for other in self._during(call, start)
            if guests & set(self.people[other]) or self.calls[other].host == call.host
        )

    def _during(self, call: Call, start: int) -> Iterable[CallId]:
        margin = self.roster.problem.transfer
        for other, (begins, ends) in self.held.items():
            if begins < start + call.minutes + margin and start < ends + margin:
                yield other

    def _interpreters(self, call: Call, opening: Opening, start: int) -> tuple[InterpreterId, ...]:
        """Those of the call's pair who are there and free."""
        busy = {self.interpreted[other] for other in self._during(call, start)}
        return tuple(
            one.id
            for one in interpreters_for(self.roster, call)
            if one.id not in busy and is_there(one, opening.date)
        )
