"""An engagement in the words of a language, as calendars, agendas and notices tell it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from landbridge.claims.vocabulary import label
from landbridge.language.day_and_hour import format_day, format_hours, format_offset
from landbridge.language.phrases import phrases
from landbridge.meet.editions.agenda import EVERYBODY, Holder, others, party_names
from landbridge.meet.editions.engagement import Attendee, Engagement, Occasion, Status
from landbridge.publish.names import capital

_PLAIN_ROLE = "participant"
"""The role that goes without saying."""


@dataclass(frozen=True, slots=True)
class Engaged:
    """What a person reads of an engagement; `whom` are the parties that the holder meets."""

    day: str
    hours: str
    offset: str
    kind: str
    whom: str
    topic: str
    attendees: Sequence[str]
    interpreter: str
    place: str
    cancelled: bool


def engaged(
    engagement: Engagement,
    language: str,
    holder: Holder = EVERYBODY,
    near: Occasion | None = None,
) -> Engaged:
    """An engagement in words, for one who holds it; `near` is what its reader has in view."""
    starts, ends = local_times(engagement)
    helper = engagement.interpreter
    hours = format_hours(starts, ends, language)
    if starts.utcoffset() != ends.utcoffset():
        clocks = phrases(language).text("join.arrow").join(map(format_offset, (starts, ends)))
        hours += phrases(language).text("join.bracket", text=clocks)
    return Engaged(
        format_day(starts.date(), language),
        hours,
        format_offset(starts),
        kind_of(engagement, language),
        whom(engagement, language, holder),
        "" if engagement.is_journey else engagement.topic,
        tuple(attendee_line(who, language) for who in engagement.attendees),
        helper.name if helper else "",
        place_of(engagement, language, near),
        engagement.status is Status.CANCELLED,
    )


def description(told: Engaged, language: str) -> Iterator[str]:
    """The lines that tell topic, participants and interpreter, so far as there are any."""
    words = phrases(language)
    colon = words.text("join.colon")
    if told.topic:
        yield words.text("meet.topic") + colon + told.topic
    yield words.text("meet.participants") + colon.rstrip()
    yield from told.attendees
    if told.interpreter:
        yield words.text("meet.interpreter") + colon + told.interpreter


def local_times(engagement: Engagement) -> tuple[datetime, datetime]:
    """When it starts and ends, by the clocks of its places."""
    zone, end_zone = engagement.zone, engagement.end_zone or engagement.zone
    return (
        engagement.starts.astimezone(ZoneInfo(zone)),
        engagement.ends.astimezone(ZoneInfo(end_zone)),
    )


def kind_of(engagement: Engagement, language: str) -> str:
    """What kind of meeting or journey it is."""
    if engagement.is_journey:
        words = phrases(language)
        known = words.find(engagement.kind)
        return words.text(engagement.kind if known else "journey.other")
    return capital(label("meeting_type", engagement.kind, language))


def whom(engagement: Engagement, language: str, holder: Holder = EVERYBODY) -> str:
    """The parties that the holder meets; for one who is of none, all; the way of a journey."""
    words = phrases(language)
    if engagement.is_journey:
        way = engagement.topic
        return words.text("journey.estimated", way=way) if engagement.is_estimated else way
    met = party_names(others(holder, engagement))
    if len(met) == len(party_names(engagement.attendees)):
        return words.text("join.pair").join(met)
    return words.join(met)


def summary_of(engagement: Engagement, language: str, holder: Holder = EVERYBODY) -> str:
    """An engagement on one line: its kind, and with whom."""
    return phrases(language).text(
        "meet.summary",
        kind=kind_of(engagement, language),
        whom=whom(engagement, language, holder),
    )


def place_of(engagement: Engagement, language: str, near: Occasion | None = None) -> str:
    """Where it is held, from the table to the city; less what an occasion's head says already."""
    places = dict.fromkeys((engagement.place, engagement.venue, engagement.city))
    if near and engagement.city == near.city and engagement.place:
        places = {place: None for place in places if place not in (near.venue, near.city)}
    return phrases(language).text("join.clause").join(filter(None, places))


def attendee_line(who: Attendee, language: str) -> str:
    """Who takes part: the name, the role where it says something, and the party."""
    words = phrases(language)
    if not who.name:
        return who.party_name
    role = "" if who.role == _PLAIN_ROLE else label("role", who.role, language)
    name = who.name + (words.text("join.bracket", text=role) if role else "")
    return (
        name
        if who.party_name in ("", who.name)
        else name + words.text("join.clause") + who.party_name
    )
