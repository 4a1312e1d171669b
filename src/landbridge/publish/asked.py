"""Open questions as a page shows them: what is asked, why, and the sides with their quotes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from landbridge.claims.questions import Question, Side
from landbridge.publish.disputes import Quote, quotes_of
from landbridge.publish.press import Press, Shown
from landbridge.publish.sentence import say


@dataclass(frozen=True, slots=True)
class AskedSide:
    """One answer: an entity or a value, with the quotes for it."""

    what: Shown
    quotes: Sequence[Quote]


@dataclass(frozen=True, slots=True)
class Asked:
    """A question to a person, and why it is asked."""

    asks: str
    because: str
    sides: Sequence[AskedSide]


def asked(press: Press) -> list[Asked]:
    """The open questions whose every side lies in the view, the most important first."""
    shown = [question for question in press.view.questions if _within(press, question)]
    return [_asked(press, question) for question in shown]


def _within(press: Press, question: Question) -> bool:
    """Whether the view has the entities that are asked about, and all their quotes."""
    return all(
        side.entity in press.view.ledger.dossiers
        and all(found.document in press.view.documents for found in side.quotes)
        for side in question.sides
    )


def _asked(press: Press, question: Question) -> Asked:
    return Asked(
        press.words.text(f"question.{question.kind}"),
        say(question.reason, press.language),
        [_side(press, side) for side in question.sides],
    )


def _side(press: Press, side: Side) -> AskedSide:
    if side.fact is not None:
        return AskedSide(press.fact(side.fact), quotes_of(press, press.claims(side.fact)))
    dossier = press.view.ledger.dossiers[side.entity]
    claims = [claim for fact in dossier.facts for claim in press.claims(fact)]
    behind = {claim.evidence: claim for claim in reversed(claims)}
    told = [behind[evidence] for evidence in side.quotes if evidence in behind]
    return AskedSide(press.entity(side.entity), quotes_of(press, told))
