"""Why musts cannot all be held: a smallest set of facts that cannot hold together.

Each fact of the problem brought statements of its own, which hold only where the fact
does. A core of facts comes from the solver and is made smaller by leaving out one after the
other (deletion, after Bakker, Dikker, Tempelman and Wognum 1993); what is left is tried
once more by the other engine.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from landbridge.meet.events.clauses import Encoding, encode
from landbridge.meet.events.counting import Counting
from landbridge.meet.events.cp_search import CpSearch
from landbridge.meet.events.model import TimetableProblem
from landbridge.meet.events.sat_search import STRETCH
from landbridge.meet.events.statements import Fact, Literal, Statement
from landbridge.meet.events.structure import refutations
from landbridge.meet.model import Wish
from landbridge.meet.stopping import Stop, never

if TYPE_CHECKING:
    from pysat.solvers import Solver

SOLVER = "glucose4"
"""It says soon which facts cannot hold together."""


class Explanation(NamedTuple):
    """Facts that cannot hold together, and none of which can be left out.

    `rechecked` says that the other engine found the same of these facts alone. Where
    `is_smallest` is not said, the search was stopped while it left out what it could.
    """

    facts: tuple[Fact, ...]
    rechecked: bool
    is_smallest: bool = True


def explain(problem: TimetableProblem, stop: Stop = never) -> Explanation | None:
    """A smallest set of facts for which the musts cannot all be held; none if they can.

    Where one party's slots refute it, the smallest of such sets; else one of which no fact can
    be left out, though elsewhere there may be a smaller. None also where the search was stopped
    before there was one.
    """
    counted = min(refutations(problem), key=len, default=None)
    facts = counted or _searched(encode(musts_only(problem)), stop)
    if facts is None:
        return None
    is_smallest = counted is not None or not stop()
    return Explanation(facts, is_refuted(problem, facts, stop), is_smallest)


def musts_only(problem: TimetableProblem) -> TimetableProblem:
    """The problem without the meetings that need not be held."""
    musts = tuple(meeting for meeting in problem.meetings if meeting.wish is Wish.MUST)
    return replace(problem, meetings=musts)


def _searched(encoding: Encoding, stop: Stop) -> tuple[Fact, ...] | None:
    """Facts that a search refutes; without tables and fairness, which are costly, if it can."""
    for more in ((), encoding.tables, [*encoding.tables, *encoding.fair]):
        statements = [*encoding.statements, *more]
        facts = tuple(dict.fromkeys(one.fact for one in statements if one.fact))
        with _Trial(encoding, statements, facts, stop) as trial:
            core = trial.core(facts)
        if core is not None:
            with _Trial(encoding, statements, core, stop) as trial:
                return _shrunk(trial, core)
    return None


def _shrunk(trial: _Trial, core: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """The core without each fact that it can do without."""
    for fact in core:
        if fact in core:
            core = trial.core([one for one in core if one != fact]) or core
    return core


def is_refuted(problem: TimetableProblem, facts: Collection[Fact], stop: Stop = never) -> bool:
    """Whether the other engine finds that these facts alone cannot hold together."""
    encoding = encode(musts_only(problem))
    stated = [*encoding.statements, *encoding.tables, *encoding.fair]
    alone = _spoken_of([one for one in stated if one.fact is None or one.fact in facts])
    bare = replace(encoding, statements=alone, tables=(), busy=(), counts=(), fair=())
    return CpSearch(bare, stop).solve() is False


def _spoken_of(statements: Sequence[Statement]) -> Sequence[Statement]:
    """The facts' statements, and what defines the words of these: a word by older words."""
    spoken: set[Literal] = set()
    kept = []
    for one in sorted(statements, key=lambda one: (_newest(one), bool(one.fact)), reverse=True):
        if one.fact or _newest(one) in spoken:
            spoken.update(_words(one))
            kept.append(one)
    return kept


def _newest(statement: Statement) -> Literal:
    return max(_words(statement), default=0)


def _words(statement: Statement) -> Iterator[Literal]:
    yield from map(abs, statement.literals)
    if statement.when is not None:
        yield abs(statement.when)


class _Trial:
    """A solver in which each fact can be left out."""

    def __init__(
        self,
        encoding: Encoding,
        statements: Sequence[Statement],
        facts: Sequence[Fact],
        stop: Stop,
    ) -> None:
        # Imported here: the solver is an extra.
        from pysat.solvers import Solver

        self._stop = stop
        self._solver: Solver = Solver(SOLVER)
        numbers = range(encoding.variables + 1, encoding.variables + len(facts) + 1)
        self._selectors: Mapping[Fact, Literal] = dict(zip(facts, numbers, strict=True))
        counting = Counting(encoding.variables + len(facts), self._solver.add_clause)
        for one in statements:
            if one.fact is None:
                counting.state(one)
            elif one.fact in self._selectors:
                counting.state(one._replace(when=self._selectors[one.fact]))

    def __enter__(self) -> _Trial:
        return self

    def __exit__(self, *_: object) -> None:
        self._solver.delete()

    def core(self, facts: Sequence[Fact]) -> tuple[Fact, ...] | None:
        """Some of these facts that cannot hold together; none if all can, or if stopped."""
        hold: bool | None = None
        while hold is None and not self._stop():
            self._solver.conf_budget(STRETCH)
            hold = self._solver.solve_limited([self._selectors[fact] for fact in facts])
        if hold is not False:
            return None
        core = frozenset(self._solver.get_core())
        return tuple(fact for fact in facts if self._selectors[fact] in core)
