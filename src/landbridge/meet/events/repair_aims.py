"""What a repair wants little of, as statements: what is lost, moved, reseated, and who is told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from landbridge.meet.events.clauses import Encoding, encode
from landbridge.meet.events.disturbance import Frozen
from landbridge.meet.events.grid import Grid, meetings_of_parties, places
from landbridge.meet.events.model import TimetableProblem
from landbridge.meet.events.statements import Literal, Statements
from landbridge.meet.events.telling import has_lost_table, state_told, surely_told, taken_over
from landbridge.meet.model import MeetingId, Wish


@dataclass(frozen=True, slots=True)
class Aims:
    """A changed event in statements, with what each aim wants few of, in the order of the aims.

    `surely_told` are those who are told whatever is planned.
    """

    encoding: Encoding
    costs: Mapping[str, Sequence[Literal]]
    surely_told: frozenset[str]


def repair_aims(problem: TimetableProblem, grid: Grid, frozen: Frozen) -> Aims:
    """What a repair aims at, in statements of the changed event."""
    soft = tuple(
        replace(one, wish=Wish.WANT) if one.wish is Wish.MUST else one for one in problem.meetings
    )
    encoding = encode(replace(problem, meetings=soft), every=False)
    words = Statements(encoding.variables, list(encoding.statements))
    at, held = encoding.at, encoding.held
    kept = [frozen[one] for one in held if one in frozen]
    here = {one.meeting: at[one.meeting, one.slot] for one in kept}
    moved = {one: _state_moved(words, held[one], here[one]) for one in here}
    closed = [one.meeting for one in kept if has_lost_table(problem, one)]
    sure = surely_told(problem, frozen)
    _state_room(words, grid, held)
    work = taken_over(words, problem, frozen, encoding)
    told = state_told(words, problem, frozen, encoding, work)
    wishes = {one.id: one.wish for one in problem.meetings}
    costs = {
        "musts": [-literal for one, literal in held.items() if wishes[one] is Wish.MUST],
        "wants": [-literal for one, literal in held.items() if wishes[one] is Wish.WANT],
        "moved": list(moved.values()),
        "reseated": [here[one] for one in closed],
        "told": [literal for who, literal in told.items() if who not in sure],
    }
    stated = replace(encoding, variables=words.variables, statements=words.stated, work=work)
    return Aims(stated, costs, sure)


def _state_room(words: Statements, grid: Grid, held: Mapping[MeetingId, Literal]) -> None:
    """No party holds more meetings than it has places in open slots.

    That follows from the rest, but to see it clause by clause takes very long (Haken 1985).
    """
    theirs = meetings_of_parties(grid)
    for party, meetings in enumerate(theirs):
        words.at_most([held[grid.meetings[one].id] for one in meetings], places(grid, party))


def _state_moved(words: Statements, held: Literal, here: Literal) -> Literal:
    """A meeting is held, and not where it was."""
    moved = words.new()
    words.some((-held, here, moved))
    return moved
