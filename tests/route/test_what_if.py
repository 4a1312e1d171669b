"""What a closed strait changes in the small world."""

from __future__ import annotations

from dataclasses import replace

import pytest
from small_world import EAST, KAZAKH, WEST, exactly, joiner_of, problem

from landbridge.route.matrix import matrix
from landbridge.route.model import Criterion, LinkStatus, Mode, Problem, Service
from landbridge.route.what_if import changed, closed, least_ways

JOINER = joiner_of()
ASKED = problem(WEST, KAZAKH)
TRAIN = Service(
    "train", Mode.RAIL, EAST, KAZAKH, None, LinkStatus.RUNNING, hours=1.0, cost=exactly(1.0)
)


def test_least_ways_are_those_of_the_matrix_and_name_what_they_pass() -> None:
    ways = least_ways(JOINER, problem(WEST, KAZAKH), [WEST], [KAZAKH])
    table = matrix(JOINER, problem(WEST, KAZAKH), [WEST], [KAZAKH])
    assert [way.least for way in ways] == table[0, 0].tolist()
    cheapest = next(way for way in ways if way.criterion is Criterion.COST)
    assert cheapest.passes == ("narrows",)


def test_a_closed_strait_changes_what_passed_it_alone() -> None:
    shut = frozenset({"narrows"})
    changes = closed(JOINER, problem(WEST, KAZAKH), ([WEST], [KAZAKH]), shut)
    assert {change.before.criterion for change in changes} == {Criterion.COST, Criterion.CO2}
    for change in changes:
        assert change.gain < 0
        assert "narrows" in change.before.passes
        assert "narrows" not in change.after.passes


def avoiding(*avoid: str) -> Problem:
    """What is asked, where something is closed."""
    return replace(ASKED, wish=replace(ASKED.wish, avoid=frozenset(avoid)))


@pytest.mark.parametrize(
    "after",
    [
        avoiding("narrows"),
        avoiding("port-kazakh"),
        avoiding("road"),
        avoiding("narrows", "road"),
        replace(ASKED, services=(TRAIN,)),
        replace(ASKED, services=(TRAIN, replace(TRAIN, id="other", origin=WEST))),
        replace(avoiding("narrows"), services=(TRAIN,)),
    ],
)
def test_what_changes_is_what_two_matrices_differ_in(after: Problem) -> None:
    ends = [WEST, EAST], [EAST, KAZAKH]
    was, is_now = (matrix(JOINER, each, *ends) for each in (ASKED, after))
    found = {
        (change.before.origin, change.before.destination, change.before.criterion): (
            change.before.least,
            change.after.least,
        )
        for change in changed(JOINER, ASKED, after, ends)
    }
    assert found == {
        (origin, destination, criterion): (was[row, column, at], is_now[row, column, at])
        for row, origin in enumerate(ends[0])
        for column, destination in enumerate(ends[1])
        for at, criterion in enumerate(ASKED.wish.criteria)
        if was[row, column, at] != is_now[row, column, at]
    }
    assert found


def test_what_opens_gains_what_its_closing_costs() -> None:
    ends = [WEST, EAST], [EAST, KAZAKH]
    shuts = changed(JOINER, ASKED, avoiding("narrows"), ends)
    opens = changed(JOINER, avoiding("narrows"), ASKED, ends)
    assert opens
    assert [(one.before, one.after) for one in opens] == [(one.after, one.before) for one in shuts]
