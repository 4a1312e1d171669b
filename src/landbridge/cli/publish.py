"""`landbridge publish`: documents out of the register."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from landbridge.cli.options import (
    DEFAULT_REGISTER,
    Corridors,
    Lang,
    Language,
    Obstacles,
    Rates,
    RegisterAt,
)
from landbridge.cli.route_options import TOLERANCE, Cargo, Services, Tables, asked, desk_of

if TYPE_CHECKING:
    from landbridge.publish.routed import Routed

app = typer.Typer(help="Make documents from the register.", no_args_is_help=True)


class BriefForm(StrEnum):
    """What a brief is written as."""

    HTML = "html"
    DOCX = "docx"


@app.callback()
def publish() -> None:
    """Make documents from the register."""


@app.command()
def brief(
    about: Annotated[str | None, typer.Option(help="A place or a party.")] = None,
    lang: Lang = Language.EN,
    form: Annotated[BriefForm, typer.Option("--format", help="Pages or a note.")] = BriefForm.HTML,
    to: Annotated[Path | None, typer.Option("--to", help="The folder or file to write.")] = None,
    internal: Annotated[bool, typer.Option(help="Show what is internal too.")] = False,
    planned: Annotated[
        bool,
        typer.Option(help="Show the events and tours that are planned, in their last editions."),
    ] = True,
    way: Annotated[
        list[str] | None,
        typer.Option(
            "--way", help="Show the ways of goods between two places: 'Shenyang -> Khabarovsk'."
        ),
    ] = None,
    cargo: Cargo = None,
    services: Services = None,
    rates: Rates = None,
    corridors: Corridors = None,
    obstacles: Obstacles = None,
    register: RegisterAt = DEFAULT_REGISTER,
) -> None:
    """Write the brief: pages that open offline, or the note that goes into a meeting."""
    from landbridge.claims.model import Visibility
    from landbridge.cli.refusal import opened, told_plainly
    from landbridge.office.matching import own_tables
    from landbridge.office.publishing import brief_view, publish_brief
    from landbridge.register import PUBLIC_ONLY

    target = to or Path("brief" if form is BriefForm.HTML else "brief.docx")
    visibilities = PUBLIC_ONLY | {Visibility.INTERNAL} if internal else PUBLIC_ONLY
    with opened(register, lang) as book:
        today = datetime.now(UTC).date()
        tables = own_tables(rates, corridors, obstacles)
        view = brief_view(
            book,
            about=about,
            today=today,
            visibilities=visibilities,
            tables=tables,
            planned=planned,
        )
    ways = _ways(way or [], cargo, Tables(services, None, None, rates, register), lang)
    with told_plainly(lang):
        typer.echo(publish_brief(replace(view, ways=ways), target, lang, form))


def _ways(between: list[str], cargo: str | None, tables: Tables, lang: str) -> tuple[Routed, ...]:
    """The ways between pairs of places that are parted by an arrow."""
    if not between:
        return ()
    question = asked(cargo, None, None, None, TOLERANCE)
    with desk_of(tables, lang) as desk:
        from landbridge.office.routing import plan_route, two_ends

        return tuple(plan_route(desk, *two_ends(one), question) for one in between)
