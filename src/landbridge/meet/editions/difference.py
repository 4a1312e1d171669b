"""What two editions of one occasion do differently, and who is to be told.

A person whom a colleague replaces is told of a withdrawal, the colleague of an addition.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from landbridge.meet.editions.agenda import Holder, Holding, holders
from landbridge.meet.editions.change import Change, changes
from landbridge.meet.editions.edition import Edition, engagements
from landbridge.meet.editions.engagement import Engagement
from landbridge.meet.model import MeetingId


@dataclass(frozen=True, slots=True)
class Changed:
    """One engagement as it was and as it is, for all or for one whom it concerns.

    `before` is none where it is new, `after` where it is withdrawn.
    """

    before: Engagement | None
    after: Engagement | None

    @property
    def changes(self) -> tuple[Change, ...]:
        """The ways in which it changed."""
        return changes(self.before, self.after)

    @property
    def last(self) -> Engagement:
        """The engagement as it is, or as it was before it was withdrawn."""
        last = self.after or self.before
        if last is None:
            raise ValueError("what never was cannot change")
        return last

    @property
    def meeting(self) -> MeetingId:
        """The meeting that changed."""
        return self.last.meeting


@dataclass(frozen=True, slots=True)
class Difference:
    """What changed from one edition to a later one, in the order of time as it is now."""

    older: int
    newer: int
    changed: tuple[Changed, ...]


def difference(older: Edition, newer: Edition) -> Difference:
    """What changed between two editions of one occasion."""
    held = {one.meeting: one for one in engagements(older)}
    new = {one.meeting: one for one in engagements(newer)}
    pairs = (Changed(held.get(one), new.get(one)) for one in {**held, **new})
    changed = sorted((pair for pair in pairs if pair.changes), key=_time)
    return Difference(older.number, newer.number, tuple(changed))


def for_each(found: Difference) -> Mapping[Holder, tuple[Changed, ...]]:
    """The changes as each person, party, table and interpreter meets them."""
    told: dict[Holder, list[Changed]] = {}
    for changed in found.changed:
        for holder in _concerned(changed):
            told.setdefault(holder, []).append(_seen_by(holder, changed))
    return {holder: tuple(seen) for holder, seen in told.items()}


def to_be_told(found: Difference) -> tuple[Holder, ...]:
    """Those who are to be told: people, interpreters, and parties that name nobody; each once."""
    nameless = {
        Holder(Holding.PARTY, who.party)
        for one in found.changed
        for side in _sides(one)
        for who in side.attendees
        if who.person is None
    }
    human = (Holding.PERSON, Holding.INTERPRETER)
    return tuple(one for one in for_each(found) if one.holding in human or one in nameless)


def _sides(changed: Changed) -> list[Engagement]:
    return [side for side in (changed.before, changed.after) if side is not None]


def _concerned(changed: Changed) -> dict[Holder, None]:
    return {holder: None for side in _sides(changed) for holder in holders(side)}


def _seen_by(holder: Holder, changed: Changed) -> Changed:
    return Changed(_if_held(holder, changed.before), _if_held(holder, changed.after))


def _if_held(holder: Holder, engagement: Engagement | None) -> Engagement | None:
    return engagement if engagement and holder in holders(engagement) else None


def _time(changed: Changed) -> tuple[float, str]:
    return changed.last.starts.timestamp(), changed.meeting
