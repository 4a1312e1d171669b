"""The lines of legs in the small world."""

from small_world import EAST, KAZAKH, WEST, joiner_of, problem

from landbridge.route.drawn import Drawer
from landbridge.route.model import Corridor, Mode, Stop
from landbridge.route.plan import plan

JOINER = joiner_of()


def ways(origin: Stop, destination: Stop) -> list[Corridor]:
    drawer = Drawer(JOINER)
    return [drawer.drawn(one) for one in plan(problem(origin, destination), JOINER).front]


def test_a_road_between_two_places_follows_its_nodes() -> None:
    (leg,) = next(one.legs for one in ways(WEST, EAST) if len(one.legs) == 1)
    assert leg.path == ((0.0, 0.0), (0.0, 1.0))


def test_a_road_over_the_border_is_drawn_on_both_hands() -> None:
    first, second = next(one.legs for one in ways(WEST, KAZAKH) if len(one.legs) == 2)
    assert (first.path, second.path) == (((0, 0), (0, 1), (0, 1.5)), ((0, 1.5), (0, 2)))


def test_each_leg_of_each_mode_has_its_line() -> None:
    legs = [leg for one in ways(WEST, KAZAKH) for leg in one.legs]
    assert {leg.mode for leg in legs} >= {Mode.ROAD, Mode.RAIL, Mode.SEA}
    assert all(leg.path for leg in legs)
    sea = next(leg for leg in legs if leg.mode is Mode.SEA)
    assert sea.path[-1] == (sea.destination.latitude, sea.destination.longitude)
