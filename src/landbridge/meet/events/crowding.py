"""What counting alone refutes of an event of any size: more musts than there are places for them.

By Hall's theorem (1935) meetings have a place each unless some of them have fewer places between
them than they are. Places are a party's slots, or those at tables, in rooms, of interpreters.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from landbridge.claims.model import Reason
from landbridge.meet.events.grid import Grid, grid_of, meetings_of_parties
from landbridge.meet.events.lookup import Lookup
from landbridge.meet.events.model import TimetableProblem
from landbridge.meet.model import Wish


class Crowd(NamedTuple):
    """Meetings, as positions, that have fewer places between them than they are."""

    meetings: frozenset[int]
    places: int


def crowds(problem: TimetableProblem) -> Iterator[Reason]:
    """Each way in which there are more musts than places; none does not say that all fit."""
    musts = tuple(one for one in problem.meetings if one.wish is Wish.MUST)
    grid, known = grid_of(replace(problem, meetings=musts), is_bound=False), Lookup.of(problem)
    nowhere = [one for one, allowed in zip(musts, grid.allowed, strict=True) if not allowed]
    yield from (Reason.of("event_no_slot", meeting=known.call_meeting(one.id)) for one in nowhere)
    for party, meetings in zip(problem.parties, meetings_of_parties(grid), strict=True):
        most, capacity = party.most, grid.seats.capacity[list(known.parties).index(party.id)]
        if most is not None and most < len(meetings):
            yield _said("party", Crowd(frozenset(meetings), most), party=party.name)
        elif found := crowd(grid, meetings, capacity):
            yield _said("party", found, party=party.name)
    yield from _without_places(grid, problem)


def _without_places(grid: Grid, problem: TimetableProblem) -> Iterator[Reason]:
    every = range(len(grid.meetings))
    if found := crowd(grid, [one for one in every if grid.is_shared[one]], grid.tables):
        yield _said("tables", found)
    if found := crowd(grid, [one for one in every if grid.in_room[one]], grid.rooms):
        yield _said("rooms", found)
    for pair in sorted({one.pair for one in grid.meetings if one.pair}, key=sorted):
        able = [one for one in problem.interpreters if pair in one.pairs]
        there = [sum(slot not in one.away for one in able) for slot in range(len(problem.slots))]
        meetings = [one for one in every if grid.meetings[one].pair == pair]
        if found := crowd(grid, meetings, there):
            yield _said("interpreters", found, pair="–".join(sorted(pair)))


def _said(kind: str, found: Crowd, **values: object) -> Reason:
    count = len(found.meetings)
    return Reason.of(f"event_crowd_{kind}", **values, count=count, places=found.places)


def crowd(grid: Grid, meetings: Sequence[int], capacity: Sequence[int]) -> Crowd | None:
    """Some of the meetings that have fewer places than they are; none if all fit.

    Each place is a slot, which holds so many of them at once. Those that have no slot at all are
    left out.
    """
    choices = {one: grid.bits.slots_of(grid.allowed[one]) for one in meetings}
    held: list[list[int]] = [[] for _ in capacity]
    for one in sorted(filter(choices.__getitem__, choices), key=lambda one: len(choices[one])):
        tried: set[int] = set()
        if not _is_let_in(one, choices, capacity, held, tried):
            crowded = (
                other for other, slots in choices.items() if slots and tried.issuperset(slots)
            )
            return Crowd(frozenset(crowded), sum(capacity[slot] for slot in tried))
    return None


def _is_let_in(
    one: int,
    choices: dict[int, tuple[int, ...]],
    capacity: Sequence[int],
    held: Sequence[list[int]],
    tried: set[int],
) -> bool:
    """Whether a meeting has a slot, others perhaps in another than before (Kuhn 1955)."""
    for slot in choices[one]:
        if len(held[slot]) < capacity[slot]:
            held[slot].append(one)
            return True
    for slot in choices[one]:
        if slot in tried:
            continue
        tried.add(slot)
        for other in held[slot]:
            if _is_let_in(other, choices, capacity, held, tried):
                held[slot].remove(other)
                held[slot].append(one)
                return True
    return False
