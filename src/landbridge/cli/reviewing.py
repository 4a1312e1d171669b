"""How questions are listed, answered and taken back on the command line."""

from __future__ import annotations

from datetime import datetime

import typer
from rich.markup import escape

from landbridge.claims.model import Verdict
from landbridge.claims.questions import Question
from landbridge.cli.options import Form
from landbridge.cli.printing import complain, console, print_json
from landbridge.office.reviewing import list_questions, settle, undo
from landbridge.publish.sentence import say
from landbridge.register import Register


def show_questions(register: Register, language: str, form: Form) -> None:
    """Print what is open, numbered, each side with its quotes."""
    questions = list_questions(register)
    if form is Form.JSON:
        print_json([question_data(question, language) for question in questions])
        return
    for number, question in enumerate(questions, start=1):
        sentence = escape(say(question.reason, language))
        console.print(f"[bold]{number}[/bold]  {sentence}  [dim]{question.id}[/dim]")
        for side in question.sides:
            quote = " ".join(side.quotes[0].quote.split()) if side.quotes else ""
            console.print(f"     {escape(side.name)}  [dim]“{escape(quote)}”[/dim]")


def question_data(question: Question, language: str) -> dict[str, object]:
    """A question for programs."""
    return {
        "id": question.id,
        "kind": question.kind,
        "sentence": say(question.reason, language),
        "sides": [
            {
                "key": side.key,
                "name": side.name,
                "quotes": [quote.quote for quote in side.quotes],
            }
            for side in question.sides
        ],
    }


def answer(register: Register, wanted: str, verdict: Verdict, actor: str, at: datetime) -> None:
    """Settle a question that is named by its number or its id."""
    question = _find(list_questions(register), wanted)
    left, right = question.left.key, question.right.key
    is_identity = verdict in (Verdict.SAME, Verdict.DIFFERENT)
    judgement = settle(register, left, right if is_identity else None, verdict, actor=actor, at=at)
    typer.echo(f"judgement {judgement.id}")


def take_back(register: Register, judgement: str, actor: str, at: datetime) -> None:
    """Undo a judgement by another."""
    try:
        undone = undo(register, judgement, actor=actor, at=at)
    except KeyError:
        complain(f"no judgement begins with {judgement!r}")
        raise typer.Exit(1) from None
    typer.echo(f"judgement {undone.id}")


def _find(questions: list[Question], wanted: str) -> Question:
    for number, question in enumerate(questions, start=1):
        if wanted == str(number) or question.id.startswith(wanted):
            return question
    complain(f"no open question is {wanted!r}; `landbridge review` lists them")
    raise typer.Exit(1)
