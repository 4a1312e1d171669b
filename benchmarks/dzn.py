"""Instances of the B2B meeting scheduling problem, read from their MiniZinc data files."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

from landbridge.meet.events.model import (
    Meeting,
    Party,
    Person,
    Slot,
    Slots,
    Table,
    TableId,
    TimetableProblem,
)
from landbridge.meet.model import MeetingId, PartyId, PersonId, Wish

FIRST = datetime(2026, 5, 4, 8, tzinfo=UTC)
LENGTH = timedelta(minutes=20)
FAIRNESS = 2
"""The instances' published optima allow a difference of two breaks."""


def read_instance(path: Path, fairness: int | None = FAIRNESS) -> TimetableProblem:
    """An instance as a problem: all meetings must be, and breaks count over the whole day."""
    text = path.read_text("utf-8")
    slots, morning = _number(text, "nTotalSlots"), _number(text, "nMorningSlots")
    halves = {1: frozenset(range(morning)), 2: frozenset(range(morning, slots)), 3: None}
    rows = [row for row in _array(text, "requested").split("|") if row.strip(" \n,")]
    fixed = [int(slot) for slot in re.findall(r"\d+", _array(text, "fixed"))]
    meetings = tuple(
        _meeting(number, [int(cell) for cell in re.findall(r"\d+", row)], halves, at)
        for number, (row, at) in enumerate(zip(rows, fixed, strict=True), 1)
    )
    return TimetableProblem(
        tuple(Slot(FIRST + LENGTH * slot, FIRST + LENGTH * (slot + 1)) for slot in range(slots)),
        tuple(_party(number, away) for number, away in enumerate(_sets(text, "forbidden"), 1)),
        meetings,
        tuple(
            Table(TableId(f"t{number}"), f"Table {number}")
            for number in range(1, _number(text, "nTables") + 1)
        ),
        precedences=tuple(
            (MeetingId(f"m{first}"), MeetingId(f"m{second}"))
            for second, firsts in enumerate(_sets(text, "precedences"), 1)
            for first in firsts
        ),
        fairness=fairness,
    )


def _meeting(number: int, row: list[int], halves: dict[int, Slots | None], fixed: int) -> Meeting:
    one, other, half = row
    return Meeting(
        MeetingId(f"m{number}"),
        (PartyId(f"p{one}"), PartyId(f"p{other}")),
        Wish.MUST,
        halves[half],
        fixed - 1 if fixed else None,
    )


def _party(number: int, away: list[int]) -> Party:
    person = Person(PersonId(f"p{number}"), f"Person {number}")
    slots = frozenset(slot - 1 for slot in away if slot)
    return Party(PartyId(f"p{number}"), f"Party {number}", (person,), away=slots)


def _number(text: str, name: str) -> int:
    return int(re.findall(rf"\b{name}\s*=\s*(\d+)", text)[0])


def _array(text: str, name: str) -> str:
    found: list[str] = re.findall(rf"\b{name}\s*=\s*\[([^\]]*)\]", text)
    return found[0]


def _sets(text: str, name: str) -> list[list[int]]:
    return [
        [int(number) for number in re.findall(r"\d+", members)]
        for members in re.findall(r"\{([^}]*)\}", _array(text, name))
    ]
