"""What is wrong between placed meetings: people, tables and interpreters in two places at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TypeVar

from landbridge.claims.model import Reason
from landbridge.meet.events.lookup import Lookup
from landbridge.meet.events.model import Placed, TimetableProblem

Key = TypeVar("Key", bound=Hashable)


def wrong_between(
    problem: TimetableProblem, placed: Sequence[Placed], known: Lookup
) -> Iterator[Reason]:
    """What meetings whose ids are all known do to one another."""
    yield from _doubled_people(placed, known)
    yield from _doubled_tables(placed, known)
    yield from _parties_over_people(placed, known)
    yield from _hurried_interpreters(problem, placed, known)


def _doubled_people(placed: Iterable[Placed], known: Lookup) -> Iterator[Reason]:
    keyed = (((person, one.slot), one) for one in placed for person in one.people)
    for (person, slot), several in _shared(keyed).items():
        name, when = known.call_person(person), known.call_slot(slot)
        meetings = _listed(several, known)
        yield Reason.of("person_doubled", person=name, slot=when, meetings=meetings)


def _doubled_tables(placed: Iterable[Placed], known: Lookup) -> Iterator[Reason]:
    for (table, slot), several in _shared(((one.table, one.slot), one) for one in placed).items():
        name, when = known.call_table(table), known.call_slot(slot)
        yield Reason.of("table_doubled", table=name, slot=when, meetings=_listed(several, known))


def _parties_over_people(placed: Iterable[Placed], known: Lookup) -> Iterator[Reason]:
    """Where a party has more meetings at once than people who are there."""
    keyed = (
        ((party, one.slot), one) for one in placed for party in known.meetings[one.meeting].parties
    )
    for (party_id, slot), several in _shared(keyed).items():
        party = known.parties[party_id]
        there = sum(slot not in person.away for person in party.people)
        if len(several) > there:
            when, meetings = known.call_slot(slot), _listed(several, known)
            yield Reason.of(
                "party_over_people", party=party.name, slot=when, meetings=meetings, people=there
            )


def _hurried_interpreters(
    problem: TimetableProblem, placed: Iterable[Placed], known: Lookup
) -> Iterator[Reason]:
    """Where an interpreter is in two meetings at once, or has no time from one to the next."""
    work = defaultdict(list)
    for one in placed:
        if one.interpreter is not None:
            work[one.interpreter].append(one)
    for interpreter, meetings in work.items():
        name = known.call_interpreter(interpreter)
        for one, other in pairwise(sorted(meetings, key=lambda one: one.slot)):
            both = _listed((one, other), known)
            if one.slot == other.slot:
                when = known.call_slot(one.slot)
                yield Reason.of("interpreter_doubled", interpreter=name, slot=when, meetings=both)
            elif not known.slots[one.slot].leaves(problem.handover, known.slots[other.slot]):
                minutes = problem.handover
                yield Reason.of(
                    "handover_too_short", interpreter=name, meetings=both, minutes=minutes
                )


def _shared(keyed: Iterable[tuple[Key, Placed]]) -> Mapping[Key, list[Placed]]:
    """The meetings under each key that has more than one."""
    groups: dict[Key, list[Placed]] = defaultdict(list)
    for key, one in keyed:
        groups[key].append(one)
    return {key: several for key, several in groups.items() if len(several) > 1}


def _listed(several: Iterable[Placed], known: Lookup) -> str:
    return "; ".join(known.call_meeting(one.meeting) for one in several)
