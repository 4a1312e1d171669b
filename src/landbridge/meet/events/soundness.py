"""What is wrong with an event's problem before anybody plans it: all of it at once."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import UTC
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise

from landbridge.claims.model import Reason
from landbridge.meet.events.lookup import Lookup
from landbridge.meet.events.model import Meeting, Party, Slots, TimetableProblem
from landbridge.meet.model import MeetingId, Wish


def problem_faults(problem: TimetableProblem) -> tuple[Reason, ...]:
    """What no plan could mend: ids, slots, parties, meetings and precedences; nothing if sound."""
    known = Lookup.of(problem)
    return (
        *_doubled_ids(problem),
        *_wrong_slots(problem),
        *_unknown_slots(problem, known),
        *(reason for party in problem.parties for reason in _wrong_party(party, known)),
        *(reason for meeting in problem.meetings for reason in _wrong_meeting(meeting, known)),
        *_fixed_together(problem, known),
        *_wrong_precedences(problem, known),
    )


def _doubled_ids(problem: TimetableProblem) -> Iterator[Reason]:
    people = (person for party in problem.parties for person in party.people)
    yield from _doubled("party_id_doubled", (one.id for one in problem.parties))
    yield from _doubled("person_id_doubled", (one.id for one in people))
    yield from _doubled("meeting_id_doubled", (one.id for one in problem.meetings))
    yield from _doubled("table_id_doubled", (one.id for one in problem.tables))
    yield from _doubled("interpreter_id_doubled", (one.id for one in problem.interpreters))


def _doubled(code: str, ids: Iterable[str]) -> Iterator[Reason]:
    for name, count in Counter(ids).items():
        if count > 1:
            yield Reason.of(code, id=name, count=count)


def _wrong_slots(problem: TimetableProblem) -> Iterator[Reason]:
    """Slots without a zone, that end before they start, or that are not one after another."""
    zoned = [slot for slot in problem.slots if slot.starts.tzinfo and slot.ends.tzinfo]
    for slot in problem.slots:
        if slot not in zoned:
            yield Reason.of("slot_without_zone", slot=f"{slot.starts:%Y-%m-%d %H:%M}")
    for slot in zoned:
        if slot.ends.astimezone(UTC) <= slot.starts.astimezone(UTC):
            yield Reason.of("slot_without_length", slot=f"{slot.starts:%Y-%m-%d %H:%M}")
    for one, other in pairwise(zoned):
        if other.starts.astimezone(UTC) < one.ends.astimezone(UTC):
            both = (f"{slot.starts:%Y-%m-%d %H:%M}" for slot in (one, other))
            yield Reason.of("slots_overlap", first=next(both), second=next(both))


def _unknown_slots(problem: TimetableProblem, known: Lookup) -> Iterator[Reason]:
    """Slots that are named somewhere and that the event does not have."""
    every = range(len(problem.slots))
    for name, slots in _named_slots(problem, known):
        for slot in sorted(slots.difference(every)):
            yield Reason.of("slot_unknown", name=name, slot=slot, count=len(every))


def _named_slots(problem: TimetableProblem, known: Lookup) -> Iterator[tuple[str, Slots]]:
    for party in problem.parties:
        yield party.name, party.away
        yield from ((person.name, person.away) for person in party.people)
    for meeting in problem.meetings:
        fixed = set() if meeting.fixed is None else {meeting.fixed}
        yield known.call_meeting(meeting.id), (meeting.slots or frozenset()) | fixed
    yield from ((table.name, table.closed) for table in problem.tables)
    yield from ((interpreter.name, interpreter.away) for interpreter in problem.interpreters)


def _wrong_party(party: Party, known: Lookup) -> Iterator[Reason]:
    every = frozenset(range(len(known.slots)))
    if not party.people:
        yield Reason.of("party_without_people", party=party.name)
    elif all(every <= person.away | party.away for person in party.people):
        yield Reason.of("party_without_slot", party=party.name)
    if party.table is not None and party.table not in known.tables:
        yield Reason.of("own_table_unknown", party=party.name, table=party.table)


def _wrong_meeting(meeting: Meeting, known: Lookup) -> Iterator[Reason]:
    name = known.call_meeting(meeting.id)
    for party, count in Counter(meeting.parties).items():
        if party not in known.parties:
            yield Reason.of("party_unknown", meeting=name, party=party)
        elif count > 1:
            yield Reason.of("meets_itself", meeting=name, party=known.call_party(party))
    if len(meeting.parties) < 2:
        yield Reason.of("meeting_of_one", meeting=name)
    yield from _wrong_representatives(meeting, known)
    if meeting.pair and len(meeting.pair) != 2:
        yield Reason.of("pair_not_two", meeting=name, pair="–".join(sorted(meeting.pair)))
    if meeting.slots is not None and meeting.fixed not in (None, *meeting.slots):
        slot = known.call_slot(meeting.fixed or 0)
        yield Reason.of("fixed_outside_its_slots", meeting=name, slot=slot)


def _wrong_representatives(meeting: Meeting, known: Lookup) -> Iterator[Reason]:
    """People asked for by name who are not of the parties, or two of one party."""
    name = known.call_meeting(meeting.id)
    asked = defaultdict(list)
    for person in meeting.people:
        party = known.people[person][1].id if person in known.people else None
        if party is None or party not in meeting.parties:
            who = known.call_person(person)
            yield Reason.of("representative_unknown", meeting=name, person=who)
        else:
            asked[party].append(known.call_person(person))
    for party, people in asked.items():
        if len(people) > 1:
            party_name, names = known.call_party(party), ", ".join(people)
            yield Reason.of("several_representatives", meeting=name, party=party_name, people=names)


def _fixed_together(problem: TimetableProblem, known: Lookup) -> Iterator[Reason]:
    """Parties with more meetings fixed in one slot than they have people."""
    fixed = defaultdict(list)
    for meeting in problem.meetings:
        if meeting.fixed is not None and meeting.wish is not Wish.NO:
            for party_id in dict.fromkeys(meeting.parties):
                fixed[party_id, meeting.fixed].append(known.call_meeting(meeting.id))
    for (party_id, slot), names in fixed.items():
        party = known.parties.get(party_id)
        if party is not None and len(names) > max(1, len(party.people)):
            when, meetings = known.call_slot(slot), "; ".join(names)
            yield Reason.of("fixed_together", party=party.name, slot=when, meetings=meetings)


def _wrong_precedences(problem: TimetableProblem, known: Lookup) -> Iterator[Reason]:
    order: dict[MeetingId, set[MeetingId]] = defaultdict(set)
    for first, second in problem.precedences:
        for meeting in (first, second):
            if meeting not in known.meetings:
                yield Reason.of("precedence_unknown", meeting=meeting)
        order[second].add(first)
    try:
        TopologicalSorter(order).prepare()
    except CycleError as circle:
        names = " → ".join(known.call_meeting(meeting) for meeting in circle.args[1])
        yield Reason.of("precedence_circle", meetings=names)
