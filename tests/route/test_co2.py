"""What corridors emit: worked examples, and what stands together in the shipped figures."""

import pytest
from benchmarks.route_co2 import CASES, Case, factors, hubs, reckoned

from landbridge.route.co2 import AIR_EXTRA_KM, Emitted, Statement
from landbridge.route.facts import Facts
from landbridge.route.figures.areas import areas_of
from landbridge.route.figures.bad_figures import BadFigures
from landbridge.route.figures.kinds import KINDS
from landbridge.route.figures.rates import factors_of
from landbridge.route.figures.sheets import sheet_of
from landbridge.route.figures.whole import facts_of
from landbridge.route.model import Mode, Operation


@pytest.fixture(scope="module")
def facts() -> Facts:
    return facts_of()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_chain_emits_what_one_reckons_by_hand(case: Case) -> None:
    found = reckoned(facts_of((factors(), hubs())), case).total
    assert found.total == pytest.approx(case.kilograms)
    assert found.well_to_tank == pytest.approx(case.upstream)


def test_hubs_and_transport_are_told_apart() -> None:
    found = reckoned(facts_of((factors(), hubs())), CASES[1])
    # Hubs 20 x 0.7 kg, of which 20 x 0.1 from tank to wheel; 8,280 km with 20 t.
    assert found.hubs == Emitted(pytest.approx(2), pytest.approx(12))
    assert found.tonne_km == 8280 * 20
    # Trucks 100 km x 20 t x 60 g and 15 g; trains 1,520 x 20 x (5, 15) g and 6,660 x 20 x (4, 8) g.
    assert [(each.mode, each.tonne_km) for each in found.modes] == [
        (Mode.ROAD, 100 * 20),
        (Mode.RAIL, 8180 * 20),
    ]
    assert found.modes[0].emitted == Emitted(pytest.approx(120), pytest.approx(30))
    assert found.modes[1].emitted == Emitted(pytest.approx(684.8), pytest.approx(1521.6))
    assert found.intensity == pytest.approx(1000 * 2370.4 / 165_600)


def test_nothing_carried_has_no_intensity() -> None:
    assert Statement((), Emitted()).intensity == 0.0


def test_the_kilometres_beside_the_great_circle_stand_with_the_loading(facts: Facts) -> None:
    emission = facts.carriage(Mode.AIR, None, None).emission
    for operation in (Operation.LOAD, Operation.TRANSSHIP):
        work = facts.work(operation, "anywhere", Mode.AIR)
        unloading = facts.work(Operation.UNLOAD, "anywhere", Mode.AIR)
        assert work is not None
        assert unloading is not None
        extra = work.kg_per_tonne - unloading.kg_per_tonne
        grams = emission.tank_to_wheel + emission.well_to_tank
        assert extra == pytest.approx(AIR_EXTRA_KM * grams / 1000, abs=0.01)


def test_each_factor_says_by_what_distance_it_is_meant() -> None:
    for factor in factors_of(areas_of()):
        assert factor.distance == ("circle" if factor.mode is Mode.AIR else "shortest")


def test_a_factor_for_a_distance_that_plans_do_not_reckon_by_is_refused() -> None:
    row = ("road", "*", "general", "60", "15", "circle", "2026", "no", "our own")
    own = sheet_of("factors", [KINDS["factors"].columns, row], "factors.csv")
    with pytest.raises(BadFigures) as refused:
        factors_of(areas_of(), (own,))
    (cell,) = refused.value.cells
    assert (cell.row, cell.column, cell.reason.code) == (2, "distance", "figure_unknown_word")


def test_ships_emit_least_and_aircraft_most(facts: Facts) -> None:
    def grams(mode: Mode) -> float:
        emission = facts.carriage(mode, None, None).emission
        return emission.tank_to_wheel + emission.well_to_tank

    assert grams(Mode.SEA) < grams(Mode.RAIL) < grams(Mode.ROAD) < grams(Mode.AIR)
