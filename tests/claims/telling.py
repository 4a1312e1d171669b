"""Documents and what they claim, made in few words."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256

from landbridge.claims.dossier import Dossier, Ledger
from landbridge.claims.fold import Source, fold
from landbridge.claims.model import (
    Claim,
    DocumentId,
    EntityId,
    Evidence,
    Judgement,
    JudgementId,
    Kind,
    MentionId,
    Modality,
    Verdict,
    claim_id,
    mention_id,
)
from landbridge.claims.value import Code, Post, Ref, Text, Value
from landbridge.language.values import PartialDate


@dataclass
class Page:
    """A document that is being told: each thing takes the next place in its text."""

    id: DocumentId
    language: str
    claims: list[Claim] = field(default_factory=list)
    length: int = 0

    def thing(self, kind: Kind, *names: str, language: str = "", **values: object) -> MentionId:
        start, self.length = self.length, self.length + 10
        mention = mention_id(self.id, start, start + 9, kind)
        for name in names:
            self.say(
                mention, kind, "name", Text(name, language or self.language), language=language
            )
        for predicate, value in values.items():
            for one in value if isinstance(value, list) else [value]:
                self.say(mention, kind, predicate.replace("__", "."), one, language=language)
        return mention

    def say(
        self,
        subject: MentionId,
        kind: Kind,
        predicate: str,
        value: Value | str,
        modality: Modality = Modality.FACT,
        as_of: str = "",
        language: str = "",
    ) -> Claim:
        said: Value = Ref(value) if isinstance(value, str) else value
        start, self.length = self.length, self.length + 10
        evidence = Evidence(self.id, start, start + 9, f"quote {start:03d}"[:9])
        claim = Claim(
            claim_id(evidence, subject, predicate, said),
            subject,
            kind,
            predicate,
            said,
            evidence.quote,
            evidence,
            modality,
            PartialDate.parse(as_of) if as_of else None,
            language=language or self.language,
        )
        self.claims.append(claim)
        return claim

    def place(self, code: str, *names: str, **more: object) -> MentionId:
        return self.thing(Kind.PLACE, *names, code=Code("place", code), **more)

    def person(self, name: str, post: str = "", body: str = "", **more: object) -> MentionId:
        held = {"post": Post(post, post, body)} if post else {}
        return self.thing(Kind.PERSON, *([name] if name else []), **held, **more)


class Telling:
    """Documents, judgements, and the ledger that they fold into."""

    def __init__(self) -> None:
        self.pages: list[Page] = []
        self.sources: list[Source] = []
        self.judgements: list[Judgement] = []

    def page(
        self,
        language: str = "en",
        publisher: str = "",
        published: str = "2023-10-20",
        fingerprint: tuple[int, ...] = (),
    ) -> Page:
        document = DocumentId(sha256(str(len(self.pages)).encode()).hexdigest())
        self.pages.append(Page(document, language))
        self.sources.append(Source(document, publisher, published, fingerprint))
        return self.pages[-1]

    def judge(
        self,
        verdict: Verdict,
        left: str,
        right: str | None = None,
        actor: str = "an",
        replaces: Judgement | None = None,
    ) -> Judgement:
        number = len(self.judgements)
        judgement = Judgement(
            JudgementId(f"j{number}"),
            left,
            right,
            verdict,
            actor,
            datetime(2024, 1, 1, 0, number, tzinfo=UTC),
            replaces.id if replaces else None,
        )
        self.judgements.append(judgement)
        return judgement

    @property
    def claims(self) -> list[Claim]:
        return [claim for page in self.pages for claim in page.claims]

    def fold(self) -> Ledger:
        return fold(self.sources, self.claims, self.judgements)

    def dossier(self, mention: MentionId) -> Dossier:
        return entity(self.fold(), mention)

    def is_one(self, *mentions: MentionId) -> bool:
        ledger = self.fold()
        return len({entity(ledger, mention).id for mention in mentions}) == 1


def entity(ledger: Ledger, mention: str) -> Dossier:
    """The dossier that a mention belongs to."""
    found = EntityId(mention)
    return ledger.dossiers[ledger.redirects.get(found, found)]
