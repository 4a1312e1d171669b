"""`landbridge meet`: who meets when."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from landbridge.cli.options import Form, Format, Lang, Language

app = typer.Typer(help="Plan events and tours.", no_args_is_help=True)


@app.callback()
def meet() -> None:
    """Plan events and tours."""


class Planning(StrEnum):
    """What is planned."""

    EVENT = "event"
    TOUR = "tour"


Filled = Annotated[
    Path,
    typer.Argument(help="The filled-in template: XLSX, or a folder of CSV.", readable=False),
]


@app.command()
def template(
    planning: Annotated[Planning, typer.Argument(help="What is to be planned.")],
    file: Annotated[Path, typer.Argument(help="A workbook (.xlsx), or a folder of CSV files.")],
    lang: Lang = Language.EN,
) -> None:
    """Write an empty template of an event or a tour to fill in."""
    from landbridge.cli.refusal import told_plainly
    from landbridge.office import event_template, tour_template
    from landbridge.office.template_writing import write_template

    forms = {Planning.EVENT: event_template.FORMS, Planning.TOUR: tour_template.FORMS}
    with told_plainly(lang):
        typer.echo(write_template(file, forms[planning], lang, {}))


@app.command()
def timetable(
    file: Filled,
    lang: Lang = Language.EN,
    form: Format = Form.TABLE,
) -> None:
    """Plan an event: all musts, most wants, fewest breaks, fairly, with few moves."""
    from landbridge.cli import meet_printing
    from landbridge.cli.refusal import told_plainly
    from landbridge.office.timetabling import plan_event

    with told_plainly(lang):
        planned = plan_event(file)
    meet_printing.show_timetable(planned, lang, form)
    if planned.plan.reasons:
        raise typer.Exit(1)


@app.command()
def tour(
    file: Filled,
    lang: Lang = Language.EN,
    form: Format = Form.TABLE,
) -> None:
    """Plan a delegation's tour: calls, rides and nights, with the days off of each country."""
    from landbridge.cli import tour_printing
    from landbridge.cli.refusal import told_plainly
    from landbridge.office.touring import plan_tour

    with told_plainly(lang):
        planned = plan_tour(file, lang)
    tour_printing.show_tour(planned, lang, form)
    if planned.plan.reasons:
        raise typer.Exit(1)
