"""`landbridge review`: questions that only a person can settle."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

import typer

from landbridge.claims.model import Verdict
from landbridge.cli.options import DEFAULT_REGISTER, Actor, Form, Format, Lang, Language, RegisterAt


def review(
    question: Annotated[
        str | None, typer.Argument(help="A question's number or id, or the id of an offer or need.")
    ] = None,
    verdict: Annotated[Verdict | None, typer.Argument(help="What you decide.")] = None,
    side: Annotated[
        int, typer.Option(min=1, help="Which of the values is accepted or rejected, from 1.")
    ] = 1,
    undo: Annotated[str | None, typer.Option(help="Take back the judgement with this id.")] = None,
    register: RegisterAt = DEFAULT_REGISTER,
    lang: Lang = Language.EN,
    actor: Actor = "system",
    form: Format = Form.TABLE,
) -> None:
    """List what is open; with a question and a verdict, settle it; with --undo, take it back.

    An offer or need, by its id, is reviewed in the same way: accepted as it stands, or rejected,
    and then no match proposes it. `landbridge match profiles` lists them.
    """
    from landbridge.cli import reviewing
    from landbridge.cli.refusal import opened

    with opened(register, lang) as book:
        at = datetime.now(UTC)
        if undo is not None:
            reviewing.take_back(book, undo, lang, actor=actor, at=at)
        elif question is None or verdict is None:
            reviewing.show_questions(book, lang, form)
        else:
            given = reviewing.Answer(verdict, side, actor, at)
            reviewing.answer(book, question, given, lang)
