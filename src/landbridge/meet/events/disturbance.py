"""How much a changed plan disturbs: meetings moved or reseated, and people to be told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from landbridge.meet.events.model import Placed, TimetableProblem
from landbridge.meet.model import MeetingId

Frozen = Mapping[MeetingId, Placed]
"""The meetings of a plan that people hold in their hands."""


def disturbance(
    problem: TimetableProblem, frozen: Frozen, placed: Sequence[Placed]
) -> dict[str, int]:
    """How many meetings have another slot, or that slot and another table; how many are told.

    People and interpreters are told who have a meeting that is new, gone or otherwise
    than it was, also those who take no longer part.
    """
    kept = [(frozen[one.meeting], one) for one in placed if one.meeting in frozen]
    return {
        "moved": sum(before.slot != after.slot for before, after in kept),
        "reseated": sum(
            before.slot == after.slot and before.table != after.table for before, after in kept
        ),
        "told": len(to_be_told(frozen, placed)),
    }


def to_be_told(frozen: Frozen, placed: Sequence[Placed]) -> frozenset[str]:
    """The ids of those whose agenda is not what it was."""
    after = {one.meeting: one for one in placed}
    return frozenset(
        who
        for meeting in frozen.keys() | after.keys()
        if frozen.get(meeting) != after.get(meeting)
        for one in (frozen.get(meeting), after.get(meeting))
        if one is not None
        for who in holders(one)
    )


def holders(placed: Placed) -> tuple[str, ...]:
    """The ids of the people and the interpreter of a meeting."""
    return (*placed.people, *([placed.interpreter] if placed.interpreter else []))
