"""Fronts over tables are those of plain label setting on every node of the small world."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from benchmarks.full_graph import full_front
from benchmarks.label_setting import Limits
from small_world import (
    CARRIAGES,
    FACTS,
    KAZAKH,
    STOPS,
    WEST,
    carriage,
    problem,
    rails,
    roads,
    seas,
)

from landbridge.route.joints import Joiner, end_of
from landbridge.route.plan import search
from landbridge.route.question import question
from landbridge.route.tables import build_from
from landbridge.route.terrain import Terrain

TABLES = build_from([roads(), rails(), seas()], STOPS, FACTS)


@pytest.mark.parametrize("seed", range(6))
def test_the_front_is_that_of_the_whole_graph(seed: int) -> None:
    dice = np.random.default_rng(seed)
    carriages = tuple(
        carriage(each.mode, *map(float, dice.uniform((0.1, 5.0, 5.0), (2.0, 60.0, 90.0))))
        for each in CARRIAGES
    )
    joiner = Joiner.of(Terrain.of(TABLES, replace(FACTS, carriages=carriages)))
    asked = problem(WEST, KAZAKH)
    ends = end_of(joiner, WEST), end_of(joiner, KAZAKH)
    graph = question(joiner, asked, *ends)
    expected = full_front(joiner, graph, ends, Limits(60.0, 1e9))
    assert expected.stopped_by is None
    found = search(joiner, asked, graph).points()
    assert {tuple(point) for point in found} == {tuple(point) for point in expected.points}
