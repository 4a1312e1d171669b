"""What became of one engagement from one edition to the next."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from landbridge.meet.editions.engagement import Engagement
from landbridge.meet.model import MeetingId


class Change(StrEnum):
    """One way in which an engagement is not what it was."""

    ADDED = "added"
    WITHDRAWN = "withdrawn"
    MOVED = "moved"
    PLACE = "place"
    INTERPRETER = "interpreter"
    PEOPLE = "people"
    SUBJECT = "subject"


def changes(before: Engagement | None, after: Engagement | None) -> tuple[Change, ...]:
    """The ways in which an engagement changed, in the order of their weight; none if in none.

    `moved` is another time; a name put right is no other person.
    """
    if before is None or after is None:
        return _come_or_gone(before, after)
    differs = {
        Change.MOVED: _time(before) != _time(after),
        Change.PLACE: _place(before) != _place(after),
        Change.INTERPRETER: _interpreter(before) != _interpreter(after),
        Change.PEOPLE: _people(before) != _people(after),
        Change.SUBJECT: (before.kind, before.topic) != (after.kind, after.topic),
    }
    return tuple(change for change, differing in differs.items() if differing)


def next_sequences(
    held: Mapping[MeetingId, Engagement],
    known: Mapping[MeetingId, int],
    new: Mapping[MeetingId, Engagement],
) -> dict[MeetingId, int]:
    """The sequence of every meeting ever frozen, raised by one where it changed.

    `held` are the engagements of the edition before, `known` its sequences, with those of
    meetings withdrawn earlier, so that one that comes back goes on counting.
    """
    counts = dict(known)
    for meeting in [*new, *(gone for gone in held if gone not in new)]:
        if meeting not in counts:
            counts[meeting] = 0
        elif changes(held.get(meeting), new.get(meeting)):
            counts[meeting] += 1
    return counts


def _come_or_gone(before: Engagement | None, after: Engagement | None) -> tuple[Change, ...]:
    if before is after:
        return ()
    return (Change.ADDED,) if before is None else (Change.WITHDRAWN,)


def _time(one: Engagement) -> tuple[object, ...]:
    return one.starts.timestamp(), one.ends.timestamp(), one.zone, one.end_zone


def _place(one: Engagement) -> tuple[str, ...]:
    return one.table, one.place, one.venue, one.city


def _interpreter(one: Engagement) -> str | None:
    return one.interpreter.id if one.interpreter else None


def _people(one: Engagement) -> frozenset[tuple[object, ...]]:
    return frozenset((who.party, who.person, who.role) for who in one.attendees)
