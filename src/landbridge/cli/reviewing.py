"""How questions are listed, answered and taken back on the command line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import typer
from rich.text import Text

from landbridge.claims.model import Reason, Verdict
from landbridge.claims.questions import Question, QuestionKind
from landbridge.cli.options import Form
from landbridge.cli.refusal import refuse
from landbridge.cli.terminal import console, print_json, styled
from landbridge.language.phrases import phrases
from landbridge.office.matching import NoProposal
from landbridge.office.reviewing import find_profile, list_questions, review_profile, settle, undo
from landbridge.publish.sentence import say
from landbridge.register import Register

_FITTING = {
    QuestionKind.SAME: (Verdict.SAME, Verdict.DIFFERENT),
    QuestionKind.VALUE: (Verdict.ACCEPTED, Verdict.REJECTED),
}
_OF_PROFILES = (Verdict.ACCEPTED, Verdict.REJECTED, Verdict.UNSURE)


def show_questions(register: Register, language: str, form: Form) -> None:
    """Print what is open, numbered, each side with its quotes."""
    questions = list_questions(register)
    if form is Form.JSON:
        print_json([question_data(question, language) for question in questions])
        return
    if not questions:
        console.print(styled(phrases(language).text("told.no_questions"), "dim"))
    for number, question in enumerate(questions, start=1):
        sentence = styled(say(question.reason, language))
        console.print(Text(str(number), "bold"), sentence, Text(question.id, "dim"), sep="  ")
        for side in question.sides:
            quotes = [styled(f"“{one.quote}”", "dim") for one in side.quotes[:1]]
            console.print(Text("   "), styled(side.name), *quotes, sep="  ")
        for reason in question.beside:
            console.print(Text("   "), styled(say(reason, language), "dim"), sep="  ")


def question_data(question: Question, language: str) -> dict[str, object]:
    """A question for programs."""
    return {
        "id": question.id,
        "kind": question.kind,
        "sentence": say(question.reason, language),
        "beside": [say(reason, language) for reason in question.beside],
        "sides": [
            {
                "key": side.key,
                "name": side.name,
                "quotes": [quote.quote for quote in side.quotes],
            }
            for side in question.sides
        ],
    }


@dataclass(frozen=True, slots=True)
class Answer:
    """What a person says to a question; `side` numbers the value that is meant, from 1."""

    verdict: Verdict
    side: int
    actor: str
    at: datetime


def answer(register: Register, wanted: str, given: Answer, language: str) -> None:
    """Settle a question, named by its number or its id, or review an offer or need by its id."""
    question = _find(list_questions(register), wanted)
    if question is None:
        _review_profile(register, wanted, given, language)
        return
    _check_verdict(given.verdict, _FITTING.get(question.kind, tuple(Verdict)), language)
    left: str = question.left.key
    right: str | None = question.right.key
    if given.verdict not in _FITTING[QuestionKind.SAME]:
        left, right = question.sides[min(given.side, len(question.sides)) - 1].key, None
    judgement = settle(register, left, right, given.verdict, actor=given.actor, at=given.at)
    typer.echo(f"judgement {judgement.id}")


def _review_profile(register: Register, wanted: str, given: Answer, language: str) -> None:
    try:
        profile = find_profile(register, wanted, given.at.date())
    except NoProposal:
        raise refuse(Reason.of("no_such_question", wanted=wanted), language) from None
    _check_verdict(given.verdict, _OF_PROFILES, language)
    judgement = review_profile(register, profile, given.verdict, actor=given.actor, at=given.at)
    typer.echo(f"judgement {judgement.id}")


def _check_verdict(verdict: Verdict, fitting: Sequence[Verdict], language: str) -> None:
    if verdict not in fitting:
        values = {"verdict": verdict, "verdicts": ", ".join(fitting)}
        raise refuse(Reason.of("verdict_misfits", **values), language)


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
