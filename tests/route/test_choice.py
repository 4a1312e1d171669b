"""The short list for people."""

from __future__ import annotations

from landbridge.route.choice import short_list
from landbridge.route.model import Corridor, Criterion, Leg, Mode, Range, Stop, StopKind

THREE = (Criterion.COST, Criterion.TIME, Criterion.CO2)
STOPS = [Stop(str(at), StopKind.BORDER, None, 50.0, float(at)) for at in range(6)]


def _corridor(mode: Mode, legs: int, cost: float, hours: float, co2: float) -> Corridor:
    """A corridor of so many like legs, whose totals are given."""
    share = 1 / legs
    return Corridor(
        tuple(
            Leg(mode, *STOPS[at : at + 2], 100.0, _exact(cost).times(share),
                _exact(hours).times(share), co2 * share, 0.0)
            for at in range(legs)
        )
    )  # fmt: skip


def _exact(value: float) -> Range:
    return Range(value, value, value)


def test_a_detour_over_more_borders_is_not_told_for_a_trifle_of_co2() -> None:
    sea = _corridor(Mode.SEA, 1, 1000, 900, 400)
    air = _corridor(Mode.AIR, 1, 9000, 50, 9000)
    zigzag = _corridor(Mode.RAIL, 5, 3800, 570, 100)
    straight = _corridor(Mode.RAIL, 2, 3700, 560, 104)
    told = {reason.code: one for one, reason in short_list([sea, straight, zigzag, air], THREE)}
    assert told["best_cost"] == sea
    assert told["best_time"] == air
    assert told["best_co2"] == straight


def test_a_way_that_emits_clearly_less_is_told_however_many_its_legs() -> None:
    zigzag = _corridor(Mode.RAIL, 5, 3800, 570, 100)
    straight = _corridor(Mode.RAIL, 2, 3700, 560, 106)
    told = {reason.code: one for one, reason in short_list([straight, zigzag], THREE)}
    assert told["best_co2"] == zigzag
