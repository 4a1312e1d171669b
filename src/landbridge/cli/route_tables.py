"""`landbridge route matrix`, `what-if` and `reach`: tables of many places."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from landbridge.cli.options import (
    DEFAULT_REGISTER,
    Form,
    Format,
    Lang,
    Language,
    Rates,
    RegisterAt,
    in_letters,
)
from landbridge.cli.route_options import (
    Admit,
    Avoid,
    Cargo,
    Figures,
    Locodes,
    On,
    Services,
    Tables,
    asked,
    desk_of,
)

From = Annotated[
    list[str], typer.Option("--from", help="A place, or a CSV file of places; may be repeated.")
]
To = Annotated[list[str], typer.Option("--to", help="Where to: a place, or a CSV file of places.")]
Csv = Annotated[Path | None, typer.Option("--csv", help="Write the table to this file too.")]


def matrix(
    origins: From,
    destinations: To,
    csv: Csv = None,
    cargo: Cargo = None,
    avoid: Avoid = None,
    on: On = None,
    admit: Admit = None,
    services: Services = None,
    figures: Figures = None,
    locodes: Locodes = None,
    rates: Rates = None,
    register: RegisterAt = DEFAULT_REGISTER,
    lang: Lang = Language.EN,
    form: Format = Form.TABLE,
) -> None:
    """Tell the least cost, time and CO2 between all of some places and all of some others."""
    question = asked(cargo, avoid, on, admit)
    with desk_of(Tables(services, figures, locodes, rates, register), lang) as desk:
        from landbridge.cli import route_tables_printing
        from landbridge.office.route_tables import least_between, table_of
        from landbridge.office.tables_out import write_matrix

        table = table_of(desk, origins, destinations, question)
        pairs = least_between(desk, table)
        route_tables_printing.show_matrix(pairs, lang, form)
        if csv:
            write_matrix(csv, pairs, table.problem.consignment.value)


def what_if(
    origins: From,
    destinations: To,
    add_link: Annotated[
        list[str] | None,
        typer.Option(
            "--add-link",
            help="mode=rail,from=Dalian,to=Harbin,per_week=2,hours=60; or a sheet of services.",
        ),
    ] = None,
    close: Annotated[
        list[str] | None,
        typer.Option("--close", help="A border station, strait, port, country or mode."),
    ] = None,
    opened: Annotated[
        list[str] | None,
        typer.Option(
            "--open",
            help="A terminal, port or border that counts afterwards alone; your own by --figures.",
        ),
    ] = None,
    csv: Csv = None,
    cargo: Cargo = None,
    avoid: Avoid = None,
    on: On = None,
    admit: Admit = None,
    services: Services = None,
    figures: Figures = None,
    locodes: Locodes = None,
    rates: Rates = None,
    register: RegisterAt = DEFAULT_REGISTER,
    lang: Lang = Language.EN,
    form: Format = Form.TABLE,
) -> None:
    """Tell what a new or closed link changes: who gains how much on what, and what is passed."""
    if not add_link and not close and not opened:
        raise typer.BadParameter("give --add-link, --open or --close")
    question = asked(cargo, avoid, on, admit)
    with desk_of(Tables(services, figures, locodes, rates, register), lang) as desk:
        from landbridge.cli import route_tables_printing
        from landbridge.office import route_tables
        from landbridge.office.tables_out import write_changes

        table = route_tables.table_of(desk, origins, destinations, question)
        altered = route_tables.Altered(add_link or (), opened or (), close or ())
        found = route_tables.what_if(desk, table, altered)
        pairs = len(table.origins) * len(table.destinations)
        route_tables_printing.show_changes(found, pairs, lang, form)
        if csv:
            write_changes(csv, found, lang)


def reach(
    hub: Annotated[str, typer.Argument(metavar="HUB", help="A place.", callback=in_letters)],
    hours: Annotated[str, typer.Option("--hours", help="Within how many hours.")] = "24,48,72",
    people: Annotated[
        int,
        typer.Option("--people", min=0, help="Of cities those of at least so many inhabitants."),
    ] = 300_000,
    csv: Csv = None,
    cargo: Cargo = None,
    avoid: Avoid = None,
    on: On = None,
    admit: Admit = None,
    services: Services = None,
    figures: Figures = None,
    locodes: Locodes = None,
    rates: Rates = None,
    register: RegisterAt = DEFAULT_REGISTER,
    lang: Lang = Language.EN,
    form: Format = Form.TABLE,
) -> None:
    """Tell which cities, ports, airports, terminals lie within so many hours, and at what cost."""
    bounds = _bounds(hours)
    question = asked(cargo, avoid, on, admit)
    with desk_of(Tables(services, figures, locodes, rates, register), lang) as desk:
        from landbridge.cli import route_tables_printing
        from landbridge.office.route_tables import reached
        from landbridge.office.tables_out import write_reached

        found = reached(desk, hub, bounds[-1], question, people)
        route_tables_printing.show_reached(found, bounds, lang, form)
        if csv:
            write_reached(csv, found, lang)


def _bounds(stated: str) -> list[float]:
    """Numbers of hours above zero, the smallest first."""
    try:
        bounds = sorted({float(part) for part in stated.split(",")})
    except ValueError:
        bounds = []
    if not bounds or not 0 < bounds[0] <= bounds[-1] < float("inf"):
        raise typer.BadParameter(f"{stated!r} names no hours such as 24,48,72")
    return bounds
