"""An event from its template to a timetable that the checker finds without fault."""

from __future__ import annotations

from pathlib import Path

import pytest

from landbridge.meet.checker import faults
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
