"""What a timetable comes to under each aim, counted from its placed meetings alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import TypeVar

from landbridge.meet.events.model import Placed, TimetableProblem
from landbridge.meet.model import PartyId, Wish

Key = TypeVar("Key")


def tally(problem: TimetableProblem, placed: Sequence[Placed]) -> dict[str, int]:
    """The figure of each aim, under its name and in the order of the aims."""
    wishes = {meeting.id: meeting.wish for meeting in problem.meetings}
    held = [wishes[one.meeting] for one in placed]
    breaks = breaks_by_party(problem, placed).values()
    return {
        "musts": held.count(Wish.MUST),
        "wants": held.count(Wish.WANT),
        "breaks": sum(breaks),
        "unfairness": max(breaks, default=0) - min(breaks, default=0),
        "moves": count_moves(problem, placed),
    }


def breaks_by_party(problem: TimetableProblem, placed: Iterable[Placed]) -> dict[PartyId, int]:
    """How many stretches of idle slots each party has between two meetings in one session."""
    parties = {meeting.id: meeting.parties for meeting in problem.meetings}
    busy = _grouped((party, one.slot) for one in placed for party in parties[one.meeting])
    return {
        party.id: sum(
            later > earlier + 1 for earlier, later in _followed(problem, busy.get(party.id, ()))
        )
        for party in problem.parties
    }


def count_moves(problem: TimetableProblem, placed: Iterable[Placed]) -> int:
    """How often a person changes the table from one meeting to the next in one session."""
    stations: dict[object, dict[int, str]] = defaultdict(dict)
    for one in placed:
        for person in one.people:
            stations[person][one.slot] = one.table
    return sum(
        tables[earlier] != tables[later]
        for tables in stations.values()
        for earlier, later in _followed(problem, tables)
    )


def _grouped(pairs: Iterable[tuple[Key, int]]) -> Mapping[Key, set[int]]:
    groups: dict[Key, set[int]] = defaultdict(set)
    for key, slot in pairs:
        groups[key].add(slot)
    return groups


def _followed(problem: TimetableProblem, slots: Iterable[int]) -> list[tuple[int, int]]:
    """Each slot with the next of those given, where both lie in one session."""
    sessions = [slot.session for slot in problem.slots]
    return [
        (earlier, later)
        for earlier, later in pairwise(sorted(slots))
        if sessions[earlier] == sessions[later]
    ]
