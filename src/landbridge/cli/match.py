"""`landbridge match`: who should meet whom, about what, and why."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from landbridge.claims.model import Reason, Verdict
from landbridge.cli import match_screen
from landbridge.cli.options import (
    DEFAULT_REGISTER,
    Actor,
    Form,
    Format,
    Lang,
    Language,
    RegisterAt,
)
from landbridge.match.model import Side

app = typer.Typer(help="Match offers with needs.", no_args_is_help=True)

Rates = Annotated[
    Path | None,
    typer.Option("--rates", help="CSV or XLSX: currency, rate in a common one.", readable=False),
]
Corridors = Annotated[
    Path | None,
    typer.Option(
        "--corridors",
        help="CSV or XLSX: origin, destination, cost (0 to 1); two places without a row are an "
        "open question.",
        readable=False,
    ),
]
Obstacles = Annotated[
    Path | None,
    typer.Option("--obstacles", help="CSV or XLSX: party, obstacle in words.", readable=False),
]
Internal = Annotated[bool, typer.Option(help="Use what is internal too.")]


class Said(StrEnum):
    """What is answered to a proposal; unsure takes an answer back."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"


class Answering(StrEnum):
    """Who answers: the side that offers, the side that needs, or the office."""

    OFFER = "offer"
    NEED = "need"
    OFFICE = "office"


VERDICTS = {Said.YES: Verdict.ACCEPTED, Said.NO: Verdict.REJECTED, Said.UNSURE: Verdict.UNSURE}


@app.callback()
def match() -> None:
    """Match offers with needs."""


@app.command()
def pairs(
    why: Annotated[
        tuple[str, str] | None,
        typer.Option("--why", help="Explain one pair: the ids of an offer and of a need."),
    ] = None,
    barred: Annotated[
        bool, typer.Option("--barred", help="List the pairs that fit but are barred, and why.")
    ] = False,
    per: Annotated[
        Side, typer.Option("--per", help="Whose best matches: each need's or each offer's.")
    ] = Side.NEED,
    limit: Annotated[int, typer.Option("--limit", min=1, help="So many for each.")] = 5,
    rates: Rates = None,
    corridors: Corridors = None,
    obstacles: Obstacles = None,
    internal: Internal = False,
    register: RegisterAt = DEFAULT_REGISTER,
    lang: Lang = Language.EN,
    actor: Actor = "system",
    form: Format = Form.TABLE,
) -> None:
    """Propose matches of offers and needs, with reasons and with what stands in the way."""
    from landbridge.cli import match_printing
    from landbridge.cli.refusal import opened
    from landbridge.office.matching import (
        explain,
        obstacles_of_nobody,
        own_tables,
        pairs_problem,
        propose,
    )

    now = datetime.now(UTC)
    with opened(register, lang) as book:
        tables = own_tables(rates, corridors, obstacles)
        problem = pairs_problem(
            book, tables, today=now.date(), per=per, limit=limit, internal=internal
        )
        _tell(obstacles_of_nobody(problem), lang)
        if why is None:
            plan = propose(book, problem, actor=actor, at=now)
            match_printing.show_pairs(plan, problem, lang, form, barred=barred)
        else:
            match_printing.show_explained(explain(problem, *why), problem, lang, form)


@app.command("answer")
def take_answer(
    proposal: Annotated[str, typer.Argument(help="The proposal's id, or its beginning.")],
    said: Annotated[Said, typer.Argument(help="What is answered.")],
    by: Annotated[Answering, typer.Option("--by", help="Who answers.")],
    register: RegisterAt = DEFAULT_REGISTER,
    lang: Lang = Language.EN,
    actor: Actor = "system",
) -> None:
    """Take what a side, or the office, says to a proposal; it counts in the next plan.

    A side's newest answer counts, whoever takes it down. A no of the office is taken back
    by whoever said it.
    """
    from landbridge.cli.refusal import opened
    from landbridge.office.matching import answer
    from landbridge.publish.matches import standing_said
    from landbridge.publish.sentence import say

    side = None if by is Answering.OFFICE else Side(by)
    with opened(register, lang) as book:
        answered = answer(book, proposal, side, VERDICTS[said], actor=actor, at=datetime.now(UTC))
    typer.echo(standing_said(answered.standing, lang))
    for veto in answered.vetoes:
        typer.echo(say(veto, lang))


@app.command()
def allocate(
    meetings: Annotated[
        int, typer.Option("--meetings", min=1, help="So many meetings each party may have.")
    ] = 12,
    to: Annotated[
        Path | None,
        typer.Option("--to", help="A template of an event to write, with the pairs filled in."),
    ] = None,
    rates: Rates = None,
    corridors: Corridors = None,
    obstacles: Obstacles = None,
    internal: Internal = False,
    register: RegisterAt = DEFAULT_REGISTER,
    lang: Lang = Language.EN,
    form: Format = Form.TABLE,
) -> None:
    """Choose who meets whom when everybody has a limit, with what one more place is worth."""
    from landbridge.cli import match_printing
    from landbridge.cli.refusal import opened
    from landbridge.office import event_template
    from landbridge.office.allocated_event import event_rows
    from landbridge.office.allocating import allocate_meetings
    from landbridge.office.matching import obstacles_of_nobody, own_tables, pairs_problem
    from landbridge.office.template_writing import write_template

    with opened(register, lang) as book:
        tables = own_tables(rates, corridors, obstacles)
        problem = pairs_problem(
            book, tables, today=datetime.now(UTC).date(), limit=1000, internal=internal
        )
        _tell(obstacles_of_nobody(problem), lang)
        allocated = allocate_meetings(problem, meetings)
        if to is not None:
            write_template(to, event_template.FORMS, lang, event_rows(allocated, lang))
    match_printing.show_allocated(allocated, lang, form)


@app.command()
def strengths(
    place: Annotated[str, typer.Argument(help="A place, by its name or code.")],
    other: Annotated[str, typer.Argument(help="Another place.")],
    table: Annotated[
        list[Path] | None,
        typer.Option("--table", help="A table of trade, CSV or Parquet.", readable=False),
    ] = None,
    production: Annotated[
        list[Path] | None,
        typer.Option("--production", help="A table of production, CSV or Parquet.", readable=False),
    ] = None,
    edition: Annotated[
        list[str] | None,
        typer.Option(
            "--edition", help="The edition of the HS: a year, or FILE=YEAR; found if not given."
        ),
    ] = None,
    limit: Annotated[int, typer.Option("--limit", min=1, help="So many headings.")] = 20,
    register: RegisterAt = DEFAULT_REGISTER,
    lang: Lang = Language.EN,
    form: Format = Form.TABLE,
) -> None:
    """Show what each of two places makes or sells that the other buys from others."""
    from landbridge.cli.refusal import told_plainly
    from landbridge.cli.strengths_printing import show_completion
    from landbridge.office.known import known_at
    from landbridge.office.strengths import StrengthTables, complete_each_other

    tables = StrengthTables(tuple(table or ()), tuple(production or ()), tuple(edition or ()))
    with told_plainly(lang):
        known = known_at(register, datetime.now(UTC).date())
        found = complete_each_other(place, other, tables, known, limit)
    show_completion(found, known.profiles, lang, form)


def _tell(reasons: Iterable[Reason], lang: Language) -> None:
    """Say what the office should know beside what it asked for."""
    from landbridge.cli.terminal import complain
    from landbridge.publish.sentence import say

    for reason in reasons:
        complain(say(reason, lang))


app.command("screen")(match_screen.screen)
