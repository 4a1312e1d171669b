"""Titles that people lose between renditions, and the order in which they are named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from landbridge.claims.model import Finding, Reason, Severity
from landbridge.language.mention import Mention
from landbridge.language.name import Name
from landbridge.read.alignment import Alignment
from landbridge.read.compare_names import LaidNames
from landbridge.read.passage import Passage
from landbridge.read.topics import Item

LISTED = 30
"""Characters between two people who are named one after the other."""


def titles_lost(people: LaidNames, posts: LaidNames) -> Iterator[Finding]:
    """People who bear a post in one rendition only, where the other names no such post at all."""
    missing = ({item.key for item in posts.only_left}, {item.key for item in posts.only_right})
    for one, two in people.pairs:
        here, there = _post(one), _post(two)
        if here and here in missing[0] and not there:
            yield _lost(one, two, people.left, people.right)
        if there and there in missing[1] and not here:
            yield _lost(two, one, people.right, people.left)


def _post(item: Item) -> str:
    """The code of the post that a person bears; empty where none is said."""
    post = _part(item.mention, "post")
    return post.value.code if post is not None and isinstance(post.value, Name) else ""


def _part(mention: Mention, slot: str) -> Mention | None:
    return mention.value.parts.get(slot) if isinstance(mention.value, Name) else None


def _lost(item: Item, other: Item, has: Passage, lacks: Passage) -> Finding:
    here = has.evidence(item.mention.start, item.mention.end)
    there = lacks.evidence(other.mention.start, other.mention.end)
    language = lacks.pack.language
    reason = Reason.of("title_lost", left=here.quote, right=there.quote, language=language)
    return Finding(reason, Severity.WARNING, (here, there))


def order_changes(people: LaidNames, alignment: Alignment) -> Iterator[Finding]:
    """People named one after the other who stand the other way round in the other rendition."""
    pairs = sorted(people.pairs, key=lambda pair: pair[0].mention.start)
    for (one, first), (two, second) in pairwise(pairs):
        here, there = (one.mention, two.mention), (second.mention, first.mention)
        if _listed(*here) and _listed(*there) and alignment.face(here[0].start, there[0].start):
            yield _turned(people, here, there)


def _listed(one: Mention, two: Mention) -> bool:
    return 0 <= two.start - one.end <= LISTED


def _turned(people: LaidNames, here: Sequence[Mention], there: Sequence[Mention]) -> Finding:
    left = [people.left.evidence(person.start, person.end) for person in here]
    right = [people.right.evidence(person.start, person.end) for person in there]
    names = {"left": left[0].quote, "right": right[0].quote}
    return Finding(Reason.of("order_differs", **names), Severity.WARNING, (*left, *right))
