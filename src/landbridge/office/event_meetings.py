"""Which meetings an event is asked for, from their sheet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from landbridge.meet.events.model import Meeting, Party
from landbridge.meet.model import MeetingId, PartyId, PersonId, Wish
from landbridge.office.event_setting import slots_in, start_in
from landbridge.office.event_times import EventTimes
from landbridge.office.interpreted import Pairs, pair_between
from landbridge.office.template import TemplateRow, code_of
from landbridge.office.template_cells import Cells

Precedence = tuple[MeetingId, MeetingId]


class Wanted(NamedTuple):
    """The meetings, and which are held before which."""

    meetings: tuple[Meeting, ...]
    precedences: tuple[Precedence, ...]


def wanted_meetings(
    cells: Cells,
    rows: Sequence[TemplateRow],
    parties: Iterable[Party],
    times: EventTimes,
    offered: Pairs,
) -> Wanted:
    """The meetings of a sheet, one a row; `offered` are the languages that interpreters know."""
    known = {party.id: party for party in parties}
    meetings = tuple(_meeting(cells, row, known, times, offered) for row in rows)
    ids = [meeting.id for meeting in meetings]
    return Wanted(meetings, tuple(_precedences(cells, rows, ids)))


def _meeting(
    cells: Cells,
    row: TemplateRow,
    known: Mapping[PartyId, Party],
    times: EventTimes,
    offered: Pairs,
) -> Meeting:
    named = tuple(map(PartyId, cells.names(row, "parties", known, "parties")))
    parties = [known[name] for name in named if name in known]
    return Meeting(
        _meeting_id(cells, row, named),
        named,
        _wish(cells, row),
        slots_in(cells, row, "only", times),
        start_in(cells, row, "fixed", times),
        tuple(_people(cells, row, parties)),
        _interpreted(cells, row, parties, offered),
        cells.yes(row, "room"),
        cells.term(row, "kind", "meeting_type") or "matchmaking",
        row.text("topic"),
    )


def _meeting_id(cells: Cells, row: TemplateRow, parties: Sequence[PartyId]) -> MeetingId:
    """The meeting's own id, else its parties; the second between the same ones counts on."""
    if stated := row.text("meeting"):
        cells.name(row, "meeting", stated)
        return MeetingId(stated)
    name, number = " – ".join(parties), 1
    while (known := name if number == 1 else f"{name} ({number})") in cells.places:
        number += 1
    cells.name(row, "parties", known)
    return MeetingId(known)


def _wish(cells: Cells, row: TemplateRow) -> Wish:
    code = cells.read_cell(row, "wish", lambda text: code_of("wish", text), "unknown_wish")
    return Wish(code or Wish.WANT)


def _people(cells: Cells, row: TemplateRow, parties: Sequence[Party]) -> Iterator[PersonId]:
    known = [one for party in parties for one in party.people]
    for name in cells.names(row, "people", {one.name for one in known}, "people"):
        yield from (one.id for one in known if one.name == name)


def _interpreted(
    cells: Cells, row: TemplateRow, parties: Sequence[Party], offered: Pairs
) -> frozenset[str]:
    """The languages between which is interpreted: as stated, else those of two parties that
    share none, which an interpreter knows if any does."""
    if stated := row.text("pair"):
        return cells.pair(row, "pair", stated)
    spoken = [party.languages for party in parties if party.languages]
    pairs = (pair_between(one, other, offered) for one, other in combinations(spoken, 2))
    return next(filter(None, pairs), frozenset())


def _precedences(
    cells: Cells, rows: Sequence[TemplateRow], ids: Sequence[MeetingId]
) -> Iterator[Precedence]:
    for row, own in zip(rows, ids, strict=True):
        for before in cells.names(row, "after", ids, "meetings"):
            if before in ids:
                yield MeetingId(before), own
