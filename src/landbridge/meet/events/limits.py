"""Whether moves fit: seats, tables, rooms, order, quotas and interpreters after all of them."""

from __future__ import annotations

from collections import Counter

from landbridge.meet.events.board import Board, Moves
from landbridge.meet.events.slot_bits import OUT


def attempt(board: Board, moves: Moves) -> bool:
    """Make moves if they fit but for seats, which who proposes them has looked at."""
    if not (_has_tables(board, moves) and _is_in_order(board, moves) and _in_quota(board, moves)):
        return False
    interpreters = _interpreters(board, moves)
    if interpreters is None:
        return False
    board.make(moves, interpreters)
    return True


def has_seats(board: Board, meeting: int, slot: int) -> bool:
    """Whether all that a meeting needs to be there for itself is free in a slot."""
    capacity, at = board.grid.seats.capacity, board.at
    return all(len(at[seat][slot]) < capacity[seat][slot] for seat in board.grid.seats.of[meeting])


def _has_tables(board: Board, moves: Moves) -> bool:
    """Whether each slot has tables and rooms enough."""
    slot, is_shared, in_room = board.slot, board.grid.is_shared, board.grid.in_room
    tables: dict[int, int] = {}
    rooms: Counter[int] = Counter()
    for meeting, to in moves.items():
        if not is_shared[meeting]:
            continue
        tables[to] = tables.get(to, 0) + 1
        tables[slot[meeting]] = tables.get(slot[meeting], 0) - 1
        if in_room[meeting]:
            rooms[to] += 1
            rooms[slot[meeting]] -= 1
    return all(
        more <= 0 or one == OUT or board.tables[one] + more <= board.grid.tables[one]
        for one, more in tables.items()
    ) and all(
        more <= 0 or one == OUT or board.rooms[one] + more <= board.grid.rooms[one]
        for one, more in rooms.items()
    )


def _is_in_order(board: Board, moves: Moves) -> bool:
    """Whether the moved meetings are after those that come before them, and before the later."""
    grid, slot = board.grid, board.slot
    for meeting, to in moves.items():
        if to == OUT or not (grid.before[meeting] or grid.after[meeting]):
            continue
        if any(moves.get(other, slot[other]) >= to for other in grid.before[meeting]):
            return False
        later = (moves.get(other, slot[other]) for other in grid.after[meeting])
        if any(OUT < other <= to for other in later):
            return False
    return True


def _in_quota(board: Board, moves: Moves) -> bool:
    """Whether no party has more meetings than it may have."""
    more: Counter[int] = Counter()
    for meeting, to in moves.items():
        if (board.slot[meeting] == OUT) != (to == OUT):
            for party in board.grid.parties[meeting]:
                more[party] += -1 if to == OUT else 1
    return all(
        board.held[party] + count <= board.grid.quotas[party]
        for party, count in more.items()
        if count > 0
    )


def _interpreters(board: Board, moves: Moves) -> dict[int, int] | None:
    """Who interprets the moved meetings then; none where somebody lacks."""
    bits = board.grid.bits.bits
    moved = [meeting for meeting in moves if board.grid.meetings[meeting].pair]
    if not moved:
        return {}
    work = list(board.work)
    for meeting in moved:
        if board.interpreter[meeting] != OUT:
            work[board.interpreter[meeting]] &= ~bits[board.slot[meeting]]
    given = {}
    for meeting in moved:
        slot = moves[meeting]
        given[meeting] = OUT if slot == OUT else _free(board, meeting, slot, work)
        if slot != OUT:
            if given[meeting] == OUT:
                return None
            work[given[meeting]] |= bits[slot]
    return given


def _free(board: Board, meeting: int, slot: int, work: list[int]) -> int:
    """The first interpreter who can, is there and has time before and after."""
    interpreting, bit = board.grid.interpreting, board.grid.bits.bits[slot]
    for interpreter in interpreting.able[meeting]:
        if not (
            interpreting.away[interpreter] & bit or work[interpreter] & interpreting.clash[slot]
        ):
            return interpreter
    return OUT
