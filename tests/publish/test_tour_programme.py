"""A tour's agendas and calendars: the delegation of the seed in three countries in October 2023."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

import openpyxl
import pytest
from icalendar import Calendar
from lxml import html
from tours import seed_tour

from landbridge.meet.editions.agenda import EVERYBODY, Holder, Holding, agenda_of, agendas
from landbridge.meet.editions.difference import difference
from landbridge.meet.editions.edition import Edition, freeze
from landbridge.meet.editions.engagement import Occasion
from landbridge.meet.events.model import TimetablePlan
from landbridge.meet.tours.tour import tour
from landbridge.publish.calendar import Issue, calendar_of
from landbridge.publish.engaged import engaged
from landbridge.publish.notices import notices
from landbridge.publish.programme import Programme, write_programme

OCCASION = Occasion("visit-2023", "Visit", organizer="Delegation")
HEAD = Holder(Holding.PERSON, "head")
STAMP = datetime(2023, 9, 1, tzinfo=UTC)


@cache
def visit() -> Edition:
    problem = seed_tour(2023)
    speaking = tuple(replace(member, language="th") for member in problem.members)
    problem = replace(problem, members=speaking)
    return freeze(OCCASION, problem, tour(problem), date(2023, 9, 1))


def test_every_held_call_is_an_engagement_at_its_host_by_the_clock_of_its_city() -> None:
    held = {one.meeting: one for one in agenda_of(EVERYBODY, visit())}
    calls = {meeting for meeting, one in held.items() if not one.is_journey}
    assert calls == {one.call for one in visit().plan.held}
    port = held["c4"]
    assert (port.zone, port.place, port.city) == ("Asia/Riyadh", "Port", "Riyadh")
    assert [(who.party_name, who.name, who.role) for who in port.attendees] == [
        ("Port", "", "host"),
        ("Delegation", "Somchai", "head"),
        ("Delegation", "Malee", "member"),
    ]


def test_a_journey_ends_by_the_clock_of_where_it_leads() -> None:
    journey = next(one for one in agenda_of(HEAD, visit()) if one.is_journey)
    assert (journey.zone, journey.end_zone) == ("Europe/Berlin", "Asia/Riyadh")
    assert [who.name for who in journey.attendees] == ["Somchai", "Malee"]
    told = engaged(journey, "ru", HEAD)
    assert (told.kind, told.whom) == ("Перелёт", "Berlin → Riyadh")
    assert told.hours == "14:10–21:25 (UTC+2 → UTC+3)"
    (event,) = Calendar.from_ical(calendar_of([journey], Issue(OCCASION, STAMP, "ru", HEAD))).events
    assert event["DTEND"].params["TZID"] == "Asia/Riyadh"
    assert event["DTEND"].dt == journey.ends


def test_an_estimated_journey_is_marked_as_such() -> None:
    journey = next(one for one in agenda_of(HEAD, visit()) if one.is_journey)
    told = engaged(replace(journey, is_estimated=True, kind="journey.car"), "en", HEAD)
    assert (told.kind, told.whom) == ("Drive", "Berlin → Riyadh (time estimated)")


def test_a_way_of_another_kind_is_a_journey() -> None:
    journey = next(one for one in agenda_of(HEAD, visit()) if one.is_journey)
    assert engaged(replace(journey, kind="journey.sledge"), "zh", HEAD).kind == "行程"


def test_a_host_has_an_agenda_too() -> None:
    assert [one.meeting for one in agenda_of(Holder(Holding.PARTY, "port"), visit())] == ["c4"]


def test_a_plan_of_another_kind_is_not_frozen() -> None:
    with pytest.raises(TypeError):
        freeze(OCCASION, visit().problem, TimetablePlan(), date(2023, 9, 1))


def test_the_calendar_of_the_head_names_the_zone_of_each_city() -> None:
    written = calendar_of(agenda_of(HEAD, visit()), Issue(OCCASION, STAMP, "th", HEAD))
    calendar = Calendar.from_ical(written)
    zones = {str(zone["TZID"]) for zone in calendar.timezones}
    assert zones == {"Asia/Riyadh", "Europe/Berlin", "Europe/Moscow"}
    instants = [event["DTSTART"].dt for event in calendar.events]
    assert instants == [one.starts for one in agenda_of(HEAD, visit())]


def test_a_video_call_has_no_place() -> None:
    calls = visit().problem.calls
    problem = replace(visit().problem, calls=(replace(calls[0], kind="video"), *calls[1:]))
    edition = freeze(OCCASION, problem, tour(problem), date(2023, 9, 1))
    video = next(one for one in agenda_of(EVERYBODY, edition) if one.kind == "video")
    assert (video.place, video.city, video.zone) == ("", "", "Europe/Berlin")


def test_the_programme_of_a_tour_tells_its_days_by_the_clock_of_each_city(tmp_path: Path) -> None:
    index = write_programme(tmp_path / "visit", Programme([visit()], "th", STAMP))
    page = html.fromstring(index.read_text(encoding="utf-8"))
    days = [" ".join(day.text_content().split()) for day in page.xpath("//main/section/h2")]
    assert "วันเสาร์ที่ 14 ตุลาคม 2566 เวลาท้องถิ่น Riyadh (UTC+3)" in days
    assert not page.xpath("//table[contains(@class, 'grid')]")


def test_a_host_that_speaks_english_too_is_told_in_its_own_language() -> None:
    first = visit()
    hosts = tuple(
        replace(host, languages=frozenset({"en", "ru"})) if host.id == "port" else host
        for host in first.problem.hosts
    )
    edition = replace(first, problem=replace(first.problem, hosts=hosts))
    (call,) = agenda_of(Holder(Holding.PARTY, "port"), edition)
    assert call.attendees[0].language == "ru"


def test_the_files_of_the_delegation_say_whose_they_are(tmp_path: Path) -> None:
    folder = write_programme(tmp_path / "visit", Programme([visit()], "en", STAMP)).parent
    (agenda,) = (folder / "agendas").glob("party-delegation-*.html")
    assert "กำหนดการ: Delegation" in agenda.read_text(encoding="utf-8")


def test_a_day_off_is_said_where_it_is_one(tmp_path: Path) -> None:
    index = write_programme(tmp_path / "visit", Programme([visit()], "en", STAMP))
    page = html.fromstring(index.read_text(encoding="utf-8"))
    notes = page.xpath("//section[contains(h2, '14 October 2023')]/p[@class='intro']/text()")
    assert notes == ["Riyadh, 14 October 2023: Saturday, a weekend."]


def test_the_workbook_of_a_tour_lists_its_calls(tmp_path: Path) -> None:
    folder = write_programme(tmp_path / "visit", Programme([visit()], "en", STAMP)).parent
    sheet = openpyxl.load_workbook(folder / "timetable.xlsx").worksheets[0]
    assert sheet.title == "Timetable"
    assert sheet.max_row == 1 + len(agendas(visit())[EVERYBODY])


def test_a_host_is_told_although_nobody_there_is_named() -> None:
    first = visit()
    calls = tuple(replace(call, topic="Ports") for call in first.problem.calls)
    problem = replace(first.problem, calls=calls)
    second = freeze(OCCASION, problem, first.plan, date(2023, 9, 2), first)
    told = {one.to.name for one in notices(difference(first, second), second)}
    assert {"Somchai", "Malee", "Port", "Union"} <= told
    assert "Delegation" not in told
