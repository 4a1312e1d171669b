"""The way of a published corridor on the network: by the stations that it is said to pass."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from landbridge.route.earth import great_circles, points_of
from landbridge.route.model import Mode
from landbridge.route.pieces import Net, Piece
from landbridge.route.shortest import Lines, Plain

TABLE = Path(__file__).with_name("route_truth.csv")
ONE_GAUGE = 10
"""Millimetres by which gauges differ that wheels run on alike (1,520 and 1,524)."""
SLACK = 10
"""Metres that rounding of points and lengths may take."""
CANALS = frozenset({"suez", "panama", "bering", "northern_sea_route"})
"""The passages that are closed for a ship that goes by another one; through ice no liner goes."""

Point = tuple[float, float]


@dataclass(frozen=True)
class Published:
    """A corridor as somebody has published it."""

    mode: Mode
    origin: str
    destination: str
    ends: tuple[Point, Point]
    via: tuple[str, ...]
    km: float
    within: float
    changes: int
    days: float | None

    @property
    def name(self) -> str:
        """How it is called in predictions."""
        return " ".join((self.origin, "-", self.destination, *self.via))


@dataclass(frozen=True)
class Travelled:
    """A way on the network: its kilometres by piece, and how often the gauge changes."""

    km_by_piece: tuple[tuple[Piece, float], ...]
    changes: int

    @property
    def km(self) -> float:
        """Kilometres in all."""
        return sum(km for _, km in self.km_by_piece)


def published() -> tuple[Published, ...]:
    """The rows of the table."""
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    rows = csv.DictReader(line for line in lines if not line.startswith("#"))
    return tuple(map(_published, rows))


def _published(row: Mapping[str, str]) -> Published:
    ends = (float(row["lat"]), float(row["lon"])), (float(row["lat_to"]), float(row["lon_to"]))
    return Published(
        Mode(row["mode"]),
        row["origin"],
        row["destination"],
        ends,
        tuple(row["via"].split()),
        float(row["km"]),
        float(row["within"]),
        int(row["changes"]),
        float(row["days"]) if row["days"] else None,
    )


class Ways:
    """Shortest ways on the net of one mode, from point to point."""

    def __init__(self, net: Net) -> None:
        self._net = net
        self._ball = points_of(net.lines.latitude, net.lines.longitude)
        self._plain = Plain(net.lines)

    def way(self, points: Sequence[Point]) -> Travelled | None:
        """The way through points in order; None where two of them are not joined."""
        nodes = [self.nearest(point) for point in points]
        legs = [self._plain.way(one, other) for one, other in pairwise(nodes)]
        if not all(legs):
            return None
        edges = [edge for leg in legs if leg for edge in self._edges(leg.nodes)]
        return Travelled(tuple(self._by_piece(edges)), self._changes(edges))

    def area(self, point: Point) -> str | None:
        """The area of the lines at a point."""
        node, lines = self.nearest(point), self._net.lines
        edges = np.flatnonzero((lines.tail == node) | (lines.head == node))
        return self._net.pieces[self._net.edge_piece[edges[0]]].area

    def nearest(self, point: Point) -> int:
        """The node that is nearest to a point, among those that are joined to the most."""
        apart = np.linalg.norm(self._ball - points_of(*point), axis=1)
        return int(np.argmin(np.where(self._is_main, apart, np.inf)))

    def under_the_circle(self, points: Sequence[Point]) -> int:
        """How many of the ways between points are shorter than the great circle of their nodes."""
        nodes = np.array([self.nearest(point) for point in points], dtype=np.int32)
        lines = self._net.lines
        circles = great_circles(lines.latitude[nodes], lines.longitude[nodes])
        metres = self._plain.matrix(nodes, nodes)
        return int((metres < np.floor(1000 * circles) - SLACK).sum())

    @cached_property
    def _is_main(self) -> NDArray[np.bool_]:
        """Which nodes lie in a part of the net that has at least a thousandth of all of it."""
        # Imported here: it is an extra.
        from scipy.sparse import coo_array
        from scipy.sparse.csgraph import connected_components

        lines = self._net.lines
        shape = lines.size, lines.size
        joined = coo_array((np.ones(len(lines.tail)), (lines.tail, lines.head)), shape=shape)
        _, part = connected_components(joined, directed=False)
        return np.asarray(np.bincount(part)[part] * 1000 >= lines.size)

    @cached_property
    def _edge_of(self) -> dict[tuple[int, int], int]:
        """The shortest edge between each two nodes that one joins."""
        lines = self._net.lines
        order = np.argsort(lines.metres, kind="stable")[::-1]
        low, high = np.minimum(lines.tail, lines.head), np.maximum(lines.tail, lines.head)
        return {(int(low[at]), int(high[at])): int(at) for at in order}

    def _edges(self, nodes: Iterable[int]) -> Iterator[int]:
        for one, other in pairwise(map(int, nodes)):
            yield self._edge_of[min(one, other), max(one, other)]

    def _by_piece(self, edges: Iterable[int]) -> Iterator[tuple[Piece, float]]:
        metres: dict[Piece, float] = {}
        for edge in edges:
            piece = self._net.pieces[self._net.edge_piece[edge]]
            metres[piece] = metres.get(piece, 0.0) + float(self._net.lines.metres[edge])
        yield from ((piece, total / 1000) for piece, total in metres.items())

    def _changes(self, edges: Iterable[int]) -> int:
        gauges = [self._net.pieces[self._net.edge_piece[edge]].gauge or 0 for edge in edges]
        return sum(abs(one - other) > ONE_GAUGE for one, other in pairwise(gauges))


def without(net: Net, straits: frozenset[str]) -> Net:
    """A net of sea lanes without the edges of some straits."""
    return only(net, lambda piece: piece.strait not in straits)


def at_home(net: Net, area: str) -> Net:
    """A net of railways without those of other areas."""
    return only(net, lambda piece: piece.area == area)


def only(net: Net, admits: Callable[[Piece], bool]) -> Net:
    """The net of the pieces that are admitted."""
    shut = ~np.array([admits(piece) for piece in net.pieces])[net.edge_piece]
    lines = net.lines
    kept = Lines(
        lines.latitude, lines.longitude, lines.tail[~shut], lines.head[~shut], lines.metres[~shut]
    )
    return Net(net.mode, kept, net.country, net.pieces, net.edge_piece[~shut])
