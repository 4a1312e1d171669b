"""Statements as clauses, for a SAT solver.

Counts become sequential counters (Sinz 2005), which follow the order of the slots; those
that stand under a condition, are bounded again later or leave few out become totalizers
(Bailleux and Boufkhad 2003, grown as by Martins, Joshi, Manquinho and Lynce 2014).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from landbridge.meet.events.statements import Literal, Statement

if TYPE_CHECKING:
    from pysat.card import ITotalizer
    from pysat.formula import CNFPlus

Clause = Sequence[Literal]

PAIRWISE = 25
"""Up to so many literals each two are forbidden together; beyond, a counter is shorter."""
CROWDED = 0.75
"""Where a greater share may hold, a totalizer is told: tables that mostly fill up are then proven
too few four times as fast."""


class Counting:
    """Turns statements into clauses; variables beyond `top` are its own.

    A solver that counts by itself takes exact counts by `bound`, that of these literals at most so
    many hold. Other bounds are clauses for it too: the words of a counter shorten its proofs.
    """

    def __init__(
        self,
        top: int,
        add: Callable[[Clause], None],
        bound: Callable[[Sequence[Literal], int], None] | None = None,
    ) -> None:
        self.top = top
        self.add = add
        self._bound_natively = bound

    def state(self, statement: Statement) -> None:
        """Add the clauses of a statement."""
        clauses = short_clauses(statement)
        if clauses is None:
            self._count(statement)
        else:
            self._add_all(clauses)

    def _count(self, statement: Statement) -> None:
        literals, least, most, _, when = statement
        most = len(literals) if most is None else most
        if most < 0 or least > len(literals):
            self.add(() if when is None else (-when,))
            return
        if least == most and when is None:
            self._exactly(literals, most)
            return
        if most < len(literals):
            self._bound(literals, most, when)
        if least > 0:
            self._bound([-literal for literal in literals], len(literals) - least, when)

    def _exactly(self, literals: Sequence[Literal], count: int) -> None:
        if self._bound_natively:
            self._bound_natively(literals, count)
            self._bound_natively([-literal for literal in literals], len(literals) - count)
            return
        # Imported here: the solver is an extra.
        from pysat.card import CardEnc, EncType

        clauses = CardEnc.equals(list(literals), count, self.top, encoding=EncType.seqcounter)
        self._network(clauses)

    def _bound(self, literals: Sequence[Literal], most: int, when: Literal | None) -> None:
        from pysat.card import CardEnc, EncType

        if when is not None:
            self.add((-when, *Total(self, literals).at_most(most)))
            return
        is_crowded = most > CROWDED * len(literals)
        encoding = EncType.totalizer if is_crowded else EncType.seqcounter
        clauses = CardEnc.atmost(list(literals), most, self.top, encoding=encoding)
        self._network(clauses)

    def _network(self, network: CNFPlus) -> None:
        self.top = max(self.top, network.nv)
        self._add_all(network.clauses)

    def _add_all(self, clauses: Sequence[Clause]) -> None:
        for clause in clauses:
            self.add(clause)


class Total:
    """A sum of literals that can be bounded by assumption, and grows with the bounds asked for."""

    def __init__(self, counting: Counting, literals: Sequence[Literal]) -> None:
        self._counting = counting
        self._literals = list(literals)
        self._sum: ITotalizer | None = None

    def at_most(self, most: int) -> Clause:
        """The assumption that no more than `most` hold; none where that is always so."""
        if most >= len(self._literals):
            return ()
        if len(self._literals) == 1:
            return (-self._literals[0],)
        return (-self._grown(most).rhs[most],)

    def _grown(self, most: int) -> ITotalizer:
        from pysat.card import ITotalizer

        counting = self._counting
        if self._sum is None:
            self._sum = ITotalizer(self._literals, most, counting.top)
            fresh = self._sum.cnf.clauses
        else:
            self._sum.increase(most, top_id=counting.top)
            fresh = self._sum.cnf.clauses[-self._sum.nof_new :] if self._sum.nof_new else []
        counting.top = max(counting.top, self._sum.top_id)
        for clause in fresh:
            counting.add(clause)
        return self._sum


def short_clauses(statement: Statement) -> Sequence[Clause] | None:
    """The clauses of a statement that needs no counting."""
    literals, least, most, _, when = statement
    guard = () if when is None else (-when,)
    if least == 1 and (most is None or most >= len(literals)):
        return [(*guard, *literals)]
    if least == 0 and most == 0:
        return [(*guard, -literal) for literal in literals]
    if least == 0 and most == 1 and len(literals) <= PAIRWISE:
        return [
            (*guard, -one, -other)
            for place, one in enumerate(literals)
            for other in literals[:place]
        ]
    return None


def holds(statement: Statement, true: frozenset[Literal]) -> bool:
    """Whether a statement holds in a plan; what the plan does not speak of is false."""
    literals, least, most, _, when = statement
    if when is not None and not _is_true(when, true):
        return True
    count = sum(_is_true(literal, true) for literal in literals)
    return least <= count and (most is None or count <= most)


def _is_true(literal: Literal, true: frozenset[Literal]) -> bool:
    return literal in true if literal > 0 else -literal not in true
