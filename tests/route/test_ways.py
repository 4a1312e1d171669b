"""Fronts of graphs made by chance, beside all ways that there are."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from landbridge.route.arrays import Reals
from landbridge.route.graph import Graph, Group
from landbridge.route.least import LEG, Legs, edges_from
from landbridge.route.model import Mode
from landbridge.route.ways import front_of, undominated

PIECES = (Mode.ROAD, Mode.SEA, Mode.AIR, Mode.RAIL, Mode.ROAD)
SIDES = 3
"""The sides of each piece."""

Point = tuple[float, ...]


def made_graph(seed: int, criteria: int = 3, most: int = 20) -> Graph:
    """A graph of some pieces with works between their sides, all figures small and whole.

    Figures stay below `most`; where it is 2, most steps take nothing on some criterion.
    """
    chance = np.random.default_rng(seed)
    count = len(PIECES) * SIDES
    legs = Legs(
        np.arange(len(PIECES) + 1) * SIDES,
        np.repeat(np.arange(len(PIECES), dtype=np.int32), SIDES),
        chance.random(count) < 0.9,
        np.arange(len(PIECES) + 1) * SIDES * SIDES,
        chance.integers(1, 9, len(PIECES) * SIDES * SIDES).astype(np.uint32),
        chance.integers(most < 9, min(most, 9), (len(PIECES), criteria)).astype(np.float64),
    )
    source, target = 2 * count, 2 * count + 1
    works = [
        (one, other + count)
        for one, other in product(range(count), repeat=2)
        if one // SIDES != other // SIDES and chance.random() < 0.2
    ]
    ends = [(source, side + count) for side in range(SIDES)]
    ends += [(side, target) for side in range(count - SIDES, count)]
    tails, heads = np.array(sorted([*works, *ends])).T
    figures = chance.integers(0, most, (len(tails), criteria)).astype(np.float64)
    edges, order = edges_from(tails, heads, figures, 2 * count + 2)
    group = Group(tails, heads, figures, lambda _: ())
    return Graph(legs, edges, (group,), order, source, target)


def all_points(graph: Graph) -> set[Point]:
    """The points of the front, by trying step after step until nothing new is found."""
    nothing = (0.0,) * graph.legs.rate.shape[1]
    found: dict[int, set[Point]] = {graph.source: {nothing}}
    fresh = [(graph.source, nothing)]
    while fresh:
        node, figures = fresh.pop()
        if figures not in found[node]:
            continue
        for head, edge in steps_from(graph, node):
            step = graph.figures(node, head, edge)
            point = tuple((np.array(figures) + step).tolist())
            known = found.setdefault(head, set())
            if not any(is_as_good(each, point) for each in known):
                found[head] = {each for each in known if not is_as_good(point, each)} | {point}
                fresh.append((head, point))
    return found.get(graph.target, set())


def steps_from(graph: Graph, node: int) -> list[tuple[int, int]]:
    """The nodes that a node leads to, and by which edge."""
    edges = graph.edges
    told = [(int(edges.to[at]), at) for at in range(edges.start[node], edges.start[node + 1])]
    side = node - graph.sides
    if 0 <= side < graph.sides and graph.legs.open[side]:
        first = side - side % SIDES
        told += [
            (each, LEG)
            for each in range(first, first + SIDES)
            if each != side and graph.legs.open[each]
        ]
    return told


def is_as_good(one: Point, other: Point) -> bool:
    """Whether a point is as good as another on each criterion."""
    return all(mine <= theirs for mine, theirs in zip(one, other, strict=True))


@given(st.integers(0, 10**6))
@settings(max_examples=60)
def test_a_front_is_all_that_is_not_beaten(seed: int) -> None:
    graph = made_graph(seed)

    ways = front_of(graph, PIECES, 0.0)

    assert {tuple(way.figures.tolist()) for way in ways} == all_points(graph)
    for way in ways:
        assert walked(graph, way.nodes.tolist(), way.edges.tolist()) == tuple(way.figures)


@given(st.integers(0, 10**6), st.integers(1, 4))
@settings(max_examples=60)
def test_steps_that_take_nothing_lead_to_the_same_front(seed: int, criteria: int) -> None:
    graph = made_graph(seed, criteria, most=2)

    ways = front_of(graph, PIECES, 0.0)

    assert {tuple(way.figures.tolist()) for way in ways} == all_points(graph)
    for way in ways:
        assert walked(graph, way.nodes.tolist(), way.edges.tolist()) == tuple(way.figures)


@given(st.integers(0, 10**6))
@settings(max_examples=60)
def test_ways_that_differ_by_single_grains_of_trillions_are_told_apart(seed: int) -> None:
    graph = made_graph(seed)
    figures = graph.edges.figures
    graph = replace(graph, edges=graph.edges._replace(figures=figures + 3e12 * (figures > 10)))

    found = {tuple(way.figures.tolist()) for way in front_of(graph, PIECES, 0.0)}

    assert found == all_points(graph)


@given(st.integers(0, 10**6))
@settings(max_examples=60)
def test_with_a_slack_each_way_left_out_has_one_that_is_nearly_as_good(seed: int) -> None:
    graph = made_graph(seed)

    told = [way.figures for way in front_of(graph, PIECES, 0.1)]

    for point in all_points(graph):
        assert any((way <= np.array(point) * 1.1).all() for way in told)


def test_of_equal_points_the_first_is_not_beaten() -> None:
    points: Reals = np.array([[2.0, 1.0], [1.0, 2.0], [2.0, 1.0], [2.0, 2.0]])

    assert undominated(points).tolist() == [True, True, False, False]


def walked(graph: Graph, nodes: list[int], edges: list[int]) -> Point:
    """What the steps of a way come to, one after another."""
    total, tail = np.zeros(graph.legs.rate.shape[1]), graph.source
    for head, edge in zip(nodes, edges, strict=True):
        total = total + graph.figures(tail, head, edge)
        tail = head
    assert tail == graph.target
    return tuple(total.tolist())
