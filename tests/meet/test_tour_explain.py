"""Why a tour's musts cannot all be held, and the cheapest way out."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time

from tours import BERLIN, HEAD, SECOND, host, interpreter, one_city, seed_tour, wish

from landbridge.claims.model import Reason
from landbridge.meet.model import Wish
from landbridge.meet.tours.checker import faults
from landbridge.meet.tours.explain import Oracle, conflict
from landbridge.meet.tours.model import Hours, TourProblem
from landbridge.meet.tours.roster import Roster
from landbridge.meet.tours.search import TourParams, TourSearch
from landbridge.meet.tours.tour import recounted, tour
from landbridge.meet.tours.writing import TourWriter
from landbridge.publish.sentence import say


def sentences(problem: TourProblem) -> tuple[set[str], list[str]]:
    """The facts and the changes in words; the facts are tried again by themselves."""
    plan = tour(problem)
    assert plan.way_out is not None
    assert faults(problem, plan) == ()
    are_smallest(problem)
    return (
        {say(reason, "en") for reason in plan.reasons},
        [say(reason, "en") for reason in plan.way_out.changes],
    )


def are_smallest(problem: TourProblem) -> None:
    """The facts exclude each other, and without any one of them they do not."""
    found = conflict(problem, TourParams())
    assert found is not None
    oracle = Oracle(problem, TourParams(seed=1))
    assert not oracle.holds(found.facts)
    for fact in found.facts:
        assert oracle.holds(other for other in found.facts if other is not fact)


def test_two_fixed_calls_at_once_are_told_and_one_is_moved() -> None:
    at = datetime(2023, 10, 9, 8, tzinfo=UTC)
    problem = one_city(
        replace(wish("a", "h0"), starts=at), replace(wish("b", "h1"), starts=at), days=1
    )
    facts, [change] = sentences(problem)
    assert facts == {
        "H0 (a) must be held.",
        "H1 (b) must be held.",
        "H0 (a) is fixed on 9 October 2023 at 10:00.",
        "H1 (b) is fixed on 9 October 2023 at 10:00.",
    }
    assert change.startswith("Move H")
    assert tour(problem).way_out is not None


def test_a_third_interpreter_is_asked_for_where_two_are_too_few() -> None:
    long = [
        replace(wish(name, at, 480), pair=frozenset({"de", "zh"}), people=(who,))
        for name, at, who in (("a", "h0", HEAD), ("b", "h1", SECOND))
    ]
    problem = replace(one_city(*long, days=1), interpreters=(interpreter("Anna", "de-zh", BERLIN),))
    # Asking a host for more hours would do no good: both need Anna for eight hours of one day,
    # and a day from 8 to 20 has twelve.
    facts, changes = sentences(problem)
    assert "Berlin has no more interpreters German–Chinese than are entered." in facts
    assert changes == ["Find interpreters German–Chinese in Berlin: 1 more."]
    out = tour(problem).way_out
    assert out is not None
    assert (out.musts, out.wants) == (2, 0)


def test_a_day_more_is_asked_for_only_where_nothing_cheaper_helps() -> None:
    # Three calls of eight hours for all, on two days from 9 to 17; even from 8 to 20 only one
    # fits in a day.
    problem = one_city(*(wish(f"c{number}", f"h{number}", 480) for number in range(3)))
    facts, [change] = sentences(problem)
    assert "The tour ends on 10 October 2023." in facts
    assert change in ("End on 11 October 2023.", "Begin on 8 October 2023.")


def test_a_host_is_asked_to_receive_outside_its_hours() -> None:
    monday = (Hours(1, time(9), time(10)),)
    problem = replace(
        one_city(wish("a", "h0"), wish("b", "h1"), days=1),
        hosts=(host("h0", BERLIN, monday), host("h1", BERLIN, monday)),
    )
    facts, [change] = sentences(problem)
    assert facts >= {"H0 receives only in its hours.", "H1 receives only in its hours."}
    assert change.startswith("Ask H")
    assert "on 9 October 2023 from" in change


def test_what_a_change_brings_counts_musts_and_wants() -> None:
    at = datetime(2023, 10, 9, 8, tzinfo=UTC)
    problem = one_city(
        replace(wish("a", "h0"), starts=at),
        replace(wish("b", "h1"), starts=at),
        wish("c", "h2", want=Wish.WANT),
        days=1,
    )
    plan = tour(problem)
    assert plan.goals["musts"].reached == 1
    assert plan.way_out is not None
    assert (plan.way_out.musts, plan.way_out.wants) == (2, 1)


def test_a_tour_without_a_way_says_so_and_proposes_nothing() -> None:
    problem = seed_tour(2023)
    cut_off = replace(
        problem,
        cities=tuple(replace(city, latitude=None) for city in problem.cities),
        rides=problem.rides[1:],
    )
    plan = tour(cut_off)
    assert plan.held == ()
    assert "No ride is known from Berlin to Riyadh." in {say(one, "en") for one in plan.reasons}
    assert plan.way_out is None or all("change" in reason.code for reason in plan.way_out.changes)


def test_a_tour_that_can_be_held_has_no_conflict() -> None:
    assert conflict(one_city(wish("a"), days=1), TourParams()) is None


def test_a_member_who_leaves_early_is_asked_to_stay() -> None:
    problem = one_city(
        replace(wish("a"), people=(HEAD,), earliest=date(2023, 10, 10)),
        replace(wish("b"), people=(HEAD,), latest=date(2023, 10, 9)),
    )
    away = replace(problem.members[0], until=date(2023, 10, 9))
    told = tour(replace(problem, members=(away, problem.members[1])))
    # The call alone can never be held: that is wrong input, told before any search.
    assert [reason.code for reason in told.reasons] == ["guests_away"]


def test_an_order_that_hours_forbid_is_told_with_both_hosts() -> None:
    early, late = (Hours(1, time(9), time(10)),), (Hours(1, time(15), time(16)),)
    problem = replace(
        one_city(wish("a", "h0"), wish("b", "h1"), days=1),
        hosts=(host("h0", BERLIN, early), host("h1", BERLIN, late)),
    )
    problem = replace(problem, precedences=((problem.calls[1].id, problem.calls[0].id),))
    facts, changes = sentences(problem)
    assert "H1 (b) comes before H0 (a)." in facts
    assert changes == ["Let H1 (b) come after H0 (a) if need be."]


def test_a_tour_that_has_no_time_is_told_as_not_found_and_not_as_impossible() -> None:
    plan = tour(seed_tour(2026), TourParams(stop=lambda: True))
    assert plan.reasons == (Reason.of("no_tour_in_time"),)
    assert plan.way_out is None


def test_a_tour_that_is_stopped_when_it_is_found_claims_no_proof_of_what_was_not_sought() -> None:
    problem = seed_tour(2026)
    search = TourSearch(Roster(problem), TourParams(stop=lambda: search.found is not None))
    goals = search.goals()
    assert goals["musts"].is_proven
    assert goals["travel"].bound == 0 < goals["travel"].reached
    assert faults(problem, recounted(problem, TourWriter(search).plan(goals))) == ()
