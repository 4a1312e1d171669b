"""The edges that one question adds to the terrain: works at stops, its ends, the ways by road.

Its nodes are numbered as in `graph`; those of services are added one by one.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from landbridge.route.arrays import Whole
from landbridge.route.chains import SHORT_KM
from landbridge.route.elements import handled, leg
from landbridge.route.grains import grains_of
from landbridge.route.graph import Group
from landbridge.route.handlings import Formality
from landbridge.route.joints import End, Joiner, Joint
from landbridge.route.model import Element, Leg, Mode, Operation, Problem, Stop
from landbridge.route.openness import open_sides, open_to_drives
from landbridge.route.shortest import FAR
from landbridge.route.terrain import Terrain

Elements = tuple[Element, ...]


class Drive(NamedTuple):
    """How goods leave a node by road: from which place, after which works."""

    joint: Joint
    node: int
    works: Elements


class Asked:
    """The groups of edges of one question, and how many nodes they lead between."""

    def __init__(self, joiner: Joiner, problem: Problem) -> None:
        self.joiner, self.problem, self.terrain = joiner, problem, joiner.terrain
        self.sides = len(self.terrain.side_piece)
        self.source, self.target = 2 * self.sides, 2 * self.sides + 1
        self.size = 2 * self.sides + 2
        self.open = open_sides(self.terrain, problem)
        self.driven = open_to_drives(self.terrain, problem)
        self.groups: list[Group] = [self._between_sides()]
        self.rates = self.terrain.rates(problem.consignment)
        self.drives: list[Drive] = []

    def new_node(self) -> int:
        """One more node."""
        self.size += 1
        return self.size - 1

    def depart(self, side: int) -> int:
        """The node where goods depart from a side."""
        return self.sides + side

    def mode(self, side: int) -> Mode:
        """The mode of a side."""
        return self.terrain.tables.pieces[int(self.terrain.side_piece[side])].mode

    def handlings(self, stop: Stop, mode: Mode, *operations: Operation) -> Elements:
        """What is done at a stop, so far as figures for it are known."""
        works = (self.terrain.facts.work(each, stop.id, mode) for each in operations)
        known = (work for work in works if work is not None)
        return tuple(handled(stop, work, self.problem.consignment) for work in known)

    def formal(self, stop: Stop, mode: Mode) -> tuple[Operation, ...]:
        """What customs ask for where goods come off a ship or an aircraft."""
        return self.customs(stop) if mode in (Mode.SEA, Mode.AIR) else ()

    def customs(self, stop: Stop) -> tuple[Operation, ...]:
        """What customs ask of goods that come into the country of a stop there."""
        if stop.country is None:
            return ()
        formality = _formality(self.terrain, self.problem, stop.country)
        asked = {Formality.CLEARED: Operation.CLEAR, Formality.TRANSIT: Operation.TRANSIT}
        return (asked[formality],) if formality in asked else ()

    def edge(self, tail: int, head: int, elements: Elements) -> None:
        """One edge that is these elements."""
        figures = grains_of(elements)[None, :]
        self.groups.append(Group(np.array([tail]), np.array([head]), figures, lambda _: elements))

    def ways(self, joint: Joint, node: int, works: Elements, *, leaves: bool) -> None:
        """The ways by road between a place and each side of its piece, and the works there.

        Where roads are avoided they are drives to a terminal or from it alone.
        """
        if leaves:
            self.drives.append(Drive(joint, node, works))
        tables = self.terrain.tables
        first = tables.first[joint.piece]
        driven = self.driven[first : first + len(joint.metres)]
        farthest = SHORT_KM * 1000 if Mode.ROAD in self.problem.wish.avoid else FAR
        held = np.flatnonzero((joint.metres < farthest) & driven)
        sides, metres = first + held, joint.metres[held]

        def elements(at: int) -> Elements:
            stop = tables.stops[tables.stop[sides[at]]]
            ends = (joint.stop, stop) if leaves else (stop, joint.stop)
            way = self.leg(joint.piece, ends, int(metres[at]))
            return (*works, way) if leaves else (way, *works)

        here = np.full(len(held), node)
        tail, head = (here, sides) if leaves else (sides + self.sides, here)
        figures = metres[:, None] * self.rates[joint.piece] + grains_of(works)
        self.groups.append(Group(tail, head, figures, elements))

    def direct(
        self, pair: tuple[Joint, Joint], nodes: tuple[int, int], before: Elements, after: Elements
    ) -> None:
        """The way by road between two places of one piece."""
        piece = pair[0].piece
        if not self.may_drive(piece):
            return
        metres = self.joiner.between(*pair)
        if metres >= FAR:
            return
        way = self.leg(piece, (pair[0].stop, pair[1].stop), metres)
        figures = metres * self.rates[piece] + grains_of(before) + grains_of(after)
        ends = np.array([nodes[0]]), np.array([nodes[1]])
        self.groups.append(Group(*ends, figures[None, :], lambda _: (*before, way, *after)))

    def may_drive(self, piece: int) -> bool:
        """Whether goods may be driven from place to place in a piece of the roads."""
        avoid = self.problem.wish.avoid
        return Mode.ROAD not in avoid and self.terrain.tables.pieces[piece].area not in avoid

    def leg(self, piece: int, ends: tuple[Stop, Stop], metres: int) -> Leg:
        """A leg inside a piece."""
        kind, carriage = self.terrain.tables.pieces[piece], self.terrain.carriages[piece]
        return leg(kind, carriage, self.problem.consignment, ends, metres / 1000)

    def _between_sides(self) -> Group:
        """What is done at stops between modes and pieces."""
        terrain, tables, consignment = self.terrain, self.terrain.tables, self.problem.consignment
        formality = formalities(terrain, self.problem)[terrain.entered]
        figures = terrain.grains_of_works(consignment)[terrain.done, formality]
        tail, head = terrain.tail.astype(np.int64), terrain.head.astype(np.int64) + self.sides

        def elements(at: int) -> Elements:
            stop = tables.stops[tables.stop[terrain.tail[at]]]
            works = terrain.works[terrain.done[at]][formality[at]]
            return tuple(handled(stop, work, consignment) for work in works)

        return Group(tail, head, figures, elements)


def add_ends(asked: Asked, origin: End, destination: End) -> None:
    """What leads away from the origin and to the destination, and the road between them."""
    load = asked.handlings(origin.stop, Mode.ROAD, Operation.LOAD)
    unload = asked.handlings(destination.stop, Mode.ROAD, Operation.UNLOAD)
    for side in origin.sides:
        mode = asked.mode(side)
        on = asked.handlings(origin.stop, mode, Operation.LOAD, Operation.WAIT)
        asked.edge(asked.source, asked.depart(side), on)
    for side in destination.sides:
        mode = asked.mode(side)
        formal = asked.formal(destination.stop, mode)
        off = asked.handlings(destination.stop, mode, Operation.UNLOAD, *formal)
        asked.edge(side, asked.target, off)
    if origin.joint is not None:
        asked.ways(origin.joint, asked.source, load, leaves=True)
    if destination.joint is not None:
        asked.ways(destination.joint, asked.target, unload, leaves=False)
    if origin.joint is not None and destination.joint is not None:
        pair, nodes = (origin.joint, destination.joint), (asked.source, asked.target)
        asked.direct(pair, nodes, load, unload)


def formalities(terrain: Terrain, problem: Problem) -> Whole:
    """What the customs of each area that goods enter ask for."""
    return np.array([_formality(terrain, problem, area) for area in terrain.areas], dtype=np.int64)


def _formality(terrain: Terrain, problem: Problem, area: str) -> Formality:
    origin, destination = problem.origin.country, problem.destination.country
    if destination is None or not terrain.facts.passes_freely(area, destination):
        return Formality.TRANSIT
    is_home = origin is not None and terrain.facts.passes_freely(origin, destination)
    return Formality.FREE if is_home else Formality.CLEARED
