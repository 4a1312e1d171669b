"""`landbridge register`: care of the register."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

import typer

from landbridge.claims.model import Visibility
from landbridge.cli.options import DEFAULT_REGISTER, Actor, Lang, Language, RegisterAt

app = typer.Typer(help="Care for the register.", no_args_is_help=True)


@app.command()
def rebuild(register: RegisterAt = DEFAULT_REGISTER, lang: Lang = Language.EN) -> None:
    """Fold every dossier anew from the log."""
    from landbridge.cli.refusal import opened

    with opened(register, lang) as book:
        _tell("rebuilt", lang, count=book.rebuild())


@app.command()
def erase(
    name: Annotated[str, typer.Argument(help="The person whose data are to go.")],
    register: RegisterAt = DEFAULT_REGISTER,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    lang: Lang = Language.EN,
    actor: Actor = "system",
) -> None:
    """Erase a person: name and quotes leave every table and every export, for good."""
    from landbridge.claims.model import Reason
    from landbridge.cli.refusal import opened, refuse
    from landbridge.language.phrases import phrases
    from landbridge.office.publishing import find_people

    with opened(register, lang) as book:
        people = find_people(book.ledger(frozenset(Visibility)), name)
        if len(people) != 1:
            raise refuse(Reason.of("person_not_one", name=name, count=len(people)), lang)
        if not yes:
            typer.confirm(phrases(lang).text("told.erase_for_good", name=name), abort=True)
        book.erase(people[0], actor=actor, at=datetime.now(UTC))
    _tell("erased", lang)


@app.command("visibility")
def set_visibility(
    document: Annotated[str, typer.Argument(help="The document's id, or its beginning.")],
    visibility: Annotated[Visibility, typer.Argument(help="Who may see it from now on.")],
    register: RegisterAt = DEFAULT_REGISTER,
    lang: Lang = Language.EN,
    actor: Actor = "system",
) -> None:
    """Change who may see a document and what was read from it."""
    from landbridge.claims.model import Reason
    from landbridge.claims.vocabulary import label
    from landbridge.cli.refusal import opened, refuse

    with opened(register, lang) as book:
        known = [held.id for held in book.documents(frozenset(Visibility))]
        found = [held for held in known if held.startswith(document)]
        if len(found) != 1:
            raise refuse(Reason.of("document_not_one", wanted=document, count=len(found)), lang)
        book.set_visibility(found[0], visibility, actor=actor, at=datetime.now(UTC))
    word = label("visibility", visibility, lang)
    _tell("visible_to", lang, document=found[0][:12], visibility=word)


def _tell(phrase: str, language: str, **values: object) -> None:
    """Say what was done."""
    from landbridge.language.phrases import phrases

    typer.echo(phrases(language).text(f"told.{phrase}", **values))
