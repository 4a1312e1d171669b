"""Mends a graph where it is torn: a line that ends a little before the node where it goes on.

The raw coordinates are whole thousandths of a degree, some 100 metres, and the sources leave out
short pieces in stations. Three rules, each from the nearest pair of nodes on:

- within 450 metres a loose end is joined if the way round is eight times as far as the gap;
- within 3.5 kilometres, on roads 1.5, if it is over 100 kilometres: 230 places of the railways,
  nearly all of them on lines that are one in the world;
- on railways, two loose ends that look at each other over no more than 16 kilometres, if the way
  round is over 150 kilometres and twenty times as far.

What is left is joined by the table of lines, or not at all.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterable, Iterator

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from network.build.near import Pair, on_sphere, pairs_among, pairs_of, pairs_within
from network.build.raw import Raw

_TEAR, _TEAR_ROUND, _TEAR_LEAST = 450.0, 8.0, 2_000.0
LEFT_OUT, LEFT_OUT_OF_ROADS, _LEFT_OUT_ROUND = 3_500.0, 1_500.0, 100_000.0
_FACING, _FACING_ROUND, _FACING_LEAST, _LOOKS = 16_000.0, 20.0, 150_000.0, 0.85

Neighbours = dict[int, list[tuple[int, float]]]


def mended(raw: Raw, country: NDArray[np.str_]) -> Raw:
    """The graph with its tears joined by the three rules."""
    return _faced(continued(stitched(raw), country, LEFT_OUT), country)


def islands(raw: Raw) -> NDArray[np.int64]:
    """The number of the island that each node lies on, the largest first."""
    edges = np.ones(len(raw.low)), (raw.low, raw.high)
    _, label = connected_components(coo_matrix(edges, shape=(len(raw), len(raw))), directed=False)
    rank = np.argsort(np.argsort(-np.bincount(label), kind="stable"), kind="stable")
    return rank[label]


def stitched(raw: Raw) -> Raw:
    """The graph with loose ends and islands joined within a few steps of rounding."""
    neighbours, island = _neighbours(raw), islands(raw)

    def is_torn(one: int, other: int) -> bool:
        loose = min(len(neighbours[one]), len(neighbours[other])) <= 1
        return loose or bool(island[one] != island[other])

    near = (pair for pair in pairs_within(raw, _TEAR) if is_torn(pair[1], pair[2]))
    limits = ((pair, max(_TEAR_LEAST, _TEAR_ROUND * pair[0])) for pair in near)
    return _joined(raw, _far_round(neighbours, limits))


def continued(raw: Raw, country: NDArray[np.str_], metres: float) -> Raw:
    """The graph with loose ends joined over pieces that the source leaves out."""
    neighbours = _neighbours(raw)
    loose = np.array([node for node in range(len(raw)) if len(neighbours[node]) <= 1])
    near = pairs_of(raw, loose, metres)
    inside = (pair for pair in near if country[pair[1]] == country[pair[2]])
    return _joined(raw, _far_round(neighbours, ((pair, _LEFT_OUT_ROUND) for pair in inside)))


def _faced(raw: Raw, country: NDArray[np.str_]) -> Raw:
    """Loose ends that look at each other, as if a stretch between them were missing."""
    neighbours = _neighbours(raw)
    loose = np.array([node for node in range(len(raw)) if len(neighbours[node]) == 1])
    point = on_sphere(raw.latitude, raw.longitude)
    back = np.array([neighbours[node][0][0] for node in loose.tolist()])
    ahead = dict(zip(loose.tolist(), _unit(point[loose] - point[back]), strict=True))

    def looks(one: int, other: int) -> bool:
        there = _unit((point[other] - point[one])[None])[0]
        return bool(min(ahead[one] @ there, ahead[other] @ -there) > _LOOKS)

    near = [it for it in pairs_among(raw, loose, _FACING) if country[it[1]] == country[it[2]]]
    seen = (pair for pair in near if looks(pair[1], pair[2]))
    limits = ((pair, max(_FACING_LEAST, _FACING_ROUND * pair[0])) for pair in seen)
    return _joined(raw, _far_round(neighbours, limits))


def _unit(ways: NDArray[np.float64]) -> NDArray[np.float64]:
    return ways / np.linalg.norm(ways, axis=1, keepdims=True)


def _joined(raw: Raw, joins: Iterable[Pair]) -> Raw:
    found = list(joins)
    gaps, ones, others = ([join[at] for join in found] for at in range(3))
    return raw.with_edges(ones, others, gaps)


def _far_round(neighbours: Neighbours, pairs: Iterable[tuple[Pair, float]]) -> Iterator[Pair]:
    """The pairs whose way by the graph, with the joins before, is over their limit."""
    for (gap, one, other), limit in pairs:
        if not _is_near(neighbours, one, other, limit):
            neighbours[one].append((other, gap))
            neighbours[other].append((one, gap))
            yield gap, one, other


def _neighbours(raw: Raw) -> Neighbours:
    found: Neighbours = defaultdict(list)
    edges = zip(raw.low.tolist(), raw.high.tolist(), raw.metres.tolist(), strict=True)
    for one, other, far in edges:
        found[one].append((other, far))
        found[other].append((one, far))
    return found


def _is_near(neighbours: Neighbours, start: int, end: int, limit: float) -> bool:
    """Whether the way by the graph is within a limit (Dijkstra, 1959)."""
    best = {start: 0.0}
    queue = [(0.0, start)]
    while queue:
        far, node = heapq.heappop(queue)
        if node == end:
            return True
        for there, step in neighbours[node]:
            way = far + step
            if way <= limit and way < best.get(there, limit + 1):
                best[there] = way
                heapq.heappush(queue, (way, there))
    return False
