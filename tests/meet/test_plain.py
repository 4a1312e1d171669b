"""Problems and plans as plain data, and the same values again."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from fair import PROBLEM, frozen
from hypothesis import given
from hypothesis import strategies as st
from tours import seed_tour

from landbridge.claims.model import Reason
from landbridge.meet.editions.plain import Misfit, plain_of, value_of
from landbridge.meet.events.model import Person, Slot, TimetablePlan, TimetableProblem, Unplaced
from landbridge.meet.model import MeetingId, PersonId, Wish
from landbridge.meet.tours.model import Call, CallId, HostId, Hours, TourProblem
from landbridge.meet.tours.plan import TourPlan
from landbridge.meet.tours.tour import tour


def again(value: object) -> object:
    """A value after it was written as JSON and read."""
    return value_of(type(value), json.loads(json.dumps(plain_of(value))))


def test_an_event_and_its_plan_come_back() -> None:
    assert again(PROBLEM) == PROBLEM
    assert again(frozen().plan) == frozen().plan


def test_a_tour_and_its_plan_come_back() -> None:
    problem = seed_tour(2023)
    plan = tour(problem)
    assert plan.held
    assert again(problem) == problem
    assert again(plan) == plan


def test_what_is_at_its_default_is_left_out() -> None:
    assert plain_of(Person(PersonId("a"), "A")) == {"id": "a", "name": "A"}


def test_codes_sets_and_reasons_come_back() -> None:
    call = Call(CallId("c"), HostId("h"), 30, Wish.MUST, pair=frozenset({"zh", "ru"}))
    assert again(call) == call
    left = Unplaced(MeetingId("m"), Reason.of("no_slot", party="A", count=2))
    assert again(left) == left
    assert again(Hours(1, time(9, 30), time(17))) == Hours(1, time(9, 30), time(17))


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1)),
    st.sampled_from(("Europe/Berlin", "Asia/Kathmandu", "Australia/Lord_Howe", "UTC")),
)
def test_a_moment_comes_back_in_its_zone(moment: datetime, zone: str) -> None:
    starts = moment.replace(tzinfo=UTC).astimezone(ZoneInfo(zone))
    slot = Slot(starts, starts)
    read = again(slot)
    assert read == slot
    assert read.starts.astimezone(UTC) == starts.astimezone(UTC)
    assert read.starts.tzinfo == ZoneInfo(zone)


def test_an_hour_that_is_shown_twice_stays_itself() -> None:
    second = datetime(2026, 10, 25, 1, 30, tzinfo=UTC).astimezone(ZoneInfo("Europe/Berlin"))
    read = again(Slot(second, second))
    assert read.starts.fold == 1


def test_an_offset_without_a_name_stays_one() -> None:
    moment = datetime(2026, 1, 1, tzinfo=timezone(timedelta(hours=8)))
    assert again(Slot(moment, moment)) == Slot(moment, moment)


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        {},
        {"id": "a"},
        {"id": 1, "name": "A"},
        {"id": "a", "name": "A", "away": 3},
        {"id": "a", "name": "A", "away": ["x"]},
        {"id": "a", "name": "A", "shoe": "b"},
    ],
)
def test_what_is_no_value_of_the_type_is_told(data: object) -> None:
    with pytest.raises(Misfit):
        value_of(Person, data)


def test_types_are_those_asked_for() -> None:
    assert isinstance(again(PROBLEM), TimetableProblem)
    assert isinstance(again(seed_tour(2023)), TourProblem)
    assert value_of(TimetablePlan, {}) == TimetablePlan()
    assert value_of(TourPlan, {}) == TourPlan()
    assert isinstance(again(seed_tour(2023)).first_day, date)
