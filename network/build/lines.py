"""Draws the lines that the source leaves out, and takes out those that lead nowhere."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from network.build.curated import Point, Row, points_of, rows_of
from network.build.near import Near
from network.build.raw import Raw, great_circle

_SAME = 400.0
_METRES = 1000


def drawn(raw: Raw, table: str) -> Raw:
    """The graph with the lines of a table; nodes that are new come last."""
    for row in rows_of(table):
        raw = _with_line(raw, row)
    return raw


def without_dead(raw: Raw, table: str) -> Raw:
    """The graph without the edges over which nothing runs."""
    kept = np.ones(len(raw.low), dtype=bool)
    for row in rows_of(table):
        kept &= ~edges_between(raw, points_of(row["ends"]), row["line"])
    return raw.only(kept)


def edges_between(raw: Raw, ends: list[Point], line: str) -> NDArray[np.bool_]:
    """The edges between two points that are nodes; an error if there are none."""
    near = Near(raw)
    low, high = sorted(_known(near, point, line) for point in ends)
    found = (raw.low == low) & (raw.high == high)
    if not found.any():
        raise LookupError(f"{line}: there is no edge between {ends}")
    return found


def linked(raw: Raw, node: int, point: Point) -> Raw:
    """The graph with a new node, and a straight edge to it."""
    grown = _with_node(raw, point)
    return _with_edges(grown, np.array([node]), np.array([len(raw)]))


def _with_edges(raw: Raw, low: NDArray[np.int64], high: NDArray[np.int64], km: str = "") -> Raw:
    """The graph with straight edges, or with such that are so many kilometres in all."""
    metres = great_circle(
        raw.latitude[low], raw.longitude[low], raw.latitude[high], raw.longitude[high]
    )
    if km:
        metres *= float(km) * _METRES / metres.sum()
    return raw.with_edges(low, high, metres)


def _with_line(raw: Raw, row: Row) -> Raw:
    near, points = Near(raw), points_of(row["points"])
    nodes = [_known(near, points[0], row["line"])]
    for point in points[1:]:
        node, apart = _nearest(near, point)
        if apart > _SAME:
            node, raw = len(raw), _with_node(raw, point)
        nodes.append(node)
    return _with_edges(raw, np.array(nodes[:-1]), np.array(nodes[1:]), row["km"])


def _with_node(raw: Raw, point: Point) -> Raw:
    latitude, longitude = np.append(raw.latitude, point[0]), np.append(raw.longitude, point[1])
    return replace(raw, latitude=latitude, longitude=longitude)


def _nearest(near: Near, point: Point) -> tuple[int, float]:
    nodes, apart = near.to(np.array([point[0]]), np.array([point[1]]))
    return int(nodes[0]), float(apart[0])


def _known(near: Near, point: Point, line: str) -> int:
    node, apart = _nearest(near, point)
    if apart > _SAME:
        raise LookupError(f"{line}: the nearest node to {point} is {apart:.0f} metres away")
    return node
