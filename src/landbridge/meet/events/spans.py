"""What a party without breaks is bound to: as many slots as it has meetings, one after another.

Where it begins says where it is used: an order encoding (Crawford and Baker 1994) of the first
slot. Nothing new is said, but a solver sees at once what it would have to try.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from landbridge.meet.events.model import TimetableProblem
from landbridge.meet.events.statements import Literal, Statements
from landbridge.meet.model import PartyId

Used = Mapping[PartyId, Sequence[Literal | None]]


def state_spans(
    words: Statements,
    problem: TimetableProblem,
    used: Used,
    breaks: Mapping[PartyId, Sequence[Literal]],
    counts: Mapping[PartyId, int],
) -> None:
    """For parties of one person whose meetings are all held, in events of one session."""
    if len({slot.session for slot in problem.slots}) != 1:
        return
    for party in problem.parties:
        row = [here for here in used[party.id] if here is not None]
        if len(party.people) == 1 and row and counts[party.id] <= len(row):
            span(words, row, words.either(breaks[party.id] or ()), counts[party.id])


def span(words: Statements, row: Sequence[Literal], restless: Literal, length: int) -> None:
    """A party that has no break is used from where it has begun until it has met so often."""
    begun = _begun(words, row)
    words.some([begun[len(row) - length]])
    for slot, here in enumerate(row):
        if slot < length:
            words.some((restless, -begun[slot], here))
        else:
            words.some((restless, -begun[slot], begun[slot - length], here))
            words.some((restless, -begun[slot - length], -here))


def _begun(words: Statements, row: Sequence[Literal]) -> Sequence[Literal]:
    """For each slot, that the party is used there or before."""
    begun = [row[0]]
    for here in row[1:]:
        begun.append(words.either((begun[-1], here)))
    return begun
