"""All that is wrong with a planned tour, found from problem and plan alone.

The checker knows no solver: it counts again whatever a plan says of itself.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from landbridge.claims.model import Reason
from landbridge.meet.miscounted import miscounted
from landbridge.meet.model import Wish
from landbridge.meet.tours.checked_calls import unknown_in, wrong_call, wrong_pairs
from landbridge.meet.tours.checked_ways import wrong_nights, wrong_ways
from landbridge.meet.tours.ledger import Ledger
from landbridge.meet.tours.model import DayKind, TourProblem
from landbridge.meet.tours.plan import TourPlan
from landbridge.meet.tours.tally import tally


def faults(problem: TourProblem, plan: TourPlan) -> tuple[Reason, ...]:
    """What is wrong with a plan; nothing where it holds.

    A plan that has no tour at all, only reasons, holds. Calls that name what the problem
    does not have are told and looked at no further, and so is a plan whose legs do not join.
    """
    if plan.reasons and not plan.nights and not plan.held:
        return ()
    ledger = Ledger.of(problem, plan)
    held = ledger.plan.held
    unknown = [tuple(unknown_in(one, ledger)) for one in held]
    sound = [one for one, reasons in zip(held, unknown, strict=True) if not reasons]
    ways = tuple(wrong_ways(ledger))
    told = (*(reason for reasons in unknown for reason in reasons), *_not_once(ledger), *ways)
    if ways:
        return told
    return (
        *told,
        *(reason for one in sound for reason in wrong_call(one, ledger)),
        *wrong_pairs(sound, ledger),
        *wrong_nights(sound, ledger),
        *_unsaid_days(ledger),
        *miscounted(tally(sound, ledger), ledger.plan.goals),
    )


def _not_once(ledger: Ledger) -> Iterator[Reason]:
    """Calls that a plan has twice, has not, or leaves out although they must be."""
    held = {one.call for one in ledger.plan.held}
    named = Counter([one.call for one in ledger.plan.held])
    named.update(one.call for one in ledger.plan.unplaced)
    for one in ledger.plan.unplaced:
        if one.call not in ledger.calls:
            yield Reason.of("planned_unknown_meeting", meeting=one.call)
    for call in ledger.problem.calls:
        name = ledger.named(call.id)
        if named[call.id] > 1:
            yield Reason.of("planned_twice", meeting=name)
        elif not named[call.id] and call.wish is not Wish.NO:
            yield Reason.of("not_planned", meeting=name)
        elif call.wish is Wish.MUST and call.id not in held and not ledger.plan.reasons:
            yield Reason.of("must_unplaced", meeting=name)


def _unsaid_days(ledger: Ledger) -> Iterator[Reason]:
    """Days off and make-up workdays in a city of the tour that the plan does not name rightly."""
    said = {(note.city, note.date): note.day for note in ledger.plan.notes}
    for city_id, day in ledger.days_spent():
        city = ledger.cities[city_id]
        known = ledger.day(city, day)
        if known.kind is not DayKind.WORKING and said.get((city_id, day)) != known:
            yield Reason.of("day_unsaid", city=city.name, day=day)
