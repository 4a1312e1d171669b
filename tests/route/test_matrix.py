"""Matrices of the small world are what its plans come to."""

from dataclasses import replace

import numpy as np
from small_world import EAST, FACTS, KAZAKH, STOPS, WEST, joiner_of, problem

from landbridge.route.joints import Joiner
from landbridge.route.matrix import Starts, matrix
from landbridge.route.model import LinkStatus, Mode, Service, Stop, StopKind
from landbridge.route.plan import plan

JOINER = joiner_of()
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


def test_a_link_counts_in_each_cell_that_gains_by_it() -> None:
    link = Service(
        "train", Mode.RAIL, STOPS[0], STOPS[1], None, LinkStatus.RUNNING, hours=2.0, per_week=84.0
    )
    asked = replace(problem(WEST, EAST), services=(link,))
    found = matrix(JOINER, asked, [WEST, EAST, STOPS[0]], [KAZAKH, STOPS[1], EAST])
    for row, origin in enumerate((WEST, EAST, STOPS[0])):
        for column, destination in enumerate((KAZAKH, STOPS[1], EAST)):
            if origin != destination:
                one = replace(asked, origin=origin, destination=destination)
                front = plan(one, JOINER).front
                assert np.isclose(found[row, column, 1], min(e.hours.likely for e in front))
                assert np.isclose(found[row, column, 0], min(e.cost.likely for e in front))


def test_a_place_is_looked_for_once_and_keeps_the_names_it_is_asked_with() -> None:
    joiner = Joiner.of(JOINER.terrain)
    named = replace(WEST, names={"en": "West"})
    first, second = joiner.join(WEST), joiner.join(named)
    assert first is not None
    assert second is not None
    assert second.metres is first.metres
    assert second.stop.names == {"en": "West"}


def test_the_ends_of_the_problem_close_no_way_of_a_table() -> None:
    facts = replace(FACTS, areas={"CN": "union", "KZ": "union"})
    joiner = joiner_of(facts)
    inland, abroad = (
        Starts(problem(WEST, other), [WEST], [KAZAKH]).of(joiner, 0) for other in (EAST, KAZAKH)
    )
    assert inland.heads.tolist() == abroad.heads.tolist()
