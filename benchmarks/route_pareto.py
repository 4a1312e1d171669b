"""Fronts over cost, time and CO2 between continents, and by plain label setting on all nodes.

Where the plain search ends, both fronts must be the same to the last grain. It is tried for the
pairs that are measured and for places on two continents that lie near each other.
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

import numpy as np
from scipy.optimize import linprog

from benchmarks.near_shores import near_shores
from benchmarks.report import Options, Report, argument_parser, print_report, share
from benchmarks.routes import PLACES, asked, build_into, joiner_in, pairs_across_continents
from benchmarks.whole_fronts import figures_of, held_against_whole
from landbridge.route.arrays import Reals
from landbridge.route.earth import kilometres
from landbridge.route.joints import Joiner, end_of
from landbridge.route.model import Stop
from landbridge.route.plan import search
from landbridge.route.question import question

PAIRS, NEAR_PAIRS, TOLERANCE = 50, 20, 0.01


def main() -> None:
    """Measure fronts, exact and at a tolerance, and compare with the whole graph."""
    parser = argument_parser(__doc__ or "")
    seconds_help = "CPU seconds for all plain searches together"
    parser.add_argument("--full-seconds", type=float, default=600.0, help=seconds_help)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        build_into(Path(folder))
        joiner = joiner_in(Path(folder))
        _front(joiner, PLACES[0], PLACES[1], 0.0)
        pairs = pairs_across_continents(PAIRS)
        exact = [_front(joiner, *pair, 0.0) for pair in pairs]
        near = [_front(joiner, *pair, TOLERANCE) for pair in pairs]
        by_length = sorted(pairs, key=_kilometres)
        shores = near_shores(joiner.terrain.tables.stops, NEAR_PAIRS)
        held = held_against_whole(joiner, [*shores, *by_length], given.full_seconds)
    Options(given.data, given.predictions).write_predictions(each.told() for each in held)
    seconds, near_seconds = ([took for _, took in each] for each in (exact, near))
    covered = [_covers(one, other) for (one, _), (other, _) in zip(near, exact, strict=True)]
    alone = sum(_beyond_sums(points) for points, _ in exact)
    figures = {
        **figures_of(held),
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


def _kilometres(pair: tuple[Stop, Stop]) -> float:
    """How far apart two places lie."""
    one, other = pair
    return kilometres(one.latitude, one.longitude, other.latitude, other.longitude)


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
