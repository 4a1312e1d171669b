"""Joining things of one name: those that lie in one place, not those of two places."""

from __future__ import annotations

from landbridge.claims.gathering import Gathering
from landbridge.claims.model import MentionId, Reason
from landbridge.claims.subject import Subject

Places = frozenset[MentionId]


def join_fitting(gathering: Gathering, group: list[Subject], code: str) -> None:
    """Join those of a group that lie in one place; who has no place joins where only one is."""
    placed = [(subject, places_of(gathering, subject)) for subject in group]
    clusters: list[tuple[Subject, Places]] = []
    for subject, places in placed:
        fitting = [n for n, (_, there) in enumerate(clusters) if fit(gathering, places, there)]
        if not places:
            continue
        if fitting:
            head, there = clusters[fitting[0]]
            _join(gathering, head, subject, code)
            clusters[fitting[0]] = head, there | places
        else:
            clusters.append((subject, places))
    if len(clusters) < 2:
        heads = [head for head, _ in clusters] + [s for s, places in placed if not places]
        for other in heads[1:]:
            _join(gathering, heads[0], other, code)


def places_of(gathering: Gathering, subject: Subject) -> Places:
    """Where a thing is said to be."""
    return gathering.entities(subject, "place", "seat")


def fit(gathering: Gathering, here: Places, there: Places) -> bool:
    """Whether some place here is one there, or lies in one or around one."""
    return not here.isdisjoint(there) or any(
        gathering.is_nested(one, other) for one in here for other in there
    )


def _join(gathering: Gathering, left: Subject, right: Subject, code: str) -> None:
    names = [
        max((n.text for n in subject.names()), key=len, default="") for subject in (left, right)
    ]
    gathering.join(left, right, Reason.of(code, left=names[0], right=names[1]))
