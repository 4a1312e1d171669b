"""Two countries share one tariff; the short way between two places of one leads through the other.

roads   A --100 km-- x --100 km-- B     A, B in DE, x in FR; A --150 km-- y --150 km-- B in DE
"""

from dataclasses import replace

import pytest
from small_world import FACTS, exactly, lines, net, problem

from landbridge.route.added import added
from landbridge.route.joints import Joiner
from landbridge.route.matrix import matrix
from landbridge.route.model import LinkStatus, Mode, Service, Stop, StopKind
from landbridge.route.pieces import Piece
from landbridge.route.plan import plan
from landbridge.route.reach import reach
from landbridge.route.tables import build_from
from landbridge.route.terrain import Terrain

UNION = replace(FACTS, areas={"DE": "union", "FR": "union"})
A = Stop("a", StopKind.PLACE, "DE", 0.0, 0.0)
B = Stop("b", StopKind.PLACE, "DE", 0.0, 1.8)
X = Stop("x", StopKind.PLACE, "FR", 0.0, 0.9)
YARDS = tuple(
    Stop(f"yard-{one.id}", StopKind.TERMINAL, one.country, one.latitude, one.longitude)
    for one in (A, B, X)
)
PLACES = [(0.0, 0.0), (0.0, 0.9), (0.0, 1.8), (0.9, 0.9)]
WAYS = [(0, 1, 100_000), (1, 2, 100_000), (0, 3, 150_000), (3, 2, 150_000)]


@pytest.fixture(scope="module")
def joiner() -> Joiner:
    made = lines(PLACES, WAYS)
    country = ["DE", "FR", "DE", "DE"]
    pieces = {mode: [Piece(mode, "union")] for mode in (Mode.ROAD, Mode.RAIL)}
    nets = [net(mode, made, country, piece, [0] * 4) for mode, piece in pieces.items()]
    return Joiner.of(Terrain.of(build_from(nets, YARDS, UNION), UNION))


def kilometres(joiner: Joiner, origin: Stop, destination: Stop, **wish: object) -> set[float]:
    front = plan(problem(origin, destination, **wish), joiner).front
    return {round(corridor.km) for corridor in front}


def test_domestic_freight_keeps_out_of_a_country_of_its_own_area(joiner: Joiner) -> None:
    assert kilometres(joiner, A, B) == {300}


def test_it_goes_through_where_it_may(joiner: Joiner) -> None:
    assert kilometres(joiner, A, B, through_others=True) == {200}


def test_a_country_that_is_avoided_is_not_crossed(joiner: Joiner) -> None:
    asked = {"through_others": True, "avoid": frozenset({"FR"})}
    assert kilometres(joiner, A, B, **asked) == {300}


def test_a_place_in_a_country_that_is_avoided_is_cut_off_by_that(joiner: Joiner) -> None:
    found = plan(problem(A, X, avoid=frozenset({"DE"})), joiner)
    assert [reason.values for reason in found.why_none] == [(("closed", "DE"),)]


def test_freight_to_the_other_country_goes_there(joiner: Joiner) -> None:
    assert kilometres(joiner, A, X) == {100}


def test_each_cell_of_a_table_has_its_own_territory(joiner: Joiner) -> None:
    asked = problem(A, B)
    found = matrix(joiner, asked, [A], [B, X])
    alone = [matrix(joiner, asked, [A], [one]) for one in (B, X)]
    assert found[0, 0].tolist() == alone[0][0, 0].tolist()
    assert found[0, 1].tolist() == alone[1][0, 0].tolist()
    cheapest = [
        min(one.cost.likely for one in plan(problem(A, one), joiner).front) for one in (B, X)
    ]
    assert found[0, :, 0].tolist() == pytest.approx(cheapest)


def test_what_lies_near_a_hub_is_told_for_either_country(joiner: Joiner) -> None:
    hours = {one.stop.id: one.hours for one in reach(joiner, problem(YARDS[0], B), YARDS, 1000)}
    best = {
        one.id: min(way.hours.likely for way in plan(problem(YARDS[0], one), joiner).front)
        for one in YARDS[1:]
    }
    assert hours == pytest.approx(best)


def test_a_train_from_abroad_serves_no_domestic_freight(joiner: Joiner) -> None:
    train = Service("t", Mode.RAIL, YARDS[2], YARDS[1], None, LinkStatus.RUNNING)
    train = replace(train, per_week=7.0, hours=1.0, cost=exactly(1.0))
    asked = problem(A, B)
    ends = [A, YARDS[2]], [B, X]
    before, after = added(joiner, asked, train, ends)
    assert before.tolist() == matrix(joiner, asked, *ends).tolist()
    with_train = replace(asked, services=(train,))
    assert after.tolist() == matrix(joiner, with_train, *ends).tolist()
    assert after[0, 0].tolist() == before[0, 0].tolist()
    assert (after[1, 0] < before[1, 0]).any()
