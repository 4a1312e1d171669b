"""Plain label setting on the whole graph, to compare with: every road and rail node, each edge.

It knows no tables of kilometres, no weighted sums and no corners (see `label_setting`). Nodes are
those of the question, and after them those of each cut net.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from benchmarks.label_setting import Front, Limits, front_by_labels
from landbridge.route.arrays import Reals, Whole
from landbridge.route.grains import grains_of
from landbridge.route.graph import Graph
from landbridge.route.joints import End, Joiner
from landbridge.route.least import Edges, Legs, edges_from, least_from
from landbridge.route.model import Handling, Mode


class Parts(NamedTuple):
    """Edges one beside the other: from nodes, to nodes, figures."""

    tail: Whole
    head: Whole
    figures: Reals


def full_front(joiner: Joiner, graph: Graph, ends: tuple[End, End], limits: Limits) -> Front:
    """The front between two places, so far as it is found within limits."""
    parts = [*_question_parts(graph), *_net_parts(joiner, graph, ends)]
    tail, head, figures = (np.concatenate(each) for each in zip(*parts, strict=True))
    size = int(max(tail.max(), head.max())) + 1
    edges, _ = edges_from(tail, head, figures, size)
    back, _ = edges_from(head, tail, figures, size)
    lower = np.array([_least(graph.legs, back, k, graph.target) for k in range(figures.shape[1])])
    return front_by_labels(edges, lower.T.copy(), graph.source, graph.target, limits)


def _question_parts(graph: Graph) -> list[Parts]:
    """What is done at stops; the ways of the ends by road are looked for anew."""
    columns = graph.edges.figures
    order = np.empty_like(graph.order)
    order[graph.order] = np.arange(len(order))
    works = graph.groups[0]
    figures = columns[order[: len(works.tail)]]
    is_open = graph.legs.open
    held = is_open[works.tail] & is_open[works.head - graph.sides]
    return [Parts(works.tail[held], works.head[held], figures[held]), _by_air(graph)]


def _by_air(graph: Graph) -> Parts:
    """The air has no net: its legs are those of the table."""
    legs = graph.legs
    piece = len(legs.first) - 2
    sides = np.arange(legs.first[piece], legs.first[piece + 1])
    metres = legs.metres[legs.offset[piece] : legs.offset[piece + 1]].astype(np.float64)
    tail, head = np.repeat(sides, len(sides)), np.tile(sides, len(sides))
    return Parts(tail + graph.sides, head, metres[:, None] * legs.rate[piece])


def _net_parts(joiner: Joiner, graph: Graph, ends: tuple[End, End]) -> list[Parts]:
    tables, legs = joiner.terrain.tables, graph.legs
    parts, first = [], 2 * graph.sides + 2
    side_mode = np.array([piece.mode.value for piece in tables.pieces])[legs.piece]
    nothing = np.zeros(legs.rate.shape[1])
    for cut in tables.cuts:
        lines = cut.lines
        pieces = np.array([tables.pieces.index(piece) for piece in cut.pieces])
        rate = legs.rate[pieces[cut.piece[lines.tail]]]
        tail, head = lines.tail.astype(np.int64) + first, lines.head.astype(np.int64) + first
        figures = lines.metres.astype(np.float64)[:, None] * rate
        sides = np.flatnonzero((side_mode == cut.mode.value) & legs.open)
        node = tables.node[sides].astype(np.int64) + first
        free = np.tile(nothing, (len(sides), 1))
        parts += [Parts(tail, head, figures), Parts(head, tail, figures)]
        parts += [Parts(sides + graph.sides, node, free), Parts(node, sides, free)]
        if cut.mode is Mode.ROAD:
            parts += _ends(graph, ends, first)
        first += lines.size
    return parts


def _ends(graph: Graph, ends: tuple[End, End], first: int) -> list[Parts]:
    """The links of two places to the roads, with what is done at them."""
    found = []
    for end, node, group in ((ends[0], graph.source, 1), (ends[1], graph.target, 2)):
        joint = end.joint
        assert joint is not None
        on_road = np.array([joint.link.node + first])
        link = joint.link.metres * graph.legs.rate[joint.piece]
        figures = (link + _work_alone(graph, group))[None, :]
        pair = (np.array([node]), on_road) if group == 1 else (on_road, np.array([node]))
        found.append(Parts(*pair, figures))
    return found


def _work_alone(graph: Graph, group: int) -> Reals:
    """What is done at a place: an edge of its ways, less the way."""
    works = [each for each in graph.groups[group].elements(0) if isinstance(each, Handling)]
    return grains_of(works)[: graph.legs.rate.shape[1]]


def _least(legs: Legs, back: Edges, criterion: int, target: int) -> Reals:
    """The least of a criterion by edges alone: no leg of a table counts."""
    shut = legs._replace(open=np.zeros_like(legs.open))
    rate = np.ascontiguousarray(legs.rate[:, criterion])
    return least_from(shut, back, rate, back.figures[:, criterion].copy(), target).least
