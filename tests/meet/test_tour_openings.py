"""When a host receives: working days, weekends, holidays, make-up workdays, fixed starts."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time

from tours import BERLIN, HEAD, host, one_city, wish

from landbridge.meet.tours.model import City, CityId, Host, Hours, TourProblem
from landbridge.meet.tours.openings import hours_on, openings
from landbridge.meet.tours.roster import Roster
from landbridge.meet.tours.working_days import calendar_of

DALIAN = City(CityId("dalian"), "Dalian", "Asia/Shanghai", "CN", "CN-LN")
FIRST, LAST = date(2023, 10, 2), date(2023, 10, 9)


def chinese_week(receives: Host) -> TourProblem:
    """From 2 to 9 October 2023, of which 7 and 8 October are worked instead of 5 and 6."""
    return replace(
        one_city(wish("a", receives.id)),
        cities=(DALIAN,),
        hosts=(receives,),
        first_city=DALIAN.id,
        last_city=DALIAN.id,
        first_day=FIRST,
        last_day=LAST,
        calendar=calendar_of((DALIAN,), FIRST, LAST),
    )


def open_days(receives: Host) -> list[int]:
    """The days of October on which a host can be called upon."""
    problem = chinese_week(receives)
    return [one.date.day for one in openings(Roster(problem), problem.calls[0])]


def test_a_host_without_hours_receives_on_working_and_make_up_days() -> None:
    assert open_days(host("h", DALIAN)) == [7, 8, 9]


def test_a_host_that_is_open_on_holidays_receives_then_too() -> None:
    assert open_days(replace(host("h", DALIAN), open_on_holidays=True)) == [2, 3, 4, 5, 6, 7, 8, 9]


def test_on_a_make_up_day_the_hours_are_those_of_the_weekday_before() -> None:
    hours = (*(Hours(day, time(9), time(17)) for day in range(1, 5)), Hours(5, time(9), time(12)))
    receives = host("h", DALIAN, hours)
    assert open_days(receives) == [7, 8, 9]
    roster = Roster(chinese_week(receives))
    # Saturday 7 and Sunday 8 have the hours of Friday, which ends at noon.
    assert hours_on(roster, receives, date(2023, 10, 8)) == ((time(9), time(12)),)
    assert hours_on(roster, receives, date(2023, 10, 9)) == ((time(9), time(17)),)


def test_hours_of_its_own_on_a_weekend_are_kept() -> None:
    saturday = host("h", BERLIN, (Hours(6, time(10), time(11)),))
    problem = replace(
        one_city(wish("a", "h"), days=6),
        hosts=(saturday,),
    )
    [opening] = openings(Roster(problem), problem.calls[0])
    assert (opening.date, opening.is_worked, len(opening.starts)) == (date(2023, 10, 14), False, 1)


def test_a_call_starts_on_the_quarters_that_leave_it_its_length() -> None:
    problem = one_city(wish("a", "h0", 450), days=1)
    [opening] = openings(Roster(problem), problem.calls[0])
    # From 9 to 17 are 480 minutes: 9:00, 9:15 and 9:30.
    assert len(opening.starts) == 3


def test_a_fixed_start_is_agreed_with_the_host_whatever_its_hours() -> None:
    evening = datetime(2023, 10, 9, 18, 10, tzinfo=UTC)
    problem = one_city(replace(wish("a"), starts=evening), days=1)
    [opening] = openings(Roster(problem), problem.calls[0])
    assert len(opening.starts) == 1


def test_a_call_is_held_when_those_who_are_named_and_the_roles_are_there() -> None:
    problem = one_city(
        replace(wish("a"), roles=frozenset({"head"})),
        replace(wish("b"), people=(HEAD,)),
        wish("c"),
    )
    away = replace(problem.members[0], since=date(2023, 10, 10))
    roster = Roster(replace(problem, members=(away, problem.members[1])))
    days = [[one.date.day for one in openings(roster, call)] for call in problem.calls]
    assert days == [[10], [10], [9, 10]]
