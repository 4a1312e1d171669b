"""Identity of the owners of a company: a name and what it owns tell a person.

A sheet that is taken again, or a second release, names the same owner of the same company.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from landbridge.claims.gathering import Gathering, by_key
from landbridge.claims.model import Kind, MentionId
from landbridge.claims.names_of_people import alike, is_homophone, join_for
from landbridge.claims.subject import Subject
from landbridge.language.name_comparison import SAME

_OWNED = (Kind.COMPANY, Kind.ORGANIZATION)


def join_owners(gathering: Gathering) -> None:
    """Join the people who own one company and whose names agree."""
    owned = _owned_by(gathering)
    for _, group in by_key(gathering.of_kind(Kind.PERSON), lambda one: owned.get(one.id, ())):
        heads: list[Subject] = []
        for person in group:
            if not any(_is_joined(gathering, head, person) for head in heads):
                heads.append(person)


def _owned_by(gathering: Gathering) -> Mapping[MentionId, list[MentionId]]:
    """What each mention of an owner owns."""
    owned: dict[MentionId, list[MentionId]] = defaultdict(list)
    for company in gathering.of_kind(*_OWNED):
        for owner in company.refs("owner"):
            owned[owner].append(gathering.entity(company.id))
    return owned


def _is_joined(gathering: Gathering, head: Subject, person: Subject) -> bool:
    if gathering.is_one(head, person):
        return True
    compared = alike(head, person)
    if compared is None or compared.score < SAME or is_homophone(head, person):
        return False
    return join_for(gathering, head, person, "same_name_and_holding", compared)
