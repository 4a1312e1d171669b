"""Fronts over cost, time and CO2 between continents, and by plain label setting on all nodes.

Where the plain search ends, both fronts must be the same to the last grain.
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

import numpy as np
from scipy.optimize import linprog

from benchmarks.full_graph import full_front
from benchmarks.report import Report, parse_options, print_report, share
from benchmarks.routes import PLACES, asked, build_into, joiner_in, pairs_across_continents
from landbridge.route.arrays import Reals
from landbridge.route.joints import Joiner, end_of
from landbridge.route.model import Stop
from landbridge.route.plan import search
from landbridge.route.question import question

PAIRS, TOLERANCE, FULL_PAIRS = 50, 0.01, 6


def main() -> None:
    """Measure fronts, exact and at a tolerance, and compare with the whole graph."""
    parse_options(__doc__ or "")
    with tempfile.TemporaryDirectory() as folder:
        build_into(Path(folder))
        joiner = joiner_in(Path(folder))
        _front(joiner, PLACES[0], PLACES[1], 0.0)
        pairs = pairs_across_continents(PAIRS)
        exact = [_front(joiner, *pair, 0.0) for pair in pairs]
        near = [_front(joiner, *pair, TOLERANCE) for pair in pairs]
        near_pairs = [(PLACES[4], PLACES[13]), (PLACES[1], PLACES[3]), (PLACES[16], PLACES[11])]
        equal = [_is_equal(joiner, *pair) for pair in [*near_pairs, *pairs[:FULL_PAIRS]]]
    seconds, near_seconds = ([took for _, took in each] for each in (exact, near))
    ended = [each for each in equal if each is not None]
    covered = [_covers(one, other) for (one, _), (other, _) in zip(near, exact, strict=True)]
    alone = sum(_beyond_sums(points) for points, _ in exact)
    figures = {
        "equal_to_full_graph": share(ended),
        "full_graph_ended": len(ended),
        "full_graph_tried": len(equal),
        "exact_median_seconds": float(np.median(seconds)),
        "exact_p95_seconds": float(np.percentile(seconds, 95)),
        "near_p95_seconds": float(np.percentile(near_seconds, 95)),
        "near_covers": share(covered),
        "front_points": sum(len(points) for points, _ in exact),
        "beyond_weighted_sums": alone / sum(len(points) for points, _ in exact),
    }
    bars = {
        "equal_to_full_graph": 1.0,
        "exact_median_seconds": 0.5,
        "exact_p95_seconds": 15.0,
        "near_p95_seconds": 2.0,
        "near_covers": 1.0,
    }
    at_most = frozenset(name for name in bars if name.endswith("seconds"))
    print_report(Report("route_pareto", len(pairs), figures, bars, at_most))


def _front(joiner: Joiner, one: Stop, other: Stop, tolerance: float) -> tuple[Reals, float]:
    """The points of a front, and the CPU seconds that it took."""
    begun = time.process_time()
    problem = asked(one, other, tolerance)
    ends = end_of(joiner, one), end_of(joiner, other)
    points = search(joiner, problem, question(joiner, problem, *ends)).points()
    return points, time.process_time() - begun


def _is_equal(joiner: Joiner, one: Stop, other: Stop) -> bool | None:
    """Whether the front is that of the whole graph; None where the plain search does not end."""
    problem = asked(one, other)
    ends = end_of(joiner, one), end_of(joiner, other)
    graph = question(joiner, problem, *ends)
    full = full_front(joiner, graph, ends)
    if full is None:
        return None
    mine = {tuple(point) for point in search(joiner, problem, graph).points()}
    return mine == {tuple(point) for point in full}


def _covers(near: Reals, exact: Reals) -> bool:
    """Whether each point has one among those told that is worse by no more than the tolerance."""
    return all((near <= point * (1 + TOLERANCE)).all(axis=1).any() for point in exact)


def _beyond_sums(points: Reals) -> int:
    """How many points are the best by no weighted sum with positive weights."""
    scaled = points / points.max(axis=0)
    return sum(not _is_best_by_some(scaled, at) for at in range(len(scaled)))


def _is_best_by_some(points: Reals, at: int) -> bool:
    """Whether there are weights by which no other point comes to less (a linear program)."""
    bounds = [(1e-9, 1.0)] * points.shape[1]
    none = np.zeros(points.shape[1])
    rows = points[at] - np.delete(points, at, axis=0)
    if len(rows) == 0:
        return True
    sums = np.ones((1, points.shape[1]))
    found = linprog(none, rows, np.zeros(len(rows)), sums, [1.0], bounds, method="highs")
    return bool(found.status == 0)


if __name__ == "__main__":
    main()
