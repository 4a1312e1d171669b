"""A timetable made better: chains of moves, taken or left as annealing has it.

Simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983) over the neighbourhoods of
`chains`; between its rounds what is unplaced is placed.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import exp
from random import Random
from typing import NamedTuple

from landbridge.meet.events.board import Board
from landbridge.meet.events.chains import Draw, chain
from landbridge.meet.events.construct import place_rest
from landbridge.meet.events.grid import Grid
from landbridge.meet.events.limits import attempt
from landbridge.meet.events.pushing import weight
from landbridge.meet.events.slot_bits import OUT
from landbridge.meet.model import InterpreterId, MeetingId
from landbridge.meet.stopping import Stop, never

ROUND = 1000
"""Steps between two looks at the temperature, the stop and what is unplaced."""


CALM = 0.5
"""How often a party without breaks is passed over."""

HOMEWARD = 0.5
"""How often a meeting that has a home goes there."""

NEAR = 0.7
"""How often a meeting goes beside others of its party, not anywhere."""


@dataclass(frozen=True, slots=True)
class Search:
    """How long and how boldly is searched: `steps` a meeting, unless `stop` says so before.

    A step that adds a break is taken with probability exp(-1/heat); heat falls
    from `hot` to `cold` by equal ratios.
    """

    seed: int = 0
    steps: int = 400
    hot: float = 0.6
    cold: float = 0.1
    stop: Stop = never


Standing = tuple[int, int]
"""How far from what is wished: what the unplaced weigh, and the price; least is best."""


class Arrangement(NamedTuple):
    """A slot for each meeting of a grid, or OUT, and an interpreter, or OUT."""

    standing: Standing
    slots: tuple[int, ...]
    interpreters: tuple[int, ...]

    def slot_of(self, grid: Grid) -> dict[MeetingId, int]:
        """The slots of the meetings that are held, by id."""
        return {
            meeting.id: slot
            for meeting, slot in zip(grid.meetings, self.slots, strict=True)
            if slot != OUT
        }

    def interpreter_of(self, grid: Grid) -> dict[MeetingId, InterpreterId]:
        """The interpreters of the meetings that have one, by id."""
        return {
            meeting.id: grid.interpreting.ids[number]
            for meeting, number in zip(grid.meetings, self.interpreters, strict=True)
            if number != OUT
        }


def anneal(board: Board, search: Search, random: Random, enough: Standing = (0, 0)) -> Arrangement:
    """The best that a search comes by: fewest unplaced, musts first, then the lowest price.

    What is `enough` is sought no further.
    """
    movable = _movable(board.grid)
    rounds = search.steps * len(board.grid.meetings) // ROUND + 1
    best = arrangement_of(board)
    for number in range(rounds):
        if best.standing <= enough or search.stop():
            break
        heat = search.hot * (search.cold / search.hot) ** (number / rounds)
        _step_through(board, movable, heat, random.random)
        place_rest(board, random)
        if _standing(board) <= best.standing:
            best = arrangement_of(board)
    return best


def _standing(board: Board) -> Standing:
    return sum(weight(board, meeting) for meeting in board.unplaced()), board.price()


def arrangement_of(board: Board) -> Arrangement:
    """What stands on a board."""
    return Arrangement(_standing(board), tuple(board.slot), tuple(board.interpreter))


def board_of(grid: Grid, arrangement: Arrangement) -> Board:
    """A board on which an arrangement stands."""
    board = Board(grid)
    board.make(
        {meeting: slot for meeting, slot in enumerate(arrangement.slots) if slot != OUT},
        {meeting: who for meeting, who in enumerate(arrangement.interpreters) if who != OUT},
    )
    return board


def _movable(grid: Grid) -> list[list[int]]:
    """The meetings of each party that may be held in more than one slot."""
    movable: list[list[int]] = [[] for _ in grid.quotas]
    for meeting, allowed in enumerate(grid.allowed):
        if allowed.bit_count() > 1:
            for party in grid.parties[meeting]:
                movable[party].append(meeting)
    return movable


def _step_through(board: Board, movable: list[list[int]], heat: float, draw: Draw) -> None:
    """A round of steps at one heat."""
    for _ in range(ROUND):
        moves = _proposed(board, movable, draw)
        if moves is None:
            continue
        added = board.added_price(moves)
        if added <= 0 or draw() < exp(-added / heat):
            attempt(board, moves)


def _proposed(board: Board, movable: list[list[int]], draw: Draw) -> dict[int, int] | None:
    """A meeting of some party to another slot: home, beside its others, or anywhere."""
    party = int(draw() * len(movable))
    calm = board.pricing.breaks and not board.grid.bits.breaks_of(board.busy[party])
    if not movable[party] or (calm and draw() < CALM):
        return None
    meeting = movable[party][int(draw() * len(movable[party]))]
    if board.slot[meeting] == OUT:
        return None
    to = _slot_proposed(board, meeting, board.busy[party], draw)
    return None if to == board.slot[meeting] else chain(board, meeting, to, draw)


def _slot_proposed(board: Board, meeting: int, busy: int, draw: Draw) -> int:
    """A slot for a meeting of a party with these busy slots; its own where there is no other."""
    homes = board.pricing.homes
    if homes and homes[meeting] != OUT and draw() < HOMEWARD:
        return homes[meeting]
    slots = board.grid.allowed[meeting]
    if draw() < NEAR:
        slots &= (busy << 1 | busy >> 1) & ~busy
    choice = board.grid.bits.slots_of(slots)
    return choice[int(draw() * len(choice))] if choice else board.slot[meeting]
