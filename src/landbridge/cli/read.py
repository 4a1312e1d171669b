"""`landbridge read`: releases into the register."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from landbridge.claims.model import Visibility
from landbridge.cli.options import (
    DEFAULT_REGISTER,
    Actor,
    Form,
    Format,
    Lang,
    Language,
    Published,
    Publisher,
    RegisterAt,
    VisibleTo,
    in_letters,
)

if TYPE_CHECKING:
    from landbridge.office.ask_model import Model

Files = Annotated[
    list[Path],
    typer.Argument(
        help="Text, HTML, DOCX or PDF files, or folders of them; theirs are not entered.",
        readable=False,
    ),
]


def read(
    files: Files,
    register: RegisterAt = DEFAULT_REGISTER,
    publisher: Publisher = None,
    published: Published = None,
    address: Annotated[
        str | None, typer.Option(help="Where it stands.", callback=in_letters)
    ] = None,
    visibility: VisibleTo = Visibility.PUBLIC,
    llm: Annotated[
        str | None,
        typer.Option(help="A language model to ask too: its OpenAI-compatible address."),
    ] = None,
    llm_model: Annotated[str, typer.Option(help="The model's name there.")] = "default",
    llm_budget: Annotated[
        int, typer.Option(help="The most tokens that it may cost in all.", min=0)
    ] = 200_000,
    llm_seconds: Annotated[
        float, typer.Option(help="How long one question may take.", min=0.1)
    ] = 120.0,
    lang: Lang = Language.EN,
    actor: Actor = "system",
    form: Format = Form.TABLE,
) -> None:
    """Read releases into the register and print what they claim and what is wrong with them."""
    from landbridge.cli import printing
    from landbridge.cli.refusal import opened
    from landbridge.cli.terminal import print_json
    from landbridge.office.reading import Provenance, read_files

    provenance = Provenance(publisher, published, address, visibility)
    with opened(register, lang, made=True) as book:
        model = _model(llm, llm_model, llm_budget, llm_seconds)
        outcomes = []
        at = datetime.now(UTC)
        for outcome in read_files(
            files, book, actor=actor, at=at, provenance=provenance, model=model
        ):
            outcomes.append(outcome)
            if form is Form.TABLE:
                printing.show_outcome(outcome, lang)
        if form is Form.JSON:
            print_json(printing.outcomes_as_data(outcomes, lang))
    if any(outcome.reason for outcome in outcomes):
        raise typer.Exit(1)


def _model(url: str | None, name: str, budget: int, seconds: float) -> Model | None:
    """The language model that was asked for; its key stands in the environment."""
    from landbridge.office.ask_model import Endpoint, Model

    if url is None:
        return None
    key = os.environ.get("LANDBRIDGE_LLM_KEY", "")
    return Model(Endpoint(url, name, key, seconds, budget=budget))
