"""The template of an event: what its sheets say, and what is wrong in them, sheet and cell."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from pathlib import Path

import openpyxl
import pytest

from landbridge.language.phrases import speaking
from landbridge.meet.model import MeetingId, Wish
from landbridge.office.event_template import read_event
from landbridge.office.template import BadTemplate
from landbridge.publish.sentence import say
from landbridge.read.unreadable import Unreadable

EVENT = {
    "event": "event,time zone,fairness,handover\nAutumn Fair,Asia/Shanghai,2,10\n",
    "sessions": (
        "session,date,from,to,minutes,pause\n"
        "morning,2026-10-12,09:00,10:30,20,5\n"
        "afternoon,2026-10-12,14:00,15:00,30,\n"
    ),
    "tables": "table,room,closed\nTable 1-3,,\nRed Room,yes,morning\n",
    "parties": (
        "party,languages,most,away,table\n"
        "North Pumps,zh,4,,Table 1\n"
        "Weser Valves,de; en,,09:00-09:25,\n"
        "Amur Pipes,ru,,2026-10-12 14:00-14:30,\n"
    ),
    "people": (
        "party,person,role,language,away\n"
        "North Pumps,Li Na,head,zh,\n"
        "North Pumps,Wu Bo,,zh,afternoon\n"
    ),
    "interpreters": "interpreter,language pairs,language,away\nInterpreter A,zh-de; zh-ru,zh,\n",
    "meetings": (
        "meeting,parties,wish,only,fixed,people,kind,topic,after\n"
        "M1,North Pumps; Weser Valves,must,morning,,Li Na,talks,pumps,\n"
        "M2,North Pumps; Amur Pipes,,,2026-10-12 14:30,,,,M1\n"
    ),
}


def folder(path: Path, **sheets: str) -> Path:
    """The sheets as a folder of CSV files."""
    for name, text in (EVENT | sheets).items():
        (path / f"{name}.csv").write_text(text, "utf-8")
    return path


def faults(path: Path, **sheets: str) -> Mapping[str, str]:
    """What is wrong, by sheet and cell."""
    with pytest.raises(BadTemplate) as refused:
        read_event(folder(path, **sheets))
    return {fault.place: fault.reason.code for fault in refused.value.faults}


def test_sessions_are_cut_into_slots_with_pauses_between(tmp_path: Path) -> None:
    # 90 minutes hold three meetings of 20 with 5 between: 9:00, 9:25, 9:50; the fourth would end
    # at 10:35. Shanghai is eight hours ahead of UTC.
    slots = read_event(folder(tmp_path)).problem.slots
    starts = [slot.starts.astimezone(UTC) for slot in slots]
    assert starts == [
        datetime(2026, 10, 12, 1, 0, tzinfo=UTC),
        datetime(2026, 10, 12, 1, 25, tzinfo=UTC),
        datetime(2026, 10, 12, 1, 50, tzinfo=UTC),
        datetime(2026, 10, 12, 6, 0, tzinfo=UTC),
        datetime(2026, 10, 12, 6, 30, tzinfo=UTC),
    ]
    assert [slot.session for slot in slots] == ["morning"] * 3 + ["afternoon"] * 2


def test_a_row_names_several_tables_at_once(tmp_path: Path) -> None:
    tables = read_event(folder(tmp_path)).problem.tables
    assert [table.name for table in tables] == ["Table 1", "Table 2", "Table 3", "Red Room"]
    assert [table.is_room for table in tables] == [False, False, False, True]
    assert tables[3].closed == {0, 1, 2}


def test_stretches_of_time_are_the_slots_that_they_touch(tmp_path: Path) -> None:
    north, weser, amur = read_event(folder(tmp_path)).problem.parties
    assert weser.away == {0}
    assert amur.away == {3}
    assert north.people[1].away == {3, 4}
    assert north.table == "Table 1"


def test_who_states_no_language_is_told_in_one_that_they_work_in(tmp_path: Path) -> None:
    people = "party,person,language\nNorth Pumps,Li Na,\nAmur Pipes,Ivan,en\n"
    interpreters = "interpreter,language pairs\nA,ru-zh; zh-de\n"
    problem = read_event(folder(tmp_path, people=people, interpreters=interpreters)).problem
    north, weser, amur = problem.parties
    # Weser Valves speak German first, in which there are no sentences, and then English.
    assert [party.people[0].language for party in (north, weser, amur)] == ["zh", "en", "en"]
    assert problem.interpreters[0].language == "ru"


def test_a_party_without_people_is_one_person(tmp_path: Path) -> None:
    weser = read_event(folder(tmp_path)).problem.parties[1]
    assert [person.name for person in weser.people] == ["Weser Valves"]


def test_meetings_say_who_when_and_after_what(tmp_path: Path) -> None:
    problem = read_event(folder(tmp_path)).problem
    first, second = problem.meetings
    assert (first.wish, first.slots, first.people) == (
        Wish.MUST,
        {0, 1, 2},
        ("Li Na, North Pumps",),
    )
    assert (first.kind, first.topic) == ("talks", "pumps")
    assert (second.wish, second.fixed) == (Wish.WANT, 4)
    assert problem.precedences == (("M1", "M2"),)
    assert (problem.fairness, problem.handover) == (2, 10)


def test_parties_that_share_no_language_are_interpreted_between(tmp_path: Path) -> None:
    first, second = read_event(folder(tmp_path)).problem.meetings
    assert first.pair == {"zh", "de"}
    assert second.pair == {"zh", "ru"}


def test_meetings_without_an_id_are_called_by_their_parties(tmp_path: Path) -> None:
    meetings = "parties,wish\nAmur Pipes; North Pumps,\nAmur Pipes; North Pumps,\n"
    event = read_event(folder(tmp_path, meetings=meetings))
    assert [meeting.id for meeting in event.problem.meetings] == [
        MeetingId("Amur Pipes – North Pumps"),
        MeetingId("Amur Pipes – North Pumps (2)"),
    ]
    assert event.places["Amur Pipes – North Pumps (2)"] == ("meetings", "A3")


@pytest.mark.parametrize(
    ("names", "headers"),
    [
        (
            {
                "event": "活动",
                "sessions": "场次",
                "tables": "桌位",
                "parties": "各方",
                "meetings": "会谈",
            },
            {
                "event": "活动,时区\n秋季洽谈会,Asia/Shanghai\n",
                "sessions": "场次,日期,开始,结束,每场分钟\n上午,2026年10月12日,09:00,10:00,20\n",
                "tables": "桌号,会议室\n1-2,\n",
                "parties": "主体,工作语言\n甲公司,中文\n乙公司,俄语\n",
                "meetings": "各方,意愿,限定时间\n甲公司；乙公司,必须,上午\n",
            },
        ),
        (
            {
                "event": "мероприятие",
                "sessions": "сессии",
                "tables": "столы",
                "parties": "стороны",
                "meetings": "встречи",
            },
            {
                "event": "мероприятие,часовой пояс\nОсенняя биржа,Asia/Vladivostok\n",
                "sessions": (
                    "сессия,дата,с,до,минут на встречу\nутро,12 октября 2026 г.,09:00,10:00,20\n"
                ),
                "tables": "стол,комната\n1-2,\n",
                "parties": "сторона,рабочие языки\nПервая,русский\nВторая,китайский\n",
                "meetings": "стороны,желание,только в\nПервая; Вторая,обязательно,утро\n",
            },
        ),
        (
            {
                "event": "งาน",
                "sessions": "ช่วง",
                "tables": "โต๊ะ",
                "parties": "ฝ่าย",
                "meetings": "การพบ",
            },
            {
                "event": "งาน,เขตเวลา\nงานเจรจา,Asia/Bangkok\n",
                "sessions": "ช่วง,วันที่,เริ่ม,ถึง,นาทีต่อการพบ\nเช้า,12 ตุลาคม 2569,09:00,10:00,20\n",
                "tables": "โต๊ะ,ห้อง\n1-2,\n",
                "parties": "ฝ่าย,ภาษาที่ใช้ทำงาน\nบริษัทหนึ่ง,ไทย\nบริษัทสอง,จีน\n",
                "meetings": "คู่พบ,ความประสงค์,เฉพาะช่วง\nบริษัทหนึ่ง; บริษัทสอง,ต้องพบ,เช้า\n",
            },
        ),
    ],
    ids=["zh", "ru", "th"],
)
def test_the_template_speaks_four_languages(
    tmp_path: Path, names: Mapping[str, str], headers: Mapping[str, str]
) -> None:
    for code, name in names.items():
        (tmp_path / f"{name}.csv").write_text(headers[code], "utf-8")
    problem = read_event(tmp_path).problem
    assert len(problem.slots) == 3
    assert problem.slots[0].starts.date().isoformat() == "2026-10-12"
    assert problem.meetings[0].wish is Wish.MUST
    assert problem.meetings[0].slots == {0, 1, 2}
    assert len(problem.meetings[0].pair) == 2


def test_a_renamed_column_is_told_with_what_is_then_missing(tmp_path: Path) -> None:
    sessions = "session,date,begin at,to,minutes\nmorning,2026-10-12,09:00,10:30,20\n"
    meetings = "parties,wish\nNorth Pumps; Amur Pipes,\n"
    nothing = "party,languages\nNorth Pumps,zh\nWeser Valves,de\nAmur Pipes,ru\n"
    tables = "table\n1\n"
    sheets = {"sessions": sessions, "meetings": meetings, "parties": nothing, "tables": tables}
    interpreters = "interpreter,language pairs\nA,zh-de\n"
    people = "party,person\nNorth Pumps,Li Na\n"
    assert faults(tmp_path, **sheets, interpreters=interpreters, people=people) == {
        "sessions!C1": "unknown_column",
        "sessions!A1": "column_missing",
    }


def test_all_that_is_wrong_is_told_at_once(tmp_path: Path) -> None:
    found = faults(
        tmp_path,
        event="event,time zone\nFair,Asia/Shangai\n",
        sessions="session,date,from,to,minutes\nmorning,2026-10-12,11:00,10:00,20\n",
        parties="party,languages,most\nNorth Pumps,Elvish,few\nNorth Pumps,zh,\n",
        people="party,person\nSouth Pumps,Li Na\n",
        meetings="parties,wish,fixed\nNorth Pumps; Nobody,perhaps,2026-10-12 09:10\n",
        tables="table\nTable 1\n",
        interpreters="interpreter,language pairs\nA,zh\n",
    )
    assert found == {
        "event!B2": "unknown_zone",
        "sessions!D2": "session_ends_early",
        "parties!B2": "unknown_tongue",
        "parties!C2": "unreadable_count",
        "parties!A3": "named_twice",
        "people!A2": "no_such_name",
        "interpreters!B2": "unknown_pair",
        "meetings!A2": "no_such_name",
        "meetings!B2": "unknown_wish",
    }


def test_a_session_that_cannot_be_read_is_not_blamed_on_the_times_in_it(tmp_path: Path) -> None:
    sessions = (
        "session,date,from,to,minutes\n"
        "morning,2026-10-12,09:00,10:30,20\nafternoon,2026-10-32,14:00,15:00,30\n"
    )
    # M2 is fixed in the afternoon, in which people and parties are away.
    assert faults(tmp_path, sessions=sessions) == {"sessions!B3": "unreadable_day"}


@pytest.mark.parametrize("stated", ["1-3号桌", "1号桌至3号桌", "1号桌 - 3号桌"])
def test_tables_are_counted_where_what_is_counted_stands_behind(
    tmp_path: Path, stated: str
) -> None:
    event = read_event(folder(tmp_path, tables=f"table\n{stated}\nTable 1\n"))
    named = [table.name for table in event.problem.tables]
    assert named == ["1号桌", "2号桌", "3号桌", "Table 1"]


def test_what_is_counted_may_be_said_twice_and_two_names_are_no_range(tmp_path: Path) -> None:
    event = read_event(folder(tmp_path, tables="table\nTable 1 - Table 2\nA1-B2\n1号桌-2号厅\n"))
    named = [table.name for table in event.problem.tables]
    assert named == ["Table 1", "Table 2", "A1-B2", "1号桌-2号厅"]


@pytest.mark.parametrize("language", speaking())
def test_a_session_that_ends_early_is_told_with_both_its_times(
    tmp_path: Path, language: str
) -> None:
    sessions = "session,date,from,to,minutes\nmorning,2026-10-12,11:00,10:00,20\n"
    with pytest.raises(BadTemplate) as refused:
        read_event(folder(tmp_path, sessions=sessions))
    (early,) = (fault for fault in refused.value.faults if fault.place == "sessions!D2")
    said = say(early.reason, language)
    assert "10:00" in said
    assert "11:00" in said


def test_a_sheet_that_is_missing_is_told(tmp_path: Path) -> None:
    folder(tmp_path)
    (tmp_path / "tables.csv").rename(tmp_path / "tabels.csv")
    with pytest.raises(BadTemplate) as refused:
        read_event(tmp_path)
    told = [(fault.place, fault.reason.code) for fault in refused.value.faults]
    assert told[:2] == [("tabels!A1", "unknown_sheet"), ("", "sheet_missing")]


def test_a_cell_below_no_header_is_told(tmp_path: Path) -> None:
    meetings = "parties,wish\nAmur Pipes,North Pumps,must\n"
    assert faults(tmp_path, meetings=meetings) == {
        "meetings!B2": "unknown_wish",
        "meetings!C2": "cell_without_column",
    }


def test_own_notes_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "#notes.csv").write_text("whatever\n1\n", "utf-8")
    tables = "table,room,#who pays\nTable 1-3,,the office\nRed Room,yes,\n"
    assert len(read_event(folder(tmp_path, tables=tables)).problem.tables) == 4


def test_an_hour_that_clocks_jump_over_is_told(tmp_path: Path) -> None:
    # In Berlin clocks go from 02:00 to 03:00 on 29 March 2026.
    found = faults(
        tmp_path,
        event="event,time zone\nFair,Europe/Berlin\n",
        sessions="session,date,from,to,minutes\nmorning,2026-03-29,02:30,10:00,20\n",
    )
    assert found["sessions!C2"] == "no_time_there"


def test_a_folder_without_tables_is_no_template(tmp_path: Path) -> None:
    with pytest.raises(Unreadable):
        read_event(tmp_path)


def test_a_workbook_takes_real_dates_and_times(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    rows = {name: [line.split(",") for line in EVENT[name].splitlines()] for name in EVENT}
    for name, lines in rows.items():
        sheet = book.create_sheet(name)
        for line in lines:
            sheet.append([cell or None for cell in line])
    day = date(2026, 10, 12)
    for column, value in enumerate((day, time(9), time(10, 30)), start=2):
        book["sessions"].cell(2, column, value)
    for column, value in enumerate((day, time(14), time(15)), start=2):
        book["sessions"].cell(3, column, value)
    book["meetings"]["E3"] = datetime(2026, 10, 12, 14, 30)
    book.remove(book["Sheet"])
    book.save(tmp_path / "fair.xlsx")
    made, typed = read_event(tmp_path / "fair.xlsx"), read_event(folder(tmp_path))
    assert made.problem == typed.problem


def test_a_moment_may_have_seconds_of_nought(tmp_path: Path) -> None:
    meetings = "parties,fixed\nNorth Pumps; Amur Pipes,2026-10-12 14:30:00\n"
    assert read_event(folder(tmp_path, meetings=meetings)).problem.meetings[0].fixed == 4


def test_signs_that_turn_the_text_beside_them_are_no_part_of_a_name(tmp_path: Path) -> None:
    tables = "table\nTable\u202e 1\x07\nTable 2\nTable 3\n"
    problem = read_event(folder(tmp_path, tables=tables)).problem
    assert [table.name for table in problem.tables] == ["Table 1", "Table 2", "Table 3"]
