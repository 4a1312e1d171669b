"""What is wrong with the held calls of a tour: each by itself, and each two together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, time, timedelta
from itertools import combinations

from landbridge.claims.model import Reason
from landbridge.meet.model import Wish
from landbridge.meet.tours.ledger import Ledger, Visit, is_present
from landbridge.meet.tours.model import GroupId
from landbridge.meet.tours.plan import HeldCall


def unknown_in(held: HeldCall, ledger: Ledger) -> Iterator[Reason]:
    """What a held call names that the problem does not have."""
    if held.call not in ledger.calls:
        yield Reason.of("planned_unknown_meeting", meeting=held.call)
    for person in held.people:
        if person not in ledger.members:
            yield Reason.of("member_unknown", call=ledger.named(held.call), member=person)
    if held.interpreter is not None and held.interpreter not in ledger.interpreters:
        name = held.interpreter
        yield Reason.of(
            "planned_unknown_interpreter", meeting=ledger.named(held.call), interpreter=name
        )


def wrong_call(held: HeldCall, ledger: Ledger) -> Iterator[Reason]:
    """What is wrong with a held call, whatever else is held."""
    if ledger.calls[held.call].wish is Wish.NO:
        yield Reason.of("unwanted_planned", meeting=ledger.named(held.call))
    yield from _wrong_time(held, ledger)
    yield from _wrong_guests(held, ledger)
    yield from _wrong_interpreter(held, ledger)
    for group in ledger.groups_of(held):
        yield from _wrong_place(held, group, ledger)


def _wrong_time(held: HeldCall, ledger: Ledger) -> Iterator[Reason]:
    """Length, window, start and the host's hours."""
    call, name, day = ledger.calls[held.call], ledger.named(held.call), ledger.date_of(held)
    local = ledger.local(ledger.city_of(held).id, held.starts)
    if held.ends - held.starts != timedelta(minutes=call.minutes):
        yield Reason.of("call_wrong_length", call=name, minutes=call.minutes)
    if call.starts is not None:
        if held.starts != call.starts:
            yield Reason.of("call_not_at_start", call=name, day=day, time=f"{local:%H:%M}")
        return
    if (call.earliest and day < call.earliest) or (call.latest and day > call.latest):
        yield Reason.of("call_outside_window", call=name, day=day)
    if not ledger.problem.first_day <= day <= ledger.problem.last_day:
        yield Reason.of("call_off_tour", call=name, day=day)
    if local.minute % 15 or local.second:
        yield Reason.of("call_off_grid", call=name, time=f"{local:%H:%M}")
    end = ledger.local(ledger.city_of(held).id, held.ends)
    if not any(
        opens <= local.time() and end.time() <= closes and end.date() == day
        for opens, closes in ledger.hours(ledger.hosts[call.host], day)
    ):
        yield Reason.of("host_closed", call=name, day=day, time=f"{local:%H:%M}")


def _wrong_guests(held: HeldCall, ledger: Ledger) -> Iterator[Reason]:
    name, day, there = ledger.named(held.call), ledger.date_of(held), set[str](held.people)
    for person in held.people:
        member = ledger.members[person]
        if not is_present(member, day):
            yield Reason.of("guest_away", call=name, member=member.name, day=day)
    for other in sorted(there ^ ledger.expected(held)):
        code = "guest_not_asked" if other in there else "guest_missing"
        yield Reason.of(code, call=name, member=ledger.members[other].name)
    if not there:
        yield Reason.of("call_without_guests", call=name)
    roles = {ledger.members[person].role for person in held.people}
    for role in sorted(ledger.calls[held.call].roles - roles):
        yield Reason.of("role_unfilled", call=name, role=role)


def _wrong_interpreter(held: HeldCall, ledger: Ledger) -> Iterator[Reason]:
    call, name = ledger.calls[held.call], ledger.named(held.call)
    pair = "–".join(sorted(call.pair))
    if held.interpreter is None:
        if call.pair:
            yield Reason.of("interpreter_missing", meeting=name, pair=pair)
        return
    one, city = ledger.interpreters[held.interpreter], ledger.city_of(held)
    if call.pair not in one.pairs:
        yield Reason.of("interpreter_lacks_pair", meeting=name, interpreter=one.name, pair=pair)
    if not is_present(one, ledger.date_of(held)):
        yield Reason.of("guest_away", call=name, member=one.name, day=ledger.date_of(held))
    if one.city is None:
        yield from _wrong_place(held, one.group or next(iter(ledger.groups)), ledger)
    elif one.city != city.id:
        yield Reason.of("interpreter_elsewhere", call=name, interpreter=one.name, city=city.name)


def _wrong_place(held: HeldCall, group: GroupId, ledger: Ledger) -> Iterator[Reason]:
    """A group is not where the call is, with the transfer before and after it."""
    call, city = ledger.calls[held.call], ledger.city_of(held)
    begins, ends = held.starts - ledger.margin, held.ends + ledger.margin
    visits = [
        visit
        for visit in ledger.visits[group]
        if (call.is_afar or visit.city == city.id) and visit.starts <= begins and ends <= visit.ends
    ]
    name = ledger.groups[group].name
    if not visits:
        yield Reason.of("group_not_there", call=ledger.named(held.call), group=name, city=city.name)
    elif call.is_afar and not any(_is_by_day(held, visit, ledger) for visit in visits):
        yield Reason.of("video_at_night", call=ledger.named(held.call), group=name)


def _is_by_day(held: HeldCall, visit: Visit, ledger: Ledger) -> bool:
    starts, ends = (ledger.local(visit.city, one) for one in (held.starts, held.ends))
    return starts.time() >= time(7) and ends.time() <= time(22) and starts.date() == ends.date()


def wrong_pairs(held: Sequence[HeldCall], ledger: Ledger) -> Iterator[Reason]:
    """Two calls that want the same person or host at once, or stand in the wrong order."""
    for one, other in combinations(sorted(held, key=lambda call: call.starts), 2):
        names = {"first": ledger.named(one.call), "second": ledger.named(other.call)}
        if other.starts < one.ends + ledger.margin:
            for person in sorted(set(one.people) & set(other.people)):
                yield _too_close(ledger.members[person].name, names, ledger)
            if one.interpreter is not None and one.interpreter == other.interpreter:
                yield _too_close(ledger.interpreters[one.interpreter].name, names, ledger)
        hosts = {ledger.calls[call.call].host for call in (one, other)}
        if len(hosts) == 1 and other.starts < one.ends:
            yield Reason.of("host_doubled", **names)
    times = {call.call: call for call in held}
    for first, second in ledger.problem.precedences:
        if first in times and second in times and times[second].starts < times[first].ends:
            names = {"first": ledger.named(first), "second": ledger.named(second)}
            yield Reason.of("out_of_order", **names)


def _too_close(name: str, names: dict[str, str], ledger: Ledger) -> Reason:
    return Reason.of("calls_too_close", member=name, minutes=ledger.problem.transfer, **names)


def overlaps(held: HeldCall, starts: datetime, ends: datetime, margin: timedelta) -> bool:
    """Whether a call, with the transfer after it, lies in a stretch of time."""
    return held.starts < ends and starts < held.ends + margin
