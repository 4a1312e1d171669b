"""Ways between two places by a graph, inside some countries."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import dijkstra

from network.build.curated import Point
from network.build.near import Near
from network.build.raw import Raw


class Ways:
    """Shortest ways by the edges of a graph whose ends are both in some of the nodes."""

    def __init__(self, raw: Raw, inside: NDArray[np.bool_]) -> None:
        self._raw = raw
        self._edges = np.flatnonzero(inside[raw.low] & inside[raw.high])
        used = np.zeros(len(raw), dtype=bool)
        used[raw.low[self._edges]] = used[raw.high[self._edges]] = True
        self._near = Near(raw, used)
        self._closed: set[int] = set()

    def node(self, point: Point) -> int:
        """The nearest node that an edge ends at."""
        return int(self._near.to(np.array([point[0]]), np.array([point[1]]))[0][0])

    def close(self, edge: int) -> None:
        """From now on no way goes over this edge."""
        self._closed.add(edge)

    def open(self, edge: int) -> None:
        """Ways may go over it again."""
        self._closed.remove(edge)

    def between(self, start: int, end: int) -> tuple[float, list[int]]:
        """The metres of the shortest way, and its edges from the end to the start."""
        raw = self._raw
        edges = self._edges[~np.isin(self._edges, list(self._closed))]
        ends = raw.low[edges], raw.high[edges]
        matrix = coo_matrix((raw.metres[edges], ends), shape=(len(raw), len(raw))).tocsr()
        far, before = dijkstra(matrix, directed=False, indices=start, return_predecessors=True)
        nodes = [end]
        while before[nodes[-1]] >= 0:
            nodes.append(int(before[nodes[-1]]))
        return float(far[end]), self._edges_of(nodes, edges)

    def _edges_of(self, nodes: list[int], edges: NDArray[np.int64]) -> list[int]:
        raw, many = self._raw, len(self._raw)
        keys = raw.low[edges] * many + raw.high[edges]
        order = np.argsort(keys)
        steps = np.array([nodes[:-1], nodes[1:]])
        wanted = steps.min(axis=0) * many + steps.max(axis=0)
        found: list[int] = edges[order[np.searchsorted(keys, wanted, sorter=order)]].tolist()
        return found
