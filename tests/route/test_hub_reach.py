"""What lies within so many hours, in the small world."""

import pytest
from small_world import EAST, FACTS, STOPS, WEST, problem, rails, roads, seas

from landbridge.route.joints import Joiner
from landbridge.route.matrix import matrix
from landbridge.route.reach import reach
from landbridge.route.tables import build_from
from landbridge.route.terrain import Terrain

JOINER = Joiner.of(Terrain.of(build_from([roads(), rails(), seas()], STOPS, FACTS), FACTS))


def test_the_nearest_come_first_and_the_far_not_at_all() -> None:
    near = reach(JOINER, problem(WEST, EAST), STOPS, 1000)
    assert [one.hours for one in near] == sorted(one.hours for one in near)
    assert {one.stop.id for one in near} == {stop.id for stop in STOPS}
    assert len(reach(JOINER, problem(WEST, EAST), STOPS, near[0].hours)) < len(near)


def test_hours_and_cost_are_those_of_a_matrix() -> None:
    for one in reach(JOINER, problem(WEST, EAST), STOPS, 1000):
        cost, hours, _ = matrix(JOINER, problem(WEST, EAST), [WEST], [one.stop])[0, 0]
        assert (one.hours, one.cost) == (pytest.approx(hours), pytest.approx(cost))
