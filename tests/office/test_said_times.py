"""Times as people write them in cells of templates, in figures and in words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from test_event_template import faults, folder

from landbridge.meet.tours.model import Hours
from landbridge.office.event_template import read_event
from landbridge.office.opening_hours import opening_hours
from landbridge.office.said_times import Stretch, stretches_said
from landbridge.office.stated_times import moment_of, time_of_day

NINE_TO_NOON = (time(9), time(12))


@pytest.mark.parametrize(
    "text", ["9:30", "09.30", "09:30:00", "9.30 น.", "上午9点半", "上午9:30", "9:30 am"]
)
def test_a_time_of_day_is_read_in_figures_and_words(text: str) -> None:
    assert time_of_day(text) == time(9, 30)


@pytest.mark.parametrize("text", ["9点半", "soon", "25:00", "9:30-10:00", ""])
def test_what_may_be_early_or_late_is_no_time(text: str) -> None:
    assert time_of_day(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "2026-10-12 13:30",
        "2026-10-12T13:30",
        "12.10.2026 13:30",
        "12 октября 2026 г. 13:30",
        "2026年10月12日下午1:30",
        "12 ต.ค. 2569 13.30 น.",
        "12 ตุลาคม 2569 เวลา 13.30 น.",
        "12 October 2026, 1:30 pm",
    ],
)
def test_a_moment_is_a_day_with_a_time(text: str) -> None:
    assert moment_of(text) == datetime(2026, 10, 12, 13, 30)


def test_a_day_without_a_year_may_be_one_or_the_other() -> None:
    assert stretches_said("10月12日", date(2026, 9, 1)) == {
        Stretch(date(2025, 10, 12)),
        Stretch(date(2026, 10, 12)),
    }


@pytest.mark.parametrize(
    "stated",
    [
        "2026-10-12 09:00-09:25",
        "12.10.2026 9:00-9:25",
        "12 октября 9:00–9:25",
        "10月12日上午9:00-9:25",
        "12 ต.ค. 2569 09.00-09.25 น.",
        "上午9点到9点20分",
    ],
)
def test_a_stretch_of_an_event_is_of_its_days_and_hours(tmp_path: Path, stated: str) -> None:
    parties = f'party,away\nNorth Pumps,"{stated}"\nWeser Valves,\nAmur Pipes,\n'
    assert read_event(folder(tmp_path, parties=parties)).problem.parties[0].away == {0}


@pytest.mark.parametrize("stated", ["12.10.2026", "2026年10月12日", "10月12日", "12 October"])
def test_a_day_of_an_event_is_all_of_its_slots(tmp_path: Path, stated: str) -> None:
    tables = f"table,closed\n1,\n2,{stated}\n"
    parties = "party\nNorth Pumps\nWeser Valves\nAmur Pipes\n"
    event = read_event(folder(tmp_path, tables=tables, parties=parties))
    assert event.problem.tables[1].closed == {0, 1, 2, 3, 4}


def test_hours_that_end_before_they_begin_are_no_stretch(tmp_path: Path) -> None:
    tables = "table,closed\nTable 1,15:00-14:00\n"
    assert faults(tmp_path, tables=tables) == {"tables!B2": "unknown_stretch"}


@pytest.mark.parametrize(
    "text",
    [
        "Mon 09:00-12:00, 14:00-17:00; Sat 10:00-11:00",
        "пн 9.00–12.00, 14.00–17.00, сб 10.00–11.00",
        "пн с 9:00 до 12:00, с 14:00 до 17:00, сб с 10:00 до 11:00",
        "周一：9:00-12:00，14:00-17:00；周六：10:00-11:00",
        "จันทร์ 09.00-12.00 น., 14.00-17.00 น.; เสาร์ 10.00-11.00 น.",
    ],
)
def test_hours_are_of_the_days_before_them(text: str) -> None:
    assert opening_hours(text) == (
        Hours(1, *NINE_TO_NOON),
        Hours(1, time(14), time(17)),
        Hours(6, time(10), time(11)),
    )


@pytest.mark.parametrize(
    "text",
    [
        "周六上午9点到12点",
        "星期六上午九点至十二点",
        "每周六9:00-12:00",
        "Saturday 9am-12pm",
        "on Saturdays from 9:00 to 12:00",
        "по субботам с 9:00 до 12:00",
        "суббота с 9:00 до 12:00",
        "วันเสาร์ 09.00-12.00 น.",
    ],
)
def test_a_weekday_stands_before_hours_in_words(text: str) -> None:
    assert opening_hours(text) == (Hours(6, *NINE_TO_NOON),)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("工作日上午9点到12点", range(1, 6)),
        ("по будням с 9:00 до 12:00", range(1, 6)),
        ("Monday to Friday 9:00-12:00", range(1, 6)),
        ("周一、周三上午9点到12点", (1, 3)),
        ("ทุกวัน 09.00-12.00 น.", range(1, 8)),
        ("周末9:00-12:00", (6, 7)),
        ("Fri-Mon 9am-12pm", (1, 5, 6, 7)),
    ],
)
def test_hours_are_of_several_days_by_one_name(text: str, days: Iterable[int]) -> None:
    assert opening_hours(text) == tuple(Hours(day, *NINE_TO_NOON) for day in days)


def test_several_days_share_hours() -> None:
    found = opening_hours("Mon, Wed-Thu 09:00-12:00")
    assert found == tuple(Hours(day, *NINE_TO_NOON) for day in (1, 3, 4))


def test_a_clock_that_is_put_back_makes_a_session_an_hour_longer(tmp_path: Path) -> None:
    # At three o'clock on 25 October 2026 it is two again in Berlin: one to four are four hours.
    event = "event,time zone\nNight Talks,Europe/Berlin\n"
    sessions = "session,date,from,to,minutes\nnight,2026-10-25,01:00,04:00,60\n"
    nothing = {
        "tables": "table\nTable 1\n",
        "parties": "party\nNorth Pumps\nWeser Valves\n",
        "people": "party,person\nNorth Pumps,Li Na\n",
        "meetings": "parties,wish\nNorth Pumps; Weser Valves,\n",
        "interpreters": "interpreter,language pairs\nA,zh-de\n",
    }
    found = read_event(folder(tmp_path, event=event, sessions=sessions, **nothing)).problem.slots
    assert [slot.starts.astimezone(UTC).hour for slot in found] == [23, 0, 1, 2]
