"""What a problem holds, by id, and how it is called in a reason."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple, TypeVar

from landbridge.meet.events.model import (
    Interpreter,
    Meeting,
    Party,
    Person,
    Slot,
    Slots,
    Table,
    TableId,
    TimetableProblem,
)
from landbridge.meet.model import InterpreterId, MeetingId, PartyId, PersonId

Key = TypeVar("Key")
Value = TypeVar("Value")


class Lookup(NamedTuple):
    """All of a problem by id, in its order; of two with one id the first."""

    slots: tuple[Slot, ...]
    parties: Mapping[PartyId, Party]
    people: Mapping[PersonId, tuple[Person, Party]]
    meetings: Mapping[MeetingId, Meeting]
    tables: Mapping[TableId, Table]
    interpreters: Mapping[InterpreterId, Interpreter]

    @classmethod
    def of(cls, problem: TimetableProblem) -> Lookup:
        """The lookup of a problem."""
        return cls(
            problem.slots,
            _firsts((one.id, one) for one in problem.parties),
            _firsts(
                (person.id, (person, party)) for party in problem.parties for person in party.people
            ),
            _firsts((one.id, one) for one in problem.meetings),
            _firsts((one.id, one) for one in problem.tables),
            _firsts((one.id, one) for one in problem.interpreters),
        )

    def call_party(self, party: PartyId) -> str:
        """A party's name."""
        return self.parties[party].name if party in self.parties else party

    def call_person(self, person: PersonId) -> str:
        """A person's name."""
        return self.people[person][0].name if person in self.people else person

    def call_meeting(self, meeting: MeetingId) -> str:
        """Who meets, with the meeting's id where that says more."""
        if meeting not in self.meetings:
            return meeting
        who = " – ".join(self.call_party(party) for party in self.meetings[meeting].parties)
        return meeting if meeting.startswith(who) else f"{who} ({meeting})"

    def call_table(self, table: TableId) -> str:
        """A table's name."""
        return self.tables[table].name if table in self.tables else table

    def call_interpreter(self, interpreter: InterpreterId) -> str:
        """An interpreter's name."""
        known = self.interpreters.get(interpreter)
        return known.name if known else interpreter

    def call_slot(self, slot: int) -> str:
        """When a slot begins, on the clock of its zone."""
        if not 0 <= slot < len(self.slots):
            return str(slot)
        return f"{self.slots[slot].starts:%Y-%m-%d %H:%M}"

    def call_slots(self, slots: Slots | None) -> str:
        """Slots as stretches that follow one another: from the first start to the last end."""
        stretches: list[list[int]] = []
        for slot in sorted(slots or ()):
            if stretches and stretches[-1][-1] == slot - 1:
                stretches[-1].append(slot)
            else:
                stretches.append([slot])
        return ", ".join(
            f"{self.slots[one[0]].starts:%Y-%m-%d %H:%M}–{self.slots[one[-1]].ends:%H:%M}"
            for one in stretches
        )


def _firsts(pairs: Iterable[tuple[Key, Value]]) -> dict[Key, Value]:
    firsts: dict[Key, Value] = {}
    for key, value in pairs:
        firsts.setdefault(key, value)
    return firsts
