"""What lies within so many hours, in the small world."""

from dataclasses import replace

import pytest
from small_world import EAST, FACTS, KAZAKH, STOPS, WEST, exactly, joiner_of, problem

from landbridge.route.least import NEVER
from landbridge.route.matrix import matrix
from landbridge.route.model import LinkStatus, Mode, Service, Stop
from landbridge.route.reach import reach

JOINER = joiner_of()


def test_the_nearest_come_first_and_the_far_not_at_all() -> None:
    near = reach(JOINER, problem(WEST, EAST), STOPS, 1000)
    assert [one.hours for one in near] == sorted(one.hours for one in near)
    assert {one.stop.id for one in near} == {stop.id for stop in STOPS}
    assert len(reach(JOINER, problem(WEST, EAST), STOPS, near[0].hours)) < len(near)


NEAR, FAR_OFF = (replace(EAST, id=word, longitude=at) for word, at in (("near", 0.3), ("far", 1.9)))
ISLAND = replace(EAST, id="island", latitude=-40.0)
BUS = Service(
    "bus",
    Mode.ROAD,
    WEST,
    NEAR,
    None,
    LinkStatus.RUNNING,
    hours=0.1,
    cost=exactly(0.0),
    per_week=1e9,
)


@pytest.mark.parametrize("avoid", [(), ("road:CN-KZ:0.00,1.50",), ("KZ",), ("rail", "sea")])
@pytest.mark.parametrize("services", [(), (BUS,)])
@pytest.mark.parametrize("hub", [WEST, KAZAKH, STOPS[0], STOPS[3]])
def test_hours_and_cost_are_those_of_a_matrix(
    hub: Stop, services: tuple[Service, ...], avoid: tuple[str, ...]
) -> None:
    asked = replace(problem(hub, EAST, avoid=frozenset(avoid)), services=services)
    stops = [*STOPS, WEST, EAST, KAZAKH, NEAR, FAR_OFF, ISLAND]
    found = {one.stop: (one.hours, one.cost) for one in reach(JOINER, asked, stops, 1000)}
    for stop in stops:
        cost, hours, _ = matrix(JOINER, asked, [hub], [stop])[0, 0]
        if stop == hub or hours == NEVER:
            assert stop not in found
        else:
            assert found[stop] == (hours, cost)


def test_a_city_in_a_union_is_reached_through_a_neighbour_and_one_at_home_is_not() -> None:
    facts = replace(FACTS, areas={"CN": "union", "KZ": "union"})
    joiner = joiner_of(facts)
    found = reach(joiner, problem(WEST, EAST), [EAST, KAZAKH], 1000)
    assert [one.stop for one in found] == [EAST, KAZAKH]


def test_no_city_is_told_where_roads_are_avoided() -> None:
    asked = problem(WEST, EAST, avoid=frozenset({"road"}))
    assert {one.stop for one in reach(JOINER, asked, [*STOPS, EAST], 1000)} <= set(STOPS)
