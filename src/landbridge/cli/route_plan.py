"""`landbridge route plan`: the sensible ways between two places over cost, time and CO2."""

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
)
from landbridge.cli.route_options import (
    TOLERANCE,
    Admit,
    Avoid,
    Cargo,
    Destination,
    Exact,
    Figures,
    Locodes,
    On,
    Origin,
    Reliable,
    Services,
    Tables,
    ThroughOthers,
    Tolerance,
    asked,
    desk_of,
)

Folder = Annotated[
    Path | None, typer.Option("--to", help="A folder for the page with its map, and for GeoJSON.")
]


def plan(
    origin: Origin,
    destination: Destination,
    cargo: Cargo = None,
    avoid: Avoid = None,
    on: On = None,
    admit: Admit = None,
    tolerance: Tolerance = TOLERANCE,
    exact: Exact = False,
    reliable: Reliable = False,
    through_others: ThroughOthers = False,
    services: Services = None,
    figures: Figures = None,
    locodes: Locodes = None,
    rates: Rates = None,
    to: Folder = None,
    register: RegisterAt = DEFAULT_REGISTER,
    lang: Lang = Language.EN,
    form: Format = Form.TABLE,
) -> None:
    """Tell the ways between two places: of any two each is better in cost, time or CO2."""
    question = asked(
        cargo,
        avoid,
        on,
        admit,
        0.0 if exact else tolerance,
        reliable=reliable,
        through_others=through_others,
    )
    tables = Tables(services, figures, locodes, rates, register)
    with desk_of(tables, lang) as desk:
        from landbridge.cli import route_printing
        from landbridge.office.routing import plan_route
        from landbridge.publish.corridors import write_corridors

        routed = plan_route(desk, origin, destination, question)
        route_printing.show_routed(routed, lang, form)
        if to is not None and routed.plan.front:
            page = write_corridors(to, routed, lang)
            typer.echo(page, err=form is Form.JSON)
    if not routed.plan.front:
        raise typer.Exit(1)
