"""Labels over stops: all ways from a source to a target of which none is better on every criterion.

Nodes 0 to S - 1 are the sides of stops where goods arrive, S to 2S - 1 the same sides where they
depart; all later ones are ends and services. Legs inside a piece are not stated as edges: they
are rows of its table, times the piece's rate. All figures are whole numbers held as floats, so
that sums are exact in any order.

The method is that of Mandow and Pérez de la Cruz (NAMOA*, 2010): labels in order of what they will
come to at least, by lower bounds for each criterion; a label is dropped where another at the
same node, or one at the target, is as good on each criterion.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from landbridge.route.compiled import compiled
from landbridge.route.heap import Keys, Numbers, drop_first, push

Whole = NDArray[np.int64]
Reals = NDArray[np.float64]
Flags = NDArray[np.bool_]


class Legs(NamedTuple):
    """The tables: sides of each piece, the piece and the openness of each side, metres, rates.

    `rate` has a row for each piece and a column for each criterion.
    """

    first: Whole
    piece: NDArray[np.int32]
    open: Flags
    offset: Whole
    metres: NDArray[np.uint32]
    rate: Reals


class Edges(NamedTuple):
    """What is no leg of a table: node n's edges are `start[n]` to `start[n + 1]`."""

    start: Whole
    to: NDArray[np.int32]
    figures: Reals


class Labels(NamedTuple):
    """All labels that were set: each one's node, the label before it, the edge (-1: a leg)."""

    node: NDArray[np.int32]
    before: NDArray[np.int32]
    edge: NDArray[np.int32]
    figures: Reals
    ends: NDArray[np.int32]


NEVER = np.inf
FAR = 2**31 - 1


@compiled
def least(legs: Legs, edges: Edges, criterion: int, source: int) -> Reals:
    """The least of one criterion from a node to each other; `NEVER` where there is no way.

    With edges turned round it is the least from each node to the source.
    """
    found = np.full(len(edges.start) - 1, NEVER)
    keys = np.empty(4096, dtype=np.float64)
    numbers = np.empty(4096, dtype=np.int64)
    found[source] = 0.0
    size = push(keys, numbers, 0, 0.0, source)
    sides = len(legs.piece)
    while size > 0:
        key, node = keys[0], numbers[0]
        size = drop_first(keys, numbers, size)
        if key > found[node]:
            continue
        row, to, count, rate = 0, 0, 0, 0.0
        if sides <= node < 2 * sides:
            row, to, count = _row(legs, node - sides)
            rate = legs.rate[legs.piece[node - sides], criterion]
        begin, end = edges.start[node], edges.start[node + 1]
        if size + count + end - begin > len(keys):
            keys, numbers = _more(keys, numbers, size + count + end - begin)
        for at in range(count):
            total = key + legs.metres[row + at] * rate
            if total < found[to + at] and legs.metres[row + at] < FAR and legs.open[to + at]:
                found[to + at] = total
                size = push(keys, numbers, size, total, to + at)
        for edge in range(begin, end):
            total = key + edges.figures[edge, criterion]
            if total < found[edges.to[edge]]:
                found[edges.to[edge]] = total
                size = push(keys, numbers, size, total, edges.to[edge])
    return found


@compiled
def _row(legs: Legs, side: int) -> tuple[int, int, int]:
    """Where the row of a side begins, the first side that it leads to, and how many there are."""
    if not legs.open[side]:
        return 0, 0, 0
    piece = legs.piece[side]
    to = legs.first[piece]
    count = legs.first[piece + 1] - to
    return legs.offset[piece] + (side - to) * count, to, count


@compiled
def _more(keys: Keys, numbers: Numbers, needed: int) -> tuple[Keys, Numbers]:
    size = max(2 * len(keys), needed)
    wider, more = np.empty(size, dtype=np.float64), np.empty(size, dtype=np.int64)
    wider[: len(keys)] = keys
    more[: len(numbers)] = numbers
    return wider, more


@compiled
def front(  # noqa: C901
    legs: Legs, edges: Edges, source: int, target: int, lower: Reals, slack: float
) -> Labels:
    """All ways that no other is as good as on each criterion, as labels that can be gone back.

    `lower` is the least from each node to the target, a column for each criterion. With a slack
    each way that is left out has one among those told that is on no criterion worse by more
    than that share.
    """
    count, criteria = lower.shape
    weight = 1.0 / np.maximum(lower[source], 1.0)
    room = 1 << 14
    node = np.empty(room, dtype=np.int32)
    before = np.empty(room, dtype=np.int32)
    edge = np.empty(room, dtype=np.int32)
    earlier = np.empty(room, dtype=np.int32)
    figures = np.empty((room, criteria))
    latest = np.full(count, -1, dtype=np.int32)
    keys = np.empty(room)
    numbers = np.empty(room, dtype=np.int64)
    goals = np.empty((room, criteria))
    held, goal_count, size, best = 0, 0, 0, 0
    ends = np.empty(room, dtype=np.int32)
    ended = 0
    sides = len(legs.piece)
    hope = np.empty(criteria)
    node[0], before[0], edge[0], held = source, -1, -1, 1
    figures[0] = 0.0
    if lower[source, 0] < NEVER:
        size = push(keys, numbers, size, 0.0, 0)
    while size > 0:
        label = numbers[0]
        size = drop_first(keys, numbers, size)
        at = node[label]
        if _beaten_at(figures, earlier, latest[at], figures[label]):
            continue
        for k in range(criteria):
            hope[k] = figures[label, k] + lower[at, k]
        best = _beaten_by(goals, goal_count, best, hope, slack, at == target)
        if best < 0:
            best = -best - 1
            continue
        earlier[label] = latest[at]
        latest[at] = label
        if at == target:
            if ended == len(ends):
                ends = np.concatenate((ends, np.empty_like(ends)))
            ends[ended] = label
            ended += 1
            continue
        row, to, width, piece = 0, 0, 0, 0
        if sides <= at < 2 * sides:
            row, to, width = _row(legs, at - sides)
            piece = legs.piece[at - sides]
        begin, end = edges.start[at], edges.start[at + 1]
        needed = width + end - begin
        if held + needed > len(node):
            more = max(len(node), needed)
            node = np.concatenate((node, np.empty(more, dtype=np.int32)))
            before = np.concatenate((before, np.empty(more, dtype=np.int32)))
            edge = np.concatenate((edge, np.empty(more, dtype=np.int32)))
            earlier = np.concatenate((earlier, np.empty(more, dtype=np.int32)))
            figures = np.concatenate((figures, np.empty((more, criteria))))
        if size + needed > len(keys):
            keys, numbers = _more(keys, numbers, size + needed)
        for step in range(needed):
            if step < width:
                next_node = to + step
                metres = legs.metres[row + step]
                if metres >= FAR or not legs.open[next_node] or next_node == at - sides:
                    continue
                for k in range(criteria):
                    figures[held, k] = figures[label, k] + metres * legs.rate[piece, k]
            else:
                next_node = edges.to[begin + step - width]
                for k in range(criteria):
                    figures[held, k] = figures[label, k] + edges.figures[begin + step - width, k]
            key = 0.0
            for k in range(criteria):
                hope[k] = figures[held, k] + lower[next_node, k]
                key += hope[k] * weight[k]
            if key == NEVER:
                continue
            best = _beaten_by(goals, goal_count, best, hope, slack, False)
            if best < 0:
                best = -best - 1
                continue
            if _beaten_at(figures, earlier, latest[next_node], figures[held]):
                continue
            node[held] = next_node
            before[held] = label
            edge[held] = begin + step - width if step >= width else -1
            if next_node == target:
                if goal_count == len(goals):
                    goals = np.concatenate((goals, np.empty_like(goals)))
                goals[goal_count] = figures[held]
                goal_count += 1
            size = push(keys, numbers, size, key, held)
            held += 1
    return Labels(node[:held], before[:held], edge[:held], figures[:held], ends[:ended])


@compiled
def _beaten_at(figures: Reals, earlier: NDArray[np.int32], other: int, mine: Reals) -> bool:
    """Whether a label that was set at the node is as good on each criterion."""
    while other >= 0:
        beaten = True
        for k in range(len(mine)):
            if figures[other, k] > mine[k]:
                beaten = False
                break
        if beaten:
            return True
        other = earlier[other]
    return False


@compiled
def _beaten_by(
    goals: Reals, count: int, best: int, hope: Reals, slack: float, is_goal: bool
) -> int:
    """-1 - the way to the target that beats a hope, the one that beat last being asked first;
    else `best` again. A way to the target itself must be beaten outright, and truly."""
    for step in range(count + 1):
        at = best if step == 0 else step - 1
        if at >= count:
            continue
        beaten, better = True, False
        for k in range(len(hope)):
            allowed = hope[k] if is_goal else hope[k] * (1.0 + slack)
            if goals[at, k] > allowed:
                beaten = False
                break
            if goals[at, k] < hope[k]:
                better = True
        if beaten and (better or not is_goal):
            return -1 - at
    return best
