"""An event from its template to a timetable that the checker finds without fault."""

from __future__ import annotations

from pathlib import Path

import pytest

from landbridge.meet.events.checker import faults
from landbridge.office.template import BadTemplate
from landbridge.office.timetabling import plan_event
from landbridge.samples import FOLDER

EVENT = FOLDER / "event"


def test_the_sample_event_is_held_whole() -> None:
    # Nineteen of its twenty meetings are wanted; one is a no.
    planned = plan_event(EVENT)
    assert len(planned.plan.placed) == 19
    assert [one.meeting for one in planned.plan.unplaced] == ["18"]
    assert planned.plan.goals["breaks"].reached == 0
    assert faults(planned.problem, planned.plan) == ()


def copied(path: Path, **changed: str) -> Path:
    """The sample event with some sheets changed."""
    for sheet in EVENT.glob("*.csv"):
        text = changed.get(sheet.stem, sheet.read_text("utf-8"))
        (path / sheet.name).write_text(text, "utf-8")
    return path


def test_what_no_plan_could_mend_is_told_with_its_cells(tmp_path: Path) -> None:
    meetings = (
        "meeting,parties,fixed,after\n"
        "1,ООО «Образец-Кран»; ООО «Образец-Кран»,,\n"
        "2,ООО «Образец-Кран»; Sample Coast Terminal JSC,2026-10-13 09:30,3\n"
        "3,ООО «Образец-Кран»; Sample Rhine Logistics AG,2026-10-13 09:30,2\n"
    )
    parties = (
        (EVENT / "parties.csv").read_text("utf-8").replace("английский,5,,", "en,5,2026-10-13,")
    )
    with pytest.raises(BadTemplate) as refused:
        plan_event(copied(tmp_path, meetings=meetings, parties=parties))
    told = {(place.partition(", ")[2], reason.code) for place, reason in refused.value.told()}
    assert told == {
        ("parties!A8", "party_without_slot"),
        ("meetings!A2", "meets_itself"),
        ("meetings!A3", "fixed_together"),
        ("meetings!A3", "precedence_circle"),
    }


def test_what_no_plan_could_mend_is_told_beside_what_cannot_be_read(tmp_path: Path) -> None:
    meetings = (
        "meeting,parties,fixed,after,remarks\n"
        "1,ООО «Образец-Кран»; ООО «Образец-Кран»,,,\n"
        "2,ООО «Образец-Кран»; Sample Coast Terminal JSC,,3,\n"
        "3,ООО «Образец-Кран»; Nobody,,2,\n"
    )
    event = (EVENT / "event.csv").read_text("utf-8").replace("Asia/Shanghai", "Asia/Peking")
    parties = (
        (EVENT / "parties.csv").read_text("utf-8").replace("английский,5,,", "en,5,2026-10-13,")
    )
    with pytest.raises(BadTemplate) as refused:
        plan_event(copied(tmp_path, meetings=meetings, parties=parties, event=event))
    told = {(place.partition(", ")[2], reason.code) for place, reason in refused.value.told()}
    assert told == {
        ("meetings!E1", "unknown_column"),
        ("event!B2", "unknown_zone"),
        ("meetings!B4", "no_such_name"),
        ("parties!A8", "party_without_slot"),
        ("meetings!A2", "meets_itself"),
        ("meetings!A3", "precedence_circle"),
    }


def test_who_is_there_is_not_judged_where_the_sessions_cannot_be_read(tmp_path: Path) -> None:
    sessions = "session,date,from,to,minutes\nmorning,some day,09:30,12:00,20\n"
    with pytest.raises(BadTemplate) as refused:
        plan_event(copied(tmp_path, sessions=sessions))
    codes = {reason.code for _, reason in refused.value.told()}
    assert "unreadable_day" in codes
    assert "party_without_slot" not in codes


def test_a_search_ends_when_its_seconds_are_over() -> None:
    planned = plan_event(EVENT, seconds=0)
    assert len(planned.plan.placed) == 19
