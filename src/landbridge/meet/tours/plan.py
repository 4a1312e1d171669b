"""A planned tour as values: held calls, legs, nights, days, and why something is not in it.

Invariants:

- A plan has each call of its problem once: held, or unplaced with a reason (a call that may
  not be held is neither).
- All instants know their zone: a call that of its host's city, a leg those of its two ends.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from landbridge.claims.model import Reason
from landbridge.meet.model import Goal, InterpreterId, WayOut
from landbridge.meet.tours.model import CallId, CityId, Day, GroupId, MemberId


@dataclass(frozen=True, slots=True)
class HeldCall:
    """A call with its instants, who of the delegation is there, and who interprets."""

    call: CallId
    starts: datetime
    ends: datetime
    people: tuple[MemberId, ...]
    interpreter: InterpreterId | None = None


@dataclass(frozen=True, slots=True)
class Leg:
    """A journey of groups together; at `arrives` they are through the border."""

    groups: tuple[GroupId, ...]
    origin: CityId
    destination: CityId
    mode: str
    departs: datetime
    arrives: datetime
    is_estimated: bool = False


@dataclass(frozen=True, slots=True)
class Night:
    """The night that begins on a day: where a group rests and when; aboard if in no city."""

    group: GroupId
    day: date
    city: CityId | None = None
    starts: datetime | None = None
    ends: datetime | None = None


@dataclass(frozen=True, slots=True)
class DayNote:
    """A day in a city in which somebody of the delegation is, and what kind of day it is."""

    city: CityId
    date: date
    day: Day
    reason: Reason


@dataclass(frozen=True, slots=True)
class UnplacedCall:
    """A call that is not held, and why."""

    call: CallId
    reason: Reason


@dataclass(frozen=True, slots=True)
class TourPlan:
    """A tour, or the reasons why there is none.

    `goals` stand in the order in which they were sought: `musts` and `wants` held (most is
    best), then fewest of `mismatch` of protocol, `discomfort` (calls on a day off), `nights`
    of all groups, minutes of `travel` and `idle` minutes (what calls and transfers leave of
    a group's day in a city, from its first call to its last; calls held at once count each).
    `notes` tell the days; `remarks` what else a person should know. Where `reasons` stand, the
    input is wrong, or the musts cannot all be held: then they are a smallest set of facts that
    exclude each other, and `way_out` is the cheapest way out.
    """

    held: tuple[HeldCall, ...] = ()
    legs: tuple[Leg, ...] = ()
    nights: tuple[Night, ...] = ()
    notes: tuple[DayNote, ...] = ()
    unplaced: tuple[UnplacedCall, ...] = ()
    goals: Mapping[str, Goal] = field(default_factory=dict)
    remarks: tuple[Reason, ...] = ()
    reasons: tuple[Reason, ...] = ()
    way_out: WayOut | None = None
