"""What is wrong with a placed meeting by itself: its slot, its people, table and interpreter."""

from __future__ import annotations

from collections.abc import Iterator

from landbridge.claims.model import Reason
from landbridge.meet.events.lookup import Lookup
from landbridge.meet.events.model import Interpreter, Meeting, Party, Placed
from landbridge.meet.events.own_tables import own_tables
from landbridge.meet.model import Wish


def unknown_ids(placed: Placed, known: Lookup) -> Iterator[Reason]:
    """What a placed meeting names that the problem does not have."""
    if placed.meeting not in known.meetings:
        yield Reason.of("planned_unknown_meeting", meeting=placed.meeting)
    meeting = known.call_meeting(placed.meeting)
    if not 0 <= placed.slot < len(known.slots):
        yield Reason.of("planned_unknown_slot", meeting=meeting, slot=placed.slot)
    if placed.table not in known.tables:
        yield Reason.of("planned_unknown_table", meeting=meeting, table=placed.table)
    if placed.interpreter is not None and placed.interpreter not in known.interpreters:
        name = placed.interpreter
        yield Reason.of("planned_unknown_interpreter", meeting=meeting, interpreter=name)
    for person in placed.people:
        if person not in known.people:
            yield Reason.of("planned_unknown_person", meeting=meeting, person=person)


def wrong_in_itself(placed: Placed, known: Lookup) -> Iterator[Reason]:
    """What is wrong with a meeting whose ids are all known, whatever else is held."""
    meeting = known.meetings[placed.meeting]
    yield from _wrong_slot(placed, meeting, known)
    for party in meeting.parties:
        yield from _wrong_presence(placed, known.parties[party], known)
    yield from _wrong_people(placed, meeting, known)
    yield from _wrong_table(placed, meeting, known)
    yield from _wrong_interpreter(placed, meeting, known)


def _wrong_slot(placed: Placed, meeting: Meeting, known: Lookup) -> Iterator[Reason]:
    name, slot = known.call_meeting(meeting.id), known.call_slot(placed.slot)
    if meeting.wish is Wish.NO:
        yield Reason.of("unwanted_planned", meeting=name)
    if meeting.fixed is not None and placed.slot != meeting.fixed:
        fixed = known.call_slot(meeting.fixed)
        yield Reason.of("not_in_fixed_slot", meeting=name, slot=slot, fixed=fixed)
    if meeting.slots is not None and placed.slot not in meeting.slots:
        yield Reason.of("outside_its_slots", meeting=name, slot=slot)


def _wrong_presence(placed: Placed, party: Party, known: Lookup) -> Iterator[Reason]:
    """A party is away, or is not there with exactly one person."""
    meeting, slot = known.call_meeting(placed.meeting), known.call_slot(placed.slot)
    if placed.slot in party.away:
        yield Reason.of("party_away", meeting=meeting, party=party.name, slot=slot)
    there = sum(known.people[person][1].id == party.id for person in placed.people)
    if there != 1:
        yield Reason.of("not_one_person", meeting=meeting, party=party.name, count=there)


def _wrong_people(placed: Placed, meeting: Meeting, known: Lookup) -> Iterator[Reason]:
    name, slot = known.call_meeting(meeting.id), known.call_slot(placed.slot)
    for person_id in placed.people:
        person, party = known.people[person_id]
        if party.id not in meeting.parties:
            yield Reason.of("person_not_of_meeting", meeting=name, person=person.name)
        if placed.slot in person.away:
            yield Reason.of("person_away", meeting=name, person=person.name, slot=slot)
    for missing in (person for person in meeting.people if person not in placed.people):
        yield Reason.of("person_missing", meeting=name, person=known.call_person(missing))


def _wrong_table(placed: Placed, meeting: Meeting, known: Lookup) -> Iterator[Reason]:
    table, name = known.tables[placed.table], known.call_meeting(meeting.id)
    if placed.slot in table.closed:
        slot = known.call_slot(placed.slot)
        yield Reason.of("table_closed", meeting=name, table=table.name, slot=slot)
    own = own_tables(meeting, known)
    owner = next((one for one in known.parties.values() if one.table == table.id), None)
    if meeting.needs_room and not table.is_room:
        yield Reason.of("room_missing", meeting=name, table=table.name)
    elif own and table not in own:
        tables = ", ".join(one.name for one in own)
        yield Reason.of("not_at_own_table", meeting=name, table=table.name, own=tables)
    elif owner and not own:
        yield Reason.of("at_table_of_others", meeting=name, table=table.name, party=owner.name)


def _wrong_interpreter(placed: Placed, meeting: Meeting, known: Lookup) -> Iterator[Reason]:
    name = known.call_meeting(meeting.id)
    if placed.interpreter is not None:
        interpreter = known.interpreters[placed.interpreter]
        yield from _unfit(interpreter, placed, meeting, known)
    elif meeting.pair:
        yield Reason.of("interpreter_missing", meeting=name, pair=_spoken(meeting))


def _unfit(
    interpreter: Interpreter, placed: Placed, meeting: Meeting, known: Lookup
) -> Iterator[Reason]:
    name, who = known.call_meeting(meeting.id), interpreter.name
    if meeting.pair and meeting.pair not in interpreter.pairs:
        pair = _spoken(meeting)
        yield Reason.of("interpreter_lacks_pair", meeting=name, interpreter=who, pair=pair)
    if placed.slot in interpreter.away:
        slot = known.call_slot(placed.slot)
        yield Reason.of("interpreter_away", meeting=name, interpreter=who, slot=slot)


def _spoken(meeting: Meeting) -> str:
    return "–".join(sorted(meeting.pair))
