"""A small fair in Shenyang: four firms, five slots, three tables and an interpreter."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from landbridge.claims.model import Reason
from landbridge.meet.editions.edition import Edition, freeze
from landbridge.meet.editions.engagement import Occasion
from landbridge.meet.events.model import (
    Interpreter,
    Meeting,
    Party,
    Person,
    Placed,
    Slot,
    Table,
    TableId,
    TimetablePlan,
    TimetableProblem,
    Unplaced,
)
from landbridge.meet.events.tally import tally
from landbridge.meet.model import Goal, InterpreterId, MeetingId, PartyId, PersonId

SHENYANG = ZoneInfo("Asia/Shanghai")
DAY = date(2026, 9, 1)
OCCASION = Occasion("fair-2026", "Fair of machines", "Hall 3", "Shenyang", "Office of trade")


def slot(hour: int, minute: int, session: str) -> Slot:
    starts = datetime(2026, 10, 12, hour, minute, tzinfo=SHENYANG)
    return Slot(starts, starts + timedelta(minutes=30), session)


def party(name: str, *people: tuple[str, str, str]) -> Party:
    sent = tuple(Person(PersonId(one), called, speaks) for one, called, speaks in people)
    return Party(PartyId(name.lower()), name, sent)


SLOTS = (
    slot(9, 0, "morning"),
    slot(9, 30, "morning"),
    slot(10, 0, "morning"),
    slot(14, 0, "afternoon"),
    slot(14, 30, "afternoon"),
)
LIAO = party("Liao", ("li", "李明", "zh"), ("wang", "王芳", "zh"))
AMUR = party("Amur", ("petrov", "Иван Петров", "ru"))
SIAM = party("Siam", ("somchai", "สมชาย ใจดี", "th"))
NORD = party("Nord", ("kim", "Kim Larsen", "en"))
INTERPRETER = Interpreter(InterpreterId("zhao"), "赵静", frozenset({frozenset({"zh", "ru"})}), "zh")
OTHER_INTERPRETER = Interpreter(
    InterpreterId("sun"), "孙丽", frozenset({frozenset({"zh", "ru"})}), "zh"
)


def meeting(name: str, *parties: Party, pair: tuple[str, ...] = (), topic: str = "") -> Meeting:
    between = tuple(one.id for one in parties)
    return Meeting(MeetingId(name), between, pair=frozenset(pair), kind="talks", topic=topic)


PROBLEM = TimetableProblem(
    SLOTS,
    (LIAO, AMUR, SIAM, NORD),
    (
        meeting("liao-amur", LIAO, AMUR, pair=("zh", "ru"), topic="Pumps"),
        meeting("liao-siam", LIAO, SIAM),
        meeting("amur-nord", AMUR, NORD),
        meeting("siam-nord", SIAM, NORD),
    ),
    tuple(Table(TableId(f"t{n}"), f"Table {n}") for n in (1, 2, 3)),
    (INTERPRETER, OTHER_INTERPRETER),
)


def placed(
    name: str, at: int, table: int, *people: str, interpreter: Interpreter | None = None
) -> Placed:
    return Placed(
        MeetingId(name),
        at,
        TableId(f"t{table}"),
        interpreter.id if interpreter else None,
        tuple(map(PersonId, people)),
    )


TALKS = placed("liao-amur", 0, 1, "li", "petrov", interpreter=INTERPRETER)
PLACED = (
    TALKS,
    placed("siam-nord", 0, 2, "somchai", "kim"),
    placed("liao-siam", 1, 1, "li", "somchai"),
    placed("amur-nord", 1, 2, "petrov", "kim"),
)


def plan_of(held: Iterable[Placed], problem: TimetableProblem = PROBLEM) -> TimetablePlan:
    """A plan that says of itself what it comes to; what is not held is left unplaced."""
    held = tuple(held)
    named = {one.meeting for one in held}
    left = tuple(
        Unplaced(one.id, Reason.of("no_slot_left"))
        for one in problem.meetings
        if one.id not in named
    )
    goals = {aim: Goal(count, count) for aim, count in tally(problem, held).items()}
    return TimetablePlan(held, left, goals)


def frozen(*held: Placed, earlier: Edition | None = None) -> Edition:
    return freeze(OCCASION, PROBLEM, plan_of(held or PLACED), DAY, earlier)


def but(old: Placed, **changes: object) -> tuple[Placed, ...]:
    """The placed meetings with one of them changed."""
    new = replace(old, **changes)
    return tuple(new if one == old else one for one in PLACED)
