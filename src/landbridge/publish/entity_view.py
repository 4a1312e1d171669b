"""An entity's page: its dossier, who says so, its history, and what refers to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from landbridge.claims.dossier import Dossier, Fact
from landbridge.claims.model import EntityId
from landbridge.publish.disputes import Dispute, Quote, dispute, quotes_of
from landbridge.publish.press import Press, Shown
from landbridge.publish.profiles import profile_details
from landbridge.publish.sentence import say, term_word
from landbridge.publish.timeline import Step, history


@dataclass(frozen=True, slots=True)
class Said:
    """A value, who says so, and in which words."""

    value: Shown
    voices: str
    quotes: Sequence[Quote]


@dataclass(frozen=True, slots=True)
class Mentioned:
    """Another entity whose dossier names this one, and as what."""

    entity: Shown
    kind: str
    roles: str


@dataclass(frozen=True, slots=True)
class EntityView:
    """All that an entity's page shows."""

    name: Shown
    kind: str
    details: str
    names: Sequence[tuple[str, str]]
    voices: str
    facts: Sequence[tuple[str, Sequence[Said]]]
    steps: Sequence[Step]
    disputes: Sequence[Dispute]
    referrers: Sequence[Mentioned]
    merges: Sequence[str]


def entity_view(press: Press, dossier: Dossier) -> EntityView:
    """The page of an entity."""
    name = press.entity(dossier.id)
    others = sorted((lang, text) for lang, text in dossier.names.items() if text != name.text)
    return EntityView(
        name,
        press.kind(dossier),
        _details(press, dossier),
        others,
        press.voices(dossier.documents, dossier.publishers),
        list(_facts(press, dossier)),
        history(press, dossier),
        [dispute(press, dossier, found) for found in dossier.disagreements],
        _referrers(press, dossier.id),
        list(dict.fromkeys(say(merge.reason, press.language) for merge in dossier.merges)),
    )


def _details(press: Press, dossier: Dossier) -> str:
    """Of an offer or need: whom to ask, until when it holds, and whether it was reviewed."""
    profile = press.profiles.get(dossier.id)
    return profile_details(profile, press.language) if profile else ""


def _facts(press: Press, dossier: Dossier) -> Iterator[tuple[str, Sequence[Said]]]:
    """The facts of each predicate, in the order of the dossier."""
    for predicate, found in groupby(dossier.facts, lambda fact: fact.predicate.partition(".")[0]):
        yield press.predicate(dossier.kind, predicate), [_said(press, fact) for fact in found]


def _said(press: Press, fact: Fact) -> Said:
    quotes = quotes_of(press, press.claims(fact))
    return Said(press.fact(fact), press.voices(fact.documents, fact.publishers), quotes)


def _referrers(press: Press, entity: EntityId) -> list[Mentioned]:
    roles: dict[EntityId, dict[str, None]] = {}
    for dossier, fact in press.index.referrers.get(entity, ()):
        word = press.predicate(dossier.kind, fact.predicate.partition(".")[0])
        roles.setdefault(dossier.id, {})[term_word(fact.predicate, press.language) or word] = None
    found = [
        Mentioned(
            press.entity(referrer),
            press.kind(press.view.ledger.dossiers[referrer]),
            press.words.join(words),
        )
        for referrer, words in roles.items()
    ]
    return sorted(found, key=lambda m: (m.kind, m.entity.text))
