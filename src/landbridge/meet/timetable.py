"""The timetable of an event: all musts, most wants, fewest breaks, fairly, with few moves.

Each aim is sought under the condition that those before it keep what they reached, and
says what it reached and what is not ruled out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from landbridge.claims.model import Reason
from landbridge.meet.clauses import Encoding, encode
from landbridge.meet.model import (
    Goal,
    InterpreterId,
    MeetingId,
    TimetablePlan,
    TimetableProblem,
    Unplaced,
    Wish,
)
from landbridge.meet.sat_search import SatSearch
from landbridge.meet.seating import fewest_moves, seat
from landbridge.meet.statements import Literal
from landbridge.meet.tally import tally


@dataclass(frozen=True, slots=True)
class TimetableParams:
    """How a timetable is sought.

    `stop` is asked now and then whether the search is to end with what it has.
    `unfairness` is sought at all only where it is wanted: its proof can take longer than the rest.
    """

    stop: Callable[[], bool] = lambda: False
    seek_fairness: bool = True


def timetable(
    problem: TimetableProblem, params: TimetableParams = TimetableParams()
) -> TimetablePlan:
    """The best timetable of an event, with what is proven of it; or why there is none.

    The problem has to be sound (`soundness.problem_faults`). Where the search is stopped, the
    best plan until then.
    """
    found = _search(problem, params, every=True) or _search(problem, params, every=False)
    if found is None:
        return TimetablePlan(reasons=(Reason.of("musts_cannot_all_be_held"),))
    return found


def _search(
    problem: TimetableProblem, params: TimetableParams, every: bool
) -> TimetablePlan | None:
    """The best plan, with `every` of those that hold all wanted meetings; none if none is."""
    encoding = encode(problem, every)
    search = SatSearch(encoding, params.stop)
    if not search.solve():
        return None
    bounds = {aim: search.minimise(costs).bound for aim, costs in _costs(problem, encoding)}
    return _plan(problem, encoding, search.values, bounds)


def _costs(
    problem: TimetableProblem, encoding: Encoding
) -> Sequence[tuple[str, Sequence[Literal]]]:
    """What each aim wants few of, in the order of the aims."""
    wants = [meeting.id for meeting in problem.meetings if meeting.wish is Wish.WANT]
    return (
        ("wants", [-encoding.held[meeting] for meeting in wants]),
        ("breaks", [end for ends in encoding.breaks.values() for end in ends]),
        ("unfairness", encoding.unfair),
    )


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
    return TimetablePlan(
        placed,
        tuple(
            Unplaced(
                meeting.id,
                Reason.of("no_slot_left" if meeting.wish is not Wish.NO else "meeting_not_wanted"),
            )
            for meeting in problem.meetings
            if meeting.id not in slots
        ),
        {aim: Goal(reached[aim], best[aim]) for aim in best},
    )


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
