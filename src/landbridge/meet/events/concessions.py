"""Changes of an event's facts, made: the problem after each, and the reason that says it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from landbridge.claims.model import Reason
from landbridge.meet.events.lookup import Lookup
from landbridge.meet.events.model import (
    Interpreter,
    Person,
    Slots,
    Table,
    TableId,
    TimetableProblem,
)
from landbridge.meet.events.softening import Change
from landbridge.meet.events.statements import Fact
from landbridge.meet.model import InterpreterId, MeetingId, PartyId, PersonId, Wish


class Concession(NamedTuple):
    """A change in words, and the problem after it."""

    reason: Reason
    problem: TimetableProblem


@dataclass(frozen=True, slots=True)
class Conceding:
    """Makes changes as a plan needs them: where its meetings are, how its breaks differ."""

    at: Mapping[MeetingId, int]
    unfairness: int

    def concessions(
        self, problem: TimetableProblem, changes: Iterable[Change]
    ) -> Iterator[Concession]:
        """One after the other; slots of one fact and step go together."""
        for (fact, slots), count in _together(problem, changes).items():
            made = self._made(problem, fact, slots, count)
            yield made
            problem = made.problem

    def _made(self, problem: TimetableProblem, fact: Fact, slots: Slots, count: int) -> Concession:
        kind, about = fact
        if kind in ("held", "slots", "fixed"):
            return self._of_meeting(problem, kind, MeetingId(about[0]), slots)
        if kind in ("away", "people", "quota"):
            return _of_party(problem, kind, PartyId(about[0]), slots, count)
        if kind == "person_away":
            return _of_person(problem, PersonId(about[0]), slots)
        if kind == "order":
            return _unordered(problem, MeetingId(about[0]), MeetingId(about[1]))
        if kind == "interpreters":
            return _interpreted(problem, about, slots, count)
        if kind == "own_table":
            return _freed(problem, TableId(about[0]))
        if kind == "fairness":
            reason = Reason.of("event_change_fairness", fairness=self.unfairness)
            return Concession(reason, replace(problem, fairness=self.unfairness))
        return _furnished(problem, kind, slots, count)

    def _of_meeting(
        self, problem: TimetableProblem, kind: str, meeting: MeetingId, slots: Slots
    ) -> Concession:
        known = Lookup.of(problem)
        one, name = known.meetings[meeting], known.call_meeting(meeting)
        if kind == "held":
            changed = replace(one, wish=Wish.WANT)
            reason = Reason.of("event_change_held", meeting=name)
        elif kind == "fixed":
            changed = replace(one, fixed=self.at[meeting])
            slot = known.call_slot(self.at[meeting])
            reason = Reason.of("event_change_fixed", meeting=name, slot=slot)
        else:
            changed = replace(one, slots=(one.slots or frozenset()) | slots)
            times = known.call_slots(slots)
            reason = Reason.of("event_change_slots", meeting=name, slots=times)
        meetings = tuple(changed if each is one else each for each in problem.meetings)
        return Concession(reason, replace(problem, meetings=meetings))


def _together(
    problem: TimetableProblem, changes: Iterable[Change]
) -> Mapping[tuple[Fact, Slots], int]:
    """What is given up in which slots, and by how many."""
    slots: dict[tuple[Fact, int], list[int]] = {}
    for fact, slot, step in sorted(changes, key=lambda change: (change.step, change.slot or 0)):
        slots.setdefault((fact, step), []).extend(() if slot is None else (slot,))
    return Counter(
        (fact, frozenset(shift))
        for (fact, _), there in slots.items()
        for shift in _shifts(problem, fact, there)
    )


def _shifts(problem: TimetableProblem, fact: Fact, slots: Sequence[int]) -> Sequence[Sequence[int]]:
    """The slots as one person can serve them; an interpreter needs time to hand over."""
    if fact.kind != "interpreters":
        return [slots]
    shifts: list[list[int]] = []
    handover, times = problem.handover, problem.slots
    for slot in slots:
        ready = (one for one in shifts if times[one[-1]].leaves(handover, times[slot]))
        shift = next(ready, None)
        if shift is None:
            shifts.append([slot])
        else:
            shift.append(slot)
    return shifts


def _of_party(
    problem: TimetableProblem, kind: str, party: PartyId, slots: Slots, count: int
) -> Concession:
    known = Lookup.of(problem)
    one, times = known.parties[party], known.call_slots(slots)
    if kind == "quota":
        changed = replace(one, most=(one.most or 0) + count)
        reason = Reason.of("event_change_quota", party=one.name, most=changed.most)
    elif kind == "away":
        changed = replace(one, away=one.away - slots)
        reason = Reason.of("event_change_away", party=one.name, slots=times)
    else:
        names = [f"{one.name} +{number}" for number in range(1, count + 1)]
        away = _others(problem, slots)
        more = (Person(PersonId(name), name, away=away) for name in names)
        changed = replace(one, people=(*one.people, *more))
        reason = Reason.of("event_change_people", party=one.name, slots=times, count=count)
    parties = tuple(changed if each is one else each for each in problem.parties)
    return Concession(reason, replace(problem, parties=parties))


def _of_person(problem: TimetableProblem, person: PersonId, slots: Slots) -> Concession:
    known = Lookup.of(problem)
    one, party = known.people[person]
    there = replace(one, away=one.away - slots)
    people = tuple(there if each is one else each for each in party.people)
    parties = tuple(
        replace(each, people=people) if each is party else each for each in problem.parties
    )
    reason = Reason.of("event_change_person_away", person=one.name, slots=known.call_slots(slots))
    return Concession(reason, replace(problem, parties=parties))


def _unordered(problem: TimetableProblem, first: MeetingId, second: MeetingId) -> Concession:
    known = Lookup.of(problem)
    names = {"first": known.call_meeting(first), "second": known.call_meeting(second)}
    left = tuple(one for one in problem.precedences if one != (first, second))
    return Concession(Reason.of("event_change_order", **names), replace(problem, precedences=left))


def _interpreted(
    problem: TimetableProblem, pair: tuple[str, ...], slots: Slots, count: int
) -> Concession:
    words, known = "–".join(pair), len(problem.interpreters)
    names = [f"{words} +{number}" for number in range(known, known + count)]
    both, away = frozenset({frozenset(pair)}), _others(problem, slots)
    more = (Interpreter(InterpreterId(name), name, both, away=away) for name in names)
    times = Lookup.of(problem).call_slots(slots)
    reason = Reason.of("event_change_interpreters", pair=words, slots=times, count=count)
    return Concession(reason, replace(problem, interpreters=(*problem.interpreters, *more)))


def _freed(problem: TimetableProblem, table: TableId) -> Concession:
    parties = tuple(
        replace(one, table=None) if one.table == table else one for one in problem.parties
    )
    name = Lookup.of(problem).call_table(table)
    return Concession(
        Reason.of("event_change_own_table", table=name), replace(problem, parties=parties)
    )


def _furnished(problem: TimetableProblem, kind: str, slots: Slots, count: int) -> Concession:
    """More tables, or rooms, in these slots."""
    is_room, known = kind == "rooms", len(problem.tables)
    names = [f"+{number}" for number in range(known, known + count)]
    closed = _others(problem, slots)
    more = (Table(TableId(name), name, is_room, closed) for name in names)
    times = Lookup.of(problem).call_slots(slots)
    code = "event_change_rooms" if is_room else "event_change_tables"
    reason = Reason.of(code, slots=times, count=count)
    return Concession(reason, replace(problem, tables=(*problem.tables, *more)))


def _others(problem: TimetableProblem, slots: Slots) -> Slots:
    return frozenset(range(len(problem.slots))) - slots
