"""The plain search that fronts are held against finds every front, and says what stopped it."""

from __future__ import annotations

import numpy as np
import pytest
from benchmarks.label_setting import Limits, front_by_labels

from landbridge.route.least import Edges, edges_from

Point = tuple[float, ...]
Edge = tuple[int, int, Point]
AMPLE = Limits(60.0, 1e9)


def edges_of(made: list[Edge], size: int) -> Edges:
    tail, head = (np.array([edge[at] for edge in made]) for at in range(2))
    figures = np.array([edge[2] for edge in made], dtype=np.float64)
    return edges_from(tail, head, figures, size)[0]


def least_to(made: list[Edge], size: int, target: int) -> np.ndarray:
    """The least of each criterion to the target, by looking at each edge again and again."""
    least = np.full((size, len(made[0][2])), np.inf)
    least[target] = 0.0
    for _ in range(size):
        for tail, head, figures in made:
            least[tail] = np.minimum(least[tail], least[head] + figures)
    return least


def front_by_sets(made: list[Edge], source: int, target: int) -> set[Point]:
    """The front by sets of points at each node that grow until none changes."""
    points: dict[int, set[Point]] = {source: {(0.0,) * len(made[0][2])}}
    changed = True
    while changed:
        changed = False
        for tail, head, figures in made:
            ahead = {tuple(np.add(point, figures).tolist()) for point in points.get(tail, set())}
            known = points.get(head, set())
            better = unbeaten(known | ahead)
            changed = changed or better != known
            points[head] = better
    return points.get(target, set())


def unbeaten(points: set[Point]) -> set[Point]:
    return {
        one
        for one in points
        if not any(other != one and np.less_equal(other, one).all() for other in points)
    }


@pytest.mark.parametrize("seed", range(8))
def test_the_front_is_that_of_sets_that_grow(seed: int) -> None:
    dice = np.random.default_rng(seed)  # small figures, so that many are equal, and some nothing
    made = [
        (int(tail), int(head), tuple(dice.integers(0, 4, 3).astype(float).tolist()))
        for tail, head in dice.integers(0, 12, (40, 2))
    ]
    found = front_by_labels(edges_of(made, 12), least_to(made, 12, 11), 0, 11, AMPLE)
    assert found.stopped_by is None
    assert {tuple(point) for point in found.points.tolist()} == front_by_sets(made, 0, 11)


def test_what_stopped_it_is_told() -> None:
    steps = [(at, at + 1, float(2**at)) for at in range(18)]  # each sum once: 2^18 points
    made = [(*ends, each) for *ends, far in steps for each in ((far, 0.0), (0.0, far))]
    asked = edges_of(made, 19), least_to(made, 19, 18), 0, 18
    assert front_by_labels(*asked, Limits(0.0, 1e9)).stopped_by == "seconds"
    assert front_by_labels(*asked, Limits(60.0, 1.0)).stopped_by == "memory"
