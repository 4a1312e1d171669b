"""Multi-criteria label setting on one plain graph, with a clock and a bound on its memory.

Labels leave the heap by the first criterion, with the least that is yet to come. So what left it
earlier at the same node is as good on that one, and only the others are compared (Pulido, Mandow
and Pérez de la Cruz, 2015). A label is dropped where one kept at its node is as good, or where with
the least that is yet to come one at the target is.
"""

from __future__ import annotations

import time
from typing import NamedTuple

import numpy as np

from landbridge.route.arrays import Numbers, Reals, Whole
from landbridge.route.compiled import compiled
from landbridge.route.heap import drop_first, push, with_room
from landbridge.route.least import NEVER, Edges

STEPS = 100_000
"""How many labels are looked at between two looks at the clock: about a tenth of a second."""
HEAP, NUMBERS, FREE, ROWS = range(4)
"""What is in use: things in the heap, numbers of labels, free ones of them, rows that are kept."""


class Limits(NamedTuple):
    """The CPU seconds and the memory beyond which a search is given up."""

    seconds: float
    most_bytes: float


class Front(NamedTuple):
    """The points of a front and the labels that were looked at; what ended the search too early."""

    points: Reals
    labels: int
    stopped_by: str | None


class Waiting(NamedTuple):
    """Labels in a heap: its keys and numbers; the node and the figures by number; numbers free."""

    keys: Reals
    numbers: Whole
    node: Numbers
    figures: Reals
    free: Whole


class Kept(NamedTuple):
    """What stands at each node: `count` of the `room` rows from `first`, without criterion 0."""

    first: Whole
    count: Numbers
    room: Numbers
    rows: Reals


def front_by_labels(edges: Edges, lower: Reals, source: int, target: int, limits: Limits) -> Front:
    """The front between two nodes; `lower` is the least from each node to the target."""
    begun, labels, stopped_by = time.process_time(), 0, None
    used = np.array([1, 1, 0, 0])
    waiting, kept = _first(len(lower), lower.shape[1], source)
    points = np.empty((0, lower.shape[1]))
    while used[HEAP] > 0 and stopped_by is None:
        waiting, kept, more, count = _advance(edges, lower, target, waiting, kept, used)
        points = np.concatenate([points, more])
        labels += count
        if time.process_time() - begun > limits.seconds:
            stopped_by = "seconds"
        elif sum(each.nbytes for each in (*waiting, *kept)) > limits.most_bytes:
            stopped_by = "memory"
    return Front(_unbeaten(points), labels, stopped_by if used[HEAP] > 0 else None)


def _first(size: int, criteria: int, source: int) -> tuple[Waiting, Kept]:
    """The label of the source, and nothing kept anywhere."""
    node, figures = np.full(4096, source, dtype=np.int32), np.zeros((4096, criteria))
    whole = np.zeros(4096, dtype=np.int64)
    none = np.zeros(size, dtype=np.int32)
    rows = np.empty((4096, criteria - 1))
    waiting = Waiting(np.zeros(4096), whole, node, figures, whole.copy())
    return waiting, Kept(np.zeros(size, dtype=np.int64), none, none.copy(), rows)


def _unbeaten(points: Reals) -> Reals:
    """The points without those that only equal figures of the first criterion let in."""
    once = np.unique(points, axis=0)
    worse = [((once <= point).all(axis=1)).sum() > 1 for point in once]
    return once[~np.array(worse, dtype=bool)]


@compiled
def _advance(
    edges: Edges, lower: Reals, target: int, waiting: Waiting, kept: Kept, used: Whole
) -> tuple[Waiting, Kept, Reals, int]:
    """Look at so many labels; the points that were found by that, and how many it were."""
    criteria = lower.shape[1]
    mine, next_one, nothing = np.empty(criteria), np.empty(criteria), np.zeros(criteria)
    points = np.empty((0, criteria))
    done = 0
    while used[HEAP] > 0 and done < STEPS:
        done += 1
        node = _taken(waiting, used, mine)
        if _is_beaten(kept, node, mine, nothing) or _is_beaten(kept, target, mine, lower[node]):
            continue
        kept = _keep(kept, used, node, mine)
        if node == target:
            points = np.concatenate((points, mine.copy().reshape(1, criteria)))
            continue
        begin, end = edges.start[node], edges.start[node + 1]
        waiting = _with_room(waiting, used, end - begin)
        for edge in range(begin, end):
            head = edges.to[edge]
            if lower[head, 0] == NEVER:
                continue
            for k in range(criteria):
                next_one[k] = mine[k] + edges.figures[edge, k]
            if _is_beaten(kept, head, next_one, nothing):
                continue
            if not _is_beaten(kept, target, next_one, lower[head]):
                _put(waiting, used, head, next_one, lower[head, 0])
    return waiting, kept, points, done


@compiled
def _taken(waiting: Waiting, used: Whole, mine: Reals) -> int:
    """The node of the first label, whose figures are copied and whose number is free again."""
    label = waiting.numbers[0]
    used[HEAP] = drop_first(waiting.keys, waiting.numbers, used[HEAP])
    waiting.free[used[FREE]] = label
    used[FREE] += 1
    for k in range(len(mine)):
        mine[k] = waiting.figures[label, k]
    return int(waiting.node[label])


@compiled
def _put(waiting: Waiting, used: Whole, node: int, mine: Reals, ahead: float) -> None:
    """A label at a node into the heap, for which there is room."""
    if used[FREE] > 0:
        used[FREE] -= 1
        label = waiting.free[used[FREE]]
    else:
        label = used[NUMBERS]
        used[NUMBERS] += 1
    waiting.node[label] = node
    for k in range(len(mine)):
        waiting.figures[label, k] = mine[k]
    used[HEAP] = push(waiting.keys, waiting.numbers, used[HEAP], mine[0] + ahead, label)


@compiled
def _with_room(waiting: Waiting, used: Whole, needed: int) -> Waiting:
    """The same labels, with room for more of them."""
    keys, numbers = with_room(waiting.keys, waiting.numbers, used[HEAP] + needed)
    node, figures, free = waiting.node, waiting.figures, waiting.free
    if used[NUMBERS] + needed > len(node):
        more = max(len(node), needed)
        node = np.concatenate((node, np.empty(more, dtype=np.int32)))
        figures = np.concatenate((figures, np.empty((more, figures.shape[1]))))
        free = np.concatenate((free, np.empty(more, dtype=np.int64)))
    return Waiting(keys, numbers, node, figures, free)


@compiled
def _is_beaten(kept: Kept, node: int, mine: Reals, ahead: Reals) -> bool:
    """Whether a row kept at a node is as good; it is put first, as it often beats the next one."""
    first, rows = kept.first[node], kept.rows
    for row in range(first, first + kept.count[node]):
        beats = True
        for k in range(1, len(mine)):
            if rows[row, k - 1] > mine[k] + ahead[k]:
                beats = False
                break
        if beats:
            for k in range(rows.shape[1]):
                rows[first, k], rows[row, k] = rows[row, k], rows[first, k]
            return True
    return False


@compiled
def _keep(kept: Kept, used: Whole, node: int, mine: Reals) -> Kept:
    """A label kept at its node in the place of those that it beats."""
    first, rows, held = kept.first[node], kept.rows, 0
    for row in range(first, first + kept.count[node]):
        is_better = False
        for k in range(rows.shape[1]):
            is_better = is_better or rows[row, k] < mine[k + 1]
        if is_better:
            rows[first + held] = rows[row]
            held += 1
    kept.count[node] = held + 1
    if held == kept.room[node]:
        kept = _moved(kept, used, node, held)
    kept.rows[kept.first[node] + held] = mine[1:]
    return kept


@compiled
def _moved(kept: Kept, used: Whole, node: int, held: int) -> Kept:
    """The rows of a node at the end of all, with twice the room."""
    room, rows, first = max(2, 2 * held), kept.rows, kept.first[node]
    if used[ROWS] + room > len(rows):
        rows = np.concatenate((rows, np.empty((len(rows) + room, rows.shape[1]))))
    for at in range(held):
        rows[used[ROWS] + at] = rows[first + at]
    kept.first[node], kept.room[node] = used[ROWS], room
    used[ROWS] += room
    return Kept(kept.first, kept.count, kept.room, rows)
