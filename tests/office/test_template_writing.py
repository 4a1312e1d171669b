"""An empty template is one that is read."""

from __future__ import annotations

from pathlib import Path

import pytest

from landbridge.language.phrases import phrases
from landbridge.office import tour_template
from landbridge.office.event_template import FORMS, read_event
from landbridge.office.template import read_template
from landbridge.office.template_writing import write_template

ROWS = {
    "event": [{"event": "Fair", "zone": "Asia/Bangkok"}],
    "sessions": [
        {"session": "A", "date": "2026-10-12", "starts": "09:00", "ends": "10:00", "minutes": "20"}
    ],
    "tables": [{"table": "1"}],
    "parties": [{"party": "=North"}, {"party": "South"}],
    "meetings": [{"parties": "=North; South"}],
}


@pytest.mark.parametrize("language", ["en", "zh", "ru", "th"])
@pytest.mark.parametrize("name", ["event.xlsx", "event"])
def test_each_sheet_and_column_is_read_again(tmp_path: Path, language: str, name: str) -> None:
    path = write_template(tmp_path / name, FORMS, language, {})
    template, faults = read_template(path, FORMS)
    assert {fault.reason.code for fault in faults} == {"no_row_in_sheet"}
    assert set(template.sheets) == {form.code for form in FORMS}


@pytest.mark.parametrize("name", ["event.xlsx", "event"])
def test_rows_come_back_as_written(tmp_path: Path, name: str) -> None:
    event = read_event(write_template(tmp_path / name, FORMS, "th", ROWS))
    assert [party.name for party in event.problem.parties] == ["=North", "South"]
    assert len(event.problem.slots) == 3


@pytest.mark.parametrize("language", ["en", "zh", "ru", "th"])
def test_each_column_is_explained(language: str) -> None:
    words = phrases(language)
    for form in (*FORMS, *tour_template.FORMS):
        for column in form.columns:
            keys = f"column_help.{form.code}_{column}", f"column_help.{column}"
            assert any(words.has(key) for key in keys), (form.code, column)


def test_a_file_that_is_there_is_left(tmp_path: Path) -> None:
    (tmp_path / "event.xlsx").write_text("mine", "utf-8")
    with pytest.raises(FileExistsError):
        write_template(tmp_path / "event.xlsx", FORMS, "en", {})
    assert (tmp_path / "event.xlsx").read_text("utf-8") == "mine"
