"""A mention with all that its document claims about it, as the rules of identity look at it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from landbridge.claims.model import Claim, DocumentId, Kind, MentionId
from landbridge.claims.value import Code, Post, Ref, Text, Value
from landbridge.language.values import PartialDate, When


@dataclass(frozen=True, slots=True)
class Subject:
    """One mention; `values` holds what is claimed of it by predicate, without terms."""

    id: MentionId
    kind: Kind
    document: DocumentId
    language: str
    claims: tuple[Claim, ...]
    values: Mapping[str, tuple[Value, ...]] = field(hash=False)

    def texts(self, predicate: str) -> list[Text]:
        """The words of a predicate."""
        return [value for value in self.values.get(predicate, ()) if isinstance(value, Text)]

    def names(self) -> list[Text]:
        """The names, each once."""
        return list(dict.fromkeys(self.texts("name")))

    def codes(self, predicate: str) -> frozenset[str]:
        """The codes of a predicate."""
        return frozenset(v.code for v in self.values.get(predicate, ()) if isinstance(v, Code))

    def refs(self, *predicates: str) -> Iterator[MentionId]:
        """The mentions that some predicates name."""
        for predicate in predicates:
            for value in self.values.get(predicate, ()):
                if isinstance(value, Ref):
                    yield MentionId(value.mention)

    def whens(self) -> list[When]:
        """The dates of an event."""
        return [value for value in self.values.get("when", ()) if isinstance(value, When)]

    def places(self) -> list[int]:
        """Where in the document the values stand, in order."""
        return sorted(
            c.evidence.start + max(c.evidence.quote.find(c.stated), 0) for c in self.claims
        )

    def posts(self) -> Iterator[tuple[Post, PartialDate | None]]:
        """The posts of a person, each with the date for which it is claimed."""
        for claim in self.claims:
            if isinstance(claim.value, Post):
                yield claim.value, claim.as_of


def subjects_of(claims: Iterable[Claim]) -> dict[MentionId, Subject]:
    """The mentions that claims are about, by id."""
    by_mention: dict[MentionId, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_mention[claim.subject].append(claim)
    return {mention: _subject(by_mention[mention]) for mention in sorted(by_mention)}


def _subject(claims: list[Claim]) -> Subject:
    values: dict[str, list[Value]] = defaultdict(list)
    for claim in claims:
        values[claim.predicate.partition(".")[0]].append(claim.value)
    first = claims[0]
    language = next((claim.language for claim in claims if claim.language), "")
    return Subject(
        first.subject,
        first.kind,
        first.evidence.document,
        language,
        tuple(claims),
        {predicate: tuple(found) for predicate, found in values.items()},
    )
