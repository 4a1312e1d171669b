"""The timetable of an event that is too large to be proven: constructed, then made better."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from random import Random

from landbridge.claims.model import Reason
from landbridge.meet.events.construct import construct, place_rest
from landbridge.meet.events.fair_breaks import made_fair
from landbridge.meet.events.grid import Grid, grid_of
from landbridge.meet.events.model import TimetablePlan, TimetableProblem
from landbridge.meet.events.neighbourhoods import Arrangement, Search, anneal
from landbridge.meet.events.seating import fewest_moves, seat
from landbridge.meet.events.tally import tally
from landbridge.meet.events.unplaced import unplaced
from landbridge.meet.model import Goal, Wish

BRIEFLY = Search()
"""A search of usual length."""

LARGE = 12_000
"""From so many pairs of a meeting and a slot on, proofs take longer than anybody waits."""


def is_large(problem: TimetableProblem, large: int = LARGE) -> bool:
    """Whether an event has so many pairs of a meeting and a slot."""
    return len(problem.meetings) * len(problem.slots) >= large


def approach(problem: TimetableProblem, search: Search = BRIEFLY) -> TimetablePlan:
    """A good timetable of a sound problem, the same for the same seed and steps.

    Its goals are bounded by what nobody could pass: all wanted placed, no breaks.
    Where musts are left unplaced, the plan has reasons.
    """
    grid = grid_of(problem)
    random = Random(search.seed)  # noqa: S311 - nothing here is secret
    board = construct(grid, random)
    place_rest(board, random)
    fair = made_fair(grid, anneal(board, search, random))
    return plan_of(problem, grid, fair)


def plan_of(problem: TimetableProblem, grid: Grid, arrangement: Arrangement) -> TimetablePlan:
    """The plan of an arrangement: with tables and people, and what it comes to."""
    slots = arrangement.slot_of(grid)
    placed = seat(problem, slots, arrangement.interpreter_of(grid))
    reached = tally(problem, placed)
    wished = Counter(meeting.wish for meeting in grid.meetings)
    best = {
        "musts": wished[Wish.MUST],
        "wants": wished[Wish.WANT],
        "breaks": 0,
        "unfairness": 0,
        "moves": fewest_moves(problem, placed),
    }
    goals = {aim: Goal(reached[aim], best[aim]) for aim in best}
    left = unplaced(problem, slots.keys(), goals)
    return TimetablePlan(placed, left, goals, tuple(_reasons(reached, best)))


def _reasons(reached: Mapping[str, int], best: Mapping[str, int]) -> Iterator[Reason]:
    if reached["musts"] < best["musts"]:
        yield Reason.of("musts_left_over", count=best["musts"] - reached["musts"])
