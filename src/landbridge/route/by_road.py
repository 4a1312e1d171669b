"""What it takes at least to come to each node of the roads: what a tree of least ways leads to,
and the roads from there on.

One search from all sides at once serves every place on the roads, however many are asked for.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

import numpy as np

from landbridge.route.arrays import Metres, Numbers, Reals, Whole
from landbridge.route.asked import Asked
from landbridge.route.attached import Link
from landbridge.route.compiled import compiled
from landbridge.route.grains import grains_of
from landbridge.route.heap import drop_first, push, with_room
from landbridge.route.least import NEVER
from landbridge.route.model import Mode


class OnRoads:
    """The least of some criteria to each node of the roads of some pieces, in grains."""

    def __init__(
        self, asked: Asked, trees: Sequence[Reals], columns: Whole, pieces: Collection[int]
    ) -> None:
        self._asked, self._columns = asked, columns
        self._pieces = np.array(sorted(pieces), dtype=np.int64)
        self.least = [self._from(tree, column) for tree, column in zip(trees, columns, strict=True)]

    def at(self, link: Link, piece: int) -> Reals:
        """The least of each criterion to a place that is joined by a link."""
        onward = link.metres * self._asked.rates[piece, self._columns]
        return np.asarray([least[link.node] for least in self.least] + onward)

    def _from(self, tree: Reals, column: int) -> Reals:
        """The least to each node by a tree and the roads on from its sides and its drives."""
        asked, tables = self._asked, self._asked.terrain.tables
        plain, cut = asked.joiner.plain, tables.cut_of(Mode.ROAD)
        least = np.full(cut.lines.size, NEVER)
        side_piece = asked.terrain.side_piece
        sides = np.flatnonzero(np.isin(side_piece, self._pieces) & asked.driven)
        np.minimum.at(least, tables.node[sides], tree[asked.sides + sides])
        for drive in asked.drives:
            joint = drive.joint
            if joint.piece in self._pieces and asked.may_drive(joint.piece):
                onward = joint.link.metres * asked.rates[joint.piece, column]
                figure = tree[drive.node] + grains_of(drive.works)[column] + onward
                least[joint.link.node] = min(least[joint.link.node], figure)
        rate = np.zeros(len(cut.pieces))
        for piece in self._pieces:
            rate[cut.pieces.index(tables.pieces[piece])] = asked.rates[piece, column]
        _spread(plain.start, plain.to, plain.metres, rate[cut.piece], least)
        return least


@compiled
def _spread(start: Whole, to: Numbers, metres: Metres, rate: Reals, least: Reals) -> None:
    """Lower what stands at each node to what leads to it from others at a rate a metre there."""
    keys, numbers = np.empty(4096), np.empty(4096, dtype=np.int64)
    size = 0
    for node in range(len(least)):
        if least[node] < NEVER:
            keys, numbers = with_room(keys, numbers, size + 1)
            size = push(keys, numbers, size, least[node], node)
    while size > 0:
        key, node = keys[0], numbers[0]
        size = drop_first(keys, numbers, size)
        if key > least[node]:
            continue
        begin, end = start[node], start[node + 1]
        keys, numbers = with_room(keys, numbers, size + end - begin)
        for edge in range(begin, end):
            total = key + metres[edge] * rate[node]
            if total < least[to[edge]]:
                least[to[edge]] = total
                size = push(keys, numbers, size, total, to[edge])
