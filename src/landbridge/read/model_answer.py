"""What a language model answers about a document: the claims that hold, and why others do not.

| code | values | why an answer is rejected |
|---|---|---|
| `model_no_json` | | the answer is no JSON object with a list of claims |

Why a claim of the list is rejected stands in `model_claim`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from landbridge.claims.model import Claim, Document, Kind, MentionId, Reason, Rendition
from landbridge.claims.value import Text
from landbridge.read.model_claim import Judge, Rejected


@dataclass(frozen=True, slots=True)
class Answer:
    """The claims that hold, and why each of the others does not."""

    claims: tuple[Claim, ...] = ()
    rejected: tuple[Reason, ...] = ()


def read_answer(
    answer: str, document: Document, rendition: Rendition, model: str, known: Sequence[Claim] = ()
) -> Answer:
    """What holds of an answer; things that `known` claims name already are the same things."""
    try:
        stated = _claims_of(answer)
    except Rejected as rejected:
        return Answer(rejected=(rejected.reason,))
    judge = Judge(document, rendition, Reason.of("model_said", model=model), _named(known))
    claims: dict[str, Claim] = {}
    rejections: list[Reason] = []
    for one in stated:
        try:
            claims |= {claim.id: claim for claim in judge.claims(one)}
        except Rejected as rejected:
            rejections.append(rejected.reason)
    return Answer(tuple(claims.values()), tuple(rejections))


def _claims_of(answer: str) -> list[object]:
    """The list of claims in an answer, which may be fenced or have words around it."""
    first, last = answer.find("{"), answer.rfind("}")
    try:
        found = json.loads(answer[first : last + 1])
    except (ValueError, RecursionError):
        raise Rejected("model_no_json") from None
    claims = found.get("claims") if isinstance(found, dict) else None
    if not isinstance(claims, list):
        raise Rejected("model_no_json")
    return claims


def _named(claims: Sequence[Claim]) -> Mapping[tuple[Kind, str], MentionId]:
    """The things that claims name, by kind and name."""
    return {
        (claim.kind, claim.value.text): claim.subject
        for claim in reversed(claims)
        if claim.predicate == "name" and isinstance(claim.value, Text)
    }
