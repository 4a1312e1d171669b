"""Who has said yes to a proposal, from what people decided.

A judgement names the proposal on its left and on its right the side that answers:
`offer`, `need`, or nobody for the office itself, whose no counts and whose yes
does not, for interest is confirmed by who has it.

Invariants:

- A side speaks with one voice: its newest answer counts, whoever took it down.
- The office's no is a person's veto: it stands until that person takes it back.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from landbridge.claims.decisions import standing_judgements
from landbridge.claims.model import Judgement, Verdict
from landbridge.match.model import ProposalId, Side, Standing


def standings(judgements: Iterable[Judgement]) -> Mapping[ProposalId, Standing]:
    """The standing of every proposal that somebody has answered."""
    answers: dict[ProposalId, dict[str, set[Verdict]]] = defaultdict(lambda: defaultdict(set))
    for (proposal, side), held in standing_judgements(map(_in_one_voice, judgements)).items():
        if side in ("", *Side):
            verdicts = {judgement.verdict for judgement in held}
            answers[ProposalId(proposal)][side] |= verdicts
    return {proposal: _standing(given) for proposal, given in answers.items()}


def vetoes(judgements: Iterable[Judgement], proposal: ProposalId) -> tuple[str, ...]:
    """Whose no bars a proposal for the office."""
    held = standing_judgements(judgements).get((proposal, ""), ())
    return tuple(one.actor for one in held if one.verdict is Verdict.REJECTED)


def _in_one_voice(judgement: Judgement) -> Judgement:
    return replace(judgement, actor="") if judgement.right in (*Side,) else judgement


def _standing(given: Mapping[str, set[Verdict]]) -> Standing:
    """One no outweighs every yes."""
    if any(Verdict.REJECTED in verdicts for verdicts in given.values()):
        return Standing.DECLINED
    offering, seeking = (Verdict.ACCEPTED in given.get(side, ()) for side in Side)
    if offering and seeking:
        return Standing.BOTH
    if offering:
        return Standing.OFFERING
    return Standing.SEEKING if seeking else Standing.NEITHER
