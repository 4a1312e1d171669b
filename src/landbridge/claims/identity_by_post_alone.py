"""Identity of people by a post that one person holds at a time: 白思谛 and Máté Pesti.

In one body on one date such a post is as strong as a name. Where two names contradict each
other, of those who held it then nobody is joined, and a person is asked.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import combinations

from landbridge.claims.gathering import Gathering, by_key
from landbridge.claims.identity_by_post import posts_of
from landbridge.claims.model import DocumentId, MentionId, Reason
from landbridge.claims.names_of_people import contradict
from landbridge.claims.posts import is_held_by_one
from landbridge.claims.subject import Subject
from landbridge.claims.value import Text

_A_DAY = timedelta(days=1)
"""How far apart reports of one state of affairs may be dated where no name tells."""

Office = tuple[str, MentionId, DocumentId | date]
"""A post, its body, and when it is held: in a document, or on a day."""


def join_by_post_alone(gathering: Gathering, people: list[Subject]) -> None:
    """Join who holds one post on one date, whatever the names; ask where these are against it."""
    named = [person for person in people if person.names()]
    names = _names(gathering, named)
    for (post, *_), holders in by_key(named, lambda person: _offices(gathering, person)):
        then = {gathering.entity(person.id): person for person in reversed(holders)}
        against = [
            (then[one], then[other])
            for one, other in combinations(sorted(then), 2)
            if contradict(names[one], names[other])
        ]
        for left, right in against:
            if left.document != right.document or left.language != right.language:
                gathering.doubt(left, right, _reason(left, right, post))
        if not against:
            _join(gathering, [then[entity] for entity in sorted(then)], names, post)


def _join(
    gathering: Gathering, people: list[Subject], names: dict[MentionId, list[Text]], post: str
) -> None:
    first, *others = people
    for other in others:
        both = names[gathering.entity(first.id)] + names[gathering.entity(other.id)]
        if gathering.join(first, other, _reason(first, other, post)):
            names[gathering.entity(first.id)] = both


def _reason(left: Subject, right: Subject, post: str) -> Reason:
    one, other = left.names()[0].text, right.names()[0].text
    return Reason.of("same_post_on_date", left=one, right=other, post=post)


def _names(gathering: Gathering, people: list[Subject]) -> dict[MentionId, list[Text]]:
    """All names of each person so far."""
    names: dict[MentionId, list[Text]] = defaultdict(list)
    for person in people:
        names[gathering.entity(person.id)] += person.names()
    return names


def _offices(gathering: Gathering, person: Subject) -> Iterator[Office]:
    """The posts that one person holds at a time, in the document and on that day and the next."""
    for (post, body), day in posts_of(gathering, person):
        if is_held_by_one(post, _types(gathering, body)):
            yield post, body, person.document
            if day:
                yield from ((post, body, then) for then in (day, day + _A_DAY))


def _types(gathering: Gathering, body: MentionId) -> frozenset[str]:
    subject = gathering.subjects.get(body)
    return subject.codes("type") if subject else frozenset()
