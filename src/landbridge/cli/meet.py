"""`landbridge meet`: who meets when."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from landbridge.cli.options import Form, Format, Lang, Language

app = typer.Typer(help="Plan events and tours.", no_args_is_help=True)


@app.callback()
def meet() -> None:
    """Plan events and tours."""


@app.command()
def template(
    file: Annotated[Path, typer.Argument(help="A workbook (.xlsx), or a folder of CSV files.")],
    lang: Lang = Language.EN,
) -> None:
    """Write an empty template of an event to fill in."""
    from landbridge.cli.refusal import told_plainly
    from landbridge.office.event_template import FORMS
    from landbridge.office.template_writing import write_template

    with told_plainly(lang):
        typer.echo(write_template(file, FORMS, lang, {}))


@app.command()
def timetable(
    file: Annotated[
        Path,
        typer.Argument(help="The filled-in template: XLSX, or a folder of CSV.", readable=False),
    ],
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
