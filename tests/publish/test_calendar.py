"""Calendars: what a program that knows RFC 5545 and RFC 5546 reads in them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from fair import OCCASION, PLACED, TALKS, but, frozen
from icalendar import Calendar, Event

from landbridge.meet.editions.agenda import EVERYBODY, Holder, Holding, agenda_of
from landbridge.meet.editions.edition import engagements
from landbridge.meet.editions.engagement import Attendee, Engagement
from landbridge.meet.editions.withdrawal import withdrawn
from landbridge.meet.model import PartyId, PersonId
from landbridge.publish.calendar import Issue, Method, calendar_of
from landbridge.publish.zones import zone_component

STAMP = datetime(2026, 9, 1, 8, tzinfo=UTC)
LI = Holder(Holding.PERSON, "li")
TALKS_HELD = engagements(frozen())[0]


def issue(language: str = "en", holder: Holder = LI, method: Method | None = None) -> Issue:
    return Issue(OCCASION, STAMP, language, holder, method)


def events(*held: Engagement, put_out: Issue | None = None) -> list[Event]:
    written = calendar_of(held, put_out or issue())
    return list(Calendar.from_ical(written).events)


def at(zone: str, *moment: int, minutes: int = 30) -> Engagement:
    starts = datetime(*moment, tzinfo=UTC).astimezone(ZoneInfo(zone))
    ends = (starts.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(ZoneInfo(zone))
    return replace(TALKS_HELD, starts=starts, ends=ends, zone=zone)


def test_a_person_reads_with_whom_and_where_in_their_language() -> None:
    (event,) = events(TALKS_HELD, put_out=issue("zh"))
    assert str(event["SUMMARY"]) == "会谈：Amur"
    assert event["SUMMARY"].params["LANGUAGE"] == "zh"
    assert str(event["LOCATION"]) == "Table 1，Hall 3，Shenyang"
    assert str(event["DESCRIPTION"]) == (
        "议题：Pumps\n参加人员：\n李明，Liao\nИван Петров，Amur\n翻译：赵静"
    )


def test_the_whole_names_both_parties() -> None:
    (event,) = events(TALKS_HELD, put_out=issue("ru", EVERYBODY))
    assert str(event["SUMMARY"]) == "Переговоры: Liao — Amur"


def test_a_language_without_phrases_is_spoken_in_english_and_says_so() -> None:
    (event,) = events(TALKS_HELD, put_out=issue("de"))
    assert str(event["SUMMARY"]) == "Talks: Amur"
    assert event["SUMMARY"].params["LANGUAGE"] == "en"


def test_the_stamp_is_the_one_given() -> None:
    (event,) = events(TALKS_HELD)
    assert event["DTSTAMP"].dt == STAMP


def test_the_same_engagements_give_the_same_bytes() -> None:
    assert calendar_of([TALKS_HELD], issue()) == calendar_of([TALKS_HELD], issue())


def test_a_change_keeps_the_uid_and_raises_the_sequence() -> None:
    first = frozen()
    second = frozen(*but(TALKS, slot=3), earlier=first)
    (was, *_), now = events(*agenda_of(LI, first)), events(*agenda_of(LI, second))
    same = next(event for event in now if event["UID"] == was["UID"])
    assert (was["SEQUENCE"], same["SEQUENCE"]) == (0, 1)
    assert same["DTSTART"].dt.hour == 14


def test_what_is_published_names_no_attendees_and_who_invites() -> None:
    put_out = issue(holder=EVERYBODY, method=Method.PUBLISH)
    calendar = Calendar.from_ical(calendar_of([TALKS_HELD], put_out))
    (event,) = calendar.events
    assert calendar["METHOD"] == "PUBLISH"
    assert "ATTENDEE" not in event
    assert event["ORGANIZER"].params["CN"] == "Office of trade"


def test_a_person_sees_who_takes_part_without_any_mail_address() -> None:
    (event,) = events(TALKS_HELD)
    names = [address.params["CN"] for address in event["ATTENDEE"]]
    assert names == ["李明", "Иван Петров", "赵静"]
    assert all(address.startswith("urn:uuid:") for address in event["ATTENDEE"])
    assert event["ATTENDEE"][2].params["ROLE"] == "NON-PARTICIPANT"


def test_a_mail_address_that_is_known_is_used() -> None:
    put_out = replace(issue(), mails={"petrov": "petrov@firm.example"})
    (event,) = events(TALKS_HELD, put_out=put_out)
    assert event["ATTENDEE"][1] == "mailto:petrov@firm.example"


def test_a_party_that_sends_nobody_by_name_is_a_group() -> None:
    party = Attendee(PartyId("amur"), "Amur")
    (event,) = events(replace(TALKS_HELD, attendees=(party,), interpreter=None))
    assert event["ATTENDEE"].params["CUTYPE"] == "GROUP"


def test_a_withdrawn_meeting_is_cancelled() -> None:
    first = frozen()
    gone = withdrawn([first, frozen(*PLACED[1:], earlier=first)])[LI]
    calendar = Calendar.from_ical(calendar_of(gone, issue(method=Method.CANCEL)))
    (event,) = calendar.events
    assert calendar["METHOD"] == "CANCEL"
    assert (event["STATUS"], event["SEQUENCE"]) == ("CANCELLED", 1)
    assert event["UID"] == TALKS_HELD.uid


def test_one_who_is_let_go_of_a_meeting_that_is_held_reads_no_status() -> None:
    first = frozen()
    people = (PersonId("wang"), PersonId("petrov"))
    gone = withdrawn([first, frozen(*but(TALKS, people=people), earlier=first)])[LI]
    (event,) = events(*gone, put_out=issue(method=Method.CANCEL))
    assert "STATUS" not in event
    assert event["SEQUENCE"] == 1


def test_the_zone_comes_along() -> None:
    calendar = Calendar.from_ical(calendar_of([TALKS_HELD], issue()))
    assert [zone["TZID"] for zone in calendar.timezones] == ["Asia/Shanghai"]
    (event,) = calendar.events
    assert event["DTSTART"].params["TZID"] == "Asia/Shanghai"


@pytest.mark.parametrize(
    ("zone", "onset", "before", "after"),
    [
        ("Europe/Berlin", (2026, 3, 29, 2), 60, 120),
        ("Australia/Lord_Howe", (2026, 10, 4, 2), 630, 660),
    ],
)
def test_summer_time_begins_by_the_clock_of_winter(
    zone: str, onset: tuple[int, ...], before: int, after: int
) -> None:
    component = zone_component(zone, 2026, 2026)
    offsets = timedelta(minutes=before), timedelta(minutes=after)
    begun = [
        (part["DTSTART"].dt, part["TZOFFSETFROM"].td, part["TZOFFSETTO"].td)
        for part in component.daylight
    ]
    assert (datetime(*onset), *offsets) in begun


def test_a_zone_without_changes_has_one_offset() -> None:
    (part,) = zone_component("Asia/Kolkata", 2026, 2026).subcomponents
    assert part["TZOFFSETTO"].td == timedelta(hours=5, minutes=30)


def test_an_hour_that_is_shown_twice_is_written_in_utc() -> None:
    twice = at("Europe/Berlin", 2026, 10, 25, 1, 15)
    assert twice.starts.fold == 1
    written = calendar_of([twice], issue())
    assert b"DTSTART:20261025T011500Z" in written
    (event,) = Calendar.from_ical(written).events
    assert event["DTSTART"].dt == datetime(2026, 10, 25, 1, 15, tzinfo=UTC)


def test_the_first_of_two_like_hours_is_written_by_the_clock() -> None:
    written = calendar_of([at("Europe/Berlin", 2026, 10, 25, 0, 15)], issue())
    assert b"DTSTART;TZID=Europe/Berlin:20261025T021500" in written


def test_lines_are_folded_at_75_bytes_and_end_in_crlf() -> None:
    long = replace(TALKS_HELD, topic="Насосы и трубопроводная арматура " * 20)
    written = calendar_of([long], issue("th"))
    lines = written.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert b"\n" not in b"".join(lines)


def test_any_text_comes_back_as_it_was() -> None:
    text = 'a; b, c\\n "d"\nĐ\t\u2028 end:\\'
    (event,) = events(replace(TALKS_HELD, topic=text, place=text))
    assert text in str(event["DESCRIPTION"])
    assert str(event["LOCATION"]).startswith(text)


def test_what_a_calendar_may_not_hold_is_left_out() -> None:
    rogue = replace(TALKS_HELD.attendees[0], name='A\x00\r\nB "C"')
    (event,) = events(replace(TALKS_HELD, topic="a\x07b\r\nATTENDEE:x", attendees=(rogue,)))
    assert "ab\nATTENDEE:x" in str(event["DESCRIPTION"])
    assert event["ATTENDEE"][0].params["CN"] == "A B 'C'"
