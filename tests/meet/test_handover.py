"""An interpreter's way from one meeting to the next, in minutes that pass and not by clocks."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from small_event import GERMAN_THAI, meeting, party

from landbridge.meet.events.approach import approach
from landbridge.meet.events.checker import faults
from landbridge.meet.events.model import Interpreter, Slot, Table, TableId, TimetableProblem
from landbridge.meet.events.timetable import timetable
from landbridge.meet.model import InterpreterId

BERLIN = ZoneInfo("Europe/Berlin")


def night(month: int, day: int) -> TimetableProblem:
    """Two interpreted meetings in a night: from 1:00 to 1:45, and from 3:15 to 4:00."""
    times = [((1, 0), (1, 45)), ((3, 15), (4, 0))]
    slots = tuple(
        Slot(*(datetime(2026, month, day, *clock, tzinfo=BERLIN) for clock in both))
        for both in times
    )
    return TimetableProblem(
        slots,
        tuple(party(name) for name in ("North", "South", "East")),
        (
            meeting("m1", "North", "South", pair=GERMAN_THAI),
            meeting("m2", "North", "East", pair=GERMAN_THAI),
        ),
        (Table(TableId("t1"), "t1"),),
        (Interpreter(InterpreterId("Nok"), "Nok", frozenset({GERMAN_THAI})),),
    )


# Clocks show 90 minutes between the meetings: 30 pass in March, 150 in October.
@pytest.mark.parametrize(
    ("month", "day", "handover", "held"),
    [(3, 29, 30, 2), (3, 29, 31, 1), (10, 25, 150, 2), (10, 25, 151, 1)],
)
def test_a_handover_across_a_change_of_clocks(
    month: int, day: int, handover: int, held: int
) -> None:
    problem = replace(night(month, day), handover=handover)
    for plan in (timetable(problem), approach(problem)):
        assert len(plan.placed) == held
        assert faults(problem, plan) == ()
    both = timetable(replace(problem, handover=0))
    assert [one.code for one in faults(problem, both)] == ["handover_too_short"] * (2 - held)
