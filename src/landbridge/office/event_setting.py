"""Where and when an event is: its slots, tables and interpreters, from their sheets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from landbridge.meet.events.model import NONE, Interpreter, Slots, Table, TableId
from landbridge.meet.model import InterpreterId
from landbridge.office.event_times import EventTimes, Session, exists, zone_named
from landbridge.office.template import TemplateRow
from landbridge.office.template_cells import Cells

_RANGE = re.compile(
    r"(?P<word>.*?)(?P<first>\d{1,4})\s*(?P<unit>[一-鿿]{0,4}?)\s*[-–—~～至到]\s*"
    r"(?P=word)?(?P<last>\d{1,4})\s*(?P<end>[一-鿿]{0,4})"
)
"""What is numbered may be said twice, and stands behind its number in Chinese: 1号桌至14号桌."""


def event_times(cells: Cells, about: TemplateRow, sessions: Iterable[TemplateRow]) -> EventTimes:
    """The slots of all sessions in the event's time zone, in the order of their starts."""
    zone = cells.read_cell(about, "zone", zone_named, "unknown_zone") or ZoneInfo("UTC")
    stated = [_session(cells, row, zone) for row in sessions]
    read = sorted(filter(None, stated), key=lambda one: one.starts)
    slots = tuple(slot for session in read for slot in session.slots())
    are_known = bool(slots) and all(one and any(one.slots()) for one in stated)
    return EventTimes(slots, zone, are_known)


def slots_in(cells: Cells, row: TemplateRow, column: str, times: EventTimes) -> Slots | None:
    """The slots that the stretches of a cell touch; None where it is empty."""
    stated = row.lines(column)
    if not stated:
        return None
    slots, unknown = times.named(stated)
    for stretch in unknown if times.are_known else ():
        cells.note_fault(row, column, "unknown_stretch", stated=stretch)
    return slots


def start_in(cells: Cells, row: TemplateRow, column: str, times: EventTimes) -> int | None:
    """The slot that starts when a cell says; None where it is empty."""
    if times.are_known:
        return cells.read_cell(row, column, times.starting, "unknown_stretch")
    return times.starting(row.text(column))


def tables(cells: Cells, rows: Iterable[TemplateRow], times: EventTimes) -> Iterator[Table]:
    """The tables and rooms; a row may name several at once: Table 1-14."""
    for row in rows:
        is_room = cells.yes(row, "room")
        closed = slots_in(cells, row, "closed", times) or NONE
        for name in _names(row.text("table")):
            cells.name(row, "table", name)
            yield Table(TableId(name), name, is_room, closed)


def interpreters(
    cells: Cells, rows: Iterable[TemplateRow], times: EventTimes
) -> Iterator[Interpreter]:
    """The interpreters with the pairs of languages between which they work."""
    for row in rows:
        name = row.text("interpreter")
        cells.name(row, "interpreter", name)
        pairs = cells.pairs(row, "pairs")
        away = slots_in(cells, row, "away", times) or NONE
        language = cells.language(row, cells.interprets(row, "pairs"))
        yield Interpreter(InterpreterId(name), name, pairs, language, away)


def _names(stated: str) -> list[str]:
    named = _RANGE.fullmatch(stated)
    if not named or int(named["first"]) >= int(named["last"]):
        return [stated]
    if named["unit"] not in ("", named["end"]):
        return [stated]
    numbers = range(int(named["first"]), int(named["last"]) + 1)
    return [f"{named['word']}{number}{named['end']}" for number in numbers]


def _session(cells: Cells, row: TemplateRow, zone: ZoneInfo) -> Session | None:
    day = cells.day(row, "date")
    starts, ends = cells.time(row, "starts"), cells.time(row, "ends")
    minutes = cells.count(row, "minutes", 1)
    pause = cells.count(row, "pause", 0) or 0
    if day is None or starts is None or ends is None or minutes is None:
        return None
    first, last = (datetime.combine(day, moment, zone) for moment in (starts, ends))
    for column, moment in (("starts", first), ("ends", last)):
        if not exists(moment):
            cells.note_fault(row, column, "no_time_there", stated=row.text(column), zone=zone.key)
    session = Session(row.text("session"), first, last, minutes, pause)
    for slot in session.slots():
        name = f"{slot.starts:%Y-%m-%d %H:%M}"
        cells.places.setdefault(name, (row.sheet, row.place("starts")))
    _check_session(cells, row, session)
    return session


def _check_session(cells: Cells, row: TemplateRow, session: Session) -> None:
    stated = {"starts": row.text("starts"), "ends": row.text("ends")}
    if session.ends <= session.starts:
        cells.note_fault(row, "ends", "session_ends_early", **stated)
    elif not any(session.slots()):
        cells.note_fault(row, "minutes", "no_meeting_fits", minutes=session.minutes, **stated)
