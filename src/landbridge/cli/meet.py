"""`landbridge meet`: who meets when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from landbridge.cli.options import (
    DEFAULT_REGISTER,
    Actor,
    Form,
    Format,
    Lang,
    Language,
    RegisterAt,
)

if TYPE_CHECKING:
    from landbridge.office.planned import AnyPlanned

app = typer.Typer(help="Plan events and tours.", no_args_is_help=True)


@app.callback()
def meet() -> None:
    """Plan events and tours."""


class Planning(StrEnum):
    """What is planned."""

    EVENT = "event"
    TOUR = "tour"


Freeze = Annotated[
    bool, typer.Option("--freeze", help="Keep the plan in the register as the next edition.")
]
Folder = Annotated[
    Path | None,
    typer.Option("--to", help="A folder for timetable, agendas, calendars and notices."),
]
Pdf = Annotated[bool, typer.Option("--pdf", help="Print the agendas in that folder as PDF too.")]
Filled = Annotated[
    Path,
    typer.Argument(help="The filled-in template: XLSX, or a folder of CSV.", readable=False),
]


@dataclass(frozen=True, slots=True)
class Out:
    """Where a programme is written, if anywhere, and whether its agendas are PDF too."""

    folder: Path | None
    pdf: bool


Seconds = Annotated[
    float,
    typer.Option(
        "--seconds", min=1, help="After so long the best plan found is taken, proven or not."
    ),
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
    freeze: Freeze = False,
    to: Folder = None,
    pdf: Pdf = False,
    seconds: Seconds = 60,
    register: RegisterAt = DEFAULT_REGISTER,
    lang: Lang = Language.EN,
    actor: Actor = "system",
    form: Format = Form.TABLE,
) -> None:
    """Plan an event: all musts, most wants, fewest breaks, fairly, with few moves."""
    from landbridge.cli import meet_printing
    from landbridge.cli.refusal import told_plainly
    from landbridge.office.timetabling import plan_event

    with told_plainly(lang):
        planned = plan_event(file, seconds)
    meet_printing.show_timetable(planned, lang, form)
    _put_out(planned, Out(to, pdf), freeze=freeze, register=register, lang=lang, actor=actor)


@app.command()
def tour(
    file: Filled,
    freeze: Freeze = False,
    to: Folder = None,
    pdf: Pdf = False,
    seconds: Seconds = 60,
    register: RegisterAt = DEFAULT_REGISTER,
    lang: Lang = Language.EN,
    actor: Actor = "system",
    form: Format = Form.TABLE,
) -> None:
    """Plan a delegation's tour: calls, rides and nights, with the days off of each country."""
    from landbridge.cli import tour_printing
    from landbridge.cli.refusal import told_plainly
    from landbridge.office.touring import plan_tour

    with told_plainly(lang):
        planned = plan_tour(file, lang, seconds)
    tour_printing.show_tour(planned, lang, form)
    _put_out(planned, Out(to, pdf), freeze=freeze, register=register, lang=lang, actor=actor)


@app.command()
def explain(
    file: Filled, seconds: Seconds = 60, lang: Lang = Language.EN, form: Format = Form.TABLE
) -> None:
    """Tell why what must be cannot all be held, of an event or a tour, and the way out."""
    from landbridge.cli import way_out_printing
    from landbridge.cli.refusal import told_plainly
    from landbridge.office.planning import plan_any

    with told_plainly(lang):
        planned = plan_any(file, lang, seconds)
    way_out_printing.show_explained(planned, lang, form)


@app.command()
def repair(
    file: Filled,
    freeze: Freeze = False,
    to: Folder = None,
    pdf: Pdf = False,
    seconds: Seconds = 60,
    register: RegisterAt = DEFAULT_REGISTER,
    lang: Lang = Language.EN,
    actor: Actor = "system",
    form: Format = Form.TABLE,
) -> None:
    """Plan a changed event or tour near its last edition: fewest moved, fewest people told."""
    from landbridge.cli import change_printing
    from landbridge.cli.refusal import opened
    from landbridge.office.repairing import repair_plan

    with opened(register, lang) as book:
        planned, last = repair_plan(file, book, lang, seconds)
    change_printing.show_repair(planned, last, lang, form)
    _put_out(planned, Out(to, pdf), freeze=freeze, register=register, lang=lang, actor=actor)


def _put_out(
    planned: AnyPlanned, out: Out, *, freeze: bool, register: str, lang: str, actor: str
) -> None:
    """Keep a plan as an edition and write its programme, each where it is asked for.

    A plan with reasons, which lacks what must be, ends the command.
    """
    from landbridge.cli.refusal import is_there, opened, told_plainly
    from landbridge.office.programmes import draft_plan, keep_plan, put_out

    if planned.plan.reasons:
        raise typer.Exit(1)
    now = datetime.now(UTC)
    if freeze:
        with opened(register, lang, made=True) as book:
            known = keep_plan(book, planned, actor=actor, at=now)
    elif is_there(register):
        with opened(register, lang) as book:
            known = draft_plan(book, planned, at=now)
    else:
        known = draft_plan(None, planned, at=now)
    if out.folder is not None:
        with told_plainly(lang):
            typer.echo(put_out(out.folder, known, lang, at=now, printed=out.pdf))
