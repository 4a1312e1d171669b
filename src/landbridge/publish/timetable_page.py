"""The timetable as a page: on each day a grid of times and tables, and who has which agenda."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from landbridge.language.day_and_hour import format_hours
from landbridge.meet.editions.agenda import EVERYBODY, Agendas, Holder, Holding
from landbridge.meet.editions.edition import Edition
from landbridge.meet.editions.engagement import Engagement
from landbridge.publish.agenda import Day, days_of, edition_line, occasion_line
from landbridge.publish.engaged import kind_of, local_times
from landbridge.publish.holders import Bearer, agenda_page, bearers
from landbridge.publish.pages import Folder

WIDE = 6
"""More tables than these do not stand side by side on a sheet of paper."""


PageOf = Callable[[Holder], str]
"""Where the page of a party or a table lies; "" where it has none."""


@dataclass(frozen=True, slots=True)
class Met:
    """A party or a table of the grid, and where its page lies."""

    name: str
    href: str


@dataclass(frozen=True, slots=True)
class Cell:
    """A meeting in the grid."""

    parties: Sequence[Met]
    kind: str
    topic: str
    interpreter: str


@dataclass(frozen=True, slots=True)
class Grid:
    """A day: its tables in the order of their names, and for each time who sits where."""

    day: str
    clock: str
    tables: Sequence[Met]
    rows: Sequence[tuple[str, Sequence[Sequence[Cell]]]]

    @property
    def is_wide(self) -> bool:
        """Whether paper shows it as a list."""
        return len(self.tables) > WIDE


@dataclass(frozen=True, slots=True)
class TimetableView:
    """The first page of an edition; `holders` are those who have agendas, by what they are.

    What is held at a table stands in `grids`, what is not, as the calls of a tour, under `days`.
    """

    title: str
    edition: str
    grids: Sequence[Grid]
    days: Sequence[Day]
    holders: Sequence[tuple[Holding, Sequence[tuple[Bearer, str]]]]


def timetable_view(edition: Edition, agendas: Agendas, language: str) -> TimetableView:
    """An edition made ready for its first page."""
    return TimetableView(
        occasion_line(edition, language),
        edition_line(edition, language),
        grids(edition, agendas, language, agenda_page),
        unseated(edition, agendas, language),
        [
            (holding, [(one, agenda_page(one.holder)) for one in listed])
            for holding, listed in bearers(agendas, language).items()
            if listed
        ],
    )


def grids(edition: Edition, agendas: Agendas, language: str, page_of: PageOf) -> list[Grid]:
    """What is held at tables, day by day."""
    seated = [one for one in agendas[EVERYBODY] if one.table]
    order = [one.holder.id for one in bearers(agendas, language)[Holding.TABLE]]
    return [
        _grid(day, ones, order, language, page_of)
        for day, ones in _by_day(seated, edition, language)
    ]


def unseated(edition: Edition, agendas: Agendas, language: str) -> list[Day]:
    """What is held at no table, as the calls of a tour, day by day."""
    elsewhere = [one for one in agendas[EVERYBODY] if not one.table]
    return days_of(elsewhere, language, EVERYBODY, edition)


def write_timetable(pages: Folder, path: str, view: TimetableView, changes: str = "") -> None:
    """Write the first page of an edition; `changes` is where the page of what changed lies."""
    pages.write(path, "timetable.html.j2", page=view, changes=changes)


def _by_day(
    agenda: Iterable[Engagement], edition: Edition, language: str
) -> Iterator[tuple[Day, Sequence[Engagement]]]:
    for _, held in groupby(agenda, lambda one: (local_times(one)[0].date(), one.zone, one.city)):
        ones = tuple(held)
        yield days_of(ones[:1], language, EVERYBODY, edition)[0], ones


def _grid(
    day: Day, held: Sequence[Engagement], order: Sequence[str], language: str, page_of: PageOf
) -> Grid:
    names = {one.table: one.place for one in held}
    tables = [table for table in order if table in names]
    return Grid(
        day.name,
        day.clock,
        [Met(names[table], page_of(Holder(Holding.TABLE, table))) for table in tables],
        [
            (format_hours(*times, language), _row(tuple(ones), tables, language, page_of))
            for times, ones in groupby(held, local_times)
        ],
    )


def _row(
    held: Sequence[Engagement], tables: Sequence[str], language: str, page_of: PageOf
) -> Sequence[Sequence[Cell]]:
    cells: Mapping[str, list[Cell]] = {table: [] for table in tables}
    for one in held:
        cells[one.table].append(_cell(one, language, page_of))
    return tuple(cells.values())


def _cell(engagement: Engagement, language: str, page_of: PageOf) -> Cell:
    parties = {who.party: who.party_name for who in engagement.attendees}
    helper = engagement.interpreter
    return Cell(
        [Met(name, page_of(Holder(Holding.PARTY, party))) for party, name in parties.items()],
        kind_of(engagement, language),
        engagement.topic,
        helper.name if helper else "",
    )
