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
from landbridge.language.names import ANAPHOR, ISSUER, Name, is_tentative
from landbridge.language.nominative import dictionary_form
from landbridge.read.claim_list import ClaimList, Thing
from landbridge.read.passage import Passage
from landbridge.read.place_mentions import PLACES, named_place, place_id
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

SEATED_IN = {
    "party_secretary": "party_committee",
    "deputy_party_secretary": "party_committee",
    "standing_committee_member": "party_committee",
    "consul_general": "consulate_general",
    "deputy_consul_general": "consulate_general",
    "acting_consul_general": "consulate_general",
    "consul": "consulate_general",
    "ambassador": "embassy",
    "trade_representative": "trade_delegation",
}
"""The body of a post of which only the place is named; of other posts it is the government."""

OF_GOVERNMENT = {
    "chairman": "chairman_of_government",
    "deputy_chairman": "deputy_chairman_of_government",
}
"""What a post is that bodies of all sorts have, where the body is the government of a region."""

MINISTERS = frozenset({"minister", "deputy_minister", "first_deputy_minister"})
"""Posts of one ministry among many: a country or a region does not tell which."""

Key = tuple[str, ...]
_TRIMMED = " \"'“”„«»《》「」"


class Cast:
    """The things of one passage; what introduces them goes to a list of claims."""

    def __init__(self, passage: Passage, claims: ClaimList) -> None:
        self._passage = passage
        self._claims = claims
        self._known: dict[Key, Thing] = {}
        self._referred: dict[tuple[Sort, int, int], Thing | None] = {}
        self._mentions = sorted(_all_mentions(passage), key=lambda m: (m.start, -m.end))
        self._forms: dict[str, str] = {}
        self._short_names = ShortNames(passage, self._mentions)
        self._people: dict[Key, Mention | None] | None = None

    def introduce(self) -> None:
        """Refer to everything that the passage names, in the order of the text."""
        for mention in self._mentions:
            is_thing = mention.sort in KINDS and mention.sort is not Sort.POST
            if is_thing and not is_tentative(mention):
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
            return self._refer_place(mention)
        if not isinstance(mention.value, Name):
            return self._refer_company(mention)
        meant, reasons = self._short_names.full(mention, mention.value)
        if meant is None:
            return None
        if not isinstance(meant.value, Name):
            return self._refer_company(meant)
        if meant.sort is Sort.POST:
            meant = self._bearers().get(self._office(meant)) or meant
        thing = self._refer_name(meant, reasons if meant.start == mention.start else ())
        if meant is not mention and mention.value.level not in (ANAPHOR, ISSUER):
            self._say_name(thing, mention, reasons)
        return thing

    def _refer_place(self, mention: Mention) -> Thing:
        place = place_id(mention)
        thing = self._meet(("place", place or _normal(_name(mention).text)), mention)
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
        name = _name(mention)
        thing = self._meet(self._key(mention, name), mention)
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

    def _bearers(self) -> dict[Key, Mention | None]:
        """Who bears each post that the passage names with one person only."""
        if self._people is None:
            self._people = {}
            for person in self._mentions:
                post = _post_of(person)
                if post is not None:
                    for office in self._offices(post):
                        known = self._people.setdefault(office, person)
                        if known is not None and _called_else(known, person):
                            self._people[office] = None
        return self._people

    def _offices(self, post: Mention) -> set[Key]:
        """What a post may be called: in full, and without its seat where a country is named."""
        name = _name(post)
        seatless = {slot: part for slot, part in name.parts.items() if slot != "seat"}
        short = replace(post, value=replace(name, parts=seatless))
        return {self._office(post), self._office(short if "of" in name.parts else post)}

    def _office(self, post: Mention) -> Key:
        """What a post is, in whatever words: its code, and its body or its places."""
        name = _name(post)
        places = (named_place(name, "seat"), named_place(name, "of"))
        body = name.parts.get("body")
        if body is None or not isinstance(body.value, Name):
            return (name.code or name.text, str(body.value) if body else "", *places)
        meant, _ = self._short_names.full(body, body.value)
        return (name.code or name.text, *self._key(meant or body, _name(meant or body)))

    def _say_posts(self, person: Thing, mention: Mention) -> None:
        parts = [mention, *_name(mention).parts.values()]
        for post in (part for part in parts if part.sort is Sort.POST):
            body = self._body_of(post)
            stated = _span(post)
            code = OF_GOVERNMENT.get(_name(post).code, "") if _governs(_name(post)) else ""
            code = code or _name(post).code
            said = Post(code, self._passage.quote(*stated), body.id if body else "")
            self._claims.add(person, "post", said, stated, _span(mention))

    def _body_of(self, post: Mention) -> Thing | None:
        """The body of a post: the one that is named, or the one that post and place imply."""
        name = _name(post)
        if "body" in name.parts:
            return self.refer(name.parts["body"])
        is_placed = not name.parts.keys().isdisjoint({"seat", "of"}) or name.level
        if not is_placed or name.code in MINISTERS:
            return None
        implied = replace(name, code=SEATED_IN.get(name.code, "government"), text="")
        return self.refer(Mention(post.start, post.end, Sort.BODY, implied))

    def _key(self, mention: Mention, name: Name) -> Key:
        if mention.sort in (Sort.BODY, Sort.DELEGATION):
            seat, of = named_place(name, "seat"), named_place(name, "of")
            is_placed = seat or of or mention.sort is Sort.BODY
            called = "" if is_placed else _normal(self._called(mention))
            return (mention.sort, name.code, seat, of, called)
        if mention.sort is Sort.POST:
            body = self._body_of(mention)
            return (mention.sort, name.code, body.id if body else name.text)
        return (mention.sort, _normal(self._called(mention)))

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
        text = self._called(mention)
        is_implied = isinstance(mention.value, Name) and not mention.value.text
        if text and not is_implied:
            value = Text(text, self._passage.pack.language)
            self._claims.introduce(thing, "name", value, _name_span(mention), reasons)

    def _called(self, mention: Mention) -> str:
        """What a thing is called: its name as written, in the nominative where names decline."""
        text = _trimmed(self._passage.quote(*_name_span(mention)))
        if not isinstance(mention.value, Name):
            return text
        post = mention.value.parts.get("post")
        if post is None and text in self._forms:
            return self._forms[text]
        agreeing = self._passage.quote(*_span(post)) if post else ""
        form = dictionary_form(text, mention.sort, self._passage.pack.language, agreeing)
        return self._forms.setdefault(text, form)


def as_id(thing: Thing | None) -> MentionId | None:
    """The mention id of a thing, if there is one."""
    return thing.id if thing is not None else None


def _trimmed(name: str) -> str:
    """A name without the marks around it; a mark that closes one within it stays."""
    bare = name.strip(_TRIMMED)
    return bare + "»" if bare.count("«") > bare.count("»") else bare


def _name_span(mention: Mention) -> tuple[int, int]:
    return mention.value.span if isinstance(mention.value, Name) else _span(mention)


def _all_mentions(passage: Passage) -> Iterator[Mention]:
    for mention in passage.line.mentions.values():
        yield from with_parts(mention)


def with_parts(mention: Mention) -> Iterator[Mention]:
    """A mention and all that its name is made of."""
    yield mention
    if isinstance(mention.value, Name):
        for part in mention.value.parts.values():
            yield from with_parts(part)


def _name(mention: Mention) -> Name:
    if not isinstance(mention.value, Name):
        raise TypeError(f"a mention of sort {mention.sort} carries no name")
    return mention.value


def _post_of(mention: Mention) -> Mention | None:
    """The post that a person's name is told with."""
    if mention.sort is not Sort.PERSON or not isinstance(mention.value, Name):
        return None
    return mention.value.parts.get("post")


def _called_else(one: Mention, other: Mention) -> bool:
    return _normal(_name(one).text) != _normal(_name(other).text)


def _governs(post: Name) -> bool:
    """Whether a post is one in the government of a region, named or implied."""
    body = post.parts.get("body")
    if body is not None:
        return isinstance(body.value, Name) and body.value.code == "government"
    seat = post.parts.get("seat")
    return seat is not None and seat.sort is Sort.REGION


def _span(mention: Mention) -> tuple[int, int]:
    return mention.start, mention.end


def _place_predicate(kind: Kind, slot: str) -> str:
    if kind in (Kind.ZONE, Kind.EVENT):
        return "place" if slot == "seat" else ""
    return slot if kind in (Kind.PUBLIC_BODY, Kind.COMPANY, Kind.ORGANIZATION) else ""


def _normal(text: str) -> str:
    return "".join(text.casefold().split()).strip(_TRIMMED)
