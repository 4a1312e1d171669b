"""Label setting over steps: the Pareto front of ways to a target.

All figures are whole numbers held as floats, so that sums are exact in any order.

A label is a way from the source to a node. Labels are taken in the order of their bounds: what they
have come to, and the least from their node to the target (NAMOA*: Mandow and Pérez de la Cruz,
2010). A label is dropped where one at the same node dominates it or is its equal, or where
its bound is below no corner of the front (see `corners`).
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from landbridge.route.arrays import Numbers, Reals
from landbridge.route.bounds import Bounds
from landbridge.route.compiled import compiled
from landbridge.route.corners import Corners, corner_above, cut_off
from landbridge.route.heap import drop_first, push, with_room
from landbridge.route.steps import Steps


class Labels(NamedTuple):
    """Labels: each one's node, the label before it, the step it came by, its figures.

    Label 0 stands at the source. Those that were set at one node are a list, in the order in which
    they are asked whether they dominate another: `earlier` is the next one of it, or -1.
    """

    node: Numbers
    before: Numbers
    step: Numbers
    earlier: Numbers
    figures: Reals


@compiled
def front(
    steps: Steps, bounds: Bounds, corners: Corners, slack: float, near: float
) -> tuple[Labels, Numbers]:
    """All labels, and those at the target that were below the corners when they were found.

    With `near` 0 each way that is left out has one among those told, or known by the corners, that
    is on no criterion worse by more than the share `slack`. With `near` above 0 labels are dropped
    for others that are nearly as good: ways are found fast, but nothing is promised of those left
    out.
    """
    labels, held = _first_label(steps), 1
    ends = np.empty(0, dtype=np.int32)
    first = np.full(len(steps.node), -1, dtype=np.int32)
    bound = np.empty(bounds.back.shape[1])
    order = 1.0 / np.maximum(1.0, bounds.back[0, : steps.rates.shape[1]])
    keys, numbers = np.empty(4096), np.empty(4096, dtype=np.int64)
    size, last = push(keys, numbers, 0, 0.0, 0), 0
    while size > 0:
        label = numbers[0]
        size = drop_first(keys, numbers, size)
        if near == 0.0:
            if _is_dominated(bounds, labels, first, label, near):
                continue
            _write_bound(bounds, labels, label, bound)
            if corner_above(corners, last, bound) < 0:
                continue
            _set_label(labels, first, label)
        begin, end = steps.start[labels.node[label]], steps.start[labels.node[label] + 1]
        labels = _with_room(labels, held + end - begin)
        keys, numbers = with_room(keys, numbers, size + end - begin)
        for step in range(begin, end):
            _follow(steps, labels, label, step, held)
            # What follows stands here twice: as a function of its own it takes a fifth more time.
            if _is_dominated(bounds, labels, first, held, near):
                continue
            _write_bound(bounds, labels, held, bound)
            found = corner_above(corners, last, bound)
            if found < 0:
                continue
            last = found
            if labels.node[held] == steps.target:
                ends = np.append(ends, np.int32(held))
                corners = cut_off(corners, labels.figures[held] / (1.0 + slack), bounds.weights)
            else:
                if near > 0.0:
                    _set_label(labels, first, held)
                size = push(keys, numbers, size, (bound[: len(order)] * order).sum(), held)
            held += 1
    return labels, ends


@compiled
def _set_label(labels: Labels, first: Numbers, label: int) -> None:
    """Set a label at its node: it is the first that is asked there."""
    node = labels.node[label]
    labels.earlier[label], first[node] = first[node], label


@compiled
def _first_label(steps: Steps) -> Labels:
    none = np.full(4096, -1, dtype=np.int32)
    source = np.zeros(4096, dtype=np.int32)
    figures = np.zeros((4096, steps.rates.shape[1]))
    return Labels(source, none, none.copy(), none.copy(), figures)


@compiled
def _follow(steps: Steps, labels: Labels, label: int, step: int, held: int) -> None:
    """Write the label that follows one by a step."""
    labels.before[held], labels.step[held] = label, step
    labels.node[held] = steps.to[step]
    for k in range(labels.figures.shape[1]):
        figure = steps.amount[step] * steps.rates[steps.rate[step], k]
        labels.figures[held, k] = labels.figures[label, k] + figure


@compiled
def _write_bound(bounds: Bounds, labels: Labels, label: int, bound: Reals) -> None:
    """Write what a label comes to at least at the target, by each sum."""
    node = labels.node[label]
    for j in range(len(bound)):
        bound[j] = bounds.back[node, j]
    for k in range(labels.figures.shape[1]):
        figure = labels.figures[label, k]
        for j in range(len(bound)):
            bound[j] += bounds.weights[k, j] * figure


@compiled
def _is_dominated(bounds: Bounds, labels: Labels, first: Numbers, label: int, near: float) -> bool:
    """Whether a label that was set at the node is as good on each criterion, or nearly so.

    Nearly means: by the share `near` of the label's own bound. What dominates one label often
    dominates the next one: it is put where it is asked first.
    """
    node = labels.node[label]
    other, asked = first[node], np.int32(-1)
    while other >= 0:
        dominates = True
        for k in range(labels.figures.shape[1]):
            figure = labels.figures[label, k]
            if labels.figures[other, k] > figure + near * (figure + bounds.back[node, k]):
                dominates = False
                break
        if dominates:
            if asked >= 0:
                labels.earlier[asked] = labels.earlier[other]
                labels.earlier[other], first[node] = first[node], other
            return True
        other, asked = labels.earlier[other], other
    return False


@compiled
def _with_room(labels: Labels, needed: int) -> Labels:
    """The labels, with room for more where they need it."""
    if needed <= len(labels.node):
        return labels
    more = max(len(labels.node), needed)
    wider = np.empty(more, dtype=np.int32)
    return Labels(
        np.concatenate((labels.node, wider)),
        np.concatenate((labels.before, wider)),
        np.concatenate((labels.step, wider)),
        np.concatenate((labels.earlier, wider)),
        np.concatenate((labels.figures, np.empty((more, labels.figures.shape[1])))),
    )


@compiled
def steps_to(labels: Labels, end: int) -> Numbers:
    """The steps from the source to a label."""
    count, label = 0, end
    while label > 0:
        count, label = count + 1, labels.before[label]
    taken, label = np.empty(count, dtype=np.int32), end
    for at in range(count - 1, -1, -1):
        taken[at], label = labels.step[label], labels.before[label]
    return taken
