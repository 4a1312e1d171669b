"""The timetable of an event: all musts, most wants, fewest breaks, fairly, with few moves.

Each aim is sought under the condition that those before it keep what they reached, and
says what it reached and what is not ruled out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from landbridge.claims.model import Reason
from landbridge.meet.events.approach import LARGE, approach, is_large
from landbridge.meet.events.clauses import Encoding, encode
from landbridge.meet.events.cp_search import CpSearch
from landbridge.meet.events.explain import explain
from landbridge.meet.events.fact_reasons import fact_reasons
from landbridge.meet.events.letting_in import let_in
from landbridge.meet.events.model import TimetablePlan, TimetableProblem
from landbridge.meet.events.neighbourhoods import Search
from landbridge.meet.events.sat_search import SatSearch
from landbridge.meet.events.seating import fewest_moves, seat
from landbridge.meet.events.statements import Literal, Statement
from landbridge.meet.events.structure import refutations
from landbridge.meet.events.tally import tally
from landbridge.meet.events.unplaced import unplaced
from landbridge.meet.events.way_out import Eased, eased
from landbridge.meet.model import Goal, InterpreterId, MeetingId, WayOut, Wish
from landbridge.meet.stopping import Stop, never

AIMS = ("wants", "breaks", "unfairness")
"""What is searched for, in order; tables are given out afterwards."""


@dataclass(frozen=True, slots=True)
class TimetableParams:
    """How a timetable is sought.

    `stop` is asked now and then whether the search is to end with what it has. `until` is the
    last of the aims that is sought. Where `reasons` are not wanted, that no plan exists is
    only said, without a way out. An event of `large` pairs of a meeting and a slot, or more, is
    approached. `start` has the slots of a plan that is known already: the search makes it
    better, and where it leaves meetings out does not first try to hold all.
    """

    stop: Stop = never
    until: str = AIMS[-1]
    reasons: bool = True
    large: int = LARGE
    start: Mapping[MeetingId, int] = field(default_factory=dict)


def timetable(
    problem: TimetableProblem, params: TimetableParams = TimetableParams()
) -> TimetablePlan:
    """The best timetable of an event, with what is proven of it; or why there is none.

    The problem has to be sound (`soundness.problem_faults`). Where the search is stopped, the
    best plan until then.
    """
    if is_large(problem, params.large):
        return approach(problem, Search(stop=params.stop))
    if any(refutations(problem)):
        return _refused(problem, params)
    for every in _attempts(problem, params):
        search = _Search(problem, params, every)
        found = search.first()
        if found:
            return search.best()
        if found is None:
            return TimetablePlan(reasons=(Reason.of("no_timetable_in_time"),))
    return _refused(problem, params)


def _attempts(problem: TimetableProblem, params: TimetableParams) -> tuple[bool, ...]:
    """Whether to search among plans with all wanted meetings, one attempt after the other."""
    wanted = (one.id for one in problem.meetings if one.wish is not Wish.NO)
    leaves_out = params.start and any(one not in params.start for one in wanted)
    return (False,) if leaves_out else (True, False)


def _refused(problem: TimetableProblem, params: TimetableParams) -> TimetablePlan:
    """Why there is no timetable, and the cheapest way out."""
    whole = Reason.of("musts_cannot_all_be_held")
    if not params.reasons:
        return TimetablePlan(reasons=(whole,))
    reasons = tuple(_why(problem, params.stop))
    return TimetablePlan(reasons=(whole, *reasons), way_out=_way_out(problem, params))


def _why(problem: TimetableProblem, stop: Stop) -> Iterator[Reason]:
    """The facts that cannot hold together; said where the search for them was stopped."""
    explanation = explain(problem, stop)
    if explanation is None:
        yield Reason.of("explanation_not_finished")
        return
    yield from fact_reasons(problem, explanation.facts)
    if not explanation.is_smallest:
        yield Reason.of("explanation_not_smallest")


def _way_out(problem: TimetableProblem, params: TimetableParams) -> WayOut | None:
    """The cheapest way out; where that is not proven, the cheaper one of two that were found."""
    found = None if params.stop() else eased(problem, params.stop)
    out = _after(found, params) if found else None
    if out and out.is_cheapest:
        return out
    near = let_in(problem, approach(problem, Search(stop=params.stop)))
    return min(filter(None, (out, near)), key=lambda one: one.cost, default=None)


def _after(found: Eased, params: TimetableParams) -> WayOut | None:
    """A way out with what the timetable after it holds, if it holds all musts."""
    plan = timetable(found.problem, replace(params, until="wants", reasons=False, start={}))
    if plan.reasons:
        return None
    musts, wants = (plan.goals[aim].reached for aim in ("musts", "wants"))
    return WayOut(found.changes, found.cost, musts, wants, found.is_cheapest)


class _Search:
    """A search for the best plan, with `every` among those that hold all wanted meetings."""

    def __init__(self, problem: TimetableProblem, params: TimetableParams, every: bool) -> None:
        self._problem = problem
        self._stop = params.stop
        self._until = params.until
        self._start = params.start
        self._encoding = encode(problem, every)
        self._search = SatSearch(self._encoding, params.stop)

    def first(self) -> bool | None:
        """Whether there is a plan at all; nothing if stopped before that is known."""
        known = [self._encoding.at[place] for place in self._start.items()]
        return (bool(known) and self._search.solve(known)) or self._search.solve()

    def best(self) -> TimetablePlan:
        """The best plan, once there is one."""
        bounds = dict.fromkeys(AIMS, 0)
        for aim in AIMS[: AIMS.index(self._until) + 1]:
            statements, costs = self._aim(aim)
            if statements:
                self._search.state(statements)
                if not self._search.solve():
                    break
            minimise = self._fewest_left_out if aim == "wants" else self._search.minimise
            bounds[aim] = minimise(costs).bound
        return _plan(self._problem, self._encoding, self._search.values, bounds)

    def _fewest_left_out(self, costs: Sequence[Literal]) -> Goal:
        """Minimise by the second engine, whose linear relaxation sees how much the places hold.

        To see it clause by clause takes very long (Haken 1985), and meanwhile the first engine
        does not hear a stop: it begins anew too seldom (three times in 95,000 conflicts).
        """
        if not costs:
            return Goal(0, 0)
        linear = CpSearch(self._encoding, self._stop)
        known = range(self._encoding.variables + 1)
        linear.values = [value for value in self._search.values if abs(value) in known]
        goal = linear.minimise(costs)
        self._search.values = linear.values
        self._search.state([Statement(tuple(costs), 0, goal.reached)])
        return goal

    def _aim(self, aim: str) -> tuple[Sequence[Statement], Sequence[Literal]]:
        """What an aim has to state first, and what it wants few of."""
        encoding = self._encoding
        if aim == "wants":
            wished = {one.id: one.wish for one in self._problem.meetings}
            held = encoding.held.items()
            return (), [-literal for one, literal in held if wished[one] is Wish.WANT]
        if aim == "breaks":
            return (), encoding.restless
        return encoding.unfairness, encoding.unfair


def _plan(
    problem: TimetableProblem,
    encoding: Encoding,
    values: Sequence[Literal],
    bounds: Mapping[str, int],
) -> TimetablePlan:
    true = frozenset(values)
    slots = {meeting: slot for (meeting, slot), here in encoding.at.items() if here in true}
    placed = seat(problem, slots, _interpreters(problem, encoding, slots, true))
    reached = tally(problem, placed)
    wants = sum(meeting.wish is Wish.WANT for meeting in problem.meetings)
    best = {
        "musts": reached["musts"],
        "wants": wants - bounds["wants"],
        "breaks": bounds["breaks"],
        "unfairness": bounds["unfairness"],
        "moves": fewest_moves(problem, placed),
    }
    goals = {aim: Goal(reached[aim], best[aim]) for aim in best}
    return TimetablePlan(placed, unplaced(problem, slots.keys(), goals), goals)


def _interpreters(
    problem: TimetableProblem,
    encoding: Encoding,
    slots: Mapping[MeetingId, int],
    true: frozenset[Literal],
) -> dict[MeetingId, InterpreterId]:
    """Who interprets what: in each slot those whom the search has chosen for the pair."""
    chosen = {
        key: [who for who, literal in there if literal is None or literal in true]
        for key, there in encoding.work.items()
    }
    return {
        meeting.id: chosen[meeting.pair, slots[meeting.id]].pop(0)
        for meeting in problem.meetings
        if meeting.pair and meeting.id in slots
    }
