"""Which sides of stops goods may use, by what a problem avoids and what facts say is shut."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from landbridge.route.arrays import Flags
from landbridge.route.attached import MODES_AT
from landbridge.route.facts import Facts
from landbridge.route.model import LinkStatus, Mode, Problem, Wish
from landbridge.route.terrain import Terrain


def open_sides(terrain: Terrain, problem: Problem) -> Flags:
    """The sides that goods of a problem may use: those open to its wish, at home if it has one."""
    return open_to(terrain, problem.wish) & _at_home(terrain, problem)


def open_to(terrain: Terrain, wish: Wish) -> Flags:
    """The sides that are not of a stop, country, strait or mode that is avoided."""
    avoid = wish.avoid
    piece = np.array(
        [
            each.mode.value not in avoid and each.strait not in avoid and each.area not in avoid
            for each in terrain.tables.pieces
        ]
    )
    shut = avoid | shut_stops(terrain.facts, wish)
    stop = np.array(
        [each.id not in shut and each.country not in avoid for each in terrain.tables.stops]
    )
    return _of_sides(terrain, piece, stop)


def shut_stops(facts: Facts, wish: Wish) -> set[str]:
    """The stations and straits that nobody can use now, unless suspended links are asked for."""
    if LinkStatus.SUSPENDED in wish.admit:
        return set()
    stations = {each.stop.id for each in facts.stations if not each.is_open}
    return stations | {each.stop.id for each in facts.straits if not each.is_open}


def _at_home(terrain: Terrain, problem: Problem) -> Flags:
    """Freight between two places of one country stays in it, unless it may leave it."""
    country = problem.origin.country
    if problem.wish.through_others or country is None or country != problem.destination.country:
        return np.ones(len(terrain.side_piece), dtype=np.bool_)
    area = terrain.facts.area(country)
    piece = np.array(
        [each.mode is Mode.SEA or each.area in (None, area) for each in terrain.tables.pieces]
    )
    stop = np.array([each.country in (None, country) for each in terrain.tables.stops])
    return _of_sides(terrain, piece, stop)


def _of_sides(terrain: Terrain, piece: Flags, stop: Flags) -> Flags:
    """The sides whose piece and whose stop are flagged."""
    return np.asarray(piece[terrain.side_piece] & stop[terrain.tables.stop])


def open_to_drives(terrain: Terrain, problem: Problem) -> Flags:
    """The sides that a place may be joined to by road.

    Where roads are avoided goods are still driven to a terminal or from it, never to a border.
    """
    avoid = problem.wish.avoid
    if Mode.ROAD not in avoid:
        return open_sides(terrain, problem)
    wish = replace(problem.wish, avoid=avoid - {Mode.ROAD})
    handled = np.array([each.kind in MODES_AT for each in terrain.tables.stops])
    found = open_sides(terrain, replace(problem, wish=wish)) & handled[terrain.tables.stop]
    return np.asarray(found)
