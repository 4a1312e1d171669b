"""What a party without breaks is bound to: as many slots as it has meetings, one after another.

Where it begins says where it is used: an order encoding (Crawford and Baker 1994) of the first
slot. Nothing new is said, but a solver sees at once what it would have to try: some of it, that
its meetings do not fit there (Hall 1935), takes a solver of clauses very long to count.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from landbridge.meet.events.matching import matched
from landbridge.meet.events.model import Meeting, Slots, TimetableProblem
from landbridge.meet.events.statements import Literal, Statements
from landbridge.meet.events.structure import Reader
from landbridge.meet.model import PartyId

Used = Mapping[PartyId, Sequence[Literal | None]]


def state_spans(
    words: Statements,
    problem: TimetableProblem,
    used: Used,
    restless: Mapping[PartyId, Literal],
    meetings: Sequence[Meeting],
) -> None:
    """For parties of one person whose meetings are all held, in events of one session."""
    if len({slot.session for slot in problem.slots}) != 1:
        return
    reader = Reader(problem)
    for party in problem.parties:
        row = [here for here in used[party.id] if here is not None]
        theirs = [reader.slots(meeting) for meeting in meetings if party.id in meeting.parties]
        if len(party.people) == 1 and row and len(theirs) <= len(row):
            span(words, row, restless[party.id], theirs)


def span(
    words: Statements, row: Sequence[Literal], restless: Literal, meetings: Sequence[Slots]
) -> None:
    """A party that has no break is used from where it has begun until it has met so often.

    It begins where its meetings, each with the slots that it can have, fill all slots until then.
    """
    begun, length = _begun(words, row), len(meetings)
    words.some([begun[len(row) - length]])
    for slot in range(len(row) - length + 1):
        if not _fill(meetings, range(slot, slot + length)):
            words.some((restless, -begun[slot], *begun[max(0, slot - 1) : slot]))
    for slot, here in enumerate(row):
        if slot < length:
            words.some((restless, -begun[slot], here))
        else:
            words.some((restless, -begun[slot], begun[slot - length], here))
            words.some((restless, -begun[slot - length], -here))


def _fill(meetings: Sequence[Slots], slots: range) -> bool:
    """Whether as many meetings as slots can have one of these each."""
    choices = {number: sorted(can & set(slots)) for number, can in enumerate(meetings)}
    return len(matched(choices, {})) == len(meetings)


def _begun(words: Statements, row: Sequence[Literal]) -> Sequence[Literal]:
    """For each slot, that the party is used there or before."""
    begun = [row[0]]
    for here in row[1:]:
        begun.append(words.either((begun[-1], here)))
    return begun
