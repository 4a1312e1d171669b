"""A meeting that is put in place of others: which have to go, and whether it is worth that."""

from __future__ import annotations

from random import Random

from landbridge.meet.events.board import Board
from landbridge.meet.events.limits import attempt
from landbridge.meet.events.slot_bits import OUT
from landbridge.meet.model import Wish

MUST = 1000
"""A must counts for more wants than it could ever push out."""


def push_in(board: Board, meeting: int, random: Random) -> bool:
    """Hold a meeting in a slot from which those that are in the way go, if they count no more.

    Of all slots the one in which least goes, and of these the cheapest; drawn among equals.
    """
    worth = weight(board, meeting)
    ways = []
    for slot in board.grid.bits.slots_of(board.grid.allowed[meeting]):
        gone = in_the_way(board, meeting, slot, random)
        weighs = sum(weight(board, other) for other in gone)
        if weighs <= worth:
            moves = dict.fromkeys(gone, OUT) | {meeting: slot}
            ways.append((weighs, board.added_price(moves), random.random(), moves))
    return any(attempt(board, moves) for *_, moves in sorted(ways, key=lambda way: way[:3]))


def weight(board: Board, meeting: int) -> int:
    """How much it counts that a meeting is held."""
    return MUST if board.grid.meetings[meeting].wish is Wish.MUST else 1


def in_the_way(board: Board, meeting: int, slot: int, random: Random) -> set[int]:
    """Meetings without which another can be held in a slot."""
    grid = board.grid
    gone: set[int] = set()
    for seat in grid.seats.of[meeting]:
        _clear(board, gone, board.at[seat][slot], grid.seats.capacity[seat][slot] - 1, random)
    there = [other for other, at in enumerate(board.slot) if at == slot and grid.is_shared[other]]
    if grid.in_room[meeting]:
        takers = [other for other in there if grid.in_room[other]]
        _clear(board, gone, takers, grid.rooms[slot] - 1, random)
    if grid.is_shared[meeting]:
        _clear(board, gone, there, grid.tables[slot] - 1, random)
    gone.update(other for other in grid.before[meeting] if board.slot[other] >= slot)
    gone.update(other for other in grid.after[meeting] if OUT < board.slot[other] <= slot)
    for party in grid.parties[meeting]:
        mine = [other for several in board.at[party] for other in several]
        _clear(board, gone, mine, grid.quotas[party] - 1, random)
    gone.update(_interpreted_near(board, meeting, slot, random))
    return gone


def _clear(board: Board, gone: set[int], meetings: list[int], most: int, random: Random) -> None:
    """Take so many of these meetings that the others are no more than `most`."""
    staying = [meeting for meeting in meetings if meeting not in gone]
    random.shuffle(staying)
    staying.sort(key=lambda meeting: weight(board, meeting))
    gone.update(staying[: max(0, len(staying) - most)])


def _interpreted_near(board: Board, meeting: int, slot: int, random: Random) -> set[int]:
    """The meetings of the interpreter who would have to give up least."""
    grid, interpreting = board.grid, board.grid.interpreting
    if not grid.meetings[meeting].pair:
        return set()
    near = set(grid.bits.slots_of(interpreting.clash[slot]))
    bit = grid.bits.bits[slot]
    choices = [
        {
            other
            for other, who in enumerate(board.interpreter)
            if who == interpreter and board.slot[other] in near
        }
        for interpreter in interpreting.able[meeting]
        if not interpreting.away[interpreter] & bit
    ]
    random.shuffle(choices)
    return min(choices, key=lambda gone: sum(weight(board, one) for one in gone), default=set())
