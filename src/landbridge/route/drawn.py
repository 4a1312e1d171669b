"""The points of a corridor's legs as they lie in the network, to draw them.

A plan needs lengths alone; lines are looked for once a way is to be shown.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from landbridge.route.joints import Joiner, Joint
from landbridge.route.model import Corridor, Leg, Mode, Stop
from landbridge.route.runs import run_between
from landbridge.route.shortest import FAR, Plain

Points = tuple[tuple[float, float], ...]
Sides = NDArray[np.intp]


class Drawer:
    """Finds the lines of legs in the nets of a terrain; each net is made ready once.

    `avoid` is what the ways were asked to avoid: a service may run another line for it.
    """

    def __init__(self, joiner: Joiner, avoid: frozenset[str] = frozenset()) -> None:
        self._joiner, self._avoid = joiner, avoid
        self._tables = joiner.terrain.tables
        self._finders: dict[Mode, Plain] = {Mode.ROAD: joiner.plain}

    def drawn(self, corridor: Corridor) -> Corridor:
        """The corridor with the points of each leg; a leg by air, or of a service whose line is not
        known, has none."""
        return Corridor(
            tuple(
                replace(one, path=self._path(one)) if isinstance(one, Leg) else one
                for one in corridor.elements
            )
        )

    def _path(self, leg: Leg) -> Points:
        if leg.mode is Mode.AIR:
            return ()
        if leg.service is not None:
            return self._run(leg)
        nodes = self._nodes(leg)
        return self._line(leg.mode, *nodes) if nodes else ()

    def _run(self, leg: Leg) -> Points:
        """The points of a service's run, stretch by stretch."""
        ends, node = (leg.origin, leg.destination), self._tables.node
        stretches = run_between(self._joiner.terrain, leg.mode, *ends, self._avoid) or ()
        parts = (
            self._line(leg.mode, int(node[one.tail]), int(node[one.head])) for one in stretches
        )
        return tuple(point for part in parts for point in part)

    def _line(self, mode: Mode, first: int, last: int) -> Points:
        """The points of the shortest way between two nodes."""
        lines = self._tables.cut_of(mode).lines
        way = self._finder(mode).way(first, last)
        if way is None:
            return ()
        return tuple(
            (round(float(lines.latitude[node]), 4), round(float(lines.longitude[node]), 4))
            for node in way.nodes
        )

    def _finder(self, mode: Mode) -> Plain:
        if mode not in self._finders:
            self._finders[mode] = Plain(self._tables.cut_of(mode).lines)
        return self._finders[mode]

    def _nodes(self, leg: Leg) -> tuple[int, int] | None:
        """The nodes of a leg's ends in one piece, whose way comes nearest to the leg's length."""
        first, last = map(self._joint, (leg.origin, leg.destination))
        if first and last:
            return first.link.node, last.link.node
        if first:
            return first.link.node, self._node_from(first, leg.destination, leg.km)
        if last:
            return self._node_from(last, leg.origin, leg.km), last.link.node
        return self._between_sides(leg)

    def _joint(self, stop: Stop) -> Joint | None:
        """How a place is joined to the roads; None for a stop that has sides of its own."""
        return None if len(self._sides(stop)) else self._joiner.join(stop)

    def _sides(self, stop: Stop) -> Sides:
        places = [at for at, each in enumerate(self._tables.stops) if each == stop]
        return np.flatnonzero(np.isin(self._tables.stop, places))

    def _node_from(self, joint: Joint, other: Stop, km: float) -> int:
        """The node of a stop's side to which the way from a place is nearest in length."""
        first = int(self._tables.first[joint.piece])
        sides = [int(side) for side in self._sides(other)]
        held = [side for side in sides if 0 <= side - first < len(joint.metres)]
        side = min(held or sides, key=lambda side: abs(_at(joint.metres, side - first) - km))
        return int(self._tables.node[side])

    def _between_sides(self, leg: Leg) -> tuple[int, int] | None:
        """The nodes of two sides of one piece."""
        best: tuple[float, int, int] | None = None
        for tail in self._sides(leg.origin):
            piece = int(self._joiner.terrain.side_piece[tail])
            if self._tables.pieces[piece].mode is not leg.mode:
                continue
            first, end = (int(each) for each in self._tables.first[piece : piece + 2])
            row = self._tables.table(piece)[int(tail) - first]
            for head in self._sides(leg.destination):
                if first <= head < end:
                    off = abs(_at(row, int(head) - first) - leg.km)
                    nodes = int(self._tables.node[tail]), int(self._tables.node[head])
                    best = min(best or (off, *nodes), (off, *nodes))
        return best[1:] if best else None


def _at(metres: NDArray[np.integer], place: int) -> float:
    """Kilometres at a place; those of no way lie beyond all others."""
    return float(metres[place]) / 1000 if 0 <= place < len(metres) else float(FAR)
