"""One criterion on one graph: shortest ways, by a contraction hierarchy or plainly.

Lengths are whole metres, so both give the same distances. The hierarchy is that of
pyroutingkit (RoutingKit); the plain finder needs numba alone.

Invariant: the graph has no direction; an edge is stated once.
"""

from __future__ import annotations

from pathlib import Path as FilePath
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from landbridge.route.arrays import Metres, Numbers, Whole
from landbridge.route.compiled import compiled
from landbridge.route.heap import drop_first, push

FAR = np.uint32(2**31 - 1)
"""The distance of what cannot be reached."""


class Way(NamedTuple):
    """The length of a way, and the nodes that it passes."""

    metres: int
    nodes: Numbers


class Lines(NamedTuple):
    """A graph on the earth: where its nodes are, and its edges with their length."""

    latitude: NDArray[np.float32]
    longitude: NDArray[np.float32]
    tail: Numbers
    head: Numbers
    metres: Metres

    @property
    def size(self) -> int:
        """How many nodes there are."""
        return len(self.latitude)


class Finder(Protocol):
    """What finds shortest ways on one graph."""

    def way(self, source: int, target: int) -> Way | None:
        """The shortest way; None where there is none."""

    def matrix(self, sources: Numbers, targets: Numbers) -> Metres:
        """The metres from each source to each target; `FAR` where there is no way."""


class Contracted:
    """Ways by a contraction hierarchy, whose order is found once and can be kept in a folder."""

    def __init__(self, lines: Lines, folder: FilePath | None = None) -> None:
        # Imported here: the package is an extra, and the plain finder does without it.
        from pyroutingkit import CCHMetric, CCHTopology

        self._order = CCHTopology()
        if folder is not None and folder.is_dir():
            self._order.load(str(folder))
        else:
            self._order.build(*_both_ways(lines), lines.latitude, lines.longitude, lines.size)
            if folder is not None:
                folder.mkdir(parents=True)
                self._order.save(str(folder))
        self._metric = CCHMetric(self._order)
        self._metric.customize(np.concatenate([lines.metres, lines.metres]))

    def way(self, source: int, target: int) -> Way | None:
        """The shortest way; None where there is none."""
        metres, nodes, _ = self._metric.query(source, target)
        return None if metres >= FAR else Way(int(metres), np.array(nodes, dtype=np.int32))

    def matrix(self, sources: Numbers, targets: Numbers) -> Metres:
        """The metres from each source to each target; `FAR` where there is no way."""
        found: Metres = self._metric.distances_many_to_many(
            sources.astype(np.uint32), targets.astype(np.uint32)
        )
        return np.minimum(found, FAR)


class Plain:
    """Ways by labels set outward from the source (Dijkstra 1959)."""

    def __init__(self, lines: Lines) -> None:
        self.start, self.to, self.metres = stars(lines)

    def way(self, source: int, target: int) -> Way | None:
        """The shortest way; None where there is none."""
        metres, before = _outward(self.start, self.to, self.metres, source, target)
        if metres[target] == FAR:
            return None
        return Way(int(metres[target]), _nodes_back(before, source, target))

    def matrix(self, sources: Numbers, targets: Numbers) -> Metres:
        """The metres from each source to each target; `FAR` where there is no way."""
        rows = [self.from_one(int(source))[targets] for source in sources]
        return np.array(rows, dtype=np.uint32).reshape(len(sources), len(targets))

    def from_one(self, source: int) -> Metres:
        """The metres to every node; `FAR` where there is no way."""
        return _outward(self.start, self.to, self.metres, source, -1)[0]


def best_finder(lines: Lines, folder: FilePath | None = None) -> Finder:
    """The hierarchy where its package is installed, else the plain finder."""
    try:
        return Contracted(lines, folder)
    except ImportError:
        return Plain(lines)


def stars(lines: Lines) -> tuple[Whole, Numbers, Metres]:
    """The edges by the node that they leave: where each node's begin, to where, how long."""
    tail, head = _both_ways(lines)
    order = np.argsort(tail, kind="stable")
    start = np.zeros(lines.size + 1, dtype=np.int64)
    np.cumsum(np.bincount(tail, minlength=lines.size), out=start[1:])
    metres = np.concatenate([lines.metres, lines.metres])[order]
    return start, head[order].astype(np.int32), metres


def _both_ways(lines: Lines) -> tuple[Metres, Metres]:
    tail = np.concatenate([lines.tail, lines.head]).astype(np.uint32)
    head = np.concatenate([lines.head, lines.tail]).astype(np.uint32)
    return tail, head


@compiled
def _outward(
    start: Whole, to: Numbers, metres: Metres, source: int, target: int
) -> tuple[Metres, Numbers]:
    """The distance of each node and the node before it; stops at the target, if one is given."""
    count = len(start) - 1
    found = np.full(count, FAR, dtype=np.uint32)
    before = np.full(count, -1, dtype=np.int32)
    keys = np.empty(len(to) + 1, dtype=np.float64)
    numbers = np.empty(len(to) + 1, dtype=np.int64)
    found[source] = 0
    size = push(keys, numbers, 0, 0.0, source)
    while size > 0:
        key, node = keys[0], numbers[0]
        size = drop_first(keys, numbers, size)
        if key > found[node]:
            continue
        if node == target:
            break
        for edge in range(start[node], start[node + 1]):
            far = found[node] + metres[edge]
            if far < found[to[edge]]:
                found[to[edge]] = far
                before[to[edge]] = node
                size = push(keys, numbers, size, float(far), to[edge])
    return found, before


def _nodes_back(before: Numbers, source: int, target: int) -> Numbers:
    nodes = [target]
    while nodes[-1] != source:
        nodes.append(int(before[nodes[-1]]))
    return np.array(nodes[::-1], dtype=np.int32)
