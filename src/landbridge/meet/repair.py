"""A frozen timetable after a change, disturbed as little as can be.

Somebody cancels or comes late, a slot, a table or an interpreter is lost: the changed problem
says so (a lost slot is one in which every table is closed). All that can still be held is
held; then as few meetings as possible get another slot, as few as possible of the others another
table, and as few people as possible are told.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from landbridge.claims.model import Reason
from landbridge.meet.clauses import Encoding, encode
from landbridge.meet.disturbance import Frozen, disturbance, holders, participants
from landbridge.meet.grid import grid_of
from landbridge.meet.homing import stay_near
from landbridge.meet.lookup import Lookup
from landbridge.meet.model import (
    Goal,
    Meeting,
    MeetingId,
    Placed,
    TimetablePlan,
    TimetableProblem,
    Unplaced,
    Wish,
)
from landbridge.meet.neighbourhoods import Search, never
from landbridge.meet.reseating import reseat
from landbridge.meet.sat_search import SatSearch, Stop
from landbridge.meet.seating import fewest_moves
from landbridge.meet.statements import Literal, Statements
from landbridge.meet.tally import tally

NEAR_BY = Search(steps=600, hot=0.5)
"""Less heat than a new timetable takes: most of what was planned is to stay."""


@dataclass(frozen=True, slots=True)
class RepairParams:
    """How a repair is sought: near by chains of moves, then proven by clauses.

    `search` is the first, done once for each of `seeds`; `patience` is how many stretches of
    conflicts the proof of one aim may take. `stop` is asked now and then whether to end.
    """

    search: Search = NEAR_BY
    seeds: int = 3
    patience: int = 100
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
    aims = _aims(problem, held)
    patience = Patience(params.patience, params.stop)
    search = SatSearch(aims.encoding, patience.is_over)
    near = stay_near(grid_of(problem), held, params.search, params.seeds)
    here = [aims.encoding.at[place] for place in near.items()]
    if not search.solve(here):
        search.solve()
    bounds = {}
    for aim, costs in aims.costs.items():
        patience.renew()
        bounds[aim] = search.minimise(costs).bound
    bounds["told"] += len(aims.surely_told)
    return _plan(problem, held, _placed(problem, held, aims.encoding, search.values), bounds)


@dataclass(slots=True)
class Patience:
    """A stop that comes after so many questions, unless it is renewed."""

    questions: int
    stop: Stop
    asked: int = 0

    def is_over(self) -> bool:
        """Whether to stop now."""
        self.asked += 1
        return self.asked > self.questions or self.stop()

    def renew(self) -> None:
        """Begin to count again."""
        self.asked = 0


@dataclass(frozen=True, slots=True)
class Aims:
    """A changed event in statements, with what each aim wants few of, in the order of the aims.

    `surely_told` are those who are told whatever is planned.
    """

    encoding: Encoding
    costs: Mapping[str, Sequence[Literal]]
    surely_told: frozenset[str]


def _aims(problem: TimetableProblem, frozen: Frozen) -> Aims:
    soft = tuple(
        replace(one, wish=Wish.WANT) if one.wish is Wish.MUST else one for one in problem.meetings
    )
    encoding = encode(replace(problem, meetings=soft), every=False)
    words = Statements(encoding.variables, list(encoding.statements))
    at, held = encoding.at, encoding.held
    kept = [frozen[one] for one in held if one in frozen]
    here = {one.meeting: at[one.meeting, one.slot] for one in kept}
    moved = {one: _state_moved(words, held[one], here[one]) for one in here}
    closed = [one.meeting for one in kept if _lost_table(problem, one)]
    sure = _surely_told(problem, frozen, [one.meeting for one in kept], closed)
    told = _state_told(words, problem, kept, encoding, sure)
    wishes = {one.id: one.wish for one in problem.meetings}
    costs = {
        "musts": [-literal for one, literal in held.items() if wishes[one] is Wish.MUST],
        "wants": [-literal for one, literal in held.items() if wishes[one] is Wish.WANT],
        "moved": list(moved.values()),
        "reseated": [here[one] for one in closed],
        "told": list(told),
    }
    stated = replace(encoding, variables=words.variables, statements=words.stated)
    return Aims(stated, costs, sure)


def _state_moved(words: Statements, held: Literal, here: Literal) -> Literal:
    """A meeting is held, and not where it was."""
    moved = words.new()
    words.some((-held, here, moved))
    return moved


def _lost_table(problem: TimetableProblem, placed: Placed) -> bool:
    return all(placed.table != one.id or placed.slot in one.closed for one in problem.tables)


def _surely_told(
    problem: TimetableProblem,
    frozen: Frozen,
    kept: Sequence[MeetingId],
    closed: Sequence[MeetingId],
) -> frozenset[str]:
    """Who had a meeting that is gone, or that stays without its table or its interpreter."""
    here = participants(problem)
    lost = [
        one
        for meeting, one in frozen.items()
        if meeting not in kept or meeting in closed or not here.issuperset(holders(one))
    ]
    return frozenset(who for one in lost for who in holders(one)) & here


def _state_told(
    words: Statements,
    problem: TimetableProblem,
    kept: Sequence[Placed],
    encoding: Encoding,
    sure: frozenset[str],
) -> Sequence[Literal]:
    """A literal for each who is told if a meeting of theirs does not stay as it was."""
    told: dict[str, Literal] = {}
    pairs = {one.id: one.pair for one in problem.meetings}
    for one in kept:
        work = dict(encoding.work.get((pairs[one.meeting], one.slot), ()))
        works = None if one.interpreter is None else work.get(one.interpreter)
        stays = [encoding.at[one.meeting, one.slot], *([] if works is None else [works])]
        for who in sorted(set(holders(one)) & participants(problem) - sure):
            if who not in told:
                told[who] = words.new()
            for literal in stays:
                words.some((literal, told[who]))
    return tuple(told.values())


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
    slots = {one.meeting for one in placed}
    gone = [one for one in problem.meetings if one.id not in slots]
    known = Lookup.of(problem)
    return TimetablePlan(
        placed,
        tuple(Unplaced(one.id, _why(one)) for one in gone),
        {aim: Goal(reached[aim], best[aim]) for aim in best},
        tuple(
            Reason.of("must_without_slot", meeting=known.call_meeting(one.id))
            for one in gone
            if one.wish is Wish.MUST
        ),
    )


def _why(meeting: Meeting) -> Reason:
    if meeting.wish is Wish.NO:
        return Reason.of("meeting_not_wanted")
    return Reason.of("no_slot_left")
