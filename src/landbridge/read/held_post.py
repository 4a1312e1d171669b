"""The post that somebody holds, as renditions are compared by it: its code and its places."""

from __future__ import annotations

from dataclasses import dataclass

from landbridge.language.mention import Mention
from landbridge.language.name import with_parts
from landbridge.read.place_mentions import PLACES, place_id
from landbridge.read.topics import post_of


@dataclass(frozen=True, slots=True)
class Post:
    """A post by its code, and the places that it is held in."""

    code: str
    places: frozenset[str]


def held_post(mention: Mention) -> Post:
    """The post that a mention names; its code is empty where it says none."""
    places = (place_id(m) for m in with_parts(mention) if m.sort in PLACES)
    return Post(post_of(mention), frozenset(filter(None, places)))
