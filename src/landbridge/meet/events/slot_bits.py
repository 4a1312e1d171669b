"""Slots as bits of one number, so that stretches of busy slots are counted at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

from landbridge.meet.events.model import Slot

OUT = -1
"""The slot of a meeting that is not placed; its bit is nothing."""

Answer = TypeVar("Answer")

REMEMBERED = 500_000
"""How many answers are kept: some 100 MB at most."""


class SlotBits:
    """The bits of an event's slots, in order; an empty bit lies between two sessions."""

    def __init__(self, slots: Sequence[Slot]) -> None:
        names = [slot.session for slot in slots]
        changes = [one != other for one, other in zip(names[1:], names, strict=False)]
        gaps = [sum(changes[:number]) for number in range(len(names))]
        bits = [1 << (number + gap) for number, gap in enumerate(gaps)]
        self.bits = (*bits, 0)
        self.sessions = tuple(
            sum(bit for bit, other in zip(bits, gaps, strict=True) if other == gap)
            for gap in sorted(set(gaps))
        )
        self._slots: dict[int, tuple[int, ...]] = {}
        self._breaks: dict[int, int] = {}

    def mask(self, slots: Iterable[int]) -> int:
        """The bits of some slots."""
        return sum(self.bits[slot] for slot in slots)

    def slots_of(self, mask: int) -> tuple[int, ...]:
        """The slots of a mask."""
        slots = self._slots.get(mask)
        if slots is None:
            slots = tuple(slot for slot, bit in enumerate(self.bits) if mask & bit)
            _remember(self._slots, mask, slots)
        return slots

    def breaks_of(self, mask: int) -> int:
        """How many stretches of idle slots lie between busy ones of one session."""
        breaks = self._breaks.get(mask)
        if breaks is None:
            runs = (mask & ~(mask << 1)).bit_count()
            breaks = runs - sum(mask & session != 0 for session in self.sessions)
            _remember(self._breaks, mask, breaks)
        return breaks


def _remember(known: dict[int, Answer], mask: int, answer: Answer) -> None:
    if len(known) >= REMEMBERED:
        known.clear()
    known[mask] = answer
