"""What people's judgements amount to: an algebra of same, different, accepted, rejected.

Invariants: of one person's judgements about one thing the latest counts, unless
another judgement takes it back; `unsure` says nothing. Where people contradict
each other nothing counts, and the contradiction is kept.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from landbridge.claims.dossier import Contradiction
from landbridge.claims.model import Judgement, Verdict

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Decisions:
    """The pairs that are the same or different, and the claims that are right or wrong."""

    same: Mapping[Pair, Judgement]
    different: Mapping[Pair, Judgement]
    accepted: frozenset[str]
    rejected: frozenset[str]
    contradictions: tuple[Contradiction, ...]


def decide(judgements: Iterable[Judgement]) -> Decisions:
    """What the judgements come to, whatever order they are in."""
    settled: dict[Verdict, dict[Pair, Judgement]] = defaultdict(dict)
    contradictions: list[Contradiction] = []
    for about, held in sorted(standing_judgements(judgements).items()):
        verdicts = {judgement.verdict for judgement in held}
        if len(verdicts) == 1:
            settled[held[0].verdict][about] = held[0]
        else:
            ids = tuple(sorted(judgement.id for judgement in held))
            contradictions.append(Contradiction(about[0], about[1] or None, ids))
    return Decisions(
        settled[Verdict.SAME],
        settled[Verdict.DIFFERENT],
        frozenset(claim for claim, _ in settled[Verdict.ACCEPTED]),
        frozenset(claim for claim, _ in settled[Verdict.REJECTED]),
        tuple(contradictions),
    )


def standing_judgements(judgements: Iterable[Judgement]) -> Mapping[Pair, list[Judgement]]:
    """By what they are about, the latest judgement of each person that says something."""
    known = {judgement.id: judgement for judgement in judgements}
    replaced = {judgement.replaces for judgement in known.values() if judgement.replaces}
    latest: dict[tuple[Pair, str], Judgement] = {}
    for judgement in sorted(known.values(), key=lambda j: (j.at, j.id)):
        if judgement.id not in replaced:
            latest[_about(judgement), judgement.actor] = judgement
    held: dict[Pair, list[Judgement]] = defaultdict(list)
    for (about, _), judgement in sorted(latest.items()):
        if judgement.verdict is not Verdict.UNSURE:
            held[about].append(judgement)
    return held


def _about(judgement: Judgement) -> Pair:
    if judgement.right is None:
        return judgement.left, ""
    return min(judgement.left, judgement.right), max(judgement.left, judgement.right)
