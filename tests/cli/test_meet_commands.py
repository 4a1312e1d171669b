"""`landbridge meet` as people use it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from landbridge.office.editions import editions
from landbridge.register import Register
from landbridge.samples import FOLDER

EVENT = FOLDER / "event"
FIXED_AT_TWO = "示例港口集团有限公司; ООО «Образец-Порт»,must,,2026-10-13 14:00,"


def test_the_command_prints_every_meeting(run: Callable) -> None:
    ran = run("meet", "timetable", str(EVENT), "--format", "json")
    assert ran.code == 0
    data = json.loads(ran.out)
    assert len(data["placed"]) == 19
    assert data["unplaced"][0]["code"] == "meeting_not_wanted"


@pytest.mark.parametrize("language", ["en", "zh", "ru", "th"])
def test_an_empty_template_is_refused_with_all_that_is_missing(
    run: Callable, language: str
) -> None:
    assert run("meet", "template", "event", "fair.xlsx", "--lang", language).code == 0
    ran = run("meet", "timetable", "fair.xlsx", "--lang", language)
    assert ran.code == 1
    # Event, sessions, tables, parties and meetings are needed; the sixth line is the last word.
    assert ran.err.count("fair.xlsx: ") == 6


def test_the_programme_of_an_event_is_put_out(run: Callable, tmp_path: Path) -> None:
    assert run("meet", "timetable", EVENT, "--to", "fair").code == 0
    assert (tmp_path / "fair" / "index.html").is_file()
    assert (tmp_path / "fair" / "timetable.xlsx").is_file()
    assert (tmp_path / "fair" / "calendars" / "all.ics").is_file()
    assert not (tmp_path / "landbridge.db").exists()


def test_a_plan_that_is_frozen_twice_is_one_edition(run: Callable, tmp_path: Path) -> None:
    for _ in range(2):
        assert run("meet", "tour", FOLDER / "tour", "--freeze").code == 0
    with Register.open(tmp_path / "landbridge.db") as register:
        assert [
            one.number for one in editions(register, "Sample delegation to three countries")
        ] == [1]


def test_a_brief_shows_the_last_edition_unless_told_not_to(
    run: Callable, tmp_path: Path, notice: Path
) -> None:
    run("read", notice)
    run("meet", "timetable", EVENT, "--freeze")
    assert run("publish", "brief").code == 0
    (page,) = (tmp_path / "brief" / "occasions").iterdir()
    assert f'href="occasions/{page.name}"' in (tmp_path / "brief" / "index.html").read_text("utf-8")
    assert run("publish", "brief", "--no-planned").code == 0
    assert not page.exists()


@pytest.mark.parametrize("language", ["en", "zh", "ru", "th"])
def test_a_tour_is_told_in_the_language_asked_for(run: Callable, language: str) -> None:
    ran = run("meet", "tour", FOLDER / "tour", "--lang", language)
    assert ran.code == 0
    # A code that no pack has a sentence for would show its words with an underscore.
    assert "_" not in ran.out


def test_a_change_moves_what_it_must_and_tells_whom_it_concerns(
    run: Callable, tmp_path: Path
) -> None:
    planned = json.loads(run("meet", "timetable", EVENT, "--freeze", "--format", "json").out)
    held = next(one for one in planned["placed"] if "Sample Coast Terminal JSC" in one["parties"])
    changed = tmp_path / "event"
    shutil.copytree(EVENT, changed)
    sheet = changed / "parties.csv"
    away = f"Russian; English,5,{held['starts'][:10]} {held['starts'][11:16]},"
    text = sheet.read_text("utf-8").replace("Russian; English,5,,", away)
    sheet.write_text(text, "utf-8")
    ran = run("meet", "repair", changed, "--freeze", "--to", "fair", "--format", "json")
    goals = json.loads(ran.out.rpartition("}")[0] + "}")["goals"]
    assert goals["moved"]["reached"] == goals["moved"]["bound"] >= 1
    notices = list((tmp_path / "fair" / "notices").glob("*.txt"))
    assert goals["told"]["reached"] == len(notices) > 0


def test_what_has_no_edition_cannot_be_repaired(run: Callable, tmp_path: Path) -> None:
    with Register.open(tmp_path / "landbridge.db"):
        pass
    ran = run("meet", "repair", EVENT)
    assert ran.code == 1
    assert ran.err.count("\n") == 1


def test_a_day_that_no_calendar_has_is_told_in_one_sentence(run: Callable, tmp_path: Path) -> None:
    changed = tmp_path / "event"
    shutil.copytree(EVENT, changed)
    sheet = changed / "sessions.csv"
    sheet.write_text(sheet.read_text("utf-8").replace("2026-10-13", "2026-10-32"), "utf-8")
    ran = run("meet", "timetable", changed)
    assert ran.code == 1
    assert "sessions!B2: “2026-10-32”" in ran.err


def test_a_repair_that_loses_a_must_says_which(run: Callable, tmp_path: Path) -> None:
    run("meet", "timetable", EVENT, "--freeze")
    changed = tmp_path / "event"
    shutil.copytree(EVENT, changed)
    # Of one party two musts are asked for, and it takes one meeting at most.
    sheet = changed / "parties.csv"
    text = sheet.read_text("utf-8").replace("示例产业园管委会,中文,8", "示例产业园管委会,中文,1")
    sheet.write_text(text, "utf-8")
    ran = run("meet", "repair", changed, "--freeze")
    assert ran.code == 1
    assert "辽中示例产业园管委会" in ran.out
    assert "Traceback" not in ran.err


@pytest.mark.parametrize("language", ["en", "zh", "ru", "th"])
def test_what_stands_in_the_way_is_explained_with_a_way_out(
    run: Callable, tmp_path: Path, language: str
) -> None:
    changed = tmp_path / "event"
    shutil.copytree(EVENT, changed)
    # The port group is away at 14:00. To move a meeting costs less than to ask for its presence.
    sheet = changed / "meetings.csv"
    text = sheet.read_text("utf-8")
    fixed = text.replace("示例港口集团有限公司; ООО «Образец-Порт»,must,,,", FIXED_AT_TWO)
    sheet.write_text(fixed, "utf-8")
    ran = run("meet", "explain", changed, "--lang", language, "--format", "json")
    assert ran.code == 0
    data = json.loads(ran.out)
    assert len(data["reasons"]) == 3
    [change] = data["way_out"]["changes"]
    assert "(11)" in change
    assert (data["way_out"]["musts"], data["way_out"]["wants"]) == (5, 14)
    ran = run("meet", "explain", changed, "--lang", language)
    assert change[:9] in ran.out


@pytest.mark.parametrize("sample", ["event", "tour"])
def test_where_all_can_be_held_that_is_explained_in_a_sentence(run: Callable, sample: str) -> None:
    ran = run("meet", "explain", FOLDER / sample)
    assert (ran.code, ran.out) == (0, "Everything that must be can be held.\n")
