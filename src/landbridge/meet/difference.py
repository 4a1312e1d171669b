"""What two editions of one occasion do differently, and who is to be told.

A person whom a colleague replaces is told of a withdrawal, the colleague of an addition.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from landbridge.meet.agenda import Holder, Holding, holders
from landbridge.meet.change import Change, changes
from landbridge.meet.edition import Edition, engagements
from landbridge.meet.engagement import Engagement


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
    """The people and interpreters who are to be told, each once."""
    human = (Holding.PERSON, Holding.INTERPRETER)
    return tuple(holder for holder in for_each(found) if holder.holding in human)


def _concerned(changed: Changed) -> dict[Holder, None]:
    sides = [side for side in (changed.before, changed.after) if side is not None]
    return {holder: None for side in sides for holder in holders(side)}


def _seen_by(holder: Holder, changed: Changed) -> Changed:
    return Changed(_if_held(holder, changed.before), _if_held(holder, changed.after))


def _if_held(holder: Holder, engagement: Engagement | None) -> Engagement | None:
    return engagement if engagement and holder in holders(engagement) else None


def _time(changed: Changed) -> tuple[float, str]:
    shown = changed.after or changed.before
    return (shown.starts.timestamp(), shown.meeting) if shown else (0.0, "")
