"""A link that is added to the small world: by hand, and as a table that is reckoned anew."""

from dataclasses import replace

import numpy as np
import pytest
from small_world import EAST, FACTS, KAZAKH, STOPS, WEST, exactly, joiner_of, problem

from landbridge.route.added import added
from landbridge.route.matrix import matrix
from landbridge.route.model import LinkStatus, Mode, Service, Stop, StopKind

JOINER = joiner_of()
YARD_WEST, YARD_KAZAKH, PORT_WEST, PORT_KAZAKH = STOPS
PLACES = (WEST, EAST, KAZAKH, *STOPS)
NOWHERE = Stop("nowhere", StopKind.PLACE, None, -60.0, 0.0)


def train(origin: Stop, destination: Stop) -> Service:
    """A train every two hours that runs for two hours, for a dollar."""
    link = Service("train", Mode.RAIL, origin, destination, None, LinkStatus.RUNNING)
    return replace(link, hours=2.0, per_week=84.0, cost=exactly(1.0))


def test_a_train_between_two_yards_by_hand() -> None:
    """On for 10 dollars, a dollar under way, off for 10, customs for 5."""
    ends = [YARD_WEST], [YARD_KAZAKH]
    before, after = added(
        JOINER, problem(YARD_WEST, YARD_KAZAKH), train(YARD_WEST, YARD_KAZAKH), ends
    )
    assert after[0, 0, 0] == 10 + 1 + 10 + 5
    assert before[0, 0, 0] > after[0, 0, 0]


@pytest.mark.parametrize(
    "ends",
    [(YARD_WEST, YARD_KAZAKH), (YARD_KAZAKH, YARD_WEST), (EAST, KAZAKH), (PORT_WEST, KAZAKH)],
)
def test_after_is_the_table_reckoned_anew_with_the_link(ends: tuple[Stop, Stop]) -> None:
    asked, link = problem(WEST, KAZAKH), train(*ends)
    before, after = added(JOINER, asked, link, (PLACES, PLACES))
    anew = matrix(JOINER, replace(asked, services=(link,)), PLACES, PLACES)
    assert (before == matrix(JOINER, asked, PLACES, PLACES)).all()
    assert (after == anew).all()
    assert (after < before).any()


def test_a_second_link_is_added_to_the_first() -> None:
    first, second = train(YARD_WEST, YARD_KAZAKH), replace(train(EAST, KAZAKH), id="other")
    asked = replace(problem(WEST, KAZAKH), services=(first,))
    before, after = added(JOINER, asked, second, (PLACES, PLACES))
    both = replace(asked, services=(first, second))
    assert (before == matrix(JOINER, asked, PLACES, PLACES)).all()
    assert (after == matrix(JOINER, both, PLACES, PLACES)).all()


@pytest.mark.parametrize(
    "link",
    [
        replace(train(YARD_WEST, YARD_KAZAKH), status=LinkStatus.ANNOUNCED),
        train(YARD_WEST, NOWHERE),
    ],
)
def test_a_link_that_nobody_can_use_changes_nothing(link: Service) -> None:
    asked = problem(WEST, KAZAKH)
    before, after = added(JOINER, asked, link, (PLACES, PLACES))
    assert np.array_equal(before, matrix(JOINER, asked, PLACES, PLACES))
    assert np.array_equal(before, after)


def test_a_link_abroad_is_none_for_freight_that_stays_at_home() -> None:
    facts = replace(FACTS, areas={"CN": "union", "KZ": "union"})
    joiner = joiner_of(facts)
    asked, link = problem(WEST, KAZAKH), train(YARD_WEST, YARD_KAZAKH)
    for places in (PLACES, (WEST, EAST, YARD_WEST)):
        before, after = added(joiner, asked, link, (PLACES, places))
        assert (before == matrix(joiner, asked, PLACES, places)).all()
        assert (after == matrix(joiner, replace(asked, services=(link,)), PLACES, places)).all()
