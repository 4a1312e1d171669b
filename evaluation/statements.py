"""What a reading says, in the form in which it is held against the rows of the gold."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from evaluation.gold import MENTIONS, Row
from landbridge.claims.model import Claim, Document, Kind, Reading
from landbridge.claims.schema import value_type
from landbridge.claims.value import Code, Post, Ref, Text, normal_form
from landbridge.language.mention import Mention, Sort
from landbridge.language.name import with_parts
from landbridge.language.values import Money, When
from landbridge.read.reader import open_passages
from landbridge.world.gazetteer import Gazetteer

UNJUDGED = frozenset({Kind.PLACE, Kind.PUBLIC_BODY, Kind.COMPANY, Kind.ORGANIZATION})
"""Kinds of things that only bear names."""
INTRODUCED = frozenset({(Kind.ZONE, "type"), (Kind.ZONE, "place"), (Kind.RELEASE, "language")})
"""What a name says of itself; the gold does not repeat it."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement about one thing: the words or codes that stand for its value, by their type."""

    kind: str
    thing: str
    predicate: str
    type: str
    forms: tuple[str, ...]
    modality: str
    quote: str

    @classmethod
    def of_row(cls, row: Row) -> Statement:
        """What a row of the gold states."""
        held = row.modality or "fact"
        type_ = "mention" if row.kind in MENTIONS else _type(Kind(row.kind), row.predicate)
        return cls(row.kind, row.thing, row.predicate, type_, (row.value,), held, row.quote)


def statements_of(reading: Reading) -> Iterator[Statement]:
    """What a reading claims in frames, and the money and dates that it mentions."""
    yield from _statements(reading.claims)
    yield from _mentions(reading.document)


def _statements(claims: Sequence[Claim]) -> Iterator[Statement]:
    """Each statement once, however often and in whatever words the text makes it."""
    names = _names(claims)
    said: dict[tuple[object, ...], list[Claim]] = defaultdict(list)
    for claim in claims:
        if _is_judged(claim):
            said[claim.subject, claim.predicate, claim.value, claim.modality].append(claim)
    for first, *again in said.values():
        forms = {form for claim in (first, *again) for form in _forms(claim, names)}
        yield Statement(
            first.kind,
            first.subject,
            first.predicate,
            _type(first.kind, first.predicate),
            tuple(sorted(forms)),
            first.modality,
            first.evidence.quote,
        )


def _type(kind: Kind, predicate: str) -> str:
    name = predicate.partition(".")[0]
    return "words" if name in ("field", "code") else value_type(kind, name)


def _is_judged(claim: Claim) -> bool:
    if claim.kind in UNJUDGED or (claim.kind, claim.predicate) in INTRODUCED:
        return False
    return claim.predicate != "name" and (
        claim.kind is not Kind.PERSON or claim.predicate == "post"
    )


def _names(claims: Sequence[Claim]) -> Mapping[str, set[str]]:
    """What each mention of a reading is called; a person also by the post."""
    names: dict[str, set[str]] = defaultdict(set)
    for claim in claims:
        if claim.predicate in ("name", "post", "code"):
            names[claim.subject].add(claim.stated)
            if isinstance(claim.value, Text):
                names[claim.subject].add(claim.value.text)
    return names


def _forms(claim: Claim, names: Mapping[str, set[str]]) -> Iterator[str]:
    match claim.value:
        case Ref(mention):
            yield from (*sorted(names[mention]), claim.stated)
        case Code("field", _):
            yield claim.stated
        case Post(code, title, body):
            called = {*names[body], claim.stated} if names[body] else {""}
            yield from (f"{code or title}@{name}" for name in called)
        case value:
            yield normal_form(value)


def _mentions(document: Document) -> Iterator[Statement]:
    """The sums and dates of a document; the date that the page bears is one of them."""
    published = document.published
    dated = published.span if published else None
    if published and dated:
        quote = document.text[slice(*dated)]
        yield Statement("Date", "", "", "mention", (published.value,), "fact", quote)
    for passage in open_passages(document, Gazetteer.load()):
        every = [one for mention in passage.line.mentions.values() for one in with_parts(mention)]
        for mention in {
            (one.start, one.sort): one for one in (*every, *passage.quantities)
        }.values():
            if passage.span(mention.start, mention.end) == dated:
                continue
            if value := _value(mention):
                kind = "Date" if mention.sort is Sort.WHEN else "Money"
                quote = passage.quote(mention.start, mention.end)
                yield Statement(kind, "", "", "mention", (value,), "fact", quote)


def _value(mention: Mention) -> str:
    return normal_form(mention.value) if isinstance(mention.value, Money | When) else ""
