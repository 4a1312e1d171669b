"""Events of any size from a seed: sessions over days, people away, fixed meetings and musts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

from landbridge.meet.events.model import (
    Interpreter,
    Meeting,
    Party,
    Person,
    Slot,
    Slots,
    Table,
    TableId,
    TimetableProblem,
)
from landbridge.meet.model import InterpreterId, MeetingId, PartyId, PersonId, Wish

ZONE = ZoneInfo("Asia/Shanghai")
FIRST_DAY = datetime(2026, 9, 14, tzinfo=ZONE)
PAIR = frozenset({"de", "zh"})
HOURS = (9, 14)
"""When sessions begin: mornings and afternoons."""

FULL = 0.9
"""The share of its slots in which a party may have to be busy."""


@dataclass(frozen=True, slots=True)
class EventShape:
    """How large an event is.

    `days` have two sessions each, of `session` slots of half an hour. There are tables for
    `spare` times the mean number of meetings in a slot. The others are shares: of parties that
    bring two people, of parties that are away for a stretch, of meetings that are fixed, must
    be, or need an interpreter.
    """

    meetings: int
    parties: int
    days: int = 2
    session: int = 5
    spare: float = 1.15
    pairs_of_people: float = 0.05
    away: float = 0.15
    fixed: float = 0.01
    musts: float = 0.1
    interpreted: float = 0.02


def made_event(shape: EventShape, seed: int) -> TimetableProblem:
    """An event of this shape, the same for the same seed."""
    random = Random(seed)
    slots = _slots(shape)
    parties = tuple(_party(number, shape, random) for number in range(shape.parties))
    meetings = _fixed(_meetings(shape, parties, random), parties, shape, random)
    tables = -(-int(shape.meetings * shape.spare) // len(slots))
    return TimetableProblem(
        slots,
        parties,
        meetings,
        tuple(Table(TableId(f"t{number}"), f"Table {number}") for number in range(tables)),
        tuple(
            Interpreter(InterpreterId(f"i{number}"), f"Interpreter {number}", frozenset({PAIR}))
            for number in range(1 + int(shape.meetings * shape.interpreted) // (len(slots) // 3))
        ),
        handover=15,
    )


def _slots(shape: EventShape) -> tuple[Slot, ...]:
    half = timedelta(minutes=30)
    return tuple(
        Slot(start + number * half, start + (number + 1) * half, f"{start:%Y-%m-%d %H}")
        for day in range(shape.days)
        for start in (FIRST_DAY + timedelta(days=day, hours=hour) for hour in HOURS)
        for number in range(shape.session)
    )


def _party(number: int, shape: EventShape, random: Random) -> Party:
    people = tuple(
        Person(PersonId(f"p{number}.{one}"), f"Person {number}.{one}")
        for one in range(2 if random.random() < shape.pairs_of_people else 1)
    )
    away = _stretch(shape, random) if random.random() < shape.away else frozenset()
    return Party(PartyId(f"p{number}"), f"Party {number}", people, away=away)


def _stretch(shape: EventShape, random: Random) -> Slots:
    """From two slots to half a session, somewhere."""
    count = shape.days * len(HOURS) * shape.session
    first = random.randrange(count)
    return frozenset(range(first, min(count, first + random.randint(2, shape.session // 2 + 1))))


def _meetings(
    shape: EventShape, parties: tuple[Party, ...], random: Random
) -> list[tuple[Party, Party]]:
    """Pairs that differ; some parties are sought twice as much, none in all of its slots."""
    slots = shape.days * len(HOURS) * shape.session
    sought = [random.uniform(1, 2) for _ in parties]
    held = dict.fromkeys(parties, 0)
    pairs: dict[tuple[Party, Party], None] = {}
    while len(pairs) < shape.meetings:
        one, other = random.choices(parties, sought, k=2)
        room = all(held[party] < int(FULL * (slots - len(party.away))) for party in (one, other))
        if one is not other and room and (other, one) not in pairs and (one, other) not in pairs:
            pairs[one, other] = None
            held[one] += 1
            held[other] += 1
    return list(pairs)


def _fixed(
    pairs: list[tuple[Party, Party]],
    parties: tuple[Party, ...],
    shape: EventShape,
    random: Random,
) -> tuple[Meeting, ...]:
    """The meetings of the pairs; those that are fixed leave their parties free of one another."""
    count = shape.days * len(HOURS) * shape.session
    taken = {party: set(party.away) for party in parties}
    meetings = []
    for number, (one, other) in enumerate(pairs):
        fixed = None
        if random.random() < shape.fixed:
            slot = random.randrange(count)
            if slot not in taken[one] | taken[other]:
                taken[one].add(slot)
                taken[other].add(slot)
                fixed = slot
        wish = Wish.MUST if random.random() < shape.musts else Wish.WANT
        pair = PAIR if random.random() < shape.interpreted else frozenset()
        parties_of = (one.id, other.id)
        meetings.append(Meeting(MeetingId(f"m{number}"), parties_of, wish, fixed=fixed, pair=pair))
    return tuple(meetings)
