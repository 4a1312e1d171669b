"""The countries whose lines goods may use, where those of one area are not all open to them.

The countries of an area that shares one tariff lie in one piece, so its tables tell of ways through
any of them. For a problem that avoids one of them, or stays at home in one, the ways of the area
are measured anew on the lines that are left.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from landbridge.route.arrays import Flags, Metres, Numbers
from landbridge.route.facts import Facts
from landbridge.route.model import Problem
from landbridge.route.pieces import Cut, Words
from landbridge.route.shortest import FAR, Lines, Plain
from landbridge.route.tables import Tables


class Territory(NamedTuple):
    """Only this country (None: any), and none of those that are shut."""

    only: str | None = None
    shut: frozenset[str] = frozenset()

    def holds(self, country: Words) -> Flags:
        """Which of some points lie in it; those on a border do."""
        held = ~np.isin(country, [*self.shut])
        return held if self.only is None else held & np.isin(country, [self.only, ""])


EVERYWHERE = Territory()


def territory_of(facts: Facts, problem: Problem) -> Territory:
    """Where a problem may go, as far as the sides of pieces do not tell it already."""
    shut = frozenset(problem.wish.avoid & facts.areas.keys())
    home = problem.origin.country
    is_domestic = home == problem.destination.country and not problem.wish.through_others
    return Territory(home if is_domestic and home in facts.areas else None, shut)


def lines_in(cut: Cut, territory: Territory) -> Lines:
    """The lines whose ends both lie in a territory; all nodes keep their numbers."""
    held, lines = territory.holds(cut.country), cut.lines
    kept = held[lines.tail] & held[lines.head]
    return lines._replace(tail=lines.tail[kept], head=lines.head[kept], metres=lines.metres[kept])


def tables_in(tables: Tables, territory: Territory, areas: Collection[str]) -> Tables:
    """Tables whose lines lie in a territory, with the metres of the shared areas measured anew."""
    cuts = tuple(replace(cut, lines=lines_in(cut, territory)) for cut in tables.cuts)
    metres = tables.metres.copy()
    for cut in cuts:
        plain = Plain(cut.lines)
        for at, piece in enumerate(tables.pieces):
            if piece.mode is cut.mode and piece.area in areas:
                node = tables.node[tables.first[at] : tables.first[at + 1]]
                held = territory.holds(cut.country[node])
                metres[tables.offset[at] : tables.offset[at + 1]] = _among(plain, node, held)
    return replace(tables, cuts=cuts, metres=metres)


def _among(plain: Plain, node: Numbers, held: Flags) -> Metres:
    """The metres between the sides that are held, as a row for each side; `FAR` for all others."""
    found = np.full((len(node), len(node)), FAR, dtype=np.uint32)
    at = np.flatnonzero(held)
    found[np.ix_(at, at)] = plain.matrix(node[at], node[at])
    return found.reshape(-1)
