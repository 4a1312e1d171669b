"""What holds of the pack that is shipped: torn lines are whole, gauges and straits are in place."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path

import landbridge_network
import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components, dijkstra

from landbridge.world.network import Graph, Network, load_network

KM, NAUTICAL_MILE = 1000, 1852
EARTH = 6_371_008.8
ARCTIC = frozenset({"bering", "northern_sea_route"})

Point = tuple[float, float]
XIAN, ALASHANKOU, DOSTYK = (34.28, 108.96), (45.17, 82.57), (45.25, 82.48)
KHORGOS, ALTYNKOL, ALMATY, URUMQI = (44.19, 80.42), (44.16, 80.37), (43.35, 76.95), (43.80, 87.58)
MALASZEWICZE, DUISBURG = (52.03, 23.53), (51.43, 6.76)
SHANGHAI, ROTTERDAM = (31.0, 122.3), (51.98, 4.0)


@pytest.fixture(scope="module")
def network() -> Network:
    return load_network()


class Ways:
    """Shortest ways by the edges of a graph that may be used."""

    def __init__(
        self, graph: Graph, used: NDArray[np.bool_] | None = None, least: float = 0.01
    ) -> None:
        used = np.ones(len(graph.head), dtype=bool) if used is None else used
        size = len(graph), len(graph)
        self._graph = graph
        ends = graph.tail[used], graph.head[used]
        self._matrix = csr_matrix((graph.metres[used].astype(float), ends), shape=size)
        _, part = connected_components(self._matrix, directed=False)
        self._main = np.bincount(part)[part] > max(1, least * len(graph))

    def node(self, point: Point) -> int:
        graph = self._graph
        across = (graph.longitude - point[1]) * np.cos(np.radians(point[0]))
        apart = (graph.latitude - point[0]) ** 2 + across**2
        return int(np.where(self._main, apart, np.inf).argmin())

    def way(self, *points: Point) -> tuple[float, list[int]]:
        metres, nodes = 0.0, []
        for one, other in pairwise(map(self.node, points)):
            far, before = dijkstra(self._matrix, indices=one, return_predecessors=True)
            metres += far[other]
            back = [other]
            while before[back[-1]] >= 0:
                back.append(int(before[back[-1]]))
            nodes += back[::-1]
        return metres, nodes


@pytest.fixture(scope="module")
def by_rail(network: Network) -> Ways:
    return Ways(network.rails.graph)


def by_sea(network: Network, closed: Iterable[str] = ()) -> Ways:
    seas = network.seas
    shut = [seas.straits.index(word) for word in {*ARCTIC, *closed}]
    return Ways(seas.graph, ~np.isin(seas.strait, shut))


def gauges(network: Network, nodes: list[int]) -> list[int]:
    """The gauges on a way, each where it begins."""
    graph, found = network.rails.graph, list[int]()
    for one, other in pairwise(nodes):
        edges = slice(graph.first[one], graph.first[one + 1])
        here = np.flatnonzero(graph.head[edges] == other) + graph.first[one]
        if len(here):
            gauge = int(network.rails.gauge[here[graph.metres[here].argmin()]])
            found += [gauge] if found[-1:] != [gauge] else []
    return found


def great_circles(graph: Graph) -> NDArray[np.float64]:
    up, round_ = np.radians(graph.latitude), np.radians(graph.longitude)
    tail, head = graph.tail, graph.head
    half = np.sin((up[tail] - up[head]) / 2) ** 2
    half += np.cos(up[tail]) * np.cos(up[head]) * np.sin((round_[tail] - round_[head]) / 2) ** 2
    return 2 * EARTH * np.arcsin(np.sqrt(half))


def test_the_hash_is_that_of_the_files() -> None:
    digest = hashlib.sha256()
    for path in sorted(landbridge_network.data_path().glob("*.*")):
        if path.name != "about.json":
            digest.update(path.name.encode() + path.read_bytes())
    assert landbridge_network.data_hash() == digest.hexdigest()


def test_the_pack_is_small_and_says_whose_it_is() -> None:
    sizes = [path.stat().st_size for path in landbridge_network.data_path().iterdir()]
    assert sum(sizes) < 25_000_000
    assert "OpenStreetMap contributors (ODbL)" in landbridge_network.attribution()


def test_roads_keep_their_nodes(network: Network) -> None:
    assert len(network.roads) >= 550_000


def test_no_edge_leads_back_or_has_no_length(network: Network) -> None:
    for graph in (network.roads, network.rails.graph, network.seas.graph):
        assert not (graph.tail == graph.head).any()
        assert graph.metres.min() >= 1


def test_each_edge_is_as_long_back_as_forth(network: Network) -> None:
    for graph in (network.roads, network.rails.graph, network.seas.graph):
        forth = np.lexsort((graph.metres, graph.head, graph.tail))
        back = np.lexsort((graph.metres, graph.tail, graph.head))
        assert (graph.head[forth] == graph.tail[back]).all()
        assert (graph.metres[forth] == graph.metres[back]).all()


def test_readers_cannot_change_what_they_share(network: Network) -> None:
    with pytest.raises(ValueError, match="read-only"):
        network.roads.metres[0] = 1


def test_no_sea_lane_is_under_the_great_circle(network: Network) -> None:
    graph = network.seas.graph
    assert (graph.metres >= np.floor(great_circles(graph))).all()


def test_khorgos_is_joined_to_both_sides(by_rail: Ways) -> None:
    assert by_rail.way(KHORGOS, URUMQI)[0] / KM == pytest.approx(700, rel=0.05)
    assert by_rail.way(ALTYNKOL, ALMATY)[0] / KM == pytest.approx(345, rel=0.05)


def test_goods_change_gauge_twice_between_xian_and_duisburg(
    network: Network, by_rail: Ways
) -> None:
    _, nodes = by_rail.way(XIAN, ALASHANKOU, DOSTYK, MALASZEWICZE, DUISBURG)
    assert gauges(network, nodes) == [1435, 1520, 1435]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ((43.65, 111.98), (43.72, 111.90), [1435, 1520]),
        ((44.40, 131.15), (44.42, 131.38), [1435, 1520]),
        ((49.60, 117.43), (49.66, 117.30), [1435, 1520]),
        ((41.46, 69.17), (41.29, 69.28), [1520]),
        ((60.86, 28.30), (60.71, 28.75), [1520]),
        ((65.85, 24.15), (65.82, 21.69), [1520, 1435]),
        ((43.34, -1.80), (44.83, -0.56), [1668, 1435]),
        ((18.05, 102.65), (13.74, 100.52), [1435, 1000]),
        ((24.87, 102.83), (18.05, 102.65), [1435]),
        ((13.74, 100.52), (3.13, 101.69), [1000]),
        ((40.60, 43.10), (41.72, 44.79), [1435, 1520]),
        ((30.29, 57.07), (30.19, 67.00), [1435, 1676]),
        ((55.61, 13.00), (55.67, 12.56), [1435]),
        ((41.02, 28.77), (40.99, 29.03), [1435]),
        ((41.72, 26.35), (41.77, 26.20), [1435]),
        ((50.92, 1.80), (51.10, 1.12), [1435]),
    ],
)
def test_two_sides_of_a_border_are_joined_by_their_gauges(
    network: Network, by_rail: Ways, one: Point, other: Point, expected: list[int]
) -> None:
    metres, nodes = by_rail.way(one, other)
    straight = np.hypot(*(np.subtract(one, other) * (111_200, 90_000)))
    assert metres < 2 * straight + 10_000
    assert gauges(network, nodes) == expected


@pytest.mark.parametrize(
    ("gauge", "one", "other", "km"),
    [
        (1067, (6.47, 3.39), (12.00, 8.53), 1126),
        (1435, (9.05, 7.35), (10.55, 7.36), 187),
        (1000, (23.74, 90.43), (22.34, 91.82), 321),
        (1600, (-22.90, -43.20), (-23.55, -46.63), 499),
        (1000, (-20.31, -40.35), (-19.90, -43.80), 650),
        (1676, (-32.95, -60.66), (-26.90, -65.12), 840),
        (1435, (-6.84, 39.24), (-6.18, 35.74), 460),
        (1520, (41.29, 69.28), (40.53, 72.80), 460),
    ],
)
def test_each_network_of_a_country_is_whole_by_its_own_gauge(
    network: Network, gauge: int, one: Point, other: Point, km: float
) -> None:
    """Lagos-Kano, Abuja-Kaduna, Dhaka-Chattogram, Rio-Sao Paulo, Vitoria-Belo Horizonte,
    Rosario-Tucuman, Dar es Salaam-Dodoma, Tashkent-Osh."""
    graph = network.rails.graph
    ways = Ways(graph, network.rails.gauge == gauge, least=2e-5)
    assert ways.way(one, other)[0] / KM == pytest.approx(km, rel=0.07)


def test_the_caspian_is_a_sea_of_its_own(network: Network) -> None:
    seas, ways = network.seas, by_sea(network)
    _, inside = ways.way((43.6, 51.2), (40.3, 49.9))
    _, outside = ways.way((43.1, 31.0), (41.6, 41.6))
    is_caspian = np.zeros(len(seas.graph), dtype=bool)
    is_caspian[seas.graph.tail[seas.water == seas.waters.index("caspian")]] = True
    assert is_caspian[inside].all()
    assert not is_caspian[outside].any()


def test_nothing_runs_through_abkhazia(network: Network, by_rail: Ways) -> None:
    """The bridge over the Enguri has been down since 1992: Sochi to Tbilisi goes by Baku."""
    assert by_rail.way((43.59, 39.73), (41.72, 44.79))[0] / KM > 1500


def test_shanghai_to_rotterdam_is_as_far_as_it_is(network: Network) -> None:
    suez, _ = by_sea(network).way(SHANGHAI, ROTTERDAM)
    cape, _ = by_sea(network, {"suez", "panama"}).way(SHANGHAI, ROTTERDAM)
    assert suez / NAUTICAL_MILE == pytest.approx(10_600, rel=0.01)
    assert cape / NAUTICAL_MILE == pytest.approx(13_800, rel=0.03)


@pytest.mark.parametrize(
    ("strait", "inside", "outside"),
    [
        ("bosporus", (44.6, 37.8), (37.9, 23.6)),
        ("dardanelles", (44.6, 37.8), (37.9, 23.6)),
        ("ormuz", (25.3, 55.2), (19.0, 72.8)),
        ("volga_don", (43.1, 51.2), (41.0, 29.0)),
    ],
)
def test_a_closed_strait_shuts_off_what_lies_behind(
    network: Network, strait: str, inside: Point, outside: Point
) -> None:
    ways = by_sea(network, {strait})
    open_ = by_sea(network)
    assert np.isfinite(open_.way(inside, outside)[0])
    assert ways.node(inside) != open_.node(inside) or np.isinf(ways.way(inside, outside)[0])


def test_ports_and_airports_are_where_they_are(network: Network) -> None:
    ports = {port.locode: port for port in network.ports}
    assert ports["CNLYG"].country == "CN"
    assert ports["CNLYG"].rail is not None
    assert round(ports["NLRTM"].latitude) == 52
    airports = {airport.iata: airport for airport in network.airports}
    assert (airports["XIY"].country, round(airports["XIY"].latitude, 1)) == ("CN", 34.4)


def test_the_page_tells_how_many_nodes_and_edges_there_are(network: Network) -> None:
    page = (Path(__file__).resolve().parents[2] / "docs" / "network.md").read_text("utf-8")
    graphs = {
        "roads": network.roads,
        "railways": network.rails.graph,
        "sea lanes": network.seas.graph,
    }
    for name, graph in graphs.items():
        assert f"| {name} | {len(graph.latitude):,} | {len(graph.head) // 2:,} |" in page
    assert f"| ports | {len(network.ports):,} |" in page
    assert f"| airports | {len(network.airports):,} |" in page
