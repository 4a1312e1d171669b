"""Plans in the small world, reckoned by hand."""

from __future__ import annotations

import pytest
from small_world import EAST, KAZAKH, WEST, joiner_of, problem

from landbridge.route.joints import Joiner
from landbridge.route.model import Corridor, Mode, Plan, Stop
from landbridge.route.plan import plan


@pytest.fixture(scope="module")
def joiner() -> Joiner:
    """The small world, ready for questions."""
    return joiner_of()


def _asked(joiner: Joiner, origin: Stop, destination: Stop, **wish: object) -> Plan:
    return plan(problem(origin, destination, **wish), joiner)


def _modes(corridor: Corridor) -> list[Mode]:
    return [leg.mode for leg in corridor.legs]


def test_the_road_alone_costs_loading_kilometres_the_border_and_unloading(joiner: Joiner) -> None:
    corridor = next(
        each for each in _asked(joiner, WEST, KAZAKH).front if _modes(each) == [Mode.ROAD] * 2
    )
    # 20 + 200 km at 1 + 30 + 20; 1 + 200 / 50 + 5 + 1; 200 km with 10 t at 60 g (a metre is a link)
    assert corridor.cost.likely == pytest.approx(270.0, abs=0.01)
    assert corridor.hours.likely == pytest.approx(11.0, abs=0.001)
    assert corridor.co2 == pytest.approx(120.0, abs=0.01)
    assert corridor.km == pytest.approx(200.0, abs=0.01)


def test_the_railway_reloads_at_the_change_of_gauge(joiner: Joiner) -> None:
    corridor = next(
        each
        for each in _asked(joiner, WEST, KAZAKH, avoid=frozenset({"sea"})).front
        if Mode.RAIL in _modes(each)
    )
    # load 20, onto rail 10, 500 km at 0.5, reload 12, clear 5, off rail 10, unload 20
    assert corridor.cost.likely == pytest.approx(327.0, abs=0.01)
    # 1 + 4 + 500 / 25 + 8 + 3 + 2 + 1
    assert corridor.hours.likely == pytest.approx(39.0, abs=0.001)
    assert corridor.co2 == pytest.approx(100.0, abs=0.01)


def test_the_strait_is_passed_for_its_toll_and_the_cape_where_it_is_avoided(
    joiner: Joiner,
) -> None:
    through = min(_asked(joiner, WEST, KAZAKH).front, key=lambda each: each.co2)
    assert "narrows" in {word for leg in through.legs for word in leg.passes}
    # 920 km at 0.1, toll 25, loading 20 + 15, clearing 8, unloading 15 + 20
    assert through.cost.likely == pytest.approx(195.0, abs=0.01)
    round_it = _asked(joiner, WEST, KAZAKH, avoid=frozenset({"narrows", "road:CN-KZ:0.00,1.50"}))
    assert "narrows" not in {
        word for each in round_it.front for leg in each.legs for word in leg.passes
    }


def test_a_domestic_way_stays_at_home(joiner: Joiner) -> None:
    found = _asked(joiner, WEST, EAST)
    assert [_modes(each) for each in found.front] == [[Mode.ROAD]]


def test_elements_follow_one_another(joiner: Joiner) -> None:
    for corridor in _asked(joiner, WEST, KAZAKH).front:
        assert corridor.legs[0].origin == WEST
        assert corridor.legs[-1].destination == KAZAKH
        for before, after in zip(corridor.legs, corridor.legs[1:], strict=False):
            assert before.destination.id == after.origin.id


def test_where_roads_are_avoided_goods_are_only_driven_to_terminals(joiner: Joiner) -> None:
    plan = _asked(joiner, WEST, KAZAKH, avoid=frozenset({"road"}))
    assert plan.front
    assert all({Mode.RAIL, Mode.SEA} & set(_modes(each)) for each in plan.front)


def test_a_country_that_is_avoided_is_not_driven_into(joiner: Joiner) -> None:
    plan = _asked(joiner, WEST, KAZAKH, avoid=frozenset({"KZ"}))
    assert plan.front == ()
    assert [reason.code for reason in plan.why_none] == ["closure_to_blame"]


def test_no_ship_comes_back_to_the_port_that_it_left(joiner: Joiner) -> None:
    near = Stop("near", WEST.kind, "CN", 0.0, 0.2)
    found = _asked(joiner, WEST, near, avoid=frozenset({"road", "rail", "air"}))
    assert found.front == ()
    assert [reason.values for reason in found.why_none] == [(("closed", "road"),)]


def test_each_closure_that_alone_cuts_off_is_told(joiner: Joiner) -> None:
    found = _asked(joiner, WEST, KAZAKH, avoid=frozenset({"road", "rail", "sea", "air"}))
    assert [reason.values for reason in found.why_none] == [
        (("closed", "rail"),),
        (("closed", "road"),),
        (("closed", "sea"),),
    ]


def test_closures_that_cut_off_together_are_told_together(joiner: Joiner) -> None:
    shut = frozenset({"road", "road:CN-KZ:0.00,1.50", "rail", "yard-west", "sea", "port-west"})
    found = _asked(joiner, WEST, KAZAKH, avoid=shut)
    (reason,) = found.why_none
    assert reason.code == "closures_to_blame"
    assert dict(reason.values)["closures"] == "port-west rail"
