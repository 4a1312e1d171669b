"""A first timetable: each meeting into the slot that costs least, then chains for the rest."""

from __future__ import annotations

from random import Random

from landbridge.meet.events.board import Board
from landbridge.meet.events.chains import chain
from landbridge.meet.events.grid import Grid
from landbridge.meet.events.limits import attempt, has_seats
from landbridge.meet.events.pushing import push_in
from landbridge.meet.model import Wish

TRIES = 20
"""How many pairs of slots are tried for a meeting that fits nowhere as things stand."""


def construct(grid: Grid, random: Random) -> Board:
    """A board with the fixed meetings first, then the musts, then as many others as fit."""
    board = Board(grid)
    order = list(range(len(grid.meetings)))
    random.shuffle(order)
    order.sort(key=lambda meeting: _urgency(grid, meeting))
    for meeting in order:
        place(board, meeting)
    return board


def _urgency(grid: Grid, meeting: int) -> tuple[bool, bool]:
    one = grid.meetings[meeting]
    return one.fixed is None, one.wish is not Wish.MUST


def place(board: Board, meeting: int) -> bool:
    """Put a meeting into the free slot that costs least, the emptiest of these."""
    slots = [
        slot
        for slot in board.grid.bits.slots_of(board.grid.allowed[meeting])
        if has_seats(board, meeting, slot)
    ]
    filled = {slot: board.tables[slot] / board.grid.opened[slot] for slot in slots}
    slots.sort(key=lambda slot: (board.added_price({meeting: slot}), filled[slot]))
    return any(attempt(board, {meeting: slot}) for slot in slots)


def place_rest(board: Board, random: Random) -> None:
    """Place what is left over, musts first, by chains or in place of others that count no more."""
    rest = board.unplaced()
    rest.sort(key=lambda meeting: board.grid.meetings[meeting].wish is not Wish.MUST)
    for meeting in rest:
        if not (place(board, meeting) or _place_by_chain(board, meeting, random)):
            push_in(board, meeting, random)


def _place_by_chain(board: Board, meeting: int, random: Random) -> bool:
    """Free a slot of one party by a chain into a slot that another party has free.

    In the manner of Vizing's proof (1964): with one free in the first slot, the other in
    the second, a chain of the two from one of them makes both free in the second.
    """
    bits, busy = board.grid.bits, board.busy
    allowed = board.grid.allowed[meeting]
    free = [bits.slots_of(allowed & ~busy[party]) for party in board.grid.parties[meeting]]
    if not all(free):
        return False
    for _ in range(TRIES):
        one, other = random.sample(range(len(free)), 2)
        first, second = random.choice(free[one]), random.choice(free[other])
        party = board.grid.parties[meeting][one]
        there = board.at[party][second]
        if not there:
            continue
        moves = chain(board, there[0], first, random.random)
        if moves is None or not attempt(board, moves):
            continue
        if has_seats(board, meeting, second) and attempt(board, {meeting: second}):
            return True
    return False
