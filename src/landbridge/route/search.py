"""Labels over steps: all ways to a target of which none is better on every criterion.

All figures are whole numbers held as floats, so that sums are exact in any order.

Labels are set in the order of what they will come to at least (NAMOA*: Mandow and Pérez de la
Cruz, 2010). A label is dropped where another at the same node is as good on each criterion, or
where by what is left to hope for it could not reach a corner of the front (see `corners`).
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from landbridge.route.arrays import Numbers, Reals
from landbridge.route.bounds import Bounds
from landbridge.route.compiled import compiled
from landbridge.route.corners import Corners, cut_off, may_lead
from landbridge.route.heap import drop_first, push, with_room
from landbridge.route.steps import Steps


class Labels(NamedTuple):
    """Labels: each one's node, the label before it, the step it came by, its figures.

    Label 0 stands at the source. `earlier` is the next one to ask of those that were set at the
    same node.
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
    """All labels, and those at the target that lie below the corners of what is known.

    With a slack each way that is left out has one among those told, or known, that is on no
    criterion worse by more than that share. With `near` above 0 labels at one node that are nearly
    as good count as one: then ways are found fast, but nothing is promised of those left out.
    """
    labels, held = _first_label(steps), 1
    ends = np.empty(0, dtype=np.int32)
    latest = np.full(len(steps.node), -1, dtype=np.int32)
    hope = np.empty(bounds.back.shape[1])
    order = 1.0 / np.maximum(1.0, bounds.back[0, : steps.rates.shape[1]])
    keys, numbers = np.empty(4096), np.empty(4096, dtype=np.int64)
    size, last = push(keys, numbers, 0, 0.0, 0), 0
    while size > 0:
        label = numbers[0]
        size = drop_first(keys, numbers, size)
        at = labels.node[label]
        if near == 0.0:
            if _is_beaten(bounds, labels, latest, label, near):
                continue
            _hope(bounds, labels, label, hope)
            if may_lead(corners, last, hope) < 0:
                continue
            labels.earlier[label], latest[at] = latest[at], label
        begin, end = steps.start[at], steps.start[at + 1]
        labels = _with_room(labels, held + end - begin)
        keys, numbers = with_room(keys, numbers, size + end - begin)
        for step in range(begin, end):
            _follow(steps, labels, label, step, held)
            node = labels.node[held]
            if _is_beaten(bounds, labels, latest, held, near):
                continue  # before corners are asked: a fifth less time
            _hope(bounds, labels, held, hope)
            found = may_lead(corners, last, hope)
            if found < 0:
                continue
            last = found
            if node == steps.target:
                ends = np.append(ends, np.int32(held))
                corners = cut_off(corners, labels.figures[held] / (1.0 + slack), bounds.weights)
            else:
                if near > 0.0:
                    labels.earlier[held], latest[node] = latest[node], held
                size = push(keys, numbers, size, (hope[: len(order)] * order).sum(), held)
            held += 1
    return labels, ends


@compiled
def _first_label(steps: Steps) -> Labels:
    none = np.full(4096, -1, dtype=np.int32)
    source = np.zeros(4096, dtype=np.int32)
    figures = np.zeros((4096, steps.rates.shape[1]))
    return Labels(source, none, none.copy(), none.copy(), figures)


@compiled
def _follow(steps: Steps, labels: Labels, label: int, step: int, held: int) -> None:
    """Set the label that follows one by a step."""
    labels.before[held], labels.step[held] = label, step
    labels.node[held] = steps.to[step]
    for k in range(labels.figures.shape[1]):
        figure = steps.amount[step] * steps.rates[steps.rate[step], k]
        labels.figures[held, k] = labels.figures[label, k] + figure


@compiled
def _hope(bounds: Bounds, labels: Labels, label: int, hope: Reals) -> None:
    """Set what a label comes to at least by each sum."""
    node = labels.node[label]
    for j in range(len(hope)):
        hope[j] = bounds.back[node, j]
    for k in range(labels.figures.shape[1]):
        figure = labels.figures[label, k]
        for j in range(len(hope)):
            hope[j] += bounds.weights[k, j] * figure


@compiled
def _is_beaten(bounds: Bounds, labels: Labels, latest: Numbers, label: int, near: float) -> bool:
    """Whether a label that was set at the node is as good, or nearly, on each criterion.

    Nearly means: by a share of what the label comes to at least in the end. What beats one label
    often beats the next one: it is put where it is asked first.
    """
    node = labels.node[label]
    other, asked = latest[node], np.int32(-1)
    while other >= 0:
        beaten = True
        for k in range(labels.figures.shape[1]):
            figure = labels.figures[label, k]
            if labels.figures[other, k] > figure + near * (figure + bounds.back[node, k]):
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
