"""What only a person can settle: doubtful identity, judgements and values against each other.

A question's id is made of what it is about, so it stays the same from fold to
fold; one that a judgement settles is no longer there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from hashlib import blake2b

from landbridge.claims.dossier import Contradiction, Disagreement, Dossier, Fact, Ledger
from landbridge.claims.likeness import Likeness, likenesses
from landbridge.claims.model import ClaimId, EntityId, Evidence, MentionId, Reason
from landbridge.claims.value import normal_form


class QuestionKind(StrEnum):
    """What is asked: whether two are one, which value is right, whose judgement holds."""

    SAME = "same"
    VALUE = "value"
    JUDGEMENT = "judgement"


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a question: what a judgement would name, and the quotes for it.

    `key` is a mention where identity is asked and a claim where a value is;
    `name` is a name or the normal form of the value.
    """

    key: str
    entity: EntityId
    name: str
    quotes: tuple[Evidence, ...]
    fact: Fact | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """Something open; the reason says why it is asked, `importance` goes from 0 to 1.

    `beside` is what else there is to know of it.
    """

    id: str
    kind: QuestionKind
    importance: float
    reason: Reason
    sides: tuple[Side, ...]
    beside: tuple[Reason, ...] = ()

    @property
    def left(self) -> Side:
        """The first side."""
        return self.sides[0]

    @property
    def right(self) -> Side:
        """The last side; the first where there is but one."""
        return self.sides[-1]


_QUOTES = 3


def open_questions(ledger: Ledger) -> list[Question]:
    """All open questions, the most important first."""
    found: dict[str, Question] = {}
    for dossier in ledger.dossiers.values():
        for question in (*_values(ledger, dossier), *_judgements(ledger, dossier)):
            found[question.id] = question
    for likeness in likenesses(ledger):
        question = _same(ledger, likeness)
        found[question.id] = question
    return sorted(found.values(), key=lambda question: (-question.importance, question.id))


def _values(ledger: Ledger, dossier: Dossier) -> Iterator[Question]:
    for disagreement in dossier.disagreements:
        sides = tuple(_value_side(ledger, dossier, fact) for fact in disagreement.facts)
        reason = Reason.of(
            "values_differ",
            kind=dossier.kind.value,
            predicate=disagreement.predicate,
            ratio=disagreement.ratio or "",
        )
        parts = (dossier.id, disagreement.predicate, *sorted(side.name for side in sides))
        weight = _weight(disagreement, dossier)
        yield Question(_id("value", *parts), QuestionKind.VALUE, weight, reason, sides)


def _weight(disagreement: Disagreement, dossier: Dossier) -> float:
    """Amounts weigh most, and what more documents speak of weighs more."""
    base = 0.9 if disagreement.ratio else 0.7
    return round(base + 0.1 * (1 - 1 / (1 + dossier.documents)), 3)


def _judgements(ledger: Ledger, dossier: Dossier) -> Iterator[Question]:
    for contradiction in dossier.contradictions:
        reason = Reason.of("judgements_differ", judgements=", ".join(contradiction.judgements))
        sides = tuple(_judged_sides(ledger, dossier, contradiction))
        parts = (contradiction.left, contradiction.right or "")
        yield Question(_id("judgement", *parts), QuestionKind.JUDGEMENT, 1.0, reason, sides)


def _judged_sides(ledger: Ledger, dossier: Dossier, contradiction: Contradiction) -> Iterator[Side]:
    if contradiction.right is None:
        claim = ClaimId(contradiction.left)
        fact = next((fact for fact in dossier.facts if claim in fact.claims), None)
        if fact is not None:
            yield _value_side(ledger, dossier, fact, claim)
        return
    for mention in (contradiction.left, contradiction.right):
        yield _mention_side(ledger, MentionId(mention))


def _same(ledger: Ledger, likeness: Likeness) -> Question:
    sides = tuple(_mention_side(ledger, MentionId(e)) for e in (likeness.left, likeness.right))
    question = _id("same", likeness.left, likeness.right)
    importance = round(0.5 * likeness.score, 3)
    return Question(question, QuestionKind.SAME, importance, likeness.reason, sides)


def _value_side(ledger: Ledger, dossier: Dossier, fact: Fact, claim: ClaimId | None = None) -> Side:
    key = claim or min(fact.claims)
    return Side(key, dossier.id, normal_form(fact.value), _quotes(ledger, fact.claims), fact)


def _mention_side(ledger: Ledger, mention: MentionId) -> Side:
    entity = ledger.redirects.get(EntityId(mention), EntityId(mention))
    dossier = ledger.dossiers.get(entity)
    if dossier is None:
        return Side(mention, entity, "", ())
    naming = dossier.shown("name") or dossier.shown("what") or list(dossier.facts)
    words = (normal_form(fact.value) for fact in dossier.shown("what"))
    name = next(iter(dossier.names.values()), "") or next(words, "")
    claims = tuple(claim for fact in naming for claim in fact.claims)
    return Side(mention, entity, name, _quotes(ledger, claims))


def _quotes(ledger: Ledger, claims: tuple[ClaimId, ...]) -> tuple[Evidence, ...]:
    known = (ledger.claims[claim].evidence for claim in claims if claim in ledger.claims)
    ordered = sorted(dict.fromkeys(known), key=lambda e: (e.document, e.start, e.end))
    by_document = {evidence.document: evidence for evidence in reversed(ordered)}
    return tuple(sorted(by_document.values(), key=lambda e: e.document))[:_QUOTES]


def _id(*parts: str) -> str:
    return blake2b("\x1f".join(parts).encode(), digest_size=8).hexdigest()
