"""A changed event planned near to a frozen plan: who can stays, the others come close."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from random import Random
from typing import NamedTuple

from landbridge.meet.events.board import Board
from landbridge.meet.events.construct import place_rest
from landbridge.meet.events.disturbance import Frozen
from landbridge.meet.events.fair_breaks import made_fair
from landbridge.meet.events.grid import Grid
from landbridge.meet.events.limits import attempt, has_seats
from landbridge.meet.events.neighbourhoods import Arrangement, Search, Standing, anneal
from landbridge.meet.events.pricing import Pricing
from landbridge.meet.events.slot_bits import OUT
from landbridge.meet.model import InterpreterId, MeetingId


class Near(NamedTuple):
    """The slots of those that are held, and who interprets."""

    slots: dict[MeetingId, int]
    interpreters: dict[MeetingId, InterpreterId]


def stay_near(grid: Grid, frozen: Frozen, search: Search, seeds: int) -> Near:
    """As many held as searches come by, of these as few as they can away from their slot.

    The best of so many searches, with the seeds from that of the search on; no more of them
    than it takes to reach what counting allows.
    """
    grid = _preferring(grid, frozen)
    homes = homes_of(grid, frozen)
    enough = (0, moved_at_least(grid, homes))
    found = []
    for more in range(seeds):
        found.append(_near(grid, homes, replace(search, seed=search.seed + more), enough))
        if found[-1].standing <= enough:
            break
    best = made_fair(grid, min(found))
    return Near(best.slot_of(grid), best.interpreter_of(grid))


def _preferring(grid: Grid, frozen: Frozen) -> Grid:
    """The grid in which each meeting would first have the interpreter that it had."""
    ids, able = grid.interpreting.ids, grid.interpreting.able
    had = [frozen[one.id].interpreter if one.id in frozen else None for one in grid.meetings]
    preferred = tuple(
        (*(one for one in several if ids[one] == who), *(one for one in several if ids[one] != who))
        for several, who in zip(able, had, strict=True)
    )
    return replace(grid, interpreting=grid.interpreting._replace(able=preferred))


def homes_of(grid: Grid, frozen: Frozen) -> tuple[int, ...]:
    """The slots that meetings had, OUT where they had none."""
    return tuple(
        frozen[meeting.id].slot if meeting.id in frozen else OUT for meeting in grid.meetings
    )


def moved_at_least(grid: Grid, homes: Sequence[int]) -> int:
    """How many are moved or lost whatever is planned: who cannot stay, or finds no table left."""
    staying = [one for one, home in enumerate(homes) if grid.allowed[one] & grid.bits.bits[home]]
    homeless = sum(home != OUT for home in homes) - len(staying)
    shared = Counter(homes[one] for one in staying if grid.is_shared[one])
    return homeless + sum(max(0, count - grid.tables[slot]) for slot, count in shared.items())


def _near(grid: Grid, homes: tuple[int, ...], search: Search, enough: Standing) -> Arrangement:
    board = Board(grid, Pricing(breaks=0, moved=1, homes=homes))
    for meeting, home in enumerate(homes):
        if grid.allowed[meeting] & grid.bits.bits[home] and has_seats(board, meeting, home):
            attempt(board, {meeting: home})
    random = Random(search.seed)  # noqa: S311 - nothing here is secret
    place_rest(board, random)
    return anneal(board, search, random, enough)
