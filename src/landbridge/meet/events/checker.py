"""All that is wrong with a timetable, found from problem and plan alone.

The checker knows no solver: it counts again whatever a plan says of itself.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from landbridge.claims.model import Reason
from landbridge.meet.events.checked_meetings import unknown_ids, wrong_in_itself
from landbridge.meet.events.checked_slots import wrong_between
from landbridge.meet.events.lookup import Lookup
from landbridge.meet.events.model import Placed, TimetablePlan, TimetableProblem
from landbridge.meet.events.tally import breaks_by_party, tally
from landbridge.meet.miscounted import miscounted
from landbridge.meet.model import Wish


def faults(problem: TimetableProblem, plan: TimetablePlan) -> tuple[Reason, ...]:
    """What is wrong with a plan; nothing where it holds.

    Placed meetings that name what the problem does not have are told and looked at no further.
    """
    known = Lookup.of(problem)
    unknown = [tuple(unknown_ids(one, known)) for one in plan.placed]
    sound = [one for one, reasons in zip(plan.placed, unknown, strict=True) if not reasons]
    return (
        *(reason for reasons in unknown for reason in reasons),
        *_not_once(plan, known),
        *(reason for one in sound for reason in wrong_in_itself(one, known)),
        *wrong_between(problem, sound, known),
        *_over_quota(sound, known),
        *_out_of_order(problem, sound, known),
        *_unfair(problem, sound),
        *(() if plan.reasons else miscounted(tally(problem, sound), plan.goals)),
    )


def _not_once(plan: TimetablePlan, known: Lookup) -> Iterator[Reason]:
    """Meetings that a plan has twice, has not, or leaves out although they must be."""
    placed = {one.meeting for one in plan.placed}
    named = Counter([one.meeting for one in plan.placed])
    named.update(one.meeting for one in plan.unplaced)
    for one in plan.unplaced:
        if one.meeting not in known.meetings:
            yield Reason.of("planned_unknown_meeting", meeting=one.meeting)
    for meeting in known.meetings.values():
        name = known.call_meeting(meeting.id)
        if named[meeting.id] > 1:
            yield Reason.of("planned_twice", meeting=name)
        if plan.reasons:
            continue
        if not named[meeting.id]:
            yield Reason.of("not_planned", meeting=name)
        elif meeting.wish is Wish.MUST and meeting.id not in placed:
            yield Reason.of("must_unplaced", meeting=name)


def _over_quota(placed: Sequence[Placed], known: Lookup) -> Iterator[Reason]:
    held = Counter(party for one in placed for party in known.meetings[one.meeting].parties)
    for party in known.parties.values():
        if party.most is not None and held[party.id] > party.most:
            count = held[party.id]
            yield Reason.of("party_over_quota", party=party.name, count=count, most=party.most)


def _out_of_order(
    problem: TimetableProblem, placed: Sequence[Placed], known: Lookup
) -> Iterator[Reason]:
    slots = {one.meeting: one.slot for one in placed}
    for first, second in problem.precedences:
        if first in slots and second in slots and slots[first] >= slots[second]:
            names = known.call_meeting(first), known.call_meeting(second)
            yield Reason.of("out_of_order", first=names[0], second=names[1])


def _unfair(problem: TimetableProblem, placed: Sequence[Placed]) -> Iterator[Reason]:
    breaks = breaks_by_party(problem, placed)
    if problem.fairness is None or not breaks:
        return
    most, fewest = max(breaks, key=breaks.__getitem__), min(breaks, key=breaks.__getitem__)
    if breaks[most] - breaks[fewest] > problem.fairness:
        names = {party.id: party.name for party in problem.parties}
        yield Reason.of(
            "breaks_unfair",
            party=names[most],
            other=names[fewest],
            breaks=breaks[most],
            other_breaks=breaks[fewest],
            fairness=problem.fairness,
        )
