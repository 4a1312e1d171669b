"""Interpreters by number: who can interpret a meeting, when, and what that keeps them from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from landbridge.meet.events.model import Meeting, Slot, TimetableProblem
from landbridge.meet.events.slot_bits import SlotBits
from landbridge.meet.model import InterpreterId


class Interpreting(NamedTuple):
    """Who may interpret each meeting, and when not; interpreters are positions in `ids`.

    `away` are by interpreter the slots, as bits, in which they are not there. `clash` is by slot
    the slots in which the interpreter of a meeting there can have no other: itself, and those
    too near for a handover.
    """

    ids: tuple[InterpreterId, ...]
    able: tuple[tuple[int, ...], ...]
    away: tuple[int, ...]
    clash: tuple[int, ...]

    @classmethod
    def of_meetings(
        cls, meetings: Sequence[Meeting], problem: TimetableProblem, bits: SlotBits
    ) -> Interpreting:
        """What the interpreters of a problem can do for these meetings."""
        return cls(
            tuple(one.id for one in problem.interpreters),
            tuple(_able(meeting, problem) for meeting in meetings),
            tuple(bits.mask(one.away) for one in problem.interpreters),
            tuple(
                bits.mask(
                    number
                    for number, other in enumerate(problem.slots)
                    if _too_near(slot, other, problem.handover)
                )
                for slot in problem.slots
            ),
        )


def _able(meeting: Meeting, problem: TimetableProblem) -> tuple[int, ...]:
    return tuple(
        number
        for number, interpreter in enumerate(problem.interpreters)
        if meeting.pair in interpreter.pairs
    )


def _too_near(one: Slot, other: Slot, handover: int) -> bool:
    return not (one.leaves(handover, other) or other.leaves(handover, one))
