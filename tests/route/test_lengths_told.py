"""What the decision on shortcomings tells of two corridors that are shorter than published."""

from pathlib import Path

import pytest
from benchmarks.truth_ways import Point, Published, Ways, published

from landbridge.route.facts import Facts
from landbridge.route.figures.whole import facts_of
from landbridge.route.nets import rail_net
from landbridge.world.network import load_network

XIAN, LANZHOU, BAOJI = (34.39, 109.05), (36.05, 103.85), (34.37, 107.15)
TOLD = Path(__file__).resolve().parents[2] / "docs" / "decisions" / "0004-what-comes-next.md"


@pytest.fixture(scope="module")
def facts() -> Facts:
    return facts_of()


@pytest.fixture(scope="module")
def ways(facts: Facts) -> Ways:
    return Ways(rail_net(load_network().rails, facts.area))


def corridor(origin: str, destination: str) -> Published:
    names = (origin, destination)
    return next(row for row in published() if (row.origin, row.destination) == names)


def km(ways: Ways, *points: Point) -> float:
    way = ways.way(points)
    assert way is not None
    return way.km


def percent_short(ways: Ways, facts: Facts, row: Published, *before: Point) -> int:
    """By how much the network's way is shorter than published; `before` is passed first."""
    stops = {each.stop.id: each.stop for each in (*facts.stations, *facts.terminals)}
    via = [(stops[word].latitude, stops[word].longitude) for word in row.via]
    origin, destination = row.ends
    return round(100 * (1 - km(ways, origin, *before, *via, destination) / row.km))


def test_both_are_as_much_shorter_as_is_told_and_chengdu_s_way_by_baoji_too(
    ways: Ways, facts: Facts
) -> None:
    chongqing, chengdu = corridor("Chongqing", "Duisburg"), corridor("Chengdu", "Łódź")
    short = [percent_short(ways, facts, row) for row in (chongqing, chengdu)]
    told = " ".join(TOLD.read_text("utf-8").split())
    assert f"are {short[0]} and {short[1]} % shorter than their published totals" in told
    by_baoji = percent_short(ways, facts, chengdu, BAOJI)
    assert f"it would still be {by_baoji} % short, which nothing explains" in told


def test_the_section_to_lanzhou_is_as_near_to_what_is_published_as_is_told(ways: Ways) -> None:
    here = km(ways, corridor("Chongqing", "Duisburg").ends[0], XIAN, LANZHOU)
    told = " ".join(TOLD.read_text("utf-8").split())
    more = f"{100 * (1466 / here - 1):.0f} % more than here"
    assert f"is told to be 1,466 km (Urumqi Evening News, 2017), {more}" in told
