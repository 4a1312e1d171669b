"""Why the musts of a tour cannot all be held: a smallest set of facts, and the cheapest way out.

A set of facts is smallest here in that without any one of it the rest can hold (QuickXplain;
Junker, 2004, AAAI: 167-172). The cheapest change hits every such set: sets are sought until what
hits those found so far makes a tour (Reiter, 1987, Artificial Intelligence 32: 57-95).
The set that is found first is told, tried again by itself with another seed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from landbridge.claims.model import Reason
from landbridge.meet.model import Wish
from landbridge.meet.tours.facts import Fact, facts_of
from landbridge.meet.tours.model import TourProblem
from landbridge.meet.tours.search import TourParams, is_possible

QUESTIONS = 40
"""How many questions the cheapest change may take; then the cheapest single one is told."""

EFFORT = 5.0
"""The most effort for one question; what it does not settle counts as possible."""

Facts = tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Conflict:
    """Facts that exclude each other, and the facts of least cost without which a tour exists.

    `given_up` is None where nothing that can be changed makes a tour. Where `is_cheapest` is not
    said, something of several changes may be cheaper.
    """

    facts: Facts
    given_up: Facts | None
    is_cheapest: bool = True

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """The facts as reasons."""
        return tuple(fact.reason for fact in self.facts)


class QuestionsSpentError(Exception):
    """An oracle has answered as many questions as it may."""


class Oracle:
    """Whether the musts can be held under some of the facts; asked twice it remembers.

    It answers as many new questions as are `left`, if that is limited.
    """

    def __init__(self, problem: TourProblem, params: TourParams) -> None:
        self.problem, self.params = musts_only(problem), params
        self.facts = facts_of(self.problem)
        self.known: dict[frozenset[tuple[str, ...]], bool] = {}
        self.left: int | None = None

    def holds(self, kept: Iterable[Fact]) -> bool:
        """Whether a tour exists when only these facts count; also where it was not refuted."""
        keys = frozenset(fact.key for fact in kept)
        if keys not in self.known:
            if self.left == 0:
                raise QuestionsSpentError
            self.left = self.left and self.left - 1
            self.known[keys] = is_possible(self.without(keys), self.params) is not False
        return self.known[keys]

    def without(self, kept: frozenset[tuple[str, ...]]) -> TourProblem:
        """The problem in which only the kept facts count."""
        problem = self.problem
        for fact in self.facts:
            if fact.key not in kept:
                problem = fact.without(problem)
        return problem


def conflict(problem: TourProblem, params: TourParams) -> Conflict | None:
    """The facts that exclude each other; None where the musts can be held, or nobody knows."""
    quick = replace(params, effort=min(params.effort, EFFORT))
    oracle = Oracle(problem, quick)
    if not oracle.holds(()):
        return Conflict((), None)
    if oracle.holds(oracle.facts):
        return None
    told = _smallest(oracle, (), oracle.facts, False)
    if Oracle(problem, replace(quick, seed=params.seed + 1)).holds(told):
        return None
    oracle.left = QUESTIONS
    try:
        return _way_out(oracle, told)
    except QuestionsSpentError:
        return Conflict(told, _one_change(oracle, told), is_cheapest=False)


def _way_out(oracle: Oracle, told: Facts) -> Conflict:
    """The told set with the change of least cost that hits it and every set found after it."""
    sets = [told]
    while (given_up := cheapest_hit(sets)) is not None:
        kept = tuple(fact for fact in oracle.facts if fact not in given_up)
        if oracle.holds(kept):
            break
        sets.append(_smallest(oracle, (), kept, False))
    return Conflict(told, given_up)


def _one_change(oracle: Oracle, told: Facts) -> Facts | None:
    """The one fact of least cost without which the others hold; None where there is none."""
    oracle.left = None
    able = (fact for fact in told if fact.cost is not None)
    for fact in sorted(able, key=lambda fact: fact.cost or 0):
        if oracle.holds(other for other in oracle.facts if other is not fact):
            return (fact,)
    return None


def musts_only(problem: TourProblem) -> TourProblem:
    """The problem without the calls that are only wanted."""
    calls = tuple(
        replace(call, wish=Wish.MUST if call.wish is Wish.MUST else Wish.NO)
        for call in problem.calls
    )
    return replace(problem, calls=calls)


def _smallest(oracle: Oracle, held: Facts, facts: Facts, is_new: bool) -> Facts:
    """Of facts that cannot hold together with those held, some of which none can be left out."""
    if is_new and not oracle.holds(held):
        return ()
    if len(facts) <= 1:
        return facts
    middle = len(facts) // 2
    first, second = facts[:middle], facts[middle:]
    later = _smallest(oracle, held + first, second, True)
    earlier = _smallest(oracle, held + later, first, bool(later))
    return earlier + later


def cheapest_hit(sets: Sequence[Facts]) -> Facts | None:
    """The facts of least cost of which each set has one; None where one has none that can go.

    Found by going through the sets: each fact of the first set that is not hit is tried.
    """
    found = _hit(sets, (), None)
    return None if found is None else tuple(sorted(found, key=lambda fact: fact.key))


def _hit(sets: Sequence[Facts], chosen: Facts, best: Facts | None) -> Facts | None:
    if best is not None and _cost(chosen) >= _cost(best):
        return best
    open_set = next((facts for facts in sets if not set(facts) & set(chosen)), None)
    if open_set is None:
        return chosen
    for fact in open_set:
        if fact.cost is not None:
            best = _hit(sets, (*chosen, fact), best)
    return best


def _cost(facts: Facts) -> int:
    return sum(fact.cost or 0 for fact in facts)
