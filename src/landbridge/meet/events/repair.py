"""A frozen timetable after a change, disturbed as little as can be.

Somebody cancels or comes late, a slot, a table or an interpreter is lost: the changed problem
says so (a lost slot is one in which every table is closed). All that can still be held is
held; then as few meetings as possible get another slot, as few as possible of the others another
table, and as few people as possible are told.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from landbridge.meet.events.approach import LARGE, is_large
from landbridge.meet.events.clauses import Encoding
from landbridge.meet.events.cp_search import CpSearch
from landbridge.meet.events.disturbance import Frozen, disturbance
from landbridge.meet.events.grid import grid_of
from landbridge.meet.events.homing import Near, homes_of, moved_at_least, stay_near
from landbridge.meet.events.model import Placed, TimetablePlan, TimetableProblem
from landbridge.meet.events.neighbourhoods import Search
from landbridge.meet.events.repair_aims import Aims, repair_aims
from landbridge.meet.events.reseating import reseat
from landbridge.meet.events.seating import fewest_moves
from landbridge.meet.events.statements import Literal
from landbridge.meet.events.tally import tally
from landbridge.meet.events.telling import surely_told
from landbridge.meet.events.unplaced import musts_unplaced, unplaced
from landbridge.meet.model import Goal, Wish
from landbridge.meet.stopping import Stop, never

NEAR_BY = Search(steps=600, hot=0.5)
"""Less heat than a new timetable takes: most of what was planned is to stay."""

TOGETHER = ("musts", "wants", "moved")
"""What is sought at once first: a plan that holds most may be far from all that hold as many
near their slots (151 moved in a minute, where 19 do and are proven in a second)."""


@dataclass(frozen=True, slots=True)
class RepairParams:
    """How a repair is sought: near by chains of moves, then proven.

    `search` is the first; `effort` is the most that the proof of one aim may take, in the
    solver's own deterministic time: some 25 seconds of a processor. From so many pairs of a
    meeting and a slot on as `large` says nothing is proven, and the search is done once for
    each of `seeds`. `stop` is asked now and then whether to end.
    """

    search: Search = NEAR_BY
    seeds: int = 3
    effort: float = 10.0
    large: int = LARGE
    stop: Stop = never


UNHURRIED = RepairParams()


def repair(
    problem: TimetableProblem, frozen: TimetablePlan, params: RepairParams = UNHURRIED
) -> TimetablePlan:
    """The plan of a changed problem that is nearest to a frozen one, with what is proven of it.

    Its goals are also `moved`, `reseated` and `told` (`disturbance`). Musts that can no longer
    be held are told as reasons; all else is planned nevertheless.
    """
    held = {one.meeting: one for one in frozen.placed}
    grid = grid_of(problem)
    provable = not is_large(problem, params.large)
    search = replace(params.search, stop=params.stop)
    near = stay_near(grid, held, search, 1 if provable else params.seeds)
    proven = None
    if provable:
        proven = _proven(problem, held, repair_aims(problem, grid, held), near, params)
    return proven or _counted(problem, held, near)


def _counted(problem: TimetableProblem, frozen: Frozen, near: Near) -> TimetablePlan:
    """The plan that is near, with what counting alone says of it."""
    able = {meeting: [who] for meeting, who in near.interpreters.items()}
    placed = reseat(problem, near.slots, able, frozen)
    return _plan(problem, frozen, placed, _counted_bounds(problem, frozen, near))


def _counted_bounds(problem: TimetableProblem, frozen: Frozen, near: Near) -> dict[str, int]:
    """What counting alone says: who cannot be where they were are moved, unless they are lost."""
    grid = grid_of(problem, is_bound=False)
    lost = len(grid.meetings) - len(near.slots)
    moved = max(0, moved_at_least(grid, homes_of(grid, frozen)) - lost)
    told = len(surely_told(problem, frozen))
    return {"musts": 0, "wants": 0, "moved": moved, "reseated": 0, "told": told}


def _proven(
    problem: TimetableProblem, frozen: Frozen, aims: Aims, near: Near, params: RepairParams
) -> TimetablePlan | None:
    """The plan that is near, or a nearer one, with what is proven of it; none if stopped
    before there was any."""
    search = CpSearch(aims.encoding, params.stop, params.effort)
    start = [aims.encoding.at[place] for place in near.slots.items()]
    if not (search.solve(start) or search.solve()):
        return None
    known = dict(zip(TOGETHER, search.weigh([aims.costs[aim] for aim in TOGETHER]), strict=True))
    bounds = {
        aim: search.minimise(costs, known.get(aim, 0)).bound for aim, costs in aims.costs.items()
    }
    bounds["told"] += len(aims.surely_told)
    placed = _placed(problem, frozen, aims.encoding, search.values)
    return _plan(problem, frozen, placed, bounds)


def _placed(
    problem: TimetableProblem, frozen: Frozen, encoding: Encoding, values: Sequence[Literal]
) -> tuple[Placed, ...]:
    true = frozenset(values)
    slots = {meeting: slot for (meeting, slot), here in encoding.at.items() if here in true}
    able = {
        one.id: [
            who
            for who, literal in encoding.work.get((one.pair, slots[one.id]), ())
            if literal is None or literal in true
        ]
        for one in problem.meetings
        if one.pair and one.id in slots
    }
    return reseat(problem, slots, able, frozen)


def _plan(
    problem: TimetableProblem,
    frozen: Frozen,
    placed: tuple[Placed, ...],
    bounds: Mapping[str, int],
) -> TimetablePlan:
    wishes = [one.wish for one in problem.meetings]
    reached = tally(problem, placed) | disturbance(problem, frozen, placed)
    best = {
        "musts": wishes.count(Wish.MUST) - bounds["musts"],
        "wants": wishes.count(Wish.WANT) - bounds["wants"],
        "moved": bounds["moved"],
        "reseated": bounds["reseated"],
        "told": bounds["told"],
        "breaks": 0,
        "unfairness": 0,
        "moves": fewest_moves(problem, placed),
    }
    goals = {aim: Goal(reached[aim], best[aim]) for aim in best}
    slots = {one.meeting for one in placed}
    left = unplaced(problem, slots, goals)
    return TimetablePlan(placed, left, goals, musts_unplaced(problem, slots, goals))
