"""How one gets from city to city: the table, and estimates marked as such."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tours import BERLIN, MOSCOW, RIYADH, seed_tour

from landbridge.meet.tours.rides import estimated_ride, kilometres, rides_of


def test_the_great_circle_is_known() -> None:
    # Berlin to Moscow: cos c = sin 52.52 sin 55.76 + cos 52.52 cos 55.76 cos 24.22 = 0.9682,
    # so 14.49 degrees, of 111.19 km each.
    assert kilometres(BERLIN, MOSCOW) == pytest.approx(1611, abs=3)
    assert kilometres(BERLIN, replace(MOSCOW, latitude=None)) is None


def test_an_estimate_takes_the_mode_of_its_distance_and_says_that_it_is_one() -> None:
    flight = estimated_ride(BERLIN, MOSCOW, 1560)
    # 180 minutes and 1,560 km at 780 km/h: 300; 60 at the border.
    assert (flight.mode, flight.minutes, flight.border) == ("flight", 300, 60)
    assert flight.is_estimated
    assert not flight.sleeps_aboard
    train = estimated_ride(BERLIN, replace(MOSCOW, country="DE"), 350)
    # 45 minutes and 350 km, longer by a fifth, at 140 km/h: 225.
    assert (train.mode, train.minutes, train.border) == ("train", 225, 0)
    # 20 minutes and 70 km, longer by three tenths, at 70 km/h: 98, to the next quarter.
    assert estimated_ride(BERLIN, MOSCOW, 70).minutes == 105


def test_one_sleeps_aboard_what_takes_longer_than_a_rest() -> None:
    assert estimated_ride(BERLIN, MOSCOW, 9000).sleeps_aboard


def test_the_table_stands_above_estimates() -> None:
    problem = seed_tour(2023)
    rides = rides_of(problem)
    assert rides[BERLIN.id, RIYADH.id] == problem.rides[:1]
    [back] = rides[RIYADH.id, BERLIN.id]
    assert back.is_estimated


def test_without_a_place_there_is_no_way() -> None:
    problem = seed_tour(2023)
    lost = replace(problem, cities=tuple(replace(one, longitude=None) for one in problem.cities))
    assert rides_of(lost)[RIYADH.id, BERLIN.id] == ()
