"""A delegation's tour: the days it says, the order of its aims, splits, zones and input."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest
from tours import (
    BERLIN,
    HEAD,
    MOSCOW,
    RIYADH,
    SECOND,
    are_proven,
    host,
    interpreter,
    one_city,
    seed_tour,
    wish,
)

from landbridge.meet.model import Wish
from landbridge.meet.tours.checker import faults
from landbridge.meet.tours.model import City, CityId, Group, GroupId, Protocol, Ride
from landbridge.meet.tours.plan import TourPlan
from landbridge.meet.tours.tour import tour
from landbridge.meet.tours.working_days import calendar_of
from landbridge.publish.sentence import say


def said(plan: TourPlan) -> set[str]:
    return {say(note.reason, "en") for note in plan.notes}


def test_in_2023_the_saturday_in_riyadh_is_said_to_be_a_weekend() -> None:
    problem = seed_tour(2023)
    plan = tour(problem)
    assert faults(problem, plan) == ()
    assert are_proven(plan)
    assert plan.goals["musts"].reached == 6
    assert "Riyadh, 14 October 2023: Saturday, a weekend." in said(plan)
    held = {one.call: one.starts.date() for one in plan.held}
    # The port receives on Saturday 14; the investment office only from Sunday on.
    assert (held["c4"], held["c3"]) == (date(2023, 10, 14), date(2023, 10, 15))
    assert plan.goals["discomfort"].reached == 1


def test_on_the_same_dates_of_2026_other_days_are_off() -> None:
    problem = seed_tour(2026)
    plan = tour(problem)
    assert faults(problem, plan) == ()
    assert {
        "Berlin, 11 October 2026: Sunday, a weekend.",
        "Moscow, 17 October 2026: Saturday, a weekend.",
        "Moscow, 18 October 2026: Sunday, a weekend.",
    } <= said(plan)
    held = {one.call: one.starts.date() for one in plan.held}
    assert held["c1"] > date(2026, 10, 11)
    assert held["c6"] not in (date(2026, 10, 17), date(2026, 10, 18))


def test_musts_come_before_wants_even_if_one_must_takes_the_time_of_two_wants() -> None:
    # From 9 to 17 are 480 minutes; the must takes them all.
    problem = one_city(
        wish("long", "h0", 480),
        wish("a", "h1", 120, Wish.WANT),
        wish("b", "h2", 120, Wish.WANT),
        days=1,
    )
    plan = tour(problem)
    assert [one.call for one in plan.held] == ["long"]
    assert {one.reason.code for one in plan.unplaced} == {"crowded_out"}
    assert faults(problem, plan) == ()


def test_a_group_waits_no_longer_than_the_transfer() -> None:
    problem = one_city(*(wish(f"c{number}", f"h{number}") for number in range(3)), days=1)
    plan = tour(problem)
    assert plan.goals["idle"].reached == 0
    gaps = [
        (later.starts - earlier.ends).total_seconds() / 60
        for earlier, later in zip(plan.held, plan.held[1:], strict=False)
    ]
    assert gaps == [30, 30]


def test_two_members_can_be_at_two_calls_at_once_and_one_cannot() -> None:
    split = one_city(
        replace(wish("a", "h0", 480), people=(HEAD,)),
        replace(wish("b", "h1", 480), people=(SECOND,)),
        days=1,
    )
    assert len(tour(split).held) == 2
    together = replace(
        split, calls=(split.calls[0], replace(split.calls[1], people=(HEAD, SECOND)))
    )
    assert len(tour(together).held) == 1


def test_groups_split_and_come_together_again() -> None:
    """Both in Berlin, one to Moscow and one to Riyadh, both in Berlin again, in four days."""
    home = replace(one_city(days=4), cities=(BERLIN, RIYADH, MOSCOW), first_day=date(2023, 10, 9))
    problem = replace(
        home,
        hosts=(host("h0", BERLIN), host("r", RIYADH), host("m", MOSCOW)),
        calls=(
            replace(wish("start"), latest=date(2023, 10, 9)),
            replace(wish("east", "r"), group=GroupId("a")),
            replace(wish("north", "m"), group=GroupId("b")),
            replace(wish("end"), earliest=date(2023, 10, 12)),
        ),
        calendar=calendar_of((BERLIN, RIYADH, MOSCOW), home.first_day, home.last_day),
        groups=(
            Group(GroupId("a"), "A", (HEAD,), (BERLIN.id, RIYADH.id, BERLIN.id)),
            Group(GroupId("b"), "B", (SECOND,), (BERLIN.id, MOSCOW.id, BERLIN.id)),
        ),
    )
    plan = tour(problem)
    assert faults(problem, plan) == ()
    assert plan.goals["musts"].reached == 4
    assert {one.call: len(one.people) for one in plan.held} == {
        "start": 2,
        "east": 1,
        "north": 1,
        "end": 2,
    }
    assert {(leg.groups, leg.destination) for leg in plan.legs} == {
        (("a",), RIYADH.id),
        (("b",), MOSCOW.id),
        (("a",), BERLIN.id),
        (("b",), BERLIN.id),
    }


def test_groups_with_one_way_take_one_ride() -> None:
    problem = replace(
        seed_tour(2023),
        groups=(Group(GroupId("a"), "A", (HEAD,)), Group(GroupId("b"), "B", (SECOND,))),
    )
    plan = tour(problem)
    assert [leg.groups for leg in plan.legs] == [("a", "b"), ("a", "b")]
    # 330 + 45 and 315 + 60 minutes, each counted once.
    assert plan.goals["travel"].reached == 750


def test_in_a_free_order_a_city_without_calls_is_left_out() -> None:
    problem = replace(seed_tour(2023), route=())
    calls = tuple(one for one in problem.calls if one.host not in ("investment", "port"))
    plan = tour(replace(problem, calls=calls))
    assert [leg.destination for leg in plan.legs] == [MOSCOW.id]
    assert plan.legs[0].is_estimated
    assert "ride_estimated" in {reason.code for reason in plan.remarks}


def test_zones_of_half_and_quarter_hours_are_kept_on_the_host_s_clock() -> None:
    delhi = City(CityId("delhi"), "Delhi", "Asia/Kolkata", "IN", "IN-DL")
    kathmandu = City(CityId("ktm"), "Kathmandu", "Asia/Kathmandu", "NP")
    first, last = date(2023, 10, 9), date(2023, 10, 11)
    problem = replace(
        one_city(days=3),
        cities=(delhi, kathmandu),
        hosts=(host("d", delhi), host("k", kathmandu)),
        calls=(wish("one", "d"), wish("two", "k")),
        rides=(Ride(delhi.id, kathmandu.id, 105, departures=(time(7, 15),), border=30),),
        first_city=delhi.id,
        last_city=kathmandu.id,
        calendar=calendar_of((delhi, kathmandu), first, last),
    )
    plan = tour(problem)
    assert faults(problem, plan) == ()
    [leg] = plan.legs
    # 07:15 in Delhi is 01:45 UTC; 135 minutes later it is 04:00 UTC, 09:45 in Kathmandu.
    assert leg.departs.astimezone(UTC).time() == time(1, 45)
    assert f"{leg.arrives:%H:%M}" == "09:45"
    assert all(one.starts.minute % 15 == 0 for one in plan.held)


def test_the_night_of_the_change_to_summer_time_has_its_hours() -> None:
    first, last = date(2026, 3, 28), date(2026, 3, 30)
    problem = replace(
        one_city(wish("a"), days=3),
        first_day=first,
        last_day=last,
        calendar=calendar_of((BERLIN,), first, last),
    )
    plan = tour(problem)
    assert faults(problem, plan) == ()
    # At 2 on 29 March the clocks go to 3: nine hours from 20:00 end at 06:00.
    starts, ends = plan.nights[0].starts, plan.nights[0].ends
    assert starts is not None
    assert ends is not None
    assert (ends.astimezone(UTC) - starts.astimezone(UTC)).total_seconds() == 9 * 3600


def test_one_interpreter_is_at_one_call_and_a_local_one_stays() -> None:
    both = (
        replace(wish("a", "h0", 480), people=(HEAD,), pair=frozenset({"de", "zh"})),
        replace(wish("b", "h1", 480), people=(SECOND,), pair=frozenset({"de", "zh"})),
    )
    problem = replace(one_city(*both, days=1), interpreters=(interpreter("Anna", "de-zh"),))
    plan = tour(problem)
    assert len(plan.held) == 1
    assert plan.held[0].interpreter == "Anna"
    assert [one.reason.code for one in plan.unplaced] == ["no_interpreter_free"]
    more = (*problem.interpreters, interpreter("Boris", "de-zh", BERLIN))
    assert len(tour(replace(problem, interpreters=more)).held) == 2


def test_a_video_call_is_held_from_where_the_delegation_is_and_by_day() -> None:
    problem = replace(
        one_city(replace(wish("far", "t"), kind="video"), days=1),
        cities=(BERLIN, City(CityId("shanghai"), "Shanghai", "Asia/Shanghai", "CN")),
        hosts=(replace(host("t", BERLIN), city=CityId("shanghai")),),
    )
    cities, day = problem.cities, problem.first_day
    problem = replace(problem, calendar=calendar_of(cities, day, day), first_day=day, last_day=day)
    plan = tour(problem)
    # Shanghai closes at 17, which is 11 in Berlin; the delegation is up from 7.
    [held] = plan.held
    assert 5 <= held.starts.astimezone(UTC).hour < 9
    assert faults(problem, plan) == ()


def test_levels_that_differ_cost_and_are_told_with_equivalents() -> None:
    grades = {"mayor": 4, "vice governor": 4, "director": 5, "minister": 2}
    problem = one_city(wish("a"), days=1)
    problem = replace(
        problem,
        members=tuple(replace(one, rank="mayor") for one in problem.members),
        hosts=tuple(replace(one, rank="director") for one in problem.hosts),
        protocol=Protocol(grades, below=2),
    )
    plan = tour(problem)
    assert plan.goals["mismatch"].reached == 2
    [remark] = plan.remarks
    assert remark.code == "host_of_lower_level"
    assert remark.as_mapping()["equivalents"] == "vice governor"


def test_the_better_matched_of_two_wants_is_held() -> None:
    problem = one_city(
        wish("low", "h0", 480, Wish.WANT), wish("equal", "h1", 480, Wish.WANT), days=1
    )
    ranks = {"h0": "director", "h1": "minister"}
    problem = replace(
        problem,
        members=tuple(replace(one, rank="minister") for one in problem.members),
        hosts=tuple(replace(one, rank=ranks.get(one.id)) for one in problem.hosts),
        protocol=Protocol({"minister": 1, "director": 4}),
    )
    assert [one.call for one in tour(problem).held] == ["equal"]


def test_the_same_seed_gives_the_same_plan() -> None:
    assert tour(seed_tour(2023)) == tour(seed_tour(2023))


@pytest.mark.parametrize("language", ["en", "zh", "ru", "th"])
def test_all_that_is_wrong_is_told_at_once_in_each_language(language: str) -> None:
    problem = seed_tour(2023)
    naive = datetime(2023, 10, 12, 9)
    broken = replace(
        problem,
        cities=(replace(BERLIN, zone="Europe/Bonn"), RIYADH, MOSCOW),
        calls=(
            replace(problem.calls[0], host="nobody"),
            replace(problem.calls[1], starts=naive),
            *problem.calls[2:],
        ),
        members=(problem.members[0], replace(problem.members[1], until=date(2023, 10, 1))),
        calendar={place: days for place, days in problem.calendar.items() if place[0] != "SA"},
        precedences=((problem.calls[0].id, problem.calls[1].id),) * 1
        + ((problem.calls[1].id, problem.calls[0].id),),
    )
    plan = tour(broken)
    assert {reason.code for reason in plan.reasons} == {
        "zone_unknown",
        "host_of_call_unknown",
        "start_without_zone",
        "away_throughout",
        "calendar_missing",
        "precedence_circle",
    }
    assert plan.held == ()
    for reason in plan.reasons:
        assert "{" not in say(reason, language)


def test_a_host_that_is_never_open_in_the_window_is_named() -> None:
    problem = seed_tour(2023)
    saturday = replace(problem.calls[2], earliest=date(2023, 10, 14), latest=date(2023, 10, 14))
    calls = (*problem.calls[:2], saturday, *problem.calls[3:])
    [reason] = tour(replace(problem, calls=calls)).reasons
    assert say(reason, "en") == (
        "Investment (c3) never receives long enough from 14 October 2023 to 14 October 2023."
    )
