"""Engagements as a calendar (iCalendar, RFC 5545), published or taken back (RFC 5546).

Invariants:

- An event keeps its UID from edition to edition; its SEQUENCE is that of its engagement.
- The same engagements give the same bytes: nothing in them comes from a clock or a machine.
- A calendar that is published names no attendees (RFC 5546, 3.2.1); the calendar of one person
  does. It is a snapshot without METHOD, so that no program answers for the person.
- An hour that a clock shows twice is written in UTC: by the clock it would be the earlier one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum

from icalendar import Calendar, Event

from landbridge.language.phrases import phrases
from landbridge.meet.editions.agenda import EVERYBODY, Holder, Holding
from landbridge.meet.editions.engagement import UTC as ZONE_UTC
from landbridge.meet.editions.engagement import Engagement, Occasion, Status
from landbridge.publish.engaged import description, engaged, local_times, summary_of
from landbridge.publish.invited import attendees, organizer, writable
from landbridge.publish.zones import zone_component

_MAKER = "-//landbridge//meet//EN"


class Method(StrEnum):
    """What a calendar asks of the program that takes it (RFC 5546)."""

    PUBLISH = "PUBLISH"
    REQUEST = "REQUEST"
    CANCEL = "CANCEL"


@dataclass(frozen=True, slots=True)
class Issue:
    """How a calendar of an occasion is put out: when it is made, in which language, for whom.

    `mails` are the addresses that are known, by the ids of persons, parties and interpreters;
    the organizer's is at the id of the occasion. Without `method` it is a snapshot.
    """

    occasion: Occasion
    stamp: datetime
    language: str
    holder: Holder = EVERYBODY
    method: Method | None = None
    mails: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_personal(self) -> bool:
        """Whether it goes to one who takes part, and so names who else does."""
        people = (Holding.PERSON, Holding.INTERPRETER)
        return self.method is not Method.PUBLISH and self.holder.holding in people


def calendar_of(engagements: Iterable[Engagement], issue: Issue) -> bytes:
    """A calendar of engagements, with the zones that it needs."""
    engagements = tuple(engagements)
    calendar = _calendar(issue)
    for zone, (first, last) in sorted(_zones(engagements).items()):
        calendar.add_component(zone_component(zone, first, last))
    for engagement in engagements:
        calendar.add_component(_event(engagement, issue))
    return bytes(calendar.to_ical())


def _calendar(issue: Issue) -> Calendar:
    calendar = Calendar()
    calendar.add("PRODID", _MAKER)
    calendar.add("VERSION", "2.0")
    calendar.add("CALSCALE", "GREGORIAN")
    if issue.method:
        calendar.add("METHOD", issue.method.value)
    for name in ("NAME", "X-WR-CALNAME"):
        calendar.add(name, writable(issue.occasion.name))
    return calendar


def _zones(engagements: Sequence[Engagement]) -> dict[str, tuple[int, int]]:
    """The zones that are named, each with the first and the last year in it."""
    zones: dict[str, tuple[int, int]] = {}
    for one in engagements:
        if not _in_utc(one):
            for zone, moment in ((one.zone, one.starts), (one.end_zone or one.zone, one.ends)):
                first, last = zones.get(zone, (moment.year, moment.year))
                zones[zone] = min(first, moment.year), max(last, moment.year)
    return zones


def _event(engagement: Engagement, issue: Issue) -> Event:
    event = Event()
    event.add("UID", engagement.uid)
    event.add("DTSTAMP", issue.stamp.astimezone(UTC))
    for name, moment in zip(("DTSTART", "DTEND"), _times(engagement), strict=True):
        event.add(name, moment)
    event.add("SEQUENCE", engagement.sequence)
    if not _is_uninvited(engagement, issue):
        event.add("STATUS", engagement.status.value.upper())
    spoken = {"LANGUAGE": phrases(issue.language).language}
    told = engaged(engagement, issue.language, issue.holder)
    summary = summary_of(engagement, issue.language, issue.holder)
    event.add("SUMMARY", writable(summary), parameters=spoken)
    event.add(
        "DESCRIPTION", writable("\n".join(description(told, issue.language))), parameters=spoken
    )
    event.add("LOCATION", writable(told.place))
    event.add("CATEGORIES", [writable(told.kind)])
    _add_people(event, engagement, issue)
    return event


def _is_uninvited(engagement: Engagement, issue: Issue) -> bool:
    """Whether only the holder is let go: then no status is told (RFC 5546, 3.2.5)."""
    return issue.method is Method.CANCEL and engagement.status is not Status.CANCELLED


def _times(engagement: Engagement) -> tuple[datetime, datetime]:
    starts, ends = local_times(engagement)
    if _in_utc(engagement):
        return starts.astimezone(UTC), ends.astimezone(UTC)
    return starts, ends


def _in_utc(engagement: Engagement) -> bool:
    return engagement.zone == ZONE_UTC or any(at.fold for at in local_times(engagement))


def _add_people(event: Event, engagement: Engagement, issue: Issue) -> None:
    event.add("ORGANIZER", organizer(issue.occasion, issue.mails))
    if issue.is_personal:
        for address in attendees(engagement, issue.occasion, issue.mails):
            event.add("ATTENDEE", address)
