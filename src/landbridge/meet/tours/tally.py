"""What a planned tour comes to under each aim, counted from the plan alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from landbridge.meet.model import Wish
from landbridge.meet.tours.ledger import Ledger
from landbridge.meet.tours.model import GroupId
from landbridge.meet.tours.plan import HeldCall

MINUTE = timedelta(minutes=1)


def tally(held: Sequence[HeldCall], ledger: Ledger) -> Mapping[str, int]:
    """Musts, wants, mismatch, discomfort, nights, travel and idle minutes."""
    wishes = [ledger.calls[one.call].wish for one in held]
    travel = sum((leg.arrives - leg.departs) // MINUTE for leg in ledger.plan.legs)
    return {
        "musts": wishes.count(Wish.MUST),
        "wants": wishes.count(Wish.WANT),
        "mismatch": sum(_mismatch(one, ledger) for one in held),
        "discomfort": sum(_is_off(one, ledger) for one in held),
        "nights": sum(_nights(group, held, ledger) for group in ledger.groups),
        "travel": travel,
        "idle": sum(_idle(group, held, ledger) for group in ledger.groups),
    }


def _mismatch(held: HeldCall, ledger: Ledger) -> int:
    protocol = ledger.problem.protocol
    ranks = [ledger.members[person].rank or "" for person in held.people]
    ours = [protocol.grades[rank] for rank in ranks if rank in protocol.grades]
    theirs = protocol.grades.get(ledger.hosts[ledger.calls[held.call].host].rank or "")
    if theirs is None or not ours:
        return 0
    below = theirs - min(ours)
    return max(below * protocol.below, -below * protocol.above)


def _is_off(held: HeldCall, ledger: Ledger) -> bool:
    return not ledger.day(ledger.city_of(held), ledger.date_of(held)).is_worked


def _nights(group: GroupId, held: Sequence[HeldCall], ledger: Ledger) -> int:
    """The nights between a group's first call or leg and its last."""
    days = [ledger.date_of(one) for one in held if group in ledger.groups_of(one)]
    for leg in ledger.legs_of(group):
        days.append(ledger.local(leg.origin, leg.departs).date())
        days.append(ledger.local(leg.destination, leg.arrives).date())
    # Arriving at the last midnight begins no night: the tour ends then.
    return (min(max(days), ledger.problem.last_day) - min(days)).days if days else 0


def _idle(group: GroupId, held: Sequence[HeldCall], ledger: Ledger) -> int:
    """The minutes of a group's days, in each city, that its calls and transfers leave."""
    days: dict[tuple[str, date], list[HeldCall]] = {}
    for one in held:
        if group in ledger.groups_of(one) and not ledger.calls[one.call].is_afar:
            days.setdefault((ledger.city_of(one).id, ledger.date_of(one)), []).append(one)
    return sum(_left(calls, ledger) for calls in days.values())


def _left(calls: Sequence[HeldCall], ledger: Ledger) -> int:
    """What is left between the first call and the last; calls held at once count each."""
    span = max(one.ends for one in calls) - min(one.starts for one in calls)
    busy = sum((one.ends - one.starts for one in calls), (len(calls) - 1) * ledger.margin)
    return max(0, (span - busy) // MINUTE)
