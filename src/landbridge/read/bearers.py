"""Who bears the posts of a passage: a post that one person bears there stands for that person."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property

from landbridge.language.mention import Mention
from landbridge.language.name import Name, name_of
from landbridge.language.named_of_kind import Key
from landbridge.read.called import normal_name
from landbridge.read.place_mentions import named_place
from landbridge.read.posts import post_of
from landbridge.read.short_names import ShortNames


class Bearers:
    """Finds the one person who bears a post; `key` tells bodies apart."""

    def __init__(
        self, mentions: Sequence[Mention], short_names: ShortNames, key: Callable[[Mention], Key]
    ) -> None:
        self._mentions = mentions
        self._short_names = short_names
        self._key = key

    def bearer(self, post: Mention) -> Mention | None:
        """Whom a post stands for; None where the passage names nobody, or two, with it."""
        return self._people.get(self._office(post))

    @cached_property
    def _people(self) -> dict[Key, Mention | None]:
        people: dict[Key, Mention | None] = {}
        for person in self._mentions:
            post = post_of(person)
            for office in self._offices(post) if post is not None else ():
                known = people.setdefault(office, person)
                if known is not None and _called_else(known, person):
                    people[office] = None
        return people

    def _offices(self, post: Mention) -> set[Key]:
        """What a post may be called: in full, and without its seat where a country is named."""
        name = name_of(post)
        seatless = {slot: part for slot, part in name.parts.items() if slot != "seat"}
        short = replace(post, value=replace(name, parts=seatless))
        return {self._office(post), self._office(short if "of" in name.parts else post)}

    def _office(self, post: Mention) -> Key:
        """What a post is, in whatever words: its code, and its body or its places."""
        name = name_of(post)
        places = (named_place(name, "seat"), named_place(name, "of"))
        body = name.parts.get("body")
        if body is None or not isinstance(body.value, Name):
            return (name.code or name.text, str(body.value) if body else "", *places)
        meant, _ = self._short_names.full(body, body.value)
        return (name.code or name.text, *self._key(meant or body))


def _called_else(one: Mention, other: Mention) -> bool:
    return normal_name(name_of(one).text) != normal_name(name_of(other).text)
