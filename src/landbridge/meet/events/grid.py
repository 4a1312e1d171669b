"""A problem by numbers: what each meeting takes up, and the slots that it may have."""

from __future__ import annotations

from dataclasses import dataclass

from landbridge.meet.events.interpreting import Interpreting
from landbridge.meet.events.lookup import Lookup
from landbridge.meet.events.model import Meeting, TimetableProblem
from landbridge.meet.events.own_tables import open_counts, own_tables, shared_tables
from landbridge.meet.events.seats import Seats
from landbridge.meet.events.slot_bits import SlotBits
from landbridge.meet.model import Wish

Orders = tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """What does not change while meetings are moved; meetings are positions in `meetings`.

    `allowed` are bits of the slots that a meeting may have; `before` and `after` it others are
    held. `opened` counts the open tables of each slot, `tables` and `rooms` those that are
    nobody's own; `is_shared` and `in_room` say which meetings take one. `quotas` are by party.
    """

    meetings: tuple[Meeting, ...]
    bits: SlotBits
    allowed: tuple[int, ...]
    parties: tuple[tuple[int, ...], ...]
    quotas: tuple[int, ...]
    seats: Seats
    interpreting: Interpreting
    before: Orders
    after: Orders
    opened: tuple[int, ...]
    tables: tuple[int, ...]
    rooms: tuple[int, ...]
    is_shared: tuple[bool, ...]
    in_room: tuple[bool, ...]
    fairness: int | None


def meetings_of_parties(grid: Grid) -> list[list[int]]:
    """The meetings of each party."""
    theirs: list[list[int]] = [[] for _ in grid.quotas]
    for meeting, parties in enumerate(grid.parties):
        for party in parties:
            theirs[party].append(meeting)
    return theirs


def places(grid: Grid, party: int) -> int:
    """How many meetings a party could hold in all slots that have tables."""
    return sum(
        min(people, tables)
        for people, tables in zip(grid.seats.capacity[party], grid.opened, strict=True)
    )


def grid_of(problem: TimetableProblem, is_bound: bool = True) -> Grid:
    """The grid of a sound problem, with those meetings that may be held.

    A search binds a meeting to the first of several tables of its parties' own; what only counts
    what cannot be does not.
    """
    known = Lookup.of(problem)
    meetings = tuple(meeting for meeting in problem.meetings if meeting.wish is not Wish.NO)
    bits = SlotBits(problem.slots)
    seats = Seats.of_meetings(meetings, known, is_bound)
    interpreting = Interpreting.of_meetings(meetings, problem, bits)
    before, after = _orders(problem, meetings)
    numbers = {party: number for number, party in enumerate(known.parties)}
    shared = shared_tables(problem)
    rooms_shared = [one for one in shared if one.is_room]
    opened, tables, rooms = (
        open_counts(some, len(problem.slots)) for some in (problem.tables, shared, rooms_shared)
    )
    is_shared = tuple(not own_tables(one, known) for one in meetings)
    in_room = tuple(
        one.needs_room and shares for one, shares in zip(meetings, is_shared, strict=True)
    )
    allowed = tuple(
        bits.mask(
            slot
            for slot in range(len(problem.slots))
            if meeting.fixed in (None, slot)
            and (meeting.slots is None or slot in meeting.slots)
            and all(seats.capacity[seat][slot] for seat in taken)
            and (rooms if room else tables if shares else opened)[slot]
            and (not meeting.pair or _is_interpreted(able, bits.bits[slot], interpreting))
        )
        for meeting, taken, shares, room, able in zip(
            meetings, seats.of, is_shared, in_room, interpreting.able, strict=True
        )
    )
    return Grid(
        meetings,
        bits,
        allowed,
        tuple(tuple(numbers[party] for party in one.parties) for one in meetings),
        tuple(len(meetings) if one.most is None else one.most for one in problem.parties),
        seats,
        interpreting,
        before,
        after,
        opened,
        tables,
        rooms,
        is_shared,
        in_room,
        problem.fairness,
    )


def _is_interpreted(able: tuple[int, ...], bit: int, interpreting: Interpreting) -> bool:
    return any(not interpreting.away[interpreter] & bit for interpreter in able)


def _orders(problem: TimetableProblem, meetings: tuple[Meeting, ...]) -> tuple[Orders, Orders]:
    """For each meeting those that come before it, and those that come after."""
    numbers = {meeting.id: number for number, meeting in enumerate(meetings)}
    pairs = [
        (numbers[first], numbers[second])
        for first, second in problem.precedences
        if first in numbers and second in numbers
    ]
    before: list[list[int]] = [[] for _ in meetings]
    after: list[list[int]] = [[] for _ in meetings]
    for first, second in pairs:
        before[second].append(first)
        after[first].append(second)
    return tuple(map(tuple, before)), tuple(map(tuple, after))
