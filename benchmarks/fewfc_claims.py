"""Whole claims of FewFC: who acquires or invests in whom, who signs or wins a contract with whom.

An event counts where both parties are marked; events of one trigger are one claim. The claims
that answer them are owners of companies and agreements of two parties. A claim is right if its
quote holds the trigger's word, there or where the sentence says it again, and it names one of
those that are marked on either side. Of a purchase of several companies the reading makes
several claims: precision is the share of what is made that says what is marked, recall the
share of what is marked that is said.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from benchmarks.spans import Span
from landbridge.claims.model import Claim, Kind, MentionId, Reading
from landbridge.claims.value import Ref

SIDES: Mapping[str, tuple[Kind, tuple[str, ...], tuple[str, ...]]] = {
    "投资": (Kind.COMPANY, ("sub",), ("obj",)),
    "收购": (Kind.COMPANY, ("sub-org", "sub-per"), ("obj-org",)),
    "股份股权转让": (Kind.COMPANY, ("obj-org", "obj-per"), ("target-company",)),
    "签署合同": (Kind.AGREEMENT, ("sub-org", "sub-per"), ("obj-org", "obj-per")),
    "中标": (Kind.AGREEMENT, ("sub",), ("obj",)),
}
"""What kind of claim answers an event of a type, and the roles of its two sides."""
LEAST_SHARE = 0.5
"""A name names a party if one of them holds the other, which is at least half of it."""


@dataclass(frozen=True, slots=True)
class Whole:
    """A claim with both its sides by all their names, and the words that state it."""

    kind: Kind
    stated: str
    one: frozenset[str]
    other: frozenset[str]

    def is_met_by(self, made: Whole) -> bool:
        """Whether a claim that was read says what this one, which is marked, does."""
        straight = _meet(self.one, made.one) and _meet(self.other, made.other)
        crossed = _meet(self.one, made.other) and _meet(self.other, made.one)
        named = straight or (crossed and self.kind is Kind.AGREEMENT)
        return self.kind is made.kind and self.stated in made.stated and named


def kinds_of(events: Iterable[Mapping[str, object]]) -> frozenset[Kind]:
    """The kinds of claims that answer some events."""
    return frozenset(SIDES[str(event["type"])][0] for event in events if event["type"] in SIDES)


def marked(events: Sequence[Mapping[str, list[Mapping[str, object]]]]) -> list[Whole]:
    """The whole claims that a sentence is marked with, one for each trigger."""
    by_trigger: dict[tuple[Kind, str, Span], tuple[set[str], set[str]]] = defaultdict(
        lambda: (set(), set())
    )
    for event in events:
        if str(event["type"]) in SIDES:
            kind, *roles = SIDES[str(event["type"])]
            for trigger in _with_role(event, ("trigger",)):
                sides = by_trigger[kind, str(trigger["word"]), _span(trigger)]
                for side, names in zip(sides, roles, strict=True):
                    side |= {str(mention["word"]) for mention in _with_role(event, names)}
    whole = (
        Whole(kind, word, frozenset(one), frozenset(other))
        for (kind, word, _), (one, other) in by_trigger.items()
        if one and other
    )
    return [*dict.fromkeys(whole)]


def read(reading: Reading, kinds: frozenset[Kind]) -> list[Whole]:
    """The whole claims of some kinds that a reading makes."""
    names = _names(reading.claims)
    found = [*_owners(reading.claims, names), *_agreements(reading.claims, names)]
    return [claim for claim in found if claim.kind in kinds]


def agreeing(gold: Sequence[Whole], made: Sequence[Whole]) -> int:
    """How many claims agree, one to one."""
    left = list(made)
    for claim in gold:
        match = next((one for one in left if claim.is_met_by(one)), None)
        if match is not None:
            left.remove(match)
    return len(made) - len(left)


def said(gold: Sequence[Whole], made: Sequence[Whole]) -> int:
    """How many marked claims the reading makes."""
    return sum(any(claim.is_met_by(one) for one in made) for claim in gold)


def right(gold: Sequence[Whole], made: Sequence[Whole]) -> int:
    """How many claims of the reading say what is marked."""
    return sum(any(claim.is_met_by(one) for claim in gold) for one in made)


def _with_role(
    event: Mapping[str, list[Mapping[str, object]]], roles: tuple[str, ...]
) -> list[Mapping[str, object]]:
    return [mention for mention in event["mentions"] if mention["role"] in roles]


def _span(mention: Mapping[str, object]) -> Span:
    span = mention["span"]
    if not isinstance(span, list):
        raise TypeError(f"a mention has no span: {mention}")
    return int(span[0]), int(span[1])


def _owners(claims: Sequence[Claim], names: Mapping[MentionId, frozenset[str]]) -> Iterator[Whole]:
    """Who owns a company, once, however often it is told."""
    told: dict[tuple[MentionId, str], set[str]] = defaultdict(set)
    for claim in claims:
        if claim.kind is Kind.COMPANY and claim.predicate == "owner":
            told[claim.subject, claim.evidence.quote] |= _named(claim, names)
    quotes: dict[tuple[MentionId, frozenset[str]], list[str]] = defaultdict(list)
    for (company, quote), owners in told.items():
        quotes[company, frozenset(owners)].append(quote)
    for (company, named), said in quotes.items():
        yield Whole(Kind.COMPANY, "\n".join(said), named, names[company])


def _agreements(
    claims: Sequence[Claim], names: Mapping[MentionId, frozenset[str]]
) -> Iterator[Whole]:
    parties: dict[MentionId, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.kind is Kind.AGREEMENT and claim.predicate == "party":
            parties[claim.subject].append(claim)
    for first, *others in parties.values():
        if others:
            quotes = "\n".join(claim.evidence.quote for claim in (first, *others))
            rest = frozenset[str]().union(*(_named(claim, names) for claim in others))
            yield Whole(Kind.AGREEMENT, quotes, _named(first, names), rest)


def _names(claims: Sequence[Claim]) -> Mapping[MentionId, frozenset[str]]:
    called: dict[MentionId, set[str]] = defaultdict(set)
    for claim in claims:
        if claim.predicate in ("name", "post", "code", "registered_id"):
            called[claim.subject].add(claim.stated)
    return defaultdict(frozenset, {thing: frozenset(words) for thing, words in called.items()})


def _named(claim: Claim, names: Mapping[MentionId, frozenset[str]]) -> frozenset[str]:
    return names[claim.value.mention] if isinstance(claim.value, Ref) else frozenset()


def _meet(gold: frozenset[str], made: frozenset[str]) -> bool:
    return any(_holds(one, other) for one in gold for other in made)


def _holds(one: str, other: str) -> bool:
    few, many = sorted((one.strip(' “”"()《》'), other.strip(' “”"()《》')), key=len)
    return bool(few) and few in many and len(few) >= LEAST_SHARE * len(many)
