"""Who and what a passage speaks of: each thing once, with the claims that name it.

Mentions of one thing in one passage share the mention id of the first, so the
claims about it hang together before the fold sees them. A short or relative
name (市政府外办, the delegation, 俄领馆) stands for a full one that the passage, or
its publisher, gives; the claim that rests on it keeps the reason.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from landbridge.claims.model import Claim, Kind, MentionId, Reason, claim_id, mention_id
from landbridge.claims.value import Code, Post, Ref, Text, Value
from landbridge.language.mention import Mention, Sort
from landbridge.language.names import Name
from landbridge.read.passage import Passage
from landbridge.world.lexicon import Gazetteer

KINDS = {
    Sort.AREA: Kind.PLACE,
    Sort.COUNTRY: Kind.PLACE,
    Sort.REGION: Kind.PLACE,
    Sort.CITY: Kind.PLACE,
    Sort.DISTRICT: Kind.PLACE,
    Sort.NATION: Kind.PLACE,
    Sort.BODY: Kind.PUBLIC_BODY,
    Sort.COMPANY: Kind.COMPANY,
    Sort.ORGANIZATION: Kind.ORGANIZATION,
    Sort.DELEGATION: Kind.ORGANIZATION,
    Sort.ZONE: Kind.ZONE,
    Sort.PROJECT: Kind.PROJECT,
    Sort.POST: Kind.PERSON,
    Sort.PERSON: Kind.PERSON,
}
"""The kind of thing that a sort of mention names; other sorts are values."""

SEATED_IN = {
    "governor": "government",
    "vice_governor": "government",
    "mayor": "government",
    "deputy_mayor": "government",
    "district_head": "government",
    "deputy_district_head": "government",
    "prime_minister": "government",
    "deputy_prime_minister": "government",
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
"""The body that a post belongs to where only its place is named."""

Key = tuple[str, ...]
_PLACES = frozenset(sort for sort, kind in KINDS.items() if kind is Kind.PLACE)
_TRIMMED = " \"'“”„«»《》()「」"


class Cast:
    """The things of one passage and the claims that introduce them."""

    def __init__(self, passage: Passage, gazetteer: Gazetteer) -> None:
        self.claims: dict[str, Claim] = {}
        self._passage = passage
        self._gazetteer = gazetteer
        self._known: dict[Key, MentionId] = {}
        self._said: set[tuple[MentionId, str, Value]] = set()
        self._mentions = sorted(_all_mentions(passage), key=lambda m: (m.start, -m.end))
        self._places = self._count_places()
        self._full = {
            sort: [m for m in self._mentions if m.sort is sort and not _is_short(m)]
            for sort in (Sort.BODY, Sort.ZONE, Sort.PROJECT, Sort.DELEGATION, Sort.PERSON)
        }

    def introduce(self) -> None:
        """Refer to everything that the passage names, in the order of the text."""
        for mention in self._mentions:
            if mention.sort in KINDS and mention.sort is not Sort.POST:
                self.refer(mention)

    def refer(self, mention: Mention) -> MentionId | None:
        """The mention id of the thing that is meant; None where nothing tells which."""
        if mention.sort in _PLACES:
            return self._refer_place(mention)
        if isinstance(mention.value, str):
            return self._refer_company(mention, mention.value)
        meant, reasons = self._full_name(mention)
        if meant is None:
            return None
        if meant is not mention:
            known = self.refer(meant)
            self._say_name(known, KINDS[mention.sort], mention, reasons)
            return known
        return self._refer_name(mention, reasons)

    def say(
        self,
        subject: MentionId,
        kind: Kind,
        predicate: str,
        value: Value,
        stated: tuple[int, int],
        quote: tuple[int, int],
        **more: object,
    ) -> Claim:
        """Add a claim; spans are of the folded passage."""
        evidence = self._passage.evidence(*quote)
        claim = Claim(
            id=claim_id(
                evidence.document, evidence.start, evidence.end, subject, predicate, value
            ),
            subject=subject,
            kind=kind,
            predicate=predicate,
            value=value,
            stated=self._passage.quote(*stated),
            evidence=evidence,
            language=self._passage.pack.language,
        )
        claim = replace(claim, **more) if more else claim
        return self.claims.setdefault(claim.id, claim)

    def say_once(
        self,
        subject: MentionId,
        kind: Kind,
        predicate: str,
        value: Value,
        span: tuple[int, int],
        reasons: tuple[Reason, ...] = (),
    ) -> None:
        """Add a claim that introduces a thing, where the passage first supports it."""
        if (subject, predicate, value) not in self._said:
            self._said.add((subject, predicate, value))
            self.say(subject, kind, predicate, value, span, span, reasons=reasons)

    # places and companies known to the world

    def _refer_place(self, mention: Mention) -> MentionId:
        place = place_id(mention)
        known = self._meet(("place", place or _normal(_name(mention).text)), mention, Kind.PLACE)
        span = (mention.start, mention.end)
        if place:
            self.say_once(known, Kind.PLACE, "code", Code("place", place), span)
        if mention.sort is not Sort.NATION:
            self._say_name(known, Kind.PLACE, mention)
        return known

    def _refer_company(self, mention: Mention, company: str) -> MentionId:
        known = self._meet((mention.sort, company), mention, KINDS[mention.sort])
        span = (mention.start, mention.end)
        kind = KINDS[mention.sort]
        self.say_once(known, kind, "registered_id", Code("adopted", company), span)
        self._say_name(known, kind, mention)
        return known

    # names made of parts

    def _refer_name(self, mention: Mention, reasons: tuple[Reason, ...]) -> MentionId:
        name = _name(mention)
        kind = KINDS[mention.sort]
        places = {slot: self._place_of(name, slot) for slot in ("seat", "of")}
        key = self._key(mention, places)
        known = self._meet(key, mention, kind)
        span = (mention.start, mention.end)
        if mention.sort is not Sort.POST:
            self._say_name(known, kind, mention, reasons)
        if mention.sort in (Sort.PERSON, Sort.POST):
            self._say_posts(known, mention)
            return known
        if name.code and mention.sort in (Sort.BODY, Sort.ZONE):
            vocabulary = "body_type" if mention.sort is Sort.BODY else "zone_type"
            self.say_once(known, kind, "type", Code(vocabulary, name.code), span)
        for slot, place in places.items():
            predicate = _predicate(kind, slot)
            if place and predicate:
                ref = Ref(self._place_mention(place, mention))
                self.say_once(known, kind, predicate, ref, span, reasons)
        return known

    def _say_posts(self, person: MentionId, mention: Mention) -> None:
        posts = [mention] if mention.sort is Sort.POST else []
        posts += [part for part in _name(mention).parts.values() if part.sort is Sort.POST]
        for post in posts:
            value = _name(post)
            body = self._body_of(post)
            stated = (post.start, post.end)
            said = Post(value.code, self._passage.quote(*stated), body or "")
            self.say(person, Kind.PERSON, "post", said, stated, (mention.start, mention.end))

    def _body_of(self, post: Mention) -> MentionId | None:
        """The body of a post: the one that is named, or the one that the post implies."""
        name = _name(post)
        if "body" in name.parts:
            return self.refer(name.parts["body"])
        if "seat" not in name.parts and "of" not in name.parts and not name.level:
            return None
        implied = replace(name, code=SEATED_IN.get(name.code, "government"), text="")
        return self.refer(Mention(post.start, post.end, Sort.BODY, implied))

    def _key(self, mention: Mention, places: dict[str, str]) -> Key:
        name = _name(mention)
        if mention.sort in (Sort.BODY, Sort.DELEGATION):
            return (mention.sort, name.code, places["seat"], places["of"])
        if mention.sort is Sort.POST:
            return (mention.sort, name.code, self._body_of(mention) or name.text)
        return (mention.sort, _normal(name.text))

    # short and relative names

    def _full_name(self, mention: Mention) -> tuple[Mention | None, tuple[Reason, ...]]:
        name = _name(mention)
        if name.level == "anaphor":
            return self._antecedent(mention), ()
        if name.level and "seat" not in name.parts:
            return self._seated(mention, name)
        if mention.sort is Sort.BODY and set(name.parts) == {"of"}:
            return self._same_body_with_seat(mention, name) or mention, ()
        return mention, ()

    def _antecedent(self, mention: Mention) -> Mention | None:
        full = self._full.get(mention.sort, [])
        before = [other for other in full if other.end <= mention.start]
        return before[-1] if before else (full[0] if full else None)

    def _same_body_with_seat(self, mention: Mention, name: Name) -> Mention | None:
        of = self._place_of(name, "of")
        for other in self._full[Sort.BODY]:
            full = _name(other)
            if (
                full.code == name.code
                and "seat" in full.parts
                and self._place_of(full, "of") == of
            ):
                return other
        return None

    def _seated(
        self, mention: Mention, name: Name
    ) -> tuple[Mention | None, tuple[Reason, ...]]:
        """A relative name with the place that the page, or its publisher, is about."""
        found = self._relative_place(mention, name.level)
        if found is None:
            return None, ()
        seat, because = found
        reason = Reason.of(
            "relative_name",
            name=name.text,
            resolved=self._passage.quote(seat.start, seat.end),
            because=because,
        )
        for other in self._full[Sort.BODY]:
            full = _name(other)
            if full.code == name.code and self._place_of(full, "seat") == place_id(seat):
                return other, (reason,)
        parts = {**name.parts, "seat": seat}
        return self._refer_seated(mention, replace(name, parts=parts), reason)

    def _refer_seated(
        self, mention: Mention, name: Name, reason: Reason
    ) -> tuple[Mention | None, tuple[Reason, ...]]:
        seated = replace(mention, value=replace(name, level=""))
        self._refer_name(seated, (reason,))
        return seated, (reason,)

    def _relative_place(self, mention: Mention, level: str) -> tuple[Mention, str] | None:
        named = [m for m in self._mentions if m.sort in _PLACES and m.sort is not Sort.NATION]
        of_level = [m for m in named if m.sort == level]
        if level == Sort.DISTRICT:
            before = [m for m in of_level if m.end <= mention.start]
            return (before[-1], "before") if before else None
        if not of_level:
            return None
        most = max(of_level, key=lambda m: (self._places[place_id(m)], -m.start))
        return most, "page"

    # small steps

    def _count_places(self) -> Counter[str]:
        return Counter(place_id(m) for m in self._mentions if m.sort in _PLACES)

    def _place_of(self, name: Name, slot: str) -> str:
        part = name.parts.get(slot)
        return place_id(part) if part is not None and part.sort in _PLACES else ""

    def _place_mention(self, place: str, mention: Mention) -> MentionId:
        """The place's own mention; inside a name it is met where the name stands."""
        if ("place", place) in self._known:
            return self._known["place", place]
        parts = _name(mention).parts.values()
        part = next((p for p in parts if p.value == place), None)
        return self._refer_place(part or replace(mention, sort=Sort.NATION, value=place))

    def _meet(self, key: Key, mention: Mention, kind: Kind) -> MentionId:
        if key not in self._known:
            span = self._passage.span(mention.start, mention.end)
            self._known[key] = mention_id(self._passage.document.id, *span, kind)
        return self._known[key]

    def _say_name(
        self,
        known: MentionId | None,
        kind: Kind,
        mention: Mention,
        reasons: tuple[Reason, ...] = (),
    ) -> None:
        span = mention.value.span if isinstance(mention.value, Name) else None
        first, last = span or (mention.start, mention.end)
        text = self._passage.quote(first, last).strip(_TRIMMED)
        is_implied = isinstance(mention.value, Name) and not mention.value.text
        if known is None or not text or is_implied:
            return
        value = Text(text, self._passage.pack.language)
        self.say_once(known, kind, "name", value, (first, last), reasons)


def _all_mentions(passage: Passage) -> Iterator[Mention]:
    for mention in passage.line.mentions.values():
        yield from _with_parts(mention)


def _with_parts(mention: Mention) -> Iterator[Mention]:
    yield mention
    if isinstance(mention.value, Name):
        for part in mention.value.parts.values():
            yield from _with_parts(part)


def place_id(mention: Mention) -> str:
    """The id of a place that the world knows; empty for an unknown one."""
    return mention.value if isinstance(mention.value, str) else ""


def _name(mention: Mention) -> Name:
    if not isinstance(mention.value, Name):
        raise TypeError(f"a mention of sort {mention.sort} carries no name")
    return mention.value


def _is_short(mention: Mention) -> bool:
    return isinstance(mention.value, Name) and bool(mention.value.level)


def _predicate(kind: Kind, slot: str) -> str:
    if kind is Kind.ZONE:
        return "place" if slot == "seat" else ""
    return slot


def _normal(text: str) -> str:
    return "".join(text.casefold().split()).strip(_TRIMMED)
