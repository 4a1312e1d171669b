"""The net of each mode cut into pieces, in each of which one rate holds.

Invariants:

- No edge leads from one piece to another: where pieces meet, each has a node of its own, and
  the two are a gate.
- So within a piece every criterion is a multiple of the length, and the shortest way is best.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from landbridge.route.arrays import Numbers, Whole
from landbridge.route.model import Mode
from landbridge.route.shortest import Lines

Words = NDArray[np.str_]


class Piece(NamedTuple):
    """What one rate holds for: a mode in an area (None: in the air and at sea, but for inland
    seas), on rails of one gauge in millimetres, in a strait or outside of all."""

    mode: Mode
    area: str | None = None
    gauge: int | None = None
    strait: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Net:
    """The ways of one mode as they lie: the country of each node, and the piece of each edge.

    `edge_piece` holds positions in `pieces`; a point of a border has no country ("").
    """

    mode: Mode
    lines: Lines
    country: Words
    pieces: tuple[Piece, ...]
    edge_piece: Whole


@dataclass(frozen=True, slots=True, eq=False)
class Cut:
    """A net that is cut: the piece of each node, and the gates as pairs of nodes at one point."""

    mode: Mode
    lines: Lines
    country: Words
    pieces: tuple[Piece, ...]
    piece: Numbers
    gates: Numbers


def cut(net: Net) -> Cut:
    """Each node of a net once for each piece that its edges belong to."""
    count = len(net.pieces)
    ends = np.concatenate([net.lines.tail, net.lines.head]).astype(np.int64)
    both = ends * count + np.concatenate([net.edge_piece, net.edge_piece])
    copies, place = np.unique(both, return_inverse=True)
    node = copies // count
    tail, head = np.split(place.astype(np.int32), 2)
    lines = Lines(net.lines.latitude[node], net.lines.longitude[node], tail, head, net.lines.metres)
    piece = (copies % count).astype(np.int32)
    return Cut(net.mode, lines, net.country[node], net.pieces, piece, _gates(node))


def _gates(node: Whole) -> Numbers:
    """The pairs of copies of one node; copies stand side by side."""
    most = int(np.bincount(node).max(initial=1))
    pairs = [np.zeros((0, 2), dtype=np.int64)]
    for step in range(1, most):
        same = np.flatnonzero(node[:-step] == node[step:])
        pairs.append(np.stack([same, same + step], axis=1))
    return np.concatenate(pairs).astype(np.int32)
