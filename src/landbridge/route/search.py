"""Labels over stops: all ways from a source to a target of which none is better on every criterion.

Nodes 0 to S - 1 are the sides of stops where goods arrive, S to 2S - 1 the same sides where they
depart; all later ones are ends and services. Legs inside a piece are not stated as edges: they
are rows of its table, times the piece's rate. All figures are whole numbers held as floats, so
that sums are exact in any order.

Labels are set in the order of what they will come to at least (NAMOA*: Mandow and Pérez de la
Cruz, 2010). A label is dropped where another at the same node is as good on each criterion, or
where by what is left to hope for it could not reach a corner of the front (see `corners`).
The ways that are best by weighted sums are known before the first label is set.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from landbridge.route.arrays import Numbers, Reals
from landbridge.route.compiled import compiled
from landbridge.route.corners import Corners, cut_off, may_lead, no_corners
from landbridge.route.heap import drop_first, push, with_room
from landbridge.route.least import LEG, Edges, Legs, row_at
from landbridge.route.shortest import FAR


class Labels(NamedTuple):
    """Labels: each one's node, the label before it, the edge it came by, its figures.

    `earlier` is the next one to ask of those that were set at the same node.
    """

    node: Numbers
    before: Numbers
    edge: Numbers
    earlier: Numbers
    figures: Reals


class Hopes(NamedTuple):
    """What is least from each node to the target by weighted sums, a row of `weights` for each.

    The first sums are the criteria alone.
    """

    weights: Reals
    least: Reals


@compiled
def front(
    legs: Legs,
    edges: Edges,
    target: int,
    hopes: Hopes,
    labels: Labels,
    held: int,
    slack: float,
    near: float,
) -> tuple[Labels, Numbers]:
    """All labels, and those at the target that may be of the front.

    The first of `labels`, up to `held`, are given: label 0 is the source, the rest are ways
    that are known. With a slack each way that is left out has one among those told that is on no
    criterion worse by more than that share. With `near` above 0 labels at one node that are nearly
    as good count as one: then ways are found fast, but nothing is promised of those left out.
    """
    ends = np.flatnonzero(labels.node[:held] == target).astype(np.int32)
    corners = _corners_of(labels, ends, hopes, slack)
    latest = np.full(len(hopes.least), -1, dtype=np.int32)
    ideal = np.empty(labels.figures.shape[1])
    order = 1.0 / np.maximum(1.0, hopes.least[labels.node[0], : len(ideal)])
    keys, numbers = np.empty(4096), np.empty(4096, dtype=np.int64)
    size = push(keys, numbers, 0, 0.0, 0)
    last = 0
    while size > 0:
        label = numbers[0]
        size = drop_first(keys, numbers, size)
        at = labels.node[label]
        _hope(hopes, labels, label, ideal)
        if may_lead(corners, last, ideal, hopes.weights, hopes.least, at) < 0:
            continue
        if _is_beaten(labels, latest, at, label, ideal, near):
            continue
        labels.earlier[label], latest[at] = latest[at], label
        row, to, width = row_at(legs, at)
        needed = width + edges.start[at + 1] - edges.start[at]
        labels = _with_room(labels, held + needed)
        keys, numbers = with_room(keys, numbers, size + needed)
        for step in range(needed):
            if not _set(legs, edges, labels, (label, held), step, (row, to, width)):
                continue
            node = labels.node[held]
            _hope(hopes, labels, held, ideal)
            if _is_beaten(labels, latest, node, held, ideal, near):
                continue  # before corners are asked: a fifth less time
            found = may_lead(corners, last, ideal, hopes.weights, hopes.least, node)
            if found < 0:
                continue
            last = found
            if node == target:
                ends = np.append(ends, np.int32(held))
                corners = _cut_off(corners, labels, held, hopes, slack)
            else:
                size = push(keys, numbers, size, (ideal * order).sum(), held)
            held += 1
    return _first(labels, held), ends


@compiled
def _corners_of(labels: Labels, ends: Numbers, hopes: Hopes, slack: float) -> Corners:
    """The corners of what is known before the first label is set."""
    corners = no_corners(labels.figures.shape[1])
    for end in ends:
        corners = _cut_off(corners, labels, end, hopes, slack)
    return corners


@compiled
def _cut_off(corners: Corners, labels: Labels, end: int, hopes: Hopes, slack: float) -> Corners:
    """The corners without what a label at the target is as good as, up to the slack."""
    known = labels.figures[end] / (1.0 + slack)
    return cut_off(corners, known, hopes.weights, hopes.least[labels.node[0]])


@compiled
def _first(labels: Labels, held: int) -> Labels:
    return Labels(
        labels.node[:held],
        labels.before[:held],
        labels.edge[:held],
        labels.earlier[:held],
        labels.figures[:held],
    )


@compiled
def _set(
    legs: Legs,
    edges: Edges,
    labels: Labels,
    pair: tuple[int, int],
    step: int,
    row: tuple[int, int, int],
) -> bool:
    """Set the label that follows one by a step of its row or, beyond, by an edge; False: none."""
    label, held = pair
    begin, to, width = row
    at = labels.node[label]
    labels.before[held] = label
    if step >= width:
        edge = edges.start[at] + step - width
        labels.node[held], labels.edge[held] = edges.to[edge], edge
        for k in range(labels.figures.shape[1]):
            labels.figures[held, k] = labels.figures[label, k] + edges.figures[edge, k]
        return True
    metres = legs.metres[begin + step]
    side = at - len(legs.piece)
    if metres >= FAR or not legs.open[to + step] or to + step == side:
        return False
    labels.node[held], labels.edge[held] = to + step, LEG
    for k in range(labels.figures.shape[1]):
        labels.figures[held, k] = labels.figures[label, k] + metres * legs.rate[legs.piece[side], k]
    return True


@compiled
def _hope(hopes: Hopes, labels: Labels, label: int, ideal: Reals) -> None:
    """Set what a label comes to at least on each criterion."""
    node = labels.node[label]
    for k in range(len(ideal)):
        ideal[k] = labels.figures[label, k] + hopes.least[node, k]


@compiled
def _is_beaten(
    labels: Labels, latest: Numbers, node: int, label: int, ideal: Reals, near: float
) -> bool:
    """Whether a label that was set at the node is as good, or nearly, on each criterion.

    Nearly means: by a share of what the label comes to at least in the end. What beats one label
    often beats the next one: it is put where it is asked first.
    """
    other, asked = latest[node], np.int32(-1)
    while other >= 0:
        beaten = True
        for k in range(labels.figures.shape[1]):
            if labels.figures[other, k] > labels.figures[label, k] + near * ideal[k]:
                beaten = False
                break
        if beaten:
            if asked >= 0:
                labels.earlier[asked] = labels.earlier[other]
                labels.earlier[other], latest[node] = latest[node], other
            return True
        other, asked = labels.earlier[other], other
    return False


@compiled
def _with_room(labels: Labels, needed: int) -> Labels:
    if needed <= len(labels.node):
        return labels
    more = max(len(labels.node), needed)
    wider = np.empty(more, dtype=np.int32)
    return Labels(
        np.concatenate((labels.node, wider)),
        np.concatenate((labels.before, wider)),
        np.concatenate((labels.edge, wider)),
        np.concatenate((labels.earlier, wider)),
        np.concatenate((labels.figures, np.empty((more, labels.figures.shape[1])))),
    )
