"""A changed event planned near to a frozen plan: who can stays, the others come close."""

from __future__ import annotations

from dataclasses import replace
from random import Random
from typing import NamedTuple

from landbridge.meet.board import Board
from landbridge.meet.construct import place_rest
from landbridge.meet.disturbance import Frozen
from landbridge.meet.grid import Grid
from landbridge.meet.limits import attempt, has_seats
from landbridge.meet.model import InterpreterId, MeetingId
from landbridge.meet.neighbourhoods import Arrangement, Search, anneal
from landbridge.meet.pricing import Pricing
from landbridge.meet.slot_bits import OUT


class Near(NamedTuple):
    """The slots of those that are held, and who interprets."""

    slots: dict[MeetingId, int]
    interpreters: dict[MeetingId, InterpreterId]


def stay_near(grid: Grid, frozen: Frozen, search: Search, seeds: int) -> Near:
    """As many held as searches come by, of these as few as they can away from their slot.

    The best of so many searches, with the seeds from that of the search on.
    """
    homes = tuple(
        frozen[meeting.id].slot if meeting.id in frozen else OUT for meeting in grid.meetings
    )
    found = min(
        _near(grid, homes, replace(search, seed=search.seed + more)) for more in range(seeds)
    )
    return Near(found.slot_of(grid), found.interpreter_of(grid))


def _near(grid: Grid, homes: tuple[int, ...], search: Search) -> Arrangement:
    board = Board(grid, Pricing(breaks=0, moved=1, homes=homes))
    for meeting, home in enumerate(homes):
        if grid.allowed[meeting] & grid.bits.bits[home] and has_seats(board, meeting, home):
            attempt(board, {meeting: home})
    random = Random(search.seed)  # noqa: S311 - nothing here is secret
    place_rest(board, random)
    return anneal(board, search, random)
