"""The template of an event: sessions, tables, interpreters, parties, people, meetings wanted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from landbridge.meet.editions.engagement import Occasion
from landbridge.meet.events.model import TimetableProblem
from landbridge.office import event_setting
from landbridge.office.event_meetings import wanted_meetings
from landbridge.office.event_parties import parties, people, spoken
from landbridge.office.template import BadTemplate, Form, Template, TemplateRow, read_template
from landbridge.office.template_cells import Cells
from landbridge.read.sheet_cells import RowError

FORMS = (
    Form(
        "event",
        ("event", "zone", "city", "venue", "organizer", "fairness", "handover"),
        frozenset({"event", "zone"}),
    ),
    Form(
        "sessions",
        ("session", "date", "starts", "ends", "minutes", "pause"),
        frozenset({"session", "date", "starts", "ends", "minutes"}),
    ),
    Form("tables", ("table", "room", "closed"), frozenset({"table"})),
    Form("parties", ("party", "working_language", "most", "away", "table"), frozenset({"party"})),
    Form(
        "people",
        ("party", "person", "role", "language", "away"),
        frozenset({"party", "person"}),
        is_needed=False,
    ),
    Form(
        "interpreters",
        ("interpreter", "pairs", "language", "away"),
        frozenset({"interpreter", "pairs"}),
        is_needed=False,
    ),
    Form(
        "meetings",
        ("meeting", "parties", "wish", "only", "fixed", "people", "pair", "room", "kind", "topic",
         "after"),
        frozenset({"parties"}),
    ),
)  # fmt: skip
"""The sheets of the template, as an empty one has them."""


@dataclass(frozen=True, slots=True)
class Event:
    """An event to be planned, and the sheet and cell in which each thing is named."""

    occasion: Occasion
    problem: TimetableProblem
    places: Mapping[str, tuple[str, str]] = field(default_factory=dict)


def read_event(path: Path) -> Event:
    """The event that a file, or a folder of CSV files, describes.

    Raises Unreadable where it holds no table, BadTemplate where anything in it is wrong.
    """
    event, faults = drafted_event(path)
    if faults or event is None:
        raise BadTemplate(path.name, faults)
    return event


def drafted_event(path: Path) -> tuple[Event | None, list[RowError]]:
    """The event as far as it can be read, and what is wrong with the cells. Raises Unreadable."""
    template, faults = read_template(path, FORMS)
    return _event(Cells(faults), template), faults


def _event(cells: Cells, template: Template) -> Event | None:
    """The event as far as it can be read; nothing where its own row is missing."""
    about, *more = template.rows("event") or (None,)
    if about is None:
        return None
    for row in more:
        cells.note_fault(row, "event", "one_row_wanted")
    name, *place = map(about.text, ("event", "venue", "city", "organizer"))
    return Event(Occasion(name, name, *place), _problem(cells, template, about), cells.places)


def _problem(cells: Cells, template: Template, about: TemplateRow) -> TimetableProblem:
    rows = template.rows
    times = event_setting.event_times(cells, about, rows("sessions"))
    tables = tuple(event_setting.tables(cells, rows("tables"), times))
    languages = spoken(cells, rows("parties"))
    known = people(cells, rows("people"), languages, times)
    taking_part = tuple(parties(cells, rows("parties"), languages, known, tables, times))
    helping = tuple(event_setting.interpreters(cells, rows("interpreters"), times))
    offered = frozenset(pair for one in helping for pair in one.pairs)
    wanted = wanted_meetings(cells, rows("meetings"), taking_part, times, offered)
    return TimetableProblem(
        times.slots,
        taking_part,
        wanted.meetings,
        tables,
        helping,
        wanted.precedences,
        cells.count(about, "handover", 0) or 0,
        cells.count(about, "fairness", 0),
    )
