"""`landbridge meet` as people use it."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from landbridge.samples import FOLDER

EVENT = FOLDER / "event"


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
