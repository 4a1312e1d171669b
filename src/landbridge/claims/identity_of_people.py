"""Identity of people: a name heard in any script, with a post or a place that agrees."""

from __future__ import annotations

from collections.abc import Iterator

from landbridge.claims.gathering import Gathering, by_key, pairs_in_documents
from landbridge.claims.identity_by_post import join_by_post, posts_of
from landbridge.claims.identity_by_post_alone import join_by_post_alone
from landbridge.claims.model import Kind, MentionId
from landbridge.claims.names_of_people import alike, is_homophone, join_for
from landbridge.claims.subject import Subject
from landbridge.language.name_abroad import sound_keys
from landbridge.language.name_comparison import PERHAPS, SAME, NameComparison


def join_people(gathering: Gathering) -> None:
    """Join the mentions of each person."""
    people = gathering.of_kind(Kind.PERSON)
    _join_in_documents(gathering, people)
    join_by_post(gathering, people)
    _join_by_place(gathering, people)
    join_by_post_alone(gathering, people)


def _join_in_documents(gathering: Gathering, people: list[Subject]) -> None:
    scored = [
        (compared, left, right)
        for left, right in pairs_in_documents(people)
        if (compared := alike(left, right)) is not None and compared.score >= PERHAPS
    ]
    for compared, left, right in scored:
        if compared.score >= SAME:
            join_for(gathering, left, right, "same_name_in_document", compared)
    for compared, left, right in scored:
        if compared.score < SAME and _is_only(gathering, scored, left, right):
            join_for(gathering, left, right, "part_of_name_in_document", compared)


def _is_only(
    gathering: Gathering,
    scored: list[tuple[NameComparison, Subject, Subject]],
    left: Subject,
    right: Subject,
) -> bool:
    """Whether a part of a name fits one person of the document and no other."""
    if is_homophone(left, right):
        return False
    entities = {gathering.entity(left.id), gathering.entity(right.id)}
    others = {
        gathering.entity(person.id)
        for _, one, other in scored
        if left.id in (one.id, other.id) or right.id in (one.id, other.id)
        for person in (one, other)
    }
    return others <= entities


def _join_by_place(gathering: Gathering, people: list[Subject]) -> None:
    def keys(person: Subject) -> Iterator[tuple[str, MentionId]]:
        seats = {
            seat
            for _, post_body in (key for key, _ in posts_of(gathering, person))
            for seat in _seats(gathering, post_body)
        }
        heard = {key for name in person.names() for key in sound_keys(name.text, name.language)}
        return ((sound, seat) for sound in sorted(heard) for seat in sorted(seats))

    for _, group in by_key(people, keys):
        for person in group[1:]:
            compared = None if gathering.is_one(group[0], person) else alike(group[0], person)
            if compared is not None and compared.score >= SAME:
                join_for(gathering, group[0], person, "same_name_and_place", compared)


def _seats(gathering: Gathering, body: MentionId) -> frozenset[MentionId]:
    subject = gathering.subjects.get(body)
    return gathering.entities(subject, "seat") if subject else frozenset()
