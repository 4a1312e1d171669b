"""The people whom two renditions both name, where they do, and the posts that each bears there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from landbridge.language.mention import Mention, Sort
from landbridge.language.name import Name, name_of
from landbridge.language.name_comparison import SAME, name_similarity
from landbridge.read.alignment_cost import Span
from landbridge.read.compare_names import LaidNames
from landbridge.read.held_post import Post, held_post
from landbridge.read.passage import Passage
from landbridge.read.place_mentions import PLACES
from landbridge.read.topics import Item

_BESIDE = " ,("
"""What may stand between a name and a post that no rule reads together with it."""


@dataclass(frozen=True, slots=True)
class Borne:
    """One person in one rendition: the bare name, its places, and the posts, each with a place.

    A name that stands in the text without being read as one is not `is_read`.
    """

    passage: Passage
    name: str
    places: Sequence[Span]
    posts: Mapping[Post, Span] = field(default_factory=dict)
    is_read: bool = True

    @property
    def codes(self) -> frozenset[str]:
        """The codes of the posts."""
        return frozenset(post.code for post in self.posts)


@dataclass(frozen=True, slots=True)
class Known:
    """A person whom both renditions name."""

    left: Borne
    right: Borne


def known_people(people: LaidNames) -> list[Known]:
    """The people of both renditions, whether or not a rule reads the name in each of them."""
    left, right = list(_titled(people.left)), list(_titled(people.right))
    known = [
        Known(_borne(one, people.left, left), _borne(two, people.right, right))
        for one, two in people.pairs
    ]
    known += [
        Known(_borne(item, people.left, left), _written(piece, people.right))
        for item, piece in people.unread_right
    ]
    known += [
        Known(_written(piece, people.left), _borne(item, people.right, right))
        for item, piece in people.unread_left
    ]
    return known


def _titled(passage: Passage) -> Iterator[tuple[str, Post, Span]]:
    """The names of a passage with a post, and where both stand."""
    line = list(passage.line.mentions.values())
    for number, mention in enumerate(line):
        if mention.sort is Sort.PERSON and isinstance(mention.value, Name):
            post = mention.value.parts.get("post") or _beside(passage, line, number)
            if post is not None and (held := held_post(post)).code:
                span = min(mention.start, post.start), max(mention.end, post.end)
                yield mention.value.text, held, span


def _beside(passage: Passage, line: Sequence[Mention], number: int) -> Mention | None:
    """The post that stands beside a name, or before it with a place between."""
    text, person = passage.folded.text, line[number]
    start = person.start
    for mention in reversed(line[:number]):
        if text[mention.end : start].strip(_BESIDE):
            break
        if mention.sort is Sort.POST:
            return mention
        if mention.sort not in PLACES:
            break
        start = mention.start
    after = next((m for m in line[number + 1 : number + 2] if m.sort is Sort.POST), None)
    is_beside = after is not None and not text[person.end : after.start].strip(_BESIDE)
    return after if is_beside else None


def _borne(item: Item, passage: Passage, titled: Sequence[tuple[str, Post, Span]]) -> Borne:
    """A person as a passage reads the name."""
    name = name_of(item.mention).text
    posts: dict[Post, Span] = {}
    for other, post, span in titled:
        if name_similarity(name, "", other, "") >= SAME:
            posts.setdefault(post, span)
    return Borne(passage, name, [(m.start, m.end) for m in item.mentions], posts)


def _written(piece: str, passage: Passage) -> Borne:
    """A person whose name stands in a passage without being read."""
    found = re.finditer(re.escape(piece), passage.folded.text)
    return Borne(passage, piece, [one.span() for one in found], is_read=False)
