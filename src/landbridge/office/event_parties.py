"""Who takes part in an event: the parties and their people, from their sheets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from landbridge.meet.events.model import NONE, Party, Person, Table, TableId
from landbridge.meet.model import PartyId, PersonId
from landbridge.office.event_setting import slots_in
from landbridge.office.event_times import EventTimes
from landbridge.office.template import TemplateRow
from landbridge.office.template_cells import Cells, first_told

Spoken = Mapping[str, Sequence[str]]
"""The working languages of each party, in the order in which they are named."""


def spoken(cells: Cells, rows: Iterable[TemplateRow]) -> Spoken:
    """The languages that the parties of a sheet work in."""
    return {row.text("party"): list(cells.languages(row, "working_language")) for row in rows}


def parties(
    cells: Cells,
    rows: Sequence[TemplateRow],
    spoken: Spoken,
    people: Mapping[str, Sequence[Person]],
    tables: Iterable[Table],
    times: EventTimes,
) -> Iterator[Party]:
    """The parties; one without people in their sheet is one person of its name."""
    known = {table.name: table.id for table in tables}
    for row in rows:
        name = row.text("party")
        cells.name(row, "party", name)
        alone = Person(PersonId(name), name, first_told(spoken[name]))
        yield Party(
            PartyId(name),
            name,
            tuple(people.get(name, [alone])),
            frozenset(spoken[name]),
            cells.count(row, "most", 0),
            slots_in(cells, row, "away", times) or NONE,
            _own_table(cells, row, known),
        )


def people(
    cells: Cells, rows: Iterable[TemplateRow], spoken: Spoken, times: EventTimes
) -> Mapping[str, list[Person]]:
    """The people of each party."""
    found: dict[str, list[Person]] = {}
    for row in rows:
        party, name = row.text("party"), row.text("person")
        if party and party not in spoken:
            cells.note_fault(row, "party", "no_such_name", stated=party, sheet="parties")
        person = PersonId(f"{name}, {party}")
        cells.name(row, "person", person)
        role = cells.term(row, "role", "role") or "participant"
        away = slots_in(cells, row, "away", times) or NONE
        language = cells.language(row, spoken.get(party, ()))
        found.setdefault(party, []).append(Person(person, name, language, away, role))
    return found


def _own_table(cells: Cells, row: TemplateRow, known: Mapping[str, TableId]) -> TableId | None:
    stated = row.text("table")
    if stated and stated not in known:
        cells.note_fault(row, "table", "no_such_name", stated=stated, sheet="tables")
    return known.get(stated)
