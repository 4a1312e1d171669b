"""Meetings that a timetable leaves without a slot, and why."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from landbridge.claims.model import Reason
from landbridge.meet.events.lookup import Lookup
from landbridge.meet.events.model import Meeting, TimetableProblem, Unplaced
from landbridge.meet.model import Goal, MeetingId, Wish

Goals = Mapping[str, Goal]
AIM_OF = {Wish.MUST: "musts", Wish.WANT: "wants"}
"""Under which aim a meeting is placed."""


def unplaced(
    problem: TimetableProblem, held: Collection[MeetingId], goals: Goals
) -> tuple[Unplaced, ...]:
    """The meetings that are not held, in the order of the problem.

    That no slot is left for one is said where it is proven that no more of them can be held;
    else that none was found.
    """
    return tuple(
        Unplaced(meeting.id, _why(meeting, goals))
        for meeting in problem.meetings
        if meeting.id not in held
    )


def musts_unplaced(
    problem: TimetableProblem, held: Collection[MeetingId], goals: Goals
) -> tuple[Reason, ...]:
    """A reason for each meeting that must be held and is not."""
    code = "must_without_slot" if goals["musts"].is_proven else "must_slot_not_found"
    known = Lookup.of(problem)
    return tuple(
        Reason.of(code, meeting=known.call_meeting(meeting.id))
        for meeting in problem.meetings
        if meeting.wish is Wish.MUST and meeting.id not in held
    )


def _why(meeting: Meeting, goals: Goals) -> Reason:
    if meeting.wish is Wish.NO:
        return Reason.of("meeting_not_wanted")
    proven = goals[AIM_OF[meeting.wish]].is_proven
    return Reason.of("no_slot_left" if proven else "no_slot_found")
