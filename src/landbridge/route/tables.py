"""The kilometres between the stops of each piece, built once and kept for searches.

A side is a stop as one piece sees it: a port has a side at sea, one on the roads, one on
the rails; a border has one on each hand. Sides of a piece stand together.

Invariant: the metres of a piece are those of its shortest ways, so no detour by a third
side of the piece is shorter.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from landbridge.route.arrays import Metres, Numbers, Reals, Whole
from landbridge.route.attached import MODES_AT, Attached, attach
from landbridge.route.earth import great_circles, kilometres
from landbridge.route.facts import Facts
from landbridge.route.gateways import gateways
from landbridge.route.model import Mode, Stop, StopKind
from landbridge.route.nets import nets_of
from landbridge.route.pieces import Cut, Net, Piece, cut
from landbridge.route.shortest import best_finder
from landbridge.world.network import Network

STATION_REACH_KM = 40.0
"""How far the middle of a border's crossing may lie from the station that works it."""


@dataclass(frozen=True, slots=True, eq=False)
class Tables:
    """Stops, pieces, sides and metres.

    The sides of piece p are `first[p]` to `first[p + 1]`; `stop` is the position in `stops` of
    each, `node` its node in the cut net of the mode (-1 in the air). The metres between them
    are rows of `metres` from `offset[p]` on.
    """

    stops: tuple[Stop, ...]
    pieces: tuple[Piece, ...]
    cuts: tuple[Cut, ...]
    first: Whole
    stop: Numbers
    node: Numbers
    offset: Whole
    metres: Metres

    def table(self, piece: int) -> Metres:
        """The metres between the sides of a piece."""
        count = int(self.first[piece + 1] - self.first[piece])
        flat = self.metres[self.offset[piece] : self.offset[piece + 1]]
        return flat.reshape(count, count)

    def metres_between(self, piece: int, tail: int, head: int) -> int:
        """The metres from one side of a piece to another; `FAR` where there is no way."""
        first = int(self.first[piece])
        return int(self.table(piece)[tail - first, head - first])

    def cut_of(self, mode: Mode) -> Cut:
        """The cut net of a mode; there is none in the air."""
        return next(each for each in self.cuts if each.mode is mode)


def build(network: Network, facts: Facts) -> Tables:
    """Cut the network to pieces, join the stops and measure between all sides of each piece."""
    return build_from(nets_of(network, facts), gateways(network, facts), facts)


def build_from(nets: Sequence[Net], stops: Sequence[Stop], facts: Facts) -> Tables:
    """Tables from nets of roads, railways and sea lanes."""
    handled = [stop for stop in stops if stop.kind in MODES_AT]
    growing = _Growing(handled, facts)
    for net in nets:
        growing.add_net(attach(cut(net), handled, facts.area))
    growing.add_air(Piece(Mode.AIR))
    return growing.tables()


class _Growing:
    """Tables that grow by a mode at a time."""

    def __init__(self, handled: Sequence[Stop], facts: Facts) -> None:
        self.facts = facts
        self.stops = list(handled)
        self.handled = len(handled)
        self.cuts: list[Cut] = []
        self.pieces: list[Piece] = []
        self.stop: list[Numbers] = []
        self.node: list[Numbers] = []
        self.tables_of: list[Metres] = []

    def add_net(self, attached: Attached) -> None:
        """The pieces of a net, with the stops at it and its gates."""
        cut, at = attached
        finder = best_finder(cut.lines)
        gates = cut.gates.reshape(-1)
        places = len(self.stops) + np.arange(len(gates)) // 2
        name = Gates(cut, self.facts)
        self.stops += [name.stop(pair) for pair in cut.gates]
        held = np.flatnonzero(at >= 0)
        node = np.concatenate([at[held], gates])
        stop = np.concatenate([held, places]).astype(np.int32)
        for number, piece in enumerate(cut.pieces):
            sides = np.flatnonzero(cut.piece[node] == number)
            self._add(piece, stop[sides], node[sides], finder.matrix(node[sides], node[sides]))
        self.cuts.append(cut)

    def add_air(self, piece: Piece) -> None:
        """The airports, by great circles."""
        stops = self.stops[: self.handled]
        held = np.array([at for at, each in enumerate(stops) if each.kind is StopKind.AIRPORT], int)
        places = [(stops[at].latitude, stops[at].longitude) for at in held]
        km = great_circles(*np.array(places).reshape(-1, 2).T)
        self._add(piece, held.astype(np.int32), np.full(len(held), -1), np.rint(km * 1000))

    def _add(self, piece: Piece, stop: Numbers, node: Numbers, metres: Reals | Metres) -> None:
        self.pieces.append(piece)
        self.stop.append(stop)
        self.node.append(node.astype(np.int32))
        self.tables_of.append(metres.astype(np.uint32))

    def tables(self) -> Tables:
        """All that was added."""
        return Tables(
            tuple(self.stops),
            tuple(self.pieces),
            tuple(self.cuts),
            _bounds([len(each) for each in self.stop]),
            np.concatenate(self.stop),
            np.concatenate(self.node),
            _bounds([each.size for each in self.tables_of]),
            np.concatenate([each.reshape(-1) for each in self.tables_of]),
        )


def _bounds(sizes: Sequence[int]) -> Whole:
    return np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64)


class Gates:
    """Names the gates of a net: by strait, by the station that works the border, or by place."""

    def __init__(self, cut: Cut, facts: Facts) -> None:
        self._cut = cut
        self._stations = [
            (station, {facts.area(country) for country in station.countries})
            for station in facts.stations
            if station.mode is cut.mode
        ]
        self._straits = {strait.stop.id: strait.stop for strait in facts.straits}

    def stop(self, pair: Numbers) -> Stop:
        """The stop of a gate."""
        cut = self._cut
        one, other = (cut.pieces[cut.piece[node]] for node in pair)
        latitude = round(float(cut.lines.latitude[pair[0]]), 3)
        longitude = round(float(cut.lines.longitude[pair[0]]), 3)
        strait = one.strait or other.strait
        if strait is not None:
            unnamed = Stop(strait, StopKind.STRAIT, None, latitude, longitude)
            return self._straits.get(strait, unnamed)
        station = self._station({one.area, other.area}, latitude, longitude)
        if station is not None:
            return station
        word = f"{cut.mode}:{one.area}-{other.area}:{latitude:.2f},{longitude:.2f}"
        return Stop(word, StopKind.BORDER, None, latitude, longitude)

    def _station(self, areas: set[str | None], latitude: float, longitude: float) -> Stop | None:
        """The nearest station between two areas, if it is near."""
        near = [
            (kilometres(*end, latitude, longitude), at)
            for at, (station, both) in enumerate(self._stations)
            if areas <= both
            for end in station.ends or ((station.stop.latitude, station.stop.longitude),)
        ]
        km, at = min(near, default=(STATION_REACH_KM + 1, -1))
        return self._stations[at][0].stop if km <= STATION_REACH_KM else None
