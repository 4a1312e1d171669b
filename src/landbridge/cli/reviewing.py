"""How questions are listed, answered and taken back on the command line."""

from __future__ import annotations

from datetime import datetime

import typer
from rich.text import Text

from landbridge.claims.model import Reason, Verdict
from landbridge.claims.questions import Question
from landbridge.cli.options import Form
from landbridge.cli.refusal import refuse
from landbridge.cli.terminal import console, print_json, styled
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
        sentence = styled(say(question.reason, language))
        console.print(Text(str(number), "bold"), sentence, Text(question.id, "dim"), sep="  ")
        for side in question.sides:
            quote = side.quotes[0].quote if side.quotes else ""
            console.print(Text("   "), styled(side.name), styled(f"“{quote}”", "dim"), sep="  ")


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


def answer(
    register: Register, wanted: str, verdict: Verdict, language: str, *, actor: str, at: datetime
) -> None:
    """Settle a question that is named by its number or its id."""
    question = _find(list_questions(register), wanted)
    if question is None:
        raise refuse(Reason.of("no_such_question", wanted=wanted), language)
    left, right = question.left.key, question.right.key
    is_identity = verdict in (Verdict.SAME, Verdict.DIFFERENT)
    judgement = settle(register, left, right if is_identity else None, verdict, actor=actor, at=at)
    typer.echo(f"judgement {judgement.id}")


def take_back(
    register: Register, judgement: str, language: str, *, actor: str, at: datetime
) -> None:
    """Undo a judgement by another."""
    try:
        undone = undo(register, judgement, actor=actor, at=at)
    except KeyError:
        raise refuse(Reason.of("no_such_judgement", wanted=judgement), language) from None
    typer.echo(f"judgement {undone.id}")


def _find(questions: list[Question], wanted: str) -> Question | None:
    for number, question in enumerate(questions, start=1):
        if wanted == str(number) or question.id.startswith(wanted):
            return question
    return None
