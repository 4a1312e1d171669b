"""The words that people write in the cells of templates, and how they part them."""

from __future__ import annotations

import csv
from importlib.resources import files
from pathlib import Path

import openpyxl
import pytest
from test_event_template import faults, folder

from landbridge.claims.model import Reason
from landbridge.language.phrases import speaking
from landbridge.office.event_template import FORMS, read_event
from landbridge.office.template import code_of
from landbridge.office.template_writing import write_template
from landbridge.publish.sentence import say

PARTIES = "party,languages\nNorth Pumps,zh\nWeser Valves,de\n" + '"Amur Pipes, Khabarovsk",ru\n'
ALL_THREE = ("North Pumps", "Weser Valves", "Amur Pipes, Khabarovsk")
NO_PEOPLE = "party,person\nNorth Pumps,Li Na\n"


@pytest.mark.parametrize(
    ("use", "word", "code"),
    [
        ("role", "随行", "accompanying"),
        ("role", "签字人", "signatory"),
        ("role", "Сопровождающий", "accompanying"),
        ("role", "руководитель делегации", "head"),
        ("role", "ผู้ติดตาม", "accompanying"),
        ("role", "Head of the delegation", "head"),
        ("meeting_type", "拜访", "courtesy_call"),
        ("meeting_type", "座谈会", "discussion"),
        ("meeting_type", "视频", "video"),
        ("meeting_type", "ВКС", "video"),
        ("meeting_type", "круглый стол", "discussion"),
        ("meeting_type", "ประชุมออนไลน์", "video"),
        ("meeting_type", "negotiations", "talks"),
        ("journey", "Самолет", "flight"),
        ("journey", "高铁", "train"),
        ("day_kind", "补班", "make_up"),
    ],
)
def test_customary_words_stand_for_codes(use: str, word: str, code: str) -> None:
    assert code_of(use, word) == code


def test_no_word_stands_for_two_roles_kinds_journeys_or_days() -> None:
    table = files("landbridge.office").joinpath("data/template_words.csv").read_text("utf-8")
    rows = [
        row
        for row in csv.DictReader(table.splitlines())
        if row["use"] in ("role", "meeting_type", "journey", "day_kind")
    ]
    words = [(row, word) for row in rows for lang in speaking() for word in row[lang].split("|")]
    assert len(words) > 200
    assert [word for row, word in words if code_of(row["use"], word) != row["code"]] == []


def test_a_word_that_is_none_is_told_with_those_that_are(tmp_path: Path) -> None:
    people = "party,person,role\nNorth Pumps,Li Na,mascot\n"
    told = say(Reason.of("unknown_term", stated="mascot", column="role", vocabulary="role"), "ru")
    assert "глава делегации, член делегации" in told
    assert faults(tmp_path, people=people) == {"people!C2": "unknown_term"}


@pytest.mark.parametrize("between", ["; ", "；", "\n", "、", ", "])
def test_names_are_parted_by_semicolons_lines_and_commas(tmp_path: Path, between: str) -> None:
    meetings = f'parties\n"{between.join(ALL_THREE[:2])}"\n'
    event = read_event(folder(tmp_path, parties=PARTIES, meetings=meetings, people=NO_PEOPLE))
    assert event.problem.meetings[0].parties == ALL_THREE[:2]


def test_a_comma_in_a_name_parts_nothing(tmp_path: Path) -> None:
    meetings = f'parties\n"{"; ".join(ALL_THREE[1:])}"\n'
    event = read_event(folder(tmp_path, parties=PARTIES, meetings=meetings, people=NO_PEOPLE))
    assert event.problem.meetings[0].parties == ALL_THREE[1:]


def test_of_names_parted_by_commas_the_one_that_is_unknown_is_told(tmp_path: Path) -> None:
    meetings = 'parties\n"North Pumps, Weser Walves"\n'
    assert faults(tmp_path, parties=PARTIES, meetings=meetings, people=NO_PEOPLE) == {
        "meetings!A2": "no_such_name"
    }


@pytest.mark.parametrize(
    "stated", ["zh; de", "中文、德语", "китайский и немецкий", "จีน และ เยอรมัน", "zh/de", "zh\nde"]
)
def test_languages_are_parted_as_people_part_them(tmp_path: Path, stated: str) -> None:
    parties = f'party,languages\nNorth Pumps,"{stated}"\nWeser Valves,de\nAmur Pipes,ru\n'
    assert read_event(folder(tmp_path, parties=parties)).problem.parties[0].languages == {
        "zh",
        "de",
    }


def test_a_line_break_in_a_cell_of_a_workbook_parts_what_it_lists(tmp_path: Path) -> None:
    path = write_template(tmp_path / "fair.xlsx", FORMS, "en", {})
    book = openpyxl.load_workbook(path)
    for sheet, row in {
        "event": ("Fair", "Asia/Shanghai"),
        "sessions": ("morning", "2026-10-12", "09:00", "12:00", 30),
        "tables": ("Table 1",),
        "meetings": (1, "North\nPumps\nWeser Valves", None, "09:00-09:30\n11:00-11:30"),
    }.items():
        book[sheet].append(row)
    book["parties"].append(("North",))
    book["parties"].append(("Pumps",))
    book["parties"].append(("Weser\nValves",))
    book.save(path)
    problem = read_event(path).problem
    # A name of one thing goes on over the end of a line; a list does not.
    assert problem.meetings[0].parties == ("North", "Pumps", "Weser Valves")
    assert problem.meetings[0].slots == {0, 4}
