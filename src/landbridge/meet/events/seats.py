"""Whatever holds only so many meetings at a time: a party with its people, and what is named.

What is named is a person who is asked for, or a table of a party's own: each holds one.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import NamedTuple

from landbridge.meet.events.lookup import Lookup
from landbridge.meet.events.model import Meeting, Party, Person, Table
from landbridge.meet.events.own_tables import own_tables


class Seats(NamedTuple):
    """The seats that each meeting takes, and how many meetings each holds in each slot.

    The first seats are the parties, in their order; `single` are those that never hold two.
    """

    of: tuple[tuple[int, ...], ...]
    capacity: tuple[tuple[int, ...], ...]
    single: tuple[bool, ...]

    @classmethod
    def of_meetings(
        cls, meetings: Sequence[Meeting], known: Lookup, is_bound: bool = True
    ) -> Seats:
        """The seats that these meetings take.

        Of several tables of its parties' own a meeting takes the first if `is_bound`, else none.
        """
        holders: dict[Hashable, Party | Person | Table] = {
            ("party", party): known.parties[party] for party in known.parties
        }
        taken = []
        for meeting in meetings:
            holders |= (mine := _holders(meeting, known, is_bound))
            taken.append(tuple(mine))
        numbers = {key: number for number, key in enumerate(holders)}
        capacity = [_capacity(holder, len(known.slots)) for holder in holders.values()]
        return cls(
            tuple(tuple(numbers[key] for key in keys) for keys in taken),
            tuple(capacity),
            tuple(max(counts, default=0) <= 1 for counts in capacity),
        )


def _holders(
    meeting: Meeting, known: Lookup, is_bound: bool
) -> dict[Hashable, Party | Person | Table]:
    holders: dict[Hashable, Party | Person | Table] = {
        ("party", party): known.parties[party] for party in meeting.parties
    }
    holders |= {("person", person): known.people[person][0] for person in meeting.people}
    own = own_tables(meeting, known)
    if len(own) == 1 or (own and is_bound):
        holders["table", own[0].id] = own[0]
    return holders


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
