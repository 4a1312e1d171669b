"""What the placed meetings of a plan take up, slot by slot, and what keeps another from a slot."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from landbridge.meet.events.interpreting import Interpreting
from landbridge.meet.events.lookup import Lookup
from landbridge.meet.events.model import Meeting, Placed, TableId, TimetableProblem
from landbridge.meet.events.own_tables import own_tables, shared_tables
from landbridge.meet.events.slot_bits import SlotBits
from landbridge.meet.events.softening import BY_SLOT, COUNTED, ROOMS, TABLES
from landbridge.meet.events.statements import Fact
from landbridge.meet.model import InterpreterId, MeetingId, PartyId, PersonId


class Occupancy:
    """Who and what is taken in each slot; a meeting that is let in takes its own."""

    def __init__(self, problem: TimetableProblem, placed: Iterable[Placed]) -> None:
        self.problem = problem
        self.slots: dict[MeetingId, int] = {}
        self.interpreters: dict[MeetingId, InterpreterId] = {}
        self._more: Counter[tuple[Fact, int]] = Counter()
        self._known = Lookup.of(problem)
        self._shared = shared_tables(problem)
        self._held: Counter[PartyId] = Counter()
        self._busy: Counter[tuple[PartyId, int]] = Counter()
        self._asked: set[tuple[PersonId, int]] = set()
        self._sitting: Counter[int] = Counter()
        self._indoors: Counter[int] = Counter()
        self._own: set[tuple[TableId, int]] = set()
        self._work: set[tuple[InterpreterId, int]] = set()
        self._near = _near(problem)
        for one in placed:
            self._take(self._known.meetings[one.meeting], one.slot, one.table, one.interpreter)

    def can_ever_be(self, meeting: Meeting, slot: int) -> bool:
        """Whether anything could be given up for a meeting here: nobody is in two at once, and at
        a table of a party's own there is one."""
        is_asked = any((person, slot) in self._asked for person in meeting.people)
        return not is_asked and self._own_table(meeting, slot) is not None

    def in_the_way(self, meeting: Meeting, slot: int) -> Iterator[Fact]:
        """The facts that keep a meeting from a slot, if it can ever be there."""
        yield from self._of_its_own(meeting, slot)
        for person in meeting.people:
            if slot in self._known.people[person][0].away:
                yield Fact("person_away", (person,))
        for party in meeting.parties:
            yield from self._of_party(party, meeting, slot)
        yield from self._of_places(meeting, slot)
        if meeting.pair and self._interpreter(meeting, slot) is None:
            yield Fact("interpreters", tuple(sorted(meeting.pair)))

    def asked_for(self, fact: Fact, slot: int) -> int:
        """By how much a fact that counts is given up already."""
        return self._more[fact, slot if fact.kind in BY_SLOT else 0]

    def strewn(self, given_up: Iterable[Fact], slot: int) -> tuple[int, int]:
        """How much more of the same is asked for here already, and how far off the next is.

        An office sooner sets up one table for an hour than two at once, or one here and there.
        """
        steps, distance = 0, 0
        for fact in given_up:
            steps += self.asked_for(fact, slot)
            asked = [abs(slot - other) for known, other in self._more if known == fact]
            distance += min(asked, default=0)
        return steps, distance

    def let_in(self, meeting: Meeting, slot: int, given_up: Iterable[Fact]) -> None:
        """Place a meeting, for which some facts are given up."""
        for fact in given_up:
            self._more[fact, slot if fact.kind in BY_SLOT else 0] += fact.kind in COUNTED
        interpreter = self._interpreter(meeting, slot) if meeting.pair else None
        self._take(meeting, slot, self._own_table(meeting, slot) or TableId(""), interpreter)

    def helped(self, changed: TimetableProblem) -> Mapping[MeetingId, InterpreterId]:
        """Who interprets what once a problem has been changed so that all that is placed can be."""
        found = Occupancy(changed, ())
        found._work |= self._work
        helped = dict(self.interpreters)
        for one, slot in self.slots.items():
            meeting = self._known.meetings[one]
            if meeting.pair and one not in helped:
                newcomer = found._interpreter(meeting, slot)
                if newcomer is not None:
                    helped[one] = newcomer
                    found._work.add((newcomer, slot))
        return helped

    def _take(
        self, meeting: Meeting, slot: int, table: TableId, interpreter: InterpreterId | None
    ) -> None:
        self.slots[meeting.id] = slot
        self._held.update(meeting.parties)
        self._busy.update((party, slot) for party in meeting.parties)
        self._asked.update((person, slot) for person in meeting.people)
        if own_tables(meeting, self._known):
            self._own.add((table, slot))
        else:
            self._sitting[slot] += 1
            self._indoors[slot] += meeting.needs_room
        if interpreter is not None:
            self.interpreters[meeting.id] = interpreter
            self._work.add((interpreter, slot))

    def _of_its_own(self, meeting: Meeting, slot: int) -> Iterator[Fact]:
        if meeting.fixed not in (None, slot):
            yield Fact("fixed", (meeting.id,))
        if meeting.slots is not None and slot not in meeting.slots:
            yield Fact("slots", (meeting.id,))
        for first, second in self.problem.precedences:
            if meeting.id == first and self.slots.get(second, slot + 1) <= slot:
                yield Fact("order", (first, second))
            if meeting.id == second and self.slots.get(first, slot - 1) >= slot:
                yield Fact("order", (first, second))

    def _of_party(self, party: PartyId, meeting: Meeting, slot: int) -> Iterator[Fact]:
        one = self._known.parties[party]
        people, quota = Fact("people", (party,)), Fact("quota", (party,))
        if slot in one.away:
            yield Fact("away", (party,))
        there = sum(slot not in who.away or who.id in meeting.people for who in one.people)
        if self._busy[party, slot] >= there + self.asked_for(people, slot):
            yield people
        if one.most is not None and self._held[party] >= one.most + self.asked_for(quota, slot):
            yield quota

    def _of_places(self, meeting: Meeting, slot: int) -> Iterator[Fact]:
        if own_tables(meeting, self._known):
            return
        opened = [table for table in self._shared if slot not in table.closed]
        rooms = sum(table.is_room for table in opened) + self.asked_for(ROOMS, slot)
        tables = len(opened) + self.asked_for(TABLES, slot) + self.asked_for(ROOMS, slot)
        if meeting.needs_room and self._indoors[slot] >= rooms:
            yield ROOMS
        elif self._sitting[slot] >= tables:
            yield TABLES

    def _own_table(self, meeting: Meeting, slot: int) -> TableId | None:
        """The first of its own tables that is free; "" for a meeting that has none."""
        own = own_tables(meeting, self._known)
        free = (
            table.id
            for table in own
            if slot not in table.closed and (table.id, slot) not in self._own
        )
        return next(free, None) if own else TableId("")

    def _interpreter(self, meeting: Meeting, slot: int) -> InterpreterId | None:
        """One who is there and free; None where nobody is."""
        for one in self.problem.interpreters:
            is_free = not any((one.id, other) in self._work for other in self._near[slot])
            if meeting.pair in one.pairs and slot not in one.away and is_free:
                return one.id
        return None


def _near(problem: TimetableProblem) -> list[tuple[int, ...]]:
    """For each slot those in which its interpreter can have no other meeting."""
    bits = SlotBits(problem.slots)
    clash = Interpreting.of_meetings((), problem, bits).clash
    return [bits.slots_of(mask) for mask in clash]
