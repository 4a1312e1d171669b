"""`landbridge match pairs`: which offers and needs go together, and why or why not."""

from __future__ import annotations

from datetime import UTC, datetime
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
from landbridge.match.model import Side


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
    internal: Annotated[bool, typer.Option(help="Use what is internal too.")] = False,
    register: RegisterAt = DEFAULT_REGISTER,
    lang: Lang = Language.EN,
    actor: Actor = "system",
    form: Format = Form.TABLE,
) -> None:
    """Propose matches of offers and needs, with reasons and with what stands in the way."""
    from landbridge.cli import match_printing
    from landbridge.cli.refusal import complain_of, opened
    from landbridge.office.matching import (
        cited_from,
        explain,
        ledger_used,
        matched_problem,
        obstacles_of_nobody,
        own_tables,
    )
    from landbridge.office.proposing import propose

    now = datetime.now(UTC)
    with opened(register, lang) as book:
        tables = own_tables(rates, corridors, obstacles)
        ledger = ledger_used(book, internal)
        problem = matched_problem(book, ledger, tables, today=now.date(), per=per, limit=limit)
        cited = cited_from(book, ledger)
        complain_of(obstacles_of_nobody(problem), lang)
        if why is None:
            plan = propose(book, problem, actor=actor, at=now)
            match_printing.show_pairs(plan, problem, cited, lang, form, barred=barred)
        else:
            found = explain(problem, *why)
            match_printing.show_explained(found, problem, cited, lang, form)
