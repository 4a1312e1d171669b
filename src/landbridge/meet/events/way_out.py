"""The cheapest changes after which all musts of an event can be held."""

from __future__ import annotations

from dataclasses import dataclass, replace

from landbridge.claims.model import Reason
from landbridge.meet.events.clauses import encode
from landbridge.meet.events.concessions import Conceding
from landbridge.meet.events.explain import musts_only
from landbridge.meet.events.model import TimetableProblem
from landbridge.meet.events.patience import Patience
from landbridge.meet.events.sat_search import SatSearch
from landbridge.meet.events.softening import COSTS, Change, Softened, softened
from landbridge.meet.model import Wish
from landbridge.meet.stopping import Stop, never

QUESTIONS = 80
"""After so many stretches of search the best changes until then are told, not the cheapest."""


@dataclass(frozen=True, slots=True)
class Eased:
    """A problem after changes that let all its musts be held, the changes, and what they cost.

    `is_cheapest` says that it is proven that no others cost less.
    """

    problem: TimetableProblem
    changes: tuple[Reason, ...]
    cost: int
    is_cheapest: bool


def eased(problem: TimetableProblem, stop: Stop = never) -> Eased | None:
    """The problem after changes of least cost that let its musts be held; none if none was found.

    Of those that cost the same, ones after which most of what is wanted can be held too.
    """
    soft = softened(problem)
    patience = Patience(QUESTIONS, stop)
    search = SatSearch(soft.encoding, patience.is_over)
    if not search.solve():
        return None
    goal = search.minimise(soft.costs, is_brief=True)
    if goal.is_proven:
        wants = [one.id for one in problem.meetings if one.wish is Wish.WANT]
        search.minimise([-soft.encoding.held[one] for one in wants], is_brief=True)
    else:
        patience.renew()
        _make_do(search, soft)
    true = frozenset(search.values)
    made = [change for change, literal in soft.changes.items() if literal in true]
    conceding = _conceding(soft, true)
    conceded = list(conceding.concessions(problem, made))
    if any(change.fact.kind == "fairness" for change in made):
        least = _least_unfairness(problem, conceded[-1].problem, stop)
        conceded = list(replace(conceding, unfairness=least).concessions(problem, made))
    return Eased(
        conceded[-1].problem if conceded else problem,
        tuple(one.reason for one in conceded),
        _cost(made),
        goal.is_proven,
    )


def _make_do(search: SatSearch, soft: Softened) -> None:
    """Do without each change that is soon found not to be needed, the dearest first."""
    for change in sorted(soft.changes, key=lambda one: -COSTS[one.fact.kind]):
        true = frozenset(search.values)
        if soft.changes[change] in true:
            kept = true.intersection(soft.changes.values()) - {soft.changes[change]}
            search.solve([-one for one in soft.changes.values() if one not in kept], 1)


def _cost(changes: list[Change]) -> int:
    return sum(COSTS[change.fact.kind] for change in changes)


def _conceding(soft: Softened, true: frozenset[int]) -> Conceding:
    at = {meeting: slot for (meeting, slot), here in soft.encoding.at.items() if here in true}
    breaks = [len(true.intersection(ends)) for ends in soft.encoding.breaks.values()]
    return Conceding(at, max(breaks, default=0) - min(breaks, default=0))


def _least_unfairness(problem: TimetableProblem, changed: TimetableProblem, stop: Stop) -> int:
    """By how many breaks two parties have to differ after the changes, as far as is found."""
    most = changed.fairness or 0
    for fairness in range((problem.fairness or 0) + 1, most):
        encoding = encode(musts_only(replace(changed, fairness=fairness)))
        if SatSearch(encoding, Patience(QUESTIONS, stop).is_over).solve():
            return fairness
    return most
