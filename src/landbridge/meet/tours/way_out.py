"""The cheapest change that lets every must be held, made concrete: who, which day, what hour.

Facts that go by steps (rest, transfer, days, interpreters) go only as far as is needed, one after
the other. What a host, a member or a call gives up is read off a tour without those
facts, which holds nothing but the musts. What the change then makes of musts and
wants is counted on a tour of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from landbridge.claims.model import Reason
from landbridge.meet.model import Goal, WayOut
from landbridge.meet.tours.explain import Facts, musts_only
from landbridge.meet.tours.facts import Fact
from landbridge.meet.tours.model import Call, TourProblem
from landbridge.meet.tours.openings import is_received
from landbridge.meet.tours.plan import HeldCall, TourPlan
from landbridge.meet.tours.roster import Roster
from landbridge.meet.tours.search import TourParams, TourSearch, is_possible
from landbridge.meet.tours.writing import TourWriter


@dataclass(frozen=True, slots=True)
class Concession:
    """A change in words, and the problem after it."""

    reason: Reason
    problem: TourProblem


def way_out(problem: TourProblem, given_up: Facts, params: TourParams) -> WayOut | None:
    """What to ask for so that the given-up facts need not hold, and what it brings.

    None where it could not be shown within the effort.
    """
    changed, reasons = _by_steps(problem, given_up, params)
    loose = musts_only(changed)
    whole = [fact for fact in given_up if not fact.steps]
    for fact in whole:
        loose = fact.without(loose)
    plan = _planned(loose, params)
    if plan is None:
        return None
    for fact in whole:
        for concession in _concessions(changed, fact, plan):
            changed = concession.problem
            reasons.append(concession.reason)
    goals = TourSearch(Roster(changed), params).goals()
    return _way_out(given_up, reasons, goals, problem) if goals else None


def _way_out(
    given_up: Facts, reasons: list[Reason], goals: Mapping[str, Goal], problem: TourProblem
) -> WayOut:
    cost = sum(fact.cost or 0 for fact in given_up)
    return WayOut(tuple(reasons), cost, goals["musts"].reached, goals["wants"].reached)


def _planned(problem: TourProblem, params: TourParams) -> TourPlan | None:
    search = TourSearch(Roster(problem), params)
    goals = search.goals()
    return TourWriter(search).plan(goals) if goals else None


def _by_steps(
    problem: TourProblem, given_up: Facts, params: TourParams
) -> tuple[TourProblem, list[Reason]]:
    """The problem with each fact that goes by steps gone as far as it must, with the reasons."""
    changed, reasons = problem, list[Reason]()
    for number, fact in enumerate(given_up):
        if fact.steps:
            others = given_up[:number] + given_up[number + 1 :]
            reason, step = _least_step(changed, fact, others, params)
            changed = step
            reasons.append(reason)
    return changed, reasons


def _least_step(
    problem: TourProblem, fact: Fact, others: Facts, params: TourParams
) -> tuple[Reason, TourProblem]:
    """The first step of a fact that makes a tour once the other facts are gone."""
    for reason, step in fact.steps:
        changed = loose = step(problem)
        for other in others:
            loose = other.without(loose)
        if is_possible(loose, params):
            return reason, changed
    reason, step = fact.steps[-1]
    return reason, step(problem)


def _concessions(problem: TourProblem, fact: Fact, plan: TourPlan) -> Iterator[Concession]:
    """What giving up a fact comes to in a tour that does without it."""
    match fact.key:
        case ("must", call):
            yield Concession(_of_call("change_leave_out", problem, call), fact.without(problem))
        case ("hours", host):
            yield from _received(problem, host, plan)
        case ("start" | "days", call):
            yield from _moved(problem, fact, call, plan)
        case ("roles", call, _):
            yield Concession(_of_call("change_roles", problem, call), fact.without(problem))
        case ("presence", member):
            yield _present(problem, member, plan)
        case ("precedence", first, second):
            earlier, later = (f"{_host_name(problem, one)} ({one})" for one in (first, second))
            reason = Reason.of("change_precedence", first=earlier, second=later)
            yield Concession(reason, fact.without(problem))
        case ("route",):
            cities = {city.id: city.name for city in problem.cities}
            way = (problem.first_city, *(leg.destination for leg in plan.legs))
            names = " → ".join(cities[city] for city in dict.fromkeys(way))
            yield Concession(Reason.of("change_route", cities=names), fact.without(problem))


def _of_call(code: str, problem: TourProblem, call: str) -> Reason:
    return Reason.of(code, call=call, host=_host_name(problem, call))


def _host_name(problem: TourProblem, call: str) -> str:
    host = _call(problem, call).host
    return next(one.name for one in problem.hosts if one.id == host)


def _call(problem: TourProblem, call: str) -> Call:
    return next(one for one in problem.calls if one.id == call)


def _fixed(problem: TourProblem, held: HeldCall) -> TourProblem:
    """The problem with a call fixed where a plan has it."""
    calls = tuple(
        replace(one, starts=held.starts, earliest=None, latest=None) if one.id == held.call else one
        for one in problem.calls
    )
    return replace(problem, calls=calls)


def _received(problem: TourProblem, host: str, plan: TourPlan) -> Iterator[Concession]:
    """The calls for which a host receives outside its hours."""
    roster = Roster(problem)
    for held in plan.held:
        call = _call(problem, held.call)
        day = held.starts.date()
        inside = is_received(roster, call, roster.clock.minute(held.starts), day)
        if call.host == host and not inside:
            problem = _fixed(problem, held)
            yield Concession(_at("change_receive", problem, held), problem)


def _moved(problem: TourProblem, fact: Fact, call: str, plan: TourPlan) -> Iterator[Concession]:
    for held in plan.held:
        if held.call == call:
            changed = fact.without(problem)
            day = held.starts.date()
            calls = tuple(
                replace(one, earliest=day, latest=day) if one.id == call else one
                for one in changed.calls
            )
            yield Concession(_at("change_move", problem, held), replace(changed, calls=calls))


def _at(code: str, problem: TourProblem, held: HeldCall) -> Reason:
    return Reason.of(
        code,
        call=held.call,
        host=_host_name(problem, held.call),
        day=held.starts.date(),
        time=f"{held.starts:%H:%M}",
        until=f"{held.ends:%H:%M}",
    )


def _present(problem: TourProblem, member: str, plan: TourPlan) -> Concession:
    """The days by which a member would have to come earlier or stay longer."""
    days = [held.starts.date() for held in plan.held if member in held.people]
    one = next(one for one in problem.members if one.id == member)
    since = min([one.since or date.min, *days]) if one.since else None
    until = max([one.until or date.max, *days]) if one.until else None
    members = tuple(
        replace(other, since=since, until=until) if other.id == member else other
        for other in problem.members
    )
    reason = Reason.of("change_presence", member=one.name, first=since or "", last=until or "")
    return Concession(reason, replace(problem, members=members))
