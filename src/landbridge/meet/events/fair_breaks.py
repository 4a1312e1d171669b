"""Breaks made as fair as is asked, at the cost of meetings: the last resort of a search."""

from __future__ import annotations

from landbridge.meet.events.board import Board
from landbridge.meet.events.grid import Grid
from landbridge.meet.events.limits import attempt
from landbridge.meet.events.neighbourhoods import Arrangement, arrangement_of, board_of
from landbridge.meet.events.pushing import weight
from landbridge.meet.events.slot_bits import OUT


def made_fair(grid: Grid, arrangement: Arrangement) -> Arrangement:
    """The arrangement without so many meetings that no two parties' breaks differ too much.

    Meetings of the party with most breaks go, wants first, of these what lowers the price most.
    """
    board = board_of(grid, arrangement)
    while (party := _party_with_too_many(board)) is not None:
        theirs = [
            meeting
            for meeting, slot in enumerate(board.slot)
            if slot != OUT and party in grid.parties[meeting]
        ]
        gone = min(theirs, key=lambda one: (weight(board, one), board.added_price({one: OUT})))
        attempt(board, {gone: OUT})
    return arrangement_of(board)


def _party_with_too_many(board: Board) -> int | None:
    breaks = [board.grid.bits.breaks_of(mask) for mask in board.busy]
    fairness = board.grid.fairness
    if fairness is None or not breaks or max(breaks) - min(breaks) <= fairness:
        return None
    return breaks.index(max(breaks))
