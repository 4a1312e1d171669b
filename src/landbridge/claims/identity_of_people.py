"""Identity of people: a name heard in any script, with a post or a place that agrees.

A post in a body on a date is as strong as a name, where the names are not
against it and where one person holds such a post at a time.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import product

from landbridge.claims.gathering import Gathering, by_key, pairs_in_documents
from landbridge.claims.model import Kind, MentionId, Reason
from landbridge.claims.subject import Subject
from landbridge.claims.value import Text
from landbridge.language.name_abroad import sound_keys
from landbridge.language.name_comparison import (
    CLEARLY_DIFFERENT,
    SAME,
    NameComparison,
    compare_names,
)

_PART_OF_A_NAME = 0.7
"""What a family name alone scores against the whole name."""
_ONE_DATE = timedelta(days=7)
"""How far apart reports may date one state of affairs: releases are relayed for days."""
_SHARED_RANKS = ("vice_", "deputy_", "assistant", "executive_", "first_", "second_", "third_")
_SHARED_POSTS = frozenset(
    {
        "adviser",
        "attache",
        "board_member",
        "consul",
        "counsellor",
        "division_director",
        "founder",
        "honorary_consul",
        "inspector",
        "manager",
        "member_of_parliament",
        "representative",
        "senator",
        "special_envoy",
        "standing_committee_member",
        "state_councillor",
    }
)
"""Posts that a body has several of: without a name they tell nothing."""

PostKey = tuple[str, MentionId]


def join_people(gathering: Gathering) -> None:
    """Join the mentions of each person."""
    people = gathering.of_kind(Kind.PERSON)
    _join_in_documents(gathering, people)
    _join_by_post(gathering, people)
    _join_by_place(gathering, people)


def alike(left: Subject, right: Subject) -> NameComparison | None:
    """The best comparison of two people's names; None where one has no name."""
    return best_comparison(left.names(), right.names())


def best_comparison(left: list[Text], right: list[Text]) -> NameComparison | None:
    """The best comparison of two lists of names, of those in one language where there are any.

    What Thai letters cannot tell apart, the names in Chinese may.
    """
    pairs = list(product(left, right))
    alike = [(a, b) for a, b in pairs if a.language == b.language]
    compared = [compare_names(a.text, a.language, b.text, b.language) for a, b in alike or pairs]
    return max(compared, key=lambda c: (c.score, c.left, c.right), default=None)


def _join_in_documents(gathering: Gathering, people: list[Subject]) -> None:
    scored = [
        (compared, left, right)
        for left, right in pairs_in_documents(people)
        if (compared := alike(left, right)) is not None and compared.score >= _PART_OF_A_NAME
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


def is_homophone(left: Subject, right: Subject) -> bool:
    """Whether both are written in one language: then a name that only sounds alike is another."""
    one, other = ({name.text for name in s.names()} for s in (left, right))
    contained = any(a in b or b in a for a in one for b in other)
    return left.language == right.language and not contained


def _join_by_post(gathering: Gathering, people: list[Subject]) -> None:
    def keys(person: Subject) -> Iterator[PostKey]:
        return (key for key, _ in posts_of(gathering, person))

    for key, group in by_key(people, keys):
        named = _join_named(gathering, [p for p in group if p.names()], key)
        unnamed = [p for p in group if not p.names()]
        if not _is_shared(key[0]):
            _join_unnamed(gathering, named, unnamed, key)


def _join_named(gathering: Gathering, group: list[Subject], key: PostKey) -> list[Subject]:
    """Join the holders of a post whose names agree; the first of each."""
    heads: list[Subject] = []
    for person in group:
        if not any(_is_holder(gathering, head, person, key) for head in heads):
            heads.append(person)
    return heads


def _is_holder(gathering: Gathering, head: Subject, person: Subject, key: PostKey) -> bool:
    if gathering.is_one(head, person):
        return True
    compared = alike(head, person)
    needed = CLEARLY_DIFFERENT if _overlap(gathering, head, person, key) else _PART_OF_A_NAME
    if compared is None or compared.score < needed or is_homophone(head, person):
        return False
    return join_for(gathering, head, person, "same_name_and_post", compared)


def _join_unnamed(
    gathering: Gathering, named: list[Subject], unnamed: list[Subject], key: PostKey
) -> None:
    """Join who holds a post without a name to the one who holds it at that time."""
    heads: list[Subject] = []
    for person in unnamed:
        at_that_time = [h for h in named + heads if _overlap(gathering, h, person, key)]
        if len({gathering.entity(head.id) for head in at_that_time}) == 1:
            gathering.join(at_that_time[0], person, Reason.of("same_post_on_date", post=key[0]))
        else:
            heads.append(person)


def _is_shared(post: str) -> bool:
    return post in _SHARED_POSTS or post.startswith(_SHARED_RANKS)


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


def posts_of(gathering: Gathering, person: Subject) -> Iterator[tuple[PostKey, date | None]]:
    """The posts of a person, each by code or title and body, with the date it is said for."""
    for post, as_of in person.posts():
        if post.body:
            title = post.code or " ".join(post.title.casefold().split())
            day = as_of.first if as_of else gathering.published.get(person.document)
            yield (title, gathering.entity(post.body)), day


def _seats(gathering: Gathering, body: MentionId) -> frozenset[MentionId]:
    subject = gathering.subjects.get(body)
    return gathering.entities(subject, "seat") if subject else frozenset()


def _overlap(gathering: Gathering, left: Subject, right: Subject, key: PostKey) -> bool:
    """Whether both hold the post at one time; in one document that is so."""
    if left.document == right.document:
        return True
    here, there = ([day for k, day in posts_of(gathering, p) if k == key] for p in (left, right))
    return any(a and b and abs(a - b) <= _ONE_DATE for a in here for b in there)


def join_for(
    gathering: Gathering, left: Subject, right: Subject, code: str, compared: NameComparison
) -> bool:
    """Make two people one, for a reason with the names that were compared."""
    score = f"{compared.score:.2f}"
    reason = Reason.of(code, left=compared.left, right=compared.right, score=score)
    return gathering.join(left, right, reason)
