"""Matrices of the small world are what its plans come to."""

import numpy as np
from small_world import EAST, FACTS, KAZAKH, STOPS, WEST, problem, rails, roads, seas

from landbridge.route.joints import Joiner
from landbridge.route.matrix import matrix
from landbridge.route.model import Stop, StopKind
from landbridge.route.plan import plan
from landbridge.route.tables import build_from
from landbridge.route.terrain import Terrain

JOINER = Joiner.of(Terrain.of(build_from([roads(), rails(), seas()], STOPS, FACTS), FACTS))
NOWHERE = Stop("nowhere", StopKind.PLACE, None, -60.0, 0.0)


def test_each_cell_is_the_least_of_the_front() -> None:
    found = matrix(JOINER, problem(WEST, EAST), [WEST, EAST], [KAZAKH])
    for row, origin in enumerate((WEST, EAST)):
        front = plan(problem(origin, KAZAKH), JOINER).front
        least = [
            min(each.cost.likely for each in front),
            min(each.hours.likely for each in front),
            min(each.co2 for each in front),
        ]
        assert np.allclose(found[row, 0], least, rtol=1e-9, atol=1e-6)


def test_a_stop_is_nothing_from_itself_and_never_from_nowhere() -> None:
    found = matrix(JOINER, problem(WEST, EAST), [WEST], [WEST, NOWHERE])
    assert found[0, 0].tolist() == [0, 0, 0]
    assert np.isinf(found[0, 1]).all()
