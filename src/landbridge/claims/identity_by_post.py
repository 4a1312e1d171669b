"""Identity of people by their posts: with names that agree or are not told."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from landbridge.claims.gathering import Gathering, by_key
from landbridge.claims.model import MentionId, Reason
from landbridge.claims.names_of_people import alike, is_homophone, join_for
from landbridge.claims.posts import is_shared
from landbridge.claims.subject import Subject
from landbridge.language.name_comparison import CLEARLY_DIFFERENT, PERHAPS
from landbridge.language.simplified import simplified

_ONE_DATE = timedelta(days=7)
"""How far apart reports may date one state of affairs: releases are relayed for days."""

PostKey = tuple[str, MentionId]


def posts_of(gathering: Gathering, person: Subject) -> Iterator[tuple[PostKey, date | None]]:
    """The posts of a person, each by code or title and body, with the date it is said for."""
    for post, as_of in person.posts():
        if post.body:
            title = post.code or " ".join(simplified(post.title).casefold().split())
            day = as_of.first if as_of else gathering.published.get(person.document)
            yield (title, gathering.entity(post.body)), day


def join_by_post(gathering: Gathering, people: list[Subject]) -> None:
    """Join the holders of a post whose names agree, and who holds it without a name."""

    def keys(person: Subject) -> Iterator[PostKey]:
        return (key for key, _ in posts_of(gathering, person))

    for key, group in by_key(people, keys):
        named = _join_named(gathering, [p for p in group if p.names()], key)
        unnamed = [p for p in group if not p.names()]
        if not is_shared(key[0]):
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
    needed = CLEARLY_DIFFERENT if _overlap(gathering, head, person, key) else PERHAPS
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


def _overlap(gathering: Gathering, left: Subject, right: Subject, key: PostKey) -> bool:
    """Whether both hold the post at one time; in one document that is so."""
    if left.document == right.document:
        return True
    here, there = ([day for k, day in posts_of(gathering, p) if k == key] for p in (left, right))
    return any(a and b and abs(a - b) <= _ONE_DATE for a in here for b in there)
