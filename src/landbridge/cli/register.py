"""`landbridge register`: care of the register."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

import typer

from landbridge.claims.model import Visibility
from landbridge.cli.options import DEFAULT_REGISTER, Actor, Language, RegisterAt

app = typer.Typer(help="Care for the register.", no_args_is_help=True)


@app.command()
def rebuild(register: RegisterAt = DEFAULT_REGISTER) -> None:
    """Fold every dossier anew from the log."""
    from landbridge.cli.refusal import opened

    with opened(register, Language.EN) as book:
        typer.echo(f"{book.rebuild()} dossiers")


@app.command()
def erase(
    name: Annotated[str, typer.Argument(help="The person whose data are to go.")],
    register: RegisterAt = DEFAULT_REGISTER,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    actor: Actor = "system",
) -> None:
    """Erase a person: name and quotes leave every table and every export, for good."""
    from landbridge.claims.model import EntityId, Kind
    from landbridge.cli.refusal import opened
    from landbridge.cli.terminal import complain
    from landbridge.office.publishing import NotFound, find_entities

    with opened(register, Language.EN) as book:
        ledger = book.ledger(frozenset(Visibility))
        try:
            people = [
                entity
                for entity in find_entities(ledger, name)
                if ledger.dossiers[entity].kind is Kind.PERSON
            ]
        except NotFound:
            people = []
        if len(people) != 1:
            complain(f"{len(people)} people are named {name!r}; name exactly one")
            raise typer.Exit(1)
        if not yes:
            typer.confirm(f"Erase {name} for good?", abort=True)
        book.erase(EntityId(people[0]), actor=actor, at=datetime.now(UTC))
    typer.echo("erased")


@app.command("visibility")
def set_visibility(
    document: Annotated[str, typer.Argument(help="The document's id, or its beginning.")],
    visibility: Annotated[Visibility, typer.Argument(help="Who may see it from now on.")],
    register: RegisterAt = DEFAULT_REGISTER,
    actor: Actor = "system",
) -> None:
    """Change who may see a document and what was read from it."""
    from landbridge.cli.refusal import opened
    from landbridge.cli.terminal import complain

    with opened(register, Language.EN) as book:
        found = [
            known.id
            for known in book.documents(frozenset(Visibility))
            if known.id.startswith(document)
        ]
        if len(found) != 1:
            complain(f"{len(found)} documents begin with {document!r}; name exactly one")
            raise typer.Exit(1)
        book.set_visibility(found[0], visibility, actor=actor, at=datetime.now(UTC))
    typer.echo(f"{found[0][:12]} {visibility}")
