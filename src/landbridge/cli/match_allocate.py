"""`landbridge match allocate`: who meets whom when everybody has a limit."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from landbridge.cli.options import (
    DEFAULT_REGISTER,
    Actor,
    Corridors,
    Form,
    Format,
    Lang,
    Language,
    Obstacles,
    Rates,
    RegisterAt,
)


def allocate(
    meetings: Annotated[
        int, typer.Option("--meetings", min=1, help="So many meetings each party may have.")
    ] = 12,
    limits: Annotated[
        Path | None,
        typer.Option(
            "--limits",
            help="CSV or XLSX: party, most meetings; for who may have more or fewer.",
            readable=False,
        ),
    ] = None,
    to: Annotated[
        Path | None,
        typer.Option("--to", help="A template of an event to write, with the pairs filled in."),
    ] = None,
    pins: Annotated[
        list[str] | None,
        typer.Option("--pin", help="A proposal that is held for sure, by its id."),
    ] = None,
    rates: Rates = None,
    corridors: Corridors = None,
    obstacles: Obstacles = None,
    internal: Annotated[bool, typer.Option(help="Use what is internal too.")] = False,
    register: RegisterAt = DEFAULT_REGISTER,
    lang: Lang = Language.EN,
    actor: Actor = "system",
    form: Format = Form.TABLE,
) -> None:
    """Choose who meets whom when everybody has a limit, with what one more place is worth.

    What both sides have said yes to is held for sure; what one declines is not. The plan is
    kept, and made anew after each answer.
    """
    from landbridge.cli.allocation_printing import show_allocated
    from landbridge.cli.refusal import complain_of, opened
    from landbridge.office import event_template
    from landbridge.office.allocated_event import event_rows
    from landbridge.office.allocating import meetings_asked
    from landbridge.office.matching import obstacles_of_nobody, own_tables
    from landbridge.office.proposing import propose_meetings
    from landbridge.office.template_writing import write_template

    now = datetime.now(UTC)
    with opened(register, lang) as book:
        tables = own_tables(rates, corridors, obstacles, limits)
        problem, may_have = meetings_asked(
            book, tables, meetings, today=now.date(), internal=internal
        )
        complain_of((*obstacles_of_nobody(problem), *may_have.remarks), lang)
        allocated = propose_meetings(book, problem, may_have, pins or (), actor=actor, at=now)
        if to is not None:
            write_template(to, event_template.FORMS, lang, event_rows(allocated, lang))
    show_allocated(allocated, lang, form)
