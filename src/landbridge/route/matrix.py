"""What is least on each criterion between all of some origins and all of some destinations."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from landbridge.route.graph import least_of
from landbridge.route.joints import End, Joiner, end_of
from landbridge.route.least import NEVER
from landbridge.route.model import Problem, Stop
from landbridge.route.question import question
from landbridge.route.terrain import CRITERIA, GRAINS

Reals = NDArray[np.float64]


def matrix(
    joiner: Joiner, problem: Problem, origins: Sequence[Stop], destinations: Sequence[Stop]
) -> Reals:
    """The least of each criterion of a problem from each origin to each destination.

    Each is the least of all ways, not of one and the same; infinite where there is no way, and
    nothing from a stop to itself. Origin and destination of the problem do not count.
    """
    ends = {stop: end_of(joiner, stop) for stop in (*origins, *destinations)}
    found = np.full((len(origins), len(destinations), len(problem.wish.criteria)), NEVER)
    for row, origin in enumerate(origins):
        for column, destination in enumerate(destinations):
            asked = replace(problem, origin=origin, destination=destination)
            found[row, column] = _least(joiner, asked, ends[origin], ends[destination])
    return found


def _least(joiner: Joiner, problem: Problem, origin: End, destination: End) -> Reals:
    """The least of each criterion of one problem."""
    criteria = problem.wish.criteria
    if origin.stop == destination.stop:
        return np.zeros(len(criteria))
    if not (origin.is_joined and destination.is_joined):
        return np.full(len(criteria), NEVER)
    graph = question(joiner, problem, origin, destination)
    grains = GRAINS[[CRITERIA.index(each) for each in criteria]]
    figures = [least_of(graph, column)[graph.target] for column in range(len(criteria))]
    return np.asarray(np.array(figures) / grains)
