"""The rule that event tools document: requests in their order, first shared slot, first table."""

from __future__ import annotations

from landbridge.meet.events.board import Board
from landbridge.meet.events.grid import grid_of
from landbridge.meet.events.limits import attempt, has_seats
from landbridge.meet.events.model import TimetableProblem


def first_fit(problem: TimetableProblem) -> tuple[int, int]:
    """How many meetings the rule leaves unplaced, and how many breaks it makes."""
    grid = grid_of(problem)
    board = Board(grid)
    for meeting, allowed in enumerate(grid.allowed):
        for slot in grid.bits.slots_of(allowed):
            if has_seats(board, meeting, slot) and attempt(board, {meeting: slot}):
                break
    return len(board.unplaced()), board.price()
