"""The fold: claims, judgements and sources in, dossiers out.

Invariants: a ledger is a function of the sets of sources, claims and judgements,
whatever order they come in; folding a thing twice is folding it once; an
entity's id is the smallest mention id of its component, and every other mention
redirects to it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from landbridge.claims.canonical import dump_dossier, load_dossier
from landbridge.claims.decisions import Decisions, decide
from landbridge.claims.dossier import Contradiction, Dossier, Ledger, Merge
from landbridge.claims.facts import Register, facts_of
from landbridge.claims.grouping import Grouping
from landbridge.claims.identity import RULES_VERSION, group
from landbridge.claims.model import Claim, ClaimId, Document, EntityId, Judgement, Kind, MentionId
from landbridge.claims.names import names_of
from landbridge.claims.same_release import tellings_of
from landbridge.claims.source import Source
from landbridge.claims.subject import Subject, subjects_of
from landbridge.claims.voices import originals_of, voices_of
from landbridge.language.organisation_name import OrganisationNames

__all__ = ["RULES_VERSION", "Source", "dump_dossier", "fold", "load_dossier"]


def fold(
    sources: Iterable[Source | Document],
    claims: Iterable[Claim],
    judgements: Iterable[Judgement] = (),
) -> Ledger:
    """The ledger of what the claims say, under the judgements."""
    known = {source.id: source for source in map(_source, sources)}
    ordered = {claim.id: claim for claim in sorted(claims, key=lambda claim: claim.id)}
    subjects = subjects_of(ordered.values())
    decisions = decide(judgements)
    originals = originals_of(known.values(), tellings_of(ordered.values()))
    gathering, contradictions = group(subjects, known, originals, decisions)
    grouping = gathering.grouping
    members: dict[MentionId, list[Subject]] = defaultdict(list)
    for subject in subjects.values():
        members[grouping.root(subject.id)].append(subject)
    voices = voices_of(known.values(), originals)
    register = Register(grouping.root, voices, decisions, _place_codes(members))
    notes = _Notes(grouping, decisions, contradictions, ordered)
    dossiers = {
        EntityId(entity): _dossier(entity, members[entity], register, notes, gathering.names)
        for entity in sorted(members)
    }
    return Ledger(dossiers, ordered, dict(_redirects(members)))


class _Notes:
    """What people decided and rules concluded, by entity."""

    def __init__(
        self,
        grouping: Grouping,
        decisions: Decisions,
        contradictions: Iterable[Contradiction],
        claims: Mapping[ClaimId, Claim],
    ) -> None:
        self.merges: dict[MentionId, list[Merge]] = defaultdict(list)
        self.apart: dict[MentionId, set[tuple[MentionId, MentionId]]] = defaultdict(set)
        self.contradictions: dict[MentionId, list[Contradiction]] = defaultdict(list)
        self.accepted = decisions.accepted
        for merge in grouping.merges:
            self.merges[grouping.root(merge.left)].append(merge)
        self.doubts: dict[MentionId, list[Merge]] = defaultdict(list)
        for doubt in grouping.doubts:
            for entity in sorted({grouping.root(doubt.left), grouping.root(doubt.right)}):
                self.doubts[entity].append(doubt)
        for left, right in sorted(decisions.different):
            pair = MentionId(left), MentionId(right)
            for mention in pair:
                self.apart[grouping.root(mention)].add(pair)
        for contradiction in contradictions:
            about = claims.get(ClaimId(contradiction.left))
            mention = about.subject if about else MentionId(contradiction.left)
            self.contradictions[grouping.root(mention)].append(contradiction)


def _source(source: Source | Document) -> Source:
    return Source.of(source) if isinstance(source, Document) else source


def _dossier(
    entity: MentionId,
    members: list[Subject],
    register: Register,
    notes: _Notes,
    names: OrganisationNames,
) -> Dossier:
    claims = [claim for subject in members for claim in subject.claims]
    claims.sort(key=lambda claim: claim.id)
    kind = _kind(members)
    facts, disagreements = facts_of(kind, claims, register)
    right = [claim for claim in claims if claim.id not in register.decisions.rejected]
    documents, publishers = register.count(right)
    return Dossier(
        EntityId(entity),
        kind,
        names_of(right, names),
        tuple(subject.id for subject in members),
        facts,
        disagreements,
        documents,
        publishers,
        tuple(notes.merges.get(entity, ())),
        tuple(sorted(notes.apart.get(entity, ()))),
        tuple(notes.contradictions.get(entity, ())),
        tuple(claim.id for claim in claims if claim.id in notes.accepted),
        tuple(notes.doubts.get(entity, ())),
    )


def _kind(members: list[Subject]) -> Kind:
    """The kind that most mentions have."""
    kinds = [subject.kind for subject in members]
    return max(sorted(set(kinds)), key=kinds.count)


def _place_codes(members: Mapping[MentionId, list[Subject]]) -> Mapping[str, frozenset[str]]:
    return {
        entity: frozenset(code for subject in found for code in subject.codes("code"))
        for entity, found in members.items()
        if found[0].kind is Kind.PLACE
    }


def _redirects(
    members: Mapping[MentionId, list[Subject]],
) -> Iterator[tuple[EntityId, EntityId]]:
    for entity, found in members.items():
        for subject in found:
            if subject.id != entity:
                yield EntityId(subject.id), EntityId(entity)
