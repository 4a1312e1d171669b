"""How a train or a ship that somebody runs goes: the shortest way of its mode through all pieces.

A service keeps to its mode, so it passes borders and straits on it, and no other stop ends a
stretch of its run.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from landbridge.route.arrays import Flags, Whole
from landbridge.route.facts import Work
from landbridge.route.handlings import Formality
from landbridge.route.least import LEG, NEVER, Edges, Legs, Tree, edges_from, least_from
from landbridge.route.model import Mode, Stop, Wish
from landbridge.route.openness import open_to
from landbridge.route.terrain import PASSED, Terrain


class Stretch(NamedTuple):
    """A part of a run in one piece: from side, to side, and what is done at the gate before it."""

    piece: int
    tail: int
    head: int
    metres: int
    works: tuple[Work, ...]


Run = tuple[Stretch, ...]
_MOST_KEPT = 4096


@lru_cache(_MOST_KEPT)
def run_between(
    terrain: Terrain, mode: Mode, first: Stop, last: Stop, avoid: frozenset[str]
) -> Run | None:
    """The shortest run of a mode past what is avoided; () where it is not at both stops, None
    where what is avoided cuts it off."""
    ends = _sides(terrain, mode, first), _sides(terrain, mode, last)
    if found := _shortest(terrain, mode, ends, avoid):
        return found
    whole = terrain.whole or terrain
    is_cut_off = (avoid or terrain.whole) and _shortest(whole, mode, ends, frozenset())
    return None if is_cut_off else ()


def _sides(terrain: Terrain, mode: Mode, stop: Stop) -> Whole:
    """The sides of a mode at a stop."""
    tables = terrain.tables
    here = np.array([each.id == stop.id for each in tables.stops])
    return np.flatnonzero(here[tables.stop] & _of_mode(terrain, mode))


def _of_mode(terrain: Terrain, mode: Mode) -> Flags:
    pieces = np.array([each.mode is mode for each in terrain.tables.pieces])
    return np.asarray(pieces[terrain.side_piece])


def _shortest(
    terrain: Terrain, mode: Mode, ends: tuple[Whole, Whole], avoid: frozenset[str]
) -> Run:
    """The stretches of the shortest run from any of some sides to any of others."""
    tables, sides = terrain.tables, len(terrain.side_piece)
    is_open = open_to(terrain, Wish(avoid=avoid)) & _of_mode(terrain, mode)
    metre = np.ones((len(tables.pieces), 1))
    legs = Legs(tables.first, terrain.side_piece, is_open, tables.offset, tables.metres, metre)
    edges, done = _edges(terrain, ends, _gates(terrain, is_open))
    source, target = 2 * sides, 2 * sides + 1
    tree = least_from(legs, edges, metre[:, 0].copy(), edges.figures[:, 0].copy(), source)
    if tree.least[target] >= NEVER:
        return ()
    return tuple(_stretches(terrain, tree, target, done))[::-1]


def _edges(terrain: Terrain, ends: tuple[Whole, Whole], gates: Whole) -> tuple[Edges, Whole]:
    """The edges to where runs begin, over gates, and from where they end; the gate of each edge."""
    sides = len(terrain.side_piece)
    first, last = ends
    before, after = np.full(len(first), 2 * sides), np.full(len(last), 2 * sides + 1)
    tail = np.concatenate([before, terrain.tail[gates], last])
    head = np.concatenate([first + sides, terrain.head[gates] + sides, after])
    done = np.concatenate([np.full(len(first), -1), gates, np.full(len(last), -1)])
    edges, order = edges_from(tail, head, np.zeros((len(tail), 1)), 2 * sides + 2)
    return edges, done[order]


def _gates(terrain: Terrain, is_open: Flags) -> Whole:
    """The pairs of open sides where a border or a strait is passed; the first choice of each."""
    tables = terrain.tables
    passed = np.array([stop.kind in PASSED for stop in tables.stops])
    held = is_open[terrain.tail] & is_open[terrain.head] & passed[tables.stop[terrain.tail]]
    pairs = np.flatnonzero(held)
    both = terrain.tail[pairs].astype(np.int64) * len(is_open) + terrain.head[pairs]
    return pairs[np.unique(both, return_index=True)[1]]


def _stretches(terrain: Terrain, tree: Tree, node: int, done: Whole) -> Iterator[Stretch]:
    """The legs that lead to a node, the last first, each with what is done before it."""
    sides, tables = len(terrain.side_piece), terrain.tables
    while tree.node[node] >= 0:
        before = int(tree.node[node])
        if tree.edge[node] == LEG:
            piece, gate = int(terrain.side_piece[node]), int(done[tree.edge[before]])
            metres = tables.metres_between(piece, before - sides, node)
            works = terrain.works[terrain.done[gate]][Formality.FREE] if gate >= 0 else ()
            yield Stretch(piece, before - sides, node, metres, works)
        node = before
