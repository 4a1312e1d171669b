"""A problem as a graph: which sides are open, and the edges that its ends and services add."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from landbridge.route.elements import handled, leg
from landbridge.route.facts import Work
from landbridge.route.graph import Graph, Group, graph_of
from landbridge.route.handlings import Formality
from landbridge.route.joints import Joiner, Joint, sides_at
from landbridge.route.model import Consignment, Element, Mode, Operation, Problem, Stop
from landbridge.route.shortest import FAR
from landbridge.route.terrain import GRAINS, Terrain, total

Nodes = NDArray[np.int64]
NO_NODES = np.zeros(0, dtype=np.int64)


@dataclass(frozen=True, slots=True)
class End:
    """An end of a question: the sides of a stop, or a place joined by road."""

    stop: Stop
    sides: Nodes
    joint: Joint | None

    @property
    def is_joined(self) -> bool:
        """Whether goods can leave or reach it at all."""
        return len(self.sides) > 0 or self.joint is not None


def end_of(joiner: Joiner, stop: Stop) -> End:
    """How a stop is joined: as itself where it is handled in the terrain, else by road."""
    sides = sides_at(joiner.terrain, stop)
    return End(stop, sides, None if len(sides) else joiner.join(stop))


def question(joiner: Joiner, problem: Problem, origin: End, destination: End) -> Graph:
    """The graph of a problem between two joined ends."""
    asked = _Asked(joiner, problem)
    asked.works_between_sides()
    asked.origin(origin)
    asked.destination(destination)
    asked.between(origin, destination)
    return graph_of(
        joiner.terrain,
        problem.consignment,
        problem.wish.criteria,
        open_sides(joiner.terrain, problem),
        asked.groups,
        asked.size,
    )


def open_sides(terrain: Terrain, problem: Problem) -> NDArray[np.bool_]:
    """The sides that goods may use: not of a stop, country, strait or mode that is avoided."""
    avoid = problem.wish.avoid
    piece = np.array(
        [
            each.mode.value not in avoid and each.strait not in avoid and each.area not in avoid
            for each in terrain.tables.pieces
        ]
    )
    stop = np.array(
        [each.id not in avoid and each.country not in avoid for each in terrain.tables.stops]
    )
    found: NDArray[np.bool_] = piece[terrain.side_piece] & stop[terrain.tables.stop]
    return found & _at_home(terrain, problem)


def formalities(terrain: Terrain, problem: Problem) -> NDArray[np.int64]:
    """What the customs of each area that goods enter ask for."""
    return np.array([_formality(terrain, problem, area) for area in terrain.areas], dtype=np.int64)


def _formality(terrain: Terrain, problem: Problem, area: str) -> Formality:
    origin, destination = problem.origin.country, problem.destination.country
    if destination is None or not terrain.facts.passes_freely(area, destination):
        return Formality.TRANSIT
    is_home = origin is not None and terrain.facts.passes_freely(origin, destination)
    return Formality.FREE if is_home else Formality.CLEARED


def _at_home(terrain: Terrain, problem: Problem) -> NDArray[np.bool_]:
    """Freight between two places of one country stays in it, unless it may leave it."""
    country = problem.origin.country
    if problem.wish.through_others or country is None or country != problem.destination.country:
        return np.ones(len(terrain.side_piece), dtype=np.bool_)
    area = terrain.facts.area(country)
    piece = np.array([each.area in (None, area) for each in terrain.tables.pieces])
    stop = np.array([each.country in (None, country) for each in terrain.tables.stops])
    found: NDArray[np.bool_] = piece[terrain.side_piece] & stop[terrain.tables.stop]
    return found


@dataclass
class _Asked:
    """The groups of edges of one question."""

    joiner: Joiner
    problem: Problem
    groups: list[Group] = field(default_factory=list)
    size: int = 0

    def __post_init__(self) -> None:
        self.terrain: Terrain = self.joiner.terrain
        self.sides = len(self.terrain.side_piece)
        self.source, self.target = 2 * self.sides, 2 * self.sides + 1
        self.size = 2 * self.sides + 2

    @property
    def consignment(self) -> Consignment:
        """What is sent."""
        return self.problem.consignment

    def works_between_sides(self) -> None:
        """What is done at stops between modes and pieces."""
        terrain, tables = self.terrain, self.terrain.tables
        formality = formalities(terrain, self.problem)[terrain.entered]
        figures = terrain.grains_of_works(self.consignment)[terrain.done, formality]
        tail, head = terrain.tail.astype(np.int64), terrain.head.astype(np.int64) + self.sides

        def elements(at: int) -> tuple[Element, ...]:
            stop = tables.stops[tables.stop[terrain.tail[at]]]
            works = terrain.works[terrain.done[at]][formality[at]]
            return tuple(handled(stop, work, self.consignment) for work in works)

        self.groups.append(Group(tail, head, figures, elements))

    def origin(self, end: End) -> None:
        """What leads away from the origin: loading, and the first way by road."""
        if end.joint is not None:
            self.road(end.joint, self.source, Operation.LOAD)
            return
        for side in end.sides:
            works = self.known(end.stop, self.mode(side), Operation.LOAD, Operation.WAIT)
            self.work(self.source, self.sides + side, end.stop, works)

    def destination(self, end: End) -> None:
        """What leads to the destination: the last way by road, and unloading."""
        if end.joint is not None:
            self.road(end.joint, self.target, Operation.UNLOAD)
            return
        for side in end.sides:
            works = self.known(end.stop, self.mode(side), Operation.UNLOAD, *self.formal(side))
            self.work(side, self.target, end.stop, works)

    def between(self, origin: End, destination: End) -> None:
        """The way by road alone, where both ends are places of one piece."""
        if origin.joint is None or destination.joint is None:
            return
        metres = self.joiner.between(origin.joint, destination.joint)
        if metres >= FAR:
            return
        piece = origin.joint.piece
        load = self.known(origin.stop, Mode.ROAD, Operation.LOAD)
        unload = self.known(destination.stop, Mode.ROAD, Operation.UNLOAD)
        way = metres * self.terrain.rates(self.consignment)[piece]
        figures = way + self.grains(load) + self.grains(unload)

        def elements(at: int) -> tuple[Element, ...]:
            return (
                *(handled(origin.stop, each, self.consignment) for each in load),
                self.leg(piece, origin.stop, destination.stop, metres),
                *(handled(destination.stop, each, self.consignment) for each in unload),
            )

        self.groups.append(
            Group(np.array([self.source]), np.array([self.target]), figures[None, :], elements)
        )

    def road(self, joint: Joint, node: int, operation: Operation) -> None:
        """The ways by road between a place and each side of its piece, and the work there."""
        tables = self.terrain.tables
        held = np.flatnonzero(joint.metres < FAR)
        sides = tables.first[joint.piece] + held
        metres = joint.metres[held]
        works = self.known(joint.stop, Mode.ROAD, operation)
        rate = self.terrain.rates(self.consignment)[joint.piece]
        figures = metres[:, None] * rate + self.grains(works)
        leaves = operation is Operation.LOAD

        def elements(at: int) -> tuple[Element, ...]:
            stop = tables.stops[tables.stop[sides[at]]]
            origin, destination = (joint.stop, stop) if leaves else (stop, joint.stop)
            way = self.leg(joint.piece, origin, destination, int(metres[at]))
            done = tuple(handled(joint.stop, each, self.consignment) for each in works)
            return (*done, way) if leaves else (way, *done)

        here = np.full(len(held), node)
        tail, head = (here, sides) if leaves else (sides + self.sides, here)
        self.groups.append(Group(tail, head, figures, elements))

    def work(self, tail: int, head: int, stop: Stop, works: tuple[Work, ...]) -> None:
        """One edge that is works at a stop."""

        def elements(at: int) -> tuple[Element, ...]:
            return tuple(handled(stop, each, self.consignment) for each in works)

        figures = self.grains(works)[None, :]
        self.groups.append(Group(np.array([tail]), np.array([head]), figures, elements))

    def known(self, stop: Stop, mode: Mode, *operations: Operation) -> tuple[Work, ...]:
        """The works at a stop, so far as figures for them are known."""
        found = (self.terrain.facts.work(each, stop.id, mode) for each in operations)
        return tuple(each for each in found if each is not None)

    def formal(self, side: int) -> tuple[Operation, ...]:
        """What the customs ask for where goods end in a port or airport."""
        one, other = self.problem.origin.country, self.problem.destination.country
        if self.mode(side) not in (Mode.SEA, Mode.AIR) or one is None or other is None:
            return ()
        return () if self.terrain.facts.passes_freely(one, other) else (Operation.CLEAR,)

    def grains(self, works: tuple[Work, ...]) -> NDArray[np.float64]:
        """The grains of works together."""
        return np.asarray(np.rint(total(works, self.consignment) * GRAINS))

    def leg(self, piece: int, origin: Stop, destination: Stop, metres: int) -> Element:
        """A leg inside a piece."""
        kind, carriage = self.terrain.tables.pieces[piece], self.terrain.carriages[piece]
        return leg(kind, carriage, self.consignment, (origin, destination), metres / 1000)

    def mode(self, side: int) -> Mode:
        """The mode of a side."""
        return self.terrain.tables.pieces[int(self.terrain.side_piece[side])].mode
