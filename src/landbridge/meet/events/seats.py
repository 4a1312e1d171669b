"""Whatever holds only so many meetings at a time: a party with its people, and what is named.

What is named is a person who is asked for, or a table of a party's own: each holds one.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import NamedTuple

from landbridge.meet.events.lookup import Lookup
from landbridge.meet.events.model import Meeting, Party, Person, Table


class Seats(NamedTuple):
    """The seats that each meeting takes, and how many meetings each holds in each slot.

    The first seats are the parties, in their order; `single` are those that never hold two.
    """

    of: tuple[tuple[int, ...], ...]
    capacity: tuple[tuple[int, ...], ...]
    single: tuple[bool, ...]

    @classmethod
    def of_meetings(cls, meetings: Sequence[Meeting], known: Lookup) -> Seats:
        """The seats that these meetings take."""
        holders: dict[Hashable, Party | Person | Table] = {
            ("party", party): known.parties[party] for party in known.parties
        }
        taken = []
        for meeting in meetings:
            holders |= (mine := _holders(meeting, known))
            taken.append(tuple(mine))
        numbers = {key: number for number, key in enumerate(holders)}
        capacity = [_capacity(holder, len(known.slots)) for holder in holders.values()]
        return cls(
            tuple(tuple(numbers[key] for key in keys) for keys in taken),
            tuple(capacity),
            tuple(max(counts, default=0) <= 1 for counts in capacity),
        )


def own_table(meeting: Meeting, known: Lookup) -> Table | None:
    """The table of one of its parties at which a meeting has to be; the first of several."""
    for party in meeting.parties:
        table = known.parties[party].table
        if table is not None and known.tables[table].is_room >= meeting.needs_room:
            return known.tables[table]
    return None


def _holders(meeting: Meeting, known: Lookup) -> dict[Hashable, Party | Person | Table]:
    holders: dict[Hashable, Party | Person | Table] = {
        ("party", party): known.parties[party] for party in meeting.parties
    }
    holders |= {("person", person): known.people[person][0] for person in meeting.people}
    table = own_table(meeting, known)
    return holders if table is None else holders | {("table", table.id): table}


def _capacity(holder: Party | Person | Table, slots: int) -> tuple[int, ...]:
    match holder:
        case Party():
            return tuple(
                0 if slot in holder.away else sum(slot not in one.away for one in holder.people)
                for slot in range(slots)
            )
        case Person():
            return tuple(int(slot not in holder.away) for slot in range(slots))
    return tuple(int(slot not in holder.closed) for slot in range(slots))
