"""`landbridge match answer`: what a side or the office says to a proposal."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from typing import Annotated

import typer

from landbridge.claims.model import Verdict
from landbridge.cli.options import DEFAULT_REGISTER, Actor, Lang, Language, RegisterAt
from landbridge.match.model import Side


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
    from landbridge.office.proposing import answer
    from landbridge.publish.matches import standing_said
    from landbridge.publish.sentence import say

    side = None if by is Answering.OFFICE else Side(by)
    with opened(register, lang) as book:
        answered = answer(book, proposal, side, VERDICTS[said], actor=actor, at=datetime.now(UTC))
    typer.echo(standing_said(answered.standing, lang))
    for veto in answered.vetoes:
        typer.echo(say(veto, lang))
