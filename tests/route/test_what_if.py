"""What a closed strait changes in the small world."""

from __future__ import annotations

from small_world import FACTS, KAZAKH, STOPS, WEST, problem, rails, roads, seas

from landbridge.route.joints import Joiner
from landbridge.route.matrix import matrix
from landbridge.route.model import Criterion
from landbridge.route.tables import build_from
from landbridge.route.terrain import Terrain
from landbridge.route.what_if import closed, least_ways

JOINER = Joiner.of(Terrain.of(build_from([roads(), rails(), seas()], STOPS, FACTS), FACTS))


def test_least_ways_are_those_of_the_matrix_and_name_what_they_pass() -> None:
    ways = least_ways(JOINER, problem(WEST, KAZAKH), [WEST], [KAZAKH])
    table = matrix(JOINER, problem(WEST, KAZAKH), [WEST], [KAZAKH])
    assert [way.least for way in ways] == table[0, 0].tolist()
    cheapest = next(way for way in ways if way.criterion is Criterion.COST)
    assert cheapest.passes == ("narrows",)


def test_a_closed_strait_changes_what_passed_it_alone() -> None:
    shut = frozenset({"narrows"})
    changes = closed(JOINER, problem(WEST, KAZAKH), ([WEST], [KAZAKH]), shut)
    assert {change.before.criterion for change in changes} == {Criterion.COST, Criterion.CO2}
    for change in changes:
        assert change.gain < 0
        assert "narrows" in change.before.passes
        assert "narrows" not in change.after.passes
