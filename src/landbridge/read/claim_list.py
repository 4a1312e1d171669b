"""The claims of one passage as they are found, each with its evidence."""

from __future__ import annotations

from dataclasses import dataclass

from landbridge.claims.model import Claim, Kind, MentionId, Modality, Reason, claim_id
from landbridge.claims.value import Value
from landbridge.language.values import PartialDate
from landbridge.read.passage import Passage

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Thing:
    """What a claim is about: its mention and kind."""

    id: MentionId
    kind: Kind


@dataclass(frozen=True, slots=True)
class Manner:
    """How something is said: as what, for which date, by whom, and why we think so."""

    modality: Modality = Modality.FACT
    as_of: PartialDate | None = None
    speaker: MentionId | None = None
    reasons: tuple[Reason, ...] = ()


PLAINLY = Manner()


class ClaimList:
    """The claims of a passage by id; spans are of the folded passage."""

    def __init__(self, passage: Passage) -> None:
        self.claims: dict[str, Claim] = {}
        self._passage = passage
        self._introduced: set[tuple[MentionId, str, Value]] = set()

    def add(
        self,
        thing: Thing,
        predicate: str,
        value: Value,
        stated: Span,
        quote: Span,
        manner: Manner = PLAINLY,
    ) -> None:
        """Add a claim whose value stands at `stated` and whose support at `quote`."""
        evidence = self._passage.evidence(*quote)
        new = claim_id(evidence, thing.id, predicate, value)
        if new in self.claims:
            return
        self.claims[new] = Claim(
            id=new,
            subject=thing.id,
            kind=thing.kind,
            predicate=predicate,
            value=value,
            stated=self._passage.quote(*stated),
            evidence=evidence,
            modality=manner.modality,
            as_of=manner.as_of,
            speaker=manner.speaker,
            language=self._passage.pack.language,
            reasons=manner.reasons,
        )

    def introduce(
        self,
        thing: Thing,
        predicate: str,
        value: Value,
        span: Span,
        reasons: tuple[Reason, ...] = (),
    ) -> None:
        """Add a claim that tells what a thing is, where the passage first supports it."""
        if (thing.id, predicate, value) not in self._introduced:
            self._introduced.add((thing.id, predicate, value))
            self.add(thing, predicate, value, span, span, Manner(reasons=reasons))
