"""Calendars of 10,000 events in 30 zones, written and read again, and beside their agendas.

A fifth of the events lie within three hours of a change of clocks, where hours are left out or
shown twice. Each calendar is read in two ways: with the zones as this machine knows them, and
with nothing but the zones that it brings along.
"""

from __future__ import annotations

import random
import time
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone

from benchmarks.report import Report, parse_options, print_report, share
from landbridge.meet.editions.agenda import EVERYBODY, Holder, Holding, by_holder
from landbridge.meet.editions.engagement import Attendee, Engagement, Helper, Occasion, uid_of
from landbridge.meet.model import InterpreterId, MeetingId, PartyId, PersonId
from landbridge.publish.calendar import Issue, Method, calendar_of
from landbridge.publish.engaged import place_of, summary_of

SEED = 20261012
EVENTS = 10_000
PEOPLE = 200
FIRST = datetime(2026, 1, 1, tzinfo=UTC)
LANGUAGES = ("zh", "en", "ru", "th")
ZONES = (
    *("Asia/Shanghai", "Asia/Bangkok", "Asia/Kolkata", "Asia/Kathmandu", "Asia/Yangon"),
    *("Asia/Tehran", "Asia/Kabul", "Asia/Colombo", "Asia/Riyadh", "Asia/Vladivostok"),
    *("Asia/Jerusalem", "Asia/Beirut", "Europe/Berlin", "Europe/Dublin", "Europe/Lisbon"),
    *("Europe/Moscow", "Europe/Kaliningrad", "Africa/Cairo", "Africa/Casablanca"),
    *("America/New_York", "America/St_Johns", "America/Havana", "America/Santiago"),
    *("America/Asuncion", "Australia/Adelaide", "Australia/Lord_Howe", "Australia/Eucla"),
    *("Pacific/Chatham", "Pacific/Kiritimati", "Pacific/Marquesas"),
)
OCCASION = Occasion("benchmark", "Calendars", organizer="Office")

Entry = tuple[str, datetime, datetime, int, str, str, str]


def main() -> None:
    """Write, read again and compare."""
    options = parse_options("Are calendars read again as they were written?")
    engagements = tuple(generate(random.Random(SEED)))
    begun = time.process_time()
    written = calendar_of(engagements, issue(EVERYBODY, Method.PUBLISH))
    writing = time.process_time() - begun
    read = Calendar.from_ical(written)
    known = {entry[0]: entry for entry in map(entry_of, read.events)}
    alone = dict(instants_by_own_zones(read))
    options.write_predictions(predictions(engagements, known))
    figures = {
        "identical_instants": share([instants(one) == known[one.uid][1:3] for one in engagements]),
        "identical_by_own_zones": share([instants(one) == alone[one.uid] for one in engagements]),
        "agenda_equals_calendar": share(list(equal_agendas(engagements))),
        "zones": len({one.zone for one in engagements}),
        "shown_twice": sum(is_shown_twice(one) for one in engagements),
        "events_per_cpu_second": EVENTS / writing,
    }
    exact = ("identical_instants", "identical_by_own_zones", "agenda_equals_calendar")
    print_report(Report("calendar", EVENTS, figures, dict.fromkeys(exact, 1.0) | {"zones": 30}))


def generate(rng: random.Random) -> Iterator[Engagement]:
    """Engagements through a year, in each zone in turn."""
    for number in range(EVENTS):
        zone = ZoneInfo(ZONES[number % len(ZONES)])
        starts = near_change(rng, zone) if rng.random() < 0.2 else anywhen(rng)
        ends = starts + timedelta(minutes=rng.choice((20, 30, 45, 90)))
        yield Engagement(
            MeetingId(f"m{number}"),
            uid_of(OCCASION.id, f"m{number}"),
            starts.astimezone(zone),
            ends.astimezone(zone),
            zone.key,
            f"t{number % 40}",
            f"Table {number % 40}; hall, \\ “{number}”",
            "会展中心",
            zone.key.rpartition("/")[2],
            rng.choice(("talks", "courtesy_call", "discussion")),
            "Насосы, клапаны\nи трубы" * rng.randint(0, 3),
            tuple(attendee(one) for one in rng.sample(range(PEOPLE), 2)),
            Helper(InterpreterId(f"i{number % 7}"), "ล่าม") if number % 3 else None,
            rng.randint(0, 5),
        )


def attendee(number: int) -> Attendee:
    """A person of a party of two."""
    party = PartyId(f"p{number // 2}")
    return Attendee(party, f"Firm {party}", PersonId(f"n{number}"), f"Человек «{number}»")


def anywhen(rng: random.Random) -> datetime:
    """A minute of the year that is a multiple of five."""
    return FIRST + timedelta(minutes=5 * rng.randrange(365 * 288))


def near_change(rng: random.Random, zone: ZoneInfo) -> datetime:
    """A moment within some hours of a change of the zone's clocks, if it changes any."""
    return rng.choice(turns(zone)) + timedelta(minutes=5 * rng.randint(-36, 36))


@cache
def turns(zone: ZoneInfo) -> list[datetime]:
    """The hours after which the zone's clocks have changed; the first hour where none do."""
    hours = [FIRST + timedelta(hours=hour) for hour in range(365 * 24)]
    offsets = [hour.astimezone(zone).utcoffset() for hour in hours]
    return [hours[at] for at in range(1, len(hours)) if offsets[at] != offsets[at - 1]] or hours[:1]


def issue(holder: Holder, method: Method | None = None) -> Issue:
    """How a calendar is put out; the language goes with the holder."""
    language = LANGUAGES[len(holder.id) % len(LANGUAGES)]
    return Issue(OCCASION, FIRST, language, holder, method)


def equal_agendas(engagements: Iterable[Engagement]) -> Iterator[bool]:
    """For each person and interpreter, whether the calendar says what the agenda does."""
    for holder, agenda in by_holder(engagements).items():
        if holder.holding in (Holding.PERSON, Holding.INTERPRETER):
            put_out = issue(holder)
            read = Calendar.from_ical(calendar_of(agenda, put_out))
            yield [told(one, put_out) for one in agenda] == [entry_of(one) for one in read.events]


def told(one: Engagement, put_out: Issue) -> Entry:
    """What an agenda says of an engagement."""
    return (
        one.uid,
        *instants(one),
        one.sequence,
        one.status.value.upper(),
        summary_of(one, put_out.language, put_out.holder),
        place_of(one, put_out.language),
    )


def entry_of(event: Event) -> Entry:
    """What a calendar says of an event."""
    starts, ends = (event[name].dt.astimezone(UTC) for name in ("DTSTART", "DTEND"))
    texts = (str(event[name]) for name in ("STATUS", "SUMMARY", "LOCATION"))
    return (str(event["UID"]), starts, ends, int(event["SEQUENCE"]), *texts)


def instants(one: Engagement) -> tuple[datetime, datetime]:
    """When it starts and ends, in UTC."""
    return one.starts.astimezone(UTC), one.ends.astimezone(UTC)


def instants_by_own_zones(calendar: Calendar) -> Iterator[tuple[str, tuple[datetime, datetime]]]:
    """Each event's instants by the zones that stand in its calendar and by no others."""
    changes = {str(zone["TZID"]): changes_of(zone) for zone in calendar.timezones}
    for event in calendar.events:
        starts, ends = (
            in_utc(event[name].dt, event[name].params.get("TZID"), changes)
            for name in ("DTSTART", "DTEND")
        )
        yield str(event["UID"]), (starts, ends)


Changes = list[tuple[datetime, timedelta, timedelta]]


def changes_of(zone: Timezone) -> Changes:
    """The onsets of a zone's observances, with the offsets before and after, in their order."""
    found: Changes = []
    for part in zone.subcomponents:
        later = part.get("RDATE", [])
        lists = later if isinstance(later, list) else [later]
        onsets = [part["DTSTART"].dt, *(one.dt for dates in lists for one in dates.dts)]
        offsets = part["TZOFFSETFROM"].td, part["TZOFFSETTO"].td
        found += [(onset, *offsets) for onset in onsets]
    return sorted(found)


def in_utc(moment: datetime, zone: str | None, changes: dict[str, Changes]) -> datetime:
    """A moment by the rule of RFC 5545: the observance that last began by the clock before it.

    An hour that is shown twice is the earlier one; an hour that is left out counts on from before.
    """
    if zone in (None, "UTC"):
        return moment.astimezone(UTC)
    local, offset = moment.replace(tzinfo=None), timedelta()
    for onset, before, after in changes[zone]:
        begins = onset if after <= before else onset + (after - before)
        offset = after if local >= begins else offset
    return (local - offset).replace(tzinfo=UTC)


def is_shown_twice(one: Engagement) -> bool:
    """Whether its start or end lies in an hour that the clock shows a second time."""
    return bool(one.starts.fold or one.ends.fold)


def predictions(
    engagements: Iterable[Engagement], known: dict[str, Entry]
) -> Iterator[tuple[str, object, object]]:
    """Each event's start as it was and as it was read again."""
    for one in engagements:
        yield one.uid, instants(one)[0].isoformat(), known[one.uid][1].isoformat()


if __name__ == "__main__":
    main()
