"""Places that are joined to the terrain by road, and stops that are found in it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import NamedTuple

import numpy as np

from landbridge.route.arrays import Whole
from landbridge.route.attached import Link, Nearest
from landbridge.route.model import Mode, Problem, Stop
from landbridge.route.shortest import FAR, Plain
from landbridge.route.terrain import Terrain
from landbridge.route.territory import EVERYWHERE, Territory, tables_in, territory_of

_NO_SIDES = np.zeros(0, dtype=np.int64)


class Place(NamedTuple):
    """A place on the roads: its link and its piece."""

    stop: Stop
    link: Link
    piece: int


class Joint(NamedTuple):
    """A place on the roads: its link, its piece, and the metres to each side of that piece."""

    stop: Stop
    link: Link
    piece: int
    metres: Whole


@dataclass(frozen=True, slots=True, eq=False)
class Joiner:
    """Joins places to the roads of a terrain."""

    terrain: Terrain
    nearest: Nearest
    plain: Plain
    known: dict[Stop, Joint | None] = field(default_factory=dict)
    parts: dict[Territory, Joiner] = field(default_factory=dict)

    @classmethod
    def of(cls, terrain: Terrain) -> Joiner:
        """The joiner of a terrain."""
        cut = terrain.tables.cut_of(Mode.ROAD)
        return cls(terrain, Nearest(cut, terrain.facts.area), Plain(cut.lines))

    def under(self, problem: Problem) -> Joiner:
        """This one, or one for the part of the terrain that a problem may use."""
        territory = territory_of(self.terrain.facts, problem)
        if territory != EVERYWHERE and territory not in self.parts:
            self.parts[territory] = self._within(territory)
        return self.parts.get(territory, self)

    def _within(self, territory: Territory) -> Joiner:
        terrain = self.terrain
        tables = tables_in(terrain.tables, territory, {*terrain.facts.areas.values()})
        cut = tables.cut_of(Mode.ROAD)
        nearest = self.nearest.among(territory.holds(cut.country))
        part = replace(terrain, tables=tables, whole=terrain)
        return Joiner(part, nearest, Plain(cut.lines), parts=self.parts)

    def join(self, stop: Stop) -> Joint | None:
        """The place on the roads, looked for once; None where no road is within reach."""
        if stop not in self.known:
            self.known[stop] = self._joined(stop)
        joint = self.known[stop]
        return None if joint is None else joint._replace(stop=stop)

    def placed(self, stop: Stop) -> Place | None:
        """Where a place lies on the roads; None where no road is within reach."""
        link = self.nearest(stop)
        if link is None:
            return None
        tables = self.terrain.tables
        cut = tables.cut_of(Mode.ROAD)
        return Place(stop, link, tables.pieces.index(cut.pieces[cut.piece[link.node]]))

    def _joined(self, stop: Stop) -> Joint | None:
        place = self.placed(stop)
        if place is None:
            return None
        _, link, piece = place
        tables = self.terrain.tables
        node = tables.node[tables.first[piece] : tables.first[piece + 1]]
        far = self.plain.from_one(link.node)[node].astype(np.int64)
        return Joint(stop, link, piece, np.where(far < FAR, far + link.metres, FAR))

    def between(self, one: Joint, other: Joint) -> int:
        """The metres by road between two places of one piece; `FAR` where there is no way."""
        if one.piece != other.piece:
            return int(FAR)
        way = self.plain.way(one.link.node, other.link.node)
        if way is None:
            return int(FAR)
        return way.metres + one.link.metres + other.link.metres


@dataclass(frozen=True, slots=True)
class End:
    """An end of a question: the sides of a stop, or a place joined by road."""

    stop: Stop
    sides: Whole
    joint: Joint | None

    @property
    def is_joined(self) -> bool:
        """Whether goods can leave or reach it at all."""
        return len(self.sides) > 0 or self.joint is not None


def end_of(joiner: Joiner, stop: Stop) -> End:
    """How a stop is joined: as itself where it is handled in the terrain, else by road."""
    sides = sides_at(joiner.terrain, stop)
    return End(stop, sides, None if len(sides) else joiner.join(stop))


def sides_at(terrain: Terrain, stop: Stop) -> Whole:
    """The sides of a stop that is handled in the terrain; none where it is not."""
    return terrain.sides.get(stop.id, _NO_SIDES)
