"""What a new link and a closed strait change, for tables of places.

A train is added for 200 × 200 stops and three criteria, before and after in one; both are compared
with tables that are reckoned anew, and cells, half of them such as gain, with questions that are
asked one by one. Suez is closed for 1,000 pairs, with the straits and borders that the best
ways pass before and after.
"""

from __future__ import annotations

import random
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import numpy as np

from benchmarks.report import Report, parse_options, print_report, share
from benchmarks.routes import asked, build_into, joiner_in
from landbridge.route.added import added
from landbridge.route.attached import MODES_AT
from landbridge.route.grains import CRITERIA, GRAINS
from landbridge.route.graph import trees_from_source
from landbridge.route.joints import Joiner, end_of
from landbridge.route.matrix import matrix
from landbridge.route.model import LinkStatus, Mode, Problem, Range, Service, Stop
from landbridge.route.question import question
from landbridge.route.what_if import closed

SIDE, CHECKED = 200, 40


def main() -> None:
    """Measure a link that is added and a strait that is closed."""
    parse_options(__doc__ or "")
    with tempfile.TemporaryDirectory() as folder:
        build_into(Path(folder))
        joiner = joiner_in(Path(folder))
        stops = [each for each in joiner.terrain.tables.stops if each.kind in MODES_AT]
        chosen = random.Random(11).sample(stops, 2 * SIDE)
        origins, destinations = chosen[:SIDE], chosen[SIDE:]
        before = asked(origins[0], destinations[0])
        train = _train(stops)
        after = replace(before, services=(train,))
        matrix(joiner, before, origins[:2], destinations[:2])
        begun = time.process_time()
        tables = added(joiner, before, train, (origins, destinations))
        link_seconds = time.process_time() - begun
        begun = time.process_time()
        anew = [matrix(joiner, each, origins, destinations) for each in (before, after)]
        anew_seconds = time.process_time() - begun
        gains = np.asarray((tables[1] < tables[0]).any(axis=2))
        alone = [
            _is_same(joiner, after, (origins[row], destinations[column]), tables[1][row, column])
            for row, column in _cells(gains)
        ]
        begun = time.process_time()
        changes = closed(joiner, before, (origins[:40], destinations[:25]), frozenset({"suez"}))
        strait_seconds = time.process_time() - begun
    figures = {
        "link_seconds": link_seconds,
        "anew_seconds": anew_seconds,
        "same_as_anew": float(
            np.mean([one == other for one, other in zip(tables, anew, strict=True)])
        ),
        "same_as_one_by_one": share(alone),
        "cells_that_gain": float(gains.sum()),
        "strait_seconds": strait_seconds,
        "ways_that_change": len(changes),
        "changes_named": share([bool(each.before.passes) for each in changes]),
    }
    bars = {
        "link_seconds": 10.0,
        "same_as_anew": 1.0,
        "same_as_one_by_one": 1.0,
        "cells_that_gain": 1.0,
        "strait_seconds": 5.0,
        "changes_named": 1.0,
    }
    at_most = frozenset({"link_seconds", "strait_seconds"})
    print_report(Report("route_what_if", SIDE * SIDE, figures, bars, at_most))


def _train(stops: list[Stop]) -> Service:
    """A train twice a week between two terminals, at its own hours and a low price."""
    by_id = {stop.id: stop for stop in stops}
    service = Service(
        "train", Mode.RAIL, by_id["xian"], by_id["duisburg"], None, LinkStatus.RUNNING
    )
    return replace(service, per_week=2.0, hours=240.0, cost=Range(600.0, 700.0, 900.0))


def _cells(gains: np.ndarray) -> list[tuple[int, int]]:
    """Cells by chance, the first half of them among those that gain."""
    chance = np.random.default_rng(3)
    gaining = np.argwhere(gains)
    some = chance.permutation(len(gaining))[: CHECKED // 2]
    among_all = chance.integers(0, SIDE, (CHECKED // 2, 2))
    return [(int(row), int(column)) for row, column in (*gaining[some], *among_all)]


def _is_same(joiner: Joiner, problem: Problem, pair: tuple[Stop, Stop], found: np.ndarray) -> bool:
    """Whether a cell is what one question alone comes to."""
    one = replace(problem, origin=pair[0], destination=pair[1])
    local = joiner.under(one)
    graph = question(local, one, *(end_of(local, stop) for stop in pair))
    grains = GRAINS[[CRITERIA.index(each) for each in problem.wish.criteria]]
    alone = [tree.least[graph.target] for tree in trees_from_source(graph)]
    return bool((np.array(alone) / grains == found).all())


if __name__ == "__main__":
    main()
