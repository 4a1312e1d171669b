"""Who and what a passage speaks of: each thing once, with the claims that introduce it.

Mentions of one thing in one passage share the mention id of the first, so the
claims about it hang together before the fold sees them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from landbridge.claims.model import Kind, MentionId, Reason, mention_id
from landbridge.claims.value import Code, Post, Ref, Text
from landbridge.language.mention import Mention, Sort
from landbridge.language.name import (
    ANAPHOR,
    BARE,
    ISSUER,
    Name,
    is_tentative,
    name_of,
    with_parts,
)
from landbridge.language.named_of_kind import Key
from landbridge.read.bearers import Bearers
from landbridge.read.called import Called, name_span, normal_name
from landbridge.read.claim_list import ClaimList, Thing
from landbridge.read.passage import Passage
from landbridge.read.place_mentions import PLACES, named_before, named_place, place_id
from landbridge.read.posts import implied_body, is_past, post_code
from landbridge.read.short_names import ShortNames

KINDS = dict.fromkeys(PLACES, Kind.PLACE) | {
    Sort.BODY: Kind.PUBLIC_BODY,
    Sort.COMPANY: Kind.COMPANY,
    Sort.ORGANIZATION: Kind.ORGANIZATION,
    Sort.DELEGATION: Kind.ORGANIZATION,
    Sort.ZONE: Kind.ZONE,
    Sort.PROJECT: Kind.PROJECT,
    Sort.EVENT: Kind.EVENT,
    Sort.POST: Kind.PERSON,
    Sort.PERSON: Kind.PERSON,
}
"""The kind of thing that a sort of mention names; other sorts are values."""

TYPES = {Sort.BODY: "body_type", Sort.ZONE: "zone_type", Sort.EVENT: "event_type"}
"""The vocabulary of the code that a name of a sort bears."""


PEOPLE = "people"
"""The code of a group of people that is no delegation: guests from China."""

NO_NAMES = frozenset({ANAPHOR, BARE, ISSUER})
"""Levels of words that call a thing what it is, and are no name of it: the delegation, 公司."""


class Cast:
    """The things of one passage; what introduces them goes to a list of claims."""

    def __init__(self, passage: Passage, claims: ClaimList) -> None:
        self._passage = passage
        self._claims = claims
        self._known: dict[Key, Thing] = {}
        self._referred: dict[tuple[Sort, int, int], Thing | None] = {}
        self._mentions = sorted(_all_mentions(passage), key=lambda m: (m.start, -m.end))
        self._called = Called(passage)
        self._short_names = ShortNames(passage, self._mentions, self._called.key)
        self._bearers = Bearers(self._mentions, self._short_names, self._called.key)

    def introduce(self) -> None:
        """Refer to everything that the passage names, in the order of the text."""
        for mention in self._mentions:
            is_thing = mention.sort in KINDS and mention.sort is not Sort.POST
            if is_thing and not is_tentative(mention) and not _is_bare(mention):
                self.refer(mention)

    def refer(self, mention: Mention) -> Thing | None:
        """The thing that is meant; None where nothing tells which."""
        place = (mention.sort, mention.start, mention.end)
        if place not in self._referred:
            self._referred[place] = self._refer(mention)
        return self._referred[place]

    def _refer(self, mention: Mention) -> Thing | None:
        if mention.sort not in KINDS:
            return None
        if mention.sort in PLACES:
            return self._refer_place(named_before(mention))
        if not isinstance(mention.value, Name):
            return self._refer_company(mention)
        meant, reasons = self._short_names.full(mention, mention.value)
        if meant is None:
            return None
        if not isinstance(meant.value, Name):
            return self._refer_company(meant)
        if meant.sort is Sort.POST:
            meant = self._bearers.bearer(meant) or meant
        thing = self._refer_name(meant, reasons if meant.start == mention.start else ())
        is_name = mention.sort is not Sort.POST and mention.value.level not in NO_NAMES
        if meant is not mention and is_name:
            self._say_name(thing, mention, reasons)
        return thing

    def _refer_place(self, mention: Mention) -> Thing:
        place = place_id(mention)
        thing = self._meet(("place", place or normal_name(name_of(mention).text)), mention)
        if place:
            self._introduce(thing, "code", Code("place", place), mention)
        if mention.sort is not Sort.NATION:
            self._say_name(thing, mention)
        return thing

    def _refer_company(self, mention: Mention) -> Thing:
        company = str(mention.value)
        thing = self._meet((mention.sort, company), mention)
        self._introduce(thing, "registered_id", Code("adopted", company), mention)
        self._say_name(thing, mention)
        return thing

    def _refer_name(self, mention: Mention, reasons: tuple[Reason, ...]) -> Thing:
        name = name_of(mention)
        thing = self._meet(self._key(mention), mention)
        if mention.sort is not Sort.POST:
            self._say_name(thing, mention, reasons)
        if thing.kind is Kind.PERSON:
            self._say_posts(thing, mention)
            return thing
        if name.code and mention.sort in TYPES:
            self._introduce(thing, "type", Code(TYPES[mention.sort], name.code), mention)
        for slot in ("seat", "of"):
            place = named_place(name, slot)
            if predicate := _place_predicate(thing.kind, slot) if place else "":
                ref = Ref(self._place_in(name, slot, mention).id)
                self._claims.introduce(thing, predicate, ref, _span(mention), reasons)
        return thing

    def _say_posts(self, person: Thing, mention: Mention) -> None:
        parts = [mention, *name_of(mention).parts.values()]
        for post in (part for part in parts if part.sort is Sort.POST):
            if is_past(post, self._passage):
                continue
            body = self._body_of(post)
            stated = _span(post)
            title = self._passage.quote(*stated)
            said = Post(post_code(name_of(post)), title, body.id if body else "")
            self._claims.add(person, "post", said, stated, _span(mention))

    def employer(self, person: Mention) -> Thing | None:
        """The body in which somebody bears a post, as the passage tells, else who it is himself."""
        if not isinstance(person.value, Name) or person.sort not in (Sort.PERSON, Sort.POST):
            return self.refer(person)
        meant, _ = self._short_names.full(person, person.value)
        posts = (one for one in with_parts(meant or person) if one.sort is Sort.POST)
        bodies = (body for post in posts if (body := self._body_of(post)))
        return next(bodies, None) or self.refer(person)

    def _body_of(self, post: Mention) -> Thing | None:
        """The body of a post: the one that is named, or the one that post and place imply."""
        name = name_of(post)
        if "body" in name.parts:
            return self.refer(_sender(name.parts["body"]))
        implied = implied_body(post, name)
        return self.refer(implied) if implied is not None else None

    def _key(self, mention: Mention) -> Key:
        if mention.sort is not Sort.POST:
            return self._called.key(mention)
        name, body = name_of(mention), self._body_of(mention)
        return (mention.sort, name.code, body.id if body else name.text)

    def _place_in(self, name: Name, slot: str, mention: Mention) -> Thing:
        """The place in a slot of a name; one that stands elsewhere is met where the name is."""
        part = name.parts[slot]
        known = self._known.get(("place", place_id(part)))
        if known is not None:
            return known
        if mention.start <= part.start and part.end <= mention.end:
            return self._refer_place(part)
        return self._refer_place(replace(mention, sort=Sort.NATION, value=part.value))

    def _meet(self, key: Key, mention: Mention) -> Thing:
        if key not in self._known:
            kind = KINDS[mention.sort]
            span = self._passage.span(mention.start, mention.end)
            self._known[key] = Thing(mention_id(self._passage.document.id, *span, kind), kind)
        return self._known[key]

    def _introduce(self, thing: Thing, predicate: str, value: Code, mention: Mention) -> None:
        self._claims.introduce(thing, predicate, value, _span(mention))

    def _say_name(self, thing: Thing, mention: Mention, reasons: tuple[Reason, ...] = ()) -> None:
        text = self._called.name(mention)
        is_implied = isinstance(mention.value, Name) and not mention.value.text
        if text and not is_implied:
            value = Text(text, self._passage.pack.language)
            self._claims.introduce(thing, "name", value, name_span(mention), reasons)


def as_id(thing: Thing | None) -> MentionId | None:
    """The mention id of a thing, if there is one."""
    return thing.id if thing is not None else None


def _is_bare(mention: Mention) -> bool:
    """Whether a word counts only where something is said of what it names (the plant, guests)."""
    name = mention.value
    return isinstance(name, Name) and (name.level == BARE or name.code == PEOPLE)


def _all_mentions(passage: Passage) -> Iterator[Mention]:
    for mention in passage.line.mentions.values():
        yield from with_parts(mention)


def _sender(body: Mention) -> Mention:
    """A body, or the one whose delegation it is: a delegation led by its chairman."""
    parts = body.value.parts if isinstance(body.value, Name) else {}
    return parts.get("body", body) if body.sort is Sort.DELEGATION else body


def _span(mention: Mention) -> tuple[int, int]:
    return mention.start, mention.end


def _place_predicate(kind: Kind, slot: str) -> str:
    """What a place in a name tells of a thing; the country in a firm's name, nothing for sure."""
    if kind in (Kind.ZONE, Kind.EVENT, Kind.PROJECT):
        return "place" if slot == "seat" else ""
    if kind is Kind.COMPANY:
        return "seat" if slot == "seat" else ""
    return slot if kind in (Kind.PUBLIC_BODY, Kind.ORGANIZATION) else ""
