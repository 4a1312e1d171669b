"""Who is who: people's decisions first, then rules, from the ground up.

Invariants: the result is a function of the set of claims, judgements and
sources, and of `RULES_VERSION`. Subjects are taken in the order of their ids,
rules in the order below; a rule may look at what earlier rules have joined.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Set
from datetime import date

from landbridge.claims.decisions import Decisions
from landbridge.claims.dossier import Contradiction
from landbridge.claims.gathering import Gathering
from landbridge.claims.grouping import Grouping
from landbridge.claims.identity_of_events import join_events
from landbridge.claims.identity_of_names import (
    join_bodies,
    join_named,
    join_places,
    join_registered,
    join_seated,
)
from landbridge.claims.identity_of_owners import join_owners
from landbridge.claims.identity_of_people import join_people
from landbridge.claims.identity_of_projects import join_projects
from landbridge.claims.model import DocumentId, Kind, MentionId, Reason
from landbridge.claims.source import Source
from landbridge.claims.subject import Subject
from landbridge.language.values import PartialDate

RULES_VERSION = "8"
"""Changes whenever a rule of identity does: dossiers folded by other rules are stale."""

_RULES = (
    join_places,
    join_registered,
    join_bodies,
    join_named,
    join_seated,
    join_people,
    join_owners,
    join_projects,
    join_events,
)


def group(
    subjects: Mapping[MentionId, Subject],
    sources: Mapping[DocumentId, Source],
    originals: Mapping[DocumentId, DocumentId],
    decisions: Decisions,
) -> tuple[Gathering, tuple[Contradiction, ...]]:
    """Join the mentions of each thing; with the judgements that could not be followed."""
    apart = ((MentionId(left), MentionId(right)) for left, right in decisions.different)
    grouping = Grouping(apart)
    contradictions = list(decisions.contradictions)
    for (left, right), judgement in decisions.same.items():
        reason = Reason.of("judged_same", actor=judgement.actor, judgement=judgement.id)
        if not grouping.join(MentionId(left), MentionId(right), reason):
            contradictions.append(Contradiction(left, right, (judgement.id,)))
    gathering = Gathering(subjects, grouping, _published(sources))
    _join_releases(gathering, originals, _languages(subjects.values()))
    for rule in _RULES:
        rule(gathering)
    return gathering, tuple(contradictions)


def _published(sources: Mapping[DocumentId, Source]) -> dict[DocumentId, date]:
    return {
        document: PartialDate.parse(source.published).first
        for document, source in sources.items()
        if source.published
    }


def _languages(subjects: Iterable[Subject]) -> Mapping[DocumentId, Set[str]]:
    """The languages that each document is in."""
    found: dict[DocumentId, set[str]] = defaultdict(set)
    for subject in subjects:
        found[subject.document] |= {subject.language} - {""}
    return found


def _join_releases(
    gathering: Gathering,
    originals: Mapping[DocumentId, DocumentId],
    languages: Mapping[DocumentId, Set[str]],
) -> None:
    """A release, its reprints and its renditions are one."""
    first: dict[DocumentId, Subject] = {}
    for release in gathering.of_kind(Kind.RELEASE):
        original = originals.get(release.document, release.document)
        head = first.setdefault(original, release)
        here, there = languages[head.document], languages[release.document]
        is_rendition = here and there and here.isdisjoint(there)
        gathering.join(head, release, Reason("rendition" if is_rendition else "reprint"))
