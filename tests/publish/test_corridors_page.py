"""Corridors as pictures, tables, pages and GeoJSON."""

from __future__ import annotations

import csv
import json
import re
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from ways import BY_AIR, BY_RAIL, BY_SEA, LEFT_OUT, MADE_UP, PLAN, PROBLEM, spread

from landbridge.claims.model import Reason
from landbridge.language.phrases import phrases
from landbridge.publish.corridors import corridors_page, write_corridors
from landbridge.publish.emissions import EmittedRow, emissions
from landbridge.publish.front import front_picture
from landbridge.publish.geojson import feature_collection
from landbridge.publish.labels import Box, Point, placed, width_of
from landbridge.publish.legs import Teller
from landbridge.publish.legs_table import legs_table
from landbridge.publish.ranges import co2_words, cost_words, hours_words
from landbridge.publish.route_map import Lane, route_map
from landbridge.publish.routed import Routed
from landbridge.publish.ticks import ticks
from landbridge.publish.tracks import cut_at_antimeridian, great_circle, simplified
from landbridge.route.co2 import statement
from landbridge.route.model import NOTHING, Mode, Plan, Range

ATTRIBUTION = "Lines drawn for the tests."
ROUTED = Routed(PROBLEM, PLAN, ATTRIBUTION, LEFT_OUT)


def test_figures_have_two_digits_and_their_range() -> None:
    assert cost_words(Range(1912, 2437, 3121), "en") == "USD 2,400 (1,900–3,100)"
    assert hours_words(Range(26, 31.2, 44), "en") == "31 hours (26–44)"
    assert hours_words(Range(0.2, 0.28, 0.42), "en") == "17 minutes (12–25)"
    assert hours_words(Range(120, 156, 221), "en") == "6.5 days (5–9.2)"
    assert cost_words(Range(500, 500, 500), "en") == "USD 500"
    assert (co2_words(812, "en"), co2_words(3195, "en")) == ("810 kg", "3.2 t")


def test_the_key_of_a_picture_has_the_modes_that_are_on_it(tmp_path: Path) -> None:
    rail = Routed(PROBLEM, Plan((BY_RAIL,), ((BY_RAIL, Reason.of("best_cost")),)), ATTRIBUTION)
    html = write_corridors(tmp_path / "out", rail, "en").read_text("utf-8")
    assert html.count('class="swatch"') == 2
    assert html.count('<path class="leg rail" d="M1,5 33,5"/>') == 2


@pytest.mark.parametrize("language", ["en", "zh", "ru", "th"])
def test_the_page_tells_each_way_leg_by_leg(tmp_path: Path, language: str) -> None:
    page = write_corridors(tmp_path / "out", ROUTED, language)
    html = page.read_text("utf-8")
    assert html.count('class="corridor"') == len(PLAN.chosen)
    assert MADE_UP.name in html
    assert "<script" not in html
    assert " style=" not in html
    assert ATTRIBUTION in html
    assert (tmp_path / "out" / "corridors.geojson").is_file()
    assert (tmp_path / "out" / "corridors.csv").is_file()
    assert re.search(r"\b(route|operation|carried|reckoned|emissions)\.\w", html) is None


def test_handlings_at_one_stop_are_one_line() -> None:
    lines = Teller("en", ROUTED.services).lines(PLAN.front[1])
    assert [line.what for line in lines] == [
        "Shenyang: loading",
        "Shenyang → Suifenhe (border)",
        "Suifenhe (border): reloading, customs clearance",
        "Suifenhe (border) → Khabarovsk",
        "Khabarovsk: unloading",
    ]
    assert lines[2].cost == "USD 310 (230–460)"
    assert (lines[2].co2, lines[2].upstream) == ("4 kg", "WTT 1 kg")


def test_what_a_way_emits_is_told_mode_by_mode_with_its_distances() -> None:
    told = emissions(statement(BY_SEA, PROBLEM.consignment), "en")
    # By road 420 kg, a fifth of it from well to tank; 20 t over 390 km.
    assert told.rows[0] == EmittedRow("road", "7,800", "340 kg", "84 kg", "420 kg")
    # 810 kg of legs and 4 kg at stops; 162 and 1 from well to tank; 20 t over 3,160 km.
    assert told.rows[-1] == EmittedRow("together", "63,000", "650 kg", "160 kg", "810 kg")
    assert told.notes == (
        "13 g for each tonne-kilometre.",
        "Distances are the shortest feasible ones.",
    )
    by_air = emissions(statement(BY_AIR, PROBLEM.consignment), "en")
    assert by_air.notes[-1].startswith("By air the distance is the great circle")


def test_a_row_of_the_table_of_legs_says_what_a_leg_costs_takes_and_emits() -> None:
    rows = list(csv.DictReader(legs_table([BY_RAIL, BY_SEA], "en").splitlines()))
    assert [row["what"] for row in rows if row["corridor"] == "2"] == [
        *("road", "transship", "sea", "clear", "rail"),
    ]
    sea = rows[len(BY_RAIL.elements) + 2]
    assert (sea["from"], sea["to"], sea["km"]) == ("Dalian", "Vladivostok", "2000.0")
    assert (sea["cost_low_usd"], sea["hours_high"]) == ("262.50", "144.00")
    assert (sea["tank_to_wheel_kg"], sea["well_to_tank_kg"]) == ("184.00", "46.00")
    assert sea["distance"] == "shortest"
    assert sea["sources"] == "made up for this test, 2026; made up too, 2025"


def test_a_leg_names_its_service_and_when_it_was_last_confirmed() -> None:
    (flight,) = [one for one in Teller("en", ROUTED.services).lines(BY_AIR) if one.mode]
    assert flight.notes == (
        "Service: Sample Air, 2 a week, running, last confirmed 1 September 2026",
    )


def test_what_was_left_out_says_why() -> None:
    ((service, why),) = corridors_page(ROUTED, "en").left_out
    assert service.startswith("rail: Shenyang → Khabarovsk, Sample Rail, 1 a week, suspended")
    assert why == "Suspended"


def test_no_way_says_what_is_to_blame() -> None:
    none = Plan((), why_none=(Reason.of("place_left_empty"),))
    page = corridors_page(Routed(PROBLEM, none, ATTRIBUTION), "en")
    assert (page.why_none, page.front, page.map) == (["No place is named."], None, None)


def test_what_cuts_off_together_is_told_by_name_each_once() -> None:
    shut = Reason.of("closures_to_blame", closures="sea suifenhe CN suifenhe")
    known = {BY_RAIL.legs[0].destination.id: BY_RAIL.legs[0].destination}
    page = corridors_page(
        Routed(PROBLEM, Plan((), why_none=(shut,)), ATTRIBUTION, stops=known), "en"
    )
    assert page.why_none == [
        "There would be a way if none of these were avoided: sea, Suifenhe, China."
    ]


def test_the_front_lies_within_its_frame_and_areas_are_as_the_emissions() -> None:
    chosen = [corridor for corridor, _ in PLAN.chosen]
    picture = front_picture(PLAN.front, chosen, ["" for _ in PLAN.front], phrases("en"))
    frame = picture.frame
    assert all(frame.left <= mark.x <= frame.right for mark in picture.marks)
    assert all(frame.top <= mark.y <= frame.bottom for mark in picture.marks)
    air, road = picture.marks[:2]
    assert (air.radius / road.radius) ** 2 == pytest.approx(BY_AIR.co2 / PLAN.front[2].co2)
    assert [label.text for label in picture.labels] == ["1", "2", "3"]


def test_labels_cover_neither_each_other_nor_a_mark() -> None:
    crowd = [Point(100 + 7 * n, 100 + 3 * n, 4, f"Place {n}") for n in range(12)]
    labels = placed(crowd, 13, Box(0, 0, 400, 300))
    boxes = [label.box for label in labels]
    assert len(labels) > 4
    assert not any(one.meets(other) for one, other in combinations(boxes, 2))
    marks = [Box(p.x - 4, p.y - 4, p.x + 4, p.y + 4) for p in crowd]
    assert not any(box.meets(mark) for box in boxes for mark in marks)


def test_a_label_is_as_wide_as_its_script() -> None:
    assert width_of("大连", 10) == 20
    assert width_of("เที่", 10) < width_of("abcd", 10)


def test_ticks_are_round_numbers_around_the_values() -> None:
    assert ticks(130, 870) == [0, 200, 400, 600, 800, 1000]
    assert ticks(5, 5)[0] <= 5 < ticks(5, 5)[-1]


def test_lines_are_cut_at_the_antimeridian() -> None:
    parts = cut_at_antimeridian([(40, 170), (42, -170), (43, -160)])
    assert parts == [[(40, 170), (41, 180)], [(41, -180), (42, -170), (43, -160)]]
    assert cut_at_antimeridian([(1, 179), (1, 180), (1, -179)]) == [
        [(1, 179), (1, 180)],
        [(1, -180), (1, -179)],
    ]
    assert cut_at_antimeridian([(10, 20), (11, 21)]) == [[(10, 20), (11, 21)]]


def test_a_great_circle_bends_to_the_pole() -> None:
    points = great_circle((50, 0), (50, 90))
    assert points[0] == (50, 0)
    assert points[-1] == (50, 90)
    assert max(north for north, _ in points) == pytest.approx(59.3, abs=0.1)


def test_what_lies_on_the_line_is_left_out() -> None:
    assert simplified([(0, 0), (0, 1), (0.001, 2), (0, 3), (5, 3)], 0.01) == [
        (0, 0),
        (0, 3),
        (5, 3),
    ]


def test_geojson_has_longitude_first_and_its_attribution() -> None:
    found = json.loads(json.dumps(feature_collection([BY_SEA], "en", ATTRIBUTION)))
    assert found["attribution"] == ATTRIBUTION
    first = found["features"][0]
    assert first["geometry"]["type"] == "LineString"
    assert first["geometry"]["coordinates"][0] == [123.43, 41.79]
    assert first["properties"]["mode"] == "road"
    assert first["properties"]["cost_usd"] == {"low": 375.0, "likely": 500.0, "high": 750.0}
    assert [one["geometry"]["type"] for one in found["features"]].count("Point") == 2


def test_a_leg_over_the_pacific_is_two_lines() -> None:
    sea = replace(BY_SEA.legs[1], path=((45.0, 170.0), (45.0, -170.0)))
    cut = feature_collection([replace(BY_SEA, elements=(sea,))], "en", ATTRIBUTION)
    (feature,) = cut["features"]
    assert feature["geometry"]["type"] == "MultiLineString"


def test_the_background_shows_only_what_lies_on_the_paper() -> None:
    near = Lane(Mode.RAIL, ((42.0, 124.0), (43.0, 125.0)))
    far = Lane(Mode.RAIL, ((-30.0, 20.0), (-31.0, 21.0)))
    picture = route_map([BY_SEA], [near, far], "en")
    assert [stroke.mode for stroke in picture.background] == [Mode.RAIL]
    assert len(picture.legs) == 3
    assert {"Shenyang", "Khabarovsk"} <= {label.text for label in picture.labels}


def test_a_city_and_its_airport_of_one_name_are_labelled_once() -> None:
    airport = replace(BY_AIR.legs[0].origin, names=PROBLEM.origin.names)
    drive = replace(BY_SEA.legs[0], destination=airport)
    flight = replace(BY_AIR.legs[0], origin=airport)
    picture = route_map([replace(BY_AIR, elements=(drive, flight))], [], "en")
    assert [label.text for label in picture.labels].count("Shenyang") == 1


def test_nothing_is_a_range_of_nothing() -> None:
    assert cost_words(NOTHING, "en") == "USD 0"
    assert spread(100) == Range(75, 100, 150)
