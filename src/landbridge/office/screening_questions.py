"""Hits of a screening as questions that only a person can settle."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import blake2b

from landbridge.claims.dossier import Ledger
from landbridge.claims.model import EntityId, Judgement, Reason
from landbridge.claims.questions import Question, QuestionKind, Side
from landbridge.match.screening import Hit, ScreeningPlan
from landbridge.office.ownership import ownership
from landbridge.office.screening import answers


def screening_questions(
    plan: ScreeningPlan | None, ledger: Ledger, judgements: Iterable[Judgement]
) -> Iterator[Question]:
    """Whether a counterparty is the entry that it looks like; what was settled is not asked.

    Beside each stand what the counterparty owns, and what agrees or differs.
    """
    asked = set(answers(judgements, ledger))
    if plan is None:
        return
    for hit in plan.hits:
        party = ledger.redirects.get(EntityId(hit.party), EntityId(hit.party))
        if (party, hit.entry) not in asked:
            asked.add((party, hit.entry))
            owned = ownership(ledger, plan.owners, hit.party)
            yield _question(hit, party, (*owned, *hit.reasons))


def _question(hit: Hit, party: EntityId, beside: tuple[Reason, ...]) -> Question:
    digest = blake2b(f"screening\x1f{party}\x1f{hit.entry}".encode(), digest_size=8)
    own = Side(party, party, hit.name, ())
    listed = Side(hit.entry, EntityId(hit.entry), hit.listed, ())
    reason, sides = _reason(hit), (own, listed)
    return Question(digest.hexdigest(), QuestionKind.SAME, hit.score, reason, sides, beside)


def _reason(hit: Hit) -> Reason:
    return Reason.of(
        "perhaps_on_list",
        party=hit.name,
        listed=hit.listed,
        entry=hit.entry,
        list=hit.source.name,
        date=hit.source.date,
    )
