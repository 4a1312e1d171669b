"""`landbridge match screen`: counterparties against the lists that the office chose."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

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

OPEN = 3
"""The exit code where a hit waits for a person, so that a next step can stop."""


def screen(
    lists: Annotated[
        list[Path],
        typer.Option(
            "--list",
            help="A list of persons and firms: OpenSanctions (FollowTheMoney JSON lines), OFAC, EU "
            "or UN in XML, or CSV of the documented form; several may be given.",
            readable=False,
        ),
    ],
    register: RegisterAt = DEFAULT_REGISTER,
    lang: Lang = Language.EN,
    actor: Actor = "system",
    form: Format = Form.TABLE,
) -> None:
    """Screen counterparties and their owners; an aid, never a clearance. Exit code 3 if any hit."""
    from landbridge.claims.model import Visibility
    from landbridge.cli import screening_printing
    from landbridge.cli.refusal import opened
    from landbridge.cli.terminal import print_json
    from landbridge.office.screening import answers, screen_register

    with opened(register, lang) as book:
        plan = screen_register(book, lists, actor=actor, at=datetime.now(UTC))
        ledger = book.ledger(frozenset(Visibility))
        said = answers(book.judgements(), ledger)
    if form is Form.JSON:
        print_json(screening_printing.plan_data(plan, ledger, said, lang))
    else:
        screening_printing.show_plan(plan, ledger, said, lang)
    if any((hit.party, hit.entry) not in said for hit in plan.hits):
        raise typer.Exit(OPEN)
