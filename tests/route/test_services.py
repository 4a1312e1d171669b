"""Services in the small world: their line, what is done at its gates, and what customs ask."""

from __future__ import annotations

from dataclasses import replace

import pytest
from small_world import EAST, KAZAKH, SOURCE, STOPS, WEST, exactly, joiner_of, problem

from landbridge.route.drawn import Drawer
from landbridge.route.model import Corridor, Leg, LinkStatus, Mode, Operation, Service, Stop
from landbridge.route.plan import plan
from landbridge.route.what_if import closed

JOINER = joiner_of()
YARD_WEST, YARD_KAZAKH, PORT_WEST, PORT_KAZAKH = STOPS
BORDER = "rail:CN-KZ:0.00,1.40"


def service(mode: Mode, origin: Stop, destination: Stop) -> Service:
    """A link that leaves whenever goods are there, for a dollar; nobody says how long it takes."""
    link = Service("link", mode, origin, destination, None, LinkStatus.RUNNING, per_week=1e9)
    return replace(link, cost=exactly(1.0))


def ways(link: Service, origin: Stop, destination: Stop, *avoid: str) -> list[Corridor]:
    """The ways that use the link, the cheapest first."""
    asked = replace(problem(origin, destination, avoid=frozenset(avoid)), services=(link,))
    front = plan(asked, JOINER).front
    return [one for one in front if any(leg.service == "link" for leg in one.legs)]


def run(corridor: Corridor) -> Leg:
    """The run of the link."""
    return next(leg for leg in corridor.legs if leg.service == "link")


def done(corridor: Corridor) -> list[tuple[str, Operation]]:
    """What is done where."""
    return [(e.stop.id, e.operation) for e in corridor.elements if not isinstance(e, Leg)]


def test_a_train_is_reckoned_on_its_railway_with_the_change_of_gauge() -> None:
    link = service(Mode.RAIL, YARD_WEST, YARD_KAZAKH)
    told = run(ways(link, YARD_WEST, YARD_KAZAKH)[0])
    quick = replace(link, cost=None, hours=1.0)
    # 200 and 300 km and a link of a metre at each end; at 0.5 and 25 km/h; reloading for 12 and 8.
    assert told.km == pytest.approx(500, abs=0.01)
    assert told.hours.likely == pytest.approx(20 + 8, abs=0.001)
    by_tariff = run(ways(quick, YARD_WEST, YARD_KAZAKH)[0])
    assert by_tariff.cost.likely == pytest.approx(250 + 12, abs=0.01)
    assert told.passes == ("CN", BORDER, "KZ")


def test_a_train_is_drawn_on_its_railway() -> None:
    way = ways(service(Mode.RAIL, YARD_WEST, YARD_KAZAKH), YARD_WEST, YARD_KAZAKH)[0]
    assert run(Drawer(JOINER).drawn(way)).path == (
        (0.0, 0.0),
        (0.0, 0.0),
        (0.0, 1.4),
        (0.0, 1.4),
        (0.0, 2.0),
        (0.0, 2.0),
    )


def test_what_a_service_states_stands_in_the_place_of_the_usual_figures() -> None:
    link = replace(
        service(Mode.RAIL, YARD_WEST, YARD_KAZAKH), hours=30.0, cost=exactly(99.0), source=SOURCE
    )
    told = run(ways(link, YARD_WEST, YARD_KAZAKH)[0])
    assert (told.cost, told.hours) == (exactly(99.0), exactly(30.0))
    figures = {(one.what, one.unit, one.value.likely) for one in told.figures}
    assert figures == {
        ("price_teu", "USD/TEU", 99.0),
        ("hours", "h", 30.0),
        ("tank_to_wheel", "g/t-km", 20.0),
        ("well_to_tank", "g/t-km", 0.0),
        ("tank_to_wheel", "kg/t", 0.0),
        ("well_to_tank", "kg/t", 0.0),
    }


def test_a_train_does_not_pass_a_border_that_is_closed() -> None:
    link = replace(service(Mode.RAIL, YARD_WEST, YARD_KAZAKH), hours=1.0, cost=exactly(1.0))
    assert ways(link, WEST, KAZAKH)
    assert ways(link, WEST, KAZAKH, BORDER) == []


def test_a_border_that_closes_changes_what_a_train_passed() -> None:
    link = replace(service(Mode.RAIL, YARD_WEST, YARD_KAZAKH), hours=1.0, cost=exactly(1.0))
    asked = replace(problem(WEST, KAZAKH), services=(link,))
    changes = closed(JOINER, asked, ([WEST], [KAZAKH]), frozenset({BORDER}))
    assert changes
    assert all(BORDER in change.before.passes for change in changes)
    assert all(BORDER not in change.after.passes for change in changes)


def test_a_ship_that_somebody_runs_is_cleared_where_it_comes_in() -> None:
    way = ways(service(Mode.SEA, PORT_WEST, PORT_KAZAKH), PORT_WEST, PORT_KAZAKH)[0]
    assert (PORT_KAZAKH.id, Operation.CLEAR) in done(way)


def test_a_train_from_abroad_is_cleared_and_one_at_home_is_not() -> None:
    abroad = ways(service(Mode.RAIL, YARD_WEST, YARD_KAZAKH), WEST, KAZAKH)[0]
    assert done(abroad).count((YARD_KAZAKH.id, Operation.CLEAR)) == 1
    home = replace(service(Mode.RAIL, WEST, EAST), hours=0.1, cost=exactly(0.0))
    assert Operation.CLEAR not in [each for _, each in done(ways(home, WEST, EAST)[0])]


def test_what_comes_off_a_ship_for_a_service_pays_customs() -> None:
    onward = replace(
        service(Mode.RAIL, PORT_KAZAKH, YARD_KAZAKH), hours=0.1, cost=exactly(0.0), per_week=1e9
    )
    by_ship = ways(onward, PORT_WEST, YARD_KAZAKH, "road", "rail:CN-KZ:0.00,1.40")
    assert by_ship
    for way in by_ship:
        assert done(way).count((PORT_KAZAKH.id, Operation.CLEAR)) == 1
