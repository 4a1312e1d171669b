"""Shortest ways by packages that others use, each built and asked by its quickest documented way.

Each is handed the same graph, where two nodes have one edge, and gives the metres of a pair.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components, dijkstra

from landbridge.route.shortest import Lines

Pair = tuple[int, int]
Ask = Callable[[Pair], float]


class Roads(NamedTuple):
    """Edges without direction, of several between two nodes the shortest alone."""

    size: int
    tail: NDArray[np.int64]
    head: NDArray[np.int64]
    metres: NDArray[np.float64]

    def rows(self) -> list[tuple[int, int, float]]:
        """The edges as rows of plain numbers."""
        columns = (each.tolist() for each in self[1:])
        return list(zip(*columns, strict=True))

    def matrix(self) -> csr_array:
        """Both directions of each edge, as a sparse matrix."""
        tail = np.concatenate([self.tail, self.head])
        head = np.concatenate([self.head, self.tail])
        both = np.concatenate([self.metres, self.metres])
        return csr_array((both, (tail, head)), shape=(self.size, self.size))

    def largest_part(self) -> NDArray[np.int64]:
        """The nodes of the largest part that hangs together."""
        _, part = connected_components(self.matrix(), directed=False)
        return np.flatnonzero(part == np.bincount(part).argmax())


class Peer(NamedTuple):
    """How a package is made ready for a graph, and how many pairs it is asked for."""

    ready: Callable[[Roads], Ask]
    pairs: int


def roads_of(lines: Lines) -> Roads:
    """The edges of a graph once each."""
    low = np.minimum(lines.tail, lines.head).astype(np.int64)
    high = np.maximum(lines.tail, lines.head).astype(np.int64)
    order = np.lexsort((lines.metres, high, low))
    _, first = np.unique((low * lines.size + high)[order], return_index=True)
    once = order[first]
    return Roads(lines.size, low[once], high[once], lines.metres[once].astype(np.float64))


def _scipy(roads: Roads) -> Ask:
    matrix = roads.matrix()

    def metres(pair: Pair) -> float:
        found, _ = dijkstra(matrix, indices=pair[0], return_predecessors=True)
        return float(found[pair[1]])

    return metres


def _rustworkx(roads: Roads) -> Ask:
    """Lengths alone: with their ways this package takes fifteen times as long."""
    import rustworkx

    graph = rustworkx.PyGraph(multigraph=False)
    graph.add_nodes_from(range(roads.size))
    graph.add_edges_from(roads.rows())

    def metres(pair: Pair) -> float:
        found = rustworkx.graph_dijkstra_shortest_path_lengths(graph, pair[0], float, goal=pair[1])
        return float(found[pair[1]])

    return metres


def _igraph(roads: Roads) -> Ask:
    import igraph

    graph = igraph.Graph(n=roads.size, edges=np.stack([roads.tail, roads.head], axis=1))
    graph.es["metres"] = roads.metres

    def metres(pair: Pair) -> float:
        way = graph.get_shortest_path(*pair, weights="metres", output="epath")
        return float(roads.metres[way].sum())

    return metres


def _networkx(roads: Roads) -> Ask:
    import networkx

    graph = networkx.Graph()
    graph.add_weighted_edges_from(roads.rows())
    return lambda pair: float(networkx.bidirectional_dijkstra(graph, *pair)[0])


def _scgraph(roads: Roads) -> Ask:
    """By its quickest algorithm; its `dijkstra` looks through all nodes at each step."""
    from scgraph import Graph

    graph: list[dict[int, float]] = [{} for _ in range(roads.size)]
    for one, other, length in roads.rows():
        graph[one][other] = graph[other][one] = length
    return lambda pair: float(Graph.dijkstra_makowski(graph, *pair)["length"])


PEERS = {
    "scipy": Peer(_scipy, 200),
    "rustworkx": Peer(_rustworkx, 200),
    "igraph": Peer(_igraph, 200),
    "scgraph": Peer(_scgraph, 60),
    "networkx": Peer(_networkx, 20),
}
"""A peer that takes a fifth of a second for a pair, or more, is asked for fewer."""
