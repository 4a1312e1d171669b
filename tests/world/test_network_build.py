"""How the network is put right: on small graphs whose answer can be seen."""

from __future__ import annotations

import numpy as np
import pytest

from network.build import lengths, seas, tears
from network.build.curated import points_of, rows_of
from network.build.gauges import broad_countries
from network.build.measured import Ways
from network.build.raw import Raw, great_circle

DEGREE = 111_195.0
"""Metres of a degree along a meridian."""


def line(*latitudes: float, edges: tuple[tuple[int, int], ...]) -> Raw:
    """Nodes on the zero meridian, joined by straight edges."""
    latitude = np.array(latitudes)
    low, high = np.array(edges).T
    metres = np.abs(latitude[low] - latitude[high]) * DEGREE
    return Raw(latitude, np.zeros(len(latitudes)), low, high, metres)


def pairs(raw: Raw) -> set[tuple[int, int]]:
    return set(zip(raw.low.tolist(), raw.high.tolist(), strict=True))


def test_a_degree_of_the_meridian_is_its_share_of_the_circle() -> None:
    metres = great_circle(np.array([0.0]), np.array([0.0]), np.array([1.0]), np.array([0.0]))
    assert metres[0] == pytest.approx(DEGREE, abs=1)


def test_a_line_that_ends_a_step_of_rounding_short_is_joined() -> None:
    torn = line(0, 0.5, 0.501, 1, edges=((0, 1), (2, 3)))
    assert pairs(tears.stitched(torn)) - pairs(torn) == {(1, 2)}


def test_a_loose_end_beside_its_own_line_is_left_alone() -> None:
    """A siding turns back and ends 111 metres from the line that it left 600 metres before."""
    raw = Raw(
        np.array([0, 0.002, 0.004, 0.004, 0.002]),
        np.array([0, 0, 0, 0.001, 0.001]),
        np.array([0, 1, 2, 3]),
        np.array([1, 2, 3, 4]),
        np.array([222.0, 222.0, 111.0, 222.0]),
    )
    assert pairs(tears.stitched(raw)) == pairs(raw)


def test_a_missing_stretch_is_joined_only_inside_a_country() -> None:
    torn = line(0, 0.5, 0.52, 1, edges=((0, 1), (2, 3)))
    one, two = np.array(["KZ"] * 4), np.array(["KZ", "KZ", "CN", "CN"])
    assert pairs(tears.continued(torn, one, 3_500)) - pairs(torn) == {(1, 2)}
    assert pairs(tears.continued(torn, two, 3_500)) == pairs(torn)


def test_an_edge_passes_a_strait_if_it_crosses_its_gate() -> None:
    """An edge through Suez, from 30 to 31 degrees north, and one beside it."""
    raw = Raw(
        np.array([30.0, 31.0, 30.0, 31.0]),
        np.array([32.3, 32.3, 34.0, 34.0]),
        np.array([0, 2]),
        np.array([1, 3]),
        np.array([DEGREE, DEGREE]),
    )
    (row,) = [row for row in rows_of("straits.csv") if row["strait"] == "suez"]
    assert seas.crosses(raw, *points_of(row["gate"])).tolist() == [True, False]


def test_no_edge_at_sea_is_under_the_great_circle() -> None:
    raw = Raw(
        np.array([0.0, 1.0]), np.zeros(2), np.array([0]), np.array([1]), np.array([100_000.0])
    )
    assert seas.never_short(raw).metres[0] == pytest.approx(DEGREE, abs=2)


def test_a_factor_is_the_published_length_over_the_raw_one_and_never_shortens() -> None:
    known = [
        lengths.Measured(("CN",), "a", 100.0, 103.0),
        lengths.Measured(("CN",), "b", 300.0, 309.0),
        lengths.Measured(("FR",), "c", 100.0, 90.0),
    ]
    factor = lengths.factors(known)
    assert factor["CN"] == pytest.approx(412 / 400)
    assert factor["FR"] == 1.0
    assert factor[""] == pytest.approx(502 / 500)


def test_a_closed_edge_sends_the_way_round() -> None:
    square = Raw(
        np.array([0.0, 0, 1, 1]),
        np.array([0.0, 1, 1, 0]),
        np.array([0, 1, 2, 0]),
        np.array([1, 2, 3, 3]),
        np.array([1.0, 1, 1, 1]),
    )
    ways = Ways(square, np.ones(4, dtype=bool))
    assert ways.between(0, 3) == (1.0, [3])
    ways.close(3)
    assert ways.between(0, 3) == (3.0, [2, 1, 0])


def test_each_row_of_each_table_has_its_year() -> None:
    names = ("lines", "road_lines", "sea_lines", "no_way", "gauges", "gauge_paths", "frontiers")
    for name in (*names, "rail_lengths", "road_lengths", "freight_ways"):
        for row in rows_of(f"{name}.csv"):
            assert 1900 < int(row["year"]) <= 2026, (name, row)


def test_no_line_that_corrects_lengths_is_a_corridor_that_judges_them() -> None:
    from benchmarks.truth_ways import published

    judging = [row for row in published() if row.mode.value == "rail"]
    for row in (*rows_of("rail_lengths.csv"), *rows_of("freight_ways.csv")):
        ends = {_rounded(row["from"]), _rounded(row["to"])}
        assert not any(ends == {_round(point) for point in each.ends} for each in judging), row
    assert judging


def _rounded(cell: str) -> tuple[int, int]:
    return _round(points_of(cell)[0])


def _round(point: tuple[float, float]) -> tuple[int, int]:
    return round(point[0]), round(point[1])


def test_the_broad_countries_are_those_of_1520() -> None:
    assert {"RU", "KZ", "BY", "FI", "MN", "GE"} <= set(broad_countries())
    assert {"CN", "PL", "IR"}.isdisjoint(broad_countries())
