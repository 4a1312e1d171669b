"""Shortest ways on the roads of the world for 200 pairs, beside what others take for some of them.

All get the same whole metres, and all must find the same distances.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from itertools import pairwise

import numpy as np

from benchmarks.report import Report, parse_options, print_report
from landbridge.route.nets import road_net
from landbridge.route.shortest import FAR, Contracted, Lines, Plain
from landbridge.world.network import load_network

PAIRS, SIDE = 200, 1000
Pair = tuple[int, int]


def world_roads() -> Lines:
    """The roads of the network, as one graph without borders."""
    return road_net(load_network().roads, lambda country: "").lines


def main() -> None:
    """Measure ways, a matrix and the peers."""
    parse_options(__doc__ or "")
    lines = world_roads()
    plain, contracted = Plain(lines), Contracted(lines)
    from_first = plain.from_one(int(np.bincount(lines.tail).argmax()))
    joined = np.flatnonzero(from_first < FAR)
    dice = np.random.default_rng(7)
    chosen = dice.choice(joined, (PAIRS, 2))
    pairs = [(int(one), int(other)) for one, other in chosen]

    def ours(pair: Pair) -> int:
        way = contracted.way(*pair)
        assert way is not None
        return way.metres

    expected, ms = _timed(ours, pairs, rounds=3)
    of_plain, plain_ms = _timed(lambda pair: plain.from_one(pair[0])[pair[1]], pairs[:40])
    begun = time.process_time()
    many = dice.choice(joined, (2, SIDE)).astype(np.int32)
    contracted.matrix(many[0], many[1])
    figures = {
        "nodes": lines.size,
        "query_ms": ms,
        "matrix_seconds": time.process_time() - begun,
        "plain_query_ms": plain_ms,
        "same_as_plain": float(of_plain == expected[:40]),
    }
    for name, peer in _peers(lines).items():
        count = PEER_PAIRS.get(name, PAIRS)
        found, peer_ms = _timed(peer, pairs[:count])
        figures[f"peer_{name}_query_ms"] = peer_ms
        figures[f"peer_{name}_same"] = float(np.allclose(found, expected[:count], atol=0.5))
    bars = {"query_ms": 0.25, "matrix_seconds": 4.0, "nodes": 550_000, "same_as_plain": 1.0}
    at_most = frozenset({"query_ms", "matrix_seconds"})
    print_report(Report("route_scalar", PAIRS, figures, bars, at_most))


PEER_PAIRS = {"igraph": 20, "networkx": 5, "rustworkx": 10, "scgraph": 3, "scipy": 20}
"""Peers that take a second for a pair are asked for fewer."""


def _timed(
    ask: Callable[[Pair], float], pairs: Sequence[Pair], rounds: int = 1
) -> tuple[list[int], float]:
    """The distances, and the CPU milliseconds of a pair in the best of some rounds."""
    took = []
    for _ in range(rounds):
        begun = time.process_time()
        found = [ask(pair) for pair in pairs]
        took.append(time.process_time() - begun)
    return [int(each) for each in found], min(took) / len(pairs) * 1000


def _peers(lines: Lines) -> dict[str, Callable[[Pair], float]]:
    import igraph
    import networkx
    import rustworkx
    from scgraph import Graph
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import dijkstra

    by_node = _neighbours(lines)
    edges = [
        (one, other, float(length))
        for one, heads in enumerate(by_node)
        for other, length in heads.items()
        if one < other
    ]
    tail, head, metres = (list(column) for column in zip(*edges, strict=True))
    nx = networkx.Graph()
    nx.add_weighted_edges_from(edges)
    rx = rustworkx.PyGraph()
    rx.add_nodes_from(range(lines.size))
    rx.add_edges_from(edges)
    ig = igraph.Graph(n=lines.size, edges=list(zip(tail, head, strict=True)))
    ig.es["metres"] = metres
    sparse = coo_matrix((metres, (tail, head)), shape=(lines.size, lines.size)).tocsr()

    def by_igraph(pair: Pair) -> float:
        way = ig.get_shortest_path(*pair, weights="metres", output="epath")
        return float(sum(ig.es[edge]["metres"] for edge in way))

    def by_rustworkx(pair: Pair) -> float:
        way = rustworkx.dijkstra_shortest_paths(rx, pair[0], target=pair[1], weight_fn=float)
        return sum(by_node[one][other] for one, other in pairwise(way[pair[1]]))

    return {
        "igraph": by_igraph,
        "rustworkx": by_rustworkx,
        "scipy": lambda pair: float(dijkstra(sparse, directed=False, indices=pair[0])[pair[1]]),
        "networkx": lambda pair: float(
            networkx.single_source_dijkstra(nx, *pair, weight="weight")[0]
        ),
        "scgraph": lambda pair: float(Graph.dijkstra(by_node, *pair)["length"]),
    }


def _neighbours(lines: Lines) -> list[dict[int, int]]:
    """The metres to each neighbour of each node, of parallel edges those of the shortest."""
    by_node: list[dict[int, int]] = [{} for _ in range(lines.size)]
    columns = (each.tolist() for each in (lines.tail, lines.head, lines.metres))
    for one, other, length in zip(*columns, strict=True):
        shorter = min(length, by_node[one].get(other, length))
        by_node[one][other] = by_node[other][one] = shorter
    return by_node


if __name__ == "__main__":
    main()
