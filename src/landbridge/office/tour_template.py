"""The template of a delegation's tour: cities, hosts, calls, members, ways between cities."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from landbridge.meet.editions.engagement import Occasion
from landbridge.meet.tours.model import Rest, TourProblem
from landbridge.meet.tours.ranks import protocol_of
from landbridge.meet.tours.working_days import calendar_of
from landbridge.office import tour_people, tour_places
from landbridge.office.missing_extra import needing
from landbridge.office.template import BadTemplate, Form, Template, TemplateRow, read_template
from landbridge.office.template_cells import Cells
from landbridge.office.tour_calls import Known, calls, precedences
from landbridge.read.sheet_cells import RowError

FORMS = (
    Form(
        "tour",
        ("tour", "organizer", "first_city", "last_city", "first_day", "last_day", "route",
         "transfer", "rest"),
        frozenset({"tour", "first_city", "first_day", "last_day"}),
    ),
    Form("cities", ("city", "zone", "country", "subdivision"), frozenset({"city", "zone"})),
    Form(
        "hosts",
        ("host", "city", "rank", "working_language", "hours", "open_on_holidays"),
        frozenset({"host", "city"}),
    ),
    Form(
        "members",
        ("member", "rank", "role", "working_language", "language", "group", "since", "until"),
        frozenset({"member"}),
    ),
    Form(
        "calls",
        ("call", "host", "minutes", "wish", "kind", "people", "group", "earliest", "latest",
         "fixed", "pair", "roles", "topic", "after"),
        frozenset({"host"}),
    ),
    Form(
        "interpreters",
        ("interpreter", "pairs", "city", "group", "language", "since", "until"),
        frozenset({"interpreter", "pairs"}),
        is_needed=False,
    ),
    Form(
        "rides",
        ("origin", "destination", "minutes", "mode", "departures", "border", "sleeps_aboard"),
        frozenset({"origin", "destination", "minutes"}),
        is_needed=False,
    ),
    Form("groups", ("group", "route"), frozenset({"group", "route"}), is_needed=False),
    Form(
        "days",
        ("country", "subdivision", "date", "day_kind", "name"),
        frozenset({"country", "date", "day_kind"}),
        is_needed=False,
    ),
    Form("ranks", ("rank", "grade"), frozenset({"rank", "grade"}), is_needed=False),
)  # fmt: skip
"""The sheets of the template, as an empty one has them."""

_OWN = {"tour_ends_before": "last_day", "rest_impossible": "rest", "route_misses_end": "route"}
"""In which column of the tour's own row a reason is to be mended that names nothing in a sheet."""


@dataclass(frozen=True, slots=True)
class Tour:
    """A tour to be planned, and the sheet and cell in which each thing is named."""

    occasion: Occasion
    problem: TourProblem
    places: Mapping[str, tuple[str, str]] = field(default_factory=dict)


def read_tour(path: Path, language: str = "en") -> Tour:
    """The tour that a file, or a folder of CSV files, describes; holidays are named in `language`.

    Raises Unreadable where it holds no table, BadTemplate where anything in it is wrong,
    MissingExtra.
    """
    tour, faults = drafted_tour(path, language)
    if faults or tour is None:
        raise BadTemplate(path.name, faults)
    return tour


def drafted_tour(path: Path, language: str = "en") -> tuple[Tour | None, list[RowError]]:
    """The tour as far as it can be read, and what is wrong with the cells.

    Raises Unreadable, MissingExtra.
    """
    template, faults = read_template(path, FORMS)
    return _tour(Cells(faults), template, language), faults


def _tour(cells: Cells, template: Template, language: str) -> Tour | None:
    """The tour as far as it can be read; nothing where it has no row or no days."""
    about, *more = template.rows("tour") or (None,)
    if about is None:
        return None
    for row in more:
        cells.note_fault(row, "tour", "one_row_wanted")
    first, last = cells.day(about, "first_day"), cells.day(about, "last_day")
    cells.first_day = first
    problem = _problem(
        cells, template, about, first or last or date.min, last or first or date.min, language
    )
    cells.places |= {code: (about.sheet, about.place(column)) for code, column in _OWN.items()}
    name = about.text("tour")
    return Tour(Occasion(name, name, organizer=about.text("organizer")), problem, cells.places)


def _problem(
    cells: Cells, template: Template, about: TemplateRow, first: date, last: date, language: str
) -> TourProblem:
    rows = template.rows
    cities = tuple(tour_places.cities(cells, rows("cities")))
    hosts = tuple(tour_places.hosts(cells, rows("hosts"), cities))
    members = tuple(tour_people.members(cells, rows("members")))
    groups = tuple(tour_people.groups(cells, rows("groups"), rows("members"), cities))
    helping = tuple(tour_people.interpreters(cells, rows("interpreters"), cities, groups))
    offered = frozenset(pair for one in helping for pair in one.pairs)
    known = Known(cities, {host.id: host for host in hosts}, members, groups, offered)
    asked = tuple(calls(cells, rows("calls"), known))
    own = tuple(tour_places.own_days(cells, rows("days")))
    with needing("meet"):
        calendar = calendar_of(cities, first, last, own, language=language)
    start = tour_places.city_in(cells, about, "first_city", cities)
    return TourProblem(
        cities,
        hosts,
        asked,
        members,
        tuple(tour_places.rides(cells, rows("rides"), cities)),
        start,
        tour_places.city_in(cells, about, "last_city", cities) or start,
        first,
        last,
        calendar,
        groups,
        helping,
        tour_places.route(cells, about, cities),
        Rest((cells.count(about, "rest", 1) or 9) * 60),
        cells.count(about, "transfer", 0) or 30,
        tuple(precedences(cells, rows("calls"), asked)),
        protocol_of(tour_people.grades(cells, rows("ranks"))),
    )
