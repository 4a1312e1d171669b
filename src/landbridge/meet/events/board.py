"""A timetable while it is searched: which meeting stands in which slot.

Invariant: what stands on a board keeps all of its problem but the musts and fairness, as long as
the moves that are made fit (`limits`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from landbridge.meet.events.grid import Grid
from landbridge.meet.events.pricing import Pricing
from landbridge.meet.events.slot_bits import OUT

BY_BREAKS = Pricing()
Moves = Mapping[int, int]
"""Meetings and the slots that they go to, all at once."""


class Board:
    """Meetings in slots, and what they use there.

    `at` holds the meetings of each seat in each slot, `busy` the busy slots of each party as
    bits, `held` how many meetings each party has. `interpreter` says who interprets a
    meeting, `work` in which slots each interpreter does.
    """

    def __init__(self, grid: Grid, pricing: Pricing = BY_BREAKS) -> None:
        slots = len(grid.tables)
        self.grid = grid
        self.pricing = pricing
        self._prices = [pricing.of_breaks(breaks, grid.fairness) for breaks in range(slots + 1)]
        self.slot = [OUT] * len(grid.meetings)
        self.at: list[list[list[int]]] = [[[] for _ in range(slots)] for _ in grid.seats.capacity]
        self.busy = [0] * len(grid.quotas)
        self.held = [0] * len(grid.quotas)
        self.tables = [0] * slots
        self.rooms = [0] * slots
        self.interpreter = [OUT] * len(grid.meetings)
        self.work = [0] * len(grid.interpreting.away)

    def unplaced(self) -> list[int]:
        """The meetings without a slot."""
        return [meeting for meeting, slot in enumerate(self.slot) if slot == OUT]

    def price(self) -> int:
        """What the board costs."""
        breaks = self.grid.bits.breaks_of
        return sum(self._prices[breaks(mask)] for mask in self.busy) + sum(
            self.pricing.of_slot(meeting, slot) for meeting, slot in enumerate(self.slot)
        )

    def added_price(self, moves: Moves) -> int:
        """How much more it would cost after moves."""
        breaks, prices, busy = self.grid.bits.breaks_of, self._prices, self.busy
        added = 0
        for party, mask in self.changed(moves).items():
            added += prices[breaks(mask)] - prices[breaks(busy[party])]
        if self.pricing.homes:
            of_slot, slot = self.pricing.of_slot, self.slot
            for meeting, to in moves.items():
                added += of_slot(meeting, to) - of_slot(meeting, slot[meeting])
        return added

    def changed(self, moves: Moves) -> dict[int, int]:
        """The busy slots that parties would have after moves, where they may differ from now."""
        bits, slot, busy, parties = self.grid.bits.bits, self.slot, self.busy, self.grid.parties
        single = self.grid.seats.single
        turned: dict[int, int] = {}
        for meeting, to in moves.items():
            both = bits[slot[meeting]] ^ bits[to]
            for party in parties[meeting]:
                turned[party] = turned.get(party, 0) ^ both
        return {
            party: busy[party] ^ mask if single[party] else self._recounted(party, moves)
            for party, mask in turned.items()
            if mask or not single[party]
        }

    def _recounted(self, party: int, moves: Moves) -> int:
        """The busy slots of a party of several people after moves."""
        more: Counter[int] = Counter()
        for meeting, to in moves.items():
            if party in self.grid.parties[meeting]:
                more[self.slot[meeting]] -= 1
                more[to] += 1
        del more[OUT]
        mask, bits = self.busy[party], self.grid.bits.bits
        for slot, count in more.items():
            is_busy = len(self.at[party][slot]) + count
            mask = mask | bits[slot] if is_busy else mask & ~bits[slot]
        return mask

    def make(self, moves: Moves, interpreters: Moves) -> None:
        """Make moves that fit, with who then interprets those moved meetings that need it."""
        for party, mask in self.changed(moves).items():
            self.busy[party] = mask
        bits = self.grid.bits.bits
        for meeting in interpreters:
            if self.interpreter[meeting] != OUT:
                self.work[self.interpreter[meeting]] &= ~bits[self.slot[meeting]]
        for meeting, interpreter in interpreters.items():
            self.interpreter[meeting] = interpreter
            if interpreter != OUT:
                self.work[interpreter] |= bits[moves[meeting]]
        for meeting, to in moves.items():
            self._take_away(meeting)
            self._put(meeting, to)

    def _take_away(self, meeting: int) -> None:
        slot = self.slot[meeting]
        if slot == OUT:
            return
        for seat in self.grid.seats.of[meeting]:
            self.at[seat][slot].remove(meeting)
        for party in self.grid.parties[meeting]:
            self.held[party] -= 1
        self.tables[slot] -= self.grid.is_shared[meeting]
        self.rooms[slot] -= self.grid.in_room[meeting]
        self.slot[meeting] = OUT

    def _put(self, meeting: int, slot: int) -> None:
        if slot == OUT:
            return
        for seat in self.grid.seats.of[meeting]:
            self.at[seat][slot].append(meeting)
        for party in self.grid.parties[meeting]:
            self.held[party] += 1
        self.tables[slot] += self.grid.is_shared[meeting]
        self.rooms[slot] += self.grid.in_room[meeting]
        self.slot[meeting] = slot
