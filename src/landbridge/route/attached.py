"""Stops that are joined to a net: each gets a node of its own and a straight link to the nearest.

A link counts as way of its piece; where it would be longer than its mode allows, there is none.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from copy import copy
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from landbridge.route.arrays import Flags, Numbers, Whole
from landbridge.route.earth import kilometres, points_of
from landbridge.route.model import Mode, Stop, StopKind
from landbridge.route.pieces import Cut
from landbridge.route.shortest import Lines

REACH_KM = {Mode.ROAD: 60.0, Mode.RAIL: 12.0, Mode.SEA: 120.0}
"""How far a stop may lie from a line of the mode and still use it."""

_KM_A_DEGREE = 110.0
"""A degree of latitude has at least so many kilometres: no node within reach is overlooked."""

MODES_AT = {
    StopKind.PORT: (Mode.SEA, Mode.ROAD, Mode.RAIL),
    StopKind.TERMINAL: (Mode.RAIL, Mode.ROAD),
    StopKind.AIRPORT: (Mode.AIR, Mode.ROAD),
    StopKind.ZONE: (Mode.ROAD,),
    StopKind.PLACE: (Mode.ROAD,),
}
"""The modes between which goods are handled at a stop; at borders and straits they only pass."""


class Attached(NamedTuple):
    """A net with nodes for stops, and the node of each stop; -1 where it is out of reach."""

    cut: Cut
    node: Numbers


def attach(cut: Cut, stops: Sequence[Stop], area: Callable[[str], str]) -> Attached:
    """Give a node to each stop that is handled on the net's mode and near to one of its lines."""
    near = Nearest(cut, area)
    found = [near(stop) if cut.mode in MODES_AT.get(stop.kind, ()) else None for stop in stops]
    held = [(at, link) for at, link in enumerate(found) if link is not None]
    count = cut.lines.size
    node = np.full(len(stops), -1, dtype=np.int32)
    node[[at for at, _ in held]] = count + np.arange(len(held))
    links = [link for _, link in held]
    return Attached(_with_links(cut, [stops[at] for at, _ in held], links), node)


class Link(NamedTuple):
    """The node that a stop is joined to, and how far it is."""

    node: int
    km: float

    @property
    def metres(self) -> int:
        """The length in whole metres, at least one."""
        return max(1, round(self.km * 1000))


class Nearest:
    """Finds the nearest node of a net; one in the stop's own country is preferred within reach."""

    def __init__(self, cut: Cut, area: Callable[[str], str]) -> None:
        self._cut, self._area = cut, area
        self._points = points_of(cut.lines.latitude, cut.lines.longitude)
        self._open = np.array([piece.strait is None for piece in cut.pieces])[cut.piece]
        self._areas = np.array([piece.area or "" for piece in cut.pieces])
        self._northward = np.argsort(cut.lines.latitude, kind="stable")
        self._latitudes = np.asarray(cut.lines.latitude)[self._northward]

    def among(self, held: Flags) -> Nearest:
        """The same for some of the nodes alone."""
        other = copy(self)
        other._open = self._open & held
        return other

    def __call__(self, stop: Stop) -> Link | None:
        """The link of a stop; None where nothing is within reach."""
        near = self._in_band(stop.latitude)
        if stop.country is not None and self._cut.mode is not Mode.SEA:
            own = near[(self._areas == self._area(stop.country))[self._cut.piece[near]]]
            for preferred in (own[self._cut.country[own] == stop.country], own):
                link = self._within(preferred, stop)
                if link is not None:
                    return link
        return self._within(near, stop)

    def _in_band(self, latitude: float) -> Whole:
        """The open nodes that lie no farther north or south than the mode's reach."""
        degrees = REACH_KM[self._cut.mode] / _KM_A_DEGREE
        low, high = np.searchsorted(self._latitudes, [latitude - degrees, latitude + degrees])
        near = self._northward[low:high]
        return np.asarray(near[self._open[near]])

    def _within(self, nodes: Whole, stop: Stop) -> Link | None:
        if not len(nodes):
            return None
        here = points_of(stop.latitude, stop.longitude)
        apart = ((self._points[nodes] - here) ** 2).sum(axis=1)
        node = int(nodes[apart == apart.min()].min())
        lines = self._cut.lines
        km = kilometres(
            stop.latitude, stop.longitude, float(lines.latitude[node]), float(lines.longitude[node])
        )
        return Link(node, km) if km <= REACH_KM[self._cut.mode] else None


def _with_links(cut: Cut, stops: Sequence[Stop], links: Sequence[Link]) -> Cut:
    lines = cut.lines
    to = np.array([link.node for link in links], dtype=np.int32)
    metres = np.array([link.metres for link in links], dtype=np.uint32)
    new = (lines.size + np.arange(len(links))).astype(np.int32)
    latitude = np.array([stop.latitude for stop in stops], dtype=np.float32)
    longitude = np.array([stop.longitude for stop in stops], dtype=np.float32)
    whole = Lines(
        np.concatenate([lines.latitude, latitude]),
        np.concatenate([lines.longitude, longitude]),
        np.concatenate([lines.tail, new]),
        np.concatenate([lines.head, to]),
        np.concatenate([lines.metres, metres]),
    )
    return replace(
        cut,
        lines=whole,
        country=np.concatenate([cut.country, cut.country[to]]),
        piece=np.concatenate([cut.piece, cut.piece[to]]),
    )
