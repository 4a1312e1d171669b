"""What moves along when a meeting moves: chains that go back and forth between two slots.

For parties of one person these are the Kempe chains of edge colouring: a meeting goes to a
slot, whoever is busy there with another goes back with it to the slot that became free, and so
on. Everybody but those at the ends is then busy in both slots as before.
"""

from __future__ import annotations

from collections.abc import Callable

from landbridge.meet.events.board import Board
from landbridge.meet.events.slot_bits import OUT

Draw = Callable[[], float]
"""A number from 0 to 1, drawn at random."""


def chain(board: Board, meeting: int, to: int, draw: Draw) -> dict[int, int] | None:
    """The moves by which a placed meeting goes to another slot; none where somebody cannot."""
    grid, origin = board.grid, board.slot[meeting]
    allowed, bits = grid.allowed, grid.bits.bits
    if not allowed[meeting] & bits[to]:
        return None
    moves = {meeting: to}
    waiting = [meeting]
    while waiting:
        one = waiting.pop()
        slot = moves[one]
        back = origin if slot == to else to
        for seat in grid.seats.of[one]:
            other = _in_the_way(board, moves, seat, slot, draw)
            if other == OUT:
                continue
            if not allowed[other] & bits[back]:
                return None
            moves[other] = back
            waiting.append(other)
    return moves


def _in_the_way(board: Board, moves: dict[int, int], seat: int, slot: int, draw: Draw) -> int:
    """A meeting that has to leave a slot so that a seat holds those that come; OUT if none."""
    there = board.at[seat][slot]
    if board.grid.seats.single[seat]:
        return there[0] if there and there[0] not in moves else OUT
    staying = [meeting for meeting in there if meeting not in moves]
    coming = sum(
        to == slot and board.slot[meeting] != slot and seat in board.grid.seats.of[meeting]
        for meeting, to in moves.items()
    )
    if not staying or len(staying) + coming <= board.grid.seats.capacity[seat][slot]:
        return OUT
    return staying[int(draw() * len(staying))]
