"""The delegation of the Thai notice as a problem: Germany, Saudi Arabia and Russia in nine days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

from landbridge.meet.model import Goal, InterpreterId, Wish
from landbridge.meet.tours.model import (
    Call,
    CallId,
    City,
    CityId,
    Host,
    HostId,
    Hours,
    Member,
    MemberId,
    Protocol,
    Ride,
    TourInterpreter,
    TourProblem,
)
from landbridge.meet.tours.plan import TourPlan
from landbridge.meet.tours.working_days import calendar_of

BERLIN = City(CityId("berlin"), "Berlin", "Europe/Berlin", "DE", "DE-BE", 52.52, 13.40)
RIYADH = City(CityId("riyadh"), "Riyadh", "Asia/Riyadh", "SA", None, 24.71, 46.68)
MOSCOW = City(CityId("moscow"), "Moscow", "Europe/Moscow", "RU", None, 55.76, 37.62)
CITIES = (BERLIN, RIYADH, MOSCOW)

SUNDAY_TO_THURSDAY = tuple(Hours(day, time(9), time(15)) for day in (7, 1, 2, 3, 4))
HEAD, SECOND = MemberId("head"), MemberId("second")


def seed_tour(year: int) -> TourProblem:
    """The delegation from 11 to 19 October of a year: two calls in each country."""
    first, last = date(year, 10, 11), date(year, 10, 19)
    return TourProblem(
        cities=CITIES,
        hosts=(
            host("chamber", BERLIN),
            host("ministry", BERLIN),
            host("investment", RIYADH, SUNDAY_TO_THURSDAY),
            host("port", RIYADH, tuple(Hours(day, time(8), time(18)) for day in range(1, 8))),
            host("embassy", MOSCOW, tuple(Hours(day, time(10), time(19)) for day in range(1, 8))),
            host("union", MOSCOW),
        ),
        calls=(
            call("c1", "chamber", 11, 13),
            call("c2", "ministry", 11, 13),
            call("c3", "investment", 14, 15),
            call("c4", "port", 14, 14),
            call("c5", "embassy", 16, 19),
            call("c6", "union", 16, 19),
        )
        if year == 2023
        else dated(year),
        members=(
            Member(HEAD, "Somchai", "minister", "head"),
            Member(SECOND, "Malee", "director"),
        ),
        rides=(
            Ride(BERLIN.id, RIYADH.id, 330, departures=(time(8), time(14, 10)), border=45),
            Ride(RIYADH.id, MOSCOW.id, 315, departures=(time(9, 35),), border=60),
        ),
        first_city=BERLIN.id,
        last_city=MOSCOW.id,
        first_day=first,
        last_day=last,
        calendar=calendar_of(CITIES, first, last),
        route=(BERLIN.id, RIYADH.id, MOSCOW.id),
        protocol=Protocol({"minister": 2, "deputy": 3, "director": 5}),
    )


def dated(year: int) -> tuple[Call, ...]:
    """The calls of 2023 on the same dates of another year."""
    return tuple(
        replace(
            one,
            earliest=one.earliest and one.earliest.replace(year=year),
            latest=one.latest and one.latest.replace(year=year),
        )
        for one in seed_tour(2023).calls
    )


def host(name: str, city: City, hours: tuple[Hours, ...] = ()) -> Host:
    """A host who is called as its id is."""
    return Host(HostId(name), name.title(), city.id, "minister", hours=hours)


def call(name: str, at: str, first: int, last: int) -> Call:
    """A must of an hour in October 2023."""
    days = date(2023, 10, first), date(2023, 10, last)
    return Call(CallId(name), HostId(at), 60, Wish.MUST, earliest=days[0], latest=days[1])


def one_city(*calls: Call, days: int = 2, hosts: int = 3) -> TourProblem:
    """Some days in Berlin from Monday 9 October 2023, with hosts h0, h1 … of usual hours."""
    first = date(2023, 10, 9)
    last = first + timedelta(days - 1)
    return TourProblem(
        cities=(BERLIN,),
        hosts=tuple(host(f"h{number}", BERLIN) for number in range(hosts)),
        calls=calls,
        members=(Member(HEAD, "Somchai", role="head"), Member(SECOND, "Malee")),
        rides=(),
        first_city=BERLIN.id,
        last_city=BERLIN.id,
        first_day=first,
        last_day=last,
        calendar=calendar_of((BERLIN,), first, last),
    )


def wish(name: str, at: str = "h0", minutes: int = 60, want: Wish = Wish.MUST) -> Call:
    """A call at any time of the tour."""
    return Call(CallId(name), HostId(at), minutes, want)


def interpreter(name: str, pair: str, city: City | None = None) -> TourInterpreter:
    """Who interprets a pair such as de-zh."""
    return TourInterpreter(
        InterpreterId(name), name, frozenset({frozenset(pair.split("-"))}), city and city.id
    )


def are_proven(plan: TourPlan) -> bool:
    """Whether nothing better is possible under any aim."""
    goals: list[Goal] = list(plan.goals.values())
    return bool(goals) and all(goal.is_proven for goal in goals)
