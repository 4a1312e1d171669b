"""A changed tour near to a frozen one: who is told, by calls and by journeys."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from tours import interpreter, one_city, seed_tour, wish

from landbridge.meet.model import Goal
from landbridge.meet.tours.checker import faults
from landbridge.meet.tours.model import TourProblem
from landbridge.meet.tours.near import disturbance
from landbridge.meet.tours.plan import TourPlan
from landbridge.meet.tours.tour import tour


def told(frozen: TourPlan, changed: TourProblem) -> Goal:
    """How many are told, which is what the two plans differ by."""
    plan = tour(changed, frozen=frozen)
    assert faults(changed, plan) == ()
    assert disturbance(changed, frozen, plan)["told"] == plan.goals["told"].reached
    return plan.goals["told"]


def test_where_nothing_changes_nobody_is_told() -> None:
    problem = seed_tour(2026)
    assert told(tour(problem), problem) == Goal(0, 0)


def test_of_a_late_flight_those_who_fly_are_told_and_no_host() -> None:
    problem = seed_tour(2026)
    frozen = tour(problem)
    flown = next(ride for ride in problem.rides if len(ride.departures) == 2)
    later = replace(flown, departures=(time(8), time(14, 55)))
    rides = tuple(later if ride == flown else ride for ride in problem.rides)
    assert told(frozen, replace(problem, rides=rides)) == Goal(2, 2)


def test_of_a_call_that_is_gone_its_host_and_its_guests_are_told() -> None:
    problem = one_city(wish("c1", "h0"), wish("c2", "h1"))
    gone = replace(problem, calls=problem.calls[:1])
    assert told(tour(problem), gone) == Goal(3, 3)


def test_an_interpreter_stays_with_a_call_where_another_is_as_good() -> None:
    call = replace(wish("c1"), pair=frozenset({"de", "th"}))
    both = interpreter("A", "de-th"), interpreter("B", "de-th")
    problem = replace(one_city(call), interpreters=both)
    frozen = tour(problem)
    (held,) = frozen.held
    (other,) = (one.id for one in both if one.id != held.interpreter)
    swapped = replace(frozen, held=(replace(held, interpreter=other),))
    assert told(swapped, problem) == Goal(0, 0)
