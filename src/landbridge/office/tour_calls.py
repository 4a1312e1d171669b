"""Which calls a tour is asked for, from their sheet."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from landbridge.meet.model import Wish
from landbridge.meet.tours.model import (
    Call,
    CallId,
    City,
    CityId,
    Group,
    Host,
    HostId,
    Member,
    MemberId,
)
from landbridge.office.event_times import exists
from landbridge.office.interpreted import Pairs, pair_between
from landbridge.office.template import TemplateRow, code_of
from landbridge.office.template_cells import Cells
from landbridge.office.tour_people import group_in

_DEFAULT_MINUTES = 60


@dataclass(frozen=True, slots=True)
class Known:
    """What calls may name."""

    cities: Collection[City]
    hosts: Mapping[HostId, Host]
    members: Collection[Member]
    groups: Collection[Group]
    offered: Pairs

    def zone_of(self, host: HostId) -> ZoneInfo:
        """The zone in which a host's clock runs."""
        city = self.hosts[host].city if host in self.hosts else CityId("")
        zones = (one.zone for one in self.cities if one.id == city)
        return ZoneInfo(next(zones, "UTC"))


def calls(cells: Cells, rows: Sequence[TemplateRow], known: Known) -> Iterator[Call]:
    """The calls of a sheet, one a row."""
    for row in rows:
        host = HostId(row.text("host"))
        if host and host not in known.hosts:
            cells.note_fault(row, "host", "no_such_name", stated=host, sheet="hosts")
        yield Call(
            _call_id(cells, row),
            host,
            cells.count(row, "minutes", 1) or _DEFAULT_MINUTES,
            Wish(cells.read_cell(row, "wish", _wish, "unknown_wish") or Wish.WANT),
            cells.term(row, "kind", "meeting_type") or "meeting",
            tuple(_people(cells, row, known)),
            group_in(cells, row, known.groups),
            cells.day(row, "earliest"),
            cells.day(row, "latest"),
            _fixed(cells, row, known.zone_of(host)),
            _interpreted(cells, row, known),
            frozenset(_roles(cells, row)),
            row.text("topic"),
        )


def precedences(
    cells: Cells, rows: Sequence[TemplateRow], calls: Sequence[Call]
) -> Iterator[tuple[CallId, CallId]]:
    """Which calls come before which."""
    ids = [call.id for call in calls]
    for row, own in zip(rows, ids, strict=True):
        for before in cells.names(row, "after", ids, "calls"):
            if before in ids:
                yield CallId(before), own


def _call_id(cells: Cells, row: TemplateRow) -> CallId:
    """The call's own id, else its host; the second at the same host counts on."""
    if stated := row.text("call"):
        cells.name(row, "call", stated)
        return CallId(stated)
    host, number = row.text("host"), 1
    while (known := f"{host} ({number})") in cells.places:
        number += 1
    cells.name(row, "host", known)
    return CallId(known)


def _wish(word: str) -> str | None:
    return code_of("wish", word)


def _people(cells: Cells, row: TemplateRow, known: Known) -> Iterator[MemberId]:
    names = {member.name: member.id for member in known.members}
    for name in cells.names(row, "people", names, "members"):
        if name in names:
            yield names[name]


def _fixed(cells: Cells, row: TemplateRow, zone: ZoneInfo) -> datetime | None:
    """When a call starts, on the clock of its host: 2026-10-12 09:30."""

    moment = cells.moment(row, "fixed")
    starts = moment.replace(tzinfo=zone) if moment else None
    if starts and not exists(starts):
        cells.note_fault(row, "fixed", "no_time_there", stated=row.text("fixed"), zone=zone.key)
    return starts


def _interpreted(cells: Cells, row: TemplateRow, known: Known) -> frozenset[str]:
    if stated := row.text("pair"):
        return cells.pair(row, "pair", stated)
    host = known.hosts.get(HostId(row.text("host")))
    guests = [member.languages for member in known.members if member.languages]
    if host is None or not host.languages or not guests:
        return frozenset()
    return pair_between(host.languages, frozenset.intersection(*guests), known.offered)


def _roles(cells: Cells, row: TemplateRow) -> Iterator[str]:
    for stated in cells.words(row, "roles"):
        if code := code_of("role", stated):
            yield code
        else:
            values = {"column": "roles", "vocabulary": "role"}
            cells.note_fault(row, "roles", "unknown_term", stated=stated, **values)
