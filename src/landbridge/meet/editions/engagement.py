"""An engagement: a meeting or journey of a plan as those who take part need it told.

Invariant: an engagement keeps its UID through all editions of its occasion, whatever of it
changes; the UID is made of the ids of occasion and meeting and of nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from landbridge.meet.model import InterpreterId, MeetingId, PartyId, PersonId

UTC = "UTC"
JOURNEY = "journey."
"""Begins the kind of a journey; its mode follows."""

_MEETINGS = UUID("9af5fc1e-0295-4914-8bd7-a4172edae612")
"""The name space of UIDs (RFC 9562, name-based); changing it makes every event anew."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """The event or visit that a plan is for: what it is called, and where it is held.

    A tour names its cities itself. `organizer` is who invites.
    """

    id: str
    name: str
    venue: str = ""
    city: str = ""
    organizer: str = ""


class Status(StrEnum):
    """Whether an engagement is held."""

    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Attendee:
    """A person with the party they come for and their role; a party that sends nobody by name
    stands for itself, without a person. `role` is a code of the vocabulary `role`."""

    party: PartyId
    party_name: str
    person: PersonId | None = None
    name: str = ""
    language: str = "en"
    role: str = "participant"


@dataclass(frozen=True, slots=True)
class Helper:
    """The interpreter of an engagement."""

    id: InterpreterId
    name: str
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Engagement:
    """A meeting with its time, place and people, or a journey to one.

    `starts` and `ends` are aware; `zone` is the IANA name of the zone that its place keeps,
    UTC where none was named; a journey ends in `end_zone`, and may be estimated. `table` is the
    id of its table or room, `place` what that is called. `sequence` says how often it has changed
    since it was first frozen.
    """

    meeting: MeetingId
    uid: str
    starts: datetime
    ends: datetime
    zone: str
    table: str
    place: str
    venue: str
    city: str
    kind: str
    topic: str
    attendees: tuple[Attendee, ...]
    interpreter: Helper | None = None
    sequence: int = 0
    status: Status = Status.CONFIRMED
    end_zone: str = ""
    is_estimated: bool = False

    @property
    def is_journey(self) -> bool:
        """Whether it is a way from one city to another and no meeting."""
        return self.kind.startswith(JOURNEY)


def uid_of(occasion: str, meeting: str) -> str:
    """The UID of a meeting of an occasion: the same wherever and whenever it is made."""
    return str(uuid5(_MEETINGS, f"{occasion}\0{meeting}"))


def zone_of(moment: datetime) -> str:
    """The IANA name of a moment's zone.

    An offset without a name is one of the zones of whole hours (Etc/GMT-8 is eight hours ahead of
    UTC), else UTC.
    """
    if isinstance(moment.tzinfo, ZoneInfo):
        return moment.tzinfo.key
    hours, rest = divmod(moment.utcoffset() or timedelta(), timedelta(hours=1))
    return f"Etc/GMT{-hours:+d}" if hours and not rest and -12 <= hours <= 14 else UTC
