"""What a search wants little of, in one sum: breaks, unfairness, and meetings away from home."""

from __future__ import annotations

from dataclasses import dataclass

from landbridge.meet.events.slot_bits import OUT


@dataclass(frozen=True, slots=True)
class Pricing:
    """What each thing costs.

    `unfair` is for a break of a party that is more than fairness allows where others have
    none. `moved` is for a meeting that is held in another slot than its home; `homes` are by
    meeting, OUT where it has none.
    """

    breaks: int = 1
    unfair: int = 3
    moved: int = 0
    homes: tuple[int, ...] = ()

    def of_breaks(self, breaks: int, fairness: int | None) -> int:
        """The price of so many breaks of one party."""
        over = 0 if fairness is None else max(0, breaks - fairness)
        return self.breaks * breaks + self.unfair * over

    def of_slot(self, meeting: int, slot: int) -> int:
        """The price of a slot for a meeting."""
        home = self.homes[meeting] if self.homes else OUT
        return self.moved if OUT not in (home, slot) and slot != home else 0
