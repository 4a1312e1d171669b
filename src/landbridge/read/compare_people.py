"""Titles that people lose between renditions, and the order in which they are named."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, pairwise

from landbridge.claims.model import Evidence, Finding, Reason, Severity
from landbridge.language.mention import Mention, Sort
from landbridge.language.name import Name, name_of
from landbridge.language.name_comparison import SAME, name_similarity
from landbridge.read.alignment import Alignment
from landbridge.read.bare_name import bare_place
from landbridge.read.compare_names import LaidNames
from landbridge.read.passage import Passage
from landbridge.read.topics import Item, post_of

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


def titles_unread(people: LaidNames, posts: LaidNames) -> Iterator[Finding]:
    """People with a post whose bare name is all that the other rendition has of them."""
    left = (people.unread_right, posts.only_left, people.left, people.right)
    right = (people.unread_left, posts.only_right, people.right, people.left)
    for unread, lost, has, lacks in (left, right):
        missing = {item.key for item in lost}
        for item, piece in unread:
            place = bare_place(piece, lacks) if _post(item) in missing else None
            if place is not None:
                yield _title_lost(item, place, has, lacks)


def posts_swapped(people: LaidNames) -> Iterator[Finding]:
    """Two people of whom each bears in the other rendition what the other bears in this one."""
    left, right = _titled(people.left), _titled(people.right)
    borne = [(_borne(one, left), _borne(two, right)) for one, two in people.pairs]
    for (here, there), (other_here, other_there) in combinations(borne, 2):
        crossed = here.keys() & other_there.keys() and there.keys() & other_here.keys()
        kept = here.keys() & there.keys() or other_here.keys() & other_there.keys()
        if crossed and not kept:
            yield _swapped(people, next(iter(here.values())), next(iter(there.values())))


def _titled(passage: Passage) -> list[Mention]:
    """The people of a passage, each where a post stands with the name."""
    people = (m for m in passage.line.mentions.values() if m.sort is Sort.PERSON)
    return [person for person in people if _part(person, "post") is not None]


def _borne(item: Item, titled: Sequence[Mention]) -> Mapping[str, Mention]:
    """The posts that a person bears anywhere in a passage, each with its place."""
    name = name_of(item.mention).text
    same = [m for m in titled if name_similarity(name, "", name_of(m).text, "") >= SAME]
    return {post_of(post): m for m in same if (post := _part(m, "post")) is not None}


def _swapped(people: LaidNames, here: Mention, there: Mention) -> Finding:
    evidence = (_evidence(people.left, here), _evidence(people.right, there))
    names = {"left": evidence[0].quote, "right": evidence[1].quote}
    return Finding(Reason.of("names_swapped", **names), Severity.ERROR, evidence)


def _post(item: Item) -> str:
    """The code of the post that a person bears; empty where none is said."""
    post = _part(item.mention, "post")
    return post_of(post) if post is not None else ""


def _part(mention: Mention, slot: str) -> Mention | None:
    return mention.value.parts.get(slot) if isinstance(mention.value, Name) else None


def _lost(item: Item, other: Item, has: Passage, lacks: Passage) -> Finding:
    return _title_lost(item, (other.mention.start, other.mention.end), has, lacks)


def _title_lost(item: Item, place: tuple[int, int], has: Passage, lacks: Passage) -> Finding:
    here, there = _evidence(has, item.mention), lacks.evidence(*place)
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
    left = [_evidence(people.left, person) for person in here]
    right = [_evidence(people.right, person) for person in there]
    names = {"left": left[0].quote, "right": right[0].quote}
    return Finding(Reason.of("order_differs", **names), Severity.WARNING, (*left, *right))


def _evidence(passage: Passage, mention: Mention) -> Evidence:
    return passage.evidence(mention.start, mention.end)
