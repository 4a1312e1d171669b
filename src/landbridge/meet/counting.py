"""Statements as clauses, for a SAT solver.

Counts become cardinality networks (Asín, Nieuwenhuis, Oliveras and Rodríguez-Carbonell 2011)
or, where they stand under a condition or are bounded again later, totalizers (Bailleux and
Boufkhad 2003, grown as by Martins, Joshi, Manquinho and Lynce 2014).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from landbridge.meet.statements import Literal, Statement

if TYPE_CHECKING:
    from pysat.card import ITotalizer

Clause = Sequence[Literal]

PAIRWISE = 5
"""Up to so many literals each two are forbidden together; beyond, a counter is shorter."""


class Counting:
    """Turns statements into clauses; variables beyond `top` are its own."""

    def __init__(self, top: int, add: Callable[[Clause], None]) -> None:
        self.top = top
        self.add = add

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
        if most < len(literals):
            self._bound(literals, most, when)
        if least > 0:
            self._bound([-literal for literal in literals], len(literals) - least, when)

    def _bound(self, literals: Sequence[Literal], most: int, when: Literal | None) -> None:
        # Imported here: the solver is an extra.
        from pysat.card import CardEnc, EncType

        if when is not None:
            self.add((-when, *Total(self, literals).at_most(most)))
            return
        encoding = EncType.seqcounter if most == 1 else EncType.cardnetwrk
        network = CardEnc.atmost(list(literals), most, self.top, encoding=encoding)
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
        grown = self._grown(most)
        return (-grown.rhs[most],)

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


def without(statement: Statement, fixed: frozenset[Literal]) -> Statement:
    """The statement of the literals that are still open."""
    literals, least, most, fact, when = statement
    opened = tuple(
        literal for literal in literals if literal not in fixed and -literal not in fixed
    )
    held = sum(literal in fixed for literal in literals)
    left = None if most is None else most - held
    return Statement(opened, max(0, least - held), left, fact, when)
