"""Tables with the figures that hold on them: the rate of each piece, the works between sides.

It is made once for tables and facts; what a consignment pays is reckoned from it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from landbridge.route.arrays import Numbers, Reals, Whole
from landbridge.route.attached import MODES_AT
from landbridge.route.facts import Carriage, Facts, Work
from landbridge.route.grains import GRAINS, grains_of_metre, grains_of_works
from landbridge.route.handlings import Choice, Formality, choices_at
from landbridge.route.model import Consignment, Stop, StopKind
from landbridge.route.tables import Tables

PASSED = frozenset({StopKind.STRAIT, StopKind.BORDER})
"""The stops that goods pass and are not sent from or to."""


@dataclass(frozen=True, eq=False)
class Terrain:
    """Tables, facts, and for each pair of sides of one stop what is done between them.

    `tail`, `head`, `done` and `entered` stand side by side: from side, to side, position in
    `works`, position in `areas`. Works have a column for each formality. `whole` is the terrain of
    which this one has some of the lines.
    """

    tables: Tables
    facts: Facts
    carriages: tuple[Carriage, ...]
    tail: Numbers
    head: Numbers
    done: Numbers
    entered: Numbers
    works: tuple[tuple[tuple[Work, ...], ...], ...]
    areas: tuple[str, ...]
    whole: Terrain | None = None

    @classmethod
    def of(cls, tables: Tables, facts: Facts) -> Terrain:
        """The terrain of tables and facts."""
        find = _Works(facts)
        pairs = [
            (tail, head, find.under_each(stop, choice), choice.entered or "")
            for tail, head, stop, choice in _pairs(tables, facts)
        ]
        works = list(dict.fromkeys(each for _, _, each, _ in pairs))
        areas = list(dict.fromkeys(each for _, _, _, each in pairs))
        number = {each: at for at, each in enumerate(works)}
        place = {each: at for at, each in enumerate(areas)}
        return cls(
            tables,
            facts,
            tuple(facts.carriage(each.mode, each.area, each.gauge) for each in tables.pieces),
            np.array([each[0] for each in pairs], dtype=np.int32),
            np.array([each[1] for each in pairs], dtype=np.int32),
            np.array([number[each[2]] for each in pairs], dtype=np.int32),
            np.array([place[each[3]] for each in pairs], dtype=np.int32),
            tuple(works),
            tuple(areas),
        )

    def rates(self, consignment: Consignment) -> Reals:
        """For each piece the grains of each criterion that a metre takes."""
        return self._paid_by(consignment)[0]

    def grains_of_works(self, consignment: Consignment) -> Reals:
        """For each of the works, and each formality, the grains of each criterion."""
        return self._paid_by(consignment)[1]

    def _paid_by(self, consignment: Consignment) -> tuple[Reals, Reals]:
        """Rates and works of a consignment; all questions of a table ask for the same."""
        if consignment not in self._paid:
            rates = np.array([grains_of_metre(each, consignment) for each in self.carriages])
            rows = [[grains_of_works(works, consignment) for works in each] for each in self.works]
            works = np.array(rows).reshape(-1, len(Formality), len(GRAINS))
            self._paid[consignment] = rates, works
        return self._paid[consignment]

    @cached_property
    def _paid(self) -> dict[Consignment, tuple[Reals, Reals]]:
        return {}

    @cached_property
    def sides(self) -> dict[str, Whole]:
        """The sides of each stop that is handled, by its id."""
        tables, found = self.tables, defaultdict[str, list[int]](list)
        for side, at in enumerate(tables.stop.tolist()):
            if tables.stops[at].kind in MODES_AT:
                found[tables.stops[at].id].append(side)
        return {word: np.array(sides, dtype=np.int64) for word, sides in found.items()}

    @cached_property
    def gates(self) -> frozenset[str]:
        """The straits and the borders, which all that ways pass is told by."""
        return frozenset(stop.id for stop in self.tables.stops if stop.kind in PASSED)

    @cached_property
    def side_piece(self) -> Numbers:
        """The piece of each side."""
        counts = np.diff(self.tables.first)
        return np.repeat(np.arange(len(counts), dtype=np.int32), counts)


class _Works:
    """Finds works; those of a stop that has none of its own are those of its mode."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._own = {work.stop for work in facts.works}
        self._found: dict[tuple[object, ...], tuple[tuple[Work, ...], ...]] = {}

    def under_each(self, stop: Stop, choice: Choice) -> tuple[tuple[Work, ...], ...]:
        """What is done under each formality."""
        at = stop.id if stop.id in self._own else ""
        key = at, choice.done
        if key not in self._found:
            self._found[key] = tuple(self._works(at, choice, each) for each in Formality)
        return self._found[key]

    def _works(self, stop: str, choice: Choice, formality: Formality) -> tuple[Work, ...]:
        found = (self._facts.work(each, stop, mode) for each, mode in choice.under(formality))
        return tuple(work for work in found if work is not None)


def _pairs(tables: Tables, facts: Facts) -> Iterator[tuple[int, int, Stop, Choice]]:
    """Each two sides of one stop, with each choice of what is done between them."""
    counts = np.diff(tables.first)
    piece = np.repeat(np.arange(len(counts)), counts)
    order = np.argsort(tables.stop, kind="stable")
    bounds = np.flatnonzero(np.diff(tables.stop[order])) + 1
    for sides in np.split(order, bounds):
        stop = tables.stops[tables.stop[sides[0]]]
        for tail in sides:
            for head in sides:
                if tail != head:
                    one, other = tables.pieces[piece[tail]], tables.pieces[piece[head]]
                    for choice in choices_at(facts, stop, one, other):
                        yield int(tail), int(head), stop, choice
