"""Who travels: the delegation, its groups, its interpreters, and the grades of ranks."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from landbridge.meet.model import InterpreterId
from landbridge.meet.tours.model import (
    City,
    CityId,
    Group,
    GroupId,
    Member,
    MemberId,
    TourInterpreter,
)
from landbridge.meet.tours.ranks import rank_code
from landbridge.office.template import TemplateRow
from landbridge.office.template_cells import Cells
from landbridge.office.tour_places import city_in, route


def members(cells: Cells, rows: Iterable[TemplateRow]) -> Iterator[Member]:
    """The members of the delegation."""
    for row in rows:
        name = row.text("member")
        cells.name(row, "member", name)
        spoken = list(cells.languages(row, "working_language"))
        yield Member(
            MemberId(name),
            name,
            rank_code(row.text("rank")) or None,
            cells.term(row, "role", "role") or "member",
            frozenset(spoken),
            cells.language(row, spoken),
            cells.day(row, "since"),
            cells.day(row, "until"),
        )


def groups(
    cells: Cells,
    rows: Iterable[TemplateRow],
    members: Iterable[TemplateRow],
    known: Collection[City],
) -> Iterator[Group]:
    """The groups that members name, with their routes; none where the delegation stays whole."""
    of: dict[str, list[MemberId]] = {}
    for row in members:
        if row.text("group"):
            of.setdefault(row.text("group"), []).append(MemberId(row.text("member")))
    routes = dict(_routes(cells, rows, of, known))
    for name, people in of.items():
        yield Group(GroupId(name), name, tuple(people), routes.get(name, ()))


def interpreters(
    cells: Cells,
    rows: Iterable[TemplateRow],
    known: Collection[City],
    groups: Collection[Group],
) -> Iterator[TourInterpreter]:
    """The interpreters: local to a city, or travelling with a group."""
    for row in rows:
        name = row.text("interpreter")
        cells.name(row, "interpreter", name)
        pairs = cells.pairs(row, "pairs")
        yield TourInterpreter(
            InterpreterId(name),
            name,
            pairs,
            city_in(cells, row, "city", known) or None,
            group_in(cells, row, groups),
            cells.language(row, cells.interprets(row, "pairs")),
            cells.day(row, "since"),
            cells.day(row, "until"),
        )


def grades(cells: Cells, rows: Iterable[TemplateRow]) -> Mapping[str, int]:
    """The grade of each rank, 1 the highest."""
    return {rank_code(row.text("rank")): cells.count(row, "grade", 1) or 1 for row in rows}


def group_in(cells: Cells, row: TemplateRow, groups: Collection[Group]) -> GroupId | None:
    """The group that a cell names; a fault where no member is of it."""
    stated = row.text("group")
    if stated and all(group.name != stated for group in groups):
        cells.note_fault(row, "group", "no_such_name", stated=stated, sheet="members")
    return GroupId(stated) if stated else None


def _routes(
    cells: Cells,
    rows: Iterable[TemplateRow],
    groups: Collection[str],
    known: Collection[City],
) -> Iterator[tuple[str, tuple[CityId, ...]]]:
    for row in rows:
        name = row.text("group")
        if name and name not in groups:
            cells.note_fault(row, "group", "no_such_name", stated=name, sheet="members")
        yield name, route(cells, row, known)
