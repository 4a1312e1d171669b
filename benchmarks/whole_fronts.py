"""Fronts held against plain label setting on the whole graph, for as many pairs as time allows.

Every pair is tried for a short time first, in the order given; what did not end is then tried for
the whole time, until the time for all is used up.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import numpy as np

from benchmarks.full_graph import full_front
from benchmarks.label_setting import Front, Limits
from benchmarks.near_shores import Pair
from benchmarks.routes import asked
from landbridge.route.arrays import Reals
from landbridge.route.joints import Joiner, end_of
from landbridge.route.plan import search
from landbridge.route.question import question

MOST_BYTES = 4e9
SHORT, WHOLE = Limits(15.0, MOST_BYTES), Limits(120.0, MOST_BYTES)


class Held(NamedTuple):
    """The front of a pair by tables, held against that of the whole graph."""

    pair: Pair
    mine: Reals
    full: Front

    @property
    def has_ended(self) -> bool:
        """Whether the front of the whole graph is known."""
        return self.full.stopped_by is None

    @property
    def is_equal(self) -> bool:
        """Whether both are the same to the last grain."""
        return _points(self.mine) == _points(self.full.points)

    def told(self) -> tuple[str, object, object]:
        """The pair with both fronts, or with what stopped the plain search."""
        one, other = self.pair
        gold = self.full.points.tolist() if self.has_ended else f"stopped: {self.full.stopped_by}"
        return f"{one.id} to {other.id}", gold, np.unique(self.mine, axis=0).tolist()


def held_against_whole(joiner: Joiner, pairs: Sequence[Pair], seconds: float) -> list[Held]:
    """What was tried; no search is begun after so many CPU seconds."""
    last = time.process_time() + seconds
    short = list(_held(joiner, pairs, SHORT, last))
    longer = [held.pair for held in short if held.full.stopped_by == "seconds"]
    return _latest((*short, *_held(joiner, longer, WHOLE, last)))


def figures_of(held: Sequence[Held]) -> dict[str, float]:
    """How many were tried and ended, what stopped the others, and the share of equal ones."""
    ended = [each for each in held if each.has_ended]
    stopped = Counter(each.full.stopped_by for each in held)
    equal = sum(each.is_equal for each in ended)
    return {
        "equal_to_full_graph": equal / max(1, len(ended)),
        "full_graph_tried": len(held),
        "full_graph_ended": len(ended),
        "full_graph_stopped_by_seconds": stopped["seconds"],
        "full_graph_stopped_by_memory": stopped["memory"],
        "full_graph_most_points": max((len(each.full.points) for each in ended), default=0),
    }


def _held(joiner: Joiner, pairs: Iterable[Pair], limits: Limits, last: float) -> Iterator[Held]:
    for one, other in pairs:
        if time.process_time() > last:
            return
        problem = asked(one, other)
        ends = end_of(joiner, one), end_of(joiner, other)
        graph = question(joiner, problem, *ends)
        full = full_front(joiner, graph, ends, limits)
        yield Held((one, other), search(joiner, problem, graph).points(), full)


def _latest(held: Iterable[Held]) -> list[Held]:
    """Of each pair what was tried last."""
    return list({each.pair: each for each in held}.values())


def _points(front: Reals) -> set[tuple[float, ...]]:
    return {tuple(point) for point in front.tolist()}
